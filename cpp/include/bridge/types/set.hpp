// bridge/types/set.hpp: set and frozenset.
#ifndef BRIDGE_INCLUDED_TYPES_SET_HPP
#define BRIDGE_INCLUDED_TYPES_SET_HPP

#include "bridge/containers.hpp"
#include "bridge/types/list.hpp"

namespace bridge {
namespace types {

/** set and frozenset: any range as a parameter, bridge::set as a result. */
template <typename Abi, typename Type>
class set {
 public:
  using parameter = list_view<typename Type::parameter>;
  using result = bridge::set<typename Type::result>;
  using abi = Abi;

  /** A parameter; what it points to lives as long as `scratch` and `elements`. */
  static abi lower(const parameter &elements, arena &&scratch = arena()) {
    return lower(elements, scratch);
  }
  static abi lower(const parameter &elements, arena &scratch) {
    return detail::lower_array<abi, Type>(elements, scratch);
  }

  /** A copy. Leaves `array` to be freed by the caller. */
  static result lift(const abi &array) {
    result lifted;
    for (std::size_t index = 0; index < array.len; ++index) {
      lifted.insert(lifted.end(), Type::lift(array.data[index]));
    }
    return lifted;
  }
};

}  // namespace types
}  // namespace bridge

#endif
