// bridge/total_order.hpp: an order of all values, for sets, maps and records.
#ifndef BRIDGE_INCLUDED_TOTAL_ORDER_HPP
#define BRIDGE_INCLUDED_TOTAL_ORDER_HPP

#include <complex>
#include <cstddef>
#include <map>
#include <set>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "bridge/optional.hpp"
#include "bridge/variant.hpp"

namespace bridge {

/**
 * An order of all values, those of floats included: every NaN comes last and is equal to every other.
 * Complex numbers are ordered by real part first, containers by their elements, records by their fields.
 *
 * It gives a negative number, 0 or a positive one. Each part is looked at once: comparing with < would
 * look twice at each, at the parts of that four times, and so on.
 */
struct order_of_all {
  template <typename T>
  int operator()(const T &a, const T &b) const {
    return plain(a, b, std::is_floating_point<T>());
  }
  template <typename T>
  int operator()(const std::complex<T> &a, const std::complex<T> &b) const {
    const int real = (*this)(a.real(), b.real());
    return real != 0 ? real : (*this)(a.imag(), b.imag());
  }
  template <typename T>
  int operator()(const optional<T> &a, const optional<T> &b) const {
    return a.has_value() && b.has_value() ? (*this)(*a, *b) : (*this)(a.has_value(), b.has_value());
  }
  template <typename T>
  int operator()(const std::vector<T> &a, const std::vector<T> &b) const {
    return ranges(a, b);
  }
  template <typename T, typename Less>
  int operator()(const std::set<T, Less> &a, const std::set<T, Less> &b) const {
    return ranges(a, b);
  }
  template <typename K, typename V, typename Less>
  int operator()(const std::map<K, V, Less> &a, const std::map<K, V, Less> &b) const {
    return ranges(a, b);
  }
  template <typename First, typename Second>
  int operator()(const std::pair<First, Second> &a, const std::pair<First, Second> &b) const {
    const int first = (*this)(a.first, b.first);
    return first != 0 ? first : (*this)(a.second, b.second);
  }
  template <typename... T>
  int operator()(const std::tuple<T...> &a, const std::tuple<T...> &b) const {
    return parts<0>(a, b, std::integral_constant<bool, sizeof...(T) == 0>());
  }
  template <typename... T>
  int operator()(const variant<T...> &a, const variant<T...> &b) const {
    return a.index() != b.index()
               ? (*this)(a.index(), b.index())
               : alternatives<0>(a, b, std::integral_constant<bool, sizeof...(T) == 0>());
  }

 private:
  template <typename T>
  static int plain(const T &a, const T &b, std::true_type) {
    return static_cast<int>(b < a || (a != a && b == b)) -
           static_cast<int>(a < b || (a == a && b != b));
  }
  template <typename T>
  static int plain(const T &a, const T &b, std::false_type) {
    return one(a, b, 0);
  }

  /**
   * A record has such a function in its namespace. An enumeration has none, but there it finds that of a record which
   * becomes one of it, and which would ask for its order in turn.
   */
  template <typename T>
  static auto one(const T &a, const T &b, int) ->
      typename std::enable_if<!std::is_enum<T>::value, decltype(total_order(a, b))>::type {
    return total_order(a, b);
  }
  template <typename T>
  static int one(const T &a, const T &b, long) {
    return static_cast<int>(b < a) - static_cast<int>(a < b);
  }

  template <typename Range>
  int ranges(const Range &a, const Range &b) const {
    auto left = a.begin();
    auto right = b.begin();
    for (; left != a.end() && right != b.end(); ++left, ++right) {
      const int element = elements<typename Range::value_type>(*left, *right);
      if (element != 0) {
        return element;
      }
    }
    return (*this)(left != a.end(), right != b.end());
  }
  /** The elements of a vector of bool are not references. */
  template <typename T>
  int elements(const T &a, const T &b) const {
    return (*this)(a, b);
  }

  template <std::size_t, typename Tuple>
  int parts(const Tuple &, const Tuple &, std::true_type) const {
    return 0;
  }
  template <std::size_t Index, typename Tuple>
  int parts(const Tuple &a, const Tuple &b, std::false_type) const {
    using end = std::integral_constant<bool, Index + 1 == std::tuple_size<Tuple>::value>;
    const int part = (*this)(std::get<Index>(a), std::get<Index>(b));
    return part != 0 ? part : parts<Index + 1>(a, b, end());
  }

  template <std::size_t, typename... T>
  int alternatives(const variant<T...> &, const variant<T...> &, std::true_type) const {
    return 0;
  }
  template <std::size_t Index, typename... T>
  int alternatives(const variant<T...> &a, const variant<T...> &b, std::false_type) const {
    using end = std::integral_constant<bool, Index + 1 == sizeof...(T)>;
    return a.index() == Index ? (*this)(get<Index>(a), get<Index>(b))
                              : alternatives<Index + 1>(a, b, end());
  }
};

/** Whether a value comes before another in the order of order_of_all: what a std::set is ordered by. */
struct total_less {
  template <typename T>
  bool operator()(const T &a, const T &b) const {
    return order_of_all()(a, b) < 0;
  }
};

/** Where `left` comes, `right` being equal to it by no field: at the same place. */
template <typename Record>
int order_by(const Record &, const Record &) {
  return 0;
}

/** Where `left` comes by the first of these fields that differs; see order_of_all. */
template <typename Record, typename Field, typename... More>
int order_by(const Record &left, const Record &right, Field Record::*field, More Record::*...more) {
  const int first = order_of_all()(left.*field, right.*field);
  return first != 0 ? first : order_by(left, right, more...);
}

}  // namespace bridge

#endif
