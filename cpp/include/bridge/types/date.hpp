// bridge/types/date.hpp: bridge::date, Python's datetime.date.
#ifndef BRIDGE_INCLUDED_TYPES_DATE_HPP
#define BRIDGE_INCLUDED_TYPES_DATE_HPP

#include <chrono>
#include <cstdint>
#include <ratio>

#include "bridge/config.h"
#include "bridge/ordered.hpp"
#include "bridge/type_of.hpp"

/** BRIDGE_CALENDAR is 1 where std::chrono has the calendar of C++20, else 0. */
#if BRIDGE_CPLUSPLUS >= 202002L && \
    (!defined(_GLIBCXX_RELEASE) || (defined(_GLIBCXX_RELEASE) && _GLIBCXX_RELEASE >= 11))
#define BRIDGE_CALENDAR 1
#else
#define BRIDGE_CALENDAR 0
#endif

namespace bridge {

/**
 * A day of the proleptic Gregorian calendar: Python's datetime.date.
 *
 * It is as large as an int and goes further than Python's years 1 to 9999; a parameter outside
 * them is an OverflowError. On C++20 it converts to and from std::chrono::sys_days and
 * std::chrono::year_month_day, in every standard to and from a time point that counts days.
 *
 * Ownership: none. Errors: none. Threads: as an int.
 */
class date : private detail::ordered<date> {
 public:
  using days = std::chrono::duration<std::int32_t, std::ratio<86400>>;

  /** 1970-01-01. */
  date() noexcept : days_(0) {}

  /** The day that is so many days after 1970-01-01. */
  explicit date(days since_epoch) noexcept : days_(since_epoch.count()) {}

  /** A day by its numbers from 1 on. Those too high or low count on: (2023, 2, 30) is March 2. */
  date(int year, int month, int day) noexcept : days_(count(year, month, day)) {}

  /** The day that a time point of days stands for, as std::chrono::sys_days. */
  template <typename Rep>
  date(
      std::chrono::time_point<
          std::chrono::system_clock,
          std::chrono::duration<Rep, std::ratio<86400>>> day) noexcept
      : days_(static_cast<std::int32_t>(day.time_since_epoch().count())) {}

  /** The time point of days that stands for this day, as std::chrono::sys_days. */
  template <typename Rep>
  operator std::chrono::time_point<
      std::chrono::system_clock,
      std::chrono::duration<Rep, std::ratio<86400>>>() const noexcept {
    using duration = std::chrono::duration<Rep, std::ratio<86400>>;
    return std::chrono::time_point<std::chrono::system_clock, duration>(
        duration(static_cast<Rep>(days_)));
  }

#if BRIDGE_CALENDAR
  /** The day of the calendar. */
  date(std::chrono::year_month_day day) noexcept : date(std::chrono::sys_days(day)) {}
  operator std::chrono::year_month_day() const noexcept {
    return std::chrono::year_month_day(std::chrono::sys_days(*this));
  }
#endif

  /** Days since 1970-01-01. */
  days since_epoch() const noexcept { return days(days_); }

  int year() const noexcept { return civil().year; }
  /** 1 to 12. */
  int month() const noexcept { return civil().month; }
  /** 1 to 31. */
  int day() const noexcept { return civil().day; }

  friend bool operator==(const date &a, const date &b) noexcept { return a.days_ == b.days_; }
  friend bool operator<(const date &a, const date &b) noexcept { return a.days_ < b.days_; }

 private:
  struct numbers {
    int year;
    int month;
    int day;
  };

  // A cycle of the calendar has 400 years. Counted from March on, the leap day is the last of its
  // year, and five months have 153 days.
  static constexpr std::int64_t cycle() noexcept { return 146097; }
  // Days from 0000-03-01 to 1970-01-01.
  static constexpr std::int64_t epoch() noexcept { return 719468; }

  static std::int64_t floor(std::int64_t a, std::int64_t b) noexcept {
    return a / b - (a % b < 0 ? 1 : 0);
  }

  static std::int32_t count(std::int64_t year, std::int64_t month, std::int64_t day) noexcept {
    const std::int64_t months = year * 12 + month - 3;
    year = floor(months, 12);
    month = months - year * 12;
    const std::int64_t leap_days = floor(year, 4) - floor(year, 100) + floor(year, 400);
    const std::int64_t days = 365 * year + leap_days + (153 * month + 2) / 5 + day - 1 - epoch();
    return static_cast<std::int32_t>(days);
  }

  numbers civil() const noexcept {
    const std::int64_t since = days_ + epoch();
    const std::int64_t cycles = floor(since, cycle());
    const std::int64_t of_cycle = since - cycles * cycle();
    const std::int64_t leap_days = of_cycle / 1460 - of_cycle / 36524 + of_cycle / (cycle() - 1);
    const std::int64_t year = (of_cycle - leap_days) / 365;
    const std::int64_t of_year = of_cycle - (365 * year + year / 4 - year / 100);
    const std::int64_t month = (5 * of_year + 2) / 153;
    const bool is_late = month >= 10;
    return numbers{
        static_cast<int>(cycles * 400 + year + (is_late ? 1 : 0)),
        static_cast<int>(is_late ? month - 9 : month + 3),
        static_cast<int>(of_year - (153 * month + 2) / 5 + 1)};
  }

  std::int32_t days_;
};

namespace types {

/** date: bridge::date on both ways, days since 1970-01-01 in C. */
class date {
 public:
  using parameter = bridge::date;
  using result = bridge::date;
  using abi = std::int32_t;

  static abi lower(parameter day) noexcept { return day.since_epoch().count(); }
  static result lift(abi days) noexcept { return result(bridge::date::days(days)); }
};

}  // namespace types
namespace detail {
struct date_name {
  static const char *text() noexcept { return "date"; }
};
}  // namespace detail

template <>
struct type_of<date> : detail::named_type<types::date, detail::date_name> {};

}  // namespace bridge

#endif
