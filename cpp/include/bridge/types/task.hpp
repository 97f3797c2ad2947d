// bridge/types/task.hpp: Awaitable, and the result of an `async def`.
#ifndef BRIDGE_INCLUDED_TYPES_TASK_HPP
#define BRIDGE_INCLUDED_TYPES_TASK_HPP

#include <type_traits>

#include "bridge/task.hpp"
#include "bridge/types/function.hpp"

namespace bridge {
namespace detail {

/** Waits for a task of Python's, in C, and gives the result in C++. */
template <typename Type, typename Abi = typename Type::abi>
struct waited {
  template <typename Call>
  static result<typename Type::result> of(const object &held, const Call &call) {
    given_back given;
    const Abi value = call(given.get());
    const result<void> outcome = outcome_of(held);
    return outcome ? result<typename Type::result>(Type::lift(value))
                   : result<typename Type::result>(outcome.error());
  }
};

template <typename Type>
struct waited<Type, void> {
  template <typename Call>
  static result<void> of(const object &held, const Call &call) {
    given_back given;
    call(given.get());
    return outcome_of(held);
  }
};

}  // namespace detail

namespace types {

#if BRIDGE_EXCEPTIONS
inline namespace throwing {
#else
inline namespace aborting {
#endif

/** Awaitable: a bridge::task. R is its result. */
template <typename Abi, typename R>
class task {
 public:
  using parameter = bridge::task<typename R::result>;
  using result = parameter;
  using abi = Abi;

  static_assert(
      std::is_same<decltype(abi::call), typename R::abi (*)(void *, bridge_call *)>::value,
      "the result has another C type");

  /** Borrowed as long as `value` is there, unless it is held. */
  static abi lower(const parameter &value, arena &&) noexcept { return lower(value); }
  static abi lower(const parameter &value, arena &) noexcept { return lower(value); }
  static abi lower(const parameter &value) noexcept {
    const detail::python_task *const python = value.python();
    if (python == nullptr) {
      return function<Abi, R>::lower(value.own());
    }
    abi lowered = abi();
    lowered.call = reinterpret_cast<decltype(abi::call)>(python->call);
    lowered.context = const_cast<bridge_object *>(python->held.get());
    lowered.retain = python->retain;
    lowered.release = python->release;
    return lowered;
  }

  /** Holds it once more. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered) noexcept {
    const detail::python_task python = {
        bridge::object::hold(static_cast<bridge_handle>(lowered.context)),
        reinterpret_cast<detail::python_task::erased>(lowered.call),
        lowered.retain,
        lowered.release};
    return result(python, &wait);
  }

 private:
  static bridge::result<typename R::result> wait(const detail::python_task &python) {
    const auto call = reinterpret_cast<decltype(abi::call)>(python.call);
    void *const context = const_cast<bridge_object *>(python.held.get());
    return detail::waited<R>::of(
        python.held, [&](bridge_call *given) { return call(context, given); });
  }
};

}  // inline namespace throwing or aborting

}  // namespace types
}  // namespace bridge

#endif
