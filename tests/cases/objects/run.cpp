// Any Python object: what C++ values become, what can be asked, who holds it, and what goes wrong.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <complex>
#include <map>
#include <sstream>
#include <string>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "bridge/types/big_int.h"
#include "bridge/types/complex.h"
#include "bridge/types/date.hpp"
#include "bridge/types/datetime.h"
#include "bridge/types/fraction.h"

using bridge::object;
using rust_python_bridge::Module;
using rust_python_bridge::Tagged;

namespace {

void check_values(const Module &module) {
  CHECK_EQ(module.shown(3), "3");
  CHECK_EQ(module.shown(-1.5), "-1.5");
  CHECK_EQ(module.shown(true), "True");
  CHECK_EQ(module.shown("text"), "'text'");
  CHECK_EQ(module.shown(std::string("a\0b", 3)), "'a\\x00b'");
  CHECK_EQ(module.shown(object()), "None");
  CHECK_EQ(module.shown(std::uint64_t(-1)), "18446744073709551615");
  CHECK_EQ(module.shown(std::int8_t(-128)), "-128");
  CHECK_EQ(module.shown(1.5F), "1.5");
  CHECK_EQ(module.shown(std::complex<double>(1, -2)), "(1-2j)");
  CHECK_EQ(
      module.shown(bridge::big_int("123456789012345678901234567890")),
      "123456789012345678901234567890");
  CHECK_EQ(module.shown(bridge::date(2024, 2, 29)), "datetime.date(2024, 2, 29)");
  CHECK_EQ(module.shown(bridge::fraction(1, 3)), "Fraction(1, 3)");
  CHECK_EQ(module.shown(std::vector<std::uint8_t>{1, 2}), "b'\\x01\\x02'");
  CHECK_EQ(module.shown(std::vector<int>{1, 2}), "[1, 2]");
  CHECK_EQ(module.shown(std::vector<bool>{true, false}), "[True, False]");
  CHECK_EQ(module.shown(std::vector<std::vector<std::string>>{{"a"}, {}}), "[['a'], []]");
  CHECK_EQ(module.shown(std::set<int>{2, 1}), "{1, 2}");
  CHECK_EQ(module.shown(std::map<std::string, double>{{"a", 1}}), "{'a': 1.0}");
  CHECK_EQ(module.shown(std::make_pair(1, "x")), "(1, 'x')");
  CHECK_EQ(module.shown(std::make_tuple(true, 2.5, std::string("y"), 4)), "(True, 2.5, 'y', 4)");
  CHECK_EQ(module.shown(bridge::optional<int>()), "None");
  CHECK_EQ(module.shown(bridge::optional<int>(5)), "5");
  CHECK_EQ(
      module.shown(std::vector<object>{1, "x", object(), std::vector<int>{2}}),
      "[1, 'x', None, [2]]");
}

void check_back(const Module &module) {
  const object list = std::vector<int>{1, 2, 3};
  CHECK_EQ(module.same(list).as<std::vector<std::int64_t>>().size(), 3U);
  CHECK_EQ(object(7).as<int>(), 7);
  CHECK_EQ(object("seven").as<std::string>(), "seven");
  using Table = std::map<std::string, std::vector<double>>;
  const Table table = {{"a", {1, 2}}, {"b", {}}};
  CHECK(object(table).as<Table>() == table);
  const auto unordered = object(table).as<std::unordered_map<std::string, std::vector<double>>>();
  CHECK_EQ(unordered.at("a").size(), 2U);
  const auto parts = object(std::make_tuple(1, true, "x")).as<std::tuple<int, bool, std::string>>();
  CHECK_EQ(std::get<2>(parts), "x");
  using Small = std::map<std::string, std::uint8_t>;
  CHECK(!object().as<bridge::optional<int>>().has_value());
  CHECK_EQ(*object(4).as<bridge::optional<int>>(), 4);
  CHECK_EQ(object(std::vector<std::uint8_t>{7}).as<std::vector<std::uint8_t>>()[0], 7);
  CHECK_EQ(object(bridge::date(2024, 2, 29)).as<bridge::date>().day(), 29);
  CHECK(object(std::vector<object>{1, object()}).as<std::vector<object>>()[1].is_none());
  CHECK_THROWS(
      bridge::TypeError,
      object("x").as<int>(),
      "object.as: value is declared i32, but Python holds str");
  CHECK_THROWS(
      bridge::TypeError,
      object(std::vector<object>{1, "x"}).as<std::vector<int>>(),
      "value[1] is declared i32, but Python holds str");
  CHECK_THROWS(
      bridge::OverflowError,
      (object(std::map<std::string, int>{{"a", 300}}).as<Small>()),
      "value['a'] is declared u8, but 300 is not within 0 to 255");
  CHECK_THROWS(
      bridge::TypeError,
      object(std::make_tuple(1, 2)).as<std::tuple<int>>(),
      "value is declared tuple[i32], but Python holds a tuple of 2");
  CHECK_THROWS(bridge::UnicodeDecodeError, object("\xff"), "object.from: value is not UTF-8");
}

void check_questions(const Module &module) {
  const object node = module.node("one");
  CHECK_EQ(node.type_name(), "module.Node");
  CHECK(node.is_a("module.Node"));
  CHECK(node.is_a("object"));
  CHECK(!node.is_a("int"));
  CHECK_EQ(node.attr("name").as<std::string>(), "one");
  CHECK(node.has_attr("greet"));
  CHECK(!node.has_attr("other"));
  node.set_attr("other", std::vector<int>{1, 2});
  CHECK_EQ(node.attr("other").size(), 2U);
  node.del_attr("other");
  CHECK(!node.has_attr("other"));
  CHECK_THROWS(bridge::AttributeError, node.attr("other"), "has no attribute 'other'");
  CHECK_EQ(node.call_method("greet").str(), "one greets you!");
  CHECK_EQ(node.call_method("greet", "all", bridge::named("mark", "?")).str(), "one greets all?");
  CHECK_EQ(node.attr("greet")(bridge::named("whom", "me")).str(), "one greets me!");
  CHECK_THROWS(bridge::TypeError, node.call_method("greet", 1, 2, 3), "positional argument");
  CHECK_THROWS(bridge::TypeError, node(), "not callable");
  CHECK(static_cast<bool>(object(std::vector<int>{1})));
  CHECK(!object(std::vector<int>{}));
  CHECK(object() == object());
  CHECK(object(2) == object(2.0));
  CHECK(object(2) < 3);
  CHECK(object("b") >= "a");
  CHECK_THROWS(bridge::TypeError, void(object(1) < "a"), "not supported between");
  CHECK_EQ(object("ab").hash(), object("ab").hash());
  CHECK_THROWS(bridge::TypeError, object(std::vector<int>{}).hash(), "unhashable");
  CHECK_THROWS(bridge::TypeError, object(3).size(), "has no len()");
  std::ostringstream out;
  out << object(std::vector<int>{1, 2}) << object("x");
  CHECK_EQ(out.str(), "[1, 2]x");
  CHECK_EQ(object("x").repr(), "'x'");
}

void check_items_and_iteration() {
  const object table = std::map<std::string, int>{{"a", 1}, {"b", 2}};
  CHECK_EQ(table["a"].as<int>(), 1);
  table.set_item("c", 3);
  CHECK(table.contains("c"));
  table.del_item("a");
  CHECK(!table.contains("a"));
  CHECK_THROWS(bridge::KeyError, table["a"], "'a'");
  std::string keys;
  for (const object &key : table) {
    keys += key.as<std::string>();
  }
  CHECK_EQ(keys, "bc");
  int sum = 0;
  for (const object &number : object::import("builtins").attr("range")(4)) {
    sum += number.as<int>();
  }
  CHECK_EQ(sum, 6);
  CHECK_THROWS(bridge::TypeError, object(3).begin(), "not iterable");
  for (const object &never : object(std::vector<int>{})) {
    CHECK(never.is_none() && !never.is_none());
  }
  CHECK_THROWS(bridge::ModuleNotFoundError, object::import("no_such_module"), "no_such_module");
  const object generator =
      object::import("builtins")
          .attr("map")(object::import("math").attr("sqrt"), std::vector<int>{4, -1});
  auto root = generator.begin();
  CHECK_EQ(root->as<double>(), 2.0);
  CHECK_THROWS(bridge::ValueError, ++root, "");
  CHECK(root == generator.end());
}

void check_functions(const Module &module) {
  CHECK_EQ(module.pick({1, "x"}, 1).as<std::string>(), "x");
  const auto table = module.table({"a", "b"}, {1, object()});
  CHECK(table.at("b").is_none());
  CHECK(module.maybe(object()).is_none());
  CHECK_EQ(module.maybe(3).as<int>(), 3);
  CHECK_EQ(module.generic("x", {1}).str(), "x");
  CHECK_EQ(module.bounded(2.5), 2.5);
  CHECK_EQ(module.name_of(module.node("named")), "named");
  const object list = std::vector<int>{1};
  CHECK(module.bare_list(list).is(list));
  CHECK_EQ(list.size(), 2U);
  CHECK_EQ(module.bare_list(std::vector<int>{1, 2}).size(), 3U);
  CHECK_EQ(module.bare_dict(std::map<int, int>{{1, 2}}).type_name(), "collections.OrderedDict");
  CHECK_THROWS(
      bridge::TypeError,
      module.bare_list("no list"),
      "parameter values is declared list, but str was passed");
  CHECK_THROWS(
      bridge::TypeError,
      module.bare_list(object()),
      "parameter values is declared list, but NoneType was passed");
  CHECK_THROWS(
      bridge::TypeError,
      module.broken_list(),
      "return is declared list, but Python returned tuple");
  CHECK_EQ(module.divide(1, 3, module.context(3)), "0.333");
  CHECK_EQ(module.anything(bridge::optional<int>()).repr(), "None");
  CHECK_THROWS(bridge::LookupError, module.fail(std::vector<int>{1}), "nothing for [1]");
  Tagged tagged;
  tagged.tag = "t";
  tagged.value = std::vector<int>{1};
  const Tagged back = module.tagged(tagged);
  CHECK_EQ(back.tag, "t!");
  CHECK(back.value.is(tagged.value));
  CHECK(back.more.is_none());
}

void check_holds(const Module &module) {
  CHECK_EQ(module.nodes(), 0);
  {
    const object node = module.node("held");
    object copy = node;
    CHECK(copy.is(module.same(node)));
    CHECK(copy.is(module.first(copy)));
    const object moved = std::move(copy);
    CHECK_EQ(module.nodes(), 1);
    std::thread([moved] { CHECK_EQ(moved.attr("name").str(), "held"); }).join();
    std::thread([&node] {
      const object other = node;
      CHECK(other.is(node));
    }).join();
    object assigned;
    assigned = moved;
    assigned = assigned;  // NOLINT
    CHECK(assigned.is(node));
    std::set<object, bridge::total_less> both = {node, moved, object(), module.node("other")};
    CHECK_EQ(both.size(), 3U);
    CHECK_EQ(module.nodes(), 2);
  }
  CHECK_EQ(module.nodes(), 0);
  {
    object released = module.node("elsewhere");
    std::thread([](object last) { last = object(); }, std::move(released)).join();
    CHECK_EQ(module.nodes(), 0);
  }
  {
    const object reference = module.watch(module.cycle());
    CHECK_EQ(module.nodes(), 2);
    CHECK(module.is_alive(reference));
    module.collect();
    CHECK(!module.is_alive(reference));
  }
  CHECK_EQ(module.nodes(), 0);
}

}  // namespace

int main(int, char **argv) {
  CHECK_THROWS(
      bridge::LoadError, object(3), "no library is open: open one before making Python objects");
  const Module module(argv[1]);
  check_values(module);
  check_back(module);
  check_questions(module);
  check_items_and_iteration();
  check_functions(module);
  check_holds(module);
  const check::Library library(argv[1]);
  CHECK_EQ(library.get<PythonLiveAllocationsFunc>("python_live_allocations")(), 0U);
  return check::result();
}
