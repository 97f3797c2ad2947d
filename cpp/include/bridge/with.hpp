// bridge/with.hpp: Python's `with`, as a function and as a guard of a scope.
#ifndef BRIDGE_INCLUDED_WITH_HPP
#define BRIDGE_INCLUDED_WITH_HPP

#include <exception>
#include <type_traits>
#include <utility>

#include "bridge/carried.hpp"
#include "bridge/object.hpp"
#include "bridge/types/function.hpp"

namespace bridge {

namespace detail {

/** What a context manager gives, as a T; another object as the class that is known of it. */
template <typename T>
result<T> entered_as(const object &entered) {
  return entered.try_as<T>();
}
template <>
inline result<object> entered_as<object>(const object &entered) {
  return entered;
}

inline namespace
#if BRIDGE_EXCEPTIONS
    throwing
#else
    aborting
#endif
{

template <typename T, typename Body>
struct with_body {
  Body &body;
  bool is_done;

  static void run(void *context, bridge_call *call, bridge_handle handle) noexcept {
    with_body *const self = static_cast<with_body *>(context);
    for_python::run(call->raise, [&] {
      const result<T> entered = entered_as<T>(object::hold(handle));
#if BRIDGE_EXCEPTIONS
      self->body(entered.value());
#else
      if (!entered) {
        return raise_error(call->raise, entered.error());
      }
      self->body(*entered);
#endif
      self->is_done = true;
    });
  }
};

}  // namespace throwing

}  // namespace detail

/**
 * `with manager as entered: body(entered)`: true if the body came to its end, false if it threw and the context manager
 * made up for that.
 *
 *     bridge::with(lib.open_log("x"), [](const bridge::object &log) { log.call_method("write", "started"); });
 *
 * What the body throws is a bridge.HostError for the manager's __exit__, or Python's own exception if it came from there;
 * it is thrown again, as what it was, unless __exit__ returns true.
 */
template <typename T = object, typename Body>
result<bool> try_with(const object &manager, Body &&body) {
  using Run = detail::with_body<T, typename std::remove_reference<Body>::type>;
  const bridge_object_functions *const functions = detail::functions_of(manager.get());
  if (functions == nullptr) {
    return detail::no_library(nullptr);
  }
  Run run = {body, false};
  if (!functions->with(manager.get(), &Run::run, &run)) {
    if (const bridge_error *error = functions->last_error()) {
      return Error(*error, detail::failures_of(functions->last_error).throw_own);
    }
  }
  return run.is_done;
}

#if BRIDGE_EXCEPTIONS

template <typename T = object, typename Body>
bool with(const object &manager, Body &&body) {
  return try_with<T>(manager, std::forward<Body>(body)).value();
}

/**
 * Enters a context manager, and leaves it at the end of the scope: T is what it gives.
 *
 *     bridge::scope<std::string> folder(lib.temporary_folder());
 *     write(*folder + "/data");
 *
 * A scope that is left by an exception tells __exit__ of a RuntimeError, and goes on with its own, whatever that answers;
 * what __exit__ raises in a destructor is lost. close() leaves it before, and throws that. bridge::with does all that
 * Python does.
 */
template <typename T = object>
class scope {
 public:
  explicit scope(object manager)
      : manager_(std::move(manager)),
        entered_(detail::entered_as<T>(manager_.call_method("__enter__")).value()),
        exceptions_(exceptions()),
        is_open_(true) {}
  scope(const scope &) = delete;
  scope &operator=(const scope &) = delete;

  ~scope() {
    if (!is_open_) {
      return;
    }
    object kind;
    object value;
    if (exceptions() > exceptions_) {
      const result<object> builtins = object::try_import("builtins");
      const result<object> error = builtins ? builtins->try_attr("RuntimeError") : builtins;
      kind = error ? *error : object();
      const result<object> made = kind.try_call("left by a C++ exception");
      value = made ? *made : object();
    }
    static_cast<void>(manager_.try_call_method("__exit__", kind, value, object()));
  }

  const T &operator*() const noexcept { return entered_; }
  const T *operator->() const noexcept { return &entered_; }

  /** Leaves it now. */
  void close() {
    if (is_open_) {
      is_open_ = false;
      manager_.call_method("__exit__", object(), object(), object());
    }
  }

 private:
  /** How many exceptions are on their way. */
  static int exceptions() noexcept {
#if defined(__cpp_lib_uncaught_exceptions)
    return std::uncaught_exceptions();
#else
    return std::uncaught_exception() ? 1 : 0;
#endif
  }

  object manager_;
  T entered_;
  int exceptions_;
  bool is_open_;
};

#endif

}  // namespace bridge

#endif
