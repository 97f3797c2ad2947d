// datetime at its limits, offsets and folds, and the clock of C++.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <chrono>
#include <set>

using bridge::date;
using bridge::datetime;
using bridge::time_of_day;
using rust_python_bridge::Module;
using std::chrono::hours;
using std::chrono::microseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

void check_same(const Module &module, const datetime &time, const char *shown) {
  const datetime back = module.same(time);
  CHECK(back == time);
  CHECK_EQ(back.aware(), time.aware());
  CHECK(back.offset() == time.offset());
  CHECK_EQ(back.fold(), time.fold());
  CHECK(back.local_date() == time.local_date());
  CHECK(back.local_time() == time.local_time());
  CHECK_EQ(module.as_text(time), shown);
}

void check_naive(const Module &module) {
  check_same(module, datetime(), "datetime.datetime(1970, 1, 1, 0, 0)");
  check_same(module, datetime(date(1, 1, 1), time_of_day()), "datetime.datetime(1, 1, 1, 0, 0)");
  const time_of_day last(hours(24) - microseconds(1));
  check_same(
      module,
      datetime(date(9999, 12, 31), last),
      "datetime.datetime(9999, 12, 31, 23, 59, 59, 999999)");
  check_same(
      module,
      datetime(date(1969, 12, 31), last),
      "datetime.datetime(1969, 12, 31, 23, 59, 59, 999999)");
  check_same(
      module,
      datetime(date(2024, 10, 27), time_of_day(hours(2), true)),
      "datetime.datetime(2024, 10, 27, 2, 0, fold=1)");
  CHECK(
      module.parse("2024-02-29T12:30:15.000250") ==
      datetime(date(2024, 2, 29), hours(12) + minutes(30) + seconds(15) + microseconds(250)));
  CHECK(module.stamp() == datetime(date(2024, 2, 29), last));
}

void check_aware(const Module &module) {
  check_same(
      module,
      datetime(date(2024, 2, 29), time_of_day(hours(1), hours(0))),
      "datetime.datetime(2024, 2, 29, 1, 0, tzinfo=datetime.timezone.utc)");
  check_same(
      module,
      datetime(date(1, 1, 1), time_of_day(hours(0), hours(14), true)),
      "datetime.datetime(1, 1, 1, 0, 0, fold=1, "
      "tzinfo=datetime.timezone(datetime.timedelta(seconds=50400)))");
  check_same(
      module,
      datetime(date(9999, 12, 31), time_of_day(hours(23), microseconds(1) - hours(24))),
      "datetime.datetime(9999, 12, 31, 23, 0, "
      "tzinfo=datetime.timezone(datetime.timedelta(days=-1, microseconds=1)))");
  CHECK(module.is_utc(std::chrono::system_clock::now()));
  CHECK(!module.is_utc(datetime()));
}

void check_clock(const Module &module) {
  using clock = std::chrono::system_clock;
  CHECK_EQ(module.timestamp(clock::time_point(seconds(1700000000))), 1700000000.0);
  CHECK_EQ(module.timestamp(std::chrono::time_point<clock, hours>(hours(-1))), -3600.0);
  CHECK(module.parse("1970-01-01T02:00:00+02:00") == clock::time_point());
  const datetime later = module.parse("2000-01-01T00:00:00.000001+00:00");
  CHECK(
      static_cast<clock::time_point>(later) ==
      clock::time_point(seconds(946684800) + microseconds(1)));
  CHECK(later.time().time_since_epoch() == seconds(946684800) + microseconds(1));
  // Half a microsecond before 1970 is rounded down, not towards it.
  using fine = std::chrono::duration<long long, std::nano>;
  const std::chrono::time_point<clock, fine> before{fine(-500)};
  CHECK_EQ(module.as_text(before).find("datetime.datetime(1969, 12, 31, 23, 59, 59, 999999,"), 0u);
  const datetime end = module.parse("9999-12-31T00:00:00+00:00");
  CHECK(static_cast<clock::time_point>(end) > clock::time_point());
  const datetime start = module.parse("0001-01-01T00:00:00+00:00");
  CHECK(static_cast<clock::time_point>(start) < clock::time_point());
}

void check_zones(const Module &module) {
  const datetime twice(date(2024, 10, 27), hours(2));
  const datetime summer = module.in_berlin(twice, 0);
  const datetime winter = module.in_berlin(twice, 1);
  CHECK(summer.aware() && summer.offset() == hours(2) && !summer.fold());
  CHECK(winter.aware() && winter.offset() == hours(1) && winter.fold());
  CHECK(winter.time() - summer.time() == hours(1));
  CHECK(winter.local_time().since_midnight() == summer.local_time().since_midnight());
  CHECK(!module.in_unknown(twice).aware());
  CHECK(module.in_unknown(twice) == twice);
  CHECK_THROWS(
      bridge::ValueError, module.in_broken(twice), "offset must be a timedelta strictly between");
}

void check_order() {
  const datetime naive(date(2024, 1, 1), hours(12));
  const datetime utc(date(2024, 1, 1), time_of_day(hours(12), hours(0)));
  const datetime same(date(2024, 1, 1), time_of_day(hours(13), hours(1)));
  const datetime later(date(2024, 1, 1), time_of_day(hours(12), hours(-1)));
  CHECK(
      utc == same && utc != naive && utc < later && later > same && naive < utc && !(utc < naive));
  CHECK(utc <= same && utc >= same);
  CHECK_EQ(std::set<datetime>({naive, utc, same, later}).size(), 3u);
}

void check_refusals(const Module &module) {
  CHECK_THROWS(
      bridge::OverflowError,
      module.same(datetime(date(10000, 1, 1), time_of_day())),
      "module.same: parameter time is declared datetime, but 253402300800000000 µs since "
      "1970-01-01T00:00:00 is not within 0001-01-01T00:00:00 to 9999-12-31T23:59:59.999999");
  CHECK_THROWS(
      bridge::OverflowError,
      module.same(datetime(datetime::time_point(), hours(24))),
      "the offset of 86400000000 µs from UTC");
  CHECK_THROWS(
      bridge::TypeError,
      module.from_date(),
      "module.from_date: return is declared datetime, but Python returned datetime.date");
  CHECK_THROWS(
      bridge::OverflowError,
      module.far_ahead(),
      "return is declared datetime, but the offset of 86399999999999999999 µs from UTC");
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const bridge_datetime time = same(bridge_datetime{-1, -3600000000, true, false});
  CHECK_EQ(time.us, -1);
  CHECK_EQ(time.offset_us, -3600000000);
  CHECK(time.aware && !time.fold);
  const bridge_datetime naive = same(bridge_datetime{5, 7, false, true});
  CHECK_EQ(naive.us, 5);
  CHECK_EQ(naive.offset_us, 0);
  CHECK(!naive.aware && naive.fold);
  const bridge_datetime failed = same(bridge_datetime{INT64_MAX, 1, true, true});
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_OVERFLOW, "OverflowError", "9223372036854775807");
  CHECK_EQ(failed.us, 0);
  CHECK(!failed.aware);
  same(bridge_datetime{INT64_MIN, -1, true, true});
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_OVERFLOW, "OverflowError", "-9223372036854775808");
  same(bridge_datetime{0, INT64_MIN, true, true});
  CHECK_LAST_ERROR(
      last_error, BRIDGE_ERROR_OVERFLOW, "OverflowError", "the offset of -9223372036854775808");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_naive(module);
  check_aware(module);
  check_clock(module);
  check_zones(module);
  check_order();
  check_refusals(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
