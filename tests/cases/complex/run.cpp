// complex at its limits, numbers that stand for one, and the C struct.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <cmath>
#include <complex>

using rust_python_bridge::Module;

namespace {

using Number = std::complex<double>;

void check_same(const Module &module, Number number, const char *shown) {
  const Number back = module.same(number);
  CHECK_EQ(back.real(), number.real());
  CHECK_EQ(back.imag(), number.imag());
  CHECK_EQ(std::signbit(back.real()), std::signbit(number.real()));
  CHECK_EQ(std::signbit(back.imag()), std::signbit(number.imag()));
  CHECK_EQ(module.as_text(number), shown);
}

void check_round_trips(const Module &module) {
  const double infinity = std::numeric_limits<double>::infinity();
  check_same(module, {0, 0}, "0j");
  check_same(module, {1.5, -2}, "(1.5-2j)");
  check_same(module, {-0.0, 0.0}, "(-0+0j)");
  check_same(module, {0.0, -0.0}, "-0j");
  check_same(module, {infinity, -infinity}, "(inf-infj)");
  check_same(module, {1.7976931348623157e308, 5e-324}, "(1.7976931348623157e+308+5e-324j)");
  CHECK(std::isnan(module.same({std::nan(""), 1}).real()));
  CHECK_EQ(module.subclass({1, 2}).imag(), 2);
  CHECK_EQ(module.square_root({-4, 0}).imag(), 2);
  CHECK_EQ(module.scaled({1, 1}, {0, 1}).real(), -1);
}

void check_other_types(const Module &module) {
  CHECK_EQ(module.from_float().real(), 1.5);
  CHECK_EQ(module.from_int().real(), 3);
  CHECK_THROWS(bridge::OverflowError, module.from_huge_int(), "module.from_huge_int: return");
  CHECK_THROWS(
      bridge::TypeError,
      module.from_text(),
      "module.from_text: return is declared complex, but Python returned str");
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const bridge_complex number = same(bridge_complex{3, 4});
  CHECK_EQ(number.re, 3);
  CHECK_EQ(number.im, 4);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_other_types(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
