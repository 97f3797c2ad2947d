// bridge/described.hpp: bridge::type_of of numbers, text and what is made of other types.
#ifndef BRIDGE_INCLUDED_DESCRIBED_HPP
#define BRIDGE_INCLUDED_DESCRIBED_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "bridge/bytes_view.hpp"
#include "bridge/optional.hpp"
#include "bridge/string_view.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/bytes.hpp"
#include "bridge/types/dict.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/set.hpp"
#include "bridge/types/str.hpp"
#include "bridge/types/tuple.hpp"

namespace bridge {

namespace detail {

/** The library that the first of these needs which needs a certain one. */
inline const char *first_library() noexcept {
  return nullptr;
}
template <typename... More>
const char *first_library(const char *first, More... more) noexcept {
  return first == nullptr ? first_library(more...) : first;
}

/** A type made of Parts. */
template <typename Type, std::int32_t Kind, typename... Parts>
struct composite_type {
  using type = Type;

  static const char *library() noexcept { return first_library(type_of<Parts>::library()...); }
  static const bridge_type *description() noexcept {
    static const bridge_type *const parts[] = {type_of<Parts>::description()...};
    static const bridge_type description = {Kind, sizeof...(Parts), parts, nullptr};
    return &description;
  }
};

template <typename T>
using tag_of = typename type_of<T>::type;

template <typename T>
using abi_of = typename tag_of<T>::abi;

/** The C structs of types that no header declares. */
template <typename Abi>
struct array_struct {
  const Abi *data;
  std::size_t len;
};
template <typename Key, typename Value>
struct map_struct {
  const Key *keys;
  const Value *values;
  std::size_t len;
};
template <typename Abi>
struct optional_struct {
  bool has_value;
  Abi value;
};
template <typename... Abi>
struct tuple_struct;
template <typename A>
struct tuple_struct<A> {
  A item0;
};
template <typename A, typename B>
struct tuple_struct<A, B> {
  A item0;
  B item1;
};
template <typename A, typename B, typename C>
struct tuple_struct<A, B, C> {
  A item0;
  B item1;
  C item2;
};
template <typename A, typename B, typename C, typename D>
struct tuple_struct<A, B, C, D> {
  A item0;
  B item1;
  C item2;
  D item3;
};
template <typename A, typename B, typename C, typename D, typename E>
struct tuple_struct<A, B, C, D, E> {
  A item0;
  B item1;
  C item2;
  D item3;
  E item4;
};
template <typename A, typename B, typename C, typename D, typename E, typename F>
struct tuple_struct<A, B, C, D, E, F> {
  A item0;
  B item1;
  C item2;
  D item3;
  E item4;
  F item5;
};

template <typename T>
using list_of = types::list<array_struct<abi_of<T>>, tag_of<T>>;
template <typename T>
using set_of = types::set<array_struct<abi_of<T>>, tag_of<T>>;
template <typename K, typename V>
using dict_of = types::dict<map_struct<abi_of<K>, abi_of<V>>, tag_of<K>, tag_of<V>>;

/** The kind of an integer. */
template <typename Int>
struct integer_kind : std::integral_constant<
                          std::int32_t,
                          (std::is_signed<Int>::value ? BRIDGE_TYPE_I8 : BRIDGE_TYPE_U8) +
                              (sizeof(Int) == 1   ? 0
                               : sizeof(Int) == 2 ? 1
                               : sizeof(Int) == 4 ? 2
                                                  : 3)> {};

template <typename T>
using if_has_type = typename std::enable_if<has_type<T>::value>::type;

/** Whether it is an integer that is meant as a number. */
template <typename T>
struct is_number : std::integral_constant<
                       bool,
                       std::is_integral<T>::value && !std::is_same<T, bool>::value &&
                           !std::is_same<T, char>::value && !std::is_same<T, wchar_t>::value &&
                           !std::is_same<T, char16_t>::value && !std::is_same<T, char32_t>::value> {
};

}  // namespace detail

template <>
struct type_of<bool> : detail::leaf_type<types::scalar<bool>, BRIDGE_TYPE_BOOL> {};
template <>
struct type_of<float> : detail::leaf_type<types::scalar<float>, BRIDGE_TYPE_F32> {};
template <>
struct type_of<double> : detail::leaf_type<types::scalar<double>, BRIDGE_TYPE_F64> {};
template <typename Int>
struct type_of<Int, typename std::enable_if<detail::is_number<Int>::value>::type>
    : detail::leaf_type<types::scalar<Int>, detail::integer_kind<Int>::value> {};

template <>
struct type_of<std::string> : detail::leaf_type<types::str, BRIDGE_TYPE_STR> {};
template <>
struct type_of<string_view> : type_of<std::string> {};
template <>
struct type_of<const char *> : type_of<std::string> {};
template <std::size_t Size>
struct type_of<char[Size]> : type_of<std::string> {};

template <>
struct type_of<bytes_view> : detail::leaf_type<types::bytes, BRIDGE_TYPE_BYTES> {};
/** bytes: a vector of any other integer is a list. */
template <>
struct type_of<std::vector<std::uint8_t>> : type_of<bytes_view> {};

template <typename T>
struct type_of<std::vector<T>, detail::if_has_type<T>>
    : detail::composite_type<detail::list_of<T>, BRIDGE_TYPE_LIST, T> {};
template <typename T>
struct type_of<std::initializer_list<T>, detail::if_has_type<T>>
    : detail::composite_type<detail::list_of<T>, BRIDGE_TYPE_LIST, T> {};
template <typename T, std::size_t Size>
struct type_of<std::array<T, Size>, detail::if_has_type<T>>
    : detail::composite_type<detail::list_of<T>, BRIDGE_TYPE_LIST, T> {};

template <typename T, typename... More>
struct type_of<std::set<T, More...>, detail::if_has_type<T>>
    : detail::composite_type<detail::set_of<T>, BRIDGE_TYPE_SET, T> {};
template <typename T, typename... More>
struct type_of<std::unordered_set<T, More...>, detail::if_has_type<T>>
    : detail::composite_type<detail::set_of<T>, BRIDGE_TYPE_SET, T> {};

template <typename K, typename V, typename... More>
struct type_of<
    std::map<K, V, More...>,
    typename std::enable_if<detail::has_type<K>::value && detail::has_type<V>::value>::type>
    : detail::composite_type<detail::dict_of<K, V>, BRIDGE_TYPE_DICT, K, V> {};
template <typename K, typename V, typename... More>
struct type_of<
    std::unordered_map<K, V, More...>,
    typename std::enable_if<detail::has_type<K>::value && detail::has_type<V>::value>::type>
    : detail::composite_type<detail::dict_of<K, V>, BRIDGE_TYPE_DICT, K, V> {};

template <typename A, typename B>
struct type_of<
    std::pair<A, B>,
    typename std::enable_if<detail::has_type<A>::value && detail::has_type<B>::value>::type>
    : type_of<std::tuple<A, B>> {};
/** At most six parts. */
template <typename... T>
struct type_of<std::tuple<T...>>
    : detail::composite_type<
          types::tuple<detail::tuple_struct<detail::abi_of<T>...>, detail::tag_of<T>...>,
          BRIDGE_TYPE_TUPLE,
          T...> {};

template <typename T>
struct type_of<optional<T>, detail::if_has_type<T>>
    : detail::composite_type<
          types::optional<detail::optional_struct<detail::abi_of<T>>, detail::tag_of<T>>,
          BRIDGE_TYPE_OPTIONAL,
          T> {};

}  // namespace bridge

#endif
