// The functions of math_ops by hand.
#ifndef BENCH_C_FUNCTIONS_HPP
#define BENCH_C_FUNCTIONS_HPP

#include "call.hpp"
#include "contender.h"
#include "repeat.hpp"
#include "thread.hpp"

static Function add_function, scale_function, greet_function, fail_function;

inline bool look_up(const char *module_name, const char *name, Function *function) {
  PyObject *module = PyImport_ImportModule(module_name);
  function->callable = module == nullptr ? nullptr : PyObject_GetAttrString(module, name);
  Py_XDECREF(module);
  return function->callable != nullptr && PyFunction_Check(function->callable);
}

// Called once, attached.
inline const char *start_functions() {
  const bool is_right =
      look_up("math_ops", "add", &add_function) && look_up("math_ops", "scale", &scale_function) &&
      look_up("math_ops", "greet", &greet_function) && look_up("bench_ops", "fail", &fail_function);
  if (!is_right) {
    PyErr_Print();
    return "its functions cannot be imported";
  }
  add_function.positional = scale_function.positional = 2;
  greet_function.positional = fail_function.positional = 1;
  greet_function.keywords = PyTuple_Pack(
      2, PyUnicode_InternFromString("greeting"), PyUnicode_InternFromString("punctuation"));
  return nullptr;
}

template <typename Thread>
__attribute__((noinline)) std::int64_t add(std::int64_t a, std::int64_t b) {
  const Thread thread;
  PyObject *slots[3] = {nullptr, PyLong_FromLongLong(a), PyLong_FromLongLong(b)};
  std::int64_t value = 0;
  finish(call(add_function, slots), lift_int, &value);
  return value;
}

template <typename Thread>
__attribute__((noinline)) double scale(double value, double factor) {
  const Thread thread;
  PyObject *slots[3] = {nullptr, PyFloat_FromDouble(value), PyFloat_FromDouble(factor)};
  double scaled = 0;
  finish(call(scale_function, slots), lift_float, &scaled);
  return scaled;
}

template <typename Thread>
__attribute__((noinline)) Text greet(
    const char *name,
    std::size_t name_length,
    const char *greeting,
    std::size_t greeting_length,
    const char *punctuation,
    std::size_t punctuation_length) {
  const Thread thread;
  PyObject *slots[4] = {
      nullptr,
      lower_text(name, name_length),
      lower_text(greeting, greeting_length),
      lower_text(punctuation, punctuation_length)};
  Text text = {nullptr, 0};
  finish(call(greet_function, slots), lift_text, &text);
  return text;
}

template <typename Thread>
__attribute__((noinline)) bool fail(std::int64_t number, std::int64_t *value) {
  const Thread thread;
  PyObject *slots[2] = {nullptr, PyLong_FromLongLong(number)};
  return finish(call(fail_function, slots), lift_int, value);
}

// As `add`, of an object: its class says which function that is.
static PyObject *counter, *name_of_add;

// Whether there is an object: the module may lack numpy.
inline bool start_methods() {
  Function made;
  look_up("bench_objects", "Counter", &made);
  counter = made.callable == nullptr ? nullptr : PyObject_CallNoArgs(made.callable);
  name_of_add = PyUnicode_InternFromString("add");
  PyErr_Clear();
  return counter != nullptr;
}

template <typename Thread>
__attribute__((noinline)) std::int64_t add_of(std::int64_t a, std::int64_t b) {
  const Thread thread;
  PyObject *slots[4] = {nullptr, counter, PyLong_FromLongLong(a), PyLong_FromLongLong(b)};
  PyObject *result = nullptr;
  if (slots[2] != nullptr && slots[3] != nullptr) {
    const std::size_t count = 3 | PY_VECTORCALL_ARGUMENTS_OFFSET;
    result = PyObject_VectorcallMethod(name_of_add, slots + 1, count, nullptr);
  }
  Py_XDECREF(slots[2]);
  Py_XDECREF(slots[3]);
  std::int64_t value = 0;
  finish(result, lift_int, &value);
  return value;
}

template <typename Thread>
void run_method(std::size_t calls) {
  bench::repeat_add(calls, add_of<Thread>);
}

template <typename Thread>
void run_add(std::size_t calls) {
  bench::repeat_add(calls, add<Thread>);
}

template <typename Thread>
void run_scale(std::size_t calls) {
  bench::repeat_scale(calls, scale<Thread>);
}

template <typename Thread>
void run_greet(std::size_t calls) {
  bench::repeat_greet(calls, [] {
    const Text text = greet<Thread>(
        bench::name,
        sizeof bench::name - 1,
        bench::greeting,
        sizeof bench::greeting - 1,
        bench::punctuation,
        sizeof bench::punctuation - 1);
    std::free(text.data);
    return text.length;
  });
}

template <typename Thread>
void run_fail(std::size_t calls) {
  bench::repeat(calls, 1, "fail", [] {
    std::int64_t value;
    return !fail<Thread>(bench::summand(0), &value) && last_error().message[0] != 0;
  });
}

#endif
