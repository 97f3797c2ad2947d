// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>

#include "bridge/arena.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/library.hpp"
#include "bridge/record.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/dict.hpp"
#include "bridge/types/instance.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/none.hpp"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/set.hpp"
#include "bridge/types/str.hpp"
#include "bridge/types/tuple.hpp"
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

struct Point;
struct Circle;
struct Drawing;
class Special;
namespace detail {
class type_Point;
class type_Circle;
class type_Drawing;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Special> : std::false_type {};
}  // namespace detail

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
struct type_of<rust_python_bridge::Circle> {
  using type = rust_python_bridge::detail::type_Circle;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Circle"};
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
struct type_of<rust_python_bridge::Special> {
  using type = types::instance<python_Special, rust_python_bridge::Special>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Special"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** A subclass is its base.
 *
 * Python: class module.Special
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Special : public bridge::object {
 public:
  /** No object, as None. */
  Special(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Special(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Special(*, x: float = 0.0, y: float = 0.0) -> Special */
  explicit Special(double x = 0.0, double y = 0.0);

  /** Python: module.Special.x: float */
  double x() const;

  /** Python: module.Special.x: float, set */
  void set_x(double value) const;

  /** Python: module.Special.y: float */
  double y() const;

  /** Python: module.Special.y: float, set */
  void set_y(double value) const;

#endif

  /** Special(), but an error comes back in the result.
   *
   * Python: module.Special(*, x: float = 0.0, y: float = 0.0) -> Special
   */
  static bridge::result<Special> try_new(double x = 0.0, double y = 0.0);

  /** x(), but an error comes back in the result.
   *
   * Python: module.Special.x: float
   */
  bridge::result<double> try_x() const;

  /** set_x(), but an error comes back in the result.
   *
   * Python: module.Special.x: float, set
   */
  bridge::result<void> try_set_x(double value) const;

  /** y(), but an error comes back in the result.
   *
   * Python: module.Special.y: float
   */
  bridge::result<double> try_y() const;

  /** set_y(), but an error comes back in the result.
   *
   * Python: module.Special.y: float, set
   */
  bridge::result<void> try_set_y(double value) const;

};

/** A point in the plane.
 *
 * Python: dataclass module.Point
 */
struct Point {
  /** x: float = 0.0 */
  double x = 0.0;
  /** y: float = 0.0 */
  double y = 0.0;

#if BRIDGE_CPLUSPLUS < 201402L
  Point(double field0_ = 0.0, double field1_ = 0.0)
      : x(std::move(field0_)), y(std::move(field1_)) {}
#endif
};

/** A shape with a centre.
 *
 * Python: dataclass module.Circle
 */
struct Circle {
  /** name: str */
  std::string name{};
  /** tags: list[str] = list() */
  std::vector<std::string> tags{};
  /** center: Point = Point(1.0, 2.0) */
  Point center{};
  /** radius: float = 1.0 */
  double radius = 1.0;
  /** area: float = 0.0
   * Python computes it: what an argument has here does not count.
   */
  double area = 0.0;
  /** note: Optional[str] = None */
  bridge::optional<std::string> note = bridge::nullopt;

#if BRIDGE_CPLUSPLUS < 201402L
  Circle(
      std::string field0_ = {},
      std::vector<std::string> field1_ = {},
      Point field2_ = {},
      double field3_ = 1.0,
      double field4_ = 0.0,
      bridge::optional<std::string> field5_ = bridge::nullopt)
      : name(std::move(field0_)),
        tags(std::move(field1_)),
        center(std::move(field2_)),
        radius(std::move(field3_)),
        area(std::move(field4_)),
        note(std::move(field5_)) {}
#endif
};

/** Shapes by name, and a path.
 *
 * Python: dataclass module.Drawing
 */
struct Drawing {
  /** circles: dict[str, Circle] */
  bridge::map<std::string, Circle> circles{};
  /** path: list[Point] */
  std::vector<Point> path{};
  /** size: tuple[int, int] = (640, 480) */
  std::tuple<std::int64_t, std::int64_t> size{};
  /** visible: bool = True */
  bool visible = true;

#if BRIDGE_CPLUSPLUS < 201402L
  Drawing(
      bridge::map<std::string, Circle> field0_ = {},
      std::vector<Point> field1_ = {},
      std::tuple<std::int64_t, std::int64_t> field2_ = {},
      bool field3_ = true)
      : circles(std::move(field0_)),
        path(std::move(field1_)),
        size(std::move(field2_)),
        visible(std::move(field3_)) {}
#endif
};

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

inline bool operator==(const Circle &left, const Circle &right) {
  return left.name == right.name &&
         left.tags == right.tags &&
         left.center == right.center &&
         left.radius == right.radius &&
         left.area == right.area &&
         left.note == right.note;
}

inline bool operator!=(const Circle &left, const Circle &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Circle &left, const Circle &right) {
  return bridge::order_by(
      left,
      right,
      &Circle::name,
      &Circle::tags,
      &Circle::center,
      &Circle::radius,
      &Circle::area,
      &Circle::note);
}

inline bool operator<(const Circle &left, const Circle &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Drawing &left, const Drawing &right) {
  return left.circles == right.circles &&
         left.path == right.path &&
         left.size == right.size &&
         left.visible == right.visible;
}

inline bool operator!=(const Drawing &left, const Drawing &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Drawing &left, const Drawing &right) {
  return bridge::order_by(
      left, right, &Drawing::circles, &Drawing::path, &Drawing::size, &Drawing::visible);
}

inline bool operator<(const Drawing &left, const Drawing &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x73c8842e58fe8ebc),
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

/** Circle in C and in C++. */
class type_Circle {
 public:
  using parameter = Circle;
  using result = Circle;
  using abi = python_Circle;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Circle) == bridge::size_of_struct<
        bridge_str, bridge_array_str, python_Point, double, double, bridge_optional_str>(),
    "python_Circle has another layout here");

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
        bridge_map_str_python_Circle, bridge_array_python_Point, bridge_tuple2_i64_i64, bool>(),
    "python_Drawing has another layout here");

using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_optional_str = bridge::types::optional<bridge_optional_str, bridge::types::str>;
using type_dict_str_Circle = bridge::types::dict<
    bridge_map_str_python_Circle, bridge::types::str, type_Circle>;
using type_list_Point = bridge::types::list<bridge_array_python_Point, type_Point>;
using type_tuple2_int_int = bridge::types::tuple<
    bridge_tuple2_i64_i64,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>>;
using type_set_Point = bridge::types::set<bridge_array_python_Point, type_Point>;
using type_dict_Point_str = bridge::types::dict<
    bridge_map_python_Point_str, type_Point, bridge::types::str>;
using type_list_Circle = bridge::types::list<bridge_array_python_Circle, type_Circle>;
using type_Special = bridge::types::instance<python_Special, Special>;

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

inline type_Circle::abi type_Circle::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Circle::abi type_Circle::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.name = bridge::lower<bridge::types::str>(value.name, scratch);
    lowered.tags = bridge::lower<type_list_str>(value.tags, scratch);
    lowered.center = bridge::lower<type_Point>(value.center, scratch);
    lowered.radius = bridge::lower<bridge::types::scalar<double>>(value.radius, scratch);
    lowered.note = bridge::lower<type_optional_str>(value.note, scratch);
  }
  return lowered;
}

inline type_Circle::result type_Circle::lift(const abi &lowered) {
  result value;
  value.name = bridge::types::str::lift(lowered.name);
  value.tags = type_list_str::lift(lowered.tags);
  value.center = type_Point::lift(lowered.center);
  value.radius = bridge::types::scalar<double>::lift(lowered.radius);
  value.area = bridge::types::scalar<double>::lift(lowered.area);
  value.note = type_optional_str::lift(lowered.note);
  return value;
}

inline type_Drawing::abi type_Drawing::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Drawing::abi type_Drawing::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.circles = bridge::lower<type_dict_str_Circle>(value.circles, scratch);
    lowered.path = bridge::lower<type_list_Point>(value.path, scratch);
    lowered.size = bridge::lower<type_tuple2_int_int>(value.size, scratch);
    lowered.visible = bridge::lower<bridge::types::scalar<bool>>(value.visible, scratch);
  }
  return lowered;
}

inline type_Drawing::result type_Drawing::lift(const abi &lowered) {
  result value;
  value.circles = type_dict_str_Circle::lift(lowered.circles);
  value.path = type_list_Point::lift(lowered.path);
  value.size = type_tuple2_int_int::lift(lowered.size);
  value.visible = bridge::types::scalar<bool>::lift(lowered.visible);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Circle) python_free_Circle;
  decltype(&::python_free_Drawing) python_free_Drawing;
  decltype(&::python_free_Special) python_free_Special;
  decltype(&::python_free_array_python_Circle) python_free_array_python_Circle;
  decltype(&::python_free_array_python_Point) python_free_array_python_Point;
  decltype(&::python_free_map_python_Point_str) python_free_map_python_Point_str;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_shift) python_shift;
  decltype(&::python_grow) python_grow;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_redraw) python_redraw;
  decltype(&::python_distinct) python_distinct;
  decltype(&::python_labels) python_labels;
  decltype(&::python_special) python_special;
  decltype(&::python_wrong) python_wrong;
  decltype(&::python_wrong_field) python_wrong_field;
  decltype(&::python_wrong_nested) python_wrong_nested;
  decltype(&::python_Special_new) python_Special_new;
  decltype(&::python_Special_x) python_Special_x;
  decltype(&::python_Special_set_x) python_Special_set_x;
  decltype(&::python_Special_y) python_Special_y;
  decltype(&::python_Special_set_y) python_Special_set_y;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Circle", functions.python_free_Circle);
  resolver("python_free_Drawing", functions.python_free_Drawing);
  resolver("python_free_Special", functions.python_free_Special);
  resolver("python_free_array_python_Circle", functions.python_free_array_python_Circle);
  resolver("python_free_array_python_Point", functions.python_free_array_python_Point);
  resolver("python_free_map_python_Point_str", functions.python_free_map_python_Point_str);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_shift", functions.python_shift);
  resolver("python_grow", functions.python_grow);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_redraw", functions.python_redraw);
  resolver("python_distinct", functions.python_distinct);
  resolver("python_labels", functions.python_labels);
  resolver("python_special", functions.python_special);
  resolver("python_wrong", functions.python_wrong);
  resolver("python_wrong_field", functions.python_wrong_field);
  resolver("python_wrong_nested", functions.python_wrong_nested);
  resolver("python_Special_new", functions.python_Special_new);
  resolver("python_Special_x", functions.python_Special_x);
  resolver("python_Special_set_x", functions.python_Special_set_x);
  resolver("python_Special_y", functions.python_Special_y);
  resolver("python_Special_set_y", functions.python_Special_set_y);
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

/** Dataclasses: defaults, inheritance, nesting, computed fields, validation.
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
        &::python_free_Circle,
        &::python_free_Drawing,
        &::python_free_Special,
        &::python_free_array_python_Circle,
        &::python_free_array_python_Point,
        &::python_free_map_python_Point_str,
        &::python_free_str,
        &::python_shift,
        &::python_grow,
        &::python_as_text,
        &::python_redraw,
        &::python_distinct,
        &::python_labels,
        &::python_special,
        &::python_wrong,
        &::python_wrong_field,
        &::python_wrong_nested,
        &::python_Special_new,
        &::python_Special_x,
        &::python_Special_set_x,
        &::python_Special_y,
        &::python_Special_set_y};
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
  /** A point beside it.
   *
   * Python: module.shift(point: Point, dx: float = 0.0, dy: float = 0.0) -> Point
   */
  Point shift(const Point &point, double dx = 0.0, double dy = 0.0) const {
    return bridge::call_value<detail::type_Point>(
        functions_->python_last_error,
        functions_->python_shift,
        detail::type_Point::lower(point),
        bridge::types::scalar<double>::lower(dx),
        bridge::types::scalar<double>::lower(dy));
  }

  /** A larger circle.
   *
   * Python: module.grow(circle: Circle, factor: float) -> Circle
   */
  Circle grow(const Circle &circle, double factor) const {
    return bridge::call_owned<detail::type_Circle>(
        functions_->python_last_error,
        functions_->python_grow,
        functions_->python_free_Circle,
        functions_->python_result_room,
        detail::type_Circle::lower(circle),
        bridge::types::scalar<double>::lower(factor));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(circle: Circle) -> str
   */
  std::string as_text(const Circle &circle) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Circle::lower(circle));
  }

  /** Give the drawing back.
   *
   * Python: module.redraw(drawing: Drawing) -> Drawing
   */
  Drawing redraw(const Drawing &drawing) const {
    return bridge::call_owned<detail::type_Drawing>(
        functions_->python_last_error,
        functions_->python_redraw,
        functions_->python_free_Drawing,
        functions_->python_result_room,
        detail::type_Drawing::lower(drawing));
  }

  /** Points as elements of a set.
   *
   * Python: module.distinct(points: list[Point]) -> set[Point]
   */
  bridge::set<Point> distinct(bridge::list_view<Point> points) const {
    return bridge::call_owned<detail::type_set_Point>(
        functions_->python_last_error,
        functions_->python_distinct,
        functions_->python_free_array_python_Point,
        functions_->python_result_room,
        detail::type_list_Point::lower(points));
  }

  /** Points as keys.
   *
   * Python: module.labels(points: dict[Point, str]) -> dict[Point, str]
   */
  bridge::map<Point, std::string> labels(
      bridge::dict_view<Point, bridge::string_view> points) const {
    return bridge::call_owned<detail::type_dict_Point_str>(
        functions_->python_last_error,
        functions_->python_labels,
        functions_->python_free_map_python_Point_str,
        functions_->python_result_room,
        detail::type_dict_Point_str::lower(points));
  }

  /** A subclass of Point.
   *
   * Python: module.special() -> Point
   */
  Point special() const {
    return bridge::call_value<detail::type_Point>(
        functions_->python_last_error, functions_->python_special);
  }

  /** A broken promise.
   *
   * Python: module.wrong() -> Point
   */
  Point wrong() const {
    return bridge::call_value<detail::type_Point>(
        functions_->python_last_error, functions_->python_wrong);
  }

  /** A broken promise deep inside.
   *
   * Python: module.wrong_field() -> list[Circle]
   */
  std::vector<Circle> wrong_field() const {
    return bridge::call_owned<detail::type_list_Circle>(
        functions_->python_last_error,
        functions_->python_wrong_field,
        functions_->python_free_array_python_Circle,
        functions_->python_result_room);
  }

  /** A broken promise in a field of a field.
   *
   * Python: module.wrong_nested() -> Drawing
   */
  Drawing wrong_nested() const {
    return bridge::call_owned<detail::type_Drawing>(
        functions_->python_last_error,
        functions_->python_wrong_nested,
        functions_->python_free_Drawing,
        functions_->python_result_room);
  }

#endif

  /** shift(), but an error comes back in the result.
   *
   * Python: module.shift(point: Point, dx: float = 0.0, dy: float = 0.0) -> Point
   */
  bridge::result<Point> try_shift(const Point &point, double dx = 0.0, double dy = 0.0) const {
    return bridge::try_call_value<detail::type_Point>(
        functions_->python_last_error,
        functions_->python_shift,
        detail::type_Point::lower(point),
        bridge::types::scalar<double>::lower(dx),
        bridge::types::scalar<double>::lower(dy));
  }

  /** grow(), but an error comes back in the result.
   *
   * Python: module.grow(circle: Circle, factor: float) -> Circle
   */
  bridge::result<Circle> try_grow(const Circle &circle, double factor) const {
    return bridge::try_call_owned<detail::type_Circle>(
        functions_->python_last_error,
        functions_->python_grow,
        functions_->python_free_Circle,
        functions_->python_result_room,
        detail::type_Circle::lower(circle),
        bridge::types::scalar<double>::lower(factor));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(circle: Circle) -> str
   */
  bridge::result<std::string> try_as_text(const Circle &circle) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Circle::lower(circle));
  }

  /** redraw(), but an error comes back in the result.
   *
   * Python: module.redraw(drawing: Drawing) -> Drawing
   */
  bridge::result<Drawing> try_redraw(const Drawing &drawing) const {
    return bridge::try_call_owned<detail::type_Drawing>(
        functions_->python_last_error,
        functions_->python_redraw,
        functions_->python_free_Drawing,
        functions_->python_result_room,
        detail::type_Drawing::lower(drawing));
  }

  /** distinct(), but an error comes back in the result.
   *
   * Python: module.distinct(points: list[Point]) -> set[Point]
   */
  bridge::result<bridge::set<Point>> try_distinct(bridge::list_view<Point> points) const {
    return bridge::try_call_owned<detail::type_set_Point>(
        functions_->python_last_error,
        functions_->python_distinct,
        functions_->python_free_array_python_Point,
        functions_->python_result_room,
        detail::type_list_Point::lower(points));
  }

  /** labels(), but an error comes back in the result.
   *
   * Python: module.labels(points: dict[Point, str]) -> dict[Point, str]
   */
  bridge::result<bridge::map<Point, std::string>> try_labels(
      bridge::dict_view<Point, bridge::string_view> points) const {
    return bridge::try_call_owned<detail::type_dict_Point_str>(
        functions_->python_last_error,
        functions_->python_labels,
        functions_->python_free_map_python_Point_str,
        functions_->python_result_room,
        detail::type_dict_Point_str::lower(points));
  }

  /** special(), but an error comes back in the result.
   *
   * Python: module.special() -> Point
   */
  bridge::result<Point> try_special() const {
    return bridge::try_call_value<detail::type_Point>(
        functions_->python_last_error, functions_->python_special);
  }

  /** wrong(), but an error comes back in the result.
   *
   * Python: module.wrong() -> Point
   */
  bridge::result<Point> try_wrong() const {
    return bridge::try_call_value<detail::type_Point>(
        functions_->python_last_error, functions_->python_wrong);
  }

  /** wrong_field(), but an error comes back in the result.
   *
   * Python: module.wrong_field() -> list[Circle]
   */
  bridge::result<std::vector<Circle>> try_wrong_field() const {
    return bridge::try_call_owned<detail::type_list_Circle>(
        functions_->python_last_error,
        functions_->python_wrong_field,
        functions_->python_free_array_python_Circle,
        functions_->python_result_room);
  }

  /** wrong_nested(), but an error comes back in the result.
   *
   * Python: module.wrong_nested() -> Drawing
   */
  bridge::result<Drawing> try_wrong_nested() const {
    return bridge::try_call_owned<detail::type_Drawing>(
        functions_->python_last_error,
        functions_->python_wrong_nested,
        functions_->python_free_Drawing,
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

inline bridge::result<Special> Special::try_new(double x, double y) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Special>(
      functions_->python_last_error,
      functions_->python_Special_new,
      functions_->python_free_Special,
      functions_->python_result_room,
      bridge::types::scalar<double>::lower(x),
      bridge::types::scalar<double>::lower(y));
}

inline bridge::result<double> Special::try_x() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Special_x,
      detail::type_Special::lower(*this));
}

inline bridge::result<void> Special::try_set_x(double value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Special_set_x,
      detail::type_Special::lower(*this),
      bridge::types::scalar<double>::lower(value));
}

inline bridge::result<double> Special::try_y() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Special_y,
      detail::type_Special::lower(*this));
}

inline bridge::result<void> Special::try_set_y(double value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Special_set_y,
      detail::type_Special::lower(*this),
      bridge::types::scalar<double>::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Special::Special(double x, double y) : Special(try_new(x, y).value()) {}

inline double Special::x() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Special_x,
      detail::type_Special::lower(*this));
}

inline void Special::set_x(double value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Special_set_x,
      detail::type_Special::lower(*this),
      bridge::types::scalar<double>::lower(value));
}

inline double Special::y() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<double>>(
      functions_->python_last_error,
      functions_->python_Special_y,
      detail::type_Special::lower(*this));
}

inline void Special::set_y(double value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Special_set_y,
      detail::type_Special::lower(*this),
      bridge::types::scalar<double>::lower(value));
}

#endif

}  // namespace rust_python_bridge

#endif
