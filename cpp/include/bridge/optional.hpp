// bridge/optional.hpp: a value or nothing; std::optional where there is one.
#ifndef BRIDGE_INCLUDED_OPTIONAL_HPP
#define BRIDGE_INCLUDED_OPTIONAL_HPP

#include "bridge/config.h"

#if BRIDGE_CPLUSPLUS >= 201703L

#include <optional>

namespace bridge {

/** A value or nothing: std::optional. */
template <typename T>
using optional = std::optional<T>;
using nullopt_t = std::nullopt_t;
inline constexpr nullopt_t nullopt = std::nullopt;

}  // namespace bridge

#else

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace bridge {

/** The type of `nullopt`. */
class nullopt_t {
 public:
  explicit constexpr nullopt_t(int) noexcept {}
};

namespace detail {

/** A template, so that C++11 and C++14 find one definition in all source files. */
template <typename Nothing = void>
struct nullopt_constant {
  static constexpr nullopt_t value = nullopt_t(0);
};
template <typename Nothing>
constexpr nullopt_t nullopt_constant<Nothing>::value;

}  // namespace detail

/** Nothing, for an optional of any type. */
static constexpr const nullopt_t &nullopt = detail::nullopt_constant<>::value;

/** What value() of nothing throws. */
class bad_optional_access : public std::logic_error {
 public:
  bad_optional_access() : std::logic_error("bridge::optional holds no value") {}
};

template <typename T>
class optional;

namespace detail {

template <typename T>
struct is_optional : std::false_type {};
template <typename T>
struct is_optional<optional<T>> : std::true_type {};

/** Whether an optional<T> is made from U as from a T. */
template <typename T, typename U>
struct is_value_of_optional
    : std::integral_constant<
          bool,
          std::is_convertible<U &&, T>::value &&
              !is_optional<typename std::decay<U>::type>::value &&
              !std::is_same<typename std::decay<U>::type, nullopt_t>::value> {};

}  // namespace detail

/**
 * A T or nothing: std::optional for C++11 and C++14, with that class's names and meanings. From
 * C++17 on bridge::optional is std::optional itself.
 *
 * Ownership: it owns its value. Errors: value() of nothing throws bad_optional_access, and aborts
 * without exceptions; `*` and `->` of nothing are undefined. Threads: as a T.
 */
template <typename T>
class optional {
 public:
  using value_type = T;

  optional() noexcept : has_value_(false), nothing_() {}
  optional(nullopt_t) noexcept : has_value_(false), nothing_() {}
  optional(const optional &other) : has_value_(false), nothing_() {
    if (other.has_value_) {
      emplace(other.value_);
    }
  }
  optional(optional &&other) noexcept(std::is_nothrow_move_constructible<T>::value)
      : has_value_(false), nothing_() {
    if (other.has_value_) {
      emplace(std::move(other.value_));
    }
  }

  /** Whatever a T can be made from. */
  template <
      typename U = T,
      typename = typename std::enable_if<detail::is_value_of_optional<T, U>::value>::type>
  optional(U &&value) : has_value_(false), nothing_() {
    emplace(std::forward<U>(value));
  }

  /** An optional of whatever a T can be made from. */
  template <
      typename U,
      typename = typename std::enable_if<
          !std::is_same<U, T>::value && std::is_convertible<const U &, T>::value>::type,
      typename = void>
  optional(const optional<U> &other) : has_value_(false), nothing_() {
    if (other.has_value()) {
      emplace(*other);
    }
  }

  ~optional() { reset(); }

  optional &operator=(optional other) noexcept(std::is_nothrow_move_constructible<T>::value) {
    reset();
    if (other.has_value_) {
      emplace(std::move(other.value_));
    }
    return *this;
  }

  /** Replaces the value by a new one. */
  template <typename... Arguments>
  T &emplace(Arguments &&...arguments) {
    reset();
    ::new (static_cast<void *>(std::addressof(value_))) T(std::forward<Arguments>(arguments)...);
    has_value_ = true;
    return value_;
  }

  void reset() noexcept {
    if (has_value_) {
      value_.~T();
      has_value_ = false;
    }
  }

  bool has_value() const noexcept { return has_value_; }
  explicit operator bool() const noexcept { return has_value_; }

  T &operator*() & noexcept { return value_; }
  const T &operator*() const & noexcept { return value_; }
  T &&operator*() && noexcept { return std::move(value_); }
  T *operator->() noexcept { return std::addressof(value_); }
  const T *operator->() const noexcept { return std::addressof(value_); }

  T &value() & {
    require();
    return value_;
  }
  const T &value() const & {
    require();
    return value_;
  }
  T &&value() && {
    require();
    return std::move(value_);
  }

  template <typename Other>
  T value_or(Other &&other) const & {
    return has_value_ ? value_ : static_cast<T>(std::forward<Other>(other));
  }
  template <typename Other>
  T value_or(Other &&other) && {
    return has_value_ ? std::move(value_) : static_cast<T>(std::forward<Other>(other));
  }

  void swap(optional &other) {
    optional mine(std::move(*this));
    *this = std::move(other);
    other = std::move(mine);
  }

 private:
  void require() const {
    if (has_value_) {
      return;
    }
#if BRIDGE_EXCEPTIONS
    throw bad_optional_access();
#else
    std::fputs("bridge::optional holds no value\n", stderr);
    std::abort();
#endif
  }

  bool has_value_;
  union {
    char nothing_;
    T value_;
  };
};

template <typename T>
bool operator==(const optional<T> &a, const optional<T> &b) {
  return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
}
template <typename T>
bool operator!=(const optional<T> &a, const optional<T> &b) {
  return !(a == b);
}
template <typename T>
bool operator<(const optional<T> &a, const optional<T> &b) {
  return b.has_value() && (!a.has_value() || *a < *b);
}
template <typename T>
bool operator>(const optional<T> &a, const optional<T> &b) {
  return b < a;
}
template <typename T>
bool operator<=(const optional<T> &a, const optional<T> &b) {
  return !(b < a);
}
template <typename T>
bool operator>=(const optional<T> &a, const optional<T> &b) {
  return !(a < b);
}
template <typename T>
bool operator==(const optional<T> &a, nullopt_t) noexcept {
  return !a.has_value();
}
template <typename T>
bool operator==(nullopt_t, const optional<T> &a) noexcept {
  return !a.has_value();
}
template <typename T>
bool operator!=(const optional<T> &a, nullopt_t) noexcept {
  return a.has_value();
}
template <typename T>
bool operator!=(nullopt_t, const optional<T> &a) noexcept {
  return a.has_value();
}

namespace detail {

/** The type that an optional is compared with as with a T. */
template <typename T, typename U>
using if_compared = typename std::enable_if<
    !is_optional<U>::value && !std::is_same<U, nullopt_t>::value &&
        std::is_convertible<const U &, T>::value,
    bool>::type;

}  // namespace detail

template <typename T, typename U>
detail::if_compared<T, U> operator==(const optional<T> &a, const U &b) {
  return a.has_value() && *a == b;
}
template <typename T, typename U>
detail::if_compared<T, U> operator==(const U &a, const optional<T> &b) {
  return b == a;
}
template <typename T, typename U>
detail::if_compared<T, U> operator!=(const optional<T> &a, const U &b) {
  return !(a == b);
}
template <typename T, typename U>
detail::if_compared<T, U> operator!=(const U &a, const optional<T> &b) {
  return !(b == a);
}

}  // namespace bridge

#endif

#endif
