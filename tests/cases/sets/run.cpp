// Sets: order, duplicates, NaN, nested ones, broken promises.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <cmath>
#include <set>
#include <tuple>

using rust_python_bridge::Module;

namespace {

void check_round_trips(const Module &module) {
  CHECK(module.same({}).empty());
  CHECK(module.same({3, 1, 2, 3}) == bridge::set<std::int64_t>({1, 2, 3}));
  CHECK(module.words({"b", "", "a"}) == bridge::set<std::string>({"", "a", "b"}));
  CHECK(
      module.union_({1, 2}, std::vector<std::int64_t>({2, 3})) ==
      bridge::set<std::int64_t>({1, 2, 3}));
  CHECK_EQ(module.as_text({"b", "a", "b"}), "set ['a', 'b']");
  CHECK(module.keys() == bridge::set<std::string>({"a", "b"}));
  const bridge::set<std::tuple<std::string, std::int64_t>> pairs = {
      std::make_tuple("a", 2), std::make_tuple("a", 1)};
  CHECK(module.pairs(pairs) == pairs);
  using Inner = bridge::set<std::int64_t>;
  const std::vector<bridge::set<Inner>> nested = {{}, {Inner{}, Inner{1, 2}}, {Inner{3}}};
  CHECK(module.nested(nested) == nested);
}

void check_floats(const Module &module) {
  const bridge::set<double> values = module.floats({0.5, -1, INFINITY, NAN});
  CHECK_EQ(values.size(), 4u);
  CHECK_EQ(*values.begin(), -1);
  CHECK(std::isnan(*values.rbegin()));
  CHECK_EQ(values.count(0.5), 1u);
}

void check_huge(const Module &module) {
  std::set<std::int64_t> values;
  for (std::int64_t value = 0; value < 100000; ++value) {
    values.insert(values.end(), value * 7);
  }
  CHECK(module.same(values) == values);
}

void check_broken_promises(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_element(),
      "module.wrong_element: return[0] is declared str, but Python returned int");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_container(),
      "return is declared set[int], but Python returned list");
  CHECK_THROWS(
      bridge::TypeError,
      module.frozen(),
      "return is declared frozenset[int], but Python returned set");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_floats(module);
  check_huge(module);
  check_broken_promises(module);
  return check::result();
}
