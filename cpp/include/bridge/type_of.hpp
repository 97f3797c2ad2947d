// bridge/type_of.hpp: bridge::type_of, which C++ types Python has something for.
#ifndef BRIDGE_INCLUDED_TYPE_OF_HPP
#define BRIDGE_INCLUDED_TYPE_OF_HPP

#include <cstdint>
#include <type_traits>

#include "bridge/object.h"

namespace bridge {

/**
 * What Python has for values of a C++ type T: the conversion (`type`, a class of bridge::types), what the library
 * is told of it (`description()`), and which library knows it (`library()`, null if any does).
 *
 * Not defined for a type that Python has nothing for.
 */
template <typename T, typename = void>
struct type_of;

namespace detail {

template <typename T, typename = void>
struct has_type : std::false_type {};
template <typename T>
struct has_type<T, decltype(void(sizeof(type_of<T>)))> : std::true_type {};

/** A leaf: Kind is its BRIDGE_TYPE_ value. */
template <typename Type, std::int32_t Kind>
struct leaf_type {
  using type = Type;

  static const char *library() noexcept { return nullptr; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {Kind, 0, nullptr, nullptr};
    return &description;
  }
};

/** A leaf with a name. Name has a function `text()`. */
template <typename Type, typename Name>
struct named_type {
  using type = Type;

  static const char *library() noexcept { return nullptr; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, Name::text()};
    return &description;
  }
};

}  // namespace detail

}  // namespace bridge

#endif
