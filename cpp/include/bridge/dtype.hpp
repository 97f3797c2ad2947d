// bridge/dtype.hpp: the sides of arrays, and which C++ types their elements can be.
#ifndef BRIDGE_INCLUDED_DTYPE_HPP
#define BRIDGE_INCLUDED_DTYPE_HPP

#include <array>
#include <complex>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <type_traits>
#include <vector>

#include "bridge/float16.hpp"
#include "bridge/ndarray.h"

namespace bridge {

/** Sides of an array, or strides in bytes: `{height, width}`, of any integers. */
class extents {
 public:
  template <
      typename... Integers,
      typename = decltype(std::vector<std::ptrdiff_t>{
          static_cast<std::ptrdiff_t>(std::declval<Integers>())...})>
  extents(Integers... values) : values_{static_cast<std::ptrdiff_t>(values)...} {
    static_assert(sizeof...(Integers) <= 64, "an array has at most 64 dimensions");
  }
  extents(std::vector<std::ptrdiff_t> values) : values_(std::move(values)) {}
  extents(const extents &) = default;
  extents(extents &&) = default;
  extents &operator=(const extents &) = default;
  extents &operator=(extents &&) = default;

  std::size_t size() const noexcept { return values_.size(); }
  bool empty() const noexcept { return values_.empty(); }
  std::ptrdiff_t operator[](std::size_t index) const noexcept { return values_[index]; }
  const std::ptrdiff_t *data() const noexcept { return values_.data(); }
  const std::ptrdiff_t *begin() const noexcept { return values_.data(); }
  const std::ptrdiff_t *end() const noexcept { return values_.data() + values_.size(); }

  friend bool operator==(const extents &left, const extents &right) noexcept {
    return left.values_ == right.values_;
  }
  friend bool operator!=(const extents &left, const extents &right) noexcept {
    return !(left == right);
  }

 private:
  std::vector<std::ptrdiff_t> values_;
};

namespace detail {

/** The BRIDGE_DTYPE_ value of a C++ type; not defined for a type that arrays cannot hold. */
template <typename T>
struct dtype_of;

template <std::int32_t Value>
using dtype_value = std::integral_constant<std::int32_t, Value>;

template <>
struct dtype_of<bool> : dtype_value<BRIDGE_DTYPE_BOOL> {};
template <>
struct dtype_of<float16> : dtype_value<BRIDGE_DTYPE_FLOAT16> {};
template <>
struct dtype_of<float> : dtype_value<BRIDGE_DTYPE_FLOAT32> {};
template <>
struct dtype_of<double> : dtype_value<BRIDGE_DTYPE_FLOAT64> {};
template <>
struct dtype_of<long double> : dtype_value<BRIDGE_DTYPE_LONGDOUBLE> {};
template <>
struct dtype_of<std::complex<float>> : dtype_value<BRIDGE_DTYPE_COMPLEX64> {};
template <>
struct dtype_of<std::complex<double>> : dtype_value<BRIDGE_DTYPE_COMPLEX128> {};
template <>
struct dtype_of<std::complex<long double>> : dtype_value<BRIDGE_DTYPE_CLONGDOUBLE> {};

/** Integers of the same width are the same to Python: `long` and `long long`. */
template <typename T>
struct integer_dtype
    : dtype_value<
          sizeof(T) == 1   ? (std::is_signed<T>::value ? BRIDGE_DTYPE_INT8 : BRIDGE_DTYPE_UINT8)
          : sizeof(T) == 2 ? (std::is_signed<T>::value ? BRIDGE_DTYPE_INT16 : BRIDGE_DTYPE_UINT16)
          : sizeof(T) == 4
              ? (std::is_signed<T>::value ? BRIDGE_DTYPE_INT32 : BRIDGE_DTYPE_UINT32)
              : (std::is_signed<T>::value ? BRIDGE_DTYPE_INT64 : BRIDGE_DTYPE_UINT64)> {};

template <>
struct dtype_of<signed char> : integer_dtype<signed char> {};
template <>
struct dtype_of<unsigned char> : integer_dtype<unsigned char> {};
template <>
struct dtype_of<short> : integer_dtype<short> {};
template <>
struct dtype_of<unsigned short> : integer_dtype<unsigned short> {};
template <>
struct dtype_of<int> : integer_dtype<int> {};
template <>
struct dtype_of<unsigned int> : integer_dtype<unsigned int> {};
template <>
struct dtype_of<long> : integer_dtype<long> {};
template <>
struct dtype_of<unsigned long> : integer_dtype<unsigned long> {};
template <>
struct dtype_of<long long> : integer_dtype<long long> {};
template <>
struct dtype_of<unsigned long long> : integer_dtype<unsigned long long> {};

/** Whether an array of From can be seen as one of To. */
template <typename From, typename To>
struct same_dtype : std::integral_constant<bool, dtype_of<From>::value == dtype_of<To>::value> {};

inline const char *dtype_name(const bridge_ndarray &array) noexcept {
  static const char *const names[] = {
      "other",
      "bool",
      "int8",
      "int16",
      "int32",
      "int64",
      "uint8",
      "uint16",
      "uint32",
      "uint64",
      "float16",
      "float32",
      "float64",
      "longdouble",
      "complex64",
      "complex128",
      "clongdouble"};
  const bool is_known = array.dtype > 0 && array.dtype <= BRIDGE_DTYPE_CLONGDOUBLE;
  return is_known || array.format == nullptr ? names[is_known ? array.dtype : 0] : array.format;
}

}  // namespace detail

}  // namespace bridge

#endif
