// bridge/function.hpp: bridge::function, any callable of C++ for Python to call, and what Python's own are in C++.
#ifndef BRIDGE_INCLUDED_FUNCTION_HPP
#define BRIDGE_INCLUDED_FUNCTION_HPP

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

#include "bridge/config.h"
#include "bridge/object.hpp"
#include "bridge/result.hpp"

namespace bridge {

namespace detail {

/** A callable of the program, with a count of who holds it: C++, and Python. */
class counted_callable {
 public:
  counted_callable() noexcept : count_(1) {}
  counted_callable(const counted_callable &) = delete;
  counted_callable &operator=(const counted_callable &) = delete;

  static void retain(void *context) noexcept {
    static_cast<counted_callable *>(context)->count_.fetch_add(1, std::memory_order_relaxed);
  }

  static void release(void *context) noexcept {
    counted_callable *const held = static_cast<counted_callable *>(context);
    if (held->count_.fetch_sub(1, std::memory_order_acq_rel) == 1) {
      delete held;
    }
  }

 protected:
  virtual ~counted_callable() = default;

 private:
  std::atomic<std::size_t> count_;
};

// One program may have source files with exceptions and without.
#if BRIDGE_EXCEPTIONS
inline namespace throwing {
#else
inline namespace aborting {
#endif

#if BRIDGE_EXCEPTIONS

/** What a callable of the program gives, which may throw; so does this. */
template <typename R, typename Target>
typename std::enable_if<!std::is_void<R>::value, result<R>>::type called(Target &target) {
  return target.call();
}
template <typename R, typename Target>
typename std::enable_if<std::is_void<R>::value, result<R>>::type called(Target &target) {
  target.call();
  return result<void>();
}

/** What a function of Python's gives to C++. */
template <typename R>
using answer = R;

/** Whether that is what a callable of the program gives. */
template <typename R, typename Given>
struct gives
    : std::integral_constant<bool, std::is_void<R>::value || std::is_convertible<Given, R>::value> {
};

template <typename R, typename Given, typename Call>
R answered(const Call &call) {
  return static_cast<R>(call());
}

#else

template <typename R, typename Target>
result<R> called(Target &target) {
  return target.call();
}

template <typename R>
using answer = result<R>;

/** Without exceptions a callable may return a result, whose error is Python's to raise. */
template <typename R, typename Given>
struct gives : std::integral_constant<
                   bool,
                   std::is_void<R>::value || std::is_convertible<Given, R>::value ||
                       std::is_same<Given, result<R>>::value> {};

template <typename R, typename Given, typename Call>
typename std::
    enable_if<!std::is_void<R>::value || std::is_same<Given, result<void>>::value, result<R>>::type
    answered(const Call &call) {
  return call();
}
template <typename R, typename Given, typename Call>
typename std::
    enable_if<std::is_void<R>::value && !std::is_same<Given, result<void>>::value, result<R>>::type
    answered(const Call &call) {
  call();
  return result<void>();
}

#endif

template <typename R, typename... A>
class target : public counted_callable {
 public:
  virtual answer<R> call(A... arguments) = 0;
};

template <typename F, typename R, typename... A>
class target_of : public target<R, A...> {
 public:
  explicit target_of(F function) : function_(std::move(function)) {}
  answer<R> call(A... arguments) override {
    using given = decltype(function_(std::forward<A>(arguments)...));
    return answered<R, given>([&]() -> given { return function_(std::forward<A>(arguments)...); });
  }

 private:
  F function_;
};

/** Whether an F can be called with those arguments, and gives an R. */
template <typename Void, typename F, typename R, typename... A>
struct takes : std::false_type {};
template <typename F, typename R, typename... A>
struct takes<decltype(void(std::declval<F &>()(std::declval<A>()...))), F, R, A...>
    : gives<R, decltype(std::declval<F &>()(std::declval<A>()...))> {};

/** A Python object that is called, whichever library it comes from. */
template <typename Signature>
class python_callable;

template <typename R, typename... A>
class python_callable<R(A...)> {
 public:
  using erased = void (*)();
  using invoker = answer<R> (*)(const object &, erased, A...);
  using counter = void (*)(void *);

  python_callable(
      object python, erased function, invoker invoke, counter retainer, counter releaser) noexcept
      : held_(std::move(python)),
        call_(function),
        invoke_(invoke),
        retain_(retainer),
        release_(releaser) {}

  answer<R> operator()(A... arguments) const {
    return invoke_(held_, call_, std::forward<A>(arguments)...);
  }

  const object &held() const noexcept { return held_; }
  erased call() const noexcept { return call_; }
  counter retain() const noexcept { return retain_; }
  counter release() const noexcept { return release_; }

 private:
  object held_;
  erased call_;
  invoker invoke_;
  counter retain_;
  counter release_;
};

template <typename F>
bool is_empty(const F &) noexcept {
  return false;
}
template <typename R, typename... A>
bool is_empty(R (*function)(A...)) noexcept {
  return function == nullptr;
}
template <typename Signature>
bool is_empty(const std::function<Signature> &function) noexcept {
  return !function;
}

template <typename Signature>
struct callable_of;
template <typename R, typename... A>
struct callable_of<R(A...)> {
  using type = std::function<answer<R>(A...)>;
};

}  // inline namespace throwing or aborting

}  // namespace detail

#if BRIDGE_EXCEPTIONS
inline namespace throwing {
#else
inline namespace aborting {
#endif

/** What a Callable is that comes from Python: std::function<R(A...)>, or without exceptions std::function<result<R>(A...)>. */
template <typename Signature>
using callable = typename detail::callable_of<Signature>::type;

template <typename Signature>
class function;

/**
 * What takes the place of a Callable that C++ gives to Python: it is made of any callable, move-only ones too.
 *
 *     double offset = 1;
 *     lib.minimise([&](double x) { return (x - offset) * (x - offset); }, 0.0);
 *
 * Ownership: the callable is moved into it, and lives until Python has let go of it as well. Python may keep it for as
 * long as it likes: what a lambda captures by reference has to be there as long.
 * Errors: what it throws is a bridge.HostError in Python, and the same C++ exception again where the call is made that
 * it ends. Arguments that do not fit are a TypeError of Python's.
 * Threads: Python may call it on any of its own; it runs while others may run Python, and may call Python itself.
 * Cycles: Python cannot see into it. A callable that holds the object that keeps it is never collected.
 *
 * A bridge::callable that came from Python goes back as the object that it was.
 */
template <typename R, typename... A>
class function<R(A...)> {
 public:
  /** Nothing, which cannot be called. */
  function() noexcept : target_(nullptr) {}
  function(std::nullptr_t) noexcept : target_(nullptr) {}

  template <
      typename F,
      typename Callable = typename std::decay<F>::type,
      typename = typename std::enable_if<
          !std::is_same<Callable, function>::value &&
          detail::takes<void, Callable, R, A...>::value>::type>
  function(F &&callable) : target_(nullptr) {
    if (!detail::is_empty(callable) && !take_python(callable)) {
      target_ = new detail::target_of<Callable, R, A...>(std::forward<F>(callable));
    }
  }

  function(const function &other) noexcept : target_(other.target_), python_(other.python_) {
    if (target_ != nullptr) {
      detail::counted_callable::retain(target_);
    }
  }
  function(function &&other) noexcept : target_(other.target_), python_(std::move(other.python_)) {
    other.target_ = nullptr;
  }
  function &operator=(function other) noexcept {
    std::swap(target_, other.target_);
    std::swap(python_, other.python_);
    return *this;
  }
  ~function() {
    if (target_ != nullptr) {
      detail::counted_callable::release(target_);
    }
  }

  explicit operator bool() const noexcept { return target_ != nullptr || python_ != nullptr; }

  /** The callable of the program; null if there is none, or it is Python's. */
  detail::target<R, A...> *target() const noexcept { return target_; }
  /** What came from Python; null if it did not. */
  const detail::python_callable<R(A...)> *python() const noexcept { return python_.get(); }

 private:
  template <typename F>
  bool take_python(const F &) {
    return false;
  }
#if defined(__GXX_RTTI) || defined(__cpp_rtti) || defined(_CPPRTTI)
  bool take_python(const callable<R(A...)> &given) {
    const auto *const found = given.template target<detail::python_callable<R(A...)>>();
    if (found != nullptr) {
      python_ = std::make_shared<const detail::python_callable<R(A...)>>(*found);
    }
    return found != nullptr;
  }
#endif

  detail::target<R, A...> *target_;
  std::shared_ptr<const detail::python_callable<R(A...)>> python_;
};

}  // inline namespace throwing or aborting

}  // namespace bridge

#endif
