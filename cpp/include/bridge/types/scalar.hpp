// bridge/types/scalar.hpp: numbers and bool, which are the same in C and C++.
#ifndef BRIDGE_INCLUDED_TYPES_SCALAR_HPP
#define BRIDGE_INCLUDED_TYPES_SCALAR_HPP

#include <cstdint>
#include <type_traits>

namespace bridge {
namespace types {

/** A number or bool: passed by value, owned by nobody. */
template <typename T>
class scalar {
  static_assert(std::is_arithmetic<T>::value, "a scalar is a number or a bool");
  static_assert(sizeof(T) <= sizeof(std::int64_t), "a scalar has at most 64 bits");
  static_assert(alignof(T) <= sizeof(T), "a scalar is aligned to at most its size");

 public:
  using parameter = T;
  using result = T;
  using abi = T;

  static abi lower(parameter value) noexcept { return value; }
  static result lift(abi value) noexcept { return value; }
};

static_assert(sizeof(bool) == 1, "bool has another size here");
static_assert(sizeof(int) == 4, "int has another size here");
static_assert(sizeof(float) == 4, "float has another size here");
static_assert(sizeof(double) == 8, "double has another size here");

}  // namespace types
}  // namespace bridge

#endif
