// Under callgrind: two dumps for each call, named "CALL|NUMBER", of which the difference counts. argv[1] is the library.
#include <valgrind/callgrind.h>

#include "check.hpp"
#include "rust_python_bridge.h"

// Python specialises what has run a few times, and fills its lists of free objects.
static const std::int64_t warm = 300;

// `call` returns 1 where its result is right.
template <typename Call>
static void count(const char *name, Call call) {
  std::int64_t right = 0;
  for (std::int64_t index = 0; index < warm; ++index) {
    right += call(index);
  }
  for (const std::int64_t calls : {1000, 2000}) {
    const std::string dump = std::string(name) + "|" + std::to_string(calls);
    CALLGRIND_START_INSTRUMENTATION;
    CALLGRIND_ZERO_STATS;
    for (std::int64_t index = 0; index < calls; ++index) {
      right += call(index);
    }
    CALLGRIND_DUMP_STATS_AT(dump.c_str());
    CALLGRIND_STOP_INSTRUMENTATION;
  }
  CHECK_EQ(right, warm + 3000);
}

static void count_scalars(const check::Library &library) {
  const auto add = library.get<PythonAddFunc>("python_add");
  const auto scale = library.get<PythonScaleFunc>("python_scale");
  // Too large for Python's cache of small ints.
  count("add", [add](std::int64_t index) { return add(1000 + index, 500) == 1500 + index; });
  count("scale", [scale](std::int64_t index) {
    return scale(static_cast<double>(index), 0.5) == static_cast<double>(index) * 0.5;
  });
}

static void count_text(const check::Library &library) {
  const auto greet = library.get<PythonGreetFunc>("python_greet");
  const auto release = library.get<PythonFreeStrFunc>("python_free_str");
  const bridge_str name = {"Grace Hopper", 12}, greeting = {"Good morning", 12}, end = {"!", 1};
  count("greet", [=](std::int64_t) {
    const bridge_str greeted = greet(name, greeting, end);
    release(greeted);
    return greeted.len == 27;
  });
}

// A hundred floats to Python and back.
static void count_list(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto release = library.get<PythonFreeArrayF64Func>("python_free_array_f64");
  const std::vector<double> floats(100, 0.5);
  count("list", [&](std::int64_t) {
    const bridge_array_f64 values = same({floats.data(), floats.size()});
    const bool is_right = values.len == 100 && values.data[99] == 0.5;
    release(values);
    return is_right;
  });
}

// As `add`, of an object: by a method, and by a function that is given it.
static void count_method(const check::Library &library) {
  const auto plus = library.get<PythonAdderPlusFunc>("python_Adder_plus");
  const auto release = library.get<PythonFreeAdderFunc>("python_free_Adder");
  const python_Adder adder = library.get<PythonAdderNewFunc>("python_Adder_new")();
  count(
      "method", [=](std::int64_t index) { return plus(adder, 1000 + index, 500) == 1500 + index; });
  const auto given = library.get<PythonPlusFunc>("python_plus");
  count(
      "given", [=](std::int64_t index) { return given(adder, 1000 + index, 500) == 1500 + index; });
  release(adder);
}

// The error is noticed and not read.
static void count_failure(const check::Library &library) {
  const auto divide = library.get<PythonDivideFunc>("python_divide");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  count("failure", [=](std::int64_t) {
    divide(1, 0);
    return last_error() != nullptr;
  });
}

int main(int, char **argv) {
  const check::Library library(argv[1]);
  count_scalars(library);
  count_text(library);
  count_list(library);
  count_method(library);
  count_failure(library);
  return check::result();
}
