// bridge/defaulted.hpp: an argument that may be left out for Python's own default.
#ifndef BRIDGE_INCLUDED_DEFAULTED_HPP
#define BRIDGE_INCLUDED_DEFAULTED_HPP

#include <initializer_list>
#include <type_traits>
#include <utility>

#include "bridge/list_view.hpp"
#include "bridge/lower.hpp"

namespace bridge {

/** The type of `use_default`. */
class use_default_t {
 public:
  explicit constexpr use_default_t(int) noexcept {}
};

namespace detail {

template <typename Nothing = void>
struct use_default_constant {
  static constexpr use_default_t value = use_default_t(0);
};
template <typename Nothing>
constexpr use_default_t use_default_constant<Nothing>::value;

}  // namespace detail

/** In place of an argument: Python's own default, which C++ cannot express. */
static constexpr const use_default_t &use_default = detail::use_default_constant<>::value;

/**
 * An argument of type P that may be left out. It is made from whatever a P is made from, and from
 * use_default.
 *
 * Ownership: that of a P. Errors: those of making a P. Threads: as a P.
 */
template <typename P>
class defaulted {
 public:
  defaulted(use_default_t) noexcept : is_given_(false), value_() {}

  template <
      typename U,
      typename = typename std::enable_if<
          std::is_convertible<U &&, P>::value &&
          !std::is_same<typename std::decay<U>::type, use_default_t>::value &&
          !std::is_same<typename std::decay<U>::type, defaulted>::value>::type>
  defaulted(U &&value) : is_given_(true), value_(std::forward<U>(value)) {}

  /** Braces, where P is a view: `{1, 2}`. */
  template <
      typename Q = P,
      typename = typename std::enable_if<detail::is_borrowing<Q>::value>::type>
  defaulted(std::initializer_list<typename Q::value_type> elements)
      : is_given_(true), value_(elements) {}

  /** Braces, where P has a constructor of several parts: `{1.5, 2.5}` for a complex number. */
  template <
      typename First,
      typename Second,
      typename... More,
      typename = typename std::enable_if<
          !detail::is_borrowing<P>::value &&
          std::is_constructible<P, First &&, Second &&, More &&...>::value>::type>
  defaulted(First &&first, Second &&second, More &&...more)
      : is_given_(true),
        value_(
            std::forward<First>(first), std::forward<Second>(second), std::forward<More>(more)...) {
  }

  bool is_given() const noexcept { return is_given_; }

  /** The argument; a P without meaning where it is not given. */
  const P &value() const noexcept { return value_; }

 private:
  bool is_given_;
  P value_;
};

namespace types {

/** A parameter whose default only Python knows: a pointer in C, NULL for the default. */
template <typename Type>
class omittable {
 public:
  using parameter = defaulted<typename Type::parameter>;
  using abi = const typename Type::abi *;

  static abi lower(const parameter &value, arena &&scratch = arena()) {
    return lower(value, scratch);
  }

  static abi lower(const parameter &value, arena &scratch) {
    if (!value.is_given()) {
      return nullptr;
    }
    auto *const lowered = scratch.allocate<typename Type::abi>(1);
    *lowered = bridge::lower<Type>(value.value(), scratch);
    return lowered;
  }
};

}  // namespace types
}  // namespace bridge

#endif
