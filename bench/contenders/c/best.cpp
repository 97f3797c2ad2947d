// The base: C by hand in its best form.
#include "kept_containers.hpp"

static const char *start() {
  const Kept thread;
  const char *problem = start_functions();
  return problem != nullptr ? problem : start_containers();
}

// What an element of a batch is compared with: a call for each.
static void run_add_map(std::size_t elements) {
  run_add<Kept>(elements);
}

static bench_workload workloads[] = {
    {"add", run_add<Kept>},
    {"scale", run_scale<Kept>},
    {"greet", run_greet<Kept>},
    {"fail", run_fail<Kept>},
    {"add_map", run_add_map},
    {"take_pair", run_take_pair},
    {"give_pair", run_give_pair},
    {"take_order", run_take_order},
    {"give_order", run_give_order},
    {"take_floats", run_take_floats},
    {"give_floats", run_give_floats},
    {"take_ints", run_take_ints},
    {"give_ints", run_give_ints},
    {"take_texts", run_take_texts},
    {"give_texts", run_give_texts},
    {"take_prices", run_take_prices},
    {"give_prices", run_give_prices},
    {"method", run_method<Kept>},
    {nullptr, nullptr},
};

static const char *start_all() {
  const char *problem = start();
  const Kept thread;
  if (problem == nullptr && !start_methods()) {
    bench::end_before(workloads, "method");
  }
  return problem;
}

static const bench_contender contender = {"C, best form", 0, start_all, workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}
