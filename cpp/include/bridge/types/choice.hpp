// bridge/types/choice.hpp: Literal of texts that are names.
#ifndef BRIDGE_INCLUDED_TYPES_CHOICE_HPP
#define BRIDGE_INCLUDED_TYPES_CHOICE_HPP

#include <cstddef>
#include <cstring>

#include "bridge/abi.h"

namespace bridge {
namespace types {

/** Literal["r", "w"]: an enum class whose values count from 0; C has the text that to_string gives. */
template <typename Enum, std::size_t Count>
class choice {
 public:
  using parameter = Enum;
  using result = Enum;
  using abi = bridge_str;

  /** A constant; nothing is copied. */
  static abi lower(parameter value) noexcept {
    const char *const text = to_string(value);
    return abi{text, std::strlen(text)};
  }

  /** The enumerator of that text, which the library has checked. */
  static result lift(const abi &text) noexcept {
    std::size_t index = 0;
    while (index + 1 < Count && !is(static_cast<Enum>(index), text)) {
      ++index;
    }
    return static_cast<Enum>(index);
  }

 private:
  static bool is(Enum value, const abi &text) noexcept {
    const char *const expected = to_string(value);
    return std::strlen(expected) == text.len && std::memcmp(expected, text.data, text.len) == 0;
  }
};

}  // namespace types
}  // namespace bridge

#endif
