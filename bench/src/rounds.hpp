// One workload, all contenders in turn, round after round.
#ifndef BENCH_ROUNDS_HPP
#define BENCH_ROUNDS_HPP

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "contenders.hpp"
#include "place.hpp"

/** What one contender took, in nanoseconds a call, round by round. */
struct Series {
  std::string contender;
  std::vector<double> times;
};

/** Makes the place of one contender. */
using MakePlace = std::function<std::unique_ptr<Place>()>;

/** Blocks of calls in turn, each round in another order, for about so many seconds. */
std::vector<Series> measure(
    const std::vector<Contender> &contenders,
    const std::string &workload,
    const MakePlace &make_place,
    double seconds);

/** The same, where each block is one new thread that makes so many calls. */
std::vector<Series> measure_new_threads(
    const std::vector<Contender> &contenders,
    const std::string &workload,
    std::size_t calls,
    double seconds);

#endif
