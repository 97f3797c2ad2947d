// The base: C that starts an isolated Python, imports math_ops and calls add. argv: interpreter, folder of the module.
#include <Python.h>

#include "memory.h"

static int check(PyStatus status) {
  if (PyStatus_Exception(status))
    Py_ExitStatusException(status);
  return 0;
}

int main(int argc, char **argv) {
  if (argc < 3)
    return 2;
  PyPreConfig before;
  PyPreConfig_InitIsolatedConfig(&before);
  before.utf8_mode = 1;
  check(Py_PreInitialize(&before));
  PyConfig config;
  PyConfig_InitIsolatedConfig(&config);
  check(PyConfig_SetBytesString(&config, &config.executable, argv[1]));
  check(Py_InitializeFromConfig(&config));
  PyConfig_Clear(&config);
  PyObject *folder = PyUnicode_DecodeFSDefault(argv[2]);
  PyObject *path = PySys_GetObject("path");
  if (folder == NULL || path == NULL || PyList_Insert(path, 0, folder) != 0)
    return 1;
  PyObject *module = PyImport_ImportModule("math_ops");
  PyObject *sum = module == NULL ? NULL : PyObject_CallMethod(module, "add", "ii", 1, 2);
  if (sum == NULL || PyLong_AsLong(sum) != 3)
    return 1;
  write_memory_and_end();
}
