// bridge/object_call.hpp: the arguments of a call of a bridge::object. Included by bridge/object.hpp.
// Comes first, as its last lines need what is below.
#include "bridge/object.hpp"
#ifndef BRIDGE_INCLUDED_OBJECT_CALL_HPP
#define BRIDGE_INCLUDED_OBJECT_CALL_HPP

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace bridge {

/** An argument that goes by its name: `f(1, bridge::named("base", 16))`. */
class named_argument {
 public:
  named_argument(string_view name, object value) noexcept : name_(name), value_(std::move(value)) {}

  string_view name() const noexcept { return name_; }
  const object &value() const noexcept { return value_; }

 private:
  string_view name_;
  object value_;
};

#if BRIDGE_EXCEPTIONS
/** The argument `name`, for a call of an object. The text has to live until then. */
inline named_argument named(string_view name, object value) noexcept {
  return named_argument(name, std::move(value));
}
#endif

namespace detail {

/** An argument of a call: an object, or the one that is made of a value. */
inline result<object> argument(const object &value) {
  return value;
}
inline result<object> argument(const named_argument &named) {
  return named.value();
}
template <typename T, typename = if_made<T>>
result<object> argument(const T &value) {
  return object::try_from(value);
}

template <typename T>
struct is_named : std::is_same<T, named_argument> {};

template <typename T>
bridge_str name_of(const T &) noexcept {
  return bridge_str{nullptr, 0};
}
inline bridge_str name_of(const named_argument &named) noexcept {
  return text(named.name());
}

/** The arguments of a call, as C has them. */
template <typename... Arguments>
class call_arguments {
 public:
  static constexpr std::size_t count = sizeof...(Arguments);

  explicit call_arguments(const Arguments &...arguments)
      : objects_{{argument(arguments)...}}, names_{{name_of(arguments)...}}, named_(0) {
    for (std::size_t index = 0; index < count; ++index) {
      handles_[index] = objects_[index] ? (*objects_[index]).get() : nullptr;
      if (names_[index].data != nullptr) {
        names_[named_++] = names_[index];
      }
    }
  }

  /** The first that could not be made an object; null if all could. */
  const Error *error() const noexcept {
    for (const result<object> &one : objects_) {
      if (!one) {
        return &one.error();
      }
    }
    return nullptr;
  }

  const bridge_handle *handles() const noexcept { return handles_.data(); }
  const bridge_str *names() const noexcept { return names_.data(); }
  std::size_t named() const noexcept { return named_; }

 private:
  std::array<result<object>, count> objects_;
  std::array<bridge_handle, count> handles_;
  std::array<bridge_str, count> names_;
  std::size_t named_;
};

template <>
class call_arguments<> {
 public:
  static constexpr std::size_t count = 0;

  const Error *error() const noexcept { return nullptr; }
  const bridge_handle *handles() const noexcept { return nullptr; }
  const bridge_str *names() const noexcept { return nullptr; }
  std::size_t named() const noexcept { return 0; }
};

/** Whether the named ones come last. */
template <typename... Arguments>
struct are_in_order : std::true_type {};
template <typename First, typename Second, typename... More>
struct are_in_order<First, Second, More...>
    : std::integral_constant<
          bool,
          (!is_named<First>::value || is_named<Second>::value) &&
              are_in_order<Second, More...>::value> {};

}  // namespace detail

}  // namespace bridge

#endif
