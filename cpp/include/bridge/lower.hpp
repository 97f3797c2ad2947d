// bridge/lower.hpp: bridge::lower, which makes C values of the parts of an argument.
#ifndef BRIDGE_INCLUDED_LOWER_HPP
#define BRIDGE_INCLUDED_LOWER_HPP

#include <tuple>
#include <type_traits>

#include "bridge/arena.hpp"
#include "bridge/bytes_view.hpp"
#include "bridge/string_view.hpp"

namespace bridge {

template <typename P>
class list_view;
template <typename K, typename V>
class dict_view;

namespace detail {

/**
 * Whether a P made of another type keeps pointing to that, as views do. Any other P holds copies, which have to live
 * until the call is over.
 */
template <typename P>
struct is_borrowing
    : std::integral_constant<bool, std::is_arithmetic<P>::value || std::is_enum<P>::value> {};
template <typename... P>
struct are_borrowing : std::true_type {};
template <typename First, typename... More>
struct are_borrowing<First, More...>
    : std::integral_constant<bool, is_borrowing<First>::value && are_borrowing<More...>::value> {};
template <>
struct is_borrowing<string_view> : std::true_type {};
template <>
struct is_borrowing<bytes_view> : std::true_type {};
template <typename P>
struct is_borrowing<list_view<P>> : std::true_type {};
template <typename K, typename V>
struct is_borrowing<dict_view<K, V>> : std::true_type {};
template <typename... P>
struct is_borrowing<std::tuple<P...>> : are_borrowing<P...> {};

/** The element as a P; a P is passed on as it is. */
template <typename P>
const P &converted(const P &element, arena &) noexcept {
  return element;
}

template <typename P, typename E>
typename std::enable_if<std::is_arithmetic<E>::value && !std::is_same<E, P>::value, P>::type
converted(const E &element, arena &) {
  return static_cast<P>(element);
}

template <typename P, typename E>
typename std::enable_if<
    !std::is_arithmetic<E>::value && !std::is_same<E, P>::value && is_borrowing<P>::value,
    P>::type
converted(const E &element, arena &) {
  return element;
}

template <typename P, typename E>
typename std::enable_if<
    !std::is_arithmetic<E>::value && !std::is_same<E, P>::value && !is_borrowing<P>::value,
    const P &>::type
converted(const E &element, arena &scratch) {
  return scratch.keep<P>(P(element));
}

template <typename Type>
auto lower_within(const typename Type::parameter &value, arena &scratch, int)
    -> decltype(Type::lower(value, scratch)) {
  return Type::lower(value, scratch);
}

template <typename Type>
typename Type::abi lower_within(const typename Type::parameter &value, arena &, long) {
  return Type::lower(value);
}

}  // namespace detail

/**
 * The C value of a part of an argument, whether its type needs an arena or not. What has to be converted first lives as
 * long as `scratch`.
 */
template <typename Type, typename Value>
typename Type::abi lower(const Value &value, arena &scratch) {
  return detail::lower_within<Type>(
      detail::converted<typename Type::parameter>(value, scratch), scratch, 0);
}

}  // namespace bridge

#endif
