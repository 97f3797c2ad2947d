// Random values of every type that a bridged function can take, for programs made by tests/src/round_trips.
#ifndef BRIDGE_TESTS_SUPPORT_RANDOM_HPP
#define BRIDGE_TESTS_SUPPORT_RANDOM_HPP

#include <array>
#include <chrono>
#include <complex>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <limits>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "bridge/containers.hpp"
#include "bridge/types/big_int.h"
#include "bridge/types/date.hpp"
#include "bridge/types/datetime.h"
#include "bridge/types/fraction.h"
#include "bridge/types/path.hpp"
#include "bridge/types/range.h"
#include "bridge/types/time_of_day.h"
#include "check.hpp"

namespace random_values {

/** splitmix64: the same numbers everywhere. */
class Rng {
 public:
  explicit Rng(std::uint64_t seed) : state_(seed) {}

  std::uint64_t operator()() {
    state_ += UINT64_C(0x9e3779b97f4a7c15);
    std::uint64_t bits = state_;
    bits = (bits ^ (bits >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    bits = (bits ^ (bits >> 27)) * UINT64_C(0x94d049bb133111eb);
    return bits ^ (bits >> 31);
  }

 private:
  std::uint64_t state_;
};

inline int integer_below(Rng &rng, int end) {
  return static_cast<int>(rng() % static_cast<std::uint64_t>(end));
}

template <typename T>
T one_of(Rng &rng, std::initializer_list<T> values) {
  return values.begin()[integer_below(rng, static_cast<int>(values.size()))];
}

/** Every fourth one is at a limit. */
template <typename T>
T integer(Rng &rng) {
  using Limits = std::numeric_limits<T>;
  return integer_below(rng, 4) == 0 ? one_of<T>(rng, {Limits::min(), 0, 1, Limits::max()})
                                    : static_cast<T>(rng());
}

/** No NaN, which is not equal to itself. */
template <typename T>
T real(Rng &rng) {
  using Limits = std::numeric_limits<T>;
  if (integer_below(rng, 4) == 0) {
    return one_of<T>(
        rng, {Limits::lowest(), Limits::denorm_min(), 0, Limits::infinity(), Limits::max()});
  }
  return static_cast<T>(static_cast<double>(static_cast<std::int64_t>(rng())) / (1 << 20));
}

inline bool boolean(Rng &rng) {
  return integer_below(rng, 2) == 1;
}

inline std::string text(Rng &rng) {
  static const char *const parts[] = {
      "a", "Z", " ", "\n", "'", "\xc3\x9f", "\xe5\x90\x8d", "\xf0\x9f\x90\x8d"};
  std::string made;
  for (int length = integer_below(rng, 12); length > 0; --length) {
    const int part = integer_below(rng, 9);
    made += part == 8 ? std::string(1, '\0') : parts[part];
  }
  return made;
}

inline std::vector<std::uint8_t> bytes(Rng &rng) {
  std::vector<std::uint8_t> made(static_cast<std::size_t>(integer_below(rng, 20)));
  for (std::uint8_t &byte : made) {
    byte = static_cast<std::uint8_t>(rng());
  }
  return made;
}

inline std::complex<double> complex(Rng &rng) {
  const double real_part = real<double>(rng);
  return {real_part, real<double>(rng)};
}

inline std::string digits(Rng &rng, int most) {
  std::string made(1, static_cast<char>('1' + integer_below(rng, 9)));
  for (int length = integer_below(rng, most); length > 0; --length) {
    made.push_back(static_cast<char>('0' + integer_below(rng, 10)));
  }
  return made;
}

/** No two texts of one number, which a Python set would take for the same. */
inline std::string decimal(Rng &rng) {
  const char *const special = one_of<const char *>(rng, {"", "", "", "0", "-Infinity"});
  return *special == 0 ? (boolean(rng) ? "-" : "") + digits(rng, 9) + "." + digits(rng, 9) + "1"
                       : special;
}

inline bridge::big_int big_int(Rng &rng) {
  return bridge::big_int(bridge::string_view((boolean(rng) ? "-" : "") + digits(rng, 60)));
}

inline bridge::date date(Rng &rng) {
  const int year = 1 + integer_below(rng, 9999);
  const int month = 1 + integer_below(rng, 12);
  return bridge::date(year, month, 1 + integer_below(rng, 28));
}

inline bridge::time_of_day time_of_day(Rng &rng) {
  const std::chrono::microseconds time(rng() % (UINT64_C(86400) * 1000000));
  if (boolean(rng)) {
    return bridge::time_of_day(time);
  }
  return bridge::time_of_day(time, std::chrono::minutes(integer_below(rng, 2000) - 1000));
}

inline bridge::datetime datetime(Rng &rng) {
  const int year = 2 + integer_below(rng, 9997);
  return bridge::datetime(bridge::date(year, 1 + integer_below(rng, 12), 5), time_of_day(rng));
}

inline std::chrono::microseconds timedelta(Rng &rng) {
  return std::chrono::microseconds(integer<std::int64_t>(rng));
}

/** In lowest terms, as Python keeps it. */
inline bridge::fraction fraction(Rng &rng) {
  const std::int64_t odd = static_cast<std::int64_t>(rng() >> 3) * 2 + 1;
  return bridge::fraction(boolean(rng) ? odd : -odd, std::int64_t(1) << integer_below(rng, 62));
}

inline std::array<std::uint8_t, 16> uuid(Rng &rng) {
  std::array<std::uint8_t, 16> made;
  for (std::uint8_t &byte : made) {
    byte = static_cast<std::uint8_t>(rng());
  }
  return made;
}

inline bridge::file_path path(Rng &rng) {
  return bridge::file_path("/" + digits(rng, 5) + "/\xff" + digits(rng, 5));
}

inline bridge::range range(Rng &rng) {
  const std::int64_t start = integer<std::int32_t>(rng);
  const std::int64_t stop = integer<std::int32_t>(rng);
  return bridge::range(start, stop, boolean(rng) ? 7 : -3);
}

template <typename Maker>
auto list(Rng &rng, Maker maker) -> std::vector<decltype(maker(rng))> {
  std::vector<decltype(maker(rng))> made;
  for (int length = integer_below(rng, 5); length > 0; --length) {
    made.push_back(maker(rng));
  }
  return made;
}

template <typename Maker>
auto set(Rng &rng, Maker maker) -> bridge::set<decltype(maker(rng))> {
  bridge::set<decltype(maker(rng))> made;
  for (int length = integer_below(rng, 5); length > 0; --length) {
    made.insert(maker(rng));
  }
  return made;
}

template <typename Key, typename Value>
auto map(Rng &rng, Key key, Value value) -> bridge::map<decltype(key(rng)), decltype(value(rng))> {
  bridge::map<decltype(key(rng)), decltype(value(rng))> made;
  for (int length = integer_below(rng, 5); length > 0; --length) {
    auto chosen = key(rng);
    made.emplace(std::move(chosen), value(rng));
  }
  return made;
}

/** Braces keep the order of evaluation, and with it the sequence of random numbers. */
template <typename... Makers>
auto tuple(Rng &rng, Makers... makers) -> std::tuple<decltype(makers(rng))...> {
  return std::tuple<decltype(makers(rng))...>{makers(rng)...};
}

template <typename Maker>
auto optional(Rng &rng, Maker maker) -> bridge::optional<decltype(maker(rng))> {
  if (boolean(rng)) {
    return bridge::nullopt;
  }
  return maker(rng);
}

/** The alternative with that index, counted from the first maker on. */
template <typename Variant, typename Maker>
Variant alternative(Rng &rng, int, Maker maker) {
  return Variant(maker(rng));
}

template <typename Variant, typename Maker, typename... Makers>
typename std::enable_if<(sizeof...(Makers) > 0), Variant>::type alternative(
    Rng &rng, int index, Maker maker, Makers... makers) {
  return index == 0 ? Variant(maker(rng)) : alternative<Variant>(rng, index - 1, makers...);
}

template <typename... Makers>
auto variant(Rng &rng, Makers... makers) -> bridge::variant<decltype(makers(rng))...> {
  using Variant = bridge::variant<decltype(makers(rng))...>;
  const int index = integer_below(rng, static_cast<int>(sizeof...(Makers)));
  return alternative<Variant>(rng, index, makers...);
}

}  // namespace random_values

#endif
