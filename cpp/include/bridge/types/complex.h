/* bridge/types/complex.h: Python's complex, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_COMPLEX_H
#define BRIDGE_INCLUDED_TYPES_COMPLEX_H

#ifdef __cplusplus
extern "C" {
#endif

/** A complex number, passed and returned by value. It owns nothing; every pair of doubles is one. */
typedef struct bridge_complex {
  double re; /**< Real part. */
  double im; /**< Imaginary part. */
} bridge_complex;

#ifdef __cplusplus
} /* extern "C" */

#include <complex>

#include "bridge/type_of.hpp"

namespace bridge {
namespace types {

/** complex: std::complex<double> on both ways. */
class complex {
 public:
  using parameter = std::complex<double>;
  using result = std::complex<double>;
  using abi = bridge_complex;

  static_assert(sizeof(abi) == 2 * sizeof(double), "bridge_complex is two doubles");
  static_assert(alignof(abi) == alignof(double), "bridge_complex is aligned as a double");

  static abi lower(parameter number) noexcept { return abi{number.real(), number.imag()}; }

  static result lift(abi number) noexcept { return result(number.re, number.im); }
};

}  // namespace types

namespace detail {
template <typename T>
struct in_c;
/** In a batch: an array of the one is an array of the other. */
template <>
struct in_c<std::complex<double>> {
  using type = bridge_complex;
};
}  // namespace detail
namespace detail {
struct complex_name {
  static const char *text() noexcept { return "complex"; }
};
}  // namespace detail

template <>
struct type_of<std::complex<double>> : detail::named_type<types::complex, detail::complex_name> {};

}  // namespace bridge
#endif

#endif
