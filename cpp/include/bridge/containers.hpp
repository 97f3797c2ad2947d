// bridge/containers.hpp: bridge::set and bridge::map, what Python's sets and dicts become.
#ifndef BRIDGE_INCLUDED_CONTAINERS_HPP
#define BRIDGE_INCLUDED_CONTAINERS_HPP

#include <complex>
#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "bridge/optional.hpp"
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

/**
 * An order of all values, those of floats included: every NaN comes last and is equal to every other.
 * Complex numbers are ordered by real part first. Containers are ordered by their elements.
 */
struct total_less {
  template <typename T>
  typename std::enable_if<detail::is_ordered<T>::value, bool>::type operator()(
      const T &a, const T &b) const {
    return a < b;
  }
  template <typename T>
  typename std::enable_if<std::is_floating_point<T>::value, bool>::type operator()(T a, T b) const {
    return a < b || (a == a && b != b);
  }
  template <typename T>
  bool operator()(const std::complex<T> &a, const std::complex<T> &b) const {
    return either((*this)(a.real(), b.real()), (*this)(b.real(), a.real()), [&] {
      return (*this)(a.imag(), b.imag());
    });
  }
  template <typename T>
  typename std::enable_if<!detail::is_ordered<T>::value, bool>::type operator()(
      const optional<T> &a, const optional<T> &b) const {
    return b.has_value() && (!a.has_value() || (*this)(*a, *b));
  }
  template <typename T>
  typename std::enable_if<!detail::is_ordered<T>::value, bool>::type operator()(
      const std::vector<T> &a, const std::vector<T> &b) const {
    return ranges(a, b);
  }
  template <typename T, typename Less>
  typename std::enable_if<!detail::is_ordered<T>::value, bool>::type operator()(
      const std::set<T, Less> &a, const std::set<T, Less> &b) const {
    return ranges(a, b);
  }
  template <typename K, typename V, typename Less>
  typename std::enable_if<!detail::is_ordered<std::pair<K, V>>::value, bool>::type operator()(
      const std::map<K, V, Less> &a, const std::map<K, V, Less> &b) const {
    return ranges(a, b);
  }
  template <typename K, typename V>
  typename std::enable_if<!detail::is_ordered<std::pair<K, V>>::value, bool>::type operator()(
      const std::pair<K, V> &a, const std::pair<K, V> &b) const {
    return either((*this)(a.first, b.first), (*this)(b.first, a.first), [&] {
      return (*this)(a.second, b.second);
    });
  }
  template <typename... T>
  typename std::enable_if<!detail::is_ordered<std::tuple<T...>>::value, bool>::type operator()(
      const std::tuple<T...> &a, const std::tuple<T...> &b) const {
    return parts<0>(a, b, std::integral_constant<bool, sizeof...(T) == 0>());
  }
  template <typename... T>
  typename std::enable_if<!detail::is_ordered<std::tuple<T...>>::value, bool>::type operator()(
      const variant<T...> &a, const variant<T...> &b) const {
    return a.index() != b.index()
               ? a.index() < b.index()
               : alternatives<0>(a, b, std::integral_constant<bool, sizeof...(T) == 0>());
  }

 private:
  template <typename Rest>
  static bool either(bool less, bool greater, Rest rest) {
    return less || (!greater && rest());
  }

  template <typename Range>
  bool ranges(const Range &a, const Range &b) const {
    auto one = a.begin();
    auto two = b.begin();
    for (; one != a.end() && two != b.end(); ++one, ++two) {
      if ((*this)(*one, *two)) {
        return true;
      }
      if ((*this)(*two, *one)) {
        return false;
      }
    }
    return one == a.end() && two != b.end();
  }

  template <std::size_t, typename Tuple>
  bool parts(const Tuple &, const Tuple &, std::true_type) const {
    return false;
  }
  template <std::size_t Index, typename Tuple>
  bool parts(const Tuple &a, const Tuple &b, std::false_type) const {
    using end = std::integral_constant<bool, Index + 1 == std::tuple_size<Tuple>::value>;
    const auto &one = std::get<Index>(a);
    const auto &two = std::get<Index>(b);
    return either(
        (*this)(one, two), (*this)(two, one), [&] { return parts<Index + 1>(a, b, end()); });
  }

  template <std::size_t, typename... T>
  bool alternatives(const variant<T...> &, const variant<T...> &, std::true_type) const {
    return false;
  }
  template <std::size_t Index, typename... T>
  bool alternatives(const variant<T...> &a, const variant<T...> &b, std::false_type) const {
    using end = std::integral_constant<bool, Index + 1 == sizeof...(T)>;
    return a.index() == Index ? (*this)(get<Index>(a), get<Index>(b))
                              : alternatives<Index + 1>(a, b, end());
  }
};

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
