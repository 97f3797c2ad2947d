// bridge/types/variant.hpp: Union.
#ifndef BRIDGE_INCLUDED_TYPES_VARIANT_HPP
#define BRIDGE_INCLUDED_TYPES_VARIANT_HPP

#include <cstddef>
#include <cstdint>

#include "bridge/lower.hpp"
#include "bridge/types/tuple.hpp"
#include "bridge/variant.hpp"

namespace bridge {
namespace types {

/** Union: bridge::variant on both ways. */
template <typename Abi, typename... Types>
class variant {
 public:
  using parameter = bridge::variant<typename Types::result...>;
  using result = parameter;
  using abi = Abi;

  /** A parameter; what it points to lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, arena &&scratch = arena()) {
    return lower(value, scratch);
  }
  static abi lower(const parameter &value, arena &scratch) {
    const arena::level level(scratch);
    abi lowered = abi();
    lowered.tag = static_cast<std::uint32_t>(value.index());
    if (!level.is_too_deep()) {
      lower_from<0, Types...>(lowered, value, scratch);
    }
    return lowered;
  }

  /** A copy. Leaves `value` to be freed by the caller. */
  static result lift(const abi &value) { return lift_from<0, Types...>(value); }

 private:
  template <std::size_t Index, typename Type, typename Next, typename... More>
  static void lower_from(abi &lowered, const parameter &value, arena &scratch) {
    value.index() == Index ? lower_from<Index, Type>(lowered, value, scratch)
                           : lower_from<Index + 1, Next, More...>(lowered, value, scratch);
  }
  template <std::size_t Index, typename Type>
  static void lower_from(abi &lowered, const parameter &value, arena &scratch) {
    detail::item<Index>::of(lowered.value) =
        bridge::lower<Type>(bridge::get<Index>(value), scratch);
  }

  template <std::size_t Index, typename Type, typename Next, typename... More>
  static result lift_from(const abi &value) {
    return value.tag == Index ? lift_from<Index, Type>(value)
                              : lift_from<Index + 1, Next, More...>(value);
  }
  template <std::size_t Index, typename Type>
  static result lift_from(const abi &value) {
    return detail::make_alternative<result, Index>(
        Type::lift(detail::item<Index>::of(value.value)));
  }
};

}  // namespace types
}  // namespace bridge

#endif
