// bridge/event_loop.hpp: bridge::event_loop, for programs that drive Python's event loop themselves.
#ifndef BRIDGE_INCLUDED_EVENT_LOOP_HPP
#define BRIDGE_INCLUDED_EVENT_LOOP_HPP

#include <chrono>
#include <cstddef>

#include "bridge/config.h"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"

namespace bridge {

/**
 * The event loop on which coroutines run, driven by the program. Without it the loop has a thread of its own.
 *
 *     bridge::event_loop loop = bridge::event_loop::take(lib);   // Before the first coroutine is called.
 *     const auto page = lib.fetch("a.org");
 *     while (game.is_running()) {
 *       loop.poll();
 *       game.draw();
 *     }
 *
 * One loop serves all libraries of the process: take() is needed once, and gives the same one again. Then no coroutine
 * runs but while a thread is in one of these, or waits for a task; that thread runs them.
 *
 * Ownership: keeps the library loaded; copies are cheap.
 * Errors: take() of a loop that has a thread already, or run() on the thread that runs it, is a RuntimeError of Python's.
 * Each has a twin try_…
 * Threads: any; one drives it at a time, others wait for it. What it calls runs on that thread.
 */
class event_loop {
 public:
  static result<event_loop> try_take(const runtime &runtime) {
    const event_loop loop(runtime);
    const result<void> taken = loop.outcome(runtime.functions().take_loop());
    return taken ? result<event_loop>(loop) : result<event_loop>(taken.error());
  }

  /** Runs coroutines until none is left, or stop() is called: how many are left. */
  result<std::size_t> try_run() const { return run_seconds(-1); }

  /** The same, for so much time at the most. */
  template <typename Rep, typename Period>
  result<std::size_t> try_run_for(std::chrono::duration<Rep, Period> time) const {
    const double seconds = std::chrono::duration<double>(time).count();
    return run_seconds(seconds < 0 ? 0 : seconds);
  }

  /** Runs what can run now, and waits for nothing. */
  result<std::size_t> try_poll() const { return run_seconds(0); }

  /** Has run() return soon, on whichever thread it is. */
  result<void> try_stop() const { return outcome(runtime_.functions().stop_loop()); }

#if BRIDGE_EXCEPTIONS
  static event_loop take(const runtime &runtime) { return try_take(runtime).value(); }
  std::size_t run() const { return try_run().value(); }
  template <typename Rep, typename Period>
  std::size_t run_for(std::chrono::duration<Rep, Period> time) const {
    return try_run_for(time).value();
  }
  std::size_t poll() const { return try_poll().value(); }
  void stop() const { try_stop().value(); }
#endif

 private:
  explicit event_loop(const runtime &runtime) : runtime_(runtime) {}

  result<std::size_t> run_seconds(double seconds) const {
    const std::size_t left = runtime_.functions().run_loop(seconds);
    const result<void> outcome_of_it = outcome(left != 0);
    return outcome_of_it ? result<std::size_t>(left) : result<std::size_t>(outcome_of_it.error());
  }

  result<void> outcome(bool succeeded) const {
    const bridge_error *const error = succeeded ? nullptr : runtime_.functions().last_error();
    return error == nullptr ? result<void>() : result<void>(Error(*error));
  }

  runtime runtime_;
};

}  // namespace bridge

#endif
