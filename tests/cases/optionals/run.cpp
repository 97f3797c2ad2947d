// Optional: absent and present values at every depth, defaults, broken promises.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <tuple>

using rust_python_bridge::Module;

namespace {

void check_round_trips(const Module &module) {
  CHECK(!module.same(bridge::nullopt).has_value());
  CHECK_EQ(module.same(0).value(), 0);
  CHECK_EQ(*module.same(INT64_MIN), INT64_MIN);
  CHECK(!module.text().has_value());
  CHECK_EQ(module.text("").value(), "");
  CHECK_EQ(module.text(std::string("abc")).value(), "abc");
  CHECK_EQ(module.third().value(), 1.5);
  CHECK(!module.third(bridge::nullopt).has_value());
  CHECK_EQ(module.as_text(bridge::nullopt), "None");
  CHECK_EQ(module.as_text(true), "True");
}

void check_nested(const Module &module) {
  using Counts = bridge::map<std::string, bridge::optional<std::int64_t>>;
  const std::vector<bridge::optional<Counts>> values = {
      bridge::nullopt, Counts(), Counts({{"a", 1}, {"b", bridge::nullopt}})};
  CHECK(module.nested(values) == values);
  CHECK(!module.listed().has_value());
  CHECK(module.listed(std::vector<std::string>()).value().empty());
  CHECK_EQ(module.listed(std::vector<std::string>({"a", "b"})).value().at(1), "b");
  const bridge::optional<std::vector<std::string>> words = std::vector<std::string>({"c"});
  CHECK(module.listed(words) == words);
  using Pair = std::tuple<std::int64_t, bridge::optional<std::string>>;
  CHECK(module.pair(Pair(1, std::string("a"))).value() == Pair(1, std::string("a")));
  CHECK(module.pair(Pair(2, bridge::nullopt)).value() == Pair(2, bridge::nullopt));
  CHECK(!module.pair(bridge::nullopt).has_value());
}

void check_broken_promises(const Module &module) {
  CHECK_THROWS(bridge::TypeError, module.wrong(), "module.wrong: return is declared");
  CHECK_THROWS(bridge::TypeError, module.wrong(), "but Python returned str");
  CHECK_THROWS(bridge::TypeError, module.wrong_inside(), "return[1] is declared");
}

void check_c(const check::Library &library) {
  const auto text = library.get<PythonTextFunc>("python_text");
  const auto release = library.get<PythonFreeOptionalStrFunc>("python_free_optional_str");
  const bridge_optional_str some = text(bridge_optional_str{true, {"a", 1}});
  CHECK(some.has_value);
  CHECK_EQ(check::text(some.value), "a");
  release(some);
  const bridge_optional_str none = text(bridge_optional_str{false, {nullptr, 9}});
  CHECK(!none.has_value);
  release(none);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_nested(module);
  check_broken_promises(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
