// Fraction at the limits of 64 bits, in any terms, and its order.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <set>

using bridge::fraction;
using rust_python_bridge::Module;

namespace {

void check_same(const Module &module, fraction number, const char *shown) {
  const fraction back = module.same(number);
  CHECK(back == number);
  CHECK(back.denominator > 0);
  CHECK_EQ(module.as_text(number), shown);
}

void check_round_trips(const Module &module) {
  check_same(module, fraction(), "0");
  check_same(module, 3, "3");
  check_same(module, {2, 4}, "1/2");
  check_same(module, {3, -9}, "-1/3");
  check_same(module, {INT64_MAX, INT64_MAX - 1}, "9223372036854775807/9223372036854775806");
  check_same(module, {INT64_MIN, 1}, "-9223372036854775808");
  check_same(module, {INT64_MIN, INT64_MIN}, "1");
  check_same(module, {1, INT64_MAX}, "1/9223372036854775807");
  CHECK_EQ(module.same({2, 4}).numerator, 1);
  CHECK_EQ(module.same({2, 4}).denominator, 2);
  CHECK(module.share() == fraction(1, 3));
}

void check_order(const Module &module) {
  const fraction numbers[] = {
      {0, 1},
      {0, -5},
      {1, 2},
      {-1, 2},
      {1, -2},
      {2, 4},
      {1, 3},
      {INT64_MAX, INT64_MAX - 1},
      {INT64_MAX - 1, INT64_MAX - 2},
      {INT64_MIN, 3},
      {INT64_MIN, 5},
      {INT64_MAX, 1},
      {1, INT64_MAX},
      {1, INT64_MIN}};
  for (const fraction &a : numbers) {
    for (const fraction &b : numbers) {
      CHECK_EQ(a < b, module.earlier(a, b));
      CHECK_EQ(a == b, module.as_text(a) == module.as_text(b));
      CHECK_EQ(a != b, !(a == b));
    }
  }
  CHECK_EQ(std::set<fraction>({{1, 2}, {2, 4}, {-1, -2}}).size(), 1u);
}

void check_refusals(const Module &module) {
  CHECK_THROWS(bridge::ZeroDivisionError, module.same({1, 0}), "Fraction(1, 0)");
  CHECK_THROWS(
      bridge::OverflowError,
      module.power({3, 2}, 60),
      "module.power: return is declared Fraction, but the numerator of "
      "Fraction(42391158275216203514294433201, 1152921504606846976) is not within "
      "-9223372036854775808 to 9223372036854775807");
  CHECK_THROWS(
      bridge::OverflowError,
      module.power({2, 3}, 60),
      "the denominator of Fraction(1152921504606846976, ");
  CHECK_THROWS(bridge::OverflowError, module.same({1, INT64_MIN}), "the denominator of");
  CHECK_THROWS(
      bridge::TypeError, module.from_int(), "return is declared Fraction, but Python returned int");
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const bridge_fraction half = same(bridge_fraction{-3, 6});
  CHECK_EQ(half.numerator, -1);
  CHECK_EQ(half.denominator, 2);
  CHECK_EQ(same(bridge_fraction{1, 0}).denominator, 0);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_order(module);
  check_refusals(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
