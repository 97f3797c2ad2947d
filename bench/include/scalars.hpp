// The workloads of a contender that has three functions, and does no more.
#ifndef BENCH_SCALARS_HPP
#define BENCH_SCALARS_HPP

#include "contender.h"
#include "repeat.hpp"

namespace bench {

// `Greet` returns how long the greeting is, with its memory released.
template <
    std::int64_t (*Add)(std::int64_t, std::int64_t),
    double (*Scale)(double, double),
    std::size_t (*Greet)(const char *, const char *, const char *)>
struct Scalars {
  static void run_add(std::size_t calls) { repeat_add(calls, Add); }
  static void run_scale(std::size_t calls) { repeat_scale(calls, Scale); }
  static void run_greet(std::size_t calls) {
    repeat_greet(calls, [] { return Greet(name, greeting, punctuation); });
  }
  static constexpr bench_workload workloads[] = {
      {"add", run_add},
      {"scale", run_scale},
      {"greet", run_greet},
      {nullptr, nullptr},
  };
};

}  // namespace bench

#endif
