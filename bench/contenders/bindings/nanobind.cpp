// nanobind: callables looked up once, attached by gil_scoped_acquire. It lives in extension modules only, so this is one.
#include <nanobind/nanobind.h>
#include <nanobind/stl/map.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

namespace binding = nanobind;
using python_error = nanobind::python_error;

#include "calls.hpp"

NB_MODULE(bench_nanobind, module) {
  module.doc() = "The contender nanobind.";
  look_up(nanobind::module_::import_("math_ops"), nanobind::module_::import_("bench_ops"));
}

static const char *start() {
  const PyGILState_STATE state = PyGILState_Ensure();
  PyObject *module = PyImport_ImportModule("bench_nanobind");
  if (module == nullptr) {
    PyErr_Print();
  }
  PyGILState_Release(state);
  return module == nullptr ? "its module cannot be imported" : nullptr;
}

static const bench_contender contender = {"nanobind", 0, start, workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}
