// bridge/call.hpp: bridge::call_value and its like, which every generated method is made of.
#ifndef BRIDGE_INCLUDED_CALL_HPP
#define BRIDGE_INCLUDED_CALL_HPP

#include <type_traits>

#include "bridge/abi.h"
#include "bridge/config.h"
#include "bridge/error.hpp"
#include "bridge/exceptions.hpp"
#include "bridge/result.hpp"
#include "bridge/room.hpp"

namespace bridge {

/** A library's last_error function. */
using last_error_function = const bridge_error *(*)();

/** Throws an error as a class of the library's own, or returns if none fits. */
using throw_function = void (*)(const Error &);

/** Where errors come from, and how the library throws its own classes; null where it has none. */
struct failures {
  failures(last_error_function last, throw_function thrower = nullptr) noexcept
      : last_error(last), throw_own(thrower) {}

  last_error_function last_error;
  throw_function throw_own;
};

namespace detail {

/** A C result that is given back to the library, whatever happens. */
template <typename Abi>
class owned {
 public:
  owned(Abi value, void (*release)(Abi)) noexcept : value_(value), release_(release) {}
  owned(const owned &) = delete;
  owned &operator=(const owned &) = delete;
  ~owned() { release_(value_); }

  Abi get() const noexcept { return value_; }

 private:
  Abi value_;
  void (*release_)(Abi);
};

/** Whether a call with that result may have failed: a failed call returns a zero value. */
template <typename Abi>
typename std::enable_if<std::is_arithmetic<Abi>::value, bool>::type may_have_failed(
    Abi value) noexcept {
  return !(value != Abi());
}

/** Structs are not looked into. */
template <typename Abi>
typename std::enable_if<!std::is_arithmetic<Abi>::value, bool>::type may_have_failed(
    const Abi &) noexcept {
  return true;
}

/** A text that was returned has data, also where it is empty. */
inline bool may_have_failed(const bridge_str &value) noexcept {
  return value.data == nullptr;
}

/** The result of a call, which is the library's until it is copied. */
template <typename Type, bool HasRoom = has_room<Type>::value>
class received {
 public:
  using abi = typename Type::abi;

  template <typename... Arguments>
  received(
      room_function, void (*release)(abi), abi (*function)(Arguments...), Arguments... arguments)
      : value_(function(arguments...), release) {}

  bool may_have_failed() const noexcept { return detail::may_have_failed(value_.get()); }
  typename Type::result take() { return Type::lift(value_.get()); }

 private:
  const owned<abi> value_;
};

/** A result that the library writes to where it stays, if it can. */
template <typename Type>
class received<Type, true> {
 public:
  using abi = typename Type::abi;

  template <typename... Arguments>
  received(
      room_function place,
      void (*release)(abi),
      abi (*function)(Arguments...),
      Arguments... arguments)
      : room_(), value_(), release_(release) {
    bridge_room **const here = place();
    *here = &room_;
    value_ = function(arguments...);
    *here = nullptr;
    room_.check();
  }
  received(const received &) = delete;
  received &operator=(const received &) = delete;
  ~received() {
    if (!room_.is_used()) {
      release_(value_);
    }
  }

  bool may_have_failed() const noexcept { return detail::may_have_failed(value_); }
  typename Type::result take() { return room_.is_used() ? room_.take() : Type::lift(value_); }

 private:
  typename Type::room room_;
  abi value_;
  void (*release_)(abi);
};

#if BRIDGE_EXCEPTIONS
BRIDGE_ALWAYS_INLINE void throw_last(failures source) {
  if (const bridge_error *error = source.last_error()) {
    const thrower_of_class raise = thrower_of(*error);
    raise(error_origin(*error, source.throw_own));
  }
}
#endif

}  // namespace detail

/*
 * Each function below calls `function` with `arguments` and looks at the thread's last error.
 *
 * Type is a class of bridge::types: it names the C type of the result (`abi`) and the C++ type
 * (`result`), and its lift() makes the one into the other. The C types have to match exactly, so a
 * header that disagrees with the types does not compile.
 *
 * Ownership: arguments are borrowed. A string or vector of numbers is written by the library, in the
 * room that `place` shows it. Any other result that owns memory is copied and given back through
 * `release`, also if the copy throws std::bad_alloc.
 * Names: there are no overloads, as compilers would try each of them for each method of a module.
 * Errors: call_… throws what throw_error throws, try_call_… returns it. std::bad_alloc, of copying a
 * result or an error, is thrown by both.
 * Threads: as the C functions, any.
 */

/** Calls a function whose result owns no memory; an error comes back in the result. */
template <typename Type, typename... Arguments>
result<typename Type::result> try_call_value(
    failures source, typename Type::abi (*function)(Arguments...), Arguments... arguments) {
  const typename Type::abi value = function(arguments...);
  if (detail::may_have_failed(value)) {
    if (const bridge_error *error = source.last_error()) {
      return Error(*error, source.throw_own);
    }
  }
  return Type::lift(value);
}

/** Calls a function that has no result; an error comes back in the result. */
template <typename... Arguments>
result<void> try_call_void(
    failures source, void (*function)(Arguments...), Arguments... arguments) {
  function(arguments...);
  if (const bridge_error *error = source.last_error()) {
    return Error(*error, source.throw_own);
  }
  return result<void>();
}

/** Calls a function whose result owns memory; an error comes back in the result. */
template <typename Type, typename... Arguments>
result<typename Type::result> try_call_owned(
    failures source,
    typename Type::abi (*function)(Arguments...),
    void (*release)(typename Type::abi),
    room_function place,
    Arguments... arguments) {
  detail::received<Type> value(place, release, function, arguments...);
  if (value.may_have_failed()) {
    if (const bridge_error *error = source.last_error()) {
      return Error(*error, source.throw_own);
    }
  }
  return value.take();
}

#if BRIDGE_EXCEPTIONS

/** Calls a function whose result owns no memory, and throws an error. */
template <typename Type, typename... Arguments>
typename Type::result call_value(
    failures source, typename Type::abi (*function)(Arguments...), Arguments... arguments) {
  const typename Type::abi value = function(arguments...);
  if (detail::may_have_failed(value)) {
    detail::throw_last(source);
  }
  return Type::lift(value);
}

/** Calls a function that has no result, and throws an error. */
template <typename... Arguments>
void call_void(failures source, void (*function)(Arguments...), Arguments... arguments) {
  function(arguments...);
  detail::throw_last(source);
}

/** Calls a function whose result owns memory, and throws an error. */
template <typename Type, typename... Arguments>
typename Type::result call_owned(
    failures source,
    typename Type::abi (*function)(Arguments...),
    void (*release)(typename Type::abi),
    room_function place,
    Arguments... arguments) {
  detail::received<Type> value(place, release, function, arguments...);
  if (value.may_have_failed()) {
    detail::throw_last(source);
  }
  return value.take();
}

#endif

}  // namespace bridge

#endif
