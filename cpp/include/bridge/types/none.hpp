// bridge/types/none.hpp: Python's None, as the result of a function that returns nothing.
#ifndef BRIDGE_INCLUDED_TYPES_NONE_HPP
#define BRIDGE_INCLUDED_TYPES_NONE_HPP

namespace bridge {
namespace types {

/** None: only a result, and nothing to lower or lift. */
class none {
 public:
  using parameter = void;
  using result = void;
  using abi = void;
};

}  // namespace types
}  // namespace bridge

#endif
