// bridge/types/optional.hpp: Optional.
#ifndef BRIDGE_INCLUDED_TYPES_OPTIONAL_HPP
#define BRIDGE_INCLUDED_TYPES_OPTIONAL_HPP

#include <type_traits>

#include "bridge/lower.hpp"
#include "bridge/optional.hpp"

namespace bridge {
namespace detail {

template <typename P>
struct is_borrowing<bridge::optional<P>> : is_borrowing<P> {};

}  // namespace detail

namespace types {

/** Optional: bridge::optional on both ways. */
template <typename Abi, typename Type>
class optional {
 public:
  using parameter = bridge::optional<typename Type::parameter>;
  using result = bridge::optional<typename Type::result>;
  using abi = Abi;

  static_assert(
      std::is_same<decltype(abi::value), typename Type::abi>::value,
      "the value has another C type");

  /** A parameter; what it points to lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, arena &&scratch = arena()) {
    return lower(value, scratch);
  }
  static abi lower(const parameter &value, arena &scratch) {
    abi lowered = abi();
    if (value.has_value()) {
      lowered.has_value = true;
      lowered.value = bridge::lower<Type>(*value, scratch);
    }
    return lowered;
  }

  /** A copy. Leaves `optional` to be freed by the caller. */
  static result lift(const abi &optional) {
    return optional.has_value ? result(Type::lift(optional.value)) : result();
  }
};

}  // namespace types
}  // namespace bridge

#endif
