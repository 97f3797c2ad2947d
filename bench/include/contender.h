/* What a contender's shared library says of itself. */
#ifndef BENCH_CONTENDER_H
#define BENCH_CONTENDER_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One thing that a contender can do. */
typedef struct bench_workload {
  /** As in every contender that can do the same. NULL ends a list. */
  const char *name;
  /** Does it so many times, and ends the process if a result is wrong. Any thread may call it. */
  void (*run)(size_t calls);
} bench_workload;

/** One technology. Everything lives as long as the process. */
typedef struct bench_contender {
  /** Of few words. */
  const char *name;
  /** Whether it is attached from the first to the last call of a run, so that no other thread runs. */
  int holds;
  /** Called once, on the main thread, before any run. Returns NULL, or why it cannot be measured. */
  const char *(*start)(void);
  /** Ends with a workload without a name. */
  const bench_workload *workloads;
} bench_contender;

/** The one symbol that a contender exports. */
__attribute__((visibility("default"))) const bench_contender *bench_get_contender(void);

#ifdef __cplusplus
}
#endif

#endif
