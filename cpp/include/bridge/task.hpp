// bridge/task.hpp: bridge::task, a coroutine of Python's that runs, or what of C++ Python may await.
#ifndef BRIDGE_INCLUDED_TASK_HPP
#define BRIDGE_INCLUDED_TASK_HPP

#include <chrono>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include "bridge/carried.hpp"
#include "bridge/config.h"
#include "bridge/function.hpp"
#include "bridge/object.hpp"
#include "bridge/result.hpp"

#if BRIDGE_EXCEPTIONS
#include <future>
#endif
#if defined(__cpp_impl_coroutine)
#include <coroutine>
#endif

namespace bridge {

namespace detail {

/** Python's task, and the function of the library that it came from; its type is known to whoever made it. */
struct python_task {
  using erased = void (*)();

  object held;
  erased call;
  void (*retain)(void *);
  void (*release)(void *);
};

/** What the event loop calls, once. */
template <typename F>
class when_done {
 public:
  explicit when_done(F function) : function_(std::move(function)) {}

  static void run(void *context, bridge_call *call) noexcept {
    const std::unique_ptr<when_done> self(static_cast<when_done *>(context));
    for_python::run(call->raise, [&self] { self->function_(); });
  }

 private:
  F function_;
};

/** Has the event loop call it when the task is done. */
template <typename F>
result<void> call_when_done(const object &task, F function) {
  const bridge_object_functions *const functions = functions_of(task.get());
  if (functions == nullptr) {
    return no_library(nullptr);
  }
  std::unique_ptr<when_done<F>> done(new when_done<F>(std::move(function)));
  if (functions->when_done(task.get(), &when_done<F>::run, done.get())) {
    static_cast<void>(done.release());
    return result<void>();
  }
  return last_error_of(*functions);
}

#if BRIDGE_EXCEPTIONS

template <typename T>
void fulfil(std::promise<T> &promise, const result<T> &outcome) {
  promise.set_value(outcome.value());
}
inline void fulfil(std::promise<void> &promise, const result<void> &outcome) {
  outcome.value();
  promise.set_value();
}

/** Waits for a future, whose result may be asked for again. */
template <typename T>
struct waits_for {
  std::shared_future<T> future;
  T operator()() const { return future.get(); }
};

#endif

}  // namespace detail

#if BRIDGE_EXCEPTIONS
inline namespace throwing {
#else
inline namespace aborting {
#endif

/**
 * What will have a T: what a call of an `async def` gives, and every Awaitable.
 *
 *     bridge::task<std::string> page = web.fetch("a.org");   // It runs already, on Python's event loop.
 *     page.cancel_after(std::chrono::seconds(5));
 *     std::cout << page.get();
 *
 * It can be waited for by get() on any number of threads, by a std::future, by co_await, and by a function that is
 * called when it is done.
 *
 * Ownership: copies share one task. When the last one goes, the coroutine goes on: end it by cancel().
 * Errors: what Python raises, each time that the result is asked for; asyncio.CancelledError, as an Error, of a task that
 * was cancelled, TimeoutError after cancel_after(). Each member that may fail has a twin try_…, as those of bridge::object.
 * Threads: any, and many at once. What the event loop calls runs on the loop's thread: it must not wait for another task
 * there, which is a RuntimeError, nor take long.
 *
 * Of the program's own it is made of a callable without parameters, or of a std::future: Python calls the one, or
 * waits for the other, on a thread of its own once it awaits the task. Such a one has get() alone.
 */
template <typename T>
class BRIDGE_NODISCARD task {
 public:
  using value_type = T;
  using waiter = result<T> (*)(const detail::python_task &);

  /** Of nothing: an error to whoever waits for it. */
  task() noexcept : python_(), wait_(nullptr) {}

  /** Of the program's own. */
  template <
      typename F,
      typename Callable = typename std::decay<F>::type,
      typename = typename std::enable_if<
          !std::is_base_of<task, Callable>::value && detail::takes<void, Callable, T>::value>::type>
  task(F &&callable) : python_(), wait_(nullptr), own_(std::forward<F>(callable)) {}

#if BRIDGE_EXCEPTIONS
  task(std::future<T> future) : task(std::shared_future<T>(std::move(future))) {}
  task(std::shared_future<T> future)
      : python_(), wait_(nullptr), own_(detail::waits_for<T>{std::move(future)}) {}
#endif

  task(detail::python_task source, waiter waits) noexcept
      : python_(std::move(source)), wait_(waits) {}

  /** Waits for the result. */
  result<T> try_get() const {
    if (wait_ != nullptr) {
      return wait_(python_);
    }
    if (own_.target() == nullptr) {
      return Error(Code::null, "a bridge::task of nothing has no result");
    }
    return detail::called<T>(*own_.target());
  }

  /** Waits until it is done, for `time` at the most: whether it is. */
  template <typename Rep, typename Period>
  result<bool> try_wait_for(std::chrono::duration<Rep, Period> time) const {
    const double seconds = std::chrono::duration<double>(time).count();
    return wait_seconds(seconds < 0 ? 0 : seconds);
  }

  result<void> try_wait() const {
    const result<bool> done = wait_seconds(-1);
    return done ? result<void>() : result<void>(done.error());
  }

  result<bool> try_is_done() const { return wait_seconds(0); }

  /** Raises CancelledError in the coroutine, which may catch it and go on. */
  result<void> try_cancel() const { return cancel_in(0); }

  /** The same in so much time, unless it is done by then, or this is called again: then get() is a TimeoutError. */
  template <typename Rep, typename Period>
  result<void> try_cancel_after(std::chrono::duration<Rep, Period> time) const {
    return cancel_in(std::chrono::duration<double>(time).count());
  }

  /** Has the event loop call function() once it is done; soon, if it is. What that throws Python logs. */
  template <typename F>
  result<void> try_when_done(F function) const {
    return detail::call_when_done(python_.held, std::move(function));
  }

#if BRIDGE_EXCEPTIONS
  T get() const { return try_get().value(); }
  template <typename Rep, typename Period>
  bool wait_for(std::chrono::duration<Rep, Period> time) const {
    return try_wait_for(time).value();
  }
  void wait() const { try_wait().value(); }
  bool is_done() const { return try_is_done().value(); }
  void cancel() const { try_cancel().value(); }
  template <typename Rep, typename Period>
  void cancel_after(std::chrono::duration<Rep, Period> time) const {
    try_cancel_after(time).value();
  }
  template <typename F>
  void when_done(F function) const {
    try_when_done(std::move(function)).value();
  }

  /** The result, as a std::future that the event loop makes ready. */
  std::future<T> future() const {
    const auto promise = std::make_shared<std::promise<T>>();
    const task self = *this;
    when_done([promise, self] {
      try {
        detail::fulfil(*promise, self.try_get());
      } catch (...) {
        promise->set_exception(std::current_exception());
      }
    });
    return promise->get_future();
  }
#endif

#if defined(__cpp_impl_coroutine)
  class awaiter;

  /** co_await task: goes on, on the thread of the event loop, with what get() gives. */
  awaiter operator co_await() const { return awaiter(*this); }

  /**
   * co_await task.via(executor): executor(resume) is called on the thread of the event loop, and has resume() called on
   * another one.
   */
  template <typename Executor>
  auto via(Executor executor) const;
#endif

  /** Python's task, whichever library it comes from; None of the program's own. */
  const object &held() const noexcept { return python_.held; }
  /** What it was made of: Python's, null if it is not; or the program's. */
  const detail::python_task *python() const noexcept {
    return wait_ == nullptr ? nullptr : &python_;
  }
  const function<T()> &own() const noexcept { return own_; }

 private:
  result<bool> wait_seconds(double seconds) const {
    const bridge_object_functions *const functions = detail::functions_of(held().get());
    if (functions == nullptr) {
      return detail::no_library(nullptr);
    }
    const bool done = functions->wait(held().get(), seconds);
    if (!done && functions->last_error() != nullptr) {
      return detail::last_error_of(*functions);
    }
    return done;
  }

  result<void> cancel_in(double seconds) const {
    const bridge_object_functions *const functions = detail::functions_of(held().get());
    if (functions == nullptr) {
      return detail::no_library(nullptr);
    }
    const bool asked = functions->cancel(held().get(), seconds);
    return asked ? result<void>() : result<void>(detail::last_error_of(*functions));
  }

  detail::python_task python_;
  waiter wait_;
  function<T()> own_;
};

#if defined(__cpp_impl_coroutine)

/** What co_await asks. */
template <typename T>
class task<T>::awaiter {
 public:
  explicit awaiter(task awaited) : task_(std::move(awaited)) {}

  bool await_ready() const noexcept { return false; }

  bool await_suspend(std::coroutine_handle<> handle) {
    return suspend([handle] { handle.resume(); });
  }

  detail::answer<T> await_resume() const {
#if BRIDGE_EXCEPTIONS
    refused_.value();
    return task_.get();
#else
    return refused_ ? task_.try_get() : result<T>(refused_.error());
#endif
  }

 protected:
  /** Whether the event loop will call it. After that *this may be gone. */
  template <typename Resume>
  bool suspend(Resume resume) {
    result<void> asked = task_.try_when_done(std::move(resume));
    if (!asked) {
      refused_ = std::move(asked);
      return false;
    }
    return true;
  }

 private:
  task task_;
  result<void> refused_;
};

template <typename T>
template <typename Executor>
auto task<T>::via(Executor executor) const {
  class elsewhere : public awaiter {
   public:
    elsewhere(task awaited, Executor given)
        : awaiter(std::move(awaited)), executor_(std::move(given)) {}

    bool await_suspend(std::coroutine_handle<> handle) {
      return this->suspend(
          [executor = executor_, handle]() mutable { executor([handle] { handle.resume(); }); });
    }

   private:
    Executor executor_;
  };
  return elsewhere(*this, std::move(executor));
}

#endif

}  // inline namespace throwing or aborting

}  // namespace bridge

#endif
