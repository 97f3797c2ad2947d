// The values that every contender is called with, and what has to come back.
#ifndef BENCH_INPUTS_HPP
#define BENCH_INPUTS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace bench {

constexpr std::size_t floats_count = 1000000;
constexpr std::size_t others_count = 100000;

// Too large for Python's cache of small ints.
constexpr std::int64_t addend = 500;
inline std::int64_t summand(std::size_t index) {
  return 1000 + static_cast<std::int64_t>(index);
}

constexpr double factor = 0.5;
inline double scaled(std::size_t index) {
  return static_cast<double>(index);
}

constexpr char name[] = "Grace Hopper";
constexpr char greeting[] = "Good morning";
constexpr char punctuation[] = "!";
constexpr std::size_t greeted = sizeof("Good morning, Grace Hopper!") - 1;

constexpr std::int64_t pair_first = 1000;
constexpr std::int64_t order_number = 1000;
constexpr double order_price = 0.5;
constexpr char order_name[] = "text number 1000";

inline const std::vector<double> &floats() {
  static const std::vector<double> values = [] {
    std::vector<double> made(floats_count);
    for (std::size_t index = 0; index < made.size(); ++index) {
      made[index] = static_cast<double>(index) * 0.5;
    }
    return made;
  }();
  return values;
}

inline const std::vector<std::int64_t> &ints() {
  static const std::vector<std::int64_t> values = [] {
    std::vector<std::int64_t> made(others_count);
    for (std::size_t index = 0; index < made.size(); ++index) {
      made[index] = static_cast<std::int64_t>(index) * 1000;
    }
    return made;
  }();
  return values;
}

inline const std::vector<std::string> &texts() {
  static const std::vector<std::string> values = [] {
    std::vector<std::string> made;
    for (std::size_t index = 0; index < others_count; ++index) {
      made.push_back("text number " + std::to_string(index));
    }
    return made;
  }();
  return values;
}

inline const std::vector<std::pair<std::string, double>> &prices() {
  static const std::vector<std::pair<std::string, double>> values = [] {
    std::vector<std::pair<std::string, double>> made;
    for (std::size_t index = 0; index < others_count; ++index) {
      made.emplace_back(texts()[index], static_cast<double>(index) * 0.5);
    }
    return made;
  }();
  return values;
}

}  // namespace bench

#endif
