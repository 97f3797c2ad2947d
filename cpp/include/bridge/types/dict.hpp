// bridge/types/dict.hpp: dict and its kin.
#ifndef BRIDGE_INCLUDED_TYPES_DICT_HPP
#define BRIDGE_INCLUDED_TYPES_DICT_HPP

#include <cstddef>
#include <type_traits>
#include <utility>

#include "bridge/containers.hpp"
#include "bridge/dict_view.hpp"
#include "bridge/lower.hpp"

namespace bridge {
namespace types {

/** dict, Mapping, OrderedDict, Counter: any range of pairs as a parameter, bridge::map as a result. */
template <typename Abi, typename Key, typename Value>
class dict {
 public:
  using parameter = dict_view<typename Key::parameter, typename Value::parameter>;
  using result = bridge::map<typename Key::result, typename Value::result>;
  using abi = Abi;

  static_assert(sizeof(abi) == 3 * sizeof(void *), "a map is two pointers and a length");
  static_assert(
      std::is_same<decltype(abi::keys), const typename Key::abi *>::value &&
          std::is_same<decltype(abi::values), const typename Value::abi *>::value,
      "the keys or values have another C type");

  /** A parameter; what it points to lives as long as `scratch` and `pairs`. */
  static abi lower(const parameter &pairs, arena &&scratch = arena()) {
    return lower(pairs, scratch);
  }
  static abi lower(const parameter &pairs, arena &scratch) {
    const arena::level level(scratch);
    if (level.is_too_deep()) {
      return abi();
    }
    auto *const keys = scratch.template allocate<typename Key::abi>(pairs.size());
    auto *const values = scratch.template allocate<typename Value::abi>(pairs.size());
    std::size_t index = 0;
    pairs.for_each(
        scratch, [&](const typename Key::parameter &key, const typename Value::parameter &value) {
          keys[index] = bridge::lower<Key>(key, scratch);
          values[index] = bridge::lower<Value>(value, scratch);
          ++index;
        });
    return abi{keys, values, pairs.size()};
  }

  /** A copy. Leaves `map` to be freed by the caller. */
  static result lift(const abi &map) {
    result lifted;
    for (std::size_t index = 0; index < map.len; ++index) {
      auto key = Key::lift(map.keys[index]);
      // Keys are often in order.
      lifted.emplace_hint(lifted.end(), std::move(key), Value::lift(map.values[index]));
    }
    return lifted;
  }
};

}  // namespace types
}  // namespace bridge

#endif
