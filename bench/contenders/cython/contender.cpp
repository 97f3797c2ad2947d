// Cython: C++ calls the functions that an `api` module offers.
#include <string>

#include "bench_cython_api.h"
#include "scalars.hpp"

static const char *start() {
  const PyGILState_STATE state = PyGILState_Ensure();
  const int failed = import_bench_cython();
  if (failed != 0) {
    PyErr_Print();
  }
  PyGILState_Release(state);
  return failed != 0 ? "its module cannot be imported" : nullptr;
}

// The functions of the module are pointers, set when it is imported.
static std::int64_t add(std::int64_t a, std::int64_t b) {
  return cython_add(a, b);
}

static double scale(double value, double factor) {
  return cython_scale(value, factor);
}

static std::size_t greet(const char *name, const char *greeting, const char *punctuation) {
  return cython_greet(name, greeting, punctuation).size();
}

using Workloads = bench::Scalars<add, scale, greet>;

static const bench_contender contender = {"Cython", 0, start, Workloads::workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}
