// What careful people write: the best form, but attached by PyGILState for each call.
#include "functions.hpp"

static const char *start() {
  const Ensured thread;
  return start_functions();
}

static const bench_workload workloads[] = {
    {"add", run_add<Ensured>},
    {"scale", run_scale<Ensured>},
    {"greet", run_greet<Ensured>},
    {"fail", run_fail<Ensured>},
    {nullptr, nullptr},
};

static const bench_contender contender = {"C, PyGILState", 0, start, workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}
