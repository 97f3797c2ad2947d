// In-place changes come back; after an error nothing has changed and nothing leaks.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

using Ints = std::vector<std::int64_t>;

void check_changes(const Module &module) {
  Ints values = {3, 1, 2};
  module.sort(values);
  CHECK(values == Ints({1, 2, 3}));
  Ints empty;
  module.sort(empty);
  CHECK(empty.empty());
  std::vector<std::string> words = {"a"};
  CHECK_EQ(module.append(words, "b"), 2);
  CHECK(words == std::vector<std::string>({"a", "b"}));
  bridge::map<std::string, std::int64_t> counts = {{"a", 1}};
  module.update(counts, {{"b", 2}, {"a", 3}});
  CHECK(counts == (bridge::map<std::string, std::int64_t>({{"a", 3}, {"b", 2}})));
  bridge::set<std::int64_t> set = {1, 2};
  CHECK(module.discard(set, 1));
  CHECK(!module.discard(set, 1));
  CHECK(set == bridge::set<std::int64_t>({2}));
  std::vector<std::uint8_t> data = {'a'};
  module.fill(data, 2);
  CHECK(data == std::vector<std::uint8_t>({'a', 'x', 'x'}));
  rust_python_bridge::Counter counter;
  module.count(counter);
  module.count(counter, 5);
  CHECK_EQ(counter.count, 6);
  CHECK(counter.log.value() == std::vector<std::string>({"+1", "+5"}));
  Ints a = {1};
  Ints b = {2, 3};
  CHECK(module.swap(a, b) == Ints({2, 3, 1}));
  CHECK(a == Ints({2, 3}));
  CHECK(b == Ints({1}));
}

void check_errors(const Module &module) {
  Ints values = {5};
  CHECK_THROWS(bridge::ValueError, module.fail(values), "after the change");
  CHECK(values == Ints({5}));
  CHECK_THROWS(
      bridge::TypeError,
      module.spoil(values),
      "module.spoil: parameter values[1] is declared int, but Python left str");
  CHECK(values == Ints({5}));
  CHECK(!module.try_fail(values));
  CHECK(values == Ints({5}));
  CHECK(module.try_sort(values).has_value());
}

void check_c(const check::Library &library) {
  const auto sort = library.get<PythonSortFunc>("python_sort");
  const auto release = library.get<PythonFreeArrayI64Func>("python_free_array_i64");
  const auto live = library.get<PythonLiveAllocationsFunc>("python_live_allocations");
  const std::int64_t numbers[] = {2, 1};
  bridge_array_i64 values = {numbers, 2};
  sort(&values);
  CHECK(values.data != numbers);
  CHECK_EQ(values.data[0], 1);
  CHECK_EQ(numbers[0], 2);
  release(values);
  CHECK_EQ(live(), 0u);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_changes(module);
  check_errors(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
