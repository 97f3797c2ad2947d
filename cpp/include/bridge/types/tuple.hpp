// bridge/types/tuple.hpp: tuples of fixed length.
#ifndef BRIDGE_INCLUDED_TYPES_TUPLE_HPP
#define BRIDGE_INCLUDED_TYPES_TUPLE_HPP

#include <tuple>

#include "bridge/lower.hpp"

namespace bridge {
namespace detail {

/** The member of a C tuple with that index. */
template <std::size_t Index>
struct item;

#define BRIDGE_ITEM(INDEX)                                                    \
  template <>                                                                 \
  struct item<INDEX> {                                                        \
    template <typename Struct>                                                \
    static auto of(Struct &whole) noexcept -> decltype((whole.item##INDEX)) { \
      return whole.item##INDEX;                                               \
    }                                                                         \
  };
BRIDGE_ITEM(0)
BRIDGE_ITEM(1)
BRIDGE_ITEM(2)
BRIDGE_ITEM(3)
BRIDGE_ITEM(4)
BRIDGE_ITEM(5)
BRIDGE_ITEM(6)
BRIDGE_ITEM(7)
BRIDGE_ITEM(8)
BRIDGE_ITEM(9)
BRIDGE_ITEM(10)
BRIDGE_ITEM(11)
BRIDGE_ITEM(12)
BRIDGE_ITEM(13)
BRIDGE_ITEM(14)
BRIDGE_ITEM(15)
#undef BRIDGE_ITEM

/** 0, 1, 2, …: std::index_sequence, which C++11 lacks. */
template <std::size_t... Index>
struct indices {};
template <std::size_t Count, std::size_t... Index>
struct indices_below : indices_below<Count - 1, Count - 1, Index...> {};
template <std::size_t... Index>
struct indices_below<0, Index...> {
  using type = indices<Index...>;
};

}  // namespace detail

namespace types {

/** tuple[A, B]: std::tuple on both ways. */
template <typename Abi, typename... Types>
class tuple {
  using all = typename detail::indices_below<sizeof...(Types)>::type;

 public:
  using parameter = std::tuple<typename Types::parameter...>;
  using result = std::tuple<typename Types::result...>;
  using abi = Abi;

  /** A parameter; what it points to lives as long as `scratch` and `parts`. */
  static abi lower(const parameter &parts, arena &&scratch = arena()) {
    return lower(parts, scratch);
  }
  static abi lower(const parameter &parts, arena &scratch) {
    const arena::level level(scratch);
    return level.is_too_deep() ? abi() : lower(parts, scratch, all());
  }

  /** A copy. Leaves `tuple` to be freed by the caller. */
  static result lift(const abi &tuple) { return lift(tuple, all()); }

 private:
  template <std::size_t... Index>
  static abi lower(const parameter &parts, arena &scratch, detail::indices<Index...>) {
    return abi{bridge::lower<Types>(std::get<Index>(parts), scratch)...};
  }

  template <std::size_t... Index>
  static result lift(const abi &tuple, detail::indices<Index...>) {
    return result{Types::lift(detail::item<Index>::of(tuple))...};
  }
};

}  // namespace types
}  // namespace bridge

#endif
