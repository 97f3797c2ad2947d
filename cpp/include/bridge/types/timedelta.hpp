// bridge/types/timedelta.hpp: Python's datetime.timedelta.
#ifndef BRIDGE_INCLUDED_TYPES_TIMEDELTA_HPP
#define BRIDGE_INCLUDED_TYPES_TIMEDELTA_HPP

#include <chrono>
#include <cstdint>

#include "bridge/type_of.hpp"

namespace bridge {
namespace types {

/**
 * timedelta: microseconds on both ways. As a parameter every coarser duration will do, hours for
 * example; a finer one is for the caller to round with std::chrono::duration_cast.
 */
class timedelta {
 public:
  using parameter = std::chrono::microseconds;
  using result = std::chrono::microseconds;
  using abi = std::int64_t;

  static abi lower(parameter duration) noexcept { return abi{duration.count()}; }
  static result lift(abi us) noexcept { return result(us); }
};

}  // namespace types
namespace detail {
struct timedelta_name {
  static const char *text() noexcept { return "timedelta"; }
};
}  // namespace detail

template <>
struct type_of<std::chrono::microseconds>
    : detail::named_type<types::timedelta, detail::timedelta_name> {};

}  // namespace bridge

#endif
