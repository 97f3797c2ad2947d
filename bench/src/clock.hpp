// Time in nanoseconds.
#ifndef BENCH_CLOCK_HPP
#define BENCH_CLOCK_HPP

#include <chrono>
#include <cstdint>

inline std::int64_t now() {
  const auto time = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(time).count();
}

#endif
