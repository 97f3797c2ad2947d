// BigInt around every border of a limb, with thousands of digits, and the class of C++.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

using bridge::big_int;
using rust_python_bridge::Module;

namespace {

void check_same(const Module &module, const std::string &digits) {
  const big_int number(digits);
  CHECK_EQ(number.to_string(), digits);
  CHECK(module.same(number) == number);
  CHECK_EQ(module.as_text(number), digits);
  CHECK(module.parse(digits) == number);
  CHECK_EQ(module.large(number).to_string(), digits);
}

void check_round_trips(const Module &module) {
  for (const char *digits :
       {"0",
        "1",
        "9",
        "10",
        "999999999",
        "1000000000",
        "4294967296",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "18446744073709551617",
        "340282366920938463463374607431768211455",
        "340282366920938463463374607431768211456",
        "1000000000000000000000000000000000000000000000"}) {
    check_same(module, digits);
    if (digits[0] != '0') {
      check_same(module, std::string("-") + digits);
    }
  }
  CHECK_EQ(module.factorial(25).to_string(), "15511210043330985984000000");
  CHECK_EQ(module.power(10, 30).to_string(), "1" + std::string(30, '0'));
  CHECK_EQ(module.power(-3, 3).to_int64(), -27);
  CHECK(module.truth() == 1);
}

void check_many_digits(const Module &module) {
  check_same(module, std::string(10000, '9'));
  check_same(module, "-1" + std::string(10000, '0'));
  const big_int power = module.power(7, 11833);
  const std::string digits = power.to_string();
  CHECK_EQ(digits.size(), 10001u);
  CHECK_EQ(digits, module.as_text(power));
  CHECK(big_int(digits) == power);
}

void check_integers(const Module &module) {
  CHECK_EQ(module.as_text(INT64_MIN), "-9223372036854775808");
  CHECK_EQ(module.as_text(UINT64_MAX), "18446744073709551615");
  CHECK_EQ(module.as_text(static_cast<std::int8_t>(-128)), "-128");
  CHECK_EQ(module.as_text(0u), "0");
  for (std::int64_t value :
       {INT64_MIN, INT64_MIN + 1, std::int64_t{-1}, std::int64_t{0}, INT64_MAX}) {
    CHECK(module.same(value).fits_int64());
    CHECK_EQ(module.same(value).to_int64(), value);
  }
  const big_int above("9223372036854775808");
  const big_int below("-9223372036854775809");
  CHECK(
      !above.fits_int64() && !below.fits_int64() && !big_int("-18446744073709551616").fits_int64());
  CHECK_EQ(above.to_int64(), INT64_MAX);
  CHECK_EQ(below.to_int64(), INT64_MIN);
  const std::vector<std::uint64_t> limbs = {5, 1, 0};
  CHECK_EQ(module.as_text(big_int(limbs.data(), limbs.size(), true)), "-18446744073709551621");
  CHECK(big_int(nullptr, 0, true) == 0);
  CHECK_EQ(module.same(big_int("18446744073709551621")).limbs().size(), 2u);
}

void check_text() {
  big_int number = 5;
  for (const char *text : {"", "-", "+", "1 ", " 1", "1.0", "0x10", "1_000", "--1", "\xd9\xa3"}) {
    CHECK(!big_int::parse(text, number));
    CHECK(number == 5);
    CHECK_THROWS(std::invalid_argument, big_int(text), "not an integer");
  }
  CHECK(big_int::parse("+0012", number) && number == 12);
  CHECK(big_int::parse("-0", number) && number == 0 && !number.is_negative());
  std::ostringstream stream;
  stream << big_int("-12345678901234567890123");
  CHECK_EQ(stream.str(), "-12345678901234567890123");
}

void check_order(const Module &module) {
  const big_int numbers[] = {
      0,
      1,
      -1,
      INT64_MAX,
      UINT64_MAX,
      big_int("18446744073709551616"),
      big_int("36893488147419103231"),
      big_int("-18446744073709551616"),
      big_int("-36893488147419103231")};
  for (const big_int &a : numbers) {
    for (const big_int &b : numbers) {
      CHECK_EQ(a < b, module.earlier(a, b));
      CHECK_EQ(a == b, &a == &b);
      CHECK_EQ(a != b, &a != &b);
    }
  }
  CHECK_EQ(std::set<big_int>({1, 2, 1}).size(), 2u);
}

void check_refusals(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.from_float(),
      "return is declared BigInt, but Python returned float");
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto free_big_int = library.get<PythonFreeBigIntFunc>("python_free_big_int");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const std::uint64_t limbs[] = {1, 2, 0, 0};
  const bridge_big_int number = same(bridge_big_int{limbs, 4, true});
  CHECK_EQ(number.len, 2u);
  CHECK_EQ(number.limbs[0], 1u);
  CHECK_EQ(number.limbs[1], 2u);
  CHECK(number.negative);
  free_big_int(number);
  const bridge_big_int zero = same(bridge_big_int{limbs + 2, 2, true});
  CHECK(zero.limbs == nullptr && zero.len == 0 && !zero.negative);
  free_big_int(zero);
  free_big_int(same(bridge_big_int{nullptr, 0, false}));
  CHECK(last_error() == nullptr);
  same(bridge_big_int{nullptr, 1, false});
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_NULL, "", "number is NULL, but its length is 1");
  same(bridge_big_int{limbs, SIZE_MAX / 2, false});
  CHECK_LAST_ERROR(
      last_error, BRIDGE_ERROR_MEMORY, "MemoryError", "no memory for parameter number");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_many_digits(module);
  check_integers(module);
  check_text();
  check_order(module);
  check_refusals(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
