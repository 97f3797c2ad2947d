// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>

#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/library.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/dict.hpp"
#include "bridge/types/enumeration.hpp"
#include "bridge/types/instance.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/str.hpp"
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

/** A colour.
 *
 * Python: Enum module.Color
 * Python refuses values that are not among them.
 */
enum class Color : std::int32_t {
  RED = 0,
  GREEN = 1,
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

/** How bad it is.
 *
 * Python: Enum module.Level
 * Python refuses values that are not among them.
 */
enum class Level : std::int32_t {
  LOW = 10,
  HIGH = -20,
};

/** The name of a member in Python; "?" for any other value. */
inline const char *to_string(Level value) noexcept {
  switch (value) {
    case Level::LOW:
      return "LOW";
    case Level::HIGH:
      return "HIGH";
  }
  return "?";
}

/** Numbers of its own.
 *
 * Python: Enum module.Step
 * Python refuses values that are not among them.
 */
enum class Step : std::int32_t {
  FIRST = 1,
  SECOND = 2,
};

/** The name of a member in Python; "?" for any other value. */
inline const char *to_string(Step value) noexcept {
  switch (value) {
    case Step::FIRST:
      return "FIRST";
    case Step::SECOND:
      return "SECOND";
  }
  return "?";
}

/** What is allowed.
 *
 * Python: Flag module.Access
 * Values combine with |, &, ^ and ~.
 */
enum class Access : std::int32_t {
  READ = 1,
  WRITE = 2,
  RUN = 4,
  ALL = 7,
};

/** The name of a member in Python; "?" for any other value. */
inline const char *to_string(Access value) noexcept {
  switch (value) {
    case Access::READ:
      return "READ";
    case Access::WRITE:
      return "WRITE";
    case Access::RUN:
      return "RUN";
    case Access::ALL:
      return "ALL";
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
  return static_cast<Access>(~static_cast<std::int32_t>(value) & 7);
}

/** Bits with a gap.
 *
 * Python: Flag module.Bits
 * Values combine with |, &, ^ and ~.
 */
enum class Bits : std::int32_t {
  ONE = 1,
  FOUR = 4,
};

/** The name of a member in Python; "?" for any other value. */
inline const char *to_string(Bits value) noexcept {
  switch (value) {
    case Bits::ONE:
      return "ONE";
    case Bits::FOUR:
      return "FOUR";
  }
  return "?";
}

constexpr Bits operator|(Bits left, Bits right) noexcept {
  return static_cast<Bits>(static_cast<std::int32_t>(left) | static_cast<std::int32_t>(right));
}

inline Bits &operator|=(Bits &left, Bits right) noexcept {
  left = left | right;
  return left;
}

constexpr Bits operator&(Bits left, Bits right) noexcept {
  return static_cast<Bits>(static_cast<std::int32_t>(left) & static_cast<std::int32_t>(right));
}

inline Bits &operator&=(Bits &left, Bits right) noexcept {
  left = left & right;
  return left;
}

constexpr Bits operator^(Bits left, Bits right) noexcept {
  return static_cast<Bits>(static_cast<std::int32_t>(left) ^ static_cast<std::int32_t>(right));
}

inline Bits &operator^=(Bits &left, Bits right) noexcept {
  left = left ^ right;
  return left;
}

/** All members that `value` lacks. */
constexpr Bits operator~(Bits value) noexcept {
  return static_cast<Bits>(~static_cast<std::int32_t>(value) & 5);
}

/** Kinds of shape.
 *
 * Python: Enum module.Shape.Kind
 * Python refuses values that are not among them.
 */
enum class Shape_Kind : std::int32_t {
  ROUND = 0,
  SQUARE = 1,
};

/** The name of a member in Python; "?" for any other value. */
inline const char *to_string(Shape_Kind value) noexcept {
  switch (value) {
    case Shape_Kind::ROUND:
      return "ROUND";
    case Shape_Kind::SQUARE:
      return "SQUARE";
  }
  return "?";
}

class Shape;

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Shape> : std::false_type {};
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
struct type_of<rust_python_bridge::Level> {
  using type = types::enumeration<rust_python_bridge::Level>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Level"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Step> {
  using type = types::enumeration<rust_python_bridge::Step>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Step"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Access> {
  using type = types::enumeration<rust_python_bridge::Access>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Access"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Bits> {
  using type = types::enumeration<rust_python_bridge::Bits>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Bits"};
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
struct type_of<rust_python_bridge::Shape_Kind> {
  using type = types::enumeration<rust_python_bridge::Shape_Kind>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Shape.Kind"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** A class around an enumeration.
 *
 * Python: class module.Shape
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
  /** Python: module.Shape() -> Shape */
  explicit Shape();

#endif

  /** Shape(), but an error comes back in the result.
   *
   * Python: module.Shape() -> Shape
   */
  static bridge::result<Shape> try_new();

};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x27b740c2f36d1177),
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

using type_Color = bridge::types::enumeration<Color>;
using type_Level = bridge::types::enumeration<Level>;
using type_Step = bridge::types::enumeration<Step>;
using type_list_Step = bridge::types::list<bridge_array_python_Step, type_Step>;
using type_Access = bridge::types::enumeration<Access>;
using type_Bits = bridge::types::enumeration<Bits>;
using type_Shape_Kind = bridge::types::enumeration<Shape_Kind>;
using type_dict_Color_int = bridge::types::dict<
    bridge_map_python_Color_i64, type_Color, bridge::types::scalar<std::int64_t>>;
using type_optional_Color = bridge::types::optional<bridge_optional_python_Color, type_Color>;
using type_Shape = bridge::types::instance<python_Shape, Shape>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Shape) python_free_Shape;
  decltype(&::python_free_array_python_Step) python_free_array_python_Step;
  decltype(&::python_free_map_python_Color_i64) python_free_map_python_Color_i64;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_name) python_name;
  decltype(&::python_default_) python_default_;
  decltype(&::python_worse) python_worse;
  decltype(&::python_steps) python_steps;
  decltype(&::python_add) python_add;
  decltype(&::python_bits) python_bits;
  decltype(&::python_kind) python_kind;
  decltype(&::python_by_color) python_by_color;
  decltype(&::python_maybe) python_maybe;
  decltype(&::python_wrong) python_wrong;
  decltype(&::python_plain_int) python_plain_int;
  decltype(&::python_Shape_new) python_Shape_new;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Shape", functions.python_free_Shape);
  resolver("python_free_array_python_Step", functions.python_free_array_python_Step);
  resolver("python_free_map_python_Color_i64", functions.python_free_map_python_Color_i64);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_name", functions.python_name);
  resolver("python_default_", functions.python_default_);
  resolver("python_worse", functions.python_worse);
  resolver("python_steps", functions.python_steps);
  resolver("python_add", functions.python_add);
  resolver("python_bits", functions.python_bits);
  resolver("python_kind", functions.python_kind);
  resolver("python_by_color", functions.python_by_color);
  resolver("python_maybe", functions.python_maybe);
  resolver("python_wrong", functions.python_wrong);
  resolver("python_plain_int", functions.python_plain_int);
  resolver("python_Shape_new", functions.python_Shape_new);
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

/** Enumerations of every kind.
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
        &::python_free_Shape,
        &::python_free_array_python_Step,
        &::python_free_map_python_Color_i64,
        &::python_free_str,
        &::python_same,
        &::python_name,
        &::python_default_,
        &::python_worse,
        &::python_steps,
        &::python_add,
        &::python_bits,
        &::python_kind,
        &::python_by_color,
        &::python_maybe,
        &::python_wrong,
        &::python_plain_int,
        &::python_Shape_new};
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
  /** Give the colour back.
   *
   * Python: module.same(color: Color) -> Color
   */
  Color same(Color color) const {
    return bridge::call_value<detail::type_Color>(
        functions_->python_last_error, functions_->python_same, detail::type_Color::lower(color));
  }

  /** Show what Python received.
   *
   * Python: module.name(color: Color) -> str
   */
  std::string name(Color color) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_name,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Color::lower(color));
  }

  /** A member as default.
   *
   * Python: module.default(color: Color = Color.GREEN) -> Color
   */
  Color default_(Color color = Color::GREEN) const {
    return bridge::call_value<detail::type_Color>(
        functions_->python_last_error,
        functions_->python_default_,
        detail::type_Color::lower(color));
  }

  /** The other level.
   *
   * Python: module.worse(level: Level) -> Level
   */
  Level worse(Level level) const {
    return bridge::call_value<detail::type_Level>(
        functions_->python_last_error, functions_->python_worse, detail::type_Level::lower(level));
  }

  /** Give the steps back.
   *
   * Python: module.steps(values: list[Step]) -> list[Step]
   */
  std::vector<Step> steps(bridge::list_view<Step> values) const {
    return bridge::call_owned<detail::type_list_Step>(
        functions_->python_last_error,
        functions_->python_steps,
        functions_->python_free_array_python_Step,
        functions_->python_result_room,
        detail::type_list_Step::lower(values));
  }

  /** Both together.
   *
   * Python: module.add(access: Access, more: Access) -> Access
   */
  Access add(Access access, Access more) const {
    return bridge::call_value<detail::type_Access>(
        functions_->python_last_error,
        functions_->python_add,
        detail::type_Access::lower(access),
        detail::type_Access::lower(more));
  }

  /** Show what Python received.
   *
   * Python: module.bits(value: Bits) -> str
   */
  std::string bits(Bits value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_bits,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Bits::lower(value));
  }

  /** An enumeration inside a class.
   *
   * Python: module.kind(round: bool) -> Shape.Kind
   */
  Shape_Kind kind(bool round) const {
    return bridge::call_value<detail::type_Shape_Kind>(
        functions_->python_last_error,
        functions_->python_kind,
        bridge::types::scalar<bool>::lower(round));
  }

  /** Members as keys.
   *
   * Python: module.by_color(counts: dict[Color, int]) -> dict[Color, int]
   */
  bridge::map<Color, std::int64_t> by_color(bridge::dict_view<Color, std::int64_t> counts) const {
    return bridge::call_owned<detail::type_dict_Color_int>(
        functions_->python_last_error,
        functions_->python_by_color,
        functions_->python_free_map_python_Color_i64,
        functions_->python_result_room,
        detail::type_dict_Color_int::lower(counts));
  }

  /** A member that may be absent.
   *
   * Python: module.maybe(color: Color | None = None) -> Color | None
   */
  bridge::optional<Color> maybe(const bridge::optional<Color> &color = bridge::nullopt) const {
    return bridge::call_value<detail::type_optional_Color>(
        functions_->python_last_error,
        functions_->python_maybe,
        detail::type_optional_Color::lower(color));
  }

  /** A broken promise.
   *
   * Python: module.wrong() -> Color
   */
  Color wrong() const {
    return bridge::call_value<detail::type_Color>(
        functions_->python_last_error, functions_->python_wrong);
  }

  /** An int is no member.
   *
   * Python: module.plain_int() -> Level
   */
  Level plain_int() const {
    return bridge::call_value<detail::type_Level>(
        functions_->python_last_error, functions_->python_plain_int);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(color: Color) -> Color
   */
  bridge::result<Color> try_same(Color color) const {
    return bridge::try_call_value<detail::type_Color>(
        functions_->python_last_error, functions_->python_same, detail::type_Color::lower(color));
  }

  /** name(), but an error comes back in the result.
   *
   * Python: module.name(color: Color) -> str
   */
  bridge::result<std::string> try_name(Color color) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_name,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Color::lower(color));
  }

  /** default_(), but an error comes back in the result.
   *
   * Python: module.default(color: Color = Color.GREEN) -> Color
   */
  bridge::result<Color> try_default(Color color = Color::GREEN) const {
    return bridge::try_call_value<detail::type_Color>(
        functions_->python_last_error,
        functions_->python_default_,
        detail::type_Color::lower(color));
  }

  /** worse(), but an error comes back in the result.
   *
   * Python: module.worse(level: Level) -> Level
   */
  bridge::result<Level> try_worse(Level level) const {
    return bridge::try_call_value<detail::type_Level>(
        functions_->python_last_error, functions_->python_worse, detail::type_Level::lower(level));
  }

  /** steps(), but an error comes back in the result.
   *
   * Python: module.steps(values: list[Step]) -> list[Step]
   */
  bridge::result<std::vector<Step>> try_steps(bridge::list_view<Step> values) const {
    return bridge::try_call_owned<detail::type_list_Step>(
        functions_->python_last_error,
        functions_->python_steps,
        functions_->python_free_array_python_Step,
        functions_->python_result_room,
        detail::type_list_Step::lower(values));
  }

  /** add(), but an error comes back in the result.
   *
   * Python: module.add(access: Access, more: Access) -> Access
   */
  bridge::result<Access> try_add(Access access, Access more) const {
    return bridge::try_call_value<detail::type_Access>(
        functions_->python_last_error,
        functions_->python_add,
        detail::type_Access::lower(access),
        detail::type_Access::lower(more));
  }

  /** bits(), but an error comes back in the result.
   *
   * Python: module.bits(value: Bits) -> str
   */
  bridge::result<std::string> try_bits(Bits value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_bits,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Bits::lower(value));
  }

  /** kind(), but an error comes back in the result.
   *
   * Python: module.kind(round: bool) -> Shape.Kind
   */
  bridge::result<Shape_Kind> try_kind(bool round) const {
    return bridge::try_call_value<detail::type_Shape_Kind>(
        functions_->python_last_error,
        functions_->python_kind,
        bridge::types::scalar<bool>::lower(round));
  }

  /** by_color(), but an error comes back in the result.
   *
   * Python: module.by_color(counts: dict[Color, int]) -> dict[Color, int]
   */
  bridge::result<bridge::map<Color, std::int64_t>> try_by_color(
      bridge::dict_view<Color, std::int64_t> counts) const {
    return bridge::try_call_owned<detail::type_dict_Color_int>(
        functions_->python_last_error,
        functions_->python_by_color,
        functions_->python_free_map_python_Color_i64,
        functions_->python_result_room,
        detail::type_dict_Color_int::lower(counts));
  }

  /** maybe(), but an error comes back in the result.
   *
   * Python: module.maybe(color: Color | None = None) -> Color | None
   */
  bridge::result<bridge::optional<Color>> try_maybe(
      const bridge::optional<Color> &color = bridge::nullopt) const {
    return bridge::try_call_value<detail::type_optional_Color>(
        functions_->python_last_error,
        functions_->python_maybe,
        detail::type_optional_Color::lower(color));
  }

  /** wrong(), but an error comes back in the result.
   *
   * Python: module.wrong() -> Color
   */
  bridge::result<Color> try_wrong() const {
    return bridge::try_call_value<detail::type_Color>(
        functions_->python_last_error, functions_->python_wrong);
  }

  /** plain_int(), but an error comes back in the result.
   *
   * Python: module.plain_int() -> Level
   */
  bridge::result<Level> try_plain_int() const {
    return bridge::try_call_value<detail::type_Level>(
        functions_->python_last_error, functions_->python_plain_int);
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

inline bridge::result<Shape> Shape::try_new() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Shape>(
      functions_->python_last_error,
      functions_->python_Shape_new,
      functions_->python_free_Shape,
      functions_->python_result_room);
}

#if BRIDGE_EXCEPTIONS
inline Shape::Shape() : Shape(try_new().value()) {}

#endif

}  // namespace rust_python_bridge

#endif
