// bridge/types/instance.hpp: instances of the classes of bridged modules.
#ifndef BRIDGE_INCLUDED_TYPES_INSTANCE_HPP
#define BRIDGE_INCLUDED_TYPES_INSTANCE_HPP

#include <type_traits>
#include <utility>

#include "bridge/instance.hpp"
#include "bridge/object.hpp"

namespace bridge {
namespace types {

/** A handle with a type of its own: Abi is {bridge_handle object}, Class is derived from bridge::object. */
template <typename Abi, typename Class>
class instance {
 public:
  using parameter = Class;
  using result = Class;
  using abi = Abi;

  static_assert(
      sizeof(abi) == sizeof(bridge_handle), "a handle in a struct is as large as a handle");

  static abi lower(const parameter &value) noexcept {
    abi lowered = abi();
    // The class may have a method of that name.
    lowered.object = static_cast<const bridge::object &>(value).bridge::object::get();
    return lowered;
  }

  /** Holds it once more. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered) noexcept {
    return Class(known_instance(), bridge::object::hold(lowered.object));
  }
};

}  // namespace types
}  // namespace bridge

#endif
