// bridge/result.hpp: bridge::result<T>, a value or the error that came in its place.
#ifndef BRIDGE_INCLUDED_RESULT_HPP
#define BRIDGE_INCLUDED_RESULT_HPP

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

#include "bridge/config.h"
#include "bridge/error.hpp"
#include "bridge/exceptions.hpp"

namespace bridge {

namespace detail {

/** Ends the program: somebody took the value of an error without looking. */
[[noreturn]] inline void abort_on(const Error &error) noexcept {
  std::fprintf(stderr, "bridge::result holds no value: %s\n", error.what());
  std::abort();
}

}  // namespace detail

// value() of an error throws or aborts, and one program may have source files of both kinds. The
// inline namespaces keep the linker from taking the one for the other.
#if BRIDGE_EXCEPTIONS
inline namespace throwing {
[[noreturn]] inline void refuse_value(const Error &error) {
  throw_error(error);
}
#else
inline namespace aborting {
[[noreturn]] inline void refuse_value(const Error &error) {
  detail::abort_on(error);
}
#endif

/**
 * A T, or the Error that came in its place; the interface is that of std::expected.
 *
 * Ownership: it owns the value or the error.
 * Errors: value() of an error throws it as its own class (throw_error); without exceptions it
 * prints the error to stderr and aborts. `*` and `->` of an error always do the latter, so test
 * first. The other members throw only what T's own constructors throw.
 * Threads: as a T; the error may be read by many threads at once.
 */
template <typename T>
class BRIDGE_NODISCARD result {
 public:
  using value_type = T;
  using error_type = Error;

  /** A value. */
  result(T value) noexcept(std::is_nothrow_move_constructible<T>::value)
      : has_value_(true), value_(std::move(value)) {}

  /** An error. */
  result(Error error) noexcept : error_(std::move(error)), has_value_(false), nothing_() {}

  result(const result &other) : error_(other.error_), has_value_(other.has_value_), nothing_() {
    if (has_value_) {
      ::new (static_cast<void *>(std::addressof(value_))) T(other.value_);
    }
  }

  result(result &&other) noexcept(std::is_nothrow_move_constructible<T>::value)
      : error_(other.error_), has_value_(other.has_value_), nothing_() {
    if (has_value_) {
      ::new (static_cast<void *>(std::addressof(value_))) T(std::move(other.value_));
    }
  }

  /** If copying or moving T throws, this result is left with an empty Error. */
  result &operator=(result other) noexcept(std::is_nothrow_move_constructible<T>::value) {
    clear();
    if (other.has_value_) {
      ::new (static_cast<void *>(std::addressof(value_))) T(std::move(other.value_));
      has_value_ = true;
    }
    error_ = other.error_;
    return *this;
  }

  ~result() { clear(); }

  /** Whether there is a value. */
  bool has_value() const noexcept { return has_value_; }
  explicit operator bool() const noexcept { return has_value_; }

  /** The value; of an error, see the class. */
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

  T &operator*() & noexcept { return checked(); }
  const T &operator*() const & noexcept { return checked(); }
  T &&operator*() && noexcept { return std::move(checked()); }
  T *operator->() noexcept { return std::addressof(checked()); }
  const T *operator->() const noexcept { return std::addressof(checked()); }

  /** The value, or `other` in place of an error. */
  template <typename Other>
  T value_or(Other &&other) const & {
    return has_value_ ? value_ : static_cast<T>(std::forward<Other>(other));
  }
  template <typename Other>
  T value_or(Other &&other) && {
    return has_value_ ? std::move(value_) : static_cast<T>(std::forward<Other>(other));
  }

  /** The error; of a value, an empty one whose code() is Code::none. Lives as long as *this. */
  const Error &error() const noexcept { return error_; }

 private:
  void require() const {
    if (!has_value_) {
      refuse_value(error_);
    }
  }

  T &checked() noexcept {
    if (!has_value_) {
      detail::abort_on(error_);
    }
    return value_;
  }

  const T &checked() const noexcept {
    if (!has_value_) {
      detail::abort_on(error_);
    }
    return value_;
  }

  void clear() noexcept {
    if (has_value_) {
      value_.~T();
    }
    has_value_ = false;
    error_ = Error();
  }

  Error error_;
  bool has_value_;
  union {
    char nothing_;
    T value_;
  };
};

/** Success, or an Error; everything else as for other types. */
template <>
class BRIDGE_NODISCARD result<void> {
 public:
  using value_type = void;
  using error_type = Error;

  /** Success. */
  result() noexcept : has_value_(true) {}

  /** An error. */
  result(Error error) noexcept : error_(std::move(error)), has_value_(false) {}

  bool has_value() const noexcept { return has_value_; }
  explicit operator bool() const noexcept { return has_value_; }

  /** Nothing; of an error, throws it, or aborts without exceptions. */
  void value() const {
    if (!has_value_) {
      refuse_value(error_);
    }
  }

  /** Nothing; of an error, aborts. */
  void operator*() const noexcept {
    if (!has_value_) {
      detail::abort_on(error_);
    }
  }

  /** The error; of a success, an empty one whose code() is Code::none. Lives as long as *this. */
  const Error &error() const noexcept { return error_; }

 private:
  Error error_;
  bool has_value_;
};

}  // inline namespace throwing or aborting

}  // namespace bridge

#endif
