// bridge/throwers.hpp: which library throws which classes of its own, for objects that know only where errors are.
#ifndef BRIDGE_INCLUDED_THROWERS_HPP
#define BRIDGE_INCLUDED_THROWERS_HPP

#include <atomic>

#include "bridge/call.hpp"

namespace bridge {
namespace detail {

/** One library that was opened. */
struct known_library {
  last_error_function last_error;
  std::atomic<throw_function> throw_own;
  known_library *before;
};

inline std::atomic<known_library *> &known_libraries() noexcept {
  static std::atomic<known_library *> last(nullptr);
  return last;
}

inline known_library *find_library(last_error_function last_error) noexcept {
  known_library *found = known_libraries().load(std::memory_order_acquire);
  while (found != nullptr && found->last_error != last_error) {
    found = found->before;
  }
  return found;
}

/** Notes what a library throws. One that is loaded again at the same place takes the place of the old one. */
inline void note_library(last_error_function last_error, throw_function throw_own) {
  if (known_library *found = find_library(last_error)) {
    found->throw_own.store(throw_own, std::memory_order_release);
    return;
  }
  // It stays for ever: other threads may be looking at it.
  known_library *const added = new known_library{last_error, {throw_own}, nullptr};
  added->before = known_libraries().load(std::memory_order_relaxed);
  while (
      !known_libraries().compare_exchange_weak(added->before, added, std::memory_order_release)) {
  }
}

/** Errors of a library that may have been opened. */
inline failures failures_of(last_error_function last_error) noexcept {
  const known_library *const found = find_library(last_error);
  return {
      last_error, found == nullptr ? nullptr : found->throw_own.load(std::memory_order_acquire)};
}

}  // namespace detail
}  // namespace bridge

#endif
