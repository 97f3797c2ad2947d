// A value that holds something of every type of stress.py.
#ifndef BRIDGE_TESTS_PROGRAMS_STRESS_EVERYTHING_HPP
#define BRIDGE_TESTS_PROGRAMS_STRESS_EVERYTHING_HPP

#include "rust_python_bridge.hpp"

namespace rust_python_bridge {

inline Everything everything(std::int64_t seed) {
  Everything value;
  value.number = seed;
  value.large = bridge::big_int("-123456789012345678901234567890");
  value.tiny = static_cast<std::uint8_t>(seed);
  value.ratio = static_cast<double>(seed) / 3;
  value.flag = seed % 2 == 0;
  value.text = "gr\303\266\303\237e " + std::to_string(seed);
  value.data = std::vector<std::uint8_t>(static_cast<std::size_t>(seed % 7), 0xff);
  value.mutable_ = value.data;
  value.point = std::complex<double>(1, -2);
  value.price = "12.50";
  value.part = bridge::fraction{3, 4};
  value.path = "a/b";
  value.steps = bridge::range{0, 10, 3};
  value.color = seed % 2 == 0 ? Color::RED : Color::GREEN;
  value.mode = EverythingMode::w;
  value.pair = Pair{seed, "pair"};
  value.options.name = std::string("named");
  value.tree.name = "root";
  value.tree.children = std::vector<Node>(2);
  value.words = {"a", "", "ccc"};
  value.unique = {1, seed};
  value.scores["x"] = {1.5, 2.5};
  if (seed % 3 == 0) {
    value.maybe = std::string("maybe");
  }
  value.either = std::string("either");
  value.many = {seed, seed + 1};
  return value;
}

}  // namespace rust_python_bridge

#endif  // BRIDGE_TESTS_PROGRAMS_STRESS_EVERYTHING_HPP
