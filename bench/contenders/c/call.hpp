// A call by hand, in its best form: cached callable, its vectorcall slot, arguments on the stack after one free slot.
#ifndef BENCH_C_CALL_HPP
#define BENCH_C_CALL_HPP

#include <Python.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

// What became of the last call that failed; the texts are the thread's until its next failure.
struct Error {
  char *type;
  char *message;
};

inline Error &last_error() {
  static thread_local Error error = {nullptr, nullptr};
  return error;
}

inline PyObject *raised() {
#if PY_VERSION_HEX >= 0x030C0000
  return PyErr_GetRaisedException();
#else
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  PyErr_NormalizeException(&type, &value, &traceback);
  Py_XDECREF(type);
  Py_XDECREF(traceback);
  return value;
#endif
}

// Type and message of the exception that is raised, which it clears.
inline __attribute__((noinline)) void fetch_error() {
  PyObject *exception = raised();
  PyObject *text = PyObject_Str(exception);
  const char *message = text == nullptr ? nullptr : PyUnicode_AsUTF8(text);
  Error &error = last_error();
  std::free(error.type);
  std::free(error.message);
  error.type = strdup(Py_TYPE(exception)->tp_name);
  error.message = strdup(message == nullptr ? "" : message);
  Py_XDECREF(text);
  Py_DECREF(exception);
  PyErr_Clear();
}

// A function of Python, looked up once.
struct Function {
  PyObject *callable;
  std::size_t positional;
  PyObject *keywords;
};

// How Python calls this object itself.
inline vectorcallfunc slot(PyObject *callable) {
  vectorcallfunc vectorcall;
  const char *object = reinterpret_cast<const char *>(callable);
  std::memcpy(&vectorcall, object + Py_TYPE(callable)->tp_vectorcall_offset, sizeof vectorcall);
  return vectorcall;
}

// The slots after the first are new references, which it releases, or NULL; gives a new reference or NULL.
template <std::size_t Slots>
PyObject *call(const Function &function, vectorcallfunc vectorcall, PyObject *(&slots)[Slots]) {
  bool is_complete = true;
  for (std::size_t index = 1; index < Slots; ++index) {
    is_complete = is_complete && slots[index] != nullptr;
  }
  PyObject *result = nullptr;
  if (is_complete) {
    const std::size_t count = function.positional | PY_VECTORCALL_ARGUMENTS_OFFSET;
    result = vectorcall(function.callable, slots + 1, count, function.keywords);
  }
  for (std::size_t index = 1; index < Slots; ++index) {
    Py_XDECREF(slots[index]);
  }
  return result;
}

template <std::size_t Slots>
PyObject *call(const Function &function, PyObject *(&slots)[Slots]) {
  return call(function, slot(function.callable), slots);
}

inline PyObject *call(const Function &function) {
  PyObject *slots[1] = {nullptr};
  return call(function, slots);
}

inline bool lift_int(PyObject *object, std::int64_t *value) {
#if PY_VERSION_HEX >= 0x030C0000
  PyLongObject *number = reinterpret_cast<PyLongObject *>(object);
  if (PyLong_CheckExact(object) && PyUnstable_Long_IsCompact(number)) {
    *value = PyUnstable_Long_CompactValue(number);
    return true;
  }
#else
  const Py_ssize_t size = Py_SIZE(object);
  if (PyLong_CheckExact(object) && -1 <= size && size <= 1) {
    *value =
        size * static_cast<std::int64_t>(reinterpret_cast<PyLongObject *>(object)->ob_digit[0]);
    return true;
  }
#endif
  if (!PyLong_Check(object)) {
    PyErr_SetString(PyExc_TypeError, "not an int");
    return false;
  }
  *value = PyLong_AsLongLong(object);
  return *value != -1 || PyErr_Occurred() == nullptr;
}

inline bool lift_float(PyObject *object, double *value) {
  if (PyFloat_CheckExact(object)) {
    *value = PyFloat_AS_DOUBLE(object);
    return true;
  }
  *value = PyFloat_AsDouble(object);
  return *value != -1 || PyErr_Occurred() == nullptr;
}

struct Text {
  char *data;
  std::size_t length;
};

inline PyObject *lower_text(const char *data, std::size_t length) {
  return PyUnicode_DecodeUTF8(data, static_cast<Py_ssize_t>(length), nullptr);
}

// Memory of its own, which ends in NUL.
inline bool lift_text(PyObject *object, Text *value) {
  Py_ssize_t length;
  const char *data = PyUnicode_AsUTF8AndSize(object, &length);
  if (data == nullptr) {
    return false;
  }
  value->length = static_cast<std::size_t>(length);
  value->data = static_cast<char *>(std::malloc(value->length + 1));
  if (value->data == nullptr) {
    PyErr_NoMemory();
    return false;
  }
  std::memcpy(value->data, data, value->length + 1);
  return true;
}

// Lifts and releases a result; what went wrong is in last_error().
template <typename T>
bool finish(PyObject *result, bool (*lift)(PyObject *, T *), T *value) {
  const bool is_right = result != nullptr && lift(result, value);
  Py_XDECREF(result);
  if (!is_right) {
    fetch_error();
  }
  return is_right;
}

#endif
