/* bridge/types/uuid.h: Python's uuid.UUID, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_UUID_H
#define BRIDGE_INCLUDED_TYPES_UUID_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A UUID, passed and returned by value. It owns nothing; all 16 bytes of any value are one. */
typedef struct bridge_uuid {
  uint8_t bytes[16]; /**< In the order of the text: 00010203-0405-0607-0809-0a0b0c0d0e0f. */
} bridge_uuid;

#ifdef __cplusplus
} /* extern "C" */

#include <algorithm>
#include <array>
#include <cstdint>

namespace bridge {
namespace types {

/** UUID: an array of its 16 bytes on both ways, in the order of the text. */
class uuid {
 public:
  using parameter = std::array<std::uint8_t, 16>;
  using result = std::array<std::uint8_t, 16>;
  using abi = bridge_uuid;

  static_assert(sizeof(abi) == 16, "bridge_uuid is 16 bytes");
  static_assert(alignof(abi) == 1, "bridge_uuid is aligned as a byte");

  static abi lower(const parameter &uuid) noexcept {
    abi lowered;
    std::copy(uuid.begin(), uuid.end(), lowered.bytes);
    return lowered;
  }

  static result lift(const abi &uuid) noexcept {
    result lifted;
    std::copy(uuid.bytes, uuid.bytes + lifted.size(), lifted.begin());
    return lifted;
  }
};

}  // namespace types
}  // namespace bridge
#endif

#endif
