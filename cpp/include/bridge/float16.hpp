// bridge/float16.hpp: bridge::float16, numbers of 16 bits.
#ifndef BRIDGE_INCLUDED_FLOAT16_HPP
#define BRIDGE_INCLUDED_FLOAT16_HPP

#include <cstdint>
#include <cstring>

namespace bridge {

/** IEEE 754 binary16, for arrays: it converts to and from float, and does no arithmetic itself. */
class float16 {
 public:
  float16() noexcept : bits_(0) {}
  /** The nearest one, ties to even; infinity where it is out of range. */
  explicit float16(float value) noexcept : bits_(rounded(value)) {}

  static float16 from_bits(std::uint16_t bits) noexcept {
    float16 made;
    made.bits_ = bits;
    return made;
  }
  std::uint16_t bits() const noexcept { return bits_; }

  operator float() const noexcept {
    const std::uint32_t sign = static_cast<std::uint32_t>(bits_ & 0x8000U) << 16;
    const std::uint32_t exponent = (bits_ >> 10) & 0x1fU;
    const std::uint32_t fraction = bits_ & 0x3ffU;
    if (exponent == 0x1fU) {
      return float_of(sign | 0x7f800000U | fraction << 13);
    }
    if (exponent != 0) {
      return float_of(sign | (exponent + 112) << 23 | fraction << 13);
    }
    // Subnormal: fraction times 2 to the -24.
    const float magnitude = static_cast<float>(fraction) * 5.9604644775390625e-8F;
    return sign == 0 ? magnitude : -magnitude;
  }

 private:
  static float float_of(std::uint32_t bits) noexcept {
    float value;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
  }

  static std::uint16_t rounded(float value) noexcept {
    std::uint32_t bits;
    std::memcpy(&bits, &value, sizeof(bits));
    const std::uint32_t sign = bits >> 16 & 0x8000U;
    std::uint32_t magnitude = bits & 0x7fffffffU;
    if (magnitude > 0x7f800000U) {
      return static_cast<std::uint16_t>(sign | 0x7e00U | (magnitude >> 13 & 0x3ffU));
    }
    if (magnitude >= 0x477ff000U) {
      return static_cast<std::uint16_t>(sign | 0x7c00U);
    }
    if (magnitude < 0x38800000U) {
      // Adding 0.5 rounds the fraction to a multiple of 2 to the -24.
      const float shifted = float_of(magnitude) + 0.5F;
      std::memcpy(&magnitude, &shifted, sizeof(magnitude));
      return static_cast<std::uint16_t>(sign | (magnitude - 0x3f000000U));
    }
    const std::uint32_t odd = magnitude >> 13 & 1U;
    return static_cast<std::uint16_t>(sign | (magnitude - 0x38000000U + 0xfffU + odd) >> 13);
  }

  std::uint16_t bits_;
};

static_assert(sizeof(float16) == 2, "a float16 has 16 bits");

}  // namespace bridge

#endif
