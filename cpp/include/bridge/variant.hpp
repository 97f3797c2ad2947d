// bridge/variant.hpp: one of several types; std::variant where there is one.
#ifndef BRIDGE_INCLUDED_VARIANT_HPP
#define BRIDGE_INCLUDED_VARIANT_HPP

#include "bridge/config.h"

#if BRIDGE_CPLUSPLUS >= 201703L

#include <variant>

namespace bridge {

/** One of several types: std::variant. */
template <typename... T>
using variant = std::variant<T...>;
using std::get;
using std::get_if;
using std::holds_alternative;
using std::visit;

namespace detail {

/** A variant whose alternative at Index is made of `value`. */
template <typename Variant, std::size_t Index, typename Value>
Variant make_alternative(Value &&value) {
  return Variant(std::in_place_index<Index>, std::forward<Value>(value));
}

}  // namespace detail
}  // namespace bridge

#else

#include "bridge/variant_before_17.hpp"

#endif

#endif
