// date from the first day to the last, the calendar, and the C integer.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <chrono>
#include <set>

using bridge::date;
using rust_python_bridge::Module;

namespace {

void check_same(const Module &module, date day, const char *shown) {
  CHECK(module.same(day) == day);
  CHECK_EQ(module.as_text(day), shown);
}

void check_round_trips(const Module &module) {
  check_same(module, date(1970, 1, 1), "datetime.date(1970, 1, 1)");
  check_same(module, date(1, 1, 1), "datetime.date(1, 1, 1)");
  check_same(module, date(9999, 12, 31), "datetime.date(9999, 12, 31)");
  check_same(module, date(2024, 2, 29), "datetime.date(2024, 2, 29)");
  check_same(module, date(1900, 2, 28), "datetime.date(1900, 2, 28)");
  check_same(module, date(2023, 2, 30), "datetime.date(2023, 3, 2)");
  check_same(module, date(2023, 14, 0), "datetime.date(2024, 1, 31)");
  check_same(module, date(), "datetime.date(1970, 1, 1)");
  CHECK(module.holiday(date(2024, 12, 25)) == date(2024, 12, 25));
  CHECK_EQ(module.days_between(date(1999, 12, 31), date(2000, 1, 1)), 1);
}

// Python's own calendar, day by day around the ends of years and centuries.
void check_calendar(const Module &module) {
  for (int year : {1, 4, 100, 400, 1582, 1900, 1970, 2000, 2024, 2100, 9999}) {
    for (int month = 1; month <= 12; ++month) {
      for (int day : {1, 28}) {
        const date made = module.make(year, month, day);
        CHECK(made == date(year, month, day));
        CHECK_EQ(made.year(), year);
        CHECK_EQ(made.month(), month);
        CHECK_EQ(made.day(), day);
        const date before(made.since_epoch() - date::days(1));
        CHECK_EQ(
            module.days_between(date(1, 1, 1), made) - 1, module.days_between(date(1, 1, 2), made));
        CHECK(before < made && made > before && before != made && before <= made && made >= before);
      }
    }
  }
}

void check_conversions(const Module &module) {
  using days = std::chrono::duration<int, std::ratio<86400>>;
  const std::chrono::time_point<std::chrono::system_clock, days> point = module.make(1969, 12, 31);
  CHECK_EQ(point.time_since_epoch().count(), -1);
  CHECK_EQ(module.as_text(point), "datetime.date(1969, 12, 31)");
  CHECK_EQ(std::set<date>({date(2, 1, 1), date(1, 1, 1), date(2, 1, 1)}).size(), 2u);
#if BRIDGE_CALENDAR
  const std::chrono::year_month_day leap_day = module.make(2024, 2, 29);
  CHECK(leap_day == std::chrono::year(2024) / 2 / 29);
  CHECK_EQ(module.as_text(std::chrono::year(1600) / 2 / 29), "datetime.date(1600, 2, 29)");
  const std::chrono::sys_days day = module.make(1970, 1, 2);
  CHECK_EQ(day.time_since_epoch().count(), 1);
  CHECK_EQ(module.as_text(day), "datetime.date(1970, 1, 2)");
#endif
}

void check_refusals(const Module &module) {
  CHECK_THROWS(
      bridge::OverflowError,
      module.same(date(10000, 1, 1)),
      "module.same: parameter day is declared date, but 2932897 days since 1970-01-01 is not "
      "within 0001-01-01 to 9999-12-31");
  CHECK_THROWS(bridge::OverflowError, module.same(date(0, 12, 31)), "-719163 days since");
  CHECK_THROWS(
      bridge::TypeError,
      module.from_datetime(),
      "module.from_datetime: return is declared date, but Python returned datetime.datetime");
  CHECK_THROWS(bridge::TypeError, module.from_text(), "but Python returned str");
  CHECK_THROWS(bridge::ValueError, module.make(2023, 2, 29), "day");
}

void check_c(const check::Library &library) {
  const auto make = library.get<PythonMakeFunc>("python_make");
  CHECK_EQ(make(1970, 1, 1), 0);
  CHECK_EQ(make(2000, 3, 1), 11017);
  CHECK_EQ(make(1, 1, 1), -719162);
  CHECK_EQ(make(9999, 12, 31), 2932896);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_calendar(module);
  check_conversions(module);
  check_refusals(module);
  check_c(check::Library(argv[1]));
  return check::result();
}
