/* bridge/types/datetime.h: Python's datetime.datetime, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_DATETIME_H
#define BRIDGE_INCLUDED_TYPES_DATETIME_H

#include <stdint.h>
#ifndef __cplusplus
#include <stdbool.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A date and time, passed and returned by value. It owns nothing.
 *
 * As an argument, one whose own clock shows a year before 1 or after 9999 is a
 * BRIDGE_ERROR_OVERFLOW, as is an offset of a day or more; Python gets a datetime.timezone of that
 * offset. As a result, a named zone (a zoneinfo.ZoneInfo) is reduced to its offset at that time.
 */
typedef struct bridge_datetime {
  int64_t us; /**< Microseconds since 1970-01-01T00:00: in UTC if aware, else by its own clock. */
  int64_t offset_us; /**< What its own clock is ahead of UTC, in microseconds; 0 if naive. */
  bool aware;        /**< Whether the offset is known; if not, offset_us is ignored. */
  bool fold;         /**< Whether it is the later of two that look alike: clocks were set back. */
} bridge_datetime;

#ifdef __cplusplus
} /* extern "C" */

#include <chrono>

#include "bridge/ordered.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/date.hpp"
#include "bridge/types/time_of_day.h"

namespace bridge {

/**
 * A date and time: Python's datetime.datetime.
 *
 * An aware one is an instant, and an offset from UTC that its own clock has; a naive one is what
 * some clock shows, nobody knows where. Every time point of std::chrono::system_clock converts to
 * an aware one in UTC, rounded down to microseconds.
 *
 * As in Python, two aware ones are equal if they are the same instant, a naive one equals no aware
 * one, and fold does not count. In an order, naive ones come first.
 *
 * Ownership: none. Errors: none; Python refuses what it does not have. Threads: as an int.
 */
class datetime : private detail::ordered<datetime> {
 public:
  using clock = std::chrono::system_clock;
  using microseconds = std::chrono::microseconds;
  using time_point = std::chrono::time_point<clock, microseconds>;

  /** 1970-01-01T00:00, naive. */
  datetime() noexcept : offset_(0), aware_(false), fold_(false) {}

  /** An instant, by a clock that shows UTC. */
  template <typename Duration>
  datetime(std::chrono::time_point<clock, Duration> instant) noexcept
      : datetime(instant, microseconds(0)) {}

  /** An instant, by a clock that is `offset` ahead of UTC. */
  template <typename Duration>
  datetime(
      std::chrono::time_point<clock, Duration> instant,
      microseconds offset,
      bool fold = false) noexcept
      : time_(rounded_down(instant)), offset_(offset), aware_(true), fold_(fold) {}

  /** What a clock shows, as Python's datetime.combine: aware if `time` is. */
  datetime(bridge::date day, const time_of_day &time) noexcept
      : time_(midnight(day) + time.since_midnight() - time.offset()),
        offset_(time.offset()),
        aware_(time.aware()),
        fold_(time.fold()) {}

  /** What a clock shows, nobody knows where, as a time point that takes it for UTC. */
  template <typename Duration>
  static datetime naive(
      std::chrono::time_point<clock, Duration> shown, bool fold = false) noexcept {
    datetime naive(shown, microseconds(0), fold);
    naive.aware_ = false;
    return naive;
  }

  /** Whether the offset from UTC is known. */
  bool aware() const noexcept { return aware_; }
  /** The instant if aware, else what the clock shows, as a time point that takes it for UTC. */
  time_point time() const noexcept { return time_; }
  /** What its own clock is ahead of UTC; 0 if naive. */
  microseconds offset() const noexcept { return offset_; }
  /** Whether it is the later of two times that look alike, as clocks were set back. */
  bool fold() const noexcept { return fold_; }

  /** The date that its own clock shows. */
  bridge::date local_date() const noexcept {
    return std::chrono::time_point<clock, bridge::date::days>(days());
  }

  /** The time that its own clock shows, aware if *this is. */
  time_of_day local_time() const noexcept {
    const microseconds since_midnight = local() - microseconds(days());
    return aware_ ? time_of_day(since_midnight, offset_, fold_)
                  : time_of_day(since_midnight, fold_);
  }

  /**
   * time(), as the clock counts it: the instant of an aware one. Beyond what the clock can count
   * (often the years 1677 to 2262) it is the nearest.
   */
  explicit operator clock::time_point() const noexcept {
    const microseconds us = time_.time_since_epoch();
    if (us >= std::chrono::duration_cast<microseconds>(clock::duration::max())) {
      return clock::time_point::max();
    }
    if (us <= std::chrono::duration_cast<microseconds>(clock::duration::min())) {
      return clock::time_point::min();
    }
    return clock::time_point(std::chrono::duration_cast<clock::duration>(us));
  }

  friend bool operator==(const datetime &a, const datetime &b) noexcept {
    return a.aware_ == b.aware_ && a.time_ == b.time_;
  }
  friend bool operator<(const datetime &a, const datetime &b) noexcept {
    return a.aware_ != b.aware_ ? b.aware_ : a.time_ < b.time_;
  }

 private:
  template <typename To, typename Duration>
  static To floor(Duration duration) noexcept {
    const To cut = std::chrono::duration_cast<To>(duration);
    return cut > duration ? cut - To(1) : cut;
  }

  template <typename Duration>
  static time_point rounded_down(std::chrono::time_point<clock, Duration> instant) noexcept {
    return time_point(floor<microseconds>(instant.time_since_epoch()));
  }

  static time_point midnight(bridge::date day) noexcept {
    return time_point(microseconds(day.since_epoch()));
  }

  microseconds local() const noexcept { return time_.time_since_epoch() + offset_; }
  bridge::date::days days() const noexcept { return floor<bridge::date::days>(local()); }

  time_point time_;
  microseconds offset_;
  bool aware_;
  bool fold_;
};

namespace types {

/** datetime: bridge::datetime on both ways. */
class datetime {
 public:
  using parameter = bridge::datetime;
  using result = bridge::datetime;
  using abi = bridge_datetime;

  static_assert(sizeof(abi) == 24, "bridge_datetime is two integers and two bools");
  static_assert(alignof(abi) == alignof(int64_t), "bridge_datetime is aligned as an integer");

  static abi lower(parameter time) noexcept {
    return abi{
        int64_t{time.time().time_since_epoch().count()},
        int64_t{time.offset().count()},
        time.aware(),
        time.fold()};
  }

  static result lift(abi time) noexcept {
    const result::time_point point{std::chrono::microseconds(time.us)};
    return time.aware ? result(point, std::chrono::microseconds(time.offset_us), time.fold)
                      : result::naive(point, time.fold);
  }
};

}  // namespace types
namespace detail {
struct datetime_name {
  static const char *text() noexcept { return "datetime"; }
};
}  // namespace detail

template <>
struct type_of<datetime> : detail::named_type<types::datetime, detail::datetime_name> {};

}  // namespace bridge
#endif

#endif
