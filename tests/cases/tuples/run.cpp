// Tuples: nesting, C layout, broken promises that leak nothing.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <tuple>
#include <utility>

using rust_python_bridge::Module;

namespace {

using Pair = std::tuple<std::int64_t, std::string>;

void check_round_trips(const Module &module) {
  CHECK(module.same(std::make_tuple(1, "a")) == Pair(1, "a"));
  CHECK(module.same(std::make_pair(INT64_MIN, std::string())) == Pair(INT64_MIN, ""));
  CHECK(module.single(std::make_tuple(0.5)) == std::make_tuple(0.5));
  CHECK(module.divide(-7, 2) == std::make_tuple(std::int64_t(-4), std::int64_t(1)));
  CHECK_EQ(module.as_text(Pair(3, "it's")), "(3, \"it's\")");
  using Inner = std::tuple<bool, std::vector<std::int64_t>>;
  using Middle = std::tuple<std::string, Inner>;
  using Outer = std::tuple<std::int64_t, Middle>;
  const Outer outer(1, Middle("b", Inner(true, {1, 2})));
  CHECK(module.nested(outer) == outer);
  const auto items = module.items({{"b", 2}, {"a", 1}});
  CHECK_EQ(items.size(), 2u);
  CHECK(items.at(0) == std::make_tuple(std::string("a"), std::int64_t(1)));
}

void check_long(const Module &module) {
  const auto sent = std::make_tuple(
      std::int64_t(1),
      std::int64_t(2),
      std::int64_t(3),
      std::int64_t(4),
      std::int64_t(5),
      std::int64_t(6),
      std::int64_t(7),
      std::int64_t(8),
      std::string("a"),
      std::string("b"),
      std::string("c"),
      std::string("d"),
      0.5,
      1.5,
      2.5,
      true);
  CHECK(module.long_(sent) == sent);
}

void check_broken_promises(const Module &module, const check::Library &library) {
  const auto live = library.get<PythonLiveAllocationsFunc>("python_live_allocations");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_part(),
      "module.wrong_part: return[1] is declared str, but Python returned int");
  CHECK_THROWS(
      bridge::TypeError,
      module.too_long(),
      "return is declared tuple[int, str], but Python returned a tuple of 3");
  CHECK_THROWS(
      bridge::TypeError,
      module.not_a_tuple(),
      "return is declared tuple[int, str], but Python returned list");
  CHECK_THROWS(bridge::TypeError, module.half_converted(), "return[2] is declared int");
  CHECK_EQ(live(), 0u);
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto release = library.get<PythonFreeTuple2I64StrFunc>("python_free_tuple2_i64_str");
  const bridge_tuple2_i64_str pair = same(bridge_tuple2_i64_str{7, {"seven", 5}});
  CHECK_EQ(pair.item0, 7);
  CHECK_EQ(check::text(pair.item1), "seven");
  release(pair);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  const check::Library library(argv[1]);
  check_round_trips(module);
  check_long(module);
  check_broken_promises(module, library);
  check_c(library);
  return check::result();
}
