// NaN, infinities, signed zero and the narrow type.
#include "rust_python_bridge.hpp"

#include <cmath>

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

typedef std::numeric_limits<double> Double;
typedef std::numeric_limits<float> Float;

void check_double(const Module &module) {
  const double values[] = {
      0.0, 1.5, -0.1, 1e300, Double::max(), Double::lowest(), Double::min(), Double::denorm_min()};
  for (double value : values) {
    CHECK_EQ(module.same(value), value);
    CHECK_EQ(module.same_f64(value), value);
  }
  CHECK_EQ(module.show(0.1), "0x1.999999999999ap-4");
  CHECK_EQ(module.same(Double::infinity()), Double::infinity());
  CHECK_EQ(module.same(-Double::infinity()), -Double::infinity());
  CHECK(std::isnan(module.same(Double::quiet_NaN())));
  CHECK_EQ(module.show(Double::quiet_NaN()), "nan");
  CHECK_EQ(module.show(-0.0), "-0x0.0p+0");
  CHECK(std::signbit(module.same(-0.0)));
  CHECK_EQ(module.sign(-0.0), -1.0);
}

void check_float(const Module &module) {
  const float values[] = {
      0.0F, 0.1F, -1.5F, Float::max(), Float::lowest(), Float::min(), Float::denorm_min()};
  for (float value : values) {
    CHECK_EQ(module.same_f32(value), value);
  }
  CHECK_EQ(module.show_f32(0.1F), "0x1.99999a0000000p-4");
  CHECK_EQ(module.give_f32("0.1"), 0.1F);
  CHECK_EQ(module.give_f32("inf"), Float::infinity());
  CHECK_EQ(module.give_f32("1e-50"), 0.0F);
  CHECK(std::isnan(module.give_f32("nan")));
  CHECK(std::signbit(module.give_f32("-0.0")));
}

void check_float_overflow(const Module &module) {
  CHECK_EQ(module.give_f32("3.4028235677973362e38"), Float::max());
  CHECK_THROWS(bridge::OverflowError, module.give_f32("3.4028235677973366e38"), "module.give_f32");
  CHECK_THROWS(bridge::OverflowError, module.give_f32("-1e39"), "module.give_f32");
  CHECK_THROWS(
      bridge::OverflowError, module.int_for_f32("1" + std::string(39, '0')), "module.int_for_f32");
  CHECK_THROWS(
      bridge::OverflowError,
      module.int_for_float("1" + std::string(400, '0')),
      "module.int_for_float");
}

void check_what_counts_as_float(const Module &module) {
  CHECK_EQ(module.int_for_float("3"), 3.0);
  CHECK_EQ(module.int_for_float("9007199254740993"), 9007199254740992.0);
  CHECK_EQ(module.int_for_f32("-3"), -3.0F);
  CHECK_EQ(module.subclass(), 1.5);
  CHECK_THROWS(
      bridge::TypeError,
      module.str_for_float(),
      "module.str_for_float: return is declared float, but Python returned str");
  CHECK_THROWS(
      bridge::TypeError,
      module.none_for_f32(),
      "module.none_for_f32: return is declared f32, but Python returned NoneType");
}

void check_c(const check::Library &library) {
  const auto divide = library.get<PythonDivideFunc>("python_divide");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  CHECK_EQ(divide(1.0, 4.0), 0.25);
  CHECK(last_error() == nullptr);
  CHECK_EQ(divide(1.0, 0.0), 0.0);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_PYTHON, "ZeroDivisionError", "division by zero");
}

}  // namespace

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const Module module(argv[1]);
  check_double(module);
  check_float(module);
  check_float_overflow(module);
  check_what_counts_as_float(module);
  check_c(library);
  return check::result();
}
