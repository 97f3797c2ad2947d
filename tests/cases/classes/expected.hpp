// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>

#include "bridge/arena.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/defaulted.hpp"
#include "bridge/library.hpp"
#include "bridge/record.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/dict.hpp"
#include "bridge/types/enumeration.hpp"
#include "bridge/types/instance.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/none.hpp"
#include "bridge/types/object.h"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/str.hpp"
#include "bridge/types/tuple.hpp"
#include "bridge/types/variant.hpp"
#include "rust_python_bridge.h"

/*
 * rust_python_bridge: the Python functions of module, as methods of C++ classes.
 *
 * Loaded:  rust_python_bridge::Module python("lib/librust_python_bridge.so");
 *          One class per Python module; several may load the same library.
 * Linked:  Define BRIDGE_LINKED everywhere, link with -lrust_python_bridge, and leave out the path:
 *          rust_python_bridge::Module python;
 *
 * Errors.  A method throws a class below bridge::Error: bridge::ValueError and so on for Python's
 *          builtin exceptions, see bridge/exceptions.hpp. Its twin try_... returns a bridge::result
 *          instead. With -fno-exceptions only the twins exist.
 * Owners.  Arguments are borrowed for the call; results are the caller's own copies. An object keeps
 *          the library loaded; copies share it and are cheap.
 * Threads. Every method may be called on any thread, by many at once, on one object or several.
 */

namespace rust_python_bridge {

/** Python: Enum module.Color
 * Python refuses values that are not among them.
 */
enum class Color : std::int32_t {
  RED = 1,
  GREEN = 2,
};

/** The name of a member in Python; "?" for any other value. */
inline const char *to_string(Color value) noexcept {
  switch (value) {
    case Color::RED:
      return "RED";
    case Color::GREEN:
      return "GREEN";
  }
  return "?";
}

struct Point;
class Stack;
class Shape;
class Square;
class Circle;
class Secret;
class Account;
class Key;
class Node;
class Node_Mark;
class Copy;
struct Drawing;
class Resource;
namespace detail {
class type_Point;
class type_Drawing;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Stack> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Shape> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Square> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Circle> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Secret> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Account> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Key> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Node> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Node_Mark> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Copy> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Resource> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Color> {
  using type = types::enumeration<rust_python_bridge::Color>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Color"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Point> {
  using type = rust_python_bridge::detail::type_Point;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Point"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Stack> {
  using type = types::instance<python_Stack, rust_python_bridge::Stack>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Stack"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Shape> {
  using type = types::instance<python_Shape, rust_python_bridge::Shape>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Shape"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Square> {
  using type = types::instance<python_Square, rust_python_bridge::Square>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Square"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Circle> {
  using type = types::instance<python_Circle, rust_python_bridge::Circle>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Circle"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Secret> {
  using type = types::instance<python_Secret, rust_python_bridge::Secret>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Secret"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Account> {
  using type = types::instance<python_Account, rust_python_bridge::Account>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Account"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Key> {
  using type = types::instance<python_Key, rust_python_bridge::Key>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Key"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Node> {
  using type = types::instance<python_Node, rust_python_bridge::Node>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Node"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Node_Mark> {
  using type = types::instance<python_Node_Mark, rust_python_bridge::Node_Mark>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Node.Mark"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Copy> {
  using type = types::instance<python_Copy, rust_python_bridge::Copy>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Copy"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Drawing> {
  using type = rust_python_bridge::detail::type_Drawing;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Drawing"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Resource> {
  using type = types::instance<python_Resource, rust_python_bridge::Resource>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Resource"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** What has an area.
 *
 * Python: class module.Shape
 * Abstract: only classes below it have instances.
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Shape : public bridge::object {
 public:
  /** No object, as None. */
  Shape(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Shape(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Shape.area(self) -> float */
  double area() const;

  /** Python: module.Shape.describe(self) -> str */
  std::string describe() const;

  /** Python: module.Shape.name: str */
  std::string name() const;

  /** Python: module.Shape.name: str, set */
  void set_name(bridge::string_view value) const;

#endif

  /** area(), but an error comes back in the result.
   *
   * Python: module.Shape.area(self) -> float
   */
  bridge::result<double> try_area() const;

  /** describe(), but an error comes back in the result.
   *
   * Python: module.Shape.describe(self) -> str
   */
  bridge::result<std::string> try_describe() const;

  /** name(), but an error comes back in the result.
   *
   * Python: module.Shape.name: str
   */
  bridge::result<std::string> try_name() const;

  /** set_name(), but an error comes back in the result.
   *
   * Python: module.Shape.name: str, set
   */
  bridge::result<void> try_set_name(bridge::string_view value) const;

};

/** A stack of anything.
 *
 * Python: class module.Stack
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Stack : public bridge::object {
 public:
  /** No object, as None. */
  Stack(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Stack(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Stack(items: Optional[List[int]] = None, *, name: str = "stack") -> Stack */
  explicit Stack(
      const bridge::optional<bridge::list_view<std::int64_t>> &items = bridge::nullopt,
      bridge::string_view name = "stack");

  /** Push an item.
   *
   * @param item Anything.
   * @param times How often.
   *
   * Python: module.Stack.push(self, item: T, times: int = 1) -> None
   */
  void push(const bridge::object &item, std::int64_t times = 1) const;

  /** Python: module.Stack.pop(self) -> T */
  bridge::object pop() const;

  /** Python: module.Stack.extend(self, *items: int, **named: int) -> int */
  std::int64_t extend(
      bridge::list_view<std::int64_t> items = {},
      bridge::dict_view<bridge::string_view, std::int64_t> named = {}) const;

  /** Python: module.Stack.after(self, point: Optional[Point] = None, color: Color = Color.GREEN) -> Tuple[Point, Color]
   */
  std::tuple<Point, Color> after(const bridge::optional<Point> &point, Color color) const;

  /** How many there are.
   *
   * Python: module.Stack.size: int
   */
  std::int64_t size() const;

  /** Python: module.Stack.top: Any */
  bridge::object top() const;

  /** Python: module.Stack.serial: int */
  std::int64_t serial() const;

  /** Python: module.Stack.of(*items: int) -> Stack[int] */
  static Stack of(bridge::list_view<std::int64_t> items = {});

  /** Python: module.Stack.is_valid(name: str) -> bool */
  static bool is_valid(bridge::string_view name);

  /** Python: module.Stack.copy(self) -> Stack[T] */
  Stack copy() const;

  /** Python: module.Stack.__len__(self) -> int */
  std::int64_t len() const;

  /** Python: module.Stack.__getitem__(self, key: int) -> Any */
  bridge::object operator[](std::int64_t key) const;

  /** Python: module.Stack.__getitem__(self, key: str) -> int */
  std::int64_t operator[](bridge::string_view key) const;

  /** Python: module.Stack.__setitem__(self, key: int, value: int) -> None */
  void set_item(std::int64_t key, std::int64_t value) const;

  /** Python: module.Stack.__contains__(self, item: object) -> bool */
  bool contains(const bridge::object &item) const;

  /** Python: module.Stack.__call__(self, factor: int) -> List[int] */
  std::vector<std::int64_t> operator()(std::int64_t factor) const;

  /** Python: module.Stack.__eq__(self, other: object) -> bool */
  bool eq(const bridge::object &other) const;

  /** Python: module.Stack.__lt__(self, other: Stack[Any]) -> bool */
  bool lt(const Stack &other) const;

  /** Python: module.Stack.__add__(self, other: Stack[T]) -> Stack[T] */
  Stack operator+(const Stack &other) const;

  /** Python: module.Stack.__neg__(self) -> Stack[T] */
  Stack neg() const;

  /** Python: module.Stack.__str__(self) -> str */
  std::string str() const;

  /** Python: module.Stack.top: Any, set */
  void set_top(const bridge::object &value) const;

  /** Python: module.Stack.LIMIT: int */
  static std::int64_t LIMIT();

  /** Python: module.Stack.made: int */
  static std::int64_t made();

  /** Python: module.Stack.name: str */
  std::string name() const;

  /** Python: module.Stack.name: str, set */
  void set_name(bridge::string_view value) const;

  /** Python: module.Stack.color: Color */
  Color color() const;

  /** Python: module.Stack.color: Color, set */
  void set_color(Color value) const;

#endif

  /** Stack(), but an error comes back in the result.
   *
   * Python: module.Stack(items: Optional[List[int]] = None, *, name: str = "stack") -> Stack
   */
  static bridge::result<Stack> try_new(
      const bridge::optional<bridge::list_view<std::int64_t>> &items = bridge::nullopt,
      bridge::string_view name = "stack");

  /** push(), but an error comes back in the result.
   *
   * Python: module.Stack.push(self, item: T, times: int = 1) -> None
   */
  bridge::result<void> try_push(const bridge::object &item, std::int64_t times = 1) const;

  /** pop(), but an error comes back in the result.
   *
   * Python: module.Stack.pop(self) -> T
   */
  bridge::result<bridge::object> try_pop() const;

  /** extend(), but an error comes back in the result.
   *
   * Python: module.Stack.extend(self, *items: int, **named: int) -> int
   */
  bridge::result<std::int64_t> try_extend(
      bridge::list_view<std::int64_t> items = {},
      bridge::dict_view<bridge::string_view, std::int64_t> named = {}) const;

  /** after(), but an error comes back in the result.
   *
   * Python: module.Stack.after(self, point: Optional[Point] = None, color: Color = Color.GREEN) -> Tuple[Point, Color]
   */
  bridge::result<std::tuple<Point, Color>> try_after(
      const bridge::optional<Point> &point, Color color) const;

  /** size(), but an error comes back in the result.
   *
   * Python: module.Stack.size: int
   */
  bridge::result<std::int64_t> try_size() const;

  /** top(), but an error comes back in the result.
   *
   * Python: module.Stack.top: Any
   */
  bridge::result<bridge::object> try_top() const;

  /** serial(), but an error comes back in the result.
   *
   * Python: module.Stack.serial: int
   */
  bridge::result<std::int64_t> try_serial() const;

  /** of(), but an error comes back in the result.
   *
   * Python: module.Stack.of(*items: int) -> Stack[int]
   */
  static bridge::result<Stack> try_of(bridge::list_view<std::int64_t> items = {});

  /** is_valid(), but an error comes back in the result.
   *
   * Python: module.Stack.is_valid(name: str) -> bool
   */
  static bridge::result<bool> try_is_valid(bridge::string_view name);

  /** copy(), but an error comes back in the result.
   *
   * Python: module.Stack.copy(self) -> Stack[T]
   */
  bridge::result<Stack> try_copy() const;

  /** len(), but an error comes back in the result.
   *
   * Python: module.Stack.__len__(self) -> int
   */
  bridge::result<std::int64_t> try_len() const;

  /** operator[](), but an error comes back in the result.
   *
   * Python: module.Stack.__getitem__(self, key: int) -> Any
   */
  bridge::result<bridge::object> try_getitem(std::int64_t key) const;

  /** operator[](), but an error comes back in the result.
   *
   * Python: module.Stack.__getitem__(self, key: str) -> int
   */
  bridge::result<std::int64_t> try_getitem(bridge::string_view key) const;

  /** set_item(), but an error comes back in the result.
   *
   * Python: module.Stack.__setitem__(self, key: int, value: int) -> None
   */
  bridge::result<void> try_setitem(std::int64_t key, std::int64_t value) const;

  /** contains(), but an error comes back in the result.
   *
   * Python: module.Stack.__contains__(self, item: object) -> bool
   */
  bridge::result<bool> try_contains(const bridge::object &item) const;

  /** operator()(), but an error comes back in the result.
   *
   * Python: module.Stack.__call__(self, factor: int) -> List[int]
   */
  bridge::result<std::vector<std::int64_t>> try_call(std::int64_t factor) const;

  /** eq(), but an error comes back in the result.
   *
   * Python: module.Stack.__eq__(self, other: object) -> bool
   */
  bridge::result<bool> try_eq(const bridge::object &other) const;

  /** lt(), but an error comes back in the result.
   *
   * Python: module.Stack.__lt__(self, other: Stack[Any]) -> bool
   */
  bridge::result<bool> try_lt(const Stack &other) const;

  /** operator+(), but an error comes back in the result.
   *
   * Python: module.Stack.__add__(self, other: Stack[T]) -> Stack[T]
   */
  bridge::result<Stack> try_add(const Stack &other) const;

  /** neg(), but an error comes back in the result.
   *
   * Python: module.Stack.__neg__(self) -> Stack[T]
   */
  bridge::result<Stack> try_neg() const;

  /** str(), but an error comes back in the result.
   *
   * Python: module.Stack.__str__(self) -> str
   */
  bridge::result<std::string> try_str() const;

  /** set_top(), but an error comes back in the result.
   *
   * Python: module.Stack.top: Any, set
   */
  bridge::result<void> try_set_top(const bridge::object &value) const;

  /** LIMIT(), but an error comes back in the result.
   *
   * Python: module.Stack.LIMIT: int
   */
  static bridge::result<std::int64_t> try_LIMIT();

  /** made(), but an error comes back in the result.
   *
   * Python: module.Stack.made: int
   */
  static bridge::result<std::int64_t> try_made();

  /** name(), but an error comes back in the result.
   *
   * Python: module.Stack.name: str
   */
  bridge::result<std::string> try_name() const;

  /** set_name(), but an error comes back in the result.
   *
   * Python: module.Stack.name: str, set
   */
  bridge::result<void> try_set_name(bridge::string_view value) const;

  /** color(), but an error comes back in the result.
   *
   * Python: module.Stack.color: Color
   */
  bridge::result<Color> try_color() const;

  /** set_color(), but an error comes back in the result.
   *
   * Python: module.Stack.color: Color, set
   */
  bridge::result<void> try_set_color(Color value) const;

};

/** Python: class module.Square
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Square : public Shape {
 public:
  /** No object, as None. */
  Square(std::nullptr_t) noexcept : Shape(nullptr) {}

  // Of an object that is known to be an instance.
  Square(bridge::known_instance known, bridge::object held) noexcept
      : Shape(known, std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Square(side: float) -> Square */
  explicit Square(double side);

  /** Python: module.Square.area(self) -> float */
  double area() const;

  /** Python: module.Square.scale(self, factor: float) -> None */
  void scale(double factor) const;

  /** Python: module.Square.side: float */
  double side() const;

  /** Python: module.Square.side: float, set */
  void set_side(double value) const;

#endif

  /** Square(), but an error comes back in the result.
   *
   * Python: module.Square(side: float) -> Square
   */
  static bridge::result<Square> try_new(double side);

  /** area(), but an error comes back in the result.
   *
   * Python: module.Square.area(self) -> float
   */
  bridge::result<double> try_area() const;

  /** scale(), but an error comes back in the result.
   *
   * Python: module.Square.scale(self, factor: float) -> None
   */
  bridge::result<void> try_scale(double factor) const;

  /** side(), but an error comes back in the result.
   *
   * Python: module.Square.side: float
   */
  bridge::result<double> try_side() const;

  /** set_side(), but an error comes back in the result.
   *
   * Python: module.Square.side: float, set
   */
  bridge::result<void> try_set_side(double value) const;

};

/** Made as its base is.
 *
 * Python: class module.Circle
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Circle : public Shape {
 public:
  /** No object, as None. */
  Circle(std::nullptr_t) noexcept : Shape(nullptr) {}

  // Of an object that is known to be an instance.
  Circle(bridge::known_instance known, bridge::object held) noexcept
      : Shape(known, std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Circle(name: str) -> Circle */
  explicit Circle(bridge::string_view name);

  /** Python: module.Circle.area(self) -> float */
  double area() const;

  /** Python: module.Circle.radius: float */
  static double radius();

#endif

  /** Circle(), but an error comes back in the result.
   *
   * Python: module.Circle(name: str) -> Circle
   */
  static bridge::result<Circle> try_new(bridge::string_view name);

  /** area(), but an error comes back in the result.
   *
   * Python: module.Circle.area(self) -> float
   */
  bridge::result<double> try_area() const;

  /** radius(), but an error comes back in the result.
   *
   * Python: module.Circle.radius: float
   */
  static bridge::result<double> try_radius();

};

/** Python: class module.Secret
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Secret : public Shape {
 public:
  /** No object, as None. */
  Secret(std::nullptr_t) noexcept : Shape(nullptr) {}

  // Of an object that is known to be an instance.
  Secret(bridge::known_instance known, bridge::object held) noexcept
      : Shape(known, std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Secret() -> Secret */
  explicit Secret();

  /** Python: module.Secret.area(self) -> float */
  double area() const;

#endif

  /** Secret(), but an error comes back in the result.
   *
   * Python: module.Secret() -> Secret
   */
  static bridge::result<Secret> try_new();

  /** area(), but an error comes back in the result.
   *
   * Python: module.Secret.area(self) -> float
   */
  bridge::result<double> try_area() const;

};

/** Python: class module.Account
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Account : public bridge::object {
 public:
  /** No object, as None. */
  Account(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Account(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Account(*, owner: str, balance: float = 0.0, tags: List[str] = list()) -> Account
   */
  explicit Account(
      bridge::string_view owner,
      double balance = 0.0,
      const bridge::defaulted<bridge::list_view<bridge::string_view>> &tags = bridge::use_default);

  /** Python: module.Account.pay(self, amount: float) -> Account */
  Account pay(double amount) const;

  /** Python: module.Account.owner: str */
  std::string owner() const;

  /** Python: module.Account.owner: str, set */
  void set_owner(bridge::string_view value) const;

  /** Python: module.Account.balance: float */
  double balance() const;

  /** Python: module.Account.balance: float, set */
  void set_balance(double value) const;

  /** Python: module.Account.tags: List[str] */
  std::vector<std::string> tags() const;

  /** Python: module.Account.tags: List[str], set */
  void set_tags(bridge::list_view<bridge::string_view> value) const;

#endif

  /** Account(), but an error comes back in the result.
   *
   * Python: module.Account(*, owner: str, balance: float = 0.0, tags: List[str] = list()) -> Account
   */
  static bridge::result<Account> try_new(
      bridge::string_view owner,
      double balance = 0.0,
      const bridge::defaulted<bridge::list_view<bridge::string_view>> &tags = bridge::use_default);

  /** pay(), but an error comes back in the result.
   *
   * Python: module.Account.pay(self, amount: float) -> Account
   */
  bridge::result<Account> try_pay(double amount) const;

  /** owner(), but an error comes back in the result.
   *
   * Python: module.Account.owner: str
   */
  bridge::result<std::string> try_owner() const;

  /** set_owner(), but an error comes back in the result.
   *
   * Python: module.Account.owner: str, set
   */
  bridge::result<void> try_set_owner(bridge::string_view value) const;

  /** balance(), but an error comes back in the result.
   *
   * Python: module.Account.balance: float
   */
  bridge::result<double> try_balance() const;

  /** set_balance(), but an error comes back in the result.
   *
   * Python: module.Account.balance: float, set
   */
  bridge::result<void> try_set_balance(double value) const;

  /** tags(), but an error comes back in the result.
   *
   * Python: module.Account.tags: List[str]
   */
  bridge::result<std::vector<std::string>> try_tags() const;

  /** set_tags(), but an error comes back in the result.
   *
   * Python: module.Account.tags: List[str], set
   */
  bridge::result<void> try_set_tags(bridge::list_view<bridge::string_view> value) const;

};

/** Python: class module.Key
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Key : public bridge::object {
 public:
  /** No object, as None. */
  Key(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Key(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Key(*, text: str) -> Key */
  explicit Key(bridge::string_view text);

  /** Python: module.Key.text: str */
  std::string text() const;

#endif

  /** Key(), but an error comes back in the result.
   *
   * Python: module.Key(*, text: str) -> Key
   */
  static bridge::result<Key> try_new(bridge::string_view text);

  /** text(), but an error comes back in the result.
   *
   * Python: module.Key.text: str
   */
  bridge::result<std::string> try_text() const;

};

/** Python: class module.Node.Mark
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Node_Mark : public bridge::object {
 public:
  /** No object, as None. */
  Node_Mark(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Node_Mark(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Node.Mark(text: str) -> Node.Mark */
  explicit Node_Mark(bridge::string_view text);

  /** Python: module.Node.Mark.text: str */
  std::string text() const;

  /** Python: module.Node.Mark.text: str, set */
  void set_text(bridge::string_view value) const;

#endif

  /** Node_Mark(), but an error comes back in the result.
   *
   * Python: module.Node.Mark(text: str) -> Node.Mark
   */
  static bridge::result<Node_Mark> try_new(bridge::string_view text);

  /** text(), but an error comes back in the result.
   *
   * Python: module.Node.Mark.text: str
   */
  bridge::result<std::string> try_text() const;

  /** set_text(), but an error comes back in the result.
   *
   * Python: module.Node.Mark.text: str, set
   */
  bridge::result<void> try_set_text(bridge::string_view value) const;

};

/** Refers to its like.
 *
 * Python: class module.Node
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Node : public bridge::object {
 public:
  /** No object, as None. */
  Node(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Node(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Node(value: int, next: Optional["Node"] = None) -> Node */
  explicit Node(std::int64_t value);

  explicit Node(std::int64_t value, const bridge::optional<Node> &next);

  /** Python: module.Node.mark(self, text: str) -> Node.Mark */
  Node_Mark mark(bridge::string_view text) const;

  /** Python: module.Node.value: int */
  std::int64_t value() const;

  /** Python: module.Node.value: int, set */
  void set_value(std::int64_t value) const;

  /** Python: module.Node.next: Optional["Node"] */
  bridge::optional<Node> next() const;

  /** Python: module.Node.next: Optional["Node"], set */
  void set_next(const bridge::optional<Node> &value) const;

  /** Python: module.Node.others: List["Node"] */
  std::vector<Node> others() const;

  /** Python: module.Node.others: List["Node"], set */
  void set_others(bridge::list_view<Node> value) const;

#endif

  /** Node(), but an error comes back in the result.
   *
   * Python: module.Node(value: int, next: Optional["Node"] = None) -> Node
   */
  static bridge::result<Node> try_new(std::int64_t value, const bridge::optional<Node> &next);

  /** mark(), but an error comes back in the result.
   *
   * Python: module.Node.mark(self, text: str) -> Node.Mark
   */
  bridge::result<Node_Mark> try_mark(bridge::string_view text) const;

  /** value(), but an error comes back in the result.
   *
   * Python: module.Node.value: int
   */
  bridge::result<std::int64_t> try_value() const;

  /** set_value(), but an error comes back in the result.
   *
   * Python: module.Node.value: int, set
   */
  bridge::result<void> try_set_value(std::int64_t value) const;

  /** next(), but an error comes back in the result.
   *
   * Python: module.Node.next: Optional["Node"]
   */
  bridge::result<bridge::optional<Node>> try_next() const;

  /** set_next(), but an error comes back in the result.
   *
   * Python: module.Node.next: Optional["Node"], set
   */
  bridge::result<void> try_set_next(const bridge::optional<Node> &value) const;

  /** others(), but an error comes back in the result.
   *
   * Python: module.Node.others: List["Node"]
   */
  bridge::result<std::vector<Node>> try_others() const;

  /** set_others(), but an error comes back in the result.
   *
   * Python: module.Node.others: List["Node"], set
   */
  bridge::result<void> try_set_others(bridge::list_view<Node> value) const;

};

/** Python: class module.Copy
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Copy : public bridge::object {
 public:
  /** No object, as None. */
  Copy(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Copy(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Copy(other: Optional["Copy"] = None) -> Copy */
  explicit Copy();

  explicit Copy(const bridge::optional<Copy> &other);

  /** Python: module.Copy.depth: int */
  std::int64_t depth() const;

  /** Python: module.Copy.depth: int, set */
  void set_depth(std::int64_t value) const;

#endif

  /** Copy(), but an error comes back in the result.
   *
   * Python: module.Copy(other: Optional["Copy"] = None) -> Copy
   */
  static bridge::result<Copy> try_new(const bridge::optional<Copy> &other);

  /** depth(), but an error comes back in the result.
   *
   * Python: module.Copy.depth: int
   */
  bridge::result<std::int64_t> try_depth() const;

  /** set_depth(), but an error comes back in the result.
   *
   * Python: module.Copy.depth: int, set
   */
  bridge::result<void> try_set_depth(std::int64_t value) const;

};

/** Python: class module.Resource
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Resource : public bridge::object {
 public:
  /** No object, as None. */
  Resource(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Resource(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Resource() -> Resource */
  explicit Resource();

  /** Python: module.Resource.__enter__(self) -> Resource */
  Resource enter() const;

  /** Python: module.Resource.__exit__(self, kind: Any, value: Any, traceback: Any) -> bool */
  bool exit(
      const bridge::object &kind,
      const bridge::object &value,
      const bridge::object &traceback) const;

  /** Python: module.Resource.events: List[str] */
  std::vector<std::string> events() const;

  /** Python: module.Resource.events: List[str], set */
  void set_events(bridge::list_view<bridge::string_view> value) const;

#endif

  /** Resource(), but an error comes back in the result.
   *
   * Python: module.Resource() -> Resource
   */
  static bridge::result<Resource> try_new();

  /** enter(), but an error comes back in the result.
   *
   * Python: module.Resource.__enter__(self) -> Resource
   */
  bridge::result<Resource> try_enter() const;

  /** exit(), but an error comes back in the result.
   *
   * Python: module.Resource.__exit__(self, kind: Any, value: Any, traceback: Any) -> bool
   */
  bridge::result<bool> try_exit(
      const bridge::object &kind,
      const bridge::object &value,
      const bridge::object &traceback) const;

  /** events(), but an error comes back in the result.
   *
   * Python: module.Resource.events: List[str]
   */
  bridge::result<std::vector<std::string>> try_events() const;

  /** set_events(), but an error comes back in the result.
   *
   * Python: module.Resource.events: List[str], set
   */
  bridge::result<void> try_set_events(bridge::list_view<bridge::string_view> value) const;

};

/** A value that holds handles.
 *
 * Python: dataclass module.Drawing
 */
struct Drawing {
  /** shapes: List[Shape] */
  std::vector<Shape> shapes{};
  /** stack: Stack[int] */
  Stack stack = nullptr;
  /** first: Optional[Shape] = None */
  bridge::optional<Shape> first = bridge::nullopt;
  /** by_name: Dict[str, Shape] = dict() */
  bridge::map<std::string, Shape> by_name{};

#if BRIDGE_CPLUSPLUS < 201402L
  Drawing(
      std::vector<Shape> field0_ = {},
      Stack field1_ = nullptr,
      bridge::optional<Shape> field2_ = bridge::nullopt,
      bridge::map<std::string, Shape> field3_ = {})
      : shapes(std::move(field0_)),
        stack(std::move(field1_)),
        first(std::move(field2_)),
        by_name(std::move(field3_)) {}
#endif
};

/** A value.
 *
 * Python: dataclass module.Point
 */
struct Point {
  /** x: float */
  double x{};
  /** y: float */
  double y{};

#if BRIDGE_CPLUSPLUS < 201402L
  Point(double field0_ = {}, double field1_ = {}) : x(std::move(field0_)), y(std::move(field1_)) {}
#endif
};

inline bool operator==(const Drawing &left, const Drawing &right) {
  return left.shapes == right.shapes &&
         left.stack == right.stack &&
         left.first == right.first &&
         left.by_name == right.by_name;
}

inline bool operator!=(const Drawing &left, const Drawing &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Drawing &left, const Drawing &right) {
  return bridge::order_by(
      left, right, &Drawing::shapes, &Drawing::stack, &Drawing::first, &Drawing::by_name);
}

inline bool operator<(const Drawing &left, const Drawing &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Point &left, const Point &right) {
  return left.x == right.x && left.y == right.y;
}

inline bool operator!=(const Point &left, const Point &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Point &left, const Point &right) {
  return bridge::order_by(left, right, &Point::x, &Point::y);
}

inline bool operator<(const Point &left, const Point &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x0bb181eb9555ddf1),
    "rust_python_bridge.h and rust_python_bridge.hpp were not made together: regenerate");

/** What this header expects of the library. */
inline bridge::Expected expected() noexcept {
  return bridge::Expected{
      "rust_python_bridge",
      RUST_PYTHON_BRIDGE_VERSION,
      RUST_PYTHON_BRIDGE_FINGERPRINT,
      "python_library_info",
      nullptr};
}

/** Drawing in C and in C++. */
class type_Drawing {
 public:
  using parameter = Drawing;
  using result = Drawing;
  using abi = python_Drawing;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Drawing) == bridge::size_of_struct<
        bridge_array_python_Shape,
        python_Stack,
        bridge_optional_python_Shape,
        bridge_map_str_python_Shape>(),
    "python_Drawing has another layout here");

/** Point in C and in C++. */
class type_Point {
 public:
  using parameter = Point;
  using result = Point;
  using abi = python_Point;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Point) == bridge::size_of_struct<double, double>(),
    "python_Point has another layout here");

using type_Shape = bridge::types::instance<python_Shape, Shape>;
using type_list_Shape = bridge::types::list<bridge_array_python_Shape, type_Shape>;
using type_Stack = bridge::types::instance<python_Stack, Stack>;
using type_optional_Shape = bridge::types::optional<bridge_optional_python_Shape, type_Shape>;
using type_dict_str_Shape = bridge::types::dict<
    bridge_map_str_python_Shape, bridge::types::str, type_Shape>;
using type_Square = bridge::types::instance<python_Square, Square>;
using type_union2_Square_int = bridge::types::variant<
    bridge_union2_python_Square_i64, type_Square, bridge::types::scalar<std::int64_t>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_optional_list_int = bridge::types::optional<bridge_optional_array_i64, type_list_int>;
using type_dict_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_optional_Point = bridge::types::optional<bridge_optional_python_Point, type_Point>;
using type_Color = bridge::types::enumeration<Color>;
using type_tuple2_Point_Color = bridge::types::tuple<
    bridge_tuple2_python_Point_python_Color, type_Point, type_Color>;
using type_Circle = bridge::types::instance<python_Circle, Circle>;
using type_Secret = bridge::types::instance<python_Secret, Secret>;
using type_Account = bridge::types::instance<python_Account, Account>;
using type_Key = bridge::types::instance<python_Key, Key>;
using type_Node_Mark = bridge::types::instance<python_Node_Mark, Node_Mark>;
using type_Node = bridge::types::instance<python_Node, Node>;
using type_optional_Node = bridge::types::optional<bridge_optional_python_Node, type_Node>;
using type_list_Node = bridge::types::list<bridge_array_python_Node, type_Node>;
using type_Copy = bridge::types::instance<python_Copy, Copy>;
using type_optional_Copy = bridge::types::optional<bridge_optional_python_Copy, type_Copy>;
using type_Resource = bridge::types::instance<python_Resource, Resource>;

inline type_Drawing::abi type_Drawing::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Drawing::abi type_Drawing::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.shapes = bridge::lower<type_list_Shape>(value.shapes, scratch);
    lowered.stack = bridge::lower<type_Stack>(value.stack, scratch);
    lowered.first = bridge::lower<type_optional_Shape>(value.first, scratch);
    lowered.by_name = bridge::lower<type_dict_str_Shape>(value.by_name, scratch);
  }
  return lowered;
}

inline type_Drawing::result type_Drawing::lift(const abi &lowered) {
  result value;
  value.shapes = type_list_Shape::lift(lowered.shapes);
  value.stack = type_Stack::lift(lowered.stack);
  value.first = type_optional_Shape::lift(lowered.first);
  value.by_name = type_dict_str_Shape::lift(lowered.by_name);
  return value;
}

inline type_Point::abi type_Point::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Point::abi type_Point::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.x = bridge::lower<bridge::types::scalar<double>>(value.x, scratch);
    lowered.y = bridge::lower<bridge::types::scalar<double>>(value.y, scratch);
  }
  return lowered;
}

inline type_Point::result type_Point::lift(const abi &lowered) {
  result value;
  value.x = bridge::types::scalar<double>::lift(lowered.x);
  value.y = bridge::types::scalar<double>::lift(lowered.y);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Account) python_free_Account;
  decltype(&::python_free_Circle) python_free_Circle;
  decltype(&::python_free_Copy) python_free_Copy;
  decltype(&::python_free_Drawing) python_free_Drawing;
  decltype(&::python_free_Key) python_free_Key;
  decltype(&::python_free_Node) python_free_Node;
  decltype(&::python_free_Node_Mark) python_free_Node_Mark;
  decltype(&::python_free_Resource) python_free_Resource;
  decltype(&::python_free_Secret) python_free_Secret;
  decltype(&::python_free_Shape) python_free_Shape;
  decltype(&::python_free_Square) python_free_Square;
  decltype(&::python_free_Stack) python_free_Stack;
  decltype(&::python_free_array_i64) python_free_array_i64;
  decltype(&::python_free_array_python_Node) python_free_array_python_Node;
  decltype(&::python_free_array_python_Shape) python_free_array_python_Shape;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_free_object) python_free_object;
  decltype(&::python_free_optional_python_Node) python_free_optional_python_Node;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_free_union2_python_Square_i64) python_free_union2_python_Square_i64;
  decltype(&::python_describe) python_describe;
  decltype(&::python_shapes) python_shapes;
  decltype(&::python_draw) python_draw;
  decltype(&::python_either) python_either;
  decltype(&::python_wrong) python_wrong;
  decltype(&::python_ended) python_ended;
  decltype(&::python_Stack_new) python_Stack_new;
  decltype(&::python_Stack_push) python_Stack_push;
  decltype(&::python_Stack_pop) python_Stack_pop;
  decltype(&::python_Stack_extend) python_Stack_extend;
  decltype(&::python_Stack_after) python_Stack_after;
  decltype(&::python_Stack_size) python_Stack_size;
  decltype(&::python_Stack_top) python_Stack_top;
  decltype(&::python_Stack_serial) python_Stack_serial;
  decltype(&::python_Stack_of) python_Stack_of;
  decltype(&::python_Stack_is_valid) python_Stack_is_valid;
  decltype(&::python_Stack_copy) python_Stack_copy;
  decltype(&::python_Stack_len) python_Stack_len;
  decltype(&::python_Stack_getitem_1) python_Stack_getitem_1;
  decltype(&::python_Stack_getitem_2) python_Stack_getitem_2;
  decltype(&::python_Stack_setitem) python_Stack_setitem;
  decltype(&::python_Stack_contains) python_Stack_contains;
  decltype(&::python_Stack_call) python_Stack_call;
  decltype(&::python_Stack_eq) python_Stack_eq;
  decltype(&::python_Stack_lt) python_Stack_lt;
  decltype(&::python_Stack_add) python_Stack_add;
  decltype(&::python_Stack_neg) python_Stack_neg;
  decltype(&::python_Stack_str) python_Stack_str;
  decltype(&::python_Stack_set_top) python_Stack_set_top;
  decltype(&::python_Stack_LIMIT) python_Stack_LIMIT;
  decltype(&::python_Stack_made) python_Stack_made;
  decltype(&::python_Stack_name) python_Stack_name;
  decltype(&::python_Stack_set_name) python_Stack_set_name;
  decltype(&::python_Stack_color) python_Stack_color;
  decltype(&::python_Stack_set_color) python_Stack_set_color;
  decltype(&::python_Shape_area) python_Shape_area;
  decltype(&::python_Shape_describe) python_Shape_describe;
  decltype(&::python_Shape_name) python_Shape_name;
  decltype(&::python_Shape_set_name) python_Shape_set_name;
  decltype(&::python_Square_new) python_Square_new;
  decltype(&::python_Square_area) python_Square_area;
  decltype(&::python_Square_scale) python_Square_scale;
  decltype(&::python_Square_side) python_Square_side;
  decltype(&::python_Square_set_side) python_Square_set_side;
  decltype(&::python_Circle_new) python_Circle_new;
  decltype(&::python_Circle_area) python_Circle_area;
  decltype(&::python_Circle_radius) python_Circle_radius;
  decltype(&::python_Secret_new) python_Secret_new;
  decltype(&::python_Secret_area) python_Secret_area;
  decltype(&::python_Account_new) python_Account_new;
  decltype(&::python_Account_pay) python_Account_pay;
  decltype(&::python_Account_owner) python_Account_owner;
  decltype(&::python_Account_set_owner) python_Account_set_owner;
  decltype(&::python_Account_balance) python_Account_balance;
  decltype(&::python_Account_set_balance) python_Account_set_balance;
  decltype(&::python_Account_tags) python_Account_tags;
  decltype(&::python_Account_set_tags) python_Account_set_tags;
  decltype(&::python_Key_new) python_Key_new;
  decltype(&::python_Key_text) python_Key_text;
  decltype(&::python_Node_Mark_new) python_Node_Mark_new;
  decltype(&::python_Node_Mark_text) python_Node_Mark_text;
  decltype(&::python_Node_Mark_set_text) python_Node_Mark_set_text;
  decltype(&::python_Node_new) python_Node_new;
  decltype(&::python_Node_mark) python_Node_mark;
  decltype(&::python_Node_value) python_Node_value;
  decltype(&::python_Node_set_value) python_Node_set_value;
  decltype(&::python_Node_next) python_Node_next;
  decltype(&::python_Node_set_next) python_Node_set_next;
  decltype(&::python_Node_others) python_Node_others;
  decltype(&::python_Node_set_others) python_Node_set_others;
  decltype(&::python_Copy_new) python_Copy_new;
  decltype(&::python_Copy_depth) python_Copy_depth;
  decltype(&::python_Copy_set_depth) python_Copy_set_depth;
  decltype(&::python_Resource_new) python_Resource_new;
  decltype(&::python_Resource_enter) python_Resource_enter;
  decltype(&::python_Resource_exit) python_Resource_exit;
  decltype(&::python_Resource_events) python_Resource_events;
  decltype(&::python_Resource_set_events) python_Resource_set_events;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Account", functions.python_free_Account);
  resolver("python_free_Circle", functions.python_free_Circle);
  resolver("python_free_Copy", functions.python_free_Copy);
  resolver("python_free_Drawing", functions.python_free_Drawing);
  resolver("python_free_Key", functions.python_free_Key);
  resolver("python_free_Node", functions.python_free_Node);
  resolver("python_free_Node_Mark", functions.python_free_Node_Mark);
  resolver("python_free_Resource", functions.python_free_Resource);
  resolver("python_free_Secret", functions.python_free_Secret);
  resolver("python_free_Shape", functions.python_free_Shape);
  resolver("python_free_Square", functions.python_free_Square);
  resolver("python_free_Stack", functions.python_free_Stack);
  resolver("python_free_array_i64", functions.python_free_array_i64);
  resolver("python_free_array_python_Node", functions.python_free_array_python_Node);
  resolver("python_free_array_python_Shape", functions.python_free_array_python_Shape);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver("python_free_object", functions.python_free_object);
  resolver("python_free_optional_python_Node", functions.python_free_optional_python_Node);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_free_union2_python_Square_i64", functions.python_free_union2_python_Square_i64);
  resolver("python_describe", functions.python_describe);
  resolver("python_shapes", functions.python_shapes);
  resolver("python_draw", functions.python_draw);
  resolver("python_either", functions.python_either);
  resolver("python_wrong", functions.python_wrong);
  resolver("python_ended", functions.python_ended);
  resolver("python_Stack_new", functions.python_Stack_new);
  resolver("python_Stack_push", functions.python_Stack_push);
  resolver("python_Stack_pop", functions.python_Stack_pop);
  resolver("python_Stack_extend", functions.python_Stack_extend);
  resolver("python_Stack_after", functions.python_Stack_after);
  resolver("python_Stack_size", functions.python_Stack_size);
  resolver("python_Stack_top", functions.python_Stack_top);
  resolver("python_Stack_serial", functions.python_Stack_serial);
  resolver("python_Stack_of", functions.python_Stack_of);
  resolver("python_Stack_is_valid", functions.python_Stack_is_valid);
  resolver("python_Stack_copy", functions.python_Stack_copy);
  resolver("python_Stack_len", functions.python_Stack_len);
  resolver("python_Stack_getitem_1", functions.python_Stack_getitem_1);
  resolver("python_Stack_getitem_2", functions.python_Stack_getitem_2);
  resolver("python_Stack_setitem", functions.python_Stack_setitem);
  resolver("python_Stack_contains", functions.python_Stack_contains);
  resolver("python_Stack_call", functions.python_Stack_call);
  resolver("python_Stack_eq", functions.python_Stack_eq);
  resolver("python_Stack_lt", functions.python_Stack_lt);
  resolver("python_Stack_add", functions.python_Stack_add);
  resolver("python_Stack_neg", functions.python_Stack_neg);
  resolver("python_Stack_str", functions.python_Stack_str);
  resolver("python_Stack_set_top", functions.python_Stack_set_top);
  resolver("python_Stack_LIMIT", functions.python_Stack_LIMIT);
  resolver("python_Stack_made", functions.python_Stack_made);
  resolver("python_Stack_name", functions.python_Stack_name);
  resolver("python_Stack_set_name", functions.python_Stack_set_name);
  resolver("python_Stack_color", functions.python_Stack_color);
  resolver("python_Stack_set_color", functions.python_Stack_set_color);
  resolver("python_Shape_area", functions.python_Shape_area);
  resolver("python_Shape_describe", functions.python_Shape_describe);
  resolver("python_Shape_name", functions.python_Shape_name);
  resolver("python_Shape_set_name", functions.python_Shape_set_name);
  resolver("python_Square_new", functions.python_Square_new);
  resolver("python_Square_area", functions.python_Square_area);
  resolver("python_Square_scale", functions.python_Square_scale);
  resolver("python_Square_side", functions.python_Square_side);
  resolver("python_Square_set_side", functions.python_Square_set_side);
  resolver("python_Circle_new", functions.python_Circle_new);
  resolver("python_Circle_area", functions.python_Circle_area);
  resolver("python_Circle_radius", functions.python_Circle_radius);
  resolver("python_Secret_new", functions.python_Secret_new);
  resolver("python_Secret_area", functions.python_Secret_area);
  resolver("python_Account_new", functions.python_Account_new);
  resolver("python_Account_pay", functions.python_Account_pay);
  resolver("python_Account_owner", functions.python_Account_owner);
  resolver("python_Account_set_owner", functions.python_Account_set_owner);
  resolver("python_Account_balance", functions.python_Account_balance);
  resolver("python_Account_set_balance", functions.python_Account_set_balance);
  resolver("python_Account_tags", functions.python_Account_tags);
  resolver("python_Account_set_tags", functions.python_Account_set_tags);
  resolver("python_Key_new", functions.python_Key_new);
  resolver("python_Key_text", functions.python_Key_text);
  resolver("python_Node_Mark_new", functions.python_Node_Mark_new);
  resolver("python_Node_Mark_text", functions.python_Node_Mark_text);
  resolver("python_Node_Mark_set_text", functions.python_Node_Mark_set_text);
  resolver("python_Node_new", functions.python_Node_new);
  resolver("python_Node_mark", functions.python_Node_mark);
  resolver("python_Node_value", functions.python_Node_value);
  resolver("python_Node_set_value", functions.python_Node_set_value);
  resolver("python_Node_next", functions.python_Node_next);
  resolver("python_Node_set_next", functions.python_Node_set_next);
  resolver("python_Node_others", functions.python_Node_others);
  resolver("python_Node_set_others", functions.python_Node_set_others);
  resolver("python_Copy_new", functions.python_Copy_new);
  resolver("python_Copy_depth", functions.python_Copy_depth);
  resolver("python_Copy_set_depth", functions.python_Copy_set_depth);
  resolver("python_Resource_new", functions.python_Resource_new);
  resolver("python_Resource_enter", functions.python_Resource_enter);
  resolver("python_Resource_exit", functions.python_Resource_exit);
  resolver("python_Resource_events", functions.python_Resource_events);
  resolver("python_Resource_set_events", functions.python_Resource_set_events);
}
#endif

/** The C functions that classes of Module call; an error if no library is open. */
inline bridge::result<const ModuleFunctions *> open_ModuleFunctions();

#if BRIDGE_EXCEPTIONS
/** The same, or throws. */
inline const ModuleFunctions *get_ModuleFunctions() {
  const ModuleFunctions *const known = bridge::class_functions<ModuleFunctions>::known();
  return known != nullptr ? known : open_ModuleFunctions().value();
}
#endif

}  // namespace detail

/** Classes whose objects are handles: made, called, read, set, compared and left.
 *
 * Python: module module
 */
class Module {
 public:
#ifdef BRIDGE_LINKED
#if BRIDGE_EXCEPTIONS
  /** Uses the linked library; throws bridge::LoadError if it was not made with this header. */
  Module() : Module(try_open().value()) {}
#endif

  /** Uses the linked library; returns a bridge::LoadError if it was not made with this header. */
  static bridge::result<Module> try_open() {
    static const detail::ModuleFunctions functions = {
        &::python_library_info,
        &::python_last_error,
        &::python_result_room,
        &::python_free_Account,
        &::python_free_Circle,
        &::python_free_Copy,
        &::python_free_Drawing,
        &::python_free_Key,
        &::python_free_Node,
        &::python_free_Node_Mark,
        &::python_free_Resource,
        &::python_free_Secret,
        &::python_free_Shape,
        &::python_free_Square,
        &::python_free_Stack,
        &::python_free_array_i64,
        &::python_free_array_python_Node,
        &::python_free_array_python_Shape,
        &::python_free_array_str,
        &::python_free_object,
        &::python_free_optional_python_Node,
        &::python_free_str,
        &::python_free_union2_python_Square_i64,
        &::python_describe,
        &::python_shapes,
        &::python_draw,
        &::python_either,
        &::python_wrong,
        &::python_ended,
        &::python_Stack_new,
        &::python_Stack_push,
        &::python_Stack_pop,
        &::python_Stack_extend,
        &::python_Stack_after,
        &::python_Stack_size,
        &::python_Stack_top,
        &::python_Stack_serial,
        &::python_Stack_of,
        &::python_Stack_is_valid,
        &::python_Stack_copy,
        &::python_Stack_len,
        &::python_Stack_getitem_1,
        &::python_Stack_getitem_2,
        &::python_Stack_setitem,
        &::python_Stack_contains,
        &::python_Stack_call,
        &::python_Stack_eq,
        &::python_Stack_lt,
        &::python_Stack_add,
        &::python_Stack_neg,
        &::python_Stack_str,
        &::python_Stack_set_top,
        &::python_Stack_LIMIT,
        &::python_Stack_made,
        &::python_Stack_name,
        &::python_Stack_set_name,
        &::python_Stack_color,
        &::python_Stack_set_color,
        &::python_Shape_area,
        &::python_Shape_describe,
        &::python_Shape_name,
        &::python_Shape_set_name,
        &::python_Square_new,
        &::python_Square_area,
        &::python_Square_scale,
        &::python_Square_side,
        &::python_Square_set_side,
        &::python_Circle_new,
        &::python_Circle_area,
        &::python_Circle_radius,
        &::python_Secret_new,
        &::python_Secret_area,
        &::python_Account_new,
        &::python_Account_pay,
        &::python_Account_owner,
        &::python_Account_set_owner,
        &::python_Account_balance,
        &::python_Account_set_balance,
        &::python_Account_tags,
        &::python_Account_set_tags,
        &::python_Key_new,
        &::python_Key_text,
        &::python_Node_Mark_new,
        &::python_Node_Mark_text,
        &::python_Node_Mark_set_text,
        &::python_Node_new,
        &::python_Node_mark,
        &::python_Node_value,
        &::python_Node_set_value,
        &::python_Node_next,
        &::python_Node_set_next,
        &::python_Node_others,
        &::python_Node_set_others,
        &::python_Copy_new,
        &::python_Copy_depth,
        &::python_Copy_set_depth,
        &::python_Resource_new,
        &::python_Resource_enter,
        &::python_Resource_exit,
        &::python_Resource_events,
        &::python_Resource_set_events};
    auto checked = bridge::linked(functions, ::python_library_info(), detail::expected());
    if (!checked) {
      return checked.error();
    }
    bridge::class_functions<detail::ModuleFunctions>::keep(*checked);
    return Module(*checked);
  }
#else
#if BRIDGE_EXCEPTIONS
  /** Loads the library at `path`; throws bridge::LoadError if it is not the one for this header. */
  explicit Module(const std::string &path) : Module(try_open(path).value()) {}
#endif

  /** Loads the library at `path`; returns a bridge::LoadError if it is not the one for this header. */
  static bridge::result<Module> try_open(const std::string &path) {
    auto loaded = bridge::load<detail::ModuleFunctions>(path, detail::expected());
    if (!loaded) {
      return loaded.error();
    }
    bridge::class_functions<detail::ModuleFunctions>::keep(*loaded);
    return Module(*loaded);
  }
#endif

  // Copied, never moved from: every Module can be called at any time.
  Module(const Module &) = default;
  Module &operator=(const Module &) = default;
  ~Module() = default;

#if BRIDGE_EXCEPTIONS
  /** Python: module.describe(shape: Shape) -> str */
  std::string describe(const Shape &shape) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_describe,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Shape::lower(shape));
  }

  /** Python: module.shapes(side: float) -> List[Shape] */
  std::vector<Shape> shapes(double side) const {
    return bridge::call_owned<detail::type_list_Shape>(
        functions_->python_last_error,
        functions_->python_shapes,
        functions_->python_free_array_python_Shape,
        functions_->python_result_room,
        bridge::types::scalar<double>::lower(side));
  }

  /** Python: module.draw(drawing: Drawing) -> Drawing */
  Drawing draw(const Drawing &drawing) const {
    return bridge::call_owned<detail::type_Drawing>(
        functions_->python_last_error,
        functions_->python_draw,
        functions_->python_free_Drawing,
        functions_->python_result_room,
        detail::type_Drawing::lower(drawing));
  }

  /** Python: module.either(flag: bool) -> Union[Square, int] */
  bridge::variant<Square, std::int64_t> either(bool flag) const {
    return bridge::call_owned<detail::type_union2_Square_int>(
        functions_->python_last_error,
        functions_->python_either,
        functions_->python_free_union2_python_Square_i64,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(flag));
  }

  /** Python: module.wrong() -> Shape */
  Shape wrong() const {
    return bridge::call_owned<detail::type_Shape>(
        functions_->python_last_error,
        functions_->python_wrong,
        functions_->python_free_Shape,
        functions_->python_result_room);
  }

  /** Python: module.ended() -> List[str] */
  std::vector<std::string> ended() const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_ended,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

#endif

  /** describe(), but an error comes back in the result.
   *
   * Python: module.describe(shape: Shape) -> str
   */
  bridge::result<std::string> try_describe(const Shape &shape) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_describe,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Shape::lower(shape));
  }

  /** shapes(), but an error comes back in the result.
   *
   * Python: module.shapes(side: float) -> List[Shape]
   */
  bridge::result<std::vector<Shape>> try_shapes(double side) const {
    return bridge::try_call_owned<detail::type_list_Shape>(
        functions_->python_last_error,
        functions_->python_shapes,
        functions_->python_free_array_python_Shape,
        functions_->python_result_room,
        bridge::types::scalar<double>::lower(side));
  }

  /** draw(), but an error comes back in the result.
   *
   * Python: module.draw(drawing: Drawing) -> Drawing
   */
  bridge::result<Drawing> try_draw(const Drawing &drawing) const {
    return bridge::try_call_owned<detail::type_Drawing>(
        functions_->python_last_error,
        functions_->python_draw,
        functions_->python_free_Drawing,
        functions_->python_result_room,
        detail::type_Drawing::lower(drawing));
  }

  /** either(), but an error comes back in the result.
   *
   * Python: module.either(flag: bool) -> Union[Square, int]
   */
  bridge::result<bridge::variant<Square, std::int64_t>> try_either(bool flag) const {
    return bridge::try_call_owned<detail::type_union2_Square_int>(
        functions_->python_last_error,
        functions_->python_either,
        functions_->python_free_union2_python_Square_i64,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(flag));
  }

  /** wrong(), but an error comes back in the result.
   *
   * Python: module.wrong() -> Shape
   */
  bridge::result<Shape> try_wrong() const {
    return bridge::try_call_owned<detail::type_Shape>(
        functions_->python_last_error,
        functions_->python_wrong,
        functions_->python_free_Shape,
        functions_->python_result_room);
  }

  /** ended(), but an error comes back in the result.
   *
   * Python: module.ended() -> List[str]
   */
  bridge::result<std::vector<std::string>> try_ended() const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_ended,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** Python as a whole: configuration, threads, log, end. See bridge/runtime.hpp. */
  operator bridge::runtime() const {
    return bridge::runtime(functions_, *functions_->python_library_info()->runtime);
  }

 private:
  explicit Module(std::shared_ptr<const detail::ModuleFunctions> functions) noexcept
      : functions_(std::move(functions)) {}

  std::shared_ptr<const detail::ModuleFunctions> functions_;
};

inline bridge::result<const detail::ModuleFunctions *> detail::open_ModuleFunctions() {
  return bridge::class_functions<ModuleFunctions>::open<Module>("rust_python_bridge", "Module");
}

inline bridge::result<double> Shape::try_area() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Shape_area,
      detail::type_Shape::lower(*this));
}

inline bridge::result<std::string> Shape::try_describe() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Shape_describe,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Shape::lower(*this));
}

inline bridge::result<std::string> Shape::try_name() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Shape_name,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Shape::lower(*this));
}

inline bridge::result<void> Shape::try_set_name(bridge::string_view value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Shape_set_name,
      detail::type_Shape::lower(*this),
      bridge::types::str::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline double Shape::area() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Shape_area,
      detail::type_Shape::lower(*this));
}

inline std::string Shape::describe() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Shape_describe,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Shape::lower(*this));
}

inline std::string Shape::name() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Shape_name,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Shape::lower(*this));
}

inline void Shape::set_name(bridge::string_view value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Shape_set_name,
      detail::type_Shape::lower(*this),
      bridge::types::str::lower(value));
}

#endif

inline bridge::result<Stack> Stack::try_new(
    const bridge::optional<bridge::list_view<std::int64_t>> &items, bridge::string_view name) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Stack>(
      functions_->python_last_error,
      functions_->python_Stack_new,
      functions_->python_free_Stack,
      functions_->python_result_room,
      detail::type_optional_list_int::lower(items),
      bridge::types::str::lower(name));
}

inline bridge::result<void> Stack::try_push(const bridge::object &item, std::int64_t times) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Stack_push,
      detail::type_Stack::lower(*this),
      bridge::types::object::lower(item),
      bridge::types::scalar<std::int64_t>::lower(times));
}

inline bridge::result<bridge::object> Stack::try_pop() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::object>(
      functions_->python_last_error,
      functions_->python_Stack_pop,
      functions_->python_free_object,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline bridge::result<std::int64_t> Stack::try_extend(
    bridge::list_view<std::int64_t> items,
    bridge::dict_view<bridge::string_view, std::int64_t> named) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Stack_extend,
      detail::type_Stack::lower(*this),
      detail::type_list_int::lower(items),
      detail::type_dict_str_int::lower(named));
}

inline bridge::result<std::tuple<Point, Color>> Stack::try_after(
    const bridge::optional<Point> &point = bridge::nullopt, Color color = Color::GREEN) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<detail::type_tuple2_Point_Color>(
      functions_->python_last_error,
      functions_->python_Stack_after,
      detail::type_Stack::lower(*this),
      detail::type_optional_Point::lower(point),
      detail::type_Color::lower(color));
}

inline bridge::result<std::int64_t> Stack::try_size() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Stack_size,
      detail::type_Stack::lower(*this));
}

inline bridge::result<bridge::object> Stack::try_top() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::object>(
      functions_->python_last_error,
      functions_->python_Stack_top,
      functions_->python_free_object,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline bridge::result<std::int64_t> Stack::try_serial() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Stack_serial,
      detail::type_Stack::lower(*this));
}

inline bridge::result<Stack> Stack::try_of(bridge::list_view<std::int64_t> items) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Stack>(
      functions_->python_last_error,
      functions_->python_Stack_of,
      functions_->python_free_Stack,
      functions_->python_result_room,
      detail::type_list_int::lower(items));
}

inline bridge::result<bool> Stack::try_is_valid(bridge::string_view name) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Stack_is_valid,
      bridge::types::str::lower(name));
}

inline bridge::result<Stack> Stack::try_copy() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Stack>(
      functions_->python_last_error,
      functions_->python_Stack_copy,
      functions_->python_free_Stack,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline bridge::result<std::int64_t> Stack::try_len() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Stack_len,
      detail::type_Stack::lower(*this));
}

inline bridge::result<bridge::object> Stack::try_getitem(std::int64_t key) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::object>(
      functions_->python_last_error,
      functions_->python_Stack_getitem_1,
      functions_->python_free_object,
      functions_->python_result_room,
      detail::type_Stack::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(key));
}

inline bridge::result<std::int64_t> Stack::try_getitem(bridge::string_view key) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Stack_getitem_2,
      detail::type_Stack::lower(*this),
      bridge::types::str::lower(key));
}

inline bridge::result<void> Stack::try_setitem(std::int64_t key, std::int64_t value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Stack_setitem,
      detail::type_Stack::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(key),
      bridge::types::scalar<std::int64_t>::lower(value));
}

inline bridge::result<bool> Stack::try_contains(const bridge::object &item) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Stack_contains,
      detail::type_Stack::lower(*this),
      bridge::types::object::lower(item));
}

inline bridge::result<std::vector<std::int64_t>> Stack::try_call(std::int64_t factor) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_list_int>(
      functions_->python_last_error,
      functions_->python_Stack_call,
      functions_->python_free_array_i64,
      functions_->python_result_room,
      detail::type_Stack::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(factor));
}

inline bridge::result<bool> Stack::try_eq(const bridge::object &other) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Stack_eq,
      detail::type_Stack::lower(*this),
      bridge::types::object::lower(other));
}

inline bridge::result<bool> Stack::try_lt(const Stack &other) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Stack_lt,
      detail::type_Stack::lower(*this),
      detail::type_Stack::lower(other));
}

inline bridge::result<Stack> Stack::try_add(const Stack &other) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Stack>(
      functions_->python_last_error,
      functions_->python_Stack_add,
      functions_->python_free_Stack,
      functions_->python_result_room,
      detail::type_Stack::lower(*this),
      detail::type_Stack::lower(other));
}

inline bridge::result<Stack> Stack::try_neg() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Stack>(
      functions_->python_last_error,
      functions_->python_Stack_neg,
      functions_->python_free_Stack,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline bridge::result<std::string> Stack::try_str() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Stack_str,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline bridge::result<void> Stack::try_set_top(const bridge::object &value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Stack_set_top,
      detail::type_Stack::lower(*this),
      bridge::types::object::lower(value));
}

inline bridge::result<std::int64_t> Stack::try_LIMIT() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error, functions_->python_Stack_LIMIT);
}

inline bridge::result<std::int64_t> Stack::try_made() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error, functions_->python_Stack_made);
}

inline bridge::result<std::string> Stack::try_name() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Stack_name,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline bridge::result<void> Stack::try_set_name(bridge::string_view value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Stack_set_name,
      detail::type_Stack::lower(*this),
      bridge::types::str::lower(value));
}

inline bridge::result<Color> Stack::try_color() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<detail::type_Color>(
      functions_->python_last_error,
      functions_->python_Stack_color,
      detail::type_Stack::lower(*this));
}

inline bridge::result<void> Stack::try_set_color(Color value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Stack_set_color,
      detail::type_Stack::lower(*this),
      detail::type_Color::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Stack::Stack(
    const bridge::optional<bridge::list_view<std::int64_t>> &items, bridge::string_view name)
    : Stack(try_new(items, name).value()) {}

inline void Stack::push(const bridge::object &item, std::int64_t times) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Stack_push,
      detail::type_Stack::lower(*this),
      bridge::types::object::lower(item),
      bridge::types::scalar<std::int64_t>::lower(times));
}

inline bridge::object Stack::pop() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::object>(
      functions_->python_last_error,
      functions_->python_Stack_pop,
      functions_->python_free_object,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline std::int64_t Stack::extend(
    bridge::list_view<std::int64_t> items,
    bridge::dict_view<bridge::string_view, std::int64_t> named) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Stack_extend,
      detail::type_Stack::lower(*this),
      detail::type_list_int::lower(items),
      detail::type_dict_str_int::lower(named));
}

inline std::tuple<Point, Color> Stack::after(
    const bridge::optional<Point> &point = bridge::nullopt, Color color = Color::GREEN) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<detail::type_tuple2_Point_Color>(
      functions_->python_last_error,
      functions_->python_Stack_after,
      detail::type_Stack::lower(*this),
      detail::type_optional_Point::lower(point),
      detail::type_Color::lower(color));
}

inline std::int64_t Stack::size() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Stack_size,
      detail::type_Stack::lower(*this));
}

inline bridge::object Stack::top() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::object>(
      functions_->python_last_error,
      functions_->python_Stack_top,
      functions_->python_free_object,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline std::int64_t Stack::serial() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Stack_serial,
      detail::type_Stack::lower(*this));
}

inline Stack Stack::of(bridge::list_view<std::int64_t> items) {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_Stack>(
      functions_->python_last_error,
      functions_->python_Stack_of,
      functions_->python_free_Stack,
      functions_->python_result_room,
      detail::type_list_int::lower(items));
}

inline bool Stack::is_valid(bridge::string_view name) {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Stack_is_valid,
      bridge::types::str::lower(name));
}

inline Stack Stack::copy() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_Stack>(
      functions_->python_last_error,
      functions_->python_Stack_copy,
      functions_->python_free_Stack,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline std::int64_t Stack::len() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Stack_len,
      detail::type_Stack::lower(*this));
}

inline bridge::object Stack::operator[](std::int64_t key) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::object>(
      functions_->python_last_error,
      functions_->python_Stack_getitem_1,
      functions_->python_free_object,
      functions_->python_result_room,
      detail::type_Stack::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(key));
}

inline std::int64_t Stack::operator[](bridge::string_view key) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Stack_getitem_2,
      detail::type_Stack::lower(*this),
      bridge::types::str::lower(key));
}

inline void Stack::set_item(std::int64_t key, std::int64_t value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Stack_setitem,
      detail::type_Stack::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(key),
      bridge::types::scalar<std::int64_t>::lower(value));
}

inline bool Stack::contains(const bridge::object &item) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Stack_contains,
      detail::type_Stack::lower(*this),
      bridge::types::object::lower(item));
}

inline std::vector<std::int64_t> Stack::operator()(std::int64_t factor) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_list_int>(
      functions_->python_last_error,
      functions_->python_Stack_call,
      functions_->python_free_array_i64,
      functions_->python_result_room,
      detail::type_Stack::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(factor));
}

inline bool Stack::eq(const bridge::object &other) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Stack_eq,
      detail::type_Stack::lower(*this),
      bridge::types::object::lower(other));
}

inline bool Stack::lt(const Stack &other) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Stack_lt,
      detail::type_Stack::lower(*this),
      detail::type_Stack::lower(other));
}

inline Stack Stack::operator+(const Stack &other) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_Stack>(
      functions_->python_last_error,
      functions_->python_Stack_add,
      functions_->python_free_Stack,
      functions_->python_result_room,
      detail::type_Stack::lower(*this),
      detail::type_Stack::lower(other));
}

inline Stack Stack::neg() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_Stack>(
      functions_->python_last_error,
      functions_->python_Stack_neg,
      functions_->python_free_Stack,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline std::string Stack::str() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Stack_str,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline void Stack::set_top(const bridge::object &value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Stack_set_top,
      detail::type_Stack::lower(*this),
      bridge::types::object::lower(value));
}

inline std::int64_t Stack::LIMIT() {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error, functions_->python_Stack_LIMIT);
}

inline std::int64_t Stack::made() {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error, functions_->python_Stack_made);
}

inline std::string Stack::name() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Stack_name,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Stack::lower(*this));
}

inline void Stack::set_name(bridge::string_view value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Stack_set_name,
      detail::type_Stack::lower(*this),
      bridge::types::str::lower(value));
}

inline Color Stack::color() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<detail::type_Color>(
      functions_->python_last_error,
      functions_->python_Stack_color,
      detail::type_Stack::lower(*this));
}

inline void Stack::set_color(Color value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Stack_set_color,
      detail::type_Stack::lower(*this),
      detail::type_Color::lower(value));
}

#endif

inline bridge::result<Square> Square::try_new(double side) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Square>(
      functions_->python_last_error,
      functions_->python_Square_new,
      functions_->python_free_Square,
      functions_->python_result_room,
      bridge::types::scalar<double>::lower(side));
}

inline bridge::result<double> Square::try_area() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Square_area,
      detail::type_Square::lower(*this));
}

inline bridge::result<void> Square::try_scale(double factor) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Square_scale,
      detail::type_Square::lower(*this),
      bridge::types::scalar<double>::lower(factor));
}

inline bridge::result<double> Square::try_side() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Square_side,
      detail::type_Square::lower(*this));
}

inline bridge::result<void> Square::try_set_side(double value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Square_set_side,
      detail::type_Square::lower(*this),
      bridge::types::scalar<double>::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Square::Square(double side) : Square(try_new(side).value()) {}

inline double Square::area() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Square_area,
      detail::type_Square::lower(*this));
}

inline void Square::scale(double factor) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Square_scale,
      detail::type_Square::lower(*this),
      bridge::types::scalar<double>::lower(factor));
}

inline double Square::side() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Square_side,
      detail::type_Square::lower(*this));
}

inline void Square::set_side(double value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Square_set_side,
      detail::type_Square::lower(*this),
      bridge::types::scalar<double>::lower(value));
}

#endif

inline bridge::result<Circle> Circle::try_new(bridge::string_view name) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Circle>(
      functions_->python_last_error,
      functions_->python_Circle_new,
      functions_->python_free_Circle,
      functions_->python_result_room,
      bridge::types::str::lower(name));
}

inline bridge::result<double> Circle::try_area() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Circle_area,
      detail::type_Circle::lower(*this));
}

inline bridge::result<double> Circle::try_radius() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<double>>(
      functions_->python_last_error, functions_->python_Circle_radius);
}

#if BRIDGE_EXCEPTIONS
inline Circle::Circle(bridge::string_view name) : Circle(try_new(name).value()) {}

inline double Circle::area() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Circle_area,
      detail::type_Circle::lower(*this));
}

inline double Circle::radius() {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<double>>(
      functions_->python_last_error, functions_->python_Circle_radius);
}

#endif

inline bridge::result<Secret> Secret::try_new() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Secret>(
      functions_->python_last_error,
      functions_->python_Secret_new,
      functions_->python_free_Secret,
      functions_->python_result_room);
}

inline bridge::result<double> Secret::try_area() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Secret_area,
      detail::type_Secret::lower(*this));
}

#if BRIDGE_EXCEPTIONS
inline Secret::Secret() : Secret(try_new().value()) {}

inline double Secret::area() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Secret_area,
      detail::type_Secret::lower(*this));
}

#endif

inline bridge::result<Account> Account::try_new(
    bridge::string_view owner,
    double balance,
    const bridge::defaulted<bridge::list_view<bridge::string_view>> &tags) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Account>(
      functions_->python_last_error,
      functions_->python_Account_new,
      functions_->python_free_Account,
      functions_->python_result_room,
      bridge::types::str::lower(owner),
      bridge::types::scalar<double>::lower(balance),
      bridge::types::omittable<detail::type_list_str>::lower(tags));
}

inline bridge::result<Account> Account::try_pay(double amount) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Account>(
      functions_->python_last_error,
      functions_->python_Account_pay,
      functions_->python_free_Account,
      functions_->python_result_room,
      detail::type_Account::lower(*this),
      bridge::types::scalar<double>::lower(amount));
}

inline bridge::result<std::string> Account::try_owner() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Account_owner,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Account::lower(*this));
}

inline bridge::result<void> Account::try_set_owner(bridge::string_view value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Account_set_owner,
      detail::type_Account::lower(*this),
      bridge::types::str::lower(value));
}

inline bridge::result<double> Account::try_balance() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Account_balance,
      detail::type_Account::lower(*this));
}

inline bridge::result<void> Account::try_set_balance(double value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Account_set_balance,
      detail::type_Account::lower(*this),
      bridge::types::scalar<double>::lower(value));
}

inline bridge::result<std::vector<std::string>> Account::try_tags() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_list_str>(
      functions_->python_last_error,
      functions_->python_Account_tags,
      functions_->python_free_array_str,
      functions_->python_result_room,
      detail::type_Account::lower(*this));
}

inline bridge::result<void> Account::try_set_tags(
    bridge::list_view<bridge::string_view> value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Account_set_tags,
      detail::type_Account::lower(*this),
      detail::type_list_str::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Account::Account(
    bridge::string_view owner,
    double balance,
    const bridge::defaulted<bridge::list_view<bridge::string_view>> &tags)
    : Account(try_new(owner, balance, tags).value()) {}

inline Account Account::pay(double amount) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_Account>(
      functions_->python_last_error,
      functions_->python_Account_pay,
      functions_->python_free_Account,
      functions_->python_result_room,
      detail::type_Account::lower(*this),
      bridge::types::scalar<double>::lower(amount));
}

inline std::string Account::owner() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Account_owner,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Account::lower(*this));
}

inline void Account::set_owner(bridge::string_view value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Account_set_owner,
      detail::type_Account::lower(*this),
      bridge::types::str::lower(value));
}

inline double Account::balance() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Account_balance,
      detail::type_Account::lower(*this));
}

inline void Account::set_balance(double value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Account_set_balance,
      detail::type_Account::lower(*this),
      bridge::types::scalar<double>::lower(value));
}

inline std::vector<std::string> Account::tags() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_list_str>(
      functions_->python_last_error,
      functions_->python_Account_tags,
      functions_->python_free_array_str,
      functions_->python_result_room,
      detail::type_Account::lower(*this));
}

inline void Account::set_tags(bridge::list_view<bridge::string_view> value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Account_set_tags,
      detail::type_Account::lower(*this),
      detail::type_list_str::lower(value));
}

#endif

inline bridge::result<Key> Key::try_new(bridge::string_view text) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Key>(
      functions_->python_last_error,
      functions_->python_Key_new,
      functions_->python_free_Key,
      functions_->python_result_room,
      bridge::types::str::lower(text));
}

inline bridge::result<std::string> Key::try_text() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Key_text,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Key::lower(*this));
}

#if BRIDGE_EXCEPTIONS
inline Key::Key(bridge::string_view text) : Key(try_new(text).value()) {}

inline std::string Key::text() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Key_text,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Key::lower(*this));
}

#endif

inline bridge::result<Node_Mark> Node_Mark::try_new(bridge::string_view text) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Node_Mark>(
      functions_->python_last_error,
      functions_->python_Node_Mark_new,
      functions_->python_free_Node_Mark,
      functions_->python_result_room,
      bridge::types::str::lower(text));
}

inline bridge::result<std::string> Node_Mark::try_text() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Node_Mark_text,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Node_Mark::lower(*this));
}

inline bridge::result<void> Node_Mark::try_set_text(bridge::string_view value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Node_Mark_set_text,
      detail::type_Node_Mark::lower(*this),
      bridge::types::str::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Node_Mark::Node_Mark(bridge::string_view text) : Node_Mark(try_new(text).value()) {}

inline std::string Node_Mark::text() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Node_Mark_text,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Node_Mark::lower(*this));
}

inline void Node_Mark::set_text(bridge::string_view value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Node_Mark_set_text,
      detail::type_Node_Mark::lower(*this),
      bridge::types::str::lower(value));
}

#endif

inline bridge::result<Node> Node::try_new(
    std::int64_t value, const bridge::optional<Node> &next = bridge::nullopt) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Node>(
      functions_->python_last_error,
      functions_->python_Node_new,
      functions_->python_free_Node,
      functions_->python_result_room,
      bridge::types::scalar<std::int64_t>::lower(value),
      detail::type_optional_Node::lower(next));
}

inline bridge::result<Node_Mark> Node::try_mark(bridge::string_view text) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Node_Mark>(
      functions_->python_last_error,
      functions_->python_Node_mark,
      functions_->python_free_Node_Mark,
      functions_->python_result_room,
      detail::type_Node::lower(*this),
      bridge::types::str::lower(text));
}

inline bridge::result<std::int64_t> Node::try_value() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Node_value,
      detail::type_Node::lower(*this));
}

inline bridge::result<void> Node::try_set_value(std::int64_t value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Node_set_value,
      detail::type_Node::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(value));
}

inline bridge::result<bridge::optional<Node>> Node::try_next() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_optional_Node>(
      functions_->python_last_error,
      functions_->python_Node_next,
      functions_->python_free_optional_python_Node,
      functions_->python_result_room,
      detail::type_Node::lower(*this));
}

inline bridge::result<void> Node::try_set_next(const bridge::optional<Node> &value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Node_set_next,
      detail::type_Node::lower(*this),
      detail::type_optional_Node::lower(value));
}

inline bridge::result<std::vector<Node>> Node::try_others() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_list_Node>(
      functions_->python_last_error,
      functions_->python_Node_others,
      functions_->python_free_array_python_Node,
      functions_->python_result_room,
      detail::type_Node::lower(*this));
}

inline bridge::result<void> Node::try_set_others(bridge::list_view<Node> value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Node_set_others,
      detail::type_Node::lower(*this),
      detail::type_list_Node::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Node::Node(std::int64_t value) : Node(try_new(value).value()) {}

inline Node::Node(std::int64_t value, const bridge::optional<Node> &next)
    : Node(try_new(value, next).value()) {}

inline Node_Mark Node::mark(bridge::string_view text) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_Node_Mark>(
      functions_->python_last_error,
      functions_->python_Node_mark,
      functions_->python_free_Node_Mark,
      functions_->python_result_room,
      detail::type_Node::lower(*this),
      bridge::types::str::lower(text));
}

inline std::int64_t Node::value() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Node_value,
      detail::type_Node::lower(*this));
}

inline void Node::set_value(std::int64_t value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Node_set_value,
      detail::type_Node::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(value));
}

inline bridge::optional<Node> Node::next() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_optional_Node>(
      functions_->python_last_error,
      functions_->python_Node_next,
      functions_->python_free_optional_python_Node,
      functions_->python_result_room,
      detail::type_Node::lower(*this));
}

inline void Node::set_next(const bridge::optional<Node> &value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Node_set_next,
      detail::type_Node::lower(*this),
      detail::type_optional_Node::lower(value));
}

inline std::vector<Node> Node::others() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_list_Node>(
      functions_->python_last_error,
      functions_->python_Node_others,
      functions_->python_free_array_python_Node,
      functions_->python_result_room,
      detail::type_Node::lower(*this));
}

inline void Node::set_others(bridge::list_view<Node> value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Node_set_others,
      detail::type_Node::lower(*this),
      detail::type_list_Node::lower(value));
}

#endif

inline bridge::result<Copy> Copy::try_new(const bridge::optional<Copy> &other = bridge::nullopt) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Copy>(
      functions_->python_last_error,
      functions_->python_Copy_new,
      functions_->python_free_Copy,
      functions_->python_result_room,
      detail::type_optional_Copy::lower(other));
}

inline bridge::result<std::int64_t> Copy::try_depth() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Copy_depth,
      detail::type_Copy::lower(*this));
}

inline bridge::result<void> Copy::try_set_depth(std::int64_t value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Copy_set_depth,
      detail::type_Copy::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Copy::Copy() : Copy(try_new().value()) {}

inline Copy::Copy(const bridge::optional<Copy> &other) : Copy(try_new(other).value()) {}

inline std::int64_t Copy::depth() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Copy_depth,
      detail::type_Copy::lower(*this));
}

inline void Copy::set_depth(std::int64_t value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Copy_set_depth,
      detail::type_Copy::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(value));
}

#endif

inline bridge::result<Resource> Resource::try_new() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Resource>(
      functions_->python_last_error,
      functions_->python_Resource_new,
      functions_->python_free_Resource,
      functions_->python_result_room);
}

inline bridge::result<Resource> Resource::try_enter() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Resource>(
      functions_->python_last_error,
      functions_->python_Resource_enter,
      functions_->python_free_Resource,
      functions_->python_result_room,
      detail::type_Resource::lower(*this));
}

inline bridge::result<bool> Resource::try_exit(
    const bridge::object &kind,
    const bridge::object &value,
    const bridge::object &traceback) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Resource_exit,
      detail::type_Resource::lower(*this),
      bridge::types::object::lower(kind),
      bridge::types::object::lower(value),
      bridge::types::object::lower(traceback));
}

inline bridge::result<std::vector<std::string>> Resource::try_events() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_list_str>(
      functions_->python_last_error,
      functions_->python_Resource_events,
      functions_->python_free_array_str,
      functions_->python_result_room,
      detail::type_Resource::lower(*this));
}

inline bridge::result<void> Resource::try_set_events(
    bridge::list_view<bridge::string_view> value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Resource_set_events,
      detail::type_Resource::lower(*this),
      detail::type_list_str::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Resource::Resource() : Resource(try_new().value()) {}

inline Resource Resource::enter() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_Resource>(
      functions_->python_last_error,
      functions_->python_Resource_enter,
      functions_->python_free_Resource,
      functions_->python_result_room,
      detail::type_Resource::lower(*this));
}

inline bool Resource::exit(
    const bridge::object &kind,
    const bridge::object &value,
    const bridge::object &traceback) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Resource_exit,
      detail::type_Resource::lower(*this),
      bridge::types::object::lower(kind),
      bridge::types::object::lower(value),
      bridge::types::object::lower(traceback));
}

inline std::vector<std::string> Resource::events() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_list_str>(
      functions_->python_last_error,
      functions_->python_Resource_events,
      functions_->python_free_array_str,
      functions_->python_result_room,
      detail::type_Resource::lower(*this));
}

inline void Resource::set_events(bridge::list_view<bridge::string_view> value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Resource_set_events,
      detail::type_Resource::lower(*this),
      detail::type_list_str::lower(value));
}

#endif

}  // namespace rust_python_bridge

#endif
