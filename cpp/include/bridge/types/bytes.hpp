// bridge/types/bytes.hpp: Python's bytes.
#ifndef BRIDGE_INCLUDED_TYPES_BYTES_HPP
#define BRIDGE_INCLUDED_TYPES_BYTES_HPP

#include <cstdint>
#include <vector>

#include "bridge/abi.h"
#include "bridge/bytes_view.hpp"
#include "bridge/room.hpp"

namespace bridge {
namespace types {

/** bytes: a parameter is borrowed for the call, a result is a copy that its user owns. */
class bytes {
 public:
  using parameter = bytes_view;
  using result = std::vector<std::uint8_t>;
  using abi = bridge_bytes;
  using room = detail::room<result>;

  static_assert(sizeof(abi) == 2 * sizeof(void *), "bridge_bytes is a pointer and a length");
  static_assert(alignof(abi) == alignof(void *), "bridge_bytes is aligned as a pointer");

  /** What the view points to; nothing is copied. */
  static abi lower(parameter bytes) noexcept { return abi{bytes.data(), bytes.size()}; }

  /** A copy. Leaves `bytes` to be freed by the caller. May throw std::bad_alloc. */
  static result lift(abi bytes) {
    return bytes.len == 0 ? result() : result(bytes.data, bytes.data + bytes.len);
  }
};

}  // namespace types
}  // namespace bridge

#endif
