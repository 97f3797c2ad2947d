// bridge/types/function.hpp: Callable.
#ifndef BRIDGE_INCLUDED_TYPES_FUNCTION_HPP
#define BRIDGE_INCLUDED_TYPES_FUNCTION_HPP

#include <string>
#include <type_traits>
#include <utility>

#include "bridge/call.hpp"
#include "bridge/carried.hpp"
#include "bridge/function.hpp"
#include "bridge/libraries.hpp"
#include "bridge/lower.hpp"

namespace bridge {
namespace detail {

#if BRIDGE_EXCEPTIONS
inline namespace throwing {
#else
inline namespace aborting {
#endif

#if BRIDGE_EXCEPTIONS
template <typename T>
T &&value_of(T &answered) noexcept {
  return std::move(answered);
}
#else
template <typename T>
T &&value_of(result<T> &answered) noexcept {
  return std::move(*answered);
}

/** What a callable of the program has returned instead of a value. */
inline void raise_error(raise_function raise, const Error &error) noexcept {
  bridge_host_error raised = {};
  const std::string message = error.what();
  raised.message.data = message.data();
  raised.message.len = message.size();
  raised.exception = error.code() == Code::python ? error_access::exception(error) : nullptr;
  raise(&raised);
}
#endif

/** The result of a function of the program, in C. */
template <typename Type, typename Abi = typename Type::abi>
struct host_result {
  /** What the C value points to, until the library has read it. */
  struct kept {
    explicit kept(typename Type::result &&result) : value(std::move(result)) {}

    typename Type::result value;
    arena scratch;
  };

  static void destroy(void *context) noexcept { delete static_cast<kept *>(context); }

  template <typename Body>
  static Abi of(bridge_call &given, const Body &body) noexcept {
    Abi lowered = Abi();
    for_python::run(given.raise, [&given, &body, &lowered] {
      answer<typename Type::result> answered = body();
#if !BRIDGE_EXCEPTIONS
      if (!answered) {
        return raise_error(given.raise, answered.error());
      }
#endif
      kept *const result = new kept(value_of(answered));
      given.kept = result;
      given.release = &destroy;
      lowered = bridge::lower<Type>(result->value, result->scratch);
    });
    return lowered;
  }
};

template <typename Type>
struct host_result<Type, void> {
  template <typename Body>
  static void of(bridge_call &given, const Body &body) noexcept {
#if BRIDGE_EXCEPTIONS
    for_python::run(given.raise, body);
#else
    const result<void> answered = body();
    if (!answered) {
      raise_error(given.raise, answered.error());
    }
#endif
  }
};

/** What a library frees after a call of Python's. */
class given_back {
 public:
  given_back() noexcept : call_() {}
  given_back(const given_back &) = delete;
  given_back &operator=(const given_back &) = delete;
  ~given_back() {
    if (call_.release != nullptr) {
      call_.release(call_.kept);
    }
  }

  bridge_call *get() noexcept { return &call_; }

 private:
  bridge_call call_;
};

/** Whether a call of the object has failed. */
inline const bridge_error *failed(const object &held) noexcept {
  return held.get()->functions->last_error();
}

/** The error of the last question to an object, if there was one. */
inline result<void> outcome_of(const object &held) {
  const bridge_error *const error = failed(held);
  if (error == nullptr) {
    return result<void>();
  }
  return Error(*error, failures_of(held.get()->functions->last_error).throw_own);
}

#if BRIDGE_EXCEPTIONS
inline void throw_failed(const object &held) {
  if (failed(held) != nullptr) {
    throw_last(failures_of(held.get()->functions->last_error));
  }
}
#endif

/** The result of a call of Python's, in C++. */
template <typename Type, typename Abi = typename Type::abi>
struct python_result {
  template <typename Call>
  static answer<typename Type::result> of(const object &held, const Call &call) {
    given_back given;
    const Abi value = call(given.get());
    if (may_have_failed(value)) {
#if BRIDGE_EXCEPTIONS
      throw_failed(held);
#else
      if (const bridge_error *error = failed(held)) {
        return Error(*error, nullptr);
      }
#endif
    }
    return Type::lift(value);
  }
};

template <typename Type>
struct python_result<Type, void> {
  template <typename Call>
  static answer<void> of(const object &held, const Call &call) {
    given_back given;
    call(given.get());
#if BRIDGE_EXCEPTIONS
    throw_failed(held);
#else
    const bridge_error *const error = failed(held);
    return error == nullptr ? result<void>() : result<void>(Error(*error, nullptr));
#endif
  }
};

/** What a function is in C: Python's own as it came, the program's with `call`. Borrowed as long as `value` is there. */
template <typename Abi, typename Function>
Abi lowered_function(const Function &value, decltype(Abi::call) call) noexcept {
  Abi lowered = Abi();
  if (const auto *const callable = value.python()) {
    lowered.call = reinterpret_cast<decltype(Abi::call)>(callable->call());
    lowered.context = const_cast<bridge_object *>(callable->held().get());
    lowered.retain = callable->retain();
    lowered.release = callable->release();
  } else if (value.target() != nullptr) {
    lowered.call = call;
    lowered.context = static_cast<counted_callable *>(value.target());
    lowered.retain = &counted_callable::retain;
    lowered.release = &counted_callable::release;
  }
  return lowered;
}

/** Python's own, held once more, which is called by `invoke`. */
template <typename Python, typename Abi>
Python lifted_function(const Abi &lowered, typename Python::invoker invoke) {
  return Python(
      object::hold(static_cast<bridge_handle>(lowered.context)),
      reinterpret_cast<typename Python::erased>(lowered.call),
      invoke,
      lowered.retain,
      lowered.release);
}

}  // inline namespace throwing or aborting

}  // namespace detail

namespace types {

#if BRIDGE_EXCEPTIONS
inline namespace throwing {
#else
inline namespace aborting {
#endif

/** Callable: a bridge::function as a parameter, a bridge::callable as a result. R is its result, A are its parameters. */
template <typename Abi, typename R, typename... A>
class function {
 public:
  using parameter = bridge::function<typename R::result(typename A::result...)>;
  using result = bridge::callable<typename R::result(typename A::result...)>;
  using abi = Abi;

  static_assert(
      std::is_same<
          decltype(abi::call),
          typename R::abi (*)(void *, bridge_call *, typename A::abi...)>::value,
      "the function has another C type");

  /** Borrowed as long as `value` is there, unless it is held. */
  static abi lower(const parameter &value, arena &&) noexcept { return lower(value); }
  static abi lower(const parameter &value, arena &) noexcept { return lower(value); }
  static abi lower(const parameter &value) noexcept {
    return detail::lowered_function<abi>(value, &call);
  }

  /** Holds it once more. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered) {
    return detail::lifted_function<python>(lowered, &invoke);
  }

 private:
  using object = bridge::object;
  using python = detail::python_callable<typename R::result(typename A::result...)>;
  using target = detail::target<typename R::result, typename A::result...>;

  static typename R::abi call(void *context, bridge_call *given, typename A::abi... arguments) {
    target *const callable =
        static_cast<target *>(static_cast<detail::counted_callable *>(context));
    return detail::host_result<R>::of(
        *given, [&] { return callable->call(A::lift(arguments)...); });
  }

  static detail::answer<typename R::result> invoke(
      const object &held, typename python::erased erased, typename A::result... arguments) {
    arena scratch;
    const auto call = reinterpret_cast<decltype(abi::call)>(erased);
    return detail::python_result<R>::of(held, [&](bridge_call *given) {
      return call(
          const_cast<bridge_object *>(held.get()), given, bridge::lower<A>(arguments, scratch)...);
    });
  }
};

}  // inline namespace throwing or aborting

}  // namespace types
}  // namespace bridge

#endif
