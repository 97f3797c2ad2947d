// Decimal as text: every digit, every special value, and text that is no number.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <string>

using rust_python_bridge::Module;

namespace {

void check_same(const Module &module, const std::string &number) {
  CHECK_EQ(module.same(number), number);
  CHECK_EQ(module.as_text(number), "Decimal('" + number + "')");
}

void check_round_trips(const Module &module) {
  for (const char *number :
       {"0",
        "-0",
        "0.00",
        "1.50",
        "-1.50E+3",
        "1E-999999",
        "9.99E+999999",
        "NaN",
        "-NaN",
        "sNaN",
        "NaN123",
        "Infinity",
        "-Infinity"}) {
    check_same(module, number);
  }
  check_same(module, "0." + std::string(5000, '7') + "1");
  CHECK_EQ(module.same(" 1_000.10 "), "1000.10");
  CHECK_EQ(module.same("1e3"), "1E+3");
  CHECK_EQ(module.same("\xd9\xa3"), "3");  // an Arabic digit
  CHECK_EQ(module.money("1.50"), "1.50");
  CHECK_EQ(module.total("19.99", 3, "0.19"), "71.3643");
}

void check_refusals(const Module &module) {
  for (const char *text : {"", "1,5", "0x10", "--1"}) {
    CHECK_THROWS(bridge::ArithmeticError, module.same(text), "decimal.InvalidOperation: ");
  }
  CHECK_THROWS(bridge::UnicodeDecodeError, module.same("\xff"), "parameter number is not UTF-8");
  CHECK_THROWS(
      bridge::TypeError,
      module.from_float(),
      "return is declared Decimal, but Python returned float");
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto free_str = library.get<PythonFreeStrFunc>("python_free_str");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const bridge_str number = same(bridge_str{"3.140000", 4});
  CHECK_EQ(std::string(number.data), "3.14");
  free_str(number);
  CHECK_EQ(same(bridge_str{nullptr, 1}).len, 0u);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_NULL, "", "number is NULL, but its length is 1");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_refusals(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
