// The C++ class, attached once for all calls of a run.
#include "class.hpp"

template <void (*Run)(std::size_t)>
static void attached(std::size_t calls) {
  const bridge::attach held(*math);
  Run(calls);
}

static const bench_workload workloads[] = {
    {"add", attached<run_add>},
    {"scale", attached<run_scale>},
    {"greet", attached<run_greet>},
    {nullptr, nullptr},
};

static const bench_contender contender = {"bridge, attached", 1, start, workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}
