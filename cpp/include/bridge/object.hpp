// bridge/object.hpp: bridge::object, any Python object.
#ifndef BRIDGE_INCLUDED_OBJECT_HPP
#define BRIDGE_INCLUDED_OBJECT_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>

#include "bridge/config.h"
#include "bridge/object.h"
#include "bridge/object_values.hpp"
#include "bridge/result.hpp"
#include "bridge/string_view.hpp"

namespace bridge {

class object;
class object_iterator;
class named_argument;

template <>
struct type_of<object>;

namespace detail {

/** Whether Python has something for it that is not an object already. */
template <typename T>
using if_made = typename std::enable_if<
    std::conditional<std::is_base_of<object, T>::value, std::false_type, has_type<T>>::type::
        value>::type;

}  // namespace detail

/**
 * Any Python object: what `Any`, `object` and a bare `list` are in C++.
 *
 * It is made from every C++ type that Python has something for, by making that: a std::vector<int> becomes a
 * list of ints there and then. So what takes an object can be given `3`, `"text"` or a std::map as well. The way
 * back is as<T>().
 *
 *     bridge::object request = service.parse(text);
 *     request.set_attr("tries", 3);
 *     for (const bridge::object &name : request.attr("headers").call_method("keys")) {
 *       std::cout << name << '\n';
 *     }
 *     const auto size = request.attr("size").as<std::int64_t>();
 *
 * Each member that may fail has a twin try_… that returns a bridge::result; with -fno-exceptions only the twins
 * exist, and an object is made of a value by try_from.
 *
 * Ownership: Python keeps the object as long as *this, or a copy, is there. Copies share one hold: copying and
 * moving neither ask Python nor throw. An object that keeps *this, by way of a callback say, is never collected.
 * Errors: what Python raises, thrown as methods of a class throw it; LoadError where a value is to be made an
 * object and no library is open. == and < ask Python; is() and order() do not.
 * Threads: any, and many at once, as far as Python's own object allows that; the last copy may go on any of
 * them, and after the end of Python, too.
 */
class object {
 public:
  /** None. */
  object() noexcept : handle_(nullptr) {}

  object(const object &other) noexcept : handle_(other.handle_) { retain(); }
  object(object &&other) noexcept : handle_(other.handle_) { other.handle_ = nullptr; }
  ~object() { bridge_object_release(handle_); }

  object &operator=(object other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }

  /** What Python has for the value. */
  template <typename T>
  static result<object> try_from(const T &value) {
    return detail::made<object, T>(value);
  }

  /** The module of that name, as by `import`. */
  static result<object> try_import(string_view name);

  /** Holds a handle of C once more. */
  static object hold(bridge_handle handle) noexcept {
    object held = adopt(handle);
    held.retain();
    return held;
  }

  /** Takes over a handle of C, which was held for the caller. */
  static object adopt(bridge_handle handle) noexcept {
    object held;
    held.handle_ = handle;
    return held;
  }

  /** The handle, held as long as *this; null is None. */
  bridge_handle get() const noexcept { return handle_; }

  /** Whether it is None. */
  bool is_none() const noexcept {
    return handle_ == nullptr || handle_->functions->is_none(handle_);
  }

  /** Whether it is the very object. */
  bool is(const object &other) const noexcept { return order(other) == 0; }

  /** Below 0, 0 or above: an order in which an object is equal to itself alone. */
  int order(const object &other) const noexcept {
    const std::less<const void *> before;
    const void *const left = is_none() ? nullptr : handle_->identity;
    const void *const right = other.is_none() ? nullptr : other.handle_->identity;
    return static_cast<int>(before(right, left)) - static_cast<int>(before(left, right));
  }

  /** The C++ value, if it has the type: a list as a std::vector. See bridge::type_of. */
  template <typename T>
  result<T> try_as() const {
    static_assert(
        detail::has_type<T>::value, "Python has nothing for this type, see bridge::type_of");
    return detail::read_as<T>(handle_);
  }

  /** type(object), qualified unless it is a builtin: `int`, `shop.Order`. */
  result<std::string> try_type_name() const;
  /** repr(object) */
  result<std::string> try_repr() const;
  /** str(object) */
  result<std::string> try_str() const;
  /** Whether its class or one of the bases has that name, qualified unless builtin: `shop.Order`. */
  result<bool> try_is_a(string_view class_name) const;
  /** bool(object) */
  result<bool> try_is_true() const;
  /** hash(object) */
  result<std::int64_t> try_hash() const;
  /** len(object) */
  result<std::size_t> try_size() const;
  /** object < other and so on; `comparison` is BRIDGE_LT and so on. */
  result<bool> try_compare(const object &other, std::int32_t comparison) const;

  /** Whether it has the attribute. */
  result<bool> try_has_attr(string_view name) const;
  /** object.name */
  result<object> try_attr(string_view name) const;
  /** object.name = value */
  result<void> try_set_attr(string_view name, const object &value) const;
  /** del object.name */
  result<void> try_del_attr(string_view name) const;

  /** object[key] */
  result<object> try_item(const object &key) const;
  /** object[key] = value */
  result<void> try_set_item(const object &key, const object &value) const;
  /** del object[key] */
  result<void> try_del_item(const object &key) const;
  /** item in object */
  result<bool> try_contains(const object &item) const;

  /** object(arguments…), each an object or what one is made of; bridge::named ones come last. */
  template <typename... Arguments>
  result<object> try_call(const Arguments &...arguments) const;
  /** object.name(arguments…) */
  template <typename... Arguments>
  result<object> try_call_method(string_view name, const Arguments &...arguments) const;

  /** iter(object), before its first element. */
  result<object_iterator> try_iterate() const;

#if BRIDGE_EXCEPTIONS
  /** What Python has for the value. */
  template <typename T, typename = detail::if_made<T>>
  object(const T &value) : object(try_from(value).value()) {}

  static object import(string_view name) { return try_import(name).value(); }

  template <typename T>
  T as() const {
    return try_as<T>().value();
  }

  std::string type_name() const { return try_type_name().value(); }
  std::string repr() const { return try_repr().value(); }
  std::string str() const { return try_str().value(); }
  bool is_a(string_view class_name) const { return try_is_a(class_name).value(); }
  explicit operator bool() const { return try_is_true().value(); }
  std::int64_t hash() const { return try_hash().value(); }
  std::size_t size() const { return try_size().value(); }

  bool has_attr(string_view name) const { return try_has_attr(name).value(); }
  object attr(string_view name) const;
  void set_attr(string_view name, const object &value) const { try_set_attr(name, value).value(); }
  void del_attr(string_view name) const { try_del_attr(name).value(); }

  object operator[](const object &key) const;
  void set_item(const object &key, const object &value) const { try_set_item(key, value).value(); }
  void del_item(const object &key) const { try_del_item(key).value(); }
  bool contains(const object &item) const { return try_contains(item).value(); }

  template <typename... Arguments>
  object operator()(const Arguments &...arguments) const {
    return try_call(arguments...).value();
  }
  template <typename... Arguments>
  object call_method(string_view name, const Arguments &...arguments) const {
    return try_call_method(name, arguments...).value();
  }

  /** The elements, one after the other; see object_iterator. */
  object_iterator begin() const;
  object_iterator end() const noexcept;

  // Found for objects alone: other classes are compared without a thought of what could be made of them.
  friend bool operator==(const object &left, const object &right) {
    return left.try_compare(right, BRIDGE_EQ).value();
  }
  friend bool operator!=(const object &left, const object &right) {
    return left.try_compare(right, BRIDGE_NE).value();
  }
  friend bool operator<(const object &left, const object &right) {
    return left.try_compare(right, BRIDGE_LT).value();
  }
  friend bool operator<=(const object &left, const object &right) {
    return left.try_compare(right, BRIDGE_LE).value();
  }
  friend bool operator>(const object &left, const object &right) {
    return left.try_compare(right, BRIDGE_GT).value();
  }
  friend bool operator>=(const object &left, const object &right) {
    return left.try_compare(right, BRIDGE_GE).value();
  }

  /** Writes str(object). */
  friend std::ostream &operator<<(std::ostream &out, const object &object) {
    return out << object.str();
  }
#else
  /** For records, which compare their fields: what Python cannot compare is not equal. */
  friend bool operator==(const object &left, const object &right) {
    const result<bool> same = left.try_compare(right, BRIDGE_EQ);
    return same && *same;
  }
  friend bool operator!=(const object &left, const object &right) { return !(left == right); }
#endif

 private:
  void retain() const noexcept {
    if (handle_ != nullptr) {
      handle_->functions->retain(handle_);
    }
  }

  template <typename Ask>
  auto ask(Ask question) const
      -> decltype(question(std::declval<const bridge_object_functions &>())) {
    const bridge_object_functions *const functions = detail::functions_of(handle_);
    if (functions == nullptr) {
      return detail::no_library(nullptr);
    }
    return question(*functions);
  }

  bridge_handle handle_;
};

namespace types {

/** Any, object: a handle, borrowed for the call as a parameter, held by its user as a result. */
class object {
 public:
  using parameter = bridge::object;
  using result = bridge::object;
  using abi = bridge_handle;

  static_assert(sizeof(abi) == sizeof(void *), "bridge_handle is a pointer");

  static abi lower(const parameter &object) noexcept { return object.get(); }

  /** Holds it once more. Leaves `handle` to be freed by the caller. */
  static result lift(abi handle) noexcept { return bridge::object::hold(handle); }
};

}  // namespace types

template <>
struct type_of<object> : detail::leaf_type<types::object, BRIDGE_TYPE_OBJECT> {};

/** For sets, maps and records: by which object it is. */
inline int total_order(const object &left, const object &right) noexcept {
  return left.order(right);
}

namespace detail {
template <>
struct is_ordered<object> : std::false_type {};
}  // namespace detail

}  // namespace bridge

#include "bridge/object_members.hpp"

#endif
