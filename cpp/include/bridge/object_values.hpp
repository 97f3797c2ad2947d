// bridge/object_values.hpp: C++ values made into Python objects, and back.
#ifndef BRIDGE_INCLUDED_OBJECT_VALUES_HPP
#define BRIDGE_INCLUDED_OBJECT_VALUES_HPP

#include <type_traits>
#include <utility>

#include "bridge/arena.hpp"
#include "bridge/described.hpp"
#include "bridge/object_access.hpp"

namespace bridge {
namespace detail {

/** The Python object of a C++ value. */
template <typename Object, typename T>
result<Object> made(const T &value) {
  const char *const name = type_of<T>::library();
  const object_functions *const functions = libraries::all().objects_of(name);
  if (functions == nullptr) {
    return no_library(name);
  }
  arena scratch;
  using parameter = typename tag_of<T>::parameter;
  const abi_of<T> lowered = lower<tag_of<T>>(converted<parameter>(value, scratch), scratch);
  return adopted<Object>(*functions, functions->from(type_of<T>::description(), &lowered));
}

/** A value that `as` has written, until it was copied. */
template <typename T>
class written {
 public:
  written(const object_functions &functions, const abi_of<T> &value) noexcept
      : functions_(functions), value_(value) {}
  written(const written &) = delete;
  written &operator=(const written &) = delete;
  ~written() { functions_.free_value(type_of<T>::description(), &value_); }

 private:
  const object_functions &functions_;
  const abi_of<T> &value_;
};

/** Of the type that is wanted, from that of the conversion: a bridge::map as a std::unordered_map. */
template <typename T, typename Lifted>
typename std::enable_if<std::is_convertible<Lifted &&, T>::value, T>::type into(Lifted &&lifted) {
  return std::forward<Lifted>(lifted);
}
template <typename T, typename Lifted>
typename std::enable_if<!std::is_convertible<Lifted &&, T>::value, T>::type into(Lifted &&lifted) {
  return T(lifted.begin(), lifted.end());
}

/** The C++ value of a Python object. */
template <typename T>
result<T> read_as(bridge_handle handle) {
  const char *const name = type_of<T>::library();
  const object_functions *const functions =
      name == nullptr ? functions_of(handle) : libraries::all().objects_of(name);
  if (functions == nullptr) {
    return no_library(name);
  }
  abi_of<T> value = abi_of<T>();
  if (!functions->as(handle, type_of<T>::description(), &value)) {
    return last_error_of(*functions);
  }
  const written<T> kept(*functions, value);
  return into<T>(tag_of<T>::lift(value));
}

}  // namespace detail
}  // namespace bridge

#endif
