// time of day at its limits, with and without an offset, and its order.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <chrono>

using bridge::time_of_day;
using rust_python_bridge::Module;
using std::chrono::hours;
using std::chrono::microseconds;
using std::chrono::minutes;

namespace {

void check_same(const Module &module, const time_of_day &time, const char *shown) {
  const time_of_day back = module.same(time);
  CHECK(back == time);
  CHECK(back.since_midnight() == time.since_midnight());
  CHECK(back.offset() == time.offset());
  CHECK_EQ(back.aware(), time.aware());
  CHECK_EQ(back.fold(), time.fold());
  CHECK_EQ(module.as_text(time), shown);
}

void check_round_trips(const Module &module) {
  check_same(module, time_of_day(), "datetime.time(0, 0)");
  check_same(module, hours(12) + minutes(30), "datetime.time(12, 30)");
  check_same(module, hours(24) - microseconds(1), "datetime.time(23, 59, 59, 999999)");
  check_same(module, time_of_day(hours(2), true), "datetime.time(2, 0, fold=1)");
  check_same(
      module, time_of_day(hours(2), hours(0)), "datetime.time(2, 0, tzinfo=datetime.timezone.utc)");
  check_same(
      module,
      time_of_day(hours(2), minutes(-90), true),
      "datetime.time(2, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=81000)), "
      "fold=1)");
  const time_of_day time = module.same(hours(23) + minutes(58) + microseconds(57000006));
  CHECK_EQ(time.hour(), 23);
  CHECK_EQ(time.minute(), 58);
  CHECK_EQ(time.second(), 57);
  CHECK_EQ(time.microsecond(), 6);
  CHECK(!module.dated().aware());
  CHECK(module.dated() == hours(12) + minutes(30));
}

void check_order(const Module &module) {
  const time_of_day times[] = {
      time_of_day(hours(1), hours(0)),
      time_of_day(hours(2), hours(1)),
      time_of_day(hours(1), hours(2)),
      time_of_day(hours(23), hours(-3))};
  for (const time_of_day &a : times) {
    for (const time_of_day &b : times) {
      CHECK_EQ(a == b, module.equal(a, b));
      CHECK_EQ(a < b, module.earlier(a, b));
    }
    CHECK(!module.equal(a, a.since_midnight()));
    CHECK(a != time_of_day(a.since_midnight()));
    CHECK(time_of_day(a.since_midnight()) < a);
  }
  CHECK(time_of_day(hours(1)) < time_of_day(hours(2)));
}

void check_refusals(const Module &module) {
  CHECK_THROWS(
      bridge::OverflowError,
      module.same(hours(24)),
      "module.same: parameter moment is declared time, but 86400000000 µs since midnight is not "
      "within 00:00:00 to 23:59:59.999999");
  CHECK_THROWS(bridge::OverflowError, module.same(microseconds(-1)), "-1 µs since midnight");
  CHECK_THROWS(
      bridge::OverflowError,
      module.same(time_of_day(hours(1), hours(-24))),
      "the offset of -86400000000 µs from UTC is not within -86399999999 to 86399999999");
  CHECK_THROWS(
      bridge::TypeError,
      module.from_datetime(),
      "return is declared time, but Python returned datetime.datetime");
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const bridge_time time = same(bridge_time{3600000001, 60000000, true, true});
  CHECK_EQ(time.us, 3600000001);
  CHECK_EQ(time.offset_us, 60000000);
  CHECK(time.aware && time.fold);
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
