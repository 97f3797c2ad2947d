/* bridge/types/object.h: any Python object, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_OBJECT_H
#define BRIDGE_INCLUDED_TYPES_OBJECT_H

#include "bridge/object.h"

#ifdef __cplusplus

#include "bridge/object.hpp"

namespace bridge {
namespace types {

/** Any, object: a handle, borrowed for the call as a parameter, held by its user as a result. */
class object {
 public:
  using parameter = bridge::object;
  using result = bridge::object;
  using abi = bridge_handle;

  static_assert(sizeof(abi) == sizeof(void *), "bridge_handle is a pointer");

  static abi lower(const parameter &object) noexcept { return object.get(); }

  /** Holds it once more. Leaves `handle` to be freed by the caller. */
  static result lift(abi handle) noexcept { return bridge::object::hold(handle); }
};

}  // namespace types
}  // namespace bridge
#endif

#endif
