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
#include "bridge/types/bytes.hpp"
#include "bridge/types/dict.hpp"
#include "bridge/types/function.hpp"
#include "bridge/types/instance.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/none.hpp"
#include "bridge/types/object.h"
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

struct Point;
struct Handler;
class Button;
namespace detail {
class type_Point;
class type_Handler;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Button> : std::false_type {};
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
struct type_of<rust_python_bridge::Handler> {
  using type = rust_python_bridge::detail::type_Handler;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Handler"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Button> {
  using type = types::instance<python_Button, rust_python_bridge::Button>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Button"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Calls back.
 *
 * Python: class module.Button
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Button : public bridge::object {
 public:
  /** No object, as None. */
  Button(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Button(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Button(label: str) -> Button */
  explicit Button(bridge::string_view label);

  /** Python: module.Button.on_click(self, handler: Callable[["Button"], None]) -> None */
  void on_click(const bridge::function<void(Button)> &handler) const;

  /** Python: module.Button.click(self) -> None */
  void click() const;

  /** Python: module.Button.label: str */
  std::string label() const;

  /** Python: module.Button.label: str, set */
  void set_label(bridge::string_view value) const;

#endif

  /** Button(), but an error comes back in the result.
   *
   * Python: module.Button(label: str) -> Button
   */
  static bridge::result<Button> try_new(bridge::string_view label);

  /** on_click(), but an error comes back in the result.
   *
   * Python: module.Button.on_click(self, handler: Callable[["Button"], None]) -> None
   */
  bridge::result<void> try_on_click(const bridge::function<void(Button)> &handler) const;

  /** click(), but an error comes back in the result.
   *
   * Python: module.Button.click(self) -> None
   */
  bridge::result<void> try_click() const;

  /** label(), but an error comes back in the result.
   *
   * Python: module.Button.label: str
   */
  bridge::result<std::string> try_label() const;

  /** set_label(), but an error comes back in the result.
   *
   * Python: module.Button.label: str, set
   */
  bridge::result<void> try_set_label(bridge::string_view value) const;

};

/** Python: dataclass module.Point */
struct Point {
  /** x: float */
  double x{};
  /** y: float */
  double y{};

#if BRIDGE_CPLUSPLUS < 201402L
  Point(double field0_ = {}, double field1_ = {}) : x(std::move(field0_)), y(std::move(field1_)) {}
#endif
};

/** A value that holds a function.
 *
 * Python: dataclass module.Handler
 */
struct Handler {
  /** name: str */
  std::string name{};
  /** run: Callable[[str], str] */
  bridge::callable<std::string(std::string)> run{};

#if BRIDGE_CPLUSPLUS < 201402L
  Handler(std::string field0_ = {}, bridge::callable<std::string(std::string)> field1_ = {})
      : name(std::move(field0_)), run(std::move(field1_)) {}
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

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x51d6ed0f815810bd),
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

/** Handler in C and in C++. */
class type_Handler {
 public:
  using parameter = Handler;
  using result = Handler;
  using abi = python_Handler;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Handler) == bridge::size_of_struct<bridge_str, bridge_function1_str_str>(),
    "python_Handler has another layout here");

using type_callable1_int_int = bridge::types::function<
    bridge_function1_i64_i64,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>>;
using type_callable0_None = bridge::types::function<bridge_function0_none, bridge::types::none>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_callable3_str_list_str_bytes_str = bridge::types::function<
    bridge_function3_str_array_str_bytes_str,
    bridge::types::str,
    bridge::types::str,
    type_list_str,
    bridge::types::bytes>;
using type_callable1_Point_Point = bridge::types::function<
    bridge_function1_python_Point_python_Point, type_Point, type_Point>;
using type_dict_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_list_float = bridge::types::list<bridge_array_f64, bridge::types::scalar<double>>;
using type_dict_str_list_float = bridge::types::dict<
    bridge_map_str_array_f64, bridge::types::str, type_list_float>;
using type_callable1_dict_str_int_dict_str_list_float = bridge::types::function<
    bridge_function1_map_str_i64_map_str_array_f64, type_dict_str_list_float, type_dict_str_int>;
using type_optional_int = bridge::types::optional<
    bridge_optional_i64, bridge::types::scalar<std::int64_t>>;
using type_optional_str = bridge::types::optional<bridge_optional_str, bridge::types::str>;
using type_callable1_optional_int_optional_str = bridge::types::function<
    bridge_function1_optional_i64_optional_str, type_optional_str, type_optional_int>;
using type_list_optional_str = bridge::types::list<bridge_array_optional_str, type_optional_str>;
using type_callable1_object_object = bridge::types::function<
    bridge_function1_object_object, bridge::types::object, bridge::types::object>;
using type_callable1_float_float = bridge::types::function<
    bridge_function1_f64_f64, bridge::types::scalar<double>, bridge::types::scalar<double>>;
using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_callable1_str_None = bridge::types::function<
    bridge_function1_str_none, bridge::types::none, bridge::types::str>;
using type_callable1_int_str = bridge::types::function<
    bridge_function1_i64_str, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_callable2_callable1_int_int_int_int = bridge::types::function<
    bridge_function2_function1_i64_i64_i64_i64,
    bridge::types::scalar<std::int64_t>,
    type_callable1_int_int,
    bridge::types::scalar<std::int64_t>>;
using type_callable1_str_str = bridge::types::function<
    bridge_function1_str_str, bridge::types::str, bridge::types::str>;
using type_dict_str_callable1_str_str = bridge::types::dict<
    bridge_map_str_function1_str_str, bridge::types::str, type_callable1_str_str>;
using type_list_callable1_int_int = bridge::types::list<
    bridge_array_function1_i64_i64, type_callable1_int_int>;
using type_optional_callable1_int_int = bridge::types::optional<
    bridge_optional_function1_i64_i64, type_callable1_int_int>;
using type_tuple2_int_str = bridge::types::tuple<
    bridge_tuple2_i64_str, bridge::types::scalar<std::int64_t>, bridge::types::str>;
using type_callable0_tuple2_int_str = bridge::types::function<
    bridge_function0_tuple2_i64_str, type_tuple2_int_str>;
using type_list_object = bridge::types::list<bridge_array_object, bridge::types::object>;
using type_dict_str_object = bridge::types::dict<
    bridge_map_str_object, bridge::types::str, bridge::types::object>;
using type_Button = bridge::types::instance<python_Button, Button>;
using type_callable1_Button_None = bridge::types::function<
    bridge_function1_python_Button_none, bridge::types::none, type_Button>;

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

inline type_Handler::abi type_Handler::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Handler::abi type_Handler::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.name = bridge::lower<bridge::types::str>(value.name, scratch);
    lowered.run = bridge::lower<type_callable1_str_str>(value.run, scratch);
  }
  return lowered;
}

inline type_Handler::result type_Handler::lift(const abi &lowered) {
  result value;
  value.name = bridge::types::str::lift(lowered.name);
  value.run = type_callable1_str_str::lift(lowered.run);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Button) python_free_Button;
  decltype(&::python_free_Handler) python_free_Handler;
  decltype(&::python_free_array_i64) python_free_array_i64;
  decltype(&::python_free_array_optional_str) python_free_array_optional_str;
  decltype(&::python_free_function1_i64_i64) python_free_function1_i64_i64;
  decltype(&::python_free_function1_i64_str) python_free_function1_i64_str;
  decltype(&::python_free_map_str_array_f64) python_free_map_str_array_f64;
  decltype(&::python_free_map_str_function1_str_str) python_free_map_str_function1_str_str;
  decltype(&::python_free_map_str_object) python_free_map_str_object;
  decltype(&::python_free_object) python_free_object;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_free_tuple2_i64_str) python_free_tuple2_i64_str;
  decltype(&::python_apply) python_apply;
  decltype(&::python_nothing) python_nothing;
  decltype(&::python_describe) python_describe;
  decltype(&::python_join) python_join;
  decltype(&::python_moved) python_moved;
  decltype(&::python_table) python_table;
  decltype(&::python_either) python_either;
  decltype(&::python_anything) python_anything;
  decltype(&::python_minimise) python_minimise;
  decltype(&::python_keep) python_keep;
  decltype(&::python_call_kept) python_call_kept;
  decltype(&::python_forget) python_forget;
  decltype(&::python_in_thread) python_in_thread;
  decltype(&::python_caught) python_caught;
  decltype(&::python_finally_) python_finally_;
  decltype(&::python_called_wrongly) python_called_wrongly;
  decltype(&::python_adder) python_adder;
  decltype(&::python_failing) python_failing;
  decltype(&::python_liar) python_liar;
  decltype(&::python_compose) python_compose;
  decltype(&::python_twice) python_twice;
  decltype(&::python_same) python_same;
  decltype(&::python_is_same) python_is_same;
  decltype(&::python_as_object) python_as_object;
  decltype(&::python_handlers) python_handlers;
  decltype(&::python_run_all) python_run_all;
  decltype(&::python_handle) python_handle;
  decltype(&::python_handler) python_handler;
  decltype(&::python_maybe) python_maybe;
  decltype(&::python_text_of) python_text_of;
  decltype(&::python_pair) python_pair;
  decltype(&::python_unknown) python_unknown;
  decltype(&::python_not_callable) python_not_callable;
  decltype(&::python_call_object) python_call_object;
  decltype(&::python_named_functions) python_named_functions;
  decltype(&::python_chosen) python_chosen;
  decltype(&::python_Button_new) python_Button_new;
  decltype(&::python_Button_on_click) python_Button_on_click;
  decltype(&::python_Button_click) python_Button_click;
  decltype(&::python_Button_label) python_Button_label;
  decltype(&::python_Button_set_label) python_Button_set_label;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Button", functions.python_free_Button);
  resolver("python_free_Handler", functions.python_free_Handler);
  resolver("python_free_array_i64", functions.python_free_array_i64);
  resolver("python_free_array_optional_str", functions.python_free_array_optional_str);
  resolver("python_free_function1_i64_i64", functions.python_free_function1_i64_i64);
  resolver("python_free_function1_i64_str", functions.python_free_function1_i64_str);
  resolver("python_free_map_str_array_f64", functions.python_free_map_str_array_f64);
  resolver(
      "python_free_map_str_function1_str_str", functions.python_free_map_str_function1_str_str);
  resolver("python_free_map_str_object", functions.python_free_map_str_object);
  resolver("python_free_object", functions.python_free_object);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_free_tuple2_i64_str", functions.python_free_tuple2_i64_str);
  resolver("python_apply", functions.python_apply);
  resolver("python_nothing", functions.python_nothing);
  resolver("python_describe", functions.python_describe);
  resolver("python_join", functions.python_join);
  resolver("python_moved", functions.python_moved);
  resolver("python_table", functions.python_table);
  resolver("python_either", functions.python_either);
  resolver("python_anything", functions.python_anything);
  resolver("python_minimise", functions.python_minimise);
  resolver("python_keep", functions.python_keep);
  resolver("python_call_kept", functions.python_call_kept);
  resolver("python_forget", functions.python_forget);
  resolver("python_in_thread", functions.python_in_thread);
  resolver("python_caught", functions.python_caught);
  resolver("python_finally_", functions.python_finally_);
  resolver("python_called_wrongly", functions.python_called_wrongly);
  resolver("python_adder", functions.python_adder);
  resolver("python_failing", functions.python_failing);
  resolver("python_liar", functions.python_liar);
  resolver("python_compose", functions.python_compose);
  resolver("python_twice", functions.python_twice);
  resolver("python_same", functions.python_same);
  resolver("python_is_same", functions.python_is_same);
  resolver("python_as_object", functions.python_as_object);
  resolver("python_handlers", functions.python_handlers);
  resolver("python_run_all", functions.python_run_all);
  resolver("python_handle", functions.python_handle);
  resolver("python_handler", functions.python_handler);
  resolver("python_maybe", functions.python_maybe);
  resolver("python_text_of", functions.python_text_of);
  resolver("python_pair", functions.python_pair);
  resolver("python_unknown", functions.python_unknown);
  resolver("python_not_callable", functions.python_not_callable);
  resolver("python_call_object", functions.python_call_object);
  resolver("python_named_functions", functions.python_named_functions);
  resolver("python_chosen", functions.python_chosen);
  resolver("python_Button_new", functions.python_Button_new);
  resolver("python_Button_on_click", functions.python_Button_on_click);
  resolver("python_Button_click", functions.python_Button_click);
  resolver("python_Button_label", functions.python_Button_label);
  resolver("python_Button_set_label", functions.python_Button_set_label);
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

/** Functions that go across: C++'s called by Python at once, later and from its own threads; Python's called by C++.
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
        &::python_free_Button,
        &::python_free_Handler,
        &::python_free_array_i64,
        &::python_free_array_optional_str,
        &::python_free_function1_i64_i64,
        &::python_free_function1_i64_str,
        &::python_free_map_str_array_f64,
        &::python_free_map_str_function1_str_str,
        &::python_free_map_str_object,
        &::python_free_object,
        &::python_free_str,
        &::python_free_tuple2_i64_str,
        &::python_apply,
        &::python_nothing,
        &::python_describe,
        &::python_join,
        &::python_moved,
        &::python_table,
        &::python_either,
        &::python_anything,
        &::python_minimise,
        &::python_keep,
        &::python_call_kept,
        &::python_forget,
        &::python_in_thread,
        &::python_caught,
        &::python_finally_,
        &::python_called_wrongly,
        &::python_adder,
        &::python_failing,
        &::python_liar,
        &::python_compose,
        &::python_twice,
        &::python_same,
        &::python_is_same,
        &::python_as_object,
        &::python_handlers,
        &::python_run_all,
        &::python_handle,
        &::python_handler,
        &::python_maybe,
        &::python_text_of,
        &::python_pair,
        &::python_unknown,
        &::python_not_callable,
        &::python_call_object,
        &::python_named_functions,
        &::python_chosen,
        &::python_Button_new,
        &::python_Button_on_click,
        &::python_Button_click,
        &::python_Button_label,
        &::python_Button_set_label};
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
  /** Python: module.apply(function: Callable[[int], int], value: int) -> int */
  std::int64_t apply(
      const bridge::function<std::int64_t(std::int64_t)> &function, std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_apply,
        detail::type_callable1_int_int::lower(function),
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** Python: module.nothing(function: Callable[[], None]) -> None */
  void nothing(const bridge::function<void()> &function) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_nothing,
        detail::type_callable0_None::lower(function));
  }

  /** Python: module.describe(function: Callable[[int], int]) -> str */
  std::string describe(const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_describe,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function));
  }

  /** Python: module.join(function: Callable[[str, List[str], bytes], str]) -> str */
  std::string join(
      const bridge::function<std::string(std::string, std::vector<std::string>, std::vector<std::uint8_t>)> &function) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_join,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_callable3_str_list_str_bytes_str::lower(function));
  }

  /** Python: module.moved(function: Callable[[Point], Point]) -> Point */
  Point moved(const bridge::function<Point(Point)> &function) const {
    return bridge::call_value<detail::type_Point>(
        functions_->python_last_error,
        functions_->python_moved,
        detail::type_callable1_Point_Point::lower(function));
  }

  /** Python: module.table(function: Callable[[Dict[str, int]], Dict[str, List[float]]]) -> Dict[str, List[float]]
   */
  bridge::map<std::string, std::vector<double>> table(
      const bridge::function<bridge::map<std::string, std::vector<double>>(bridge::map<std::string, std::int64_t>)> &function) const {
    return bridge::call_owned<detail::type_dict_str_list_float>(
        functions_->python_last_error,
        functions_->python_table,
        functions_->python_free_map_str_array_f64,
        functions_->python_result_room,
        detail::type_callable1_dict_str_int_dict_str_list_float::lower(function));
  }

  /** Python: module.either(function: Callable[[Optional[int]], Optional[str]]) -> List[Optional[str]]
   */
  std::vector<bridge::optional<std::string>> either(
      const bridge::function<bridge::optional<std::string>(bridge::optional<std::int64_t>)> &function) const {
    return bridge::call_owned<detail::type_list_optional_str>(
        functions_->python_last_error,
        functions_->python_either,
        functions_->python_free_array_optional_str,
        functions_->python_result_room,
        detail::type_callable1_optional_int_optional_str::lower(function));
  }

  /** Python: module.anything(function: Callable[[Any], Any]) -> Any */
  bridge::object anything(const bridge::function<bridge::object(bridge::object)> &function) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_anything,
        functions_->python_free_object,
        functions_->python_result_room,
        detail::type_callable1_object_object::lower(function));
  }

  /** By golden section.
   *
   * Python: module.minimise(objective: Callable[[float], float], low: float, high: float) -> float
   */
  double minimise(
      const bridge::function<double(double)> &objective, double low, double high) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_minimise,
        detail::type_callable1_float_float::lower(objective),
        bridge::types::scalar<double>::lower(low),
        bridge::types::scalar<double>::lower(high));
  }

  /** Python: module.keep(function: Callable[[int], int]) -> int */
  std::int64_t keep(const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_keep,
        detail::type_callable1_int_int::lower(function));
  }

  /** Python: module.call_kept(value: int) -> List[int] */
  std::vector<std::int64_t> call_kept(std::int64_t value) const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_call_kept,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** Python: module.forget() -> None */
  void forget() const {
    return bridge::call_void(functions_->python_last_error, functions_->python_forget);
  }

  /** Python: module.in_thread(function: Callable[[int], int], value: int) -> int */
  std::int64_t in_thread(
      const bridge::function<std::int64_t(std::int64_t)> &function, std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_in_thread,
        detail::type_callable1_int_int::lower(function),
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** Python: module.caught(function: Callable[[int], int]) -> str */
  std::string caught(const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_caught,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function));
  }

  /** Python: module.finally_(function: Callable[[int], int], log: Callable[[str], None]) -> int */
  std::int64_t finally_(
      const bridge::function<std::int64_t(std::int64_t)> &function,
      const bridge::function<void(std::string)> &log) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_finally_,
        detail::type_callable1_int_int::lower(function),
        detail::type_callable1_str_None::lower(log));
  }

  /** Python: module.called_wrongly(function: Callable[[int], int], how: int) -> str */
  std::string called_wrongly(
      const bridge::function<std::int64_t(std::int64_t)> &function, std::int64_t how) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_called_wrongly,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function),
        bridge::types::scalar<std::int64_t>::lower(how));
  }

  /** Python: module.adder(step: int) -> Callable[[int], int] */
  bridge::callable<std::int64_t(std::int64_t)> adder(std::int64_t step) const {
    return bridge::call_owned<detail::type_callable1_int_int>(
        functions_->python_last_error,
        functions_->python_adder,
        functions_->python_free_function1_i64_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(step));
  }

  /** Python: module.failing() -> Callable[[int], int] */
  bridge::callable<std::int64_t(std::int64_t)> failing() const {
    return bridge::call_owned<detail::type_callable1_int_int>(
        functions_->python_last_error,
        functions_->python_failing,
        functions_->python_free_function1_i64_i64,
        functions_->python_result_room);
  }

  /** Python: module.liar() -> Callable[[int], str] */
  bridge::callable<std::string(std::int64_t)> liar() const {
    return bridge::call_owned<detail::type_callable1_int_str>(
        functions_->python_last_error,
        functions_->python_liar,
        functions_->python_free_function1_i64_str,
        functions_->python_result_room);
  }

  /** Python: module.compose(outer: Callable[[int], int], inner: Callable[[int], int]) -> Callable[[int], int]
   */
  bridge::callable<std::int64_t(std::int64_t)> compose(
      const bridge::function<std::int64_t(std::int64_t)> &outer,
      const bridge::function<std::int64_t(std::int64_t)> &inner) const {
    return bridge::call_owned<detail::type_callable1_int_int>(
        functions_->python_last_error,
        functions_->python_compose,
        functions_->python_free_function1_i64_i64,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(outer),
        detail::type_callable1_int_int::lower(inner));
  }

  /** Python: module.twice(function: Callable[[Callable[[int], int], int], int]) -> int */
  std::int64_t twice(
      const bridge::function<std::int64_t(bridge::callable<std::int64_t(std::int64_t)>, std::int64_t)> &function) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_twice,
        detail::type_callable2_callable1_int_int_int_int::lower(function));
  }

  /** Python: module.same(function: Callable[[int], int]) -> Callable[[int], int] */
  bridge::callable<std::int64_t(std::int64_t)> same(
      const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::call_owned<detail::type_callable1_int_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_function1_i64_i64,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function));
  }

  /** Python: module.is_same(function: Callable[[int], int], other: Any) -> bool */
  bool is_same(
      const bridge::function<std::int64_t(std::int64_t)> &function,
      const bridge::object &other) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_is_same,
        detail::type_callable1_int_int::lower(function),
        bridge::types::object::lower(other));
  }

  /** Python: module.as_object(function: Callable[[int], int]) -> Any */
  bridge::object as_object(const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_as_object,
        functions_->python_free_object,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function));
  }

  /** Python: module.handlers(prefix: str) -> Dict[str, Callable[[str], str]] */
  bridge::map<std::string, bridge::callable<std::string(std::string)>> handlers(
      bridge::string_view prefix) const {
    return bridge::call_owned<detail::type_dict_str_callable1_str_str>(
        functions_->python_last_error,
        functions_->python_handlers,
        functions_->python_free_map_str_function1_str_str,
        functions_->python_result_room,
        bridge::types::str::lower(prefix));
  }

  /** Python: module.run_all(functions: List[Callable[[int], int]], value: int) -> List[int] */
  std::vector<std::int64_t> run_all(
      bridge::list_view<bridge::function<std::int64_t(std::int64_t)>> functions,
      std::int64_t value) const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_run_all,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_list_callable1_int_int::lower(functions),
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** Python: module.handle(handler: Handler, text: str) -> str */
  std::string handle(const Handler &handler, bridge::string_view text) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_handle,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Handler::lower(handler),
        bridge::types::str::lower(text));
  }

  /** Python: module.handler(name: str) -> Handler */
  Handler handler(bridge::string_view name) const {
    return bridge::call_owned<detail::type_Handler>(
        functions_->python_last_error,
        functions_->python_handler,
        functions_->python_free_Handler,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** Python: module.maybe(function: Optional[Callable[[int], int]] = None) -> int */
  std::int64_t maybe(
      const bridge::optional<bridge::function<std::int64_t(std::int64_t)>> &function = bridge::nullopt) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_maybe,
        detail::type_optional_callable1_int_int::lower(function));
  }

  /** Python: module.text_of(function: Callable[[int], str]) -> str */
  std::string text_of(const bridge::function<std::string(std::int64_t)> &function) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_text_of,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_callable1_int_str::lower(function));
  }

  /** Python: module.pair(function: Callable[[], Tuple[int, str]]) -> Tuple[int, str] */
  std::tuple<std::int64_t, std::string> pair(
      const bridge::function<std::tuple<std::int64_t, std::string>()> &function) const {
    return bridge::call_owned<detail::type_tuple2_int_str>(
        functions_->python_last_error,
        functions_->python_pair,
        functions_->python_free_tuple2_i64_str,
        functions_->python_result_room,
        detail::type_callable0_tuple2_int_str::lower(function));
  }

  /** Python: module.unknown(function: Callable[..., int]) -> int */
  std::int64_t unknown(const bridge::object &function) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_unknown,
        bridge::types::object::lower(function));
  }

  /** Python: module.not_callable() -> Callable[[int], int] */
  bridge::callable<std::int64_t(std::int64_t)> not_callable() const {
    return bridge::call_owned<detail::type_callable1_int_int>(
        functions_->python_last_error,
        functions_->python_not_callable,
        functions_->python_free_function1_i64_i64,
        functions_->python_result_room);
  }

  /** A function that nothing is known of.
   *
   * Python: module.call_object(function: Any, arguments: List[Any]) -> Any
   */
  bridge::object call_object(
      const bridge::object &function, bridge::list_view<bridge::object> arguments) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_call_object,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(function),
        detail::type_list_object::lower(arguments));
  }

  /** Python: module.named_functions() -> Dict[str, Any] */
  bridge::map<std::string, bridge::object> named_functions() const {
    return bridge::call_owned<detail::type_dict_str_object>(
        functions_->python_last_error,
        functions_->python_named_functions,
        functions_->python_free_map_str_object,
        functions_->python_result_room);
  }

  /** Python: module.chosen(functions: Dict[str, Any], name: str, value: Any) -> Any */
  bridge::object chosen(
      bridge::dict_view<bridge::string_view, bridge::object> functions,
      bridge::string_view name,
      const bridge::object &value) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_chosen,
        functions_->python_free_object,
        functions_->python_result_room,
        detail::type_dict_str_object::lower(functions),
        bridge::types::str::lower(name),
        bridge::types::object::lower(value));
  }

#endif

  /** apply(), but an error comes back in the result.
   *
   * Python: module.apply(function: Callable[[int], int], value: int) -> int
   */
  bridge::result<std::int64_t> try_apply(
      const bridge::function<std::int64_t(std::int64_t)> &function, std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_apply,
        detail::type_callable1_int_int::lower(function),
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** nothing(), but an error comes back in the result.
   *
   * Python: module.nothing(function: Callable[[], None]) -> None
   */
  bridge::result<void> try_nothing(const bridge::function<void()> &function) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_nothing,
        detail::type_callable0_None::lower(function));
  }

  /** describe(), but an error comes back in the result.
   *
   * Python: module.describe(function: Callable[[int], int]) -> str
   */
  bridge::result<std::string> try_describe(
      const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_describe,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function));
  }

  /** join(), but an error comes back in the result.
   *
   * Python: module.join(function: Callable[[str, List[str], bytes], str]) -> str
   */
  bridge::result<std::string> try_join(
      const bridge::function<std::string(std::string, std::vector<std::string>, std::vector<std::uint8_t>)> &function) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_join,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_callable3_str_list_str_bytes_str::lower(function));
  }

  /** moved(), but an error comes back in the result.
   *
   * Python: module.moved(function: Callable[[Point], Point]) -> Point
   */
  bridge::result<Point> try_moved(const bridge::function<Point(Point)> &function) const {
    return bridge::try_call_value<detail::type_Point>(
        functions_->python_last_error,
        functions_->python_moved,
        detail::type_callable1_Point_Point::lower(function));
  }

  /** table(), but an error comes back in the result.
   *
   * Python: module.table(function: Callable[[Dict[str, int]], Dict[str, List[float]]]) -> Dict[str, List[float]]
   */
  bridge::result<bridge::map<std::string, std::vector<double>>> try_table(
      const bridge::function<bridge::map<std::string, std::vector<double>>(bridge::map<std::string, std::int64_t>)> &function) const {
    return bridge::try_call_owned<detail::type_dict_str_list_float>(
        functions_->python_last_error,
        functions_->python_table,
        functions_->python_free_map_str_array_f64,
        functions_->python_result_room,
        detail::type_callable1_dict_str_int_dict_str_list_float::lower(function));
  }

  /** either(), but an error comes back in the result.
   *
   * Python: module.either(function: Callable[[Optional[int]], Optional[str]]) -> List[Optional[str]]
   */
  bridge::result<std::vector<bridge::optional<std::string>>> try_either(
      const bridge::function<bridge::optional<std::string>(bridge::optional<std::int64_t>)> &function) const {
    return bridge::try_call_owned<detail::type_list_optional_str>(
        functions_->python_last_error,
        functions_->python_either,
        functions_->python_free_array_optional_str,
        functions_->python_result_room,
        detail::type_callable1_optional_int_optional_str::lower(function));
  }

  /** anything(), but an error comes back in the result.
   *
   * Python: module.anything(function: Callable[[Any], Any]) -> Any
   */
  bridge::result<bridge::object> try_anything(
      const bridge::function<bridge::object(bridge::object)> &function) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_anything,
        functions_->python_free_object,
        functions_->python_result_room,
        detail::type_callable1_object_object::lower(function));
  }

  /** minimise(), but an error comes back in the result.
   *
   * Python: module.minimise(objective: Callable[[float], float], low: float, high: float) -> float
   */
  bridge::result<double> try_minimise(
      const bridge::function<double(double)> &objective, double low, double high) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_minimise,
        detail::type_callable1_float_float::lower(objective),
        bridge::types::scalar<double>::lower(low),
        bridge::types::scalar<double>::lower(high));
  }

  /** keep(), but an error comes back in the result.
   *
   * Python: module.keep(function: Callable[[int], int]) -> int
   */
  bridge::result<std::int64_t> try_keep(
      const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_keep,
        detail::type_callable1_int_int::lower(function));
  }

  /** call_kept(), but an error comes back in the result.
   *
   * Python: module.call_kept(value: int) -> List[int]
   */
  bridge::result<std::vector<std::int64_t>> try_call_kept(std::int64_t value) const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_call_kept,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** forget(), but an error comes back in the result.
   *
   * Python: module.forget() -> None
   */
  bridge::result<void> try_forget() const {
    return bridge::try_call_void(functions_->python_last_error, functions_->python_forget);
  }

  /** in_thread(), but an error comes back in the result.
   *
   * Python: module.in_thread(function: Callable[[int], int], value: int) -> int
   */
  bridge::result<std::int64_t> try_in_thread(
      const bridge::function<std::int64_t(std::int64_t)> &function, std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_in_thread,
        detail::type_callable1_int_int::lower(function),
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** caught(), but an error comes back in the result.
   *
   * Python: module.caught(function: Callable[[int], int]) -> str
   */
  bridge::result<std::string> try_caught(
      const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_caught,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function));
  }

  /** finally_(), but an error comes back in the result.
   *
   * Python: module.finally_(function: Callable[[int], int], log: Callable[[str], None]) -> int
   */
  bridge::result<std::int64_t> try_finally_(
      const bridge::function<std::int64_t(std::int64_t)> &function,
      const bridge::function<void(std::string)> &log) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_finally_,
        detail::type_callable1_int_int::lower(function),
        detail::type_callable1_str_None::lower(log));
  }

  /** called_wrongly(), but an error comes back in the result.
   *
   * Python: module.called_wrongly(function: Callable[[int], int], how: int) -> str
   */
  bridge::result<std::string> try_called_wrongly(
      const bridge::function<std::int64_t(std::int64_t)> &function, std::int64_t how) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_called_wrongly,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function),
        bridge::types::scalar<std::int64_t>::lower(how));
  }

  /** adder(), but an error comes back in the result.
   *
   * Python: module.adder(step: int) -> Callable[[int], int]
   */
  bridge::result<bridge::callable<std::int64_t(std::int64_t)>> try_adder(std::int64_t step) const {
    return bridge::try_call_owned<detail::type_callable1_int_int>(
        functions_->python_last_error,
        functions_->python_adder,
        functions_->python_free_function1_i64_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(step));
  }

  /** failing(), but an error comes back in the result.
   *
   * Python: module.failing() -> Callable[[int], int]
   */
  bridge::result<bridge::callable<std::int64_t(std::int64_t)>> try_failing() const {
    return bridge::try_call_owned<detail::type_callable1_int_int>(
        functions_->python_last_error,
        functions_->python_failing,
        functions_->python_free_function1_i64_i64,
        functions_->python_result_room);
  }

  /** liar(), but an error comes back in the result.
   *
   * Python: module.liar() -> Callable[[int], str]
   */
  bridge::result<bridge::callable<std::string(std::int64_t)>> try_liar() const {
    return bridge::try_call_owned<detail::type_callable1_int_str>(
        functions_->python_last_error,
        functions_->python_liar,
        functions_->python_free_function1_i64_str,
        functions_->python_result_room);
  }

  /** compose(), but an error comes back in the result.
   *
   * Python: module.compose(outer: Callable[[int], int], inner: Callable[[int], int]) -> Callable[[int], int]
   */
  bridge::result<bridge::callable<std::int64_t(std::int64_t)>> try_compose(
      const bridge::function<std::int64_t(std::int64_t)> &outer,
      const bridge::function<std::int64_t(std::int64_t)> &inner) const {
    return bridge::try_call_owned<detail::type_callable1_int_int>(
        functions_->python_last_error,
        functions_->python_compose,
        functions_->python_free_function1_i64_i64,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(outer),
        detail::type_callable1_int_int::lower(inner));
  }

  /** twice(), but an error comes back in the result.
   *
   * Python: module.twice(function: Callable[[Callable[[int], int], int], int]) -> int
   */
  bridge::result<std::int64_t> try_twice(
      const bridge::function<std::int64_t(bridge::callable<std::int64_t(std::int64_t)>, std::int64_t)> &function) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_twice,
        detail::type_callable2_callable1_int_int_int_int::lower(function));
  }

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(function: Callable[[int], int]) -> Callable[[int], int]
   */
  bridge::result<bridge::callable<std::int64_t(std::int64_t)>> try_same(
      const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::try_call_owned<detail::type_callable1_int_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_function1_i64_i64,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function));
  }

  /** is_same(), but an error comes back in the result.
   *
   * Python: module.is_same(function: Callable[[int], int], other: Any) -> bool
   */
  bridge::result<bool> try_is_same(
      const bridge::function<std::int64_t(std::int64_t)> &function,
      const bridge::object &other) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_is_same,
        detail::type_callable1_int_int::lower(function),
        bridge::types::object::lower(other));
  }

  /** as_object(), but an error comes back in the result.
   *
   * Python: module.as_object(function: Callable[[int], int]) -> Any
   */
  bridge::result<bridge::object> try_as_object(
      const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_as_object,
        functions_->python_free_object,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function));
  }

  /** handlers(), but an error comes back in the result.
   *
   * Python: module.handlers(prefix: str) -> Dict[str, Callable[[str], str]]
   */
  bridge::result<bridge::map<std::string, bridge::callable<std::string(std::string)>>> try_handlers(
      bridge::string_view prefix) const {
    return bridge::try_call_owned<detail::type_dict_str_callable1_str_str>(
        functions_->python_last_error,
        functions_->python_handlers,
        functions_->python_free_map_str_function1_str_str,
        functions_->python_result_room,
        bridge::types::str::lower(prefix));
  }

  /** run_all(), but an error comes back in the result.
   *
   * Python: module.run_all(functions: List[Callable[[int], int]], value: int) -> List[int]
   */
  bridge::result<std::vector<std::int64_t>> try_run_all(
      bridge::list_view<bridge::function<std::int64_t(std::int64_t)>> functions,
      std::int64_t value) const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_run_all,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_list_callable1_int_int::lower(functions),
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** handle(), but an error comes back in the result.
   *
   * Python: module.handle(handler: Handler, text: str) -> str
   */
  bridge::result<std::string> try_handle(const Handler &handler, bridge::string_view text) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_handle,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Handler::lower(handler),
        bridge::types::str::lower(text));
  }

  /** handler(), but an error comes back in the result.
   *
   * Python: module.handler(name: str) -> Handler
   */
  bridge::result<Handler> try_handler(bridge::string_view name) const {
    return bridge::try_call_owned<detail::type_Handler>(
        functions_->python_last_error,
        functions_->python_handler,
        functions_->python_free_Handler,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** maybe(), but an error comes back in the result.
   *
   * Python: module.maybe(function: Optional[Callable[[int], int]] = None) -> int
   */
  bridge::result<std::int64_t> try_maybe(
      const bridge::optional<bridge::function<std::int64_t(std::int64_t)>> &function = bridge::nullopt) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_maybe,
        detail::type_optional_callable1_int_int::lower(function));
  }

  /** text_of(), but an error comes back in the result.
   *
   * Python: module.text_of(function: Callable[[int], str]) -> str
   */
  bridge::result<std::string> try_text_of(
      const bridge::function<std::string(std::int64_t)> &function) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_text_of,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_callable1_int_str::lower(function));
  }

  /** pair(), but an error comes back in the result.
   *
   * Python: module.pair(function: Callable[[], Tuple[int, str]]) -> Tuple[int, str]
   */
  bridge::result<std::tuple<std::int64_t, std::string>> try_pair(
      const bridge::function<std::tuple<std::int64_t, std::string>()> &function) const {
    return bridge::try_call_owned<detail::type_tuple2_int_str>(
        functions_->python_last_error,
        functions_->python_pair,
        functions_->python_free_tuple2_i64_str,
        functions_->python_result_room,
        detail::type_callable0_tuple2_int_str::lower(function));
  }

  /** unknown(), but an error comes back in the result.
   *
   * Python: module.unknown(function: Callable[..., int]) -> int
   */
  bridge::result<std::int64_t> try_unknown(const bridge::object &function) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_unknown,
        bridge::types::object::lower(function));
  }

  /** not_callable(), but an error comes back in the result.
   *
   * Python: module.not_callable() -> Callable[[int], int]
   */
  bridge::result<bridge::callable<std::int64_t(std::int64_t)>> try_not_callable() const {
    return bridge::try_call_owned<detail::type_callable1_int_int>(
        functions_->python_last_error,
        functions_->python_not_callable,
        functions_->python_free_function1_i64_i64,
        functions_->python_result_room);
  }

  /** call_object(), but an error comes back in the result.
   *
   * Python: module.call_object(function: Any, arguments: List[Any]) -> Any
   */
  bridge::result<bridge::object> try_call_object(
      const bridge::object &function, bridge::list_view<bridge::object> arguments) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_call_object,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(function),
        detail::type_list_object::lower(arguments));
  }

  /** named_functions(), but an error comes back in the result.
   *
   * Python: module.named_functions() -> Dict[str, Any]
   */
  bridge::result<bridge::map<std::string, bridge::object>> try_named_functions() const {
    return bridge::try_call_owned<detail::type_dict_str_object>(
        functions_->python_last_error,
        functions_->python_named_functions,
        functions_->python_free_map_str_object,
        functions_->python_result_room);
  }

  /** chosen(), but an error comes back in the result.
   *
   * Python: module.chosen(functions: Dict[str, Any], name: str, value: Any) -> Any
   */
  bridge::result<bridge::object> try_chosen(
      bridge::dict_view<bridge::string_view, bridge::object> functions,
      bridge::string_view name,
      const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_chosen,
        functions_->python_free_object,
        functions_->python_result_room,
        detail::type_dict_str_object::lower(functions),
        bridge::types::str::lower(name),
        bridge::types::object::lower(value));
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

inline bridge::result<Button> Button::try_new(bridge::string_view label) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Button>(
      functions_->python_last_error,
      functions_->python_Button_new,
      functions_->python_free_Button,
      functions_->python_result_room,
      bridge::types::str::lower(label));
}

inline bridge::result<void> Button::try_on_click(
    const bridge::function<void(Button)> &handler) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Button_on_click,
      detail::type_Button::lower(*this),
      detail::type_callable1_Button_None::lower(handler));
}

inline bridge::result<void> Button::try_click() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Button_click,
      detail::type_Button::lower(*this));
}

inline bridge::result<std::string> Button::try_label() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Button_label,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Button::lower(*this));
}

inline bridge::result<void> Button::try_set_label(bridge::string_view value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Button_set_label,
      detail::type_Button::lower(*this),
      bridge::types::str::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Button::Button(bridge::string_view label) : Button(try_new(label).value()) {}

inline void Button::on_click(const bridge::function<void(Button)> &handler) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Button_on_click,
      detail::type_Button::lower(*this),
      detail::type_callable1_Button_None::lower(handler));
}

inline void Button::click() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Button_click,
      detail::type_Button::lower(*this));
}

inline std::string Button::label() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Button_label,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Button::lower(*this));
}

inline void Button::set_label(bridge::string_view value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Button_set_label,
      detail::type_Button::lower(*this),
      bridge::types::str::lower(value));
}

#endif

}  // namespace rust_python_bridge

#endif
