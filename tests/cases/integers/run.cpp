// Every width at its limits, and one beyond them in both directions.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

template <typename T, typename Show, typename Give>
void check_width(
    Show show, Give give, const char *name, const std::string &below, const std::string &above) {
  const T values[] = {
      std::numeric_limits<T>::min(), T(0), T(1), T(100), std::numeric_limits<T>::max()};
  for (T value : values) {
    CHECK_EQ(show(value), std::to_string(value));
    CHECK_EQ(give(std::to_string(value)), value);
  }
  CHECK_THROWS(bridge::OverflowError, give(below), name);
  CHECK_THROWS(bridge::OverflowError, give(above), name);
  CHECK_THROWS(bridge::OverflowError, give("-1" + std::string(100, '0')), name);
  CHECK_THROWS(bridge::OverflowError, give("1" + std::string(100, '0')), name);
}

#define CHECK_WIDTH(T, NAME, BELOW, ABOVE)                                    \
  check_width<T>(                                                             \
      [&](T value) { return module.show_##NAME(value); },                     \
      [&](const std::string &text) -> T { return module.give_##NAME(text); }, \
      "module.give_" #NAME,                                                   \
      BELOW,                                                                  \
      ABOVE)

void check_all_widths(const Module &module) {
  CHECK_WIDTH(std::int64_t, int, "-9223372036854775809", "9223372036854775808");
  CHECK_WIDTH(std::int8_t, i8, "-129", "128");
  CHECK_WIDTH(std::int16_t, i16, "-32769", "32768");
  CHECK_WIDTH(std::int32_t, i32, "-2147483649", "2147483648");
  CHECK_WIDTH(std::int64_t, i64, "-9223372036854775809", "9223372036854775808");
  CHECK_WIDTH(std::uint8_t, u8, "-1", "256");
  CHECK_WIDTH(std::uint16_t, u16, "-1", "65536");
  CHECK_WIDTH(std::uint32_t, u32, "-1", "4294967296");
  CHECK_WIDTH(std::uint64_t, u64, "-1", "18446744073709551616");
  CHECK_WIDTH(int, c_int, "-2147483649", "2147483648");
  CHECK_WIDTH(std::size_t, size_t, "-1", "18446744073709551616");
}

void check_arithmetic(const Module &module) {
  CHECK_EQ(module.add(3, 5), 8);
  CHECK_EQ(module.add(INT64_MAX, INT64_MIN), -1);
  CHECK_THROWS(bridge::OverflowError, module.add(INT64_MAX, 1), "module.add");
  CHECK_THROWS(bridge::OverflowError, module.add(INT64_MIN, -1), "module.add");
  CHECK_EQ(module.add_narrow(100, 27), 127);
  CHECK_THROWS(bridge::OverflowError, module.add_narrow(100, 28), "module.add_narrow");
  CHECK_EQ(module.try_add(INT64_MAX, 1).has_value(), false);
}

void check_what_counts_as_int(const Module &module) {
  CHECK_EQ(module.count_of_bool(), 1);
  CHECK_EQ(module.subclass(), 7);
  CHECK_THROWS(
      bridge::TypeError,
      module.as_float(),
      "module.as_float: return is declared int, but Python returned float");
}

void check_c(const check::Library &library) {
  const auto add = library.get<PythonAddFunc>("python_add");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  CHECK_EQ(add(3, 5), 8);
  CHECK(last_error() == nullptr);
  CHECK_EQ(add(INT64_MAX, 1), 0);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_OVERFLOW, "OverflowError", "module.add");
  CHECK_EQ(add(-3, 3), 0);
  CHECK(last_error() == nullptr);
}

}  // namespace

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const Module module(argv[1]);
  check_all_widths(module);
  check_arithmetic(module);
  check_what_counts_as_int(module);
  check_c(library);
  return check::result();
}
