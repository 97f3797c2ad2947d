// The library by its C++ classes.
#ifndef BENCH_BRIDGE_CLASS_HPP
#define BENCH_BRIDGE_CLASS_HPP

#include "contender.h"
#include "library.hpp"
#include "repeat.hpp"

static const rust_python_bridge::MathOps *math;
static const rust_python_bridge::BenchOps *ops;

static const char *start() {
  try {
    math = new rust_python_bridge::MathOps(library_path());
    ops = new rust_python_bridge::BenchOps(library_path());
    return math->add(1, 2) == 3 ? nullptr : "its functions do not work";
  } catch (const bridge::Error &error) {
    static const std::string problem = error.what();
    return problem.c_str();
  }
}

static void run_add(std::size_t calls) {
  const rust_python_bridge::MathOps &python = *math;
  bench::repeat_add(calls, [&python](std::int64_t a, std::int64_t b) { return python.add(a, b); });
}

static void run_scale(std::size_t calls) {
  const rust_python_bridge::MathOps &python = *math;
  bench::repeat_scale(
      calls, [&python](double value, double factor) { return python.scale(value, factor); });
}

static void run_greet(std::size_t calls) {
  const rust_python_bridge::MathOps &python = *math;
  bench::repeat_greet(calls, [&python] {
    return python.greet(bench::name, bench::greeting, bench::punctuation).size();
  });
}

#endif
