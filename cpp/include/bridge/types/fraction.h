/* bridge/types/fraction.h: Python's fractions.Fraction, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_FRACTION_H
#define BRIDGE_INCLUDED_TYPES_FRACTION_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A fraction, passed and returned by value. It owns nothing.
 *
 * As an argument it need not be in lowest terms; a denominator of 0 is Python's ZeroDivisionError.
 * As a result it is in lowest terms, with a denominator above 0; one that 64 bits cannot hold is a
 * BRIDGE_ERROR_OVERFLOW. Only a function that failed returns a denominator of 0.
 */
typedef struct bridge_fraction {
  int64_t numerator;   /**< Has the sign, as a result. */
  int64_t denominator; /**< Above 0, as a result. */
} bridge_fraction;

#ifdef __cplusplus
} /* extern "C" */

#include <cstdint>

#include "bridge/ordered.hpp"
#include "bridge/type_of.hpp"

namespace bridge {

/**
 * A fraction: Python's fractions.Fraction, of 64 bits above and below.
 *
 * Two are equal if their values are: 2/4 and 1/2, -1/2 and 1/-2. A denominator of 0 makes no
 * number; Python refuses it.
 *
 * Ownership: none. Errors: none. Threads: as an int.
 */
struct fraction : private detail::ordered<fraction> {
  std::int64_t numerator;
  std::int64_t denominator;

  /** 0/1. */
  fraction() noexcept : fraction(0) {}

  /** A fraction in any terms; a whole number has the denominator 1. */
  fraction(std::int64_t numerator_, std::int64_t denominator_ = 1) noexcept
      : numerator(numerator_), denominator(denominator_) {}

  friend bool operator==(const fraction &a, const fraction &b) noexcept {
    return !(a < b) && !(b < a);
  }

  friend bool operator<(const fraction &a, const fraction &b) noexcept {
    const product left(a.numerator, b.denominator);
    const product right(b.numerator, a.denominator);
    // Both sides were multiplied by both denominators: one below 0 turns the comparison around.
    return (a.denominator < 0) != (b.denominator < 0) ? right < left : left < right;
  }

 private:
  /** The 128 bits of a product, and its sign. */
  class product {
   public:
    product(std::int64_t a, std::int64_t b) noexcept
        : is_negative_((a < 0) != (b < 0) && a != 0 && b != 0) {
      const std::uint64_t x = magnitude(a);
      const std::uint64_t y = magnitude(b);
      const std::uint64_t low = half(x) * half(y);
      const std::uint64_t middle = (x >> 32) * half(y) + (low >> 32);
      const std::uint64_t other = half(x) * (y >> 32) + half(middle);
      high_ = (x >> 32) * (y >> 32) + (middle >> 32) + (other >> 32);
      low_ = (other << 32) | half(low);
    }

    bool operator<(const product &other) const noexcept {
      if (is_negative_ != other.is_negative_) {
        return is_negative_;
      }
      return is_negative_ ? other.is_smaller(*this) : is_smaller(other);
    }

   private:
    static std::uint64_t half(std::uint64_t value) noexcept { return value & 0xffffffffu; }

    static std::uint64_t magnitude(std::int64_t value) noexcept {
      const std::uint64_t bits = static_cast<std::uint64_t>(value);
      return value < 0 ? 0 - bits : bits;
    }

    bool is_smaller(const product &other) const noexcept {
      return high_ != other.high_ ? high_ < other.high_ : low_ < other.low_;
    }

    bool is_negative_;
    std::uint64_t high_;
    std::uint64_t low_;
  };
};

namespace types {

/** Fraction: bridge::fraction on both ways. */
class fraction {
 public:
  using parameter = bridge::fraction;
  using result = bridge::fraction;
  using abi = bridge_fraction;

  static_assert(sizeof(abi) == 16, "bridge_fraction is two integers");
  static_assert(alignof(abi) == alignof(int64_t), "bridge_fraction is aligned as an integer");

  static abi lower(parameter number) noexcept { return abi{number.numerator, number.denominator}; }

  static result lift(abi number) noexcept { return result(number.numerator, number.denominator); }
};

}  // namespace types
namespace detail {
struct fraction_name {
  static const char *text() noexcept { return "Fraction"; }
};
}  // namespace detail

template <>
struct type_of<fraction> : detail::named_type<types::fraction, detail::fraction_name> {};

}  // namespace bridge
#endif

#endif
