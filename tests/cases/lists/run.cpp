// Lists of every depth, what may stand for one, broken promises, and the C structs.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <array>
#include <deque>
#include <list>
#include <numeric>
#include <set>

using rust_python_bridge::Module;

namespace {

using Ints = std::vector<std::int64_t>;
using Words = std::vector<std::string>;

void check_round_trips(const Module &module) {
  CHECK(module.same(Ints()).empty());
  CHECK(module.same({INT64_MIN, -1, 0, INT64_MAX}) == Ints({INT64_MIN, -1, 0, INT64_MAX}));
  CHECK(module.words({}).empty());
  const Words words = {
      "",
      "gr\xc3\xb6\xc3\x9f"
      "e",
      check::literal("a\0b"),
      std::string(100000, 'x')};
  CHECK(module.words(words) == words);
  const std::vector<bool> flags = {true, false, true};
  CHECK(module.flags(flags) == flags);
  const std::vector<std::vector<std::vector<std::string>>> cube = {{}, {{}, {"a", "b"}}, {{"c"}}};
  CHECK(module.cube(cube) == cube);
  const std::vector<std::vector<std::uint8_t>> blobs = {{}, {0, 255}};
  CHECK(module.blobs(blobs) == blobs);
  CHECK_EQ(module.as_text({{"a", "b"}, {}, {"it's"}}), "[['a', 'b'], [], [\"it's\"]]");
  CHECK(module.subclass() == Words({"a"}));
}

void check_what_may_be_passed(const Module &module) {
  const std::int64_t array[] = {1, 2, 3};
  const Ints expected = {1, 2, 3};
  CHECK(module.same(array) == expected);
  CHECK(module.same(std::array<std::int64_t, 3>{{1, 2, 3}}) == expected);
  CHECK(module.same(std::list<std::int64_t>(array, array + 3)) == expected);
  CHECK(module.same(std::set<std::int64_t>(array, array + 3)) == expected);
  CHECK(module.same(std::deque<std::int64_t>(array, array + 3)) == expected);
  CHECK(module.same(std::vector<std::int32_t>({1, 2, 3})) == expected);
  const char *const texts[] = {"a", "b"};
  CHECK(module.words(texts) == Words({"a", "b"}));
  CHECK(module.words(std::vector<bridge::string_view>({"a", "b"})) == Words({"a", "b"}));
  CHECK_EQ(module.total({1, 2, 3}), 6);
}

void check_kinds(const Module &module) {
  CHECK_EQ(module.kinds({1}, {2}, {"c"}, {3}, {4, 5}), "([1], [2], ['c'], deque([3]), (4, 5))");
  CHECK(module.queue({"a", "b", "c"}) == Words({"c", "a", "b"}));
  CHECK(module.row({1, 2, 3}) == Ints({3, 2, 1}));
  CHECK(module.any_sequence(0) == Ints({1, 2}));
  CHECK(module.any_sequence(1) == Ints({3, 4}));
  CHECK(module.any_sequence(2) == Ints({5, 6}));
  CHECK(module.any_sequence(3) == Ints({8}));
  CHECK_THROWS(bridge::TypeError, module.any_sequence(4), "but Python returned str");
  CHECK(module.sort_copy({3, 1, 2}) == Ints({1, 2, 3}));
  CHECK(module.ints_for_floats() == std::vector<double>({1, 2.5, 1}));
}

void check_huge(const Module &module) {
  Ints values(1000000);
  std::iota(values.begin(), values.end(), -500000);
  CHECK(module.same(values) == values);
  CHECK_EQ(module.count(1000000).back(), 999999);
}

void check_broken_promises(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_element(),
      "module.wrong_element: return[2] is declared str, but Python returned int");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_deep(),
      "module.wrong_deep: return[1][0] is declared int, but Python returned str");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_container(),
      "module.wrong_container: return is declared list[int], but Python returned tuple");
  CHECK_THROWS(bridge::UnicodeEncodeError, module.not_text(), "return[1] cannot be UTF-8");
  CHECK_THROWS(bridge::OverflowError, module.too_large(), "return[2] is declared int");
  CHECK_THROWS(
      bridge::UnicodeDecodeError,
      module.cube({{}, {{"a"}, {"b", "\xff"}}}),
      "module.cube: parameter values[1][1][1] is not UTF-8");
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto words = library.get<PythonWordsFunc>("python_words");
  const auto free_ints = library.get<PythonFreeArrayI64Func>("python_free_array_i64");
  const auto free_words = library.get<PythonFreeArrayStrFunc>("python_free_array_str");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const auto live = library.get<PythonLiveAllocationsFunc>("python_live_allocations");
  CHECK_EQ(live(), 0u);

  const std::int64_t numbers[] = {4, 5};
  const bridge_array_i64 ints = same(bridge_array_i64{numbers, 2});
  CHECK_EQ(ints.len, 2u);
  CHECK_EQ(ints.data[1], 5);
  CHECK_EQ(live(), 1u);
  free_ints(ints);

  const bridge_str texts[] = {{"a", 1}, {nullptr, 0}};
  const bridge_array_str copies = words(bridge_array_str{texts, 2});
  CHECK_EQ(copies.len, 2u);
  CHECK_EQ(check::text(copies.data[0]), "a");
  CHECK_EQ(copies.data[1].len, 0u);
  free_words(copies);
  CHECK_EQ(live(), 0u);

  const bridge_array_i64 empty = same(bridge_array_i64{nullptr, 0});
  CHECK(last_error() == nullptr);
  CHECK(empty.data == nullptr);
  CHECK_EQ(empty.len, 0u);
  free_ints(empty);

  const bridge_array_i64 nothing = same(bridge_array_i64{nullptr, 3});
  CHECK_EQ(nothing.len, 0u);
  CHECK_LAST_ERROR(
      last_error, BRIDGE_ERROR_NULL, "", "parameter values is NULL, but its length is 3");
  const bridge_str bad[] = {{"a", 1}, {nullptr, 7}};
  CHECK_EQ(words(bridge_array_str{bad, 2}).len, 0u);
  CHECK_LAST_ERROR(
      last_error, BRIDGE_ERROR_NULL, "", "parameter values[1] is NULL, but its length is 7");
  CHECK_EQ(live(), 0u);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_what_may_be_passed(module);
  check_kinds(module);
  check_huge(module);
  check_broken_promises(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
