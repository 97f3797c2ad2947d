// bridge/object_function.hpp: functions as objects: bridge::object(bridge::function<int(int)>(…)), and as<std::function<…>>().
#ifndef BRIDGE_INCLUDED_OBJECT_FUNCTION_HPP
#define BRIDGE_INCLUDED_OBJECT_FUNCTION_HPP

#include <cstddef>
#include <functional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

#include "bridge/function.hpp"
#include "bridge/object.hpp"
#include "bridge/types/function.hpp"
#include "bridge/types/tuple.hpp"

namespace bridge {

namespace detail {

#if BRIDGE_EXCEPTIONS
inline namespace throwing {
#else
inline namespace aborting {
#endif

/** The object that a result is. */
template <typename R>
struct returned_object {
  template <typename Call>
  static result<object> of(const Call &call) {
#if BRIDGE_EXCEPTIONS
    return object::try_from(call());
#else
    const result<R> answered = call();
    return answered ? object::try_from(*answered) : result<object>(answered.error());
#endif
  }
};
template <>
struct returned_object<void> {
  template <typename Call>
  static result<object> of(const Call &call) {
#if BRIDGE_EXCEPTIONS
    call();
    return object();
#else
    const result<void> answered = call();
    return answered ? result<object>(object()) : result<object>(answered.error());
#endif
  }
};

/** The result that an object is. */
template <typename R>
struct lifted_object {
  static result<R> of(const result<object> &given) {
    return given ? given->template try_as<R>() : result<R>(given.error());
  }
};
template <>
struct lifted_object<object> {
  static result<object> of(const result<object> &given) { return given; }
};
template <>
struct lifted_object<void> {
  static result<void> of(const result<object> &given) {
    return given ? result<void>() : result<void>(given.error());
  }
};

}  // inline namespace throwing or aborting

}  // namespace detail

namespace types {

#if BRIDGE_EXCEPTIONS
inline namespace throwing {
#else
inline namespace aborting {
#endif

template <typename Signature>
class object_function;

/** A function whose arguments and result cross as objects: a bridge::function as a parameter, a bridge::callable as a result. */
template <typename R, typename... A>
class object_function<R(A...)> {
 public:
  using parameter = bridge::function<R(A...)>;
  using result = bridge::callable<R(A...)>;
  using abi = bridge_callable;

  static abi lower(const parameter &value) noexcept {
    return detail::lowered_function<abi>(value, &call);
  }

  /** Holds it once more. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered) {
    return detail::lifted_function<python>(lowered, &invoke);
  }

 private:
  using object = bridge::object;
  using python = detail::python_callable<R(A...)>;
  using target = detail::target<R, A...>;

  static void destroy(void *kept) noexcept { delete static_cast<object *>(kept); }

  static bridge_handle call(
      void *context,
      bridge_call *given,
      const bridge_handle *arguments,
      std::size_t count) noexcept {
    bridge_handle answered = nullptr;
    detail::for_python::run(given->raise, [&] {
      const bridge::result<object> made = answer(context, arguments, count);
      if (!made) {
        return raise(given->raise, made.error());
      }
      object *const kept = new object(*made);
      given->kept = kept;
      given->release = &destroy;
      answered = kept->get();
    });
    return answered;
  }

  static bridge::result<object> answer(
      void *context, const bridge_handle *arguments, std::size_t count) {
    if (count != sizeof...(A)) {
      return Error(
          Code::type,
          "a function of the program takes " + std::to_string(sizeof...(A)) + " arguments, but " +
              std::to_string(count) + " were given");
    }
    return spread(context, arguments, typename detail::indices_below<sizeof...(A)>::type());
  }

  template <std::size_t... Index>
  static bridge::result<object> spread(
      void *context, const bridge_handle *arguments, detail::indices<Index...>) {
    static_cast<void>(arguments);
    std::tuple<bridge::result<typename std::decay<A>::type>...> given(
        object::hold(arguments[Index]).template try_as<typename std::decay<A>::type>()...);
    const Error *const errors[] = {nullptr, error_of(std::get<Index>(given))...};
    for (const Error *const error : errors) {
      if (error != nullptr) {
        return *error;
      }
    }
    target *const callable =
        static_cast<target *>(static_cast<detail::counted_callable *>(context));
    return detail::returned_object<R>::of([&]() -> detail::answer<R> {
      return callable->call(std::move(*std::get<Index>(given))...);
    });
  }

  template <typename T>
  static const Error *error_of(const bridge::result<T> &given) noexcept {
    return given ? nullptr : &given.error();
  }

  static void raise(detail::raise_function raise, const Error &error) {
#if BRIDGE_EXCEPTIONS
    static_cast<void>(raise);
    throw_error(error);
#else
    detail::raise_error(raise, error);
#endif
  }

  static detail::answer<R> invoke(const object &held, typename python::erased, A... arguments) {
    const bridge::result<R> answered = detail::lifted_object<R>::of(held.try_call(arguments...));
#if BRIDGE_EXCEPTIONS
    return answered.value();
#else
    return answered;
#endif
  }
};

}  // inline namespace throwing or aborting

}  // namespace types

namespace detail {
struct callable_name {
  static const char *text() noexcept { return "Callable"; }
};
}  // namespace detail

template <typename R, typename... A>
struct type_of<function<R(A...)>>
    : detail::named_type<types::object_function<R(A...)>, detail::callable_name> {};
template <typename Signature>
struct type_of<std::function<Signature>> : type_of<function<Signature>> {};

}  // namespace bridge

#endif
