// bridge/object_members.hpp: what the members of bridge::object do. Included by bridge/object.hpp.
#ifndef BRIDGE_INCLUDED_OBJECT_MEMBERS_HPP
#define BRIDGE_INCLUDED_OBJECT_MEMBERS_HPP

#include "bridge/object.hpp"
#include "bridge/object_call.hpp"
#include "bridge/object_iterator.hpp"

namespace bridge {

inline result<object> object::try_import(string_view name) {
  const bridge_object_functions *const functions = detail::functions_of(nullptr);
  return functions == nullptr
             ? result<object>(detail::no_library(nullptr))
             : detail::adopted<object>(*functions, functions->import(detail::text(name)));
}

inline result<std::string> object::try_type_name() const {
  return ask([this](const detail::object_functions &functions) {
    return detail::copied(functions, functions.type_name(handle_));
  });
}

inline result<std::string> object::try_repr() const {
  return ask([this](const detail::object_functions &functions) {
    return detail::copied(functions, functions.repr(handle_));
  });
}

inline result<std::string> object::try_str() const {
  return ask([this](const detail::object_functions &functions) {
    return detail::copied(functions, functions.str(handle_));
  });
}

inline result<bool> object::try_is_a(string_view class_name) const {
  return ask([&](const detail::object_functions &functions) {
    return detail::counted(functions, functions.is_a(handle_, detail::text(class_name)));
  });
}

inline result<bool> object::try_is_true() const {
  return ask([this](const detail::object_functions &functions) {
    return detail::counted(functions, functions.is_true(handle_));
  });
}

inline result<std::int64_t> object::try_hash() const {
  return ask([this](const detail::object_functions &functions) {
    return detail::counted(functions, functions.hash(handle_));
  });
}

inline result<std::size_t> object::try_size() const {
  return ask([this](const detail::object_functions &functions) {
    return detail::counted(functions, functions.length(handle_));
  });
}

inline result<bool> object::try_compare(const object &other, std::int32_t comparison) const {
  return ask([&](const detail::object_functions &functions) {
    return detail::counted(functions, functions.compare(handle_, other.handle_, comparison));
  });
}

inline result<bool> object::try_has_attr(string_view name) const {
  return ask([&](const detail::object_functions &functions) {
    return detail::counted(functions, functions.has_attribute(handle_, detail::text(name)));
  });
}

inline result<object> object::try_attr(string_view name) const {
  return ask([&](const detail::object_functions &functions) {
    return detail::adopted<object>(functions, functions.attribute(handle_, detail::text(name)));
  });
}

inline result<void> object::try_set_attr(string_view name, const object &value) const {
  return ask([&](const detail::object_functions &functions) {
    const bool is_set = functions.set_attribute(handle_, detail::text(name), value.handle_);
    return detail::done(functions, is_set);
  });
}

inline result<void> object::try_del_attr(string_view name) const {
  return ask([&](const detail::object_functions &functions) {
    return detail::done(functions, functions.delete_attribute(handle_, detail::text(name)));
  });
}

inline result<object> object::try_item(const object &key) const {
  return ask([&](const detail::object_functions &functions) {
    return detail::adopted<object>(functions, functions.item(handle_, key.handle_));
  });
}

inline result<void> object::try_set_item(const object &key, const object &value) const {
  return ask([&](const detail::object_functions &functions) {
    return detail::done(functions, functions.set_item(handle_, key.handle_, value.handle_));
  });
}

inline result<void> object::try_del_item(const object &key) const {
  return ask([&](const detail::object_functions &functions) {
    return detail::done(functions, functions.delete_item(handle_, key.handle_));
  });
}

inline result<bool> object::try_contains(const object &item) const {
  return ask([&](const detail::object_functions &functions) {
    return detail::counted(functions, functions.contains(handle_, item.handle_));
  });
}

template <typename... Arguments>
result<object> object::try_call(const Arguments &...arguments) const {
  static_assert(detail::are_in_order<Arguments...>::value, "named arguments come last");
  return ask([&](const detail::object_functions &functions) -> result<object> {
    const detail::call_arguments<Arguments...> given(arguments...);
    if (const Error *const error = given.error()) {
      return *error;
    }
    return detail::adopted<object>(
        functions,
        functions.call(handle_, given.handles(), given.count, given.names(), given.named()));
  });
}

template <typename... Arguments>
result<object> object::try_call_method(string_view name, const Arguments &...arguments) const {
  static_assert(detail::are_in_order<Arguments...>::value, "named arguments come last");
  return ask([&](const detail::object_functions &functions) -> result<object> {
    const detail::call_arguments<Arguments...> given(arguments...);
    if (const Error *const error = given.error()) {
      return *error;
    }
    return detail::adopted<object>(
        functions,
        functions.call_method(
            handle_,
            detail::text(name),
            given.handles(),
            given.count,
            given.names(),
            given.named()));
  });
}

inline result<object_iterator> object::try_iterate() const {
  return ask([this](const detail::object_functions &functions) -> result<object_iterator> {
    const bridge_handle iterator = functions.iterate(handle_);
    if (iterator == nullptr) {
      return detail::last_error_of(functions);
    }
    return object_iterator(object::adopt(iterator));
  });
}

#if BRIDGE_EXCEPTIONS

inline object object::attr(string_view name) const {
  return try_attr(name).value();
}

inline object object::operator[](const object &key) const {
  return try_item(key).value();
}

inline object_iterator object::begin() const {
  return ++try_iterate().value();
}

inline object_iterator object::end() const noexcept {
  return object_iterator();
}

#endif

}  // namespace bridge

#if BRIDGE_EXCEPTIONS
/** By Python's own hash. */
template <>
struct std::hash<bridge::object> {
  std::size_t operator()(const bridge::object &object) const {
    return static_cast<std::size_t>(object.hash());
  }
};
#endif

#endif
