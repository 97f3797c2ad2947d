// The best form, attached once for all calls of a run.
#include "functions.hpp"

static const char *start() {
  const Kept thread;
  return start_functions();
}

template <void (*Run)(std::size_t)>
static void attached(std::size_t calls) {
  const Kept thread;
  Run(calls);
}

// A batch by hand: attached once, a call for each element.
static void run_add_map(std::size_t elements) {
  attached<run_add<Attached>>(elements);
}

static const bench_workload workloads[] = {
    {"add", attached<run_add<Attached>>},
    {"scale", attached<run_scale<Attached>>},
    {"greet", attached<run_greet<Attached>>},
    {"add_map", run_add_map},
    {nullptr, nullptr},
};

static const bench_contender contender = {"C, GIL held", 1, start, workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}
