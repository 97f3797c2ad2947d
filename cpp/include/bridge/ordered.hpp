// bridge/ordered.hpp: the comparisons that follow from == and <.
#ifndef BRIDGE_INCLUDED_ORDERED_HPP
#define BRIDGE_INCLUDED_ORDERED_HPP

namespace bridge {
namespace detail {

/** A base class that gives T the operators !=, >, <= and >=. */
template <typename T>
class ordered {
  friend bool operator!=(const T &a, const T &b) noexcept { return !(a == b); }
  friend bool operator>(const T &a, const T &b) noexcept { return b < a; }
  friend bool operator<=(const T &a, const T &b) noexcept { return !(b < a); }
  friend bool operator>=(const T &a, const T &b) noexcept { return !(a < b); }
};

}  // namespace detail
}  // namespace bridge

#endif
