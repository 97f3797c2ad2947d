// pybind11: callables looked up once, attached by gil_scoped_acquire.
#include <pybind11/embed.h>
#include <pybind11/stl.h>

namespace binding = pybind11;
using python_error = pybind11::error_already_set;

#include "calls.hpp"

static const char *start() {
  const PyGILState_STATE state = PyGILState_Ensure();
  look_up(pybind11::module_::import("math_ops"), pybind11::module_::import("bench_ops"));
  PyGILState_Release(state);
  return nullptr;
}

static const bench_contender contender = {"pybind11", 0, start, workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}
