// timedelta from the shortest to the longest that 64 bits hold, and every duration of C++.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <chrono>

using rust_python_bridge::Module;
using std::chrono::microseconds;

namespace {

void check_same(const Module &module, microseconds duration, const char *shown) {
  CHECK(module.same(duration) == duration);
  CHECK_EQ(module.as_text(duration), shown);
  CHECK_EQ(module.microseconds(duration), std::to_string(duration.count()));
}

void check_round_trips(const Module &module) {
  check_same(module, microseconds(0), "datetime.timedelta(0)");
  check_same(
      module, microseconds(-1), "datetime.timedelta(days=-1, seconds=86399, microseconds=999999)");
  check_same(module, std::chrono::hours(25), "datetime.timedelta(days=1, seconds=3600)");
  check_same(
      module,
      std::chrono::milliseconds(1500),
      "datetime.timedelta(seconds=1, microseconds=500000)");
  check_same(
      module,
      microseconds::max(),
      "datetime.timedelta(days=106751991, seconds=14454, microseconds=775807)");
  check_same(
      module,
      microseconds::min(),
      "datetime.timedelta(days=-106751992, seconds=71945, microseconds=224192)");
  CHECK(module.pause() == std::chrono::minutes(10));
  CHECK(module.longer(std::chrono::seconds(1), microseconds(1)) == microseconds(1000001));
}

void check_refusals(const Module &module) {
  CHECK_THROWS(
      bridge::OverflowError,
      module.longest(),
      "module.longest: return is declared timedelta, but datetime.timedelta(days=999999999, ");
  CHECK_THROWS(
      bridge::OverflowError,
      module.longer(microseconds::max(), microseconds(1)),
      "is not within -106751992 days, 19:59:05.224192 to 106751991 days, 4:00:54.775807");
  CHECK_THROWS(
      bridge::TypeError,
      module.from_float(),
      "return is declared timedelta, but Python returned float");
}

void check_c(const check::Library &library) {
  CHECK_EQ(library.get<PythonSameFunc>("python_same")(INT64_MIN), INT64_MIN);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_refusals(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
