/* bridge/types/time_of_day.h: Python's datetime.time, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_TIME_OF_DAY_H
#define BRIDGE_INCLUDED_TYPES_TIME_OF_DAY_H

#include <stdint.h>
#ifndef __cplusplus
#include <stdbool.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A time of day, passed and returned by value. It owns nothing.
 *
 * As an argument, a time that is not within 00:00:00 to 23:59:59.999999 is a
 * BRIDGE_ERROR_OVERFLOW, as is an offset of a day or more. As a result, a time whose zone needs a
 * date to know its offset (as a zoneinfo.ZoneInfo does) is naive.
 */
typedef struct bridge_time {
  int64_t us;        /**< Microseconds since midnight, by its own clock. */
  int64_t offset_us; /**< What that clock is ahead of UTC, in microseconds; 0 if naive. */
  bool aware;        /**< Whether the offset is known; if not, offset_us is ignored. */
  bool fold;         /**< Whether it is the later of two that look alike: clocks were set back. */
} bridge_time;

#ifdef __cplusplus
} /* extern "C" */

#include <chrono>
#include <ratio>
#include <type_traits>

#include "bridge/ordered.hpp"
#include "bridge/type_of.hpp"

namespace bridge {

/**
 * A time of day: Python's datetime.time.
 *
 * A naive one is a time by some clock; an aware one knows what that clock is ahead of UTC. As in
 * Python, two aware ones compare by their time in UTC, a naive one equals no aware one, and fold
 * does not count. In an order, naive ones come first.
 *
 * Ownership: none. Errors: none; Python refuses what is no time. Threads: as an int.
 */
class time_of_day : private detail::ordered<time_of_day> {
 public:
  using microseconds = std::chrono::microseconds;

  /** Midnight, naive. */
  time_of_day() noexcept : us_(0), offset_(0), aware_(false), fold_(false) {}

  /** So long after midnight, naive: `std::chrono::hours(12) + std::chrono::minutes(30)`. */
  template <
      typename Rep,
      typename Period,
      typename = typename std::enable_if<
          std::is_convertible<std::chrono::duration<Rep, Period>, microseconds>::value>::type>
  time_of_day(std::chrono::duration<Rep, Period> since_midnight, bool fold = false) noexcept
      : us_(since_midnight), offset_(0), aware_(false), fold_(fold) {}

  /** So long after midnight by a clock that is `offset` ahead of UTC. */
  time_of_day(microseconds since_midnight, microseconds offset, bool fold = false) noexcept
      : us_(since_midnight), offset_(offset), aware_(true), fold_(fold) {}

  microseconds since_midnight() const noexcept { return us_; }

  /** Whether the offset from UTC is known. */
  bool aware() const noexcept { return aware_; }
  /** What its clock is ahead of UTC; 0 if naive. */
  microseconds offset() const noexcept { return offset_; }
  /** Whether it is the later of two times that look alike, as clocks were set back. */
  bool fold() const noexcept { return fold_; }

  int hour() const noexcept { return part<std::chrono::hours>(24); }
  int minute() const noexcept { return part<std::chrono::minutes>(60); }
  int second() const noexcept { return part<std::chrono::seconds>(60); }
  int microsecond() const noexcept { return part<microseconds>(1000000); }

  friend bool operator==(const time_of_day &a, const time_of_day &b) noexcept {
    return a.aware_ == b.aware_ && a.utc() == b.utc();
  }
  friend bool operator<(const time_of_day &a, const time_of_day &b) noexcept {
    return a.aware_ != b.aware_ ? b.aware_ : a.utc() < b.utc();
  }

 private:
  microseconds utc() const noexcept { return us_ - offset_; }

  template <typename Unit>
  int part(int modulus) const noexcept {
    return static_cast<int>(std::chrono::duration_cast<Unit>(us_).count() % modulus);
  }

  microseconds us_;
  microseconds offset_;
  bool aware_;
  bool fold_;
};

namespace types {

/** time: bridge::time_of_day on both ways. */
class time_of_day {
 public:
  using parameter = bridge::time_of_day;
  using result = bridge::time_of_day;
  using abi = bridge_time;

  static_assert(sizeof(abi) == 24, "bridge_time is two integers and two bools");
  static_assert(alignof(abi) == alignof(int64_t), "bridge_time is aligned as an integer");

  static abi lower(parameter time) noexcept {
    return abi{
        int64_t{time.since_midnight().count()},
        int64_t{time.offset().count()},
        time.aware(),
        time.fold()};
  }

  static result lift(abi time) noexcept {
    const std::chrono::microseconds us(time.us);
    return time.aware ? result(us, std::chrono::microseconds(time.offset_us), time.fold)
                      : result(us, time.fold);
  }
};

}  // namespace types
namespace detail {
struct time_of_day_name {
  static const char *text() noexcept { return "time"; }
};
}  // namespace detail

template <>
struct type_of<time_of_day> : detail::named_type<types::time_of_day, detail::time_of_day_name> {};

}  // namespace bridge
#endif

#endif
