// bridge/object_access.hpp: how bridge::object asks its library.
#ifndef BRIDGE_INCLUDED_OBJECT_ACCESS_HPP
#define BRIDGE_INCLUDED_OBJECT_ACCESS_HPP

#include <string>

#include "bridge/abi.h"
#include "bridge/call.hpp"
#include "bridge/libraries.hpp"
#include "bridge/object.h"
#include "bridge/result.hpp"
#include "bridge/string_view.hpp"

namespace bridge {
namespace detail {

using object_functions = bridge_object_functions;

/** That no library is there which could be asked; `name` is the one that would have to be, if any will not do. */
inline Error no_library(const char *name) {
  return LoadError(
      name == nullptr
          ? std::string("no library is open: open one before making Python objects")
          : "the library " + std::string(name) + " is not open: open it before making its objects");
}

/** What the table of a handle's library has, or that of any for None. */
inline const object_functions *functions_of(bridge_handle handle) {
  return handle != nullptr ? handle->functions : libraries::all().objects_of(nullptr);
}

inline Error last_error_of(const object_functions &functions) {
  const failures source = failures_of(functions.last_error);
  const bridge_error *const error = source.last_error();
  return error == nullptr ? Error() : Error(*error, source.throw_own);
}

inline bridge_str text(string_view text) noexcept {
  return bridge_str{text.data(), text.size()};
}

/** A handle that was returned, as an Object. */
template <typename Object>
result<Object> adopted(const object_functions &functions, bridge_handle handle) {
  return handle != nullptr ? result<Object>(Object::adopt(handle))
                           : result<Object>(last_error_of(functions));
}

/** A number or truth that was returned; zero may be an error. */
template <typename T>
result<T> counted(const object_functions &functions, T value) {
  return value != T() || functions.last_error() == nullptr ? result<T>(value)
                                                           : result<T>(last_error_of(functions));
}

/** That it was done. */
inline result<void> done(const object_functions &functions, bool is_done) {
  return is_done ? result<void>() : result<void>(last_error_of(functions));
}

/** A text that was returned. */
inline result<std::string> copied(const object_functions &functions, bridge_str text) {
  if (text.data == nullptr) {
    return last_error_of(functions);
  }
  const owned<bridge_str> kept(text, functions.free_str);
  return std::string(text.data, text.len);
}

}  // namespace detail
}  // namespace bridge

#endif
