// bridge/containers.hpp: bridge::set and bridge::map, what Python's sets and dicts become.
#ifndef BRIDGE_INCLUDED_CONTAINERS_HPP
#define BRIDGE_INCLUDED_CONTAINERS_HPP

#include <complex>
#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "bridge/optional.hpp"
#include "bridge/total_order.hpp"
#include "bridge/variant.hpp"

namespace bridge {

namespace detail {

/** Whether operator< orders all values of T: not if there are NaNs, or no such operator. */
template <typename T>
struct is_ordered : std::integral_constant<bool, !std::is_floating_point<T>::value> {};
template <typename T>
struct is_ordered<std::complex<T>> : std::false_type {};
template <typename T>
struct is_ordered<optional<T>> : is_ordered<T> {};
template <typename T>
struct is_ordered<std::vector<T>> : is_ordered<T> {};
template <typename T, typename Less>
struct is_ordered<std::set<T, Less>> : is_ordered<T> {};
template <typename First, typename Second>
struct is_ordered<std::pair<First, Second>>
    : std::integral_constant<
          bool,
          is_ordered<typename std::remove_cv<First>::type>::value && is_ordered<Second>::value> {};
template <typename K, typename V, typename Less>
struct is_ordered<std::map<K, V, Less>> : is_ordered<std::pair<K, V>> {};
template <>
struct is_ordered<std::tuple<>> : std::true_type {};
template <typename First, typename... More>
struct is_ordered<std::tuple<First, More...>>
    : std::integral_constant<
          bool,
          is_ordered<First>::value && is_ordered<std::tuple<More...>>::value> {};
template <typename... T>
struct is_ordered<variant<T...>> : is_ordered<std::tuple<T...>> {};

}  // namespace detail

namespace detail {

template <typename T>
using less_of = typename std::conditional<is_ordered<T>::value, std::less<T>, total_less>::type;

}  // namespace detail

/**
 * What Python's set and frozenset become: a std::set, so that elements of every type can be in it and
 * iteration is the same on every run. It is std::set<T> itself, unless T holds floats: NaN needs
 * bridge::total_less, by which all NaNs are one element.
 */
template <typename T>
using set = std::set<T, detail::less_of<T>>;

/**
 * What Python's dict and its kin become: a std::map, ordered by key for the same reasons as
 * bridge::set. Python's own order of insertion is there in C.
 */
template <typename K, typename V>
using map = std::map<K, V, detail::less_of<K>>;

}  // namespace bridge

#endif
