// Dicts: order in C, keys of several types, kin of dict, broken promises.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

using rust_python_bridge::Module;

namespace {

using Ages = bridge::map<std::string, std::int64_t>;

void check_round_trips(const Module &module) {
  CHECK(module.same({}).empty());
  const Ages ages = {{"", 0}, {"Ann", 34}, {"Bj\xc3\xb6rn", -1}};
  CHECK(module.same(ages) == ages);
  CHECK(module.same({{"b", 2}, {"a", 1}}) == Ages({{"a", 1}, {"b", 2}}));
  const std::unordered_map<std::string, std::int64_t> unordered(ages.begin(), ages.end());
  CHECK(module.same(unordered) == ages);
  const std::vector<std::pair<const char *, int>> pairs = {{"x", 1}, {"y", 2}, {"x", 3}};
  CHECK(module.same(pairs) == Ages({{"x", 3}, {"y", 2}}));
  const bridge::map<std::int64_t, std::string> by_number = {{-1, "a"}, {INT64_MAX, ""}};
  CHECK(module.by_number(by_number) == by_number);
  const bridge::map<std::string, bridge::map<std::string, std::vector<double>>> nested = {
      {"a", {}}, {"b", {{"c", {}}, {"d", {1.5, -0.0}}}}};
  CHECK(module.nested(nested) == nested);
  const bridge::map<std::tuple<std::int64_t, std::string>, bool> by_pair = {
      {std::make_tuple(1, "a"), true}, {std::make_tuple(1, "b"), false}};
  CHECK(module.by_pair(by_pair) == by_pair);
}

void check_order(const Module &module) {
  const std::vector<std::pair<std::string, std::int64_t>> pairs = {{"z", 1}, {"a", 2}, {"m", 3}};
  CHECK(module.order(pairs) == std::vector<std::string>({"z", "a", "m"}));
  CHECK_EQ(module.as_text(pairs), "{'z': 1, 'a': 2, 'm': 3}");
}

void check_kin(const Module &module) {
  CHECK(module.letters("abca") == Ages({{"a", 2}, {"b", 1}, {"c", 1}}));
  CHECK_EQ(module.counted({{"a", 1}, {"b", 5}}), "Counter({'b': 5, 'a': 1})");
  CHECK(
      module.groups({"a", "bc", "d"}) ==
      (bridge::map<std::int64_t, std::vector<std::string>>({{1, {"a", "d"}}, {2, {"bc"}}})));
  CHECK(module.ordered({{"a", 1}, {"b", 2}}) == Ages({{"a", 1}, {"b", 2}}));
  CHECK(module.proxy() == Ages({{"a", 1}}));
}

void check_broken_promises(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_key(),
      "module.wrong_key: return key 2 is declared str, but Python returned int");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_value(),
      "module.wrong_value: return['b'][1] is declared int, but Python returned str");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_container(),
      "return is declared dict[str, int], but Python returned list");
}

void check_c(const check::Library &library) {
  const auto reversed = library.get<PythonReversedOrderFunc>("python_reversed_order");
  const auto release = library.get<PythonFreeMapStrI64Func>("python_free_map_str_i64");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const auto live = library.get<PythonLiveAllocationsFunc>("python_live_allocations");
  const bridge_str keys[] = {{"z", 1}, {"a", 1}};
  const std::int64_t values[] = {26, 1};
  const bridge_map_str_i64 map = reversed(bridge_map_str_i64{keys, values, 2});
  CHECK_EQ(map.len, 2u);
  CHECK_EQ(check::text(map.keys[0]), "a");
  CHECK_EQ(map.values[0], 1);
  CHECK_EQ(check::text(map.keys[1]), "z");
  CHECK_EQ(map.values[1], 26);
  release(map);
  CHECK_EQ(live(), 0u);
  CHECK_EQ(reversed(bridge_map_str_i64{keys, nullptr, 2}).len, 0u);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_NULL, "", "parameter values");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_order(module);
  check_kin(module);
  check_broken_promises(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
