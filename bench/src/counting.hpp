// Instructions, as callgrind counts them.
#ifndef BENCH_COUNTING_HPP
#define BENCH_COUNTING_HPP

#include <string>

#include "contenders.hpp"

/** Whether a call of it is short enough to be counted. */
bool is_small(const std::string &workload);

/**
 * Two dumps, named "CONTENDER|WORKLOAD|CALLS": their difference over that of the calls is what a call takes.
 * Does nothing to see outside callgrind.
 */
void count(const std::string &contender, const std::string &workload, Run run);

#endif
