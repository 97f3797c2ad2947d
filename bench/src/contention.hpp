// Many threads that call at once.
#ifndef BENCH_CONTENTION_HPP
#define BENCH_CONTENTION_HPP

#include <cstddef>
#include <string>
#include <vector>

#include "contenders.hpp"

/** How one contender fared with so many threads, round by round. */
struct Contended {
  std::string contender;
  std::size_t threads;
  /** Calls a second, of all threads. */
  std::vector<double> throughput;
  /** Jain's index of the threads' calls: 1 if all made the same number, 1/threads if one made all. */
  std::vector<double> fairness;
  /** Nanoseconds of the call that one in a thousand exceeds. */
  std::vector<double> slowest;
};

/** `add` without pause on each thread, contenders in turn. */
std::vector<Contended> contend(
    const std::vector<Contender> &contenders,
    const std::vector<std::size_t> &threads,
    std::size_t rounds,
    double seconds);

#endif
