// range: its ends, its elements, and how two of them compare.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <set>
#include <string>
#include <vector>

using bridge::range;
using rust_python_bridge::Module;

namespace {

void check_same(const Module &module, range numbers, const char *shown) {
  const range back = module.same(numbers);
  CHECK(back == numbers);
  CHECK_EQ(back.start(), numbers.start());
  CHECK_EQ(back.stop(), numbers.stop());
  CHECK_EQ(back.step(), numbers.step());
  CHECK_EQ(module.as_text(numbers), shown);
  CHECK_EQ(std::to_string(numbers.size()), module.size(numbers));
  CHECK_EQ(numbers.empty(), numbers.size() == 0);
}

void check_round_trips(const Module &module) {
  check_same(module, range(), "range(0, 0)");
  check_same(module, range(5), "range(0, 5)");
  check_same(module, {2, 11, 3}, "range(2, 11, 3)");
  check_same(module, {10, 0, -4}, "range(10, 0, -4)");
  check_same(module, {5, 2}, "range(5, 2)");
  check_same(module, {2, 5, -1}, "range(2, 5, -1)");
  check_same(module, {INT64_MIN, INT64_MAX}, "range(-9223372036854775808, 9223372036854775807)");
  check_same(
      module, {INT64_MAX, INT64_MIN, -1}, "range(9223372036854775807, -9223372036854775808, -1)");
  check_same(
      module, {0, INT64_MIN, INT64_MIN}, "range(0, -9223372036854775808, -9223372036854775808)");
}

std::string listed(const range &numbers) {
  std::string all;
  for (std::int64_t number : numbers) {
    all += (all.empty() ? "" : " ") + std::to_string(number);
  }
  return all;
}

void check_elements(const Module &module) {
  for (const range &numbers :
       {range(),
        range(4),
        range(2, 11, 3),
        range(10, 0, -4),
        range(INT64_MAX - 2, INT64_MAX, 2),
        range(INT64_MIN, INT64_MAX, INT64_MAX)}) {
    CHECK_EQ(listed(numbers), module.listed(numbers));
  }
  const range numbers(10, 0, -4);
  CHECK(
      std::vector<std::int64_t>(numbers.begin(), numbers.end()) ==
      std::vector<std::int64_t>({10, 6, 2}));
  CHECK_EQ(numbers[2], 2);
}

void check_order(const Module &module) {
  const range all[] = {
      range(),
      range(5, 2),
      range(1),
      range(0, 3, 2),
      range(0, 4, 2),
      range(0, 5, 2),
      range(0, 1, 7),
      range(0, 3),
      range(0, -3, -1),
      range(1, 3),
      range(-1, 3)};
  for (const range &a : all) {
    for (const range &b : all) {
      CHECK_EQ(a == b, module.equal(a, b));
      CHECK_EQ(a < b, module.earlier(a, b));
    }
  }
  CHECK_EQ(std::set<range>({range(0, 3, 2), range(0, 4, 2)}).size(), 1u);
}

void check_refusals(const Module &module) {
  CHECK_THROWS(bridge::ValueError, module.same({0, 1, 0}), "must not be zero");
  CHECK_THROWS(
      bridge::OverflowError,
      module.long_(),
      "module.long: return is declared range, but the stop of range(0, "
      "1000000000000000000000000000000) is not "
      "within -9223372036854775808 to 9223372036854775807");
  CHECK_THROWS(
      bridge::TypeError, module.from_list(), "return is declared range, but Python returned list");
}

void check_c(const check::Library &library) {
  const bridge_range numbers = library.get<PythonSameFunc>("python_same")(bridge_range{1, 2, 3});
  CHECK_EQ(numbers.start, 1);
  CHECK_EQ(numbers.stop, 2);
  CHECK_EQ(numbers.step, 3);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_elements(module);
  check_order(module);
  check_refusals(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
