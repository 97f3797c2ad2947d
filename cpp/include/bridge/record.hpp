// bridge/record.hpp: structs, field by field: how they lie in memory and how they are ordered.
#ifndef BRIDGE_INCLUDED_RECORD_HPP
#define BRIDGE_INCLUDED_RECORD_HPP

#include <cstddef>

#include "bridge/lower.hpp"
#include "bridge/total_order.hpp"

namespace bridge {

namespace detail {

constexpr std::size_t rounded_up(std::size_t size, std::size_t alignment) noexcept {
  return (size + alignment - 1) / alignment * alignment;
}

constexpr std::size_t greater(std::size_t a, std::size_t b) noexcept {
  return a < b ? b : a;
}

template <std::size_t Size, std::size_t Alignment, typename... Members>
struct layout_after {
  static constexpr std::size_t size() noexcept { return rounded_up(Size, Alignment); }
};

template <std::size_t Size, std::size_t Alignment, typename First, typename... More>
struct layout_after<Size, Alignment, First, More...>
    : layout_after<
          rounded_up(Size, alignof(First)) + sizeof(First),
          greater(Alignment, alignof(First)),
          More...> {};

}  // namespace detail

/**
 * The size of a C struct of these members, each at the first place that its alignment allows. The
 * library lays its structs out like that; `#pragma pack` around a header would not.
 */
template <typename... Members>
constexpr std::size_t size_of_struct() noexcept {
  return detail::layout_after<0, 1, Members...>::size();
}

}  // namespace bridge

#endif
