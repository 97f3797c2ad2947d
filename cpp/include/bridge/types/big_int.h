/* bridge/types/big_int.h: bridge.BigInt, a Python int of any size, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_BIG_INT_H
#define BRIDGE_INCLUDED_TYPES_BIG_INT_H

#include <stddef.h>
#include <stdint.h>
#ifndef __cplusplus
#include <stdbool.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

/**
 * An integer of any size: a sign, and a magnitude in limbs of 64 bits.
 *
 * As an argument: borrowed for the call. Limbs that are 0 may be at the top, and 0 may have a sign;
 * NULL is fine where `len` is 0 and a BRIDGE_ERROR_NULL otherwise.
 *
 * As a result: owned by the caller, who frees it with the library's free_big_int function. The top
 * limb is not 0, so that the number 0 is {NULL, 0, false}. Freeing that does nothing.
 */
typedef struct bridge_big_int {
  const uint64_t *limbs; /**< Least significant first; who owns them: see above. */
  size_t len;            /**< Number of limbs. */
  bool negative;         /**< Whether the number is below 0. */
} bridge_big_int;

#ifdef __cplusplus
} /* extern "C" */

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "bridge/config.h"
#include "bridge/ordered.hpp"
#include "bridge/string_view.hpp"
#include "bridge/type_of.hpp"

#if BRIDGE_EXCEPTIONS
#include <stdexcept>
#endif

namespace bridge {

/**
 * An integer of any size: a Python int.
 *
 * It is there to be passed on, compared and printed, and does no arithmetic: give limbs() to a
 * library that does. Text of 10,000 digits takes milliseconds, the time grows with the square.
 *
 * Ownership: it owns its limbs. Errors: std::bad_alloc, and what a constructor says.
 * Threads: many may read one at once.
 */
class big_int : private detail::ordered<big_int> {
 public:
  /** 0. */
  big_int() noexcept : negative_(false) {}

  /** The value of any integer of the language. */
  template <
      typename Int,
      typename = typename std::enable_if<
          std::is_integral<Int>::value && !std::is_same<Int, bool>::value>::type>
  big_int(Int value) : negative_(value < Int()) {
    static_assert(sizeof(Int) <= sizeof(std::uint64_t), "an integer has at most 64 bits");
    const std::uint64_t bits = static_cast<std::uint64_t>(value);
    limbs_.push_back(negative_ ? 0 - bits : bits);
    trim();
  }

  /** `count` limbs, the least significant first; null where there are none. */
  big_int(const std::uint64_t *limbs, std::size_t count, bool negative)
      : limbs_(limbs, limbs + count), negative_(negative) {
    trim();
  }

#if BRIDGE_EXCEPTIONS
  /** The number of a decimal text, as parse(); throws std::invalid_argument where it is none. */
  explicit big_int(string_view text) : negative_(false) {
    if (!parse(text, *this)) {
      throw std::invalid_argument("not an integer: " + std::string(text.substr(0, 40)));
    }
  }
#endif

  /**
   * Reads a sign, if there is one, and decimal digits. Returns false, and leaves `number` as it is,
   * where the text is anything else.
   */
  static bool parse(string_view text, big_int &number) {
    const bool negative = !text.empty() && text[0] == '-';
    const std::size_t sign = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const string_view digits = text.substr(sign);
    const auto is_digit = [](char c) { return '0' <= c && c <= '9'; };
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), is_digit)) {
      return false;
    }
    big_int read;
    std::size_t next = 0;
    while (next < digits.size()) {
      // The first group is the shorter one.
      const std::size_t size = (digits.size() - next - 1) % group_digits() + 1;
      std::uint64_t group = 0;
      for (const std::size_t end = next + size; next < end; ++next) {
        group = group * 10 + static_cast<std::uint64_t>(digits[next] - '0');
      }
      read.append(group);
    }
    read.negative_ = negative;
    read.trim();
    number = std::move(read);
    return true;
  }

  /** Decimal digits, after a `-` if it is below 0. */
  std::string to_string() const {
    big_int rest = *this;
    std::string reversed;
    while (!rest.limbs_.empty()) {
      std::uint64_t group = rest.split_off();
      for (std::size_t i = 0; i < group_digits() && (group != 0 || !rest.limbs_.empty()); ++i) {
        reversed += static_cast<char>('0' + static_cast<char>(group % 10));
        group /= 10;
      }
    }
    if (reversed.empty()) {
      reversed = "0";
    }
    if (negative_) {
      reversed += '-';
    }
    return std::string(reversed.rbegin(), reversed.rend());
  }

  /** The magnitude, least significant limb first, the last one not 0; empty for 0. */
  const std::vector<std::uint64_t> &limbs() const noexcept { return limbs_; }

  /** Whether it is below 0. */
  bool is_negative() const noexcept { return negative_; }

  /** Whether to_int64() is the number itself. */
  bool fits_int64() const noexcept {
    return limbs_.empty() || (limbs_.size() == 1 && limbs_[0] <= limit());
  }

  /** The number, or the nearest one that fits. */
  std::int64_t to_int64() const noexcept {
    if (!fits_int64() || (!limbs_.empty() && limbs_[0] == limit() && negative_)) {
      return negative_ ? std::numeric_limits<std::int64_t>::min()
                       : std::numeric_limits<std::int64_t>::max();
    }
    const std::int64_t magnitude = limbs_.empty() ? 0 : static_cast<std::int64_t>(limbs_[0]);
    return negative_ ? -magnitude : magnitude;
  }

  friend bool operator==(const big_int &a, const big_int &b) noexcept {
    return a.negative_ == b.negative_ && a.limbs_ == b.limbs_;
  }

  friend bool operator<(const big_int &a, const big_int &b) noexcept {
    if (a.negative_ != b.negative_) {
      return a.negative_;
    }
    return a.negative_ ? b.is_smaller(a) : a.is_smaller(b);
  }

  friend std::ostream &operator<<(std::ostream &stream, const big_int &number) {
    return stream << number.to_string();
  }

 private:
  // Decimal digits that are read and written at a time, and what they count to. A product of two
  // halves of a limb fits into one.
  static constexpr std::size_t group_digits() noexcept { return 9; }
  static constexpr std::uint64_t group_size() noexcept { return 1000000000; }

  /** The greatest magnitude of a std::int64_t with that sign. */
  std::uint64_t limit() const noexcept { return (std::uint64_t{1} << 63) - (negative_ ? 0 : 1); }

  /** Drops limbs that are 0 at the top, and the sign of 0. */
  void trim() noexcept {
    while (!limbs_.empty() && limbs_.back() == 0) {
      limbs_.pop_back();
    }
    negative_ = negative_ && !limbs_.empty();
  }

  static std::uint64_t low(std::uint64_t limb) noexcept { return limb & 0xffffffffu; }

  /** Multiplies the magnitude by the size of a group, and adds one. */
  void append(std::uint64_t group) {
    for (std::uint64_t &limb : limbs_) {
      const std::uint64_t first = low(limb) * group_size() + group;
      const std::uint64_t second = (limb >> 32) * group_size() + (first >> 32);
      limb = (second << 32) | low(first);
      group = second >> 32;
    }
    if (group != 0) {
      limbs_.push_back(group);
    }
  }

  /** Divides the magnitude by the size of a group, and returns the remainder. */
  std::uint64_t split_off() noexcept {
    std::uint64_t rest = 0;
    for (auto limb = limbs_.rbegin(); limb != limbs_.rend(); ++limb) {
      const std::uint64_t first = (rest << 32) | (*limb >> 32);
      const std::uint64_t second = ((first % group_size()) << 32) | low(*limb);
      *limb = ((first / group_size()) << 32) | (second / group_size());
      rest = second % group_size();
    }
    trim();
    return rest;
  }

  bool is_smaller(const big_int &other) const noexcept {
    if (limbs_.size() != other.limbs_.size()) {
      return limbs_.size() < other.limbs_.size();
    }
    return std::lexicographical_compare(
        limbs_.rbegin(), limbs_.rend(), other.limbs_.rbegin(), other.limbs_.rend());
  }

  std::vector<std::uint64_t> limbs_;
  bool negative_;
};

namespace types {

/** BigInt: a parameter is borrowed for the call, a result is a copy that its user owns. */
class big_int {
 public:
  using parameter = bridge::big_int;
  using result = bridge::big_int;
  using abi = bridge_big_int;

  static_assert(sizeof(abi) == 3 * sizeof(void *), "bridge_big_int is three words");
  static_assert(alignof(abi) == alignof(void *), "bridge_big_int is aligned as a pointer");

  /** What the number owns; nothing is copied. */
  static abi lower(const parameter &number) noexcept {
    return abi{number.limbs().data(), number.limbs().size(), number.is_negative()};
  }

  /** A copy of the limbs that `scratch` owns: as an element, the number itself may not last. */
  template <typename Arena>
  static abi lower(const parameter &number, Arena &scratch) {
    const std::vector<std::uint64_t> &limbs = number.limbs();
    std::uint64_t *const copy = scratch.template allocate<std::uint64_t>(limbs.size());
    std::copy(limbs.begin(), limbs.end(), copy);
    return abi{copy, limbs.size(), number.is_negative()};
  }

  /** A copy. Leaves `number` to be freed by the caller. May throw std::bad_alloc. */
  static result lift(abi number) { return result(number.limbs, number.len, number.negative); }
};

}  // namespace types
namespace detail {
struct big_int_name {
  static const char *text() noexcept { return "BigInt"; }
};
}  // namespace detail

template <>
struct type_of<big_int> : detail::named_type<types::big_int, detail::big_int_name> {};

}  // namespace bridge
#endif

#endif
