// Unions: the chosen alternative, nesting, C tags, broken promises that leak nothing.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

using Value = bridge::variant<std::int64_t, std::string>;

void check_round_trips(const Module &module) {
  CHECK(module.same(std::int64_t(3)) == Value(std::int64_t(3)));
  CHECK(module.same(std::string("a")) == Value(std::string("a")));
  CHECK(module.same("literal") == Value(std::string("literal")));
  CHECK_EQ(bridge::get<std::string>(module.same(std::string())), "");
  CHECK(!module.maybe().has_value());
  CHECK(module.maybe(Value(std::string("x"))).value() == Value(std::string("x")));
  CHECK_EQ(module.as_text(2.5), "2.5");
  CHECK_EQ(module.as_text(std::string("a")), "'a'");
  CHECK_EQ(module.as_text(std::vector<std::uint8_t>({0})), "b'\\x00'");
}

void check_choice(const Module &module) {
  CHECK_EQ(module.number(0).index(), 0u);
  CHECK_EQ(module.number(1).index(), 1u);
  CHECK_EQ(module.number(2).index(), 2u);
  CHECK_EQ(bridge::get<std::int64_t>(module.number(1)), 2);
  using Lists = bridge::variant<std::vector<std::int64_t>, std::vector<std::string>>;
  const Lists words = std::vector<std::string>({"a"});
  CHECK(module.containers(words) == words);
  CHECK_EQ(module.containers(Lists(std::vector<std::string>())).index(), 0u);
}

void check_one_in_cpp(const Module &module) {
  const std::vector<std::int64_t> items = {1};
  const std::vector<std::uint8_t> data = {2};
  CHECK_EQ(module.one_in_cpp(items, data, "%"), "list bytes %");
  CHECK_EQ(module.one_in_cpp(bridge::set<std::int64_t>({1}), data, "m"), "set bytes m");
  for (const std::size_t kind : {0, 1, 2, 3}) {
    CHECK_EQ(module.told_apart(static_cast<std::int64_t>(kind)).index(), kind);
  }
  CHECK_EQ(bridge::get<1>(module.told_apart(1)), "1.50");
  CHECK_EQ(bridge::get<3>(module.told_apart(3)).at(0), 2);
}

void check_nested(const Module &module) {
  using Scores = bridge::map<std::string, double>;
  using Inner = bridge::variant<std::string, Scores>;
  using Outer = bridge::variant<std::int64_t, std::vector<Inner>>;
  const std::vector<Outer> values = {
      Outer(std::int64_t(1)),
      Outer(std::vector<Inner>()),
      Outer(std::vector<Inner>({Inner(std::string("a")), Inner(Scores({{"b", 0.5}}))}))};
  CHECK(module.nested(values) == values);
}

void check_broken_promises(const Module &module, const check::Library &library) {
  const auto live = library.get<PythonLiveAllocationsFunc>("python_live_allocations");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong(),
      "module.wrong: return is declared int | str, but Python returned float");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_everywhere(),
      "return is declared list[int] | list[str], but Python returned list");
  CHECK_EQ(live(), 0u);
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto release = library.get<PythonFreeUnion2I64StrFunc>("python_free_union2_i64_str");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  bridge_union2_i64_str value;
  value.tag = 1;
  value.value.item1 = bridge_str{"b", 1};
  const bridge_union2_i64_str back = same(value);
  CHECK_EQ(back.tag, 1u);
  CHECK_EQ(check::text(back.value.item1), "b");
  release(back);
  value.tag = 2;
  same(value);
  CHECK(last_error() != nullptr);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  const check::Library library(argv[1]);
  check_round_trips(module);
  check_choice(module);
  check_one_in_cpp(module);
  check_nested(module);
  check_broken_promises(module, library);
  check_c(library);
  return check::result();
}
