// bridge/types/enumeration.hpp: Enum and its kin.
#ifndef BRIDGE_INCLUDED_TYPES_ENUMERATION_HPP
#define BRIDGE_INCLUDED_TYPES_ENUMERATION_HPP

#include <cstdint>
#include <type_traits>

namespace bridge {
namespace types {

/** An enumeration: an enum class of 32 bits. */
template <typename Enum>
class enumeration {
  static_assert(std::is_enum<Enum>::value, "an enumeration is an enum class");

 public:
  using parameter = Enum;
  using result = Enum;
  using abi = std::int32_t;

  static_assert(sizeof(Enum) == sizeof(abi), "an enumeration has 32 bits");

  static abi lower(parameter value) noexcept { return static_cast<abi>(value); }
  static result lift(abi value) noexcept { return static_cast<result>(value); }
};

}  // namespace types
}  // namespace bridge

#endif
