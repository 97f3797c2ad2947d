// bridge/types/array.hpp: np.ndarray, memoryview and Buffer.
#ifndef BRIDGE_INCLUDED_TYPES_ARRAY_HPP
#define BRIDGE_INCLUDED_TYPES_ARRAY_HPP

#include "bridge/array.hpp"
#include "bridge/array_view.hpp"
#include "bridge/type_of.hpp"

namespace bridge {

namespace types {

/** An array of any element type: a bridge::any_array_view as a parameter, a bridge::any_array as a result. */
class any_array {
 public:
  using parameter = bridge::any_array_view;
  using result = bridge::any_array;
  using abi = bridge_ndarray;

  /** What it points to lives as long as `value`. */
  static abi lower(const parameter &value) noexcept { return value.raw(); }

  /** Holds it once more. Leaves `raw` to be freed by the caller. */
  static result lift(const abi &raw) noexcept { return result::hold(raw); }
};

/** An array of Ts: a bridge::array_view as a parameter, a bridge::array as a result. */
template <typename T>
class array {
 public:
  using parameter = bridge::array_view<T>;
  using result = bridge::array<T>;
  using abi = bridge_ndarray;

  static abi lower(const parameter &value) noexcept { return value.raw(); }
  static result lift(const abi &raw) noexcept { return result::hold(raw); }
};

}  // namespace types

namespace detail {

struct any_array_name {
  static const char *text() noexcept { return "ndarray"; }
};

/** The name of an array of Ts. */
template <typename T>
struct array_name {
  static const char *text() noexcept {
    static const char *const names[] = {
        "",
        "ndarray[bool]",
        "ndarray[int8]",
        "ndarray[int16]",
        "ndarray[int32]",
        "ndarray[int64]",
        "ndarray[uint8]",
        "ndarray[uint16]",
        "ndarray[uint32]",
        "ndarray[uint64]",
        "ndarray[float16]",
        "ndarray[float32]",
        "ndarray[float64]",
        "ndarray[longdouble]",
        "ndarray[complex64]",
        "ndarray[complex128]",
        "ndarray[clongdouble]"};
    return names[dtype_of<T>::value];
  }
};

}  // namespace detail

// An object is made of a copy of the memory, unless the view owns it.
template <>
struct type_of<any_array> : detail::named_type<types::any_array, detail::any_array_name> {};
template <>
struct type_of<any_array_view> : type_of<any_array> {};
template <typename T>
struct type_of<array<T>> : detail::named_type<types::array<T>, detail::array_name<T>> {};
template <typename T>
struct type_of<array_view<T>> : type_of<array<T>> {};

}  // namespace bridge

#endif
