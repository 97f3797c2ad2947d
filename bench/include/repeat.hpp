// The loops around calls, the same for all contenders; each looks at what came back.
#ifndef BENCH_REPEAT_HPP
#define BENCH_REPEAT_HPP

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "contender.h"
#include "inputs.hpp"

namespace bench {

inline void expect(bool is_right, const char *workload) {
  if (!is_right) {
    std::fprintf(stderr, "bench: %s gave a wrong result\n", workload);
    std::abort();
  }
}

template <typename Add>
void repeat_add(std::size_t calls, Add &&add) {
  std::int64_t sum = 0;
  std::int64_t expected = 0;
  for (std::size_t index = 0; index < calls; ++index) {
    sum += add(summand(index), addend);
    expected += summand(index) + addend;
  }
  expect(sum == expected, "add");
}

template <typename Scale>
void repeat_scale(std::size_t calls, Scale &&scale) {
  double sum = 0;
  double expected = 0;
  for (std::size_t index = 0; index < calls; ++index) {
    sum += scale(scaled(index), factor);
    expected += scaled(index) * factor;
  }
  expect(sum == expected, "scale");
}

// `greet` returns how long the greeting is, with its memory released.
template <typename Greet>
void repeat_greet(std::size_t calls, Greet &&greet) {
  std::size_t sum = 0;
  for (std::size_t index = 0; index < calls; ++index) {
    sum += greet();
  }
  expect(sum == greeted * calls, "greet");
}

// `add_map` adds vectors of the same size and returns the last sum. Batches are of a thousand elements.
template <typename AddMap>
void repeat_batches(std::size_t elements, AddMap &&add_map) {
  static const std::vector<std::int64_t> addends(1000, addend);
  static const std::vector<std::int64_t> summands = [] {
    std::vector<std::int64_t> made;
    for (std::size_t index = 0; index < addends.size(); ++index) {
      made.push_back(summand(index));
    }
    return made;
  }();
  for (; elements >= summands.size(); elements -= summands.size()) {
    expect(add_map(summands, addends) == summands.back() + addend, "add_map");
  }
  if (elements > 0) {
    const std::vector<std::int64_t> a(elements, addend), b(elements, addend);
    expect(add_map(a, b) == 2 * addend, "add_map");
  }
}

// The workloads from that one on are left out.
inline void end_before(bench_workload *workloads, const char *name) {
  while (workloads->name != nullptr && std::strcmp(workloads->name, name) != 0) {
    ++workloads;
  }
  workloads->name = nullptr;
}

// Anything else: `once` returns a number that is the same each time.
template <typename Once>
void repeat(std::size_t calls, std::size_t each, const char *workload, Once &&once) {
  std::size_t sum = 0;
  for (std::size_t index = 0; index < calls; ++index) {
    sum += static_cast<std::size_t>(once());
  }
  expect(sum == each * calls, workload);
}

}  // namespace bench

#endif
