// Made by bridge-gen 0.1.0 from shapes.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>

#include "bridge/arena.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/defaulted.hpp"
#include "bridge/inout.hpp"
#include "bridge/library.hpp"
#include "bridge/record.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/bytes.hpp"
#include "bridge/types/choice.hpp"
#include "bridge/types/complex.h"
#include "bridge/types/dict.hpp"
#include "bridge/types/enumeration.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/none.hpp"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/set.hpp"
#include "bridge/types/str.hpp"
#include "bridge/types/tuple.hpp"
#include "bridge/types/variant.hpp"
#include "rust_python_bridge.h"

/*
 * rust_python_bridge: the Python functions of shapes, as methods of C++ classes.
 *
 * Loaded:  rust_python_bridge::Shapes python("lib/librust_python_bridge.so");
 *          One class per Python module; several may load the same library.
 * Linked:  Define BRIDGE_LINKED everywhere, link with -lrust_python_bridge, and leave out the path:
 *          rust_python_bridge::Shapes python;
 *
 * Errors.  A method throws a class below bridge::Error: bridge::ValueError and so on for Python's
 *          builtin exceptions, see bridge/exceptions.hpp. Its twin try_... returns a bridge::result
 *          instead. With -fno-exceptions only the twins exist.
 * Owners.  Arguments are borrowed for the call; results are the caller's own copies. An object keeps
 *          the library loaded; copies share it and are cheap.
 * Threads. Every method may be called on any thread, by many at once, on one object or several.
 */

namespace rust_python_bridge {

/** What it looks like.
 *
 * Python: Enum shapes.Shape.Color
 * Python refuses values that are not among them.
 */
enum class Color : std::int32_t {
  RED = 1,
  gr_u00f6_u00df_e = (-2147483647 - 1),
};

/** The name of a member in Python; "?" for any other value. */
inline const char *to_string(Color value) noexcept {
  switch (value) {
    case Color::RED:
      return "RED";
    case Color::gr_u00f6_u00df_e:
      return "gr\303\266\303\237e";
  }
  return "?";
}

/** Python: Flag shapes.Access
 * Values combine with |, &, ^ and ~.
 */
enum class Access : std::int32_t {
  READ = 1,
  WRITE = 2,
};

/** The name of a member in Python; "?" for any other value. */
inline const char *to_string(Access value) noexcept {
  switch (value) {
    case Access::READ:
      return "READ";
    case Access::WRITE:
      return "WRITE";
  }
  return "?";
}

constexpr Access operator|(Access left, Access right) noexcept {
  return static_cast<Access>(static_cast<std::int32_t>(left) | static_cast<std::int32_t>(right));
}

inline Access &operator|=(Access &left, Access right) noexcept {
  left = left | right;
  return left;
}

constexpr Access operator&(Access left, Access right) noexcept {
  return static_cast<Access>(static_cast<std::int32_t>(left) & static_cast<std::int32_t>(right));
}

inline Access &operator&=(Access &left, Access right) noexcept {
  left = left & right;
  return left;
}

constexpr Access operator^(Access left, Access right) noexcept {
  return static_cast<Access>(static_cast<std::int32_t>(left) ^ static_cast<std::int32_t>(right));
}

inline Access &operator^=(Access &left, Access right) noexcept {
  left = left ^ right;
  return left;
}

/** All members that `value` lacks. */
constexpr Access operator~(Access value) noexcept {
  return static_cast<Access>(~static_cast<std::int32_t>(value) & 3);
}

/** Python: Literal shapes.Mode
 * Literal["r", "new"]
 */
enum class Mode {
  r,
  new_,
};

/** The text in Python; "?" for any other value. */
inline const char *to_string(Mode value) noexcept {
  switch (value) {
    case Mode::r:
      return "r";
    case Mode::new_:
      return "new";
  }
  return "?";
}

struct Point;
struct Node;
struct Pair;
struct Options;
struct Left;
struct Right;
namespace detail {
class type_Point;
class type_Node;
class type_Pair;
class type_Options;
class type_Left;
class type_Right;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

template <>
struct type_of<rust_python_bridge::Point> {
  using type = rust_python_bridge::detail::type_Point;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "shapes.Point"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Node> {
  using type = rust_python_bridge::detail::type_Node;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "shapes.Node"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Pair> {
  using type = rust_python_bridge::detail::type_Pair;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "shapes.Pair"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Options> {
  using type = rust_python_bridge::detail::type_Options;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "shapes.Options"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Color> {
  using type = types::enumeration<rust_python_bridge::Color>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "shapes.Shape.Color"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Access> {
  using type = types::enumeration<rust_python_bridge::Access>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "shapes.Access"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Left> {
  using type = rust_python_bridge::detail::type_Left;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "shapes.Left"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Right> {
  using type = rust_python_bridge::detail::type_Right;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "shapes.Right"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

bool operator==(const Right &left, const Right &right);
int total_order(const Right &left, const Right &right);
bool operator<(const Right &left, const Right &right);

/** A point of the plane.
 *
 * In metres.
 *
 * Python: dataclass shapes.Point
 */
struct Point {
  /** x: float = 0 */
  double x = 0.0;
  /** y: float = 0 */
  double y = 0.0;
  /** norm: float
   * Python computes it: what an argument has here does not count.
   */
  double norm{};

#if BRIDGE_CPLUSPLUS < 201402L
  Point(double field0_ = 0.0, double field1_ = 0.0, double field2_ = {})
      : x(std::move(field0_)), y(std::move(field1_)), norm(std::move(field2_)) {}
#endif
};

/** Python: dataclass shapes.Node */
struct Node {
  /** größe: str = 'né\\0' */
  std::string gr_u00f6_u00df_e = std::string("n\303\251\000", 4);
  /** children: list[Node] */
  std::vector<Node> children{};
  /** parent: Sequence[Node | None] */
  std::vector<bridge::optional<Node>> parent{};
  /** at: Point | None */
  bridge::optional<Point> at{};
  /** data: bytes = b'\\xff' */
  std::vector<std::uint8_t> data = std::vector<std::uint8_t>{255, 0};
  /** color: Color | None = None */
  bridge::optional<Color> color = bridge::nullopt;
  /** mode: Mode = 'r' */
  Mode mode = Mode::r;
  /** tags: set[str] */
  bridge::set<std::string> tags{};

#if BRIDGE_CPLUSPLUS < 201402L
  Node(
      std::string field0_ = std::string("n\303\251\000", 4),
      std::vector<Node> field1_ = {},
      std::vector<bridge::optional<Node>> field2_ = {},
      bridge::optional<Point> field3_ = {},
      std::vector<std::uint8_t> field4_ = std::vector<std::uint8_t>{255, 0},
      bridge::optional<Color> field5_ = bridge::nullopt,
      Mode field6_ = Mode::r,
      bridge::set<std::string> field7_ = {})
      : gr_u00f6_u00df_e(std::move(field0_)),
        children(std::move(field1_)),
        parent(std::move(field2_)),
        at(std::move(field3_)),
        data(std::move(field4_)),
        color(std::move(field5_)),
        mode(std::move(field6_)),
        tags(std::move(field7_)) {}
#endif
};

/** Python: dataclass shapes.Left */
struct Left {
  /** rights: list[Right] */
  std::vector<Right> rights;

#if BRIDGE_CPLUSPLUS < 201402L
  Left(std::vector<Right> field0_ = {}) : rights(std::move(field0_)) {}
#endif
};

/** Python: dataclass shapes.Right */
struct Right {
  /** left: Left | None */
  bridge::optional<Left> left{};
  /** lefts: dict[str, Left] */
  bridge::map<std::string, Left> lefts{};

#if BRIDGE_CPLUSPLUS < 201402L
  Right(bridge::optional<Left> field0_ = {}, bridge::map<std::string, Left> field1_ = {})
      : left(std::move(field0_)), lefts(std::move(field1_)) {}
#endif
};

/** Python: NamedTuple shapes.Pair */
struct Pair {
  /** a: int */
  std::int64_t a{};
  /** b: Color = Color.RED */
  Color b = Color::RED;

#if BRIDGE_CPLUSPLUS < 201402L
  Pair(std::int64_t field0_ = {}, Color field1_ = Color::RED)
      : a(std::move(field0_)), b(std::move(field1_)) {}
#endif
};

/** Python: TypedDict shapes.Options */
struct Options {
  /** a-b: NotRequired[str]
   * Without a value where the key is missing.
   */
  bridge::optional<std::string> a_u002d_b{};

#if BRIDGE_CPLUSPLUS < 201402L
  Options(bridge::optional<std::string> field0_ = {}) : a_u002d_b(std::move(field0_)) {}
#endif
};

inline bool operator==(const Point &left, const Point &right) {
  return left.x == right.x && left.y == right.y && left.norm == right.norm;
}

inline bool operator!=(const Point &left, const Point &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Point &left, const Point &right) {
  return bridge::order_by(left, right, &Point::x, &Point::y, &Point::norm);
}

inline bool operator<(const Point &left, const Point &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Node &left, const Node &right) {
  return left.gr_u00f6_u00df_e == right.gr_u00f6_u00df_e &&
         left.children == right.children &&
         left.parent == right.parent &&
         left.at == right.at &&
         left.data == right.data &&
         left.color == right.color &&
         left.mode == right.mode &&
         left.tags == right.tags;
}

inline bool operator!=(const Node &left, const Node &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Node &left, const Node &right) {
  return bridge::order_by(
      left,
      right,
      &Node::gr_u00f6_u00df_e,
      &Node::children,
      &Node::parent,
      &Node::at,
      &Node::data,
      &Node::color,
      &Node::mode,
      &Node::tags);
}

inline bool operator<(const Node &left, const Node &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Left &left, const Left &right) {
  return left.rights == right.rights;
}

inline bool operator!=(const Left &left, const Left &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Left &left, const Left &right) {
  return bridge::order_by(left, right, &Left::rights);
}

inline bool operator<(const Left &left, const Left &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Right &left, const Right &right) {
  return left.left == right.left && left.lefts == right.lefts;
}

inline bool operator!=(const Right &left, const Right &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Right &left, const Right &right) {
  return bridge::order_by(left, right, &Right::left, &Right::lefts);
}

inline bool operator<(const Right &left, const Right &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Pair &left, const Pair &right) {
  return left.a == right.a && left.b == right.b;
}

inline bool operator!=(const Pair &left, const Pair &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Pair &left, const Pair &right) {
  return bridge::order_by(left, right, &Pair::a, &Pair::b);
}

inline bool operator<(const Pair &left, const Pair &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Options &left, const Options &right) {
  return left.a_u002d_b == right.a_u002d_b;
}

inline bool operator!=(const Options &left, const Options &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Options &left, const Options &right) {
  return bridge::order_by(left, right, &Options::a_u002d_b);
}

inline bool operator<(const Options &left, const Options &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x9f12afce43eae9be),
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
    sizeof(python_Point) == bridge::size_of_struct<double, double, double>(),
    "python_Point has another layout here");

/** Node in C and in C++. */
class type_Node {
 public:
  using parameter = Node;
  using result = Node;
  using abi = python_Node;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Node) == bridge::size_of_struct<
        bridge_str,
        bridge_array_python_Node,
        bridge_array_optional_python_Node,
        bridge_optional_python_Point,
        bridge_bytes,
        bridge_optional_python_Color,
        bridge_str,
        bridge_array_str>(),
    "python_Node has another layout here");

/** Left in C and in C++. */
class type_Left {
 public:
  using parameter = Left;
  using result = Left;
  using abi = python_Left;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Left) == bridge::size_of_struct<bridge_array_python_Right>(),
    "python_Left has another layout here");

/** Right in C and in C++. */
class type_Right {
 public:
  using parameter = Right;
  using result = Right;
  using abi = python_Right;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Right) == bridge::size_of_struct<
        bridge_optional_python_Left, bridge_map_str_python_Left>(),
    "python_Right has another layout here");

/** Pair in C and in C++. */
class type_Pair {
 public:
  using parameter = Pair;
  using result = Pair;
  using abi = python_Pair;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Pair) == bridge::size_of_struct<int64_t, python_Color>(),
    "python_Pair has another layout here");

/** Options in C and in C++. */
class type_Options {
 public:
  using parameter = Options;
  using result = Options;
  using abi = python_Options;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Options) == bridge::size_of_struct<bridge_optional_str>(),
    "python_Options has another layout here");

using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_list_list_int = bridge::types::list<bridge_array_array_i64, type_list_int>;
using type_list_list_list_int = bridge::types::list<
    bridge_array_array_array_i64, type_list_list_int>;
using type_optional_bytes = bridge::types::optional<bridge_optional_bytes, bridge::types::bytes>;
using type_dict_int_optional_bytes = bridge::types::dict<
    bridge_map_i64_optional_bytes, bridge::types::scalar<std::int64_t>, type_optional_bytes>;
using type_dict_str_dict_int_optional_bytes = bridge::types::dict<
    bridge_map_str_map_i64_optional_bytes, bridge::types::str, type_dict_int_optional_bytes>;
using type_tuple_of_float = bridge::types::list<bridge_array_f64, bridge::types::scalar<double>>;
using type_tuple3_int_str_tuple_of_float = bridge::types::tuple<
    bridge_tuple3_i64_str_array_f64,
    bridge::types::scalar<std::int64_t>,
    bridge::types::str,
    type_tuple_of_float>;
using type_Color = bridge::types::enumeration<Color>;
using type_union2_Point_Color = bridge::types::variant<
    bridge_union2_python_Point_python_Color, type_Point, type_Color>;
using type_list_union2_Point_Color = bridge::types::list<
    bridge_array_union2_python_Point_python_Color, type_union2_Point_Color>;
using type_union3_int_str_list_union2_Point_Color = bridge::types::variant<
    bridge_union3_i64_str_array_union2_python_Point_python_Color,
    bridge::types::scalar<std::int64_t>,
    bridge::types::str,
    type_list_union2_Point_Color>;
using type_frozenset_i64 = bridge::types::set<
    bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_set_frozenset_i64 = bridge::types::set<bridge_array_array_i64, type_frozenset_i64>;
using type_tuple2_complex_bool = bridge::types::tuple<
    bridge_tuple2_complex_bool, bridge::types::complex, bridge::types::scalar<bool>>;
using type_set_tuple2_complex_bool = bridge::types::set<
    bridge_array_tuple2_complex_bool, type_tuple2_complex_bool>;
using type_deque_set_tuple2_complex_bool = bridge::types::list<
    bridge_array_array_tuple2_complex_bool, type_set_tuple2_complex_bool>;
using type_list_Node = bridge::types::list<bridge_array_python_Node, type_Node>;
using type_optional_Node = bridge::types::optional<bridge_optional_python_Node, type_Node>;
using type_sequence_optional_Node = bridge::types::list<
    bridge_array_optional_python_Node, type_optional_Node>;
using type_optional_Point = bridge::types::optional<bridge_optional_python_Point, type_Point>;
using type_optional_Color = bridge::types::optional<bridge_optional_python_Color, type_Color>;
using type_Mode = bridge::types::choice<Mode, 2>;
using type_set_str = bridge::types::set<bridge_array_str, bridge::types::str>;
using type_list_Right = bridge::types::list<bridge_array_python_Right, type_Right>;
using type_optional_Left = bridge::types::optional<bridge_optional_python_Left, type_Left>;
using type_dict_str_Left = bridge::types::dict<
    bridge_map_str_python_Left, bridge::types::str, type_Left>;
using type_iterable_Pair = bridge::types::list<bridge_array_python_Pair, type_Pair>;
using type_counter_Color_int = bridge::types::dict<
    bridge_map_python_Color_i64, type_Color, bridge::types::scalar<std::int64_t>>;
using type_ordered_dict_Mode_Level = bridge::types::dict<
    bridge_map_str_i64, type_Mode, bridge::types::scalar<std::int64_t>>;
using type_optional_str = bridge::types::optional<bridge_optional_str, bridge::types::str>;
using type_optional_Options = bridge::types::optional<bridge_optional_python_Options, type_Options>;
using type_defaultdict_Level_optional_Options = bridge::types::dict<
    bridge_map_i64_optional_python_Options,
    bridge::types::scalar<std::int64_t>,
    type_optional_Options>;
using type_mapping_str_Point = bridge::types::dict<
    bridge_map_str_python_Point, bridge::types::str, type_Point>;
using type_Access = bridge::types::enumeration<Access>;
using type_list_Point = bridge::types::list<bridge_array_python_Point, type_Point>;
using type_optional_float = bridge::types::optional<
    bridge_optional_f64, bridge::types::scalar<double>>;
using type_dict_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_list_float = bridge::types::list<bridge_array_f64, bridge::types::scalar<double>>;
using type_union2_str_i8 = bridge::types::variant<
    bridge_union2_str_i8, bridge::types::str, bridge::types::scalar<std::int8_t>>;
using type_union2_int_str = bridge::types::variant<
    bridge_union2_i64_str, bridge::types::scalar<std::int64_t>, bridge::types::str>;
using type_optional_union2_int_str = bridge::types::optional<
    bridge_optional_union2_i64_str, type_union2_int_str>;

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
  value.norm = bridge::types::scalar<double>::lift(lowered.norm);
  return value;
}

inline type_Node::abi type_Node::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Node::abi type_Node::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.gr_u00f6_u00df_e = bridge::lower<bridge::types::str>(value.gr_u00f6_u00df_e, scratch);
    lowered.children = bridge::lower<type_list_Node>(value.children, scratch);
    lowered.parent = bridge::lower<type_sequence_optional_Node>(value.parent, scratch);
    lowered.at = bridge::lower<type_optional_Point>(value.at, scratch);
    lowered.data = bridge::lower<bridge::types::bytes>(value.data, scratch);
    lowered.color = bridge::lower<type_optional_Color>(value.color, scratch);
    lowered.mode = bridge::lower<type_Mode>(value.mode, scratch);
    lowered.tags = bridge::lower<type_set_str>(value.tags, scratch);
  }
  return lowered;
}

inline type_Node::result type_Node::lift(const abi &lowered) {
  result value;
  value.gr_u00f6_u00df_e = bridge::types::str::lift(lowered.gr_u00f6_u00df_e);
  value.children = type_list_Node::lift(lowered.children);
  value.parent = type_sequence_optional_Node::lift(lowered.parent);
  value.at = type_optional_Point::lift(lowered.at);
  value.data = bridge::types::bytes::lift(lowered.data);
  value.color = type_optional_Color::lift(lowered.color);
  value.mode = type_Mode::lift(lowered.mode);
  value.tags = type_set_str::lift(lowered.tags);
  return value;
}

inline type_Left::abi type_Left::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Left::abi type_Left::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.rights = bridge::lower<type_list_Right>(value.rights, scratch);
  }
  return lowered;
}

inline type_Left::result type_Left::lift(const abi &lowered) {
  result value;
  value.rights = type_list_Right::lift(lowered.rights);
  return value;
}

inline type_Right::abi type_Right::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Right::abi type_Right::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.left = bridge::lower<type_optional_Left>(value.left, scratch);
    lowered.lefts = bridge::lower<type_dict_str_Left>(value.lefts, scratch);
  }
  return lowered;
}

inline type_Right::result type_Right::lift(const abi &lowered) {
  result value;
  value.left = type_optional_Left::lift(lowered.left);
  value.lefts = type_dict_str_Left::lift(lowered.lefts);
  return value;
}

inline type_Pair::abi type_Pair::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Pair::abi type_Pair::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.a = bridge::lower<bridge::types::scalar<std::int64_t>>(value.a, scratch);
    lowered.b = bridge::lower<type_Color>(value.b, scratch);
  }
  return lowered;
}

inline type_Pair::result type_Pair::lift(const abi &lowered) {
  result value;
  value.a = bridge::types::scalar<std::int64_t>::lift(lowered.a);
  value.b = type_Color::lift(lowered.b);
  return value;
}

inline type_Options::abi type_Options::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Options::abi type_Options::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.a_u002d_b = bridge::lower<type_optional_str>(value.a_u002d_b, scratch);
  }
  return lowered;
}

inline type_Options::result type_Options::lift(const abi &lowered) {
  result value;
  value.a_u002d_b = type_optional_str::lift(lowered.a_u002d_b);
  return value;
}

/** The constants of Shapes. */
template <typename Nothing = void>
struct ShapesConstants {
  /** Python: shapes.LIMIT: int = 3 */
  static constexpr std::int64_t LIMIT = 3;
  /** Python: shapes.LEAST: i64 = -9223372036854775808 */
  static constexpr std::int64_t LEAST = (-9223372036854775807 - 1);
  /** Python: shapes.RATIO: float = 0.5 */
  static constexpr double RATIO = 0.5;
  /** Python: shapes.NARROW: f32 = 0.1 */
  static constexpr float NARROW = static_cast<float>(0.1);
  /** Python: shapes.DEBUG: bool = True */
  static constexpr bool DEBUG = true;
  /** Python: shapes.NAME: str = "größe\\u0000" */
  static constexpr bridge::string_view NAME = bridge::string_view("gr\303\266\303\237e\000", 8);
  /** Python: shapes.MAGIC: bytes = b"\\x89P" */
  static bridge::bytes_view MAGIC() noexcept { return bridge::bytes_view("\211P", 2); }
};

#if BRIDGE_CPLUSPLUS < 201703L
template <typename Nothing>
constexpr std::int64_t ShapesConstants<Nothing>::LIMIT;
template <typename Nothing>
constexpr std::int64_t ShapesConstants<Nothing>::LEAST;
template <typename Nothing>
constexpr double ShapesConstants<Nothing>::RATIO;
template <typename Nothing>
constexpr float ShapesConstants<Nothing>::NARROW;
template <typename Nothing>
constexpr bool ShapesConstants<Nothing>::DEBUG;
template <typename Nothing>
constexpr bridge::string_view ShapesConstants<Nothing>::NAME;
#endif

/** The C functions that Shapes calls, by symbol. */
struct ShapesFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Node) python_free_Node;
  decltype(&::python_free_Right) python_free_Right;
  decltype(&::python_free_array_array_array_i64) python_free_array_array_array_i64;
  decltype(&::python_free_array_array_tuple2_complex_bool) python_free_array_array_tuple2_complex_bool;
  decltype(&::python_free_array_i64) python_free_array_i64;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_free_map_i64_optional_python_Options) python_free_map_i64_optional_python_Options;
  decltype(&::python_free_map_python_Color_i64) python_free_map_python_Color_i64;
  decltype(&::python_free_map_str_i64) python_free_map_str_i64;
  decltype(&::python_free_map_str_map_i64_optional_bytes) python_free_map_str_map_i64_optional_bytes;
  decltype(&::python_free_tuple3_i64_str_array_f64) python_free_tuple3_i64_str_array_f64;
  decltype(&::python_free_union3_i64_str_array_union2_python_Point_python_Color) python_free_union3_i64_str_array_union2_python_Point_python_Color;
  decltype(&::python_deep) python_deep;
  decltype(&::python_table) python_table;
  decltype(&::python_many) python_many;
  decltype(&::python_either) python_either;
  decltype(&::python_sets) python_sets;
  decltype(&::python_tree) python_tree;
  decltype(&::python_mutual) python_mutual;
  decltype(&::python_counts) python_counts;
  decltype(&::python_ordered) python_ordered;
  decltype(&::python_mapping) python_mapping;
  decltype(&::python_area) python_area;
  decltype(&::python_sort) python_sort;
  decltype(&::python_grow) python_grow;
  decltype(&::python_merge) python_merge;
  decltype(&::python_total) python_total;
  decltype(&::python_defaults) python_defaults;
  decltype(&::python_twice_1) python_twice_1;
  decltype(&::python_twice_2) python_twice_2;
  decltype(&::python_ORIGIN) python_ORIGIN;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ShapesFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Node", functions.python_free_Node);
  resolver("python_free_Right", functions.python_free_Right);
  resolver("python_free_array_array_array_i64", functions.python_free_array_array_array_i64);
  resolver(
      "python_free_array_array_tuple2_complex_bool",
      functions.python_free_array_array_tuple2_complex_bool);
  resolver("python_free_array_i64", functions.python_free_array_i64);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver(
      "python_free_map_i64_optional_python_Options",
      functions.python_free_map_i64_optional_python_Options);
  resolver("python_free_map_python_Color_i64", functions.python_free_map_python_Color_i64);
  resolver("python_free_map_str_i64", functions.python_free_map_str_i64);
  resolver(
      "python_free_map_str_map_i64_optional_bytes",
      functions.python_free_map_str_map_i64_optional_bytes);
  resolver("python_free_tuple3_i64_str_array_f64", functions.python_free_tuple3_i64_str_array_f64);
  resolver(
      "python_free_union3_i64_str_array_union2_python_Point_python_Color",
      functions.python_free_union3_i64_str_array_union2_python_Point_python_Color);
  resolver("python_deep", functions.python_deep);
  resolver("python_table", functions.python_table);
  resolver("python_many", functions.python_many);
  resolver("python_either", functions.python_either);
  resolver("python_sets", functions.python_sets);
  resolver("python_tree", functions.python_tree);
  resolver("python_mutual", functions.python_mutual);
  resolver("python_counts", functions.python_counts);
  resolver("python_ordered", functions.python_ordered);
  resolver("python_mapping", functions.python_mapping);
  resolver("python_area", functions.python_area);
  resolver("python_sort", functions.python_sort);
  resolver("python_grow", functions.python_grow);
  resolver("python_merge", functions.python_merge);
  resolver("python_total", functions.python_total);
  resolver("python_defaults", functions.python_defaults);
  resolver("python_twice_1", functions.python_twice_1);
  resolver("python_twice_2", functions.python_twice_2);
  resolver("python_ORIGIN", functions.python_ORIGIN);
}
#endif

}  // namespace detail

/** Small operations.
 *
 * Python: module shapes
 */
class Shapes : public detail::ShapesConstants<> {
 public:
#ifdef BRIDGE_LINKED
#if BRIDGE_EXCEPTIONS
  /** Uses the linked library; throws bridge::LoadError if it was not made with this header. */
  Shapes() : Shapes(try_open().value()) {}
#endif

  /** Uses the linked library; returns a bridge::LoadError if it was not made with this header. */
  static bridge::result<Shapes> try_open() {
    static const detail::ShapesFunctions functions = {
        &::python_library_info,
        &::python_last_error,
        &::python_result_room,
        &::python_free_Node,
        &::python_free_Right,
        &::python_free_array_array_array_i64,
        &::python_free_array_array_tuple2_complex_bool,
        &::python_free_array_i64,
        &::python_free_array_str,
        &::python_free_map_i64_optional_python_Options,
        &::python_free_map_python_Color_i64,
        &::python_free_map_str_i64,
        &::python_free_map_str_map_i64_optional_bytes,
        &::python_free_tuple3_i64_str_array_f64,
        &::python_free_union3_i64_str_array_union2_python_Point_python_Color,
        &::python_deep,
        &::python_table,
        &::python_many,
        &::python_either,
        &::python_sets,
        &::python_tree,
        &::python_mutual,
        &::python_counts,
        &::python_ordered,
        &::python_mapping,
        &::python_area,
        &::python_sort,
        &::python_grow,
        &::python_merge,
        &::python_total,
        &::python_defaults,
        &::python_twice_1,
        &::python_twice_2,
        &::python_ORIGIN};
    auto checked = bridge::linked(functions, ::python_library_info(), detail::expected());
    if (!checked) {
      return checked.error();
    }
    return Shapes(*checked);
  }
#else
#if BRIDGE_EXCEPTIONS
  /** Loads the library at `path`; throws bridge::LoadError if it is not the one for this header. */
  explicit Shapes(const std::string &path) : Shapes(try_open(path).value()) {}
#endif

  /** Loads the library at `path`; returns a bridge::LoadError if it is not the one for this header. */
  static bridge::result<Shapes> try_open(const std::string &path) {
    auto loaded = bridge::load<detail::ShapesFunctions>(path, detail::expected());
    if (!loaded) {
      return loaded.error();
    }
    return Shapes(*loaded);
  }
#endif

  // Copied, never moved from: every Shapes can be called at any time.
  Shapes(const Shapes &) = default;
  Shapes &operator=(const Shapes &) = default;
  ~Shapes() = default;

#if BRIDGE_EXCEPTIONS
  /** Python: shapes.deep(x: list[list[list[int]]]) -> list[list[list[int]]] */
  std::vector<std::vector<std::vector<std::int64_t>>> deep(
      bridge::list_view<bridge::list_view<bridge::list_view<std::int64_t>>> x) const {
    return bridge::call_owned<detail::type_list_list_list_int>(
        functions_->python_last_error,
        functions_->python_deep,
        functions_->python_free_array_array_array_i64,
        functions_->python_result_room,
        detail::type_list_list_list_int::lower(x));
  }

  /** Python: shapes.table(x: dict) -> dict */
  bridge::map<std::string, bridge::map<std::int64_t, bridge::optional<std::vector<std::uint8_t>>>> table(
      bridge::dict_view<bridge::string_view, bridge::dict_view<std::int64_t, bridge::optional<bridge::bytes_view>>> x) const {
    return bridge::call_owned<detail::type_dict_str_dict_int_optional_bytes>(
        functions_->python_last_error,
        functions_->python_table,
        functions_->python_free_map_str_map_i64_optional_bytes,
        functions_->python_result_room,
        detail::type_dict_str_dict_int_optional_bytes::lower(x));
  }

  /** Python: shapes.many(x: tuple) -> tuple */
  std::tuple<std::int64_t, std::string, std::vector<double>> many(
      const std::tuple<std::int64_t, bridge::string_view, bridge::list_view<double>> &x) const {
    return bridge::call_owned<detail::type_tuple3_int_str_tuple_of_float>(
        functions_->python_last_error,
        functions_->python_many,
        functions_->python_free_tuple3_i64_str_array_f64,
        functions_->python_result_room,
        detail::type_tuple3_int_str_tuple_of_float::lower(x));
  }

  /** Python: shapes.either(x: int | str | list[Point | Color]) -> int */
  bridge::variant<std::int64_t, std::string, std::vector<bridge::variant<Point, Color>>> either(
      const bridge::variant<std::int64_t, std::string, std::vector<bridge::variant<Point, Color>>> &x) const {
    return bridge::call_owned<detail::type_union3_int_str_list_union2_Point_Color>(
        functions_->python_last_error,
        functions_->python_either,
        functions_->python_free_union3_i64_str_array_union2_python_Point_python_Color,
        functions_->python_result_room,
        detail::type_union3_int_str_list_union2_Point_Color::lower(x));
  }

  /** Python: shapes.sets(x: set[frozenset[i64]]) -> deque[set[tuple[complex, bool]]] */
  std::vector<bridge::set<std::tuple<std::complex<double>, bool>>> sets(
      bridge::list_view<bridge::list_view<std::int64_t>> x) const {
    return bridge::call_owned<detail::type_deque_set_tuple2_complex_bool>(
        functions_->python_last_error,
        functions_->python_sets,
        functions_->python_free_array_array_tuple2_complex_bool,
        functions_->python_result_room,
        detail::type_set_frozenset_i64::lower(x));
  }

  /** Python: shapes.tree(x: Node) -> Node */
  Node tree(const Node &x) const {
    return bridge::call_owned<detail::type_Node>(
        functions_->python_last_error,
        functions_->python_tree,
        functions_->python_free_Node,
        functions_->python_result_room,
        detail::type_Node::lower(x));
  }

  /** Python: shapes.mutual(x: Left) -> Right */
  Right mutual(const Left &x) const {
    return bridge::call_owned<detail::type_Right>(
        functions_->python_last_error,
        functions_->python_mutual,
        functions_->python_free_Right,
        functions_->python_result_room,
        detail::type_Left::lower(x));
  }

  /** Python: shapes.counts(x: Iterable[Pair]) -> Counter[Color] */
  bridge::map<Color, std::int64_t> counts(bridge::list_view<Pair> x) const {
    return bridge::call_owned<detail::type_counter_Color_int>(
        functions_->python_last_error,
        functions_->python_counts,
        functions_->python_free_map_python_Color_i64,
        functions_->python_result_room,
        detail::type_iterable_Pair::lower(x));
  }

  /** Python: shapes.ordered(x: OrderedDict) -> defaultdict */
  bridge::map<std::int64_t, bridge::optional<Options>> ordered(
      bridge::dict_view<Mode, std::int64_t> x) const {
    return bridge::call_owned<detail::type_defaultdict_Level_optional_Options>(
        functions_->python_last_error,
        functions_->python_ordered,
        functions_->python_free_map_i64_optional_python_Options,
        functions_->python_result_room,
        detail::type_ordered_dict_Mode_Level::lower(x));
  }

  /** Python: shapes.mapping(x: Mapping[str, Point]) -> Access */
  Access mapping(bridge::dict_view<bridge::string_view, Point> x) const {
    return bridge::call_value<detail::type_Access>(
        functions_->python_last_error,
        functions_->python_mapping,
        detail::type_mapping_str_Point::lower(x));
  }

  /** Python: shapes.area(points: list[Point], scale: float = 1 / 3, origin: Point = Point()) -> float | None
   */
  bridge::optional<double> area(
      bridge::list_view<Point> points,
      const bridge::defaulted<double> &scale = bridge::use_default,
      const bridge::defaulted<Point> &origin = bridge::use_default) const {
    return bridge::call_value<detail::type_optional_float>(
        functions_->python_last_error,
        functions_->python_area,
        detail::type_list_Point::lower(points),
        bridge::types::omittable<bridge::types::scalar<double>>::lower(scale),
        bridge::types::omittable<detail::type_Point>::lower(origin));
  }

  /** Python: shapes.sort(values: Annotated[list[int], bridge.inout]) -> None
   * `values`: changed in place, unless the call fails.
   */
  void sort(std::vector<std::int64_t> &values) const {
    bridge::inout<detail::type_list_int> values_inout(values, functions_->python_free_array_i64);
    bridge::call_void(functions_->python_last_error, functions_->python_sort, values_inout.get());
    values_inout.commit();
  }

  /** Python: shapes.grow(values: Annotated[list[int], bridge.inout]) -> int
   * `values`: changed in place, unless the call fails.
   */
  std::int64_t grow(Point &values) const {
    bridge::inout<detail::type_Point> values_inout(values);
    auto result = bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_grow, values_inout.get());
    values_inout.commit();
    return result;
  }

  /** Python: shapes.merge(values: Annotated[list[int], bridge.inout], x: int) -> list[str]
   * `values`: changed in place, unless the call fails.
   */
  std::vector<std::string> merge(
      bridge::map<std::string, std::int64_t> &values, std::int64_t x) const {
    bridge::inout<detail::type_dict_str_int> values_inout(
        values, functions_->python_free_map_str_i64);
    auto result = bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_merge,
        functions_->python_free_array_str,
        functions_->python_result_room,
        values_inout.get(),
        bridge::types::scalar<std::int64_t>::lower(x));
    values_inout.commit();
    return result;
  }

  /** Python: shapes.total(first: int, *values: float, größe: str = LIMIT, **options: int) -> float
   */
  double total(
      std::int64_t first,
      bridge::list_view<double> values = {},
      const bridge::defaulted<bridge::string_view> &start = bridge::use_default,
      bridge::dict_view<bridge::string_view, std::int64_t> options = {}) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        bridge::types::scalar<std::int64_t>::lower(first),
        detail::type_list_float::lower(values),
        bridge::types::omittable<bridge::types::str>::lower(start),
        detail::type_dict_str_int::lower(options));
  }

  /** Python: shapes.defaults(a: ... = ..., b: ... = ..., c: ... = ..., d: ... = ..., e: ... = ..., f: ... = ..., g: ... = ...) -> None
   * `d`: one of Literal["r", "new"].
   * `e`: one of Literal[1, -3].
   */
  void defaults(
      const bridge::optional<bridge::string_view> &a = bridge::nullopt,
      const bridge::optional<bridge::string_view> &b = "x",
      Color c = Color::gr_u00f6_u00df_e,
      Mode d = Mode::new_,
      std::int64_t e = -3,
      const bridge::variant<std::string, std::int8_t> &f = static_cast<std::int8_t>(3),
      const bridge::optional<bridge::variant<std::int64_t, std::string>> &g = std::string("x", 1)) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_defaults,
        detail::type_optional_str::lower(a),
        detail::type_optional_str::lower(b),
        detail::type_Color::lower(c),
        detail::type_Mode::lower(d),
        bridge::types::scalar<std::int64_t>::lower(e),
        detail::type_union2_str_i8::lower(f),
        detail::type_optional_union2_int_str::lower(g));
  }

  /** Python: shapes.twice(x: int) -> int */
  std::int64_t twice(std::int64_t x) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_twice_1,
        bridge::types::scalar<std::int64_t>::lower(x));
  }

  /** Python: shapes.twice(x: list[str]) -> list[str] */
  std::vector<std::string> twice(bridge::list_view<bridge::string_view> x) const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_twice_2,
        functions_->python_free_array_str,
        functions_->python_result_room,
        detail::type_list_str::lower(x));
  }

  /** Python: shapes.ORIGIN: Final[Point] */
  Point ORIGIN() const {
    return bridge::call_value<detail::type_Point>(
        functions_->python_last_error, functions_->python_ORIGIN);
  }

#endif

  /** deep(), but an error comes back in the result.
   *
   * Python: shapes.deep(x: list[list[list[int]]]) -> list[list[list[int]]]
   */
  bridge::result<std::vector<std::vector<std::vector<std::int64_t>>>> try_deep(
      bridge::list_view<bridge::list_view<bridge::list_view<std::int64_t>>> x) const {
    return bridge::try_call_owned<detail::type_list_list_list_int>(
        functions_->python_last_error,
        functions_->python_deep,
        functions_->python_free_array_array_array_i64,
        functions_->python_result_room,
        detail::type_list_list_list_int::lower(x));
  }

  /** table(), but an error comes back in the result.
   *
   * Python: shapes.table(x: dict) -> dict
   */
  bridge::result<bridge::map<std::string, bridge::map<std::int64_t, bridge::optional<std::vector<std::uint8_t>>>>> try_table(
      bridge::dict_view<bridge::string_view, bridge::dict_view<std::int64_t, bridge::optional<bridge::bytes_view>>> x) const {
    return bridge::try_call_owned<detail::type_dict_str_dict_int_optional_bytes>(
        functions_->python_last_error,
        functions_->python_table,
        functions_->python_free_map_str_map_i64_optional_bytes,
        functions_->python_result_room,
        detail::type_dict_str_dict_int_optional_bytes::lower(x));
  }

  /** many(), but an error comes back in the result.
   *
   * Python: shapes.many(x: tuple) -> tuple
   */
  bridge::result<std::tuple<std::int64_t, std::string, std::vector<double>>> try_many(
      const std::tuple<std::int64_t, bridge::string_view, bridge::list_view<double>> &x) const {
    return bridge::try_call_owned<detail::type_tuple3_int_str_tuple_of_float>(
        functions_->python_last_error,
        functions_->python_many,
        functions_->python_free_tuple3_i64_str_array_f64,
        functions_->python_result_room,
        detail::type_tuple3_int_str_tuple_of_float::lower(x));
  }

  /** either(), but an error comes back in the result.
   *
   * Python: shapes.either(x: int | str | list[Point | Color]) -> int
   */
  bridge::result<bridge::variant<std::int64_t, std::string, std::vector<bridge::variant<Point, Color>>>> try_either(
      const bridge::variant<std::int64_t, std::string, std::vector<bridge::variant<Point, Color>>> &x) const {
    return bridge::try_call_owned<detail::type_union3_int_str_list_union2_Point_Color>(
        functions_->python_last_error,
        functions_->python_either,
        functions_->python_free_union3_i64_str_array_union2_python_Point_python_Color,
        functions_->python_result_room,
        detail::type_union3_int_str_list_union2_Point_Color::lower(x));
  }

  /** sets(), but an error comes back in the result.
   *
   * Python: shapes.sets(x: set[frozenset[i64]]) -> deque[set[tuple[complex, bool]]]
   */
  bridge::result<std::vector<bridge::set<std::tuple<std::complex<double>, bool>>>> try_sets(
      bridge::list_view<bridge::list_view<std::int64_t>> x) const {
    return bridge::try_call_owned<detail::type_deque_set_tuple2_complex_bool>(
        functions_->python_last_error,
        functions_->python_sets,
        functions_->python_free_array_array_tuple2_complex_bool,
        functions_->python_result_room,
        detail::type_set_frozenset_i64::lower(x));
  }

  /** tree(), but an error comes back in the result.
   *
   * Python: shapes.tree(x: Node) -> Node
   */
  bridge::result<Node> try_tree(const Node &x) const {
    return bridge::try_call_owned<detail::type_Node>(
        functions_->python_last_error,
        functions_->python_tree,
        functions_->python_free_Node,
        functions_->python_result_room,
        detail::type_Node::lower(x));
  }

  /** mutual(), but an error comes back in the result.
   *
   * Python: shapes.mutual(x: Left) -> Right
   */
  bridge::result<Right> try_mutual(const Left &x) const {
    return bridge::try_call_owned<detail::type_Right>(
        functions_->python_last_error,
        functions_->python_mutual,
        functions_->python_free_Right,
        functions_->python_result_room,
        detail::type_Left::lower(x));
  }

  /** counts(), but an error comes back in the result.
   *
   * Python: shapes.counts(x: Iterable[Pair]) -> Counter[Color]
   */
  bridge::result<bridge::map<Color, std::int64_t>> try_counts(bridge::list_view<Pair> x) const {
    return bridge::try_call_owned<detail::type_counter_Color_int>(
        functions_->python_last_error,
        functions_->python_counts,
        functions_->python_free_map_python_Color_i64,
        functions_->python_result_room,
        detail::type_iterable_Pair::lower(x));
  }

  /** ordered(), but an error comes back in the result.
   *
   * Python: shapes.ordered(x: OrderedDict) -> defaultdict
   */
  bridge::result<bridge::map<std::int64_t, bridge::optional<Options>>> try_ordered(
      bridge::dict_view<Mode, std::int64_t> x) const {
    return bridge::try_call_owned<detail::type_defaultdict_Level_optional_Options>(
        functions_->python_last_error,
        functions_->python_ordered,
        functions_->python_free_map_i64_optional_python_Options,
        functions_->python_result_room,
        detail::type_ordered_dict_Mode_Level::lower(x));
  }

  /** mapping(), but an error comes back in the result.
   *
   * Python: shapes.mapping(x: Mapping[str, Point]) -> Access
   */
  bridge::result<Access> try_mapping(bridge::dict_view<bridge::string_view, Point> x) const {
    return bridge::try_call_value<detail::type_Access>(
        functions_->python_last_error,
        functions_->python_mapping,
        detail::type_mapping_str_Point::lower(x));
  }

  /** area(), but an error comes back in the result.
   *
   * Python: shapes.area(points: list[Point], scale: float = 1 / 3, origin: Point = Point()) -> float | None
   */
  bridge::result<bridge::optional<double>> try_area(
      bridge::list_view<Point> points,
      const bridge::defaulted<double> &scale = bridge::use_default,
      const bridge::defaulted<Point> &origin = bridge::use_default) const {
    return bridge::try_call_value<detail::type_optional_float>(
        functions_->python_last_error,
        functions_->python_area,
        detail::type_list_Point::lower(points),
        bridge::types::omittable<bridge::types::scalar<double>>::lower(scale),
        bridge::types::omittable<detail::type_Point>::lower(origin));
  }

  /** sort(), but an error comes back in the result.
   *
   * Python: shapes.sort(values: Annotated[list[int], bridge.inout]) -> None
   */
  bridge::result<void> try_sort(std::vector<std::int64_t> &values) const {
    bridge::inout<detail::type_list_int> values_inout(values, functions_->python_free_array_i64);
    auto result = bridge::try_call_void(
        functions_->python_last_error, functions_->python_sort, values_inout.get());
    if (result) {
      values_inout.commit();
    }
    return result;
  }

  /** grow(), but an error comes back in the result.
   *
   * Python: shapes.grow(values: Annotated[list[int], bridge.inout]) -> int
   */
  bridge::result<std::int64_t> try_grow(Point &values) const {
    bridge::inout<detail::type_Point> values_inout(values);
    auto result = bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_grow, values_inout.get());
    if (result) {
      values_inout.commit();
    }
    return result;
  }

  /** merge(), but an error comes back in the result.
   *
   * Python: shapes.merge(values: Annotated[list[int], bridge.inout], x: int) -> list[str]
   */
  bridge::result<std::vector<std::string>> try_merge(
      bridge::map<std::string, std::int64_t> &values, std::int64_t x) const {
    bridge::inout<detail::type_dict_str_int> values_inout(
        values, functions_->python_free_map_str_i64);
    auto result = bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_merge,
        functions_->python_free_array_str,
        functions_->python_result_room,
        values_inout.get(),
        bridge::types::scalar<std::int64_t>::lower(x));
    if (result) {
      values_inout.commit();
    }
    return result;
  }

  /** total(), but an error comes back in the result.
   *
   * Python: shapes.total(first: int, *values: float, größe: str = LIMIT, **options: int) -> float
   */
  bridge::result<double> try_total(
      std::int64_t first,
      bridge::list_view<double> values = {},
      const bridge::defaulted<bridge::string_view> &start = bridge::use_default,
      bridge::dict_view<bridge::string_view, std::int64_t> options = {}) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        bridge::types::scalar<std::int64_t>::lower(first),
        detail::type_list_float::lower(values),
        bridge::types::omittable<bridge::types::str>::lower(start),
        detail::type_dict_str_int::lower(options));
  }

  /** defaults(), but an error comes back in the result.
   *
   * Python: shapes.defaults(a: ... = ..., b: ... = ..., c: ... = ..., d: ... = ..., e: ... = ..., f: ... = ..., g: ... = ...) -> None
   */
  bridge::result<void> try_defaults(
      const bridge::optional<bridge::string_view> &a = bridge::nullopt,
      const bridge::optional<bridge::string_view> &b = "x",
      Color c = Color::gr_u00f6_u00df_e,
      Mode d = Mode::new_,
      std::int64_t e = -3,
      const bridge::variant<std::string, std::int8_t> &f = static_cast<std::int8_t>(3),
      const bridge::optional<bridge::variant<std::int64_t, std::string>> &g = std::string("x", 1)) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_defaults,
        detail::type_optional_str::lower(a),
        detail::type_optional_str::lower(b),
        detail::type_Color::lower(c),
        detail::type_Mode::lower(d),
        bridge::types::scalar<std::int64_t>::lower(e),
        detail::type_union2_str_i8::lower(f),
        detail::type_optional_union2_int_str::lower(g));
  }

  /** twice(), but an error comes back in the result.
   *
   * Python: shapes.twice(x: int) -> int
   */
  bridge::result<std::int64_t> try_twice(std::int64_t x) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_twice_1,
        bridge::types::scalar<std::int64_t>::lower(x));
  }

  /** twice(), but an error comes back in the result.
   *
   * Python: shapes.twice(x: list[str]) -> list[str]
   */
  bridge::result<std::vector<std::string>> try_twice(
      bridge::list_view<bridge::string_view> x) const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_twice_2,
        functions_->python_free_array_str,
        functions_->python_result_room,
        detail::type_list_str::lower(x));
  }

  /** ORIGIN(), but an error comes back in the result.
   *
   * Python: shapes.ORIGIN: Final[Point]
   */
  bridge::result<Point> try_ORIGIN() const {
    return bridge::try_call_value<detail::type_Point>(
        functions_->python_last_error, functions_->python_ORIGIN);
  }

  /** Python as a whole: configuration, threads, log, end. See bridge/runtime.hpp. */
  operator bridge::runtime() const {
    return bridge::runtime(functions_, *functions_->python_library_info()->runtime);
  }

 private:
  explicit Shapes(std::shared_ptr<const detail::ShapesFunctions> functions) noexcept
      : functions_(std::move(functions)) {}

  std::shared_ptr<const detail::ShapesFunctions> functions_;
};

}  // namespace rust_python_bridge

#endif
