// bridge/types/str.hpp: Python's str; text in UTF-8.
#ifndef BRIDGE_INCLUDED_TYPES_STR_HPP
#define BRIDGE_INCLUDED_TYPES_STR_HPP

#include <string>

#include "bridge/abi.h"
#include "bridge/room.hpp"
#include "bridge/string_view.hpp"

namespace bridge {
namespace types {

/** str: a parameter is borrowed for the call, a result is a copy that its user owns. */
class str {
 public:
  using parameter = string_view;
  using result = std::string;
  using abi = bridge_str;
  using room = detail::room<result>;

  static_assert(sizeof(abi) == 2 * sizeof(void *), "bridge_str is a pointer and a length");
  static_assert(alignof(abi) == alignof(void *), "bridge_str is aligned as a pointer");

  /** What the view points to; nothing is copied. */
  static abi lower(parameter text) noexcept { return abi{text.data(), text.size()}; }

  /** A copy, NULs included. Leaves `text` to be freed by the caller. May throw std::bad_alloc. */
  static result lift(abi text) { return text.len == 0 ? result() : result(text.data, text.len); }
};

}  // namespace types
}  // namespace bridge

#endif
