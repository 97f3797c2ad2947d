// The contenders that take part, in the order in which they were named.
#ifndef BENCH_CONTENDERS_HPP
#define BENCH_CONTENDERS_HPP

#include <string>
#include <vector>

#include "contender.h"

using Run = void (*)(std::size_t);

struct Contender {
  std::string name;
  bool holds;
  const bench_workload *workloads;

  /** What does that, or NULL. */
  Run find(const std::string &workload) const;
};

/** Loads and starts them. One that cannot be is left out, and `left_out` says why. */
std::vector<Contender> load(
    const std::vector<std::string> &libraries, std::vector<std::string> *left_out);

/** All names of workloads, those of the first contender first. */
std::vector<std::string> workloads(const std::vector<Contender> &contenders);

#endif
