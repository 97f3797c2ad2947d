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
#include "bridge/types/choice.hpp"
#include "bridge/types/enumeration.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
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

/** Python: Enum module.Color
 * Python refuses values that are not among them.
 */
enum class Color : std::int32_t {
  RED = 1,
  Color = 2,
  to_string = 3,
  operator_ = 4,
};

/** The name of a member in Python; "?" for any other value. */
inline const char *to_string(Color value) noexcept {
  switch (value) {
    case Color::RED:
      return "RED";
    case Color::Color:
      return "Color";
    case Color::to_string:
      return "to_string";
    case Color::operator_:
      return "operator";
  }
  return "?";
}

/** Python: Enum module.value
 * Python refuses values that are not among them.
 */
enum class value : std::int32_t {
  value = 1,
};

/** The name of a member in Python; "?" for any other value. */
inline const char *to_string(value value) noexcept {
  switch (value) {
    case value::value:
      return "value";
  }
  return "?";
}

/** Python: Literal module.ModeMode
 * Literal["mode", "Mode", "ModeMode"]
 */
enum class ModeMode {
  mode,
  Mode,
  ModeMode,
};

/** The text in Python; "?" for any other value. */
inline const char *to_string(ModeMode value) noexcept {
  switch (value) {
    case ModeMode::mode:
      return "mode";
    case ModeMode::Mode:
      return "Mode";
    case ModeMode::ModeMode:
      return "ModeMode";
  }
  return "?";
}

struct Inner;
struct Outer;
struct detail_;
struct bridge_;
struct std_;
struct expected_;
struct resolve_;
struct to_string_;
struct result;
struct left;
struct str_;
struct i64_;
struct Option;
struct Vec;
namespace detail {
class type_Inner;
class type_Outer;
class type_detail_;
class type_bridge_;
class type_std_;
class type_expected_;
class type_resolve_;
class type_to_string_;
class type_result;
class type_left;
class type_str_;
class type_i64_;
class type_Option;
class type_Vec;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

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
struct type_of<rust_python_bridge::Inner> {
  using type = rust_python_bridge::detail::type_Inner;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Inner"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Outer> {
  using type = rust_python_bridge::detail::type_Outer;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Outer"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::detail_> {
  using type = rust_python_bridge::detail::type_detail_;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.detail"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::bridge_> {
  using type = rust_python_bridge::detail::type_bridge_;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.bridge"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::std_> {
  using type = rust_python_bridge::detail::type_std_;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.std"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::expected_> {
  using type = rust_python_bridge::detail::type_expected_;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.expected"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::resolve_> {
  using type = rust_python_bridge::detail::type_resolve_;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.resolve"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::to_string_> {
  using type = rust_python_bridge::detail::type_to_string_;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.to_string"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::result> {
  using type = rust_python_bridge::detail::type_result;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.result"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::left> {
  using type = rust_python_bridge::detail::type_left;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.left"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::value> {
  using type = types::enumeration<rust_python_bridge::value>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.value"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::str_> {
  using type = rust_python_bridge::detail::type_str_;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.str_"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::i64_> {
  using type = rust_python_bridge::detail::type_i64_;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.i64"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Option> {
  using type = rust_python_bridge::detail::type_Option;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Option"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Vec> {
  using type = rust_python_bridge::detail::type_Vec;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Vec"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Python: NamedTuple module.Inner */
struct Inner {
  /** x: int */
  std::int64_t x{};

#if BRIDGE_CPLUSPLUS < 201402L
  Inner(std::int64_t field0_ = {}) : x(std::move(field0_)) {}
#endif
};

/** Fields that are called like classes, one of them like its own.
 *
 * Python: NamedTuple module.Outer
 */
struct Outer {
  /** Inner: Inner */
  ::rust_python_bridge::Inner Inner{};
  /** Outer: int */
  std::int64_t Outer_{};
  /** Other: Optional[Inner] */
  bridge::optional<::rust_python_bridge::Inner> Other{};
  /** Color: Color = Color.RED */
  ::rust_python_bridge::Color Color = ::rust_python_bridge::Color::RED;

#if BRIDGE_CPLUSPLUS < 201402L
  Outer(
      ::rust_python_bridge::Inner field0_ = {},
      std::int64_t field1_ = {},
      bridge::optional<::rust_python_bridge::Inner> field2_ = {},
      ::rust_python_bridge::Color field3_ = ::rust_python_bridge::Color::RED)
      : Inner(std::move(field0_)),
        Outer_(std::move(field1_)),
        Other(std::move(field2_)),
        Color(std::move(field3_)) {}
#endif
};

/** Python: NamedTuple module.detail */
struct detail_ {
  /** detail: int */
  std::int64_t detail{};
  /** bridge: str */
  std::string bridge{};

#if BRIDGE_CPLUSPLUS < 201402L
  detail_(std::int64_t field0_ = {}, std::string field1_ = {})
      : detail(std::move(field0_)), bridge(std::move(field1_)) {}
#endif
};

/** Python: NamedTuple module.bridge */
struct bridge_ {
  /** std: str */
  std::string std{};
  /** bridge: int */
  std::int64_t bridge{};

#if BRIDGE_CPLUSPLUS < 201402L
  bridge_(std::string field0_ = {}, std::int64_t field1_ = {})
      : std(std::move(field0_)), bridge(std::move(field1_)) {}
#endif
};

/** Python: NamedTuple module.std */
struct std_ {
  /** x: int */
  std::int64_t x{};

#if BRIDGE_CPLUSPLUS < 201402L
  std_(std::int64_t field0_ = {}) : x(std::move(field0_)) {}
#endif
};

/** Python: NamedTuple module.expected */
struct expected_ {
  /** x: int */
  std::int64_t x{};

#if BRIDGE_CPLUSPLUS < 201402L
  expected_(std::int64_t field0_ = {}) : x(std::move(field0_)) {}
#endif
};

/** Python: NamedTuple module.resolve */
struct resolve_ {
  /** x: int */
  std::int64_t x{};

#if BRIDGE_CPLUSPLUS < 201402L
  resolve_(std::int64_t field0_ = {}) : x(std::move(field0_)) {}
#endif
};

/** Python: NamedTuple module.to_string */
struct to_string_ {
  /** x: int */
  std::int64_t x{};

#if BRIDGE_CPLUSPLUS < 201402L
  to_string_(std::int64_t field0_ = {}) : x(std::move(field0_)) {}
#endif
};

/** Python: NamedTuple module.result */
struct result {
  /** result: int */
  std::int64_t result_{};
  /** value: int */
  std::int64_t value{};

#if BRIDGE_CPLUSPLUS < 201402L
  result(std::int64_t field0_ = {}, std::int64_t field1_ = {})
      : result_(std::move(field0_)), value(std::move(field1_)) {}
#endif
};

/** Python: NamedTuple module.left */
struct left {
  /** right: int */
  std::int64_t right{};

#if BRIDGE_CPLUSPLUS < 201402L
  left(std::int64_t field0_ = {}) : right(std::move(field0_)) {}
#endif
};

/** Python: NamedTuple module.str_ */
struct str_ {
  /** a: int */
  std::int64_t a{};

#if BRIDGE_CPLUSPLUS < 201402L
  str_(std::int64_t field0_ = {}) : a(std::move(field0_)) {}
#endif
};

/** Python: NamedTuple module.i64 */
struct i64_ {
  /** i32: int */
  std::int64_t i32{};

#if BRIDGE_CPLUSPLUS < 201402L
  i64_(std::int64_t field0_ = {}) : i32(std::move(field0_)) {}
#endif
};

/** Python: NamedTuple module.Option */
struct Option {
  /** Some: int */
  std::int64_t Some{};

#if BRIDGE_CPLUSPLUS < 201402L
  Option(std::int64_t field0_ = {}) : Some(std::move(field0_)) {}
#endif
};

/** Python: dataclass module.Vec */
struct Vec {
  /** Box: list[Vec] */
  std::vector<Vec> Box{};

#if BRIDGE_CPLUSPLUS < 201402L
  Vec(std::vector<Vec> field0_ = {}) : Box(std::move(field0_)) {}
#endif
};

inline bool operator==(const ::rust_python_bridge::Inner &left, const ::rust_python_bridge::Inner &right) {
  return left.x == right.x;
}

inline bool operator!=(const ::rust_python_bridge::Inner &left, const ::rust_python_bridge::Inner &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const ::rust_python_bridge::Inner &left, const ::rust_python_bridge::Inner &right) {
  return bridge::order_by(left, right, &::rust_python_bridge::Inner::x);
}

inline bool operator<(const ::rust_python_bridge::Inner &left, const ::rust_python_bridge::Inner &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Outer &left, const Outer &right) {
  return left.Inner == right.Inner &&
         left.Outer_ == right.Outer_ &&
         left.Other == right.Other &&
         left.Color == right.Color;
}

inline bool operator!=(const Outer &left, const Outer &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Outer &left, const Outer &right) {
  return bridge::order_by(left, right, &Outer::Inner, &Outer::Outer_, &Outer::Other, &Outer::Color);
}

inline bool operator<(const Outer &left, const Outer &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const detail_ &left, const detail_ &right) {
  return left.detail == right.detail && left.bridge == right.bridge;
}

inline bool operator!=(const detail_ &left, const detail_ &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const detail_ &left, const detail_ &right) {
  return bridge::order_by(left, right, &detail_::detail, &detail_::bridge);
}

inline bool operator<(const detail_ &left, const detail_ &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const bridge_ &left, const bridge_ &right) {
  return left.std == right.std && left.bridge == right.bridge;
}

inline bool operator!=(const bridge_ &left, const bridge_ &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const bridge_ &left, const bridge_ &right) {
  return bridge::order_by(left, right, &bridge_::std, &bridge_::bridge);
}

inline bool operator<(const bridge_ &left, const bridge_ &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const std_ &left, const std_ &right) {
  return left.x == right.x;
}

inline bool operator!=(const std_ &left, const std_ &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const std_ &left, const std_ &right) {
  return bridge::order_by(left, right, &std_::x);
}

inline bool operator<(const std_ &left, const std_ &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const expected_ &left, const expected_ &right) {
  return left.x == right.x;
}

inline bool operator!=(const expected_ &left, const expected_ &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const expected_ &left, const expected_ &right) {
  return bridge::order_by(left, right, &expected_::x);
}

inline bool operator<(const expected_ &left, const expected_ &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const resolve_ &left, const resolve_ &right) {
  return left.x == right.x;
}

inline bool operator!=(const resolve_ &left, const resolve_ &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const resolve_ &left, const resolve_ &right) {
  return bridge::order_by(left, right, &resolve_::x);
}

inline bool operator<(const resolve_ &left, const resolve_ &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const to_string_ &left, const to_string_ &right) {
  return left.x == right.x;
}

inline bool operator!=(const to_string_ &left, const to_string_ &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const to_string_ &left, const to_string_ &right) {
  return bridge::order_by(left, right, &to_string_::x);
}

inline bool operator<(const to_string_ &left, const to_string_ &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const ::rust_python_bridge::result &left, const ::rust_python_bridge::result &right) {
  return left.result_ == right.result_ && left.value == right.value;
}

inline bool operator!=(const ::rust_python_bridge::result &left, const ::rust_python_bridge::result &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const ::rust_python_bridge::result &left, const ::rust_python_bridge::result &right) {
  return bridge::order_by(
      left, right, &::rust_python_bridge::result::result_, &::rust_python_bridge::result::value);
}

inline bool operator<(const ::rust_python_bridge::result &left, const ::rust_python_bridge::result &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const ::rust_python_bridge::left &left, const ::rust_python_bridge::left &right) {
  return left.right == right.right;
}

inline bool operator!=(const ::rust_python_bridge::left &left, const ::rust_python_bridge::left &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const ::rust_python_bridge::left &left, const ::rust_python_bridge::left &right) {
  return bridge::order_by(left, right, &::rust_python_bridge::left::right);
}

inline bool operator<(const ::rust_python_bridge::left &left, const ::rust_python_bridge::left &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const str_ &left, const str_ &right) {
  return left.a == right.a;
}

inline bool operator!=(const str_ &left, const str_ &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const str_ &left, const str_ &right) {
  return bridge::order_by(left, right, &str_::a);
}

inline bool operator<(const str_ &left, const str_ &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const i64_ &left, const i64_ &right) {
  return left.i32 == right.i32;
}

inline bool operator!=(const i64_ &left, const i64_ &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const i64_ &left, const i64_ &right) {
  return bridge::order_by(left, right, &i64_::i32);
}

inline bool operator<(const i64_ &left, const i64_ &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Option &left, const Option &right) {
  return left.Some == right.Some;
}

inline bool operator!=(const Option &left, const Option &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Option &left, const Option &right) {
  return bridge::order_by(left, right, &Option::Some);
}

inline bool operator<(const Option &left, const Option &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Vec &left, const Vec &right) {
  return left.Box == right.Box;
}

inline bool operator!=(const Vec &left, const Vec &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Vec &left, const Vec &right) {
  return bridge::order_by(left, right, &Vec::Box);
}

inline bool operator<(const Vec &left, const Vec &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x0ebda1199fe7d7de),
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

/** ::rust_python_bridge::Inner in C and in C++. */
class type_Inner {
 public:
  using parameter = ::rust_python_bridge::Inner;
  using result = ::rust_python_bridge::Inner;
  using abi = python_Inner;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Inner) == bridge::size_of_struct<int64_t>(),
    "python_Inner has another layout here");

/** Outer in C and in C++. */
class type_Outer {
 public:
  using parameter = Outer;
  using result = Outer;
  using abi = python_Outer;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Outer) == bridge::size_of_struct<
        python_Inner, int64_t, bridge_optional_python_Inner, python_Color>(),
    "python_Outer has another layout here");

/** detail_ in C and in C++. */
class type_detail_ {
 public:
  using parameter = detail_;
  using result = detail_;
  using abi = python_detail;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_detail) == bridge::size_of_struct<int64_t, bridge_str>(),
    "python_detail has another layout here");

/** bridge_ in C and in C++. */
class type_bridge_ {
 public:
  using parameter = bridge_;
  using result = bridge_;
  using abi = python_bridge;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_bridge) == bridge::size_of_struct<bridge_str, int64_t>(),
    "python_bridge has another layout here");

/** std_ in C and in C++. */
class type_std_ {
 public:
  using parameter = std_;
  using result = std_;
  using abi = python_std;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_std) == bridge::size_of_struct<int64_t>(),
    "python_std has another layout here");

/** expected_ in C and in C++. */
class type_expected_ {
 public:
  using parameter = expected_;
  using result = expected_;
  using abi = python_expected;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_expected) == bridge::size_of_struct<int64_t>(),
    "python_expected has another layout here");

/** resolve_ in C and in C++. */
class type_resolve_ {
 public:
  using parameter = resolve_;
  using result = resolve_;
  using abi = python_resolve;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_resolve) == bridge::size_of_struct<int64_t>(),
    "python_resolve has another layout here");

/** to_string_ in C and in C++. */
class type_to_string_ {
 public:
  using parameter = to_string_;
  using result = to_string_;
  using abi = python_to_string;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_to_string) == bridge::size_of_struct<int64_t>(),
    "python_to_string has another layout here");

/** ::rust_python_bridge::result in C and in C++. */
class type_result {
 public:
  using parameter = ::rust_python_bridge::result;
  using result = ::rust_python_bridge::result;
  using abi = python_result;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_result) == bridge::size_of_struct<int64_t, int64_t>(),
    "python_result has another layout here");

/** ::rust_python_bridge::left in C and in C++. */
class type_left {
 public:
  using parameter = ::rust_python_bridge::left;
  using result = ::rust_python_bridge::left;
  using abi = python_left;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_left) == bridge::size_of_struct<int64_t>(),
    "python_left has another layout here");

/** str_ in C and in C++. */
class type_str_ {
 public:
  using parameter = str_;
  using result = str_;
  using abi = python_str_;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_str_) == bridge::size_of_struct<int64_t>(),
    "python_str_ has another layout here");

/** i64_ in C and in C++. */
class type_i64_ {
 public:
  using parameter = i64_;
  using result = i64_;
  using abi = python_i64;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_i64) == bridge::size_of_struct<int64_t>(),
    "python_i64 has another layout here");

/** Option in C and in C++. */
class type_Option {
 public:
  using parameter = Option;
  using result = Option;
  using abi = python_Option;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Option) == bridge::size_of_struct<int64_t>(),
    "python_Option has another layout here");

/** Vec in C and in C++. */
class type_Vec {
 public:
  using parameter = Vec;
  using result = Vec;
  using abi = python_Vec;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Vec) == bridge::size_of_struct<bridge_array_python_Vec>(),
    "python_Vec has another layout here");

using type_optional_Inner = bridge::types::optional<bridge_optional_python_Inner, type_Inner>;
using type_Color = bridge::types::enumeration<::rust_python_bridge::Color>;
using type_tuple3_detail__bridge__std_ = bridge::types::tuple<
    bridge_tuple3_python_detail_python_bridge_python_std, type_detail_, type_bridge_, type_std_>;
using type_tuple3_expected__resolve__to_string_ = bridge::types::tuple<
    bridge_tuple3_python_expected_python_resolve_python_to_string,
    type_expected_,
    type_resolve_,
    type_to_string_>;
using type_value = bridge::types::enumeration<::rust_python_bridge::value>;
using type_tuple3_result_left_value = bridge::types::tuple<
    bridge_tuple3_python_result_python_left_python_value, type_result, type_left, type_value>;
using type_list_Vec = bridge::types::list<bridge_array_python_Vec, type_Vec>;
using type_tuple4_str__i64__Option_Vec = bridge::types::tuple<
    bridge_tuple4_python_str__python_i64_python_Option_python_Vec,
    type_str_,
    type_i64_,
    type_Option,
    type_Vec>;
using type_ModeMode = bridge::types::choice<ModeMode, 3>;

inline type_Inner::abi type_Inner::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Inner::abi type_Inner::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.x = bridge::lower<bridge::types::scalar<std::int64_t>>(value.x, scratch);
  }
  return lowered;
}

inline type_Inner::result type_Inner::lift(const abi &lowered) {
  result value;
  value.x = bridge::types::scalar<std::int64_t>::lift(lowered.x);
  return value;
}

inline type_Outer::abi type_Outer::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Outer::abi type_Outer::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.Inner = bridge::lower<type_Inner>(value.Inner, scratch);
    lowered.Outer_ = bridge::lower<bridge::types::scalar<std::int64_t>>(value.Outer_, scratch);
    lowered.Other = bridge::lower<type_optional_Inner>(value.Other, scratch);
    lowered.Color = bridge::lower<type_Color>(value.Color, scratch);
  }
  return lowered;
}

inline type_Outer::result type_Outer::lift(const abi &lowered) {
  result value;
  value.Inner = type_Inner::lift(lowered.Inner);
  value.Outer_ = bridge::types::scalar<std::int64_t>::lift(lowered.Outer_);
  value.Other = type_optional_Inner::lift(lowered.Other);
  value.Color = type_Color::lift(lowered.Color);
  return value;
}

inline type_detail_::abi type_detail_::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_detail_::abi type_detail_::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.detail = bridge::lower<bridge::types::scalar<std::int64_t>>(value.detail, scratch);
    lowered.bridge = bridge::lower<bridge::types::str>(value.bridge, scratch);
  }
  return lowered;
}

inline type_detail_::result type_detail_::lift(const abi &lowered) {
  result value;
  value.detail = bridge::types::scalar<std::int64_t>::lift(lowered.detail);
  value.bridge = bridge::types::str::lift(lowered.bridge);
  return value;
}

inline type_bridge_::abi type_bridge_::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_bridge_::abi type_bridge_::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.std = bridge::lower<bridge::types::str>(value.std, scratch);
    lowered.bridge = bridge::lower<bridge::types::scalar<std::int64_t>>(value.bridge, scratch);
  }
  return lowered;
}

inline type_bridge_::result type_bridge_::lift(const abi &lowered) {
  result value;
  value.std = bridge::types::str::lift(lowered.std);
  value.bridge = bridge::types::scalar<std::int64_t>::lift(lowered.bridge);
  return value;
}

inline type_std_::abi type_std_::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_std_::abi type_std_::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.x = bridge::lower<bridge::types::scalar<std::int64_t>>(value.x, scratch);
  }
  return lowered;
}

inline type_std_::result type_std_::lift(const abi &lowered) {
  result value;
  value.x = bridge::types::scalar<std::int64_t>::lift(lowered.x);
  return value;
}

inline type_expected_::abi type_expected_::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_expected_::abi type_expected_::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.x = bridge::lower<bridge::types::scalar<std::int64_t>>(value.x, scratch);
  }
  return lowered;
}

inline type_expected_::result type_expected_::lift(const abi &lowered) {
  result value;
  value.x = bridge::types::scalar<std::int64_t>::lift(lowered.x);
  return value;
}

inline type_resolve_::abi type_resolve_::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_resolve_::abi type_resolve_::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.x = bridge::lower<bridge::types::scalar<std::int64_t>>(value.x, scratch);
  }
  return lowered;
}

inline type_resolve_::result type_resolve_::lift(const abi &lowered) {
  result value;
  value.x = bridge::types::scalar<std::int64_t>::lift(lowered.x);
  return value;
}

inline type_to_string_::abi type_to_string_::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_to_string_::abi type_to_string_::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.x = bridge::lower<bridge::types::scalar<std::int64_t>>(value.x, scratch);
  }
  return lowered;
}

inline type_to_string_::result type_to_string_::lift(const abi &lowered) {
  result value;
  value.x = bridge::types::scalar<std::int64_t>::lift(lowered.x);
  return value;
}

inline type_result::abi type_result::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_result::abi type_result::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.result_ = bridge::lower<bridge::types::scalar<std::int64_t>>(value.result_, scratch);
    lowered.value = bridge::lower<bridge::types::scalar<std::int64_t>>(value.value, scratch);
  }
  return lowered;
}

inline type_result::result type_result::lift(const abi &lowered) {
  result value;
  value.result_ = bridge::types::scalar<std::int64_t>::lift(lowered.result_);
  value.value = bridge::types::scalar<std::int64_t>::lift(lowered.value);
  return value;
}

inline type_left::abi type_left::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_left::abi type_left::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.right = bridge::lower<bridge::types::scalar<std::int64_t>>(value.right, scratch);
  }
  return lowered;
}

inline type_left::result type_left::lift(const abi &lowered) {
  result value;
  value.right = bridge::types::scalar<std::int64_t>::lift(lowered.right);
  return value;
}

inline type_str_::abi type_str_::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_str_::abi type_str_::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.a = bridge::lower<bridge::types::scalar<std::int64_t>>(value.a, scratch);
  }
  return lowered;
}

inline type_str_::result type_str_::lift(const abi &lowered) {
  result value;
  value.a = bridge::types::scalar<std::int64_t>::lift(lowered.a);
  return value;
}

inline type_i64_::abi type_i64_::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_i64_::abi type_i64_::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.i32 = bridge::lower<bridge::types::scalar<std::int64_t>>(value.i32, scratch);
  }
  return lowered;
}

inline type_i64_::result type_i64_::lift(const abi &lowered) {
  result value;
  value.i32 = bridge::types::scalar<std::int64_t>::lift(lowered.i32);
  return value;
}

inline type_Option::abi type_Option::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Option::abi type_Option::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.Some = bridge::lower<bridge::types::scalar<std::int64_t>>(value.Some, scratch);
  }
  return lowered;
}

inline type_Option::result type_Option::lift(const abi &lowered) {
  result value;
  value.Some = bridge::types::scalar<std::int64_t>::lift(lowered.Some);
  return value;
}

inline type_Vec::abi type_Vec::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Vec::abi type_Vec::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.Box = bridge::lower<type_list_Vec>(value.Box, scratch);
  }
  return lowered;
}

inline type_Vec::result type_Vec::lift(const abi &lowered) {
  result value;
  value.Box = type_list_Vec::lift(lowered.Box);
  return value;
}

/** The constants of Module. */
template <typename Nothing = void>
struct ModuleConstants {
  /** Python: module.LIMIT: int = 1 */
  static constexpr std::int64_t LIMIT = 1;
  /** Python: module.limit: int = 2 */
  static constexpr std::int64_t limit = 2;
  /** Python: module.Limit: int = 3 */
  static constexpr std::int64_t Limit = 3;
  /** Python: module.Nothing: int = 4 */
  static constexpr std::int64_t Nothing_ = 4;
};

#if BRIDGE_CPLUSPLUS < 201703L
template <typename Nothing>
constexpr std::int64_t ModuleConstants<Nothing>::LIMIT;
template <typename Nothing>
constexpr std::int64_t ModuleConstants<Nothing>::limit;
template <typename Nothing>
constexpr std::int64_t ModuleConstants<Nothing>::Limit;
template <typename Nothing>
constexpr std::int64_t ModuleConstants<Nothing>::Nothing_;
#endif

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_free_tuple3_python_detail_python_bridge_python_std) python_free_tuple3_python_detail_python_bridge_python_std;
  decltype(&::python_free_tuple4_python_str__python_i64_python_Option_python_Vec) python_free_tuple4_python_str__python_i64_python_Option_python_Vec;
  decltype(&::python_nested) python_nested;
  decltype(&::python_same_names) python_same_names;
  decltype(&::python_shadows) python_shadows;
  decltype(&::python_helpers) python_helpers;
  decltype(&::python_variables) python_variables;
  decltype(&::python_rust) python_rust;
  decltype(&::python_mode) python_mode;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver(
      "python_free_tuple3_python_detail_python_bridge_python_std",
      functions.python_free_tuple3_python_detail_python_bridge_python_std);
  resolver(
      "python_free_tuple4_python_str__python_i64_python_Option_python_Vec",
      functions.python_free_tuple4_python_str__python_i64_python_Option_python_Vec);
  resolver("python_nested", functions.python_nested);
  resolver("python_same_names", functions.python_same_names);
  resolver("python_shadows", functions.python_shadows);
  resolver("python_helpers", functions.python_helpers);
  resolver("python_variables", functions.python_variables);
  resolver("python_rust", functions.python_rust);
  resolver("python_mode", functions.python_mode);
}
#endif

}  // namespace detail

/** Classes, fields and constants whose names mean something elsewhere.
 *
 * Python: module module
 */
class Module : public detail::ModuleConstants<> {
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
        &::python_free_str,
        &::python_free_tuple3_python_detail_python_bridge_python_std,
        &::python_free_tuple4_python_str__python_i64_python_Option_python_Vec,
        &::python_nested,
        &::python_same_names,
        &::python_shadows,
        &::python_helpers,
        &::python_variables,
        &::python_rust,
        &::python_mode};
    auto checked = bridge::linked(functions, ::python_library_info(), detail::expected());
    if (!checked) {
      return checked.error();
    }
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
    return Module(*loaded);
  }
#endif

  // Copied, never moved from: every Module can be called at any time.
  Module(const Module &) = default;
  Module &operator=(const Module &) = default;
  ~Module() = default;

#if BRIDGE_EXCEPTIONS
  /** Python: module.nested(a: Outer) -> Outer */
  Outer nested(const Outer &a) const {
    return bridge::call_value<detail::type_Outer>(
        functions_->python_last_error, functions_->python_nested, detail::type_Outer::lower(a));
  }

  /** Python: module.same_names(Color: Color, Inner: Inner, detail: detail, bridge: bridge) -> Color
   */
  ::rust_python_bridge::Color same_names(
      ::rust_python_bridge::Color Color,
      const ::rust_python_bridge::Inner &Inner,
      const detail_ &detail,
      const bridge_ &bridge) const {
    return bridge::call_value<detail::type_Color>(
        functions_->python_last_error,
        functions_->python_same_names,
        detail::type_Color::lower(Color),
        detail::type_Inner::lower(Inner),
        detail::type_detail_::lower(detail),
        detail::type_bridge_::lower(bridge));
  }

  /** Python: module.shadows(detail: detail, bridge: bridge, std: std) -> tuple[detail, bridge, std]
   */
  std::tuple<detail_, bridge_, std_> shadows(
      const detail_ &detail, const bridge_ &bridge, const std_ &std) const {
    return bridge::call_owned<detail::type_tuple3_detail__bridge__std_>(
        functions_->python_last_error,
        functions_->python_shadows,
        functions_->python_free_tuple3_python_detail_python_bridge_python_std,
        functions_->python_result_room,
        detail::type_detail_::lower(detail),
        detail::type_bridge_::lower(bridge),
        detail::type_std_::lower(std));
  }

  /** Python: module.helpers(a: expected, b: resolve, c: to_string) -> tuple[expected, resolve, to_string]
   */
  std::tuple<expected_, resolve_, to_string_> helpers(
      const expected_ &a, const resolve_ &b, const to_string_ &c) const {
    return bridge::call_value<detail::type_tuple3_expected__resolve__to_string_>(
        functions_->python_last_error,
        functions_->python_helpers,
        detail::type_expected_::lower(a),
        detail::type_resolve_::lower(b),
        detail::type_to_string_::lower(c));
  }

  /** Python: module.variables(result: result, left: left, value: value) -> tuple[result, left, value]
   */
  std::tuple<::rust_python_bridge::result, ::rust_python_bridge::left, ::rust_python_bridge::value> variables(
      const ::rust_python_bridge::result &result,
      const ::rust_python_bridge::left &left,
      ::rust_python_bridge::value value) const {
    return bridge::call_value<detail::type_tuple3_result_left_value>(
        functions_->python_last_error,
        functions_->python_variables,
        detail::type_result::lower(result),
        detail::type_left::lower(left),
        detail::type_value::lower(value));
  }

  /** Python: module.rust(a: str_, b: i64, c: Option, d: Vec) -> tuple[str_, i64, Option, Vec] */
  std::tuple<str_, i64_, Option, Vec> rust(
      const str_ &a, const i64_ &b, const Option &c, const Vec &d) const {
    return bridge::call_owned<detail::type_tuple4_str__i64__Option_Vec>(
        functions_->python_last_error,
        functions_->python_rust,
        functions_->python_free_tuple4_python_str__python_i64_python_Option_python_Vec,
        functions_->python_result_room,
        detail::type_str_::lower(a),
        detail::type_i64_::lower(b),
        detail::type_Option::lower(c),
        detail::type_Vec::lower(d));
  }

  /** Python: module.mode(mode: Literal["mode", "Mode", "ModeMode"]) -> str
   * `mode`: one of Literal["mode", "Mode", "ModeMode"].
   */
  std::string mode(ModeMode mode) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_mode,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_ModeMode::lower(mode));
  }

#endif

  /** nested(), but an error comes back in the result.
   *
   * Python: module.nested(a: Outer) -> Outer
   */
  bridge::result<Outer> try_nested(const Outer &a) const {
    return bridge::try_call_value<detail::type_Outer>(
        functions_->python_last_error, functions_->python_nested, detail::type_Outer::lower(a));
  }

  /** same_names(), but an error comes back in the result.
   *
   * Python: module.same_names(Color: Color, Inner: Inner, detail: detail, bridge: bridge) -> Color
   */
  bridge::result<::rust_python_bridge::Color> try_same_names(
      ::rust_python_bridge::Color Color,
      const ::rust_python_bridge::Inner &Inner,
      const detail_ &detail,
      const bridge_ &bridge) const {
    return bridge::try_call_value<detail::type_Color>(
        functions_->python_last_error,
        functions_->python_same_names,
        detail::type_Color::lower(Color),
        detail::type_Inner::lower(Inner),
        detail::type_detail_::lower(detail),
        detail::type_bridge_::lower(bridge));
  }

  /** shadows(), but an error comes back in the result.
   *
   * Python: module.shadows(detail: detail, bridge: bridge, std: std) -> tuple[detail, bridge, std]
   */
  bridge::result<std::tuple<detail_, bridge_, std_>> try_shadows(
      const detail_ &detail, const bridge_ &bridge, const std_ &std) const {
    return bridge::try_call_owned<detail::type_tuple3_detail__bridge__std_>(
        functions_->python_last_error,
        functions_->python_shadows,
        functions_->python_free_tuple3_python_detail_python_bridge_python_std,
        functions_->python_result_room,
        detail::type_detail_::lower(detail),
        detail::type_bridge_::lower(bridge),
        detail::type_std_::lower(std));
  }

  /** helpers(), but an error comes back in the result.
   *
   * Python: module.helpers(a: expected, b: resolve, c: to_string) -> tuple[expected, resolve, to_string]
   */
  bridge::result<std::tuple<expected_, resolve_, to_string_>> try_helpers(
      const expected_ &a, const resolve_ &b, const to_string_ &c) const {
    return bridge::try_call_value<detail::type_tuple3_expected__resolve__to_string_>(
        functions_->python_last_error,
        functions_->python_helpers,
        detail::type_expected_::lower(a),
        detail::type_resolve_::lower(b),
        detail::type_to_string_::lower(c));
  }

  /** variables(), but an error comes back in the result.
   *
   * Python: module.variables(result: result, left: left, value: value) -> tuple[result, left, value]
   */
  bridge::result<std::tuple<::rust_python_bridge::result, ::rust_python_bridge::left, ::rust_python_bridge::value>> try_variables(
      const ::rust_python_bridge::result &result,
      const ::rust_python_bridge::left &left,
      ::rust_python_bridge::value value) const {
    return bridge::try_call_value<detail::type_tuple3_result_left_value>(
        functions_->python_last_error,
        functions_->python_variables,
        detail::type_result::lower(result),
        detail::type_left::lower(left),
        detail::type_value::lower(value));
  }

  /** rust(), but an error comes back in the result.
   *
   * Python: module.rust(a: str_, b: i64, c: Option, d: Vec) -> tuple[str_, i64, Option, Vec]
   */
  bridge::result<std::tuple<str_, i64_, Option, Vec>> try_rust(
      const str_ &a, const i64_ &b, const Option &c, const Vec &d) const {
    return bridge::try_call_owned<detail::type_tuple4_str__i64__Option_Vec>(
        functions_->python_last_error,
        functions_->python_rust,
        functions_->python_free_tuple4_python_str__python_i64_python_Option_python_Vec,
        functions_->python_result_room,
        detail::type_str_::lower(a),
        detail::type_i64_::lower(b),
        detail::type_Option::lower(c),
        detail::type_Vec::lower(d));
  }

  /** mode(), but an error comes back in the result.
   *
   * Python: module.mode(mode: Literal["mode", "Mode", "ModeMode"]) -> str
   */
  bridge::result<std::string> try_mode(ModeMode mode) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_mode,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_ModeMode::lower(mode));
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

}  // namespace rust_python_bridge

#endif
