// bridge/types/list.hpp: list and everything else that is a row of elements in C.
#ifndef BRIDGE_INCLUDED_TYPES_LIST_HPP
#define BRIDGE_INCLUDED_TYPES_LIST_HPP

#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

#include "bridge/list_view.hpp"
#include "bridge/lower.hpp"
#include "bridge/room.hpp"

namespace bridge {
namespace detail {

/** Whether C++ keeps the elements as C does, so that they need not be copied. */
template <typename Type>
struct is_same_in_c : std::is_same<typename Type::parameter, typename Type::abi> {};

/** Elements where they are. */
template <typename Abi, typename Type>
Abi lower_array(const list_view<typename Type::parameter> &elements, arena &, std::true_type) {
  return Abi{elements.contiguous(), elements.size()};
}

/** Elements one by one. */
template <typename Abi, typename Type>
Abi lower_array(
    const list_view<typename Type::parameter> &elements, arena &scratch, std::false_type) {
  const arena::level level(scratch);
  if (level.is_too_deep()) {
    return Abi();
  }
  auto *const lowered = scratch.template allocate<typename Type::abi>(elements.size());
  auto *next = lowered;
  elements.for_each(scratch, [&next, &scratch](const typename Type::parameter &element) {
    *next++ = lower<Type>(element, scratch);
  });
  return Abi{lowered, elements.size()};
}

template <typename Abi, typename Type>
Abi lower_array(const list_view<typename Type::parameter> &elements, arena &scratch) {
  const bool is_there = is_same_in_c<Type>::value && elements.contiguous() != nullptr;
  return is_there ? lower_array<Abi, Type>(elements, scratch, is_same_in_c<Type>())
                  : lower_array<Abi, Type>(elements, scratch, std::false_type());
}

/** The room of elements that C++ keeps as C does. A std::vector<bool> keeps bits. */
template <
    typename Type,
    bool HasOne = std::is_same<typename Type::result, typename Type::abi>::value &&
                  !std::is_same<typename Type::abi, bool>::value>
struct list_room {};

template <typename Type>
struct list_room<Type, true> {
  using room = detail::room<std::vector<typename Type::result>>;
};

}  // namespace detail

namespace types {

/** list, Sequence, deque, tuple[T, ...]: any range as a parameter, std::vector as a result. */
template <typename Abi, typename Type>
class list : public detail::list_room<Type> {
 public:
  using parameter = list_view<typename Type::parameter>;
  using result = std::vector<typename Type::result>;
  using abi = Abi;

  static_assert(sizeof(abi) == 2 * sizeof(void *), "an array is a pointer and a length");
  static_assert(
      std::is_same<decltype(abi::data), const typename Type::abi *>::value,
      "the elements have another C type");

  /** A parameter; what it points to lives as long as `scratch` and `elements`. */
  static abi lower(const parameter &elements, arena &&scratch = arena()) {
    return lower(elements, scratch);
  }
  static abi lower(const parameter &elements, arena &scratch) {
    return detail::lower_array<abi, Type>(elements, scratch);
  }

  /** A copy. Leaves `array` to be freed by the caller. */
  static result lift(const abi &array) { return lift(array, detail::is_same_in_c<Type>()); }

 private:
  static result lift(const abi &array, std::true_type) {
    return array.len == 0 ? result() : result(array.data, array.data + array.len);
  }

  static result lift(const abi &array, std::false_type) {
    result lifted;
    lifted.reserve(array.len);
    for (std::size_t index = 0; index < array.len; ++index) {
      lifted.push_back(Type::lift(array.data[index]));
    }
    return lifted;
  }
};

}  // namespace types
}  // namespace bridge

#endif
