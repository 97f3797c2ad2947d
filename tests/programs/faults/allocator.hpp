// The allocators of Python, any allocation of which can be made to fail.
#ifndef BRIDGE_TESTS_PROGRAMS_FAULTS_ALLOCATOR_HPP
#define BRIDGE_TESTS_PROGRAMS_FAULTS_ALLOCATOR_HPP

#include "check.hpp"

namespace allocator {

/** PyMemAllocatorEx of CPython's pymem.h, which is the same in all versions since 3.5. */
struct Allocator {
  void *context;
  void *(*malloc)(void *context, std::size_t size);
  void *(*calloc)(void *context, std::size_t count, std::size_t size);
  void *(*realloc)(void *context, void *memory, std::size_t size);
  void (*free)(void *context, void *memory);
};

using Exchange = void (*)(int domain, Allocator *allocator);

const int domains = 3;

struct State {
  Allocator originals[domains];
  /** How many allocations succeed before one fails; below 0: all do. */
  long before;
  /** All that follow fail, too. */
  bool goes_on;
  bool has_failed;
};

inline State &state() {
  static State state = {{}, -1, false, false};
  return state;
}

/** Whether this allocation is one that fails. */
inline bool fails() {
  State &now = state();
  if (now.before != 0) {
    now.before -= now.before > 0;
    return false;
  }
  now.before = now.goes_on ? 0 : -1;
  return now.has_failed = true;
}

/** The allocation after `before` others fails. */
inline void arm(long before, bool goes_on) {
  state().goes_on = goes_on;
  state().has_failed = false;
  state().before = before;
}

/** No more of them; whether one has failed. */
inline bool disarm() {
  state().before = -1;
  return state().has_failed;
}

inline Allocator &original(void *context) {
  return *static_cast<Allocator *>(context);
}

inline void *failing_malloc(void *context, std::size_t size) {
  return fails() ? nullptr : original(context).malloc(original(context).context, size);
}

inline void *failing_calloc(void *context, std::size_t count, std::size_t size) {
  return fails() ? nullptr : original(context).calloc(original(context).context, count, size);
}

inline void *failing_realloc(void *context, void *memory, std::size_t size) {
  return fails() ? nullptr : original(context).realloc(original(context).context, memory, size);
}

inline void pass_free(void *context, void *memory) {
  original(context).free(original(context).context, memory);
}

/** Before or after Python starts. */
inline void install(const char *path) {
  const check::Library library(path);
  const Exchange get = library.get<Exchange>("PyMem_GetAllocator");
  const Exchange set = library.get<Exchange>("PyMem_SetAllocator");
  for (int domain = 0; domain < domains; ++domain) {
    get(domain, &state().originals[domain]);
    Allocator failing = {
        &state().originals[domain], failing_malloc, failing_calloc, failing_realloc, pass_free};
    set(domain, &failing);
  }
}

}  // namespace allocator

#endif  // BRIDGE_TESTS_PROGRAMS_FAULTS_ALLOCATOR_HPP
