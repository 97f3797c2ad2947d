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
#include "bridge/types/dict.hpp"
#include "bridge/types/list.hpp"
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

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x8bb6e220da7b6deb),
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

using type_tuple2_int_str = bridge::types::tuple<
    bridge_tuple2_i64_str, bridge::types::scalar<std::int64_t>, bridge::types::str>;
using type_tuple1_float = bridge::types::tuple<bridge_tuple1_f64, bridge::types::scalar<double>>;
using type_tuple2_int_int = bridge::types::tuple<
    bridge_tuple2_i64_i64,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>>;
using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_tuple2_bool_list_int = bridge::types::tuple<
    bridge_tuple2_bool_array_i64, bridge::types::scalar<bool>, type_list_int>;
using type_tuple2_str_tuple2_bool_list_int = bridge::types::tuple<
    bridge_tuple2_str_tuple2_bool_array_i64, bridge::types::str, type_tuple2_bool_list_int>;
using type_tuple2_int_tuple2_str_tuple2_bool_list_int = bridge::types::tuple<
    bridge_tuple2_i64_tuple2_str_tuple2_bool_array_i64,
    bridge::types::scalar<std::int64_t>,
    type_tuple2_str_tuple2_bool_list_int>;
using type_tuple16_int_int_int_int_int_int_int_int_str_str_str_str_float_float_float_bool = bridge::types::tuple<
    bridge_tuple16_i64_i64_i64_i64_i64_i64_i64_i64_str_str_str_str_f64_f64_f64_bool,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>,
    bridge::types::str,
    bridge::types::str,
    bridge::types::str,
    bridge::types::str,
    bridge::types::scalar<double>,
    bridge::types::scalar<double>,
    bridge::types::scalar<double>,
    bridge::types::scalar<bool>>;
using type_dict_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_tuple2_str_int = bridge::types::tuple<
    bridge_tuple2_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_list_tuple2_str_int = bridge::types::list<
    bridge_array_tuple2_str_i64, type_tuple2_str_int>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_tuple3_str_list_str_int = bridge::types::tuple<
    bridge_tuple3_str_array_str_i64,
    bridge::types::str,
    type_list_str,
    bridge::types::scalar<std::int64_t>>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_array_tuple2_str_i64) python_free_array_tuple2_str_i64;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_free_tuple16_i64_i64_i64_i64_i64_i64_i64_i64_str_str_str_str_f64_f64_f64_bool) python_free_tuple16_i64_i64_i64_i64_i64_i64_i64_i64_str_str_str_str_f64_f64_f64_bool;
  decltype(&::python_free_tuple2_i64_str) python_free_tuple2_i64_str;
  decltype(&::python_free_tuple2_i64_tuple2_str_tuple2_bool_array_i64) python_free_tuple2_i64_tuple2_str_tuple2_bool_array_i64;
  decltype(&::python_free_tuple3_str_array_str_i64) python_free_tuple3_str_array_str_i64;
  decltype(&::python_same) python_same;
  decltype(&::python_single) python_single;
  decltype(&::python_divide) python_divide;
  decltype(&::python_nested) python_nested;
  decltype(&::python_long_) python_long_;
  decltype(&::python_items) python_items;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_wrong_part) python_wrong_part;
  decltype(&::python_too_long) python_too_long;
  decltype(&::python_not_a_tuple) python_not_a_tuple;
  decltype(&::python_half_converted) python_half_converted;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_array_tuple2_str_i64", functions.python_free_array_tuple2_str_i64);
  resolver("python_free_str", functions.python_free_str);
  resolver(
      "python_free_tuple16_i64_i64_i64_i64_i64_i64_i64_i64_str_str_str_str_f64_f64_f64_bool",
      functions.python_free_tuple16_i64_i64_i64_i64_i64_i64_i64_i64_str_str_str_str_f64_f64_f64_bool);
  resolver("python_free_tuple2_i64_str", functions.python_free_tuple2_i64_str);
  resolver(
      "python_free_tuple2_i64_tuple2_str_tuple2_bool_array_i64",
      functions.python_free_tuple2_i64_tuple2_str_tuple2_bool_array_i64);
  resolver("python_free_tuple3_str_array_str_i64", functions.python_free_tuple3_str_array_str_i64);
  resolver("python_same", functions.python_same);
  resolver("python_single", functions.python_single);
  resolver("python_divide", functions.python_divide);
  resolver("python_nested", functions.python_nested);
  resolver("python_long_", functions.python_long_);
  resolver("python_items", functions.python_items);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_wrong_part", functions.python_wrong_part);
  resolver("python_too_long", functions.python_too_long);
  resolver("python_not_a_tuple", functions.python_not_a_tuple);
  resolver("python_half_converted", functions.python_half_converted);
}
#endif

}  // namespace detail

/** Tuples of fixed length.
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
        &::python_free_array_tuple2_str_i64,
        &::python_free_str,
        &::python_free_tuple16_i64_i64_i64_i64_i64_i64_i64_i64_str_str_str_str_f64_f64_f64_bool,
        &::python_free_tuple2_i64_str,
        &::python_free_tuple2_i64_tuple2_str_tuple2_bool_array_i64,
        &::python_free_tuple3_str_array_str_i64,
        &::python_same,
        &::python_single,
        &::python_divide,
        &::python_nested,
        &::python_long_,
        &::python_items,
        &::python_as_text,
        &::python_wrong_part,
        &::python_too_long,
        &::python_not_a_tuple,
        &::python_half_converted};
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
  /** Give the pair back.
   *
   * Python: module.same(pair: tuple[int, str]) -> tuple[int, str]
   */
  std::tuple<std::int64_t, std::string> same(
      const std::tuple<std::int64_t, bridge::string_view> &pair) const {
    return bridge::call_owned<detail::type_tuple2_int_str>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_tuple2_i64_str,
        functions_->python_result_room,
        detail::type_tuple2_int_str::lower(pair));
  }

  /** Give the tuple back.
   *
   * Python: module.single(one: tuple[float]) -> tuple[float]
   */
  std::tuple<double> single(const std::tuple<double> &one) const {
    return bridge::call_value<detail::type_tuple1_float>(
        functions_->python_last_error,
        functions_->python_single,
        detail::type_tuple1_float::lower(one));
  }

  /** Quotient and remainder.
   *
   * Python: module.divide(a: int, b: int) -> tuple[int, int]
   */
  std::tuple<std::int64_t, std::int64_t> divide(std::int64_t a, std::int64_t b) const {
    return bridge::call_value<detail::type_tuple2_int_int>(
        functions_->python_last_error,
        functions_->python_divide,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** Three deep.
   *
   * Python: module.nested(value: Tuple[int, Tuple[str, Tuple[bool, list[int]]]]) -> Tuple[int, Tuple[str, Tuple[bool, list[int]]]]
   */
  std::tuple<std::int64_t, std::tuple<std::string, std::tuple<bool, std::vector<std::int64_t>>>> nested(
      const std::tuple<std::int64_t, std::tuple<bridge::string_view, std::tuple<bool, bridge::list_view<std::int64_t>>>> &value) const {
    return bridge::call_owned<detail::type_tuple2_int_tuple2_str_tuple2_bool_list_int>(
        functions_->python_last_error,
        functions_->python_nested,
        functions_->python_free_tuple2_i64_tuple2_str_tuple2_bool_array_i64,
        functions_->python_result_room,
        detail::type_tuple2_int_tuple2_str_tuple2_bool_list_int::lower(value));
  }

  /** Sixteen parts.
   *
   * Python: module.long(value: tuple[int, int, int, int, int, int, int, int, str, str, str, str, float, float, float, bool]) -> tuple[int, int, int, int, int, int, int, int, str, str, str, str, float, float, float, bool]
   */
  std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::string, std::string, std::string, std::string, double, double, double, bool> long_(
      const std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, bridge::string_view, bridge::string_view, bridge::string_view, bridge::string_view, double, double, double, bool> &value) const {
    return bridge::call_owned<detail::type_tuple16_int_int_int_int_int_int_int_int_str_str_str_str_float_float_float_bool>(
        functions_->python_last_error,
        functions_->python_long_,
        functions_->python_free_tuple16_i64_i64_i64_i64_i64_i64_i64_i64_str_str_str_str_f64_f64_f64_bool,
        functions_->python_result_room,
        detail::type_tuple16_int_int_int_int_int_int_int_int_str_str_str_str_float_float_float_bool::lower(value));
  }

  /** The entries of a dict.
   *
   * Python: module.items(values: dict[str, int]) -> list[tuple[str, int]]
   */
  std::vector<std::tuple<std::string, std::int64_t>> items(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::call_owned<detail::type_list_tuple2_str_int>(
        functions_->python_last_error,
        functions_->python_items,
        functions_->python_free_array_tuple2_str_i64,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(values));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(pair: tuple[int, str]) -> str
   */
  std::string as_text(const std::tuple<std::int64_t, bridge::string_view> &pair) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_tuple2_int_str::lower(pair));
  }

  /** A broken promise.
   *
   * Python: module.wrong_part() -> tuple[int, str]
   */
  std::tuple<std::int64_t, std::string> wrong_part() const {
    return bridge::call_owned<detail::type_tuple2_int_str>(
        functions_->python_last_error,
        functions_->python_wrong_part,
        functions_->python_free_tuple2_i64_str,
        functions_->python_result_room);
  }

  /** A broken promise.
   *
   * Python: module.too_long() -> tuple[int, str]
   */
  std::tuple<std::int64_t, std::string> too_long() const {
    return bridge::call_owned<detail::type_tuple2_int_str>(
        functions_->python_last_error,
        functions_->python_too_long,
        functions_->python_free_tuple2_i64_str,
        functions_->python_result_room);
  }

  /** A broken promise.
   *
   * Python: module.not_a_tuple() -> tuple[int, str]
   */
  std::tuple<std::int64_t, std::string> not_a_tuple() const {
    return bridge::call_owned<detail::type_tuple2_int_str>(
        functions_->python_last_error,
        functions_->python_not_a_tuple,
        functions_->python_free_tuple2_i64_str,
        functions_->python_result_room);
  }

  /** The last part fails when the first two own memory already.
   *
   * Python: module.half_converted() -> tuple[str, list[str], int]
   */
  std::tuple<std::string, std::vector<std::string>, std::int64_t> half_converted() const {
    return bridge::call_owned<detail::type_tuple3_str_list_str_int>(
        functions_->python_last_error,
        functions_->python_half_converted,
        functions_->python_free_tuple3_str_array_str_i64,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(pair: tuple[int, str]) -> tuple[int, str]
   */
  bridge::result<std::tuple<std::int64_t, std::string>> try_same(
      const std::tuple<std::int64_t, bridge::string_view> &pair) const {
    return bridge::try_call_owned<detail::type_tuple2_int_str>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_tuple2_i64_str,
        functions_->python_result_room,
        detail::type_tuple2_int_str::lower(pair));
  }

  /** single(), but an error comes back in the result.
   *
   * Python: module.single(one: tuple[float]) -> tuple[float]
   */
  bridge::result<std::tuple<double>> try_single(const std::tuple<double> &one) const {
    return bridge::try_call_value<detail::type_tuple1_float>(
        functions_->python_last_error,
        functions_->python_single,
        detail::type_tuple1_float::lower(one));
  }

  /** divide(), but an error comes back in the result.
   *
   * Python: module.divide(a: int, b: int) -> tuple[int, int]
   */
  bridge::result<std::tuple<std::int64_t, std::int64_t>> try_divide(
      std::int64_t a, std::int64_t b) const {
    return bridge::try_call_value<detail::type_tuple2_int_int>(
        functions_->python_last_error,
        functions_->python_divide,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** nested(), but an error comes back in the result.
   *
   * Python: module.nested(value: Tuple[int, Tuple[str, Tuple[bool, list[int]]]]) -> Tuple[int, Tuple[str, Tuple[bool, list[int]]]]
   */
  bridge::result<std::tuple<std::int64_t, std::tuple<std::string, std::tuple<bool, std::vector<std::int64_t>>>>> try_nested(
      const std::tuple<std::int64_t, std::tuple<bridge::string_view, std::tuple<bool, bridge::list_view<std::int64_t>>>> &value) const {
    return bridge::try_call_owned<detail::type_tuple2_int_tuple2_str_tuple2_bool_list_int>(
        functions_->python_last_error,
        functions_->python_nested,
        functions_->python_free_tuple2_i64_tuple2_str_tuple2_bool_array_i64,
        functions_->python_result_room,
        detail::type_tuple2_int_tuple2_str_tuple2_bool_list_int::lower(value));
  }

  /** long_(), but an error comes back in the result.
   *
   * Python: module.long(value: tuple[int, int, int, int, int, int, int, int, str, str, str, str, float, float, float, bool]) -> tuple[int, int, int, int, int, int, int, int, str, str, str, str, float, float, float, bool]
   */
  bridge::result<std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::string, std::string, std::string, std::string, double, double, double, bool>> try_long(
      const std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t, bridge::string_view, bridge::string_view, bridge::string_view, bridge::string_view, double, double, double, bool> &value) const {
    return bridge::try_call_owned<detail::type_tuple16_int_int_int_int_int_int_int_int_str_str_str_str_float_float_float_bool>(
        functions_->python_last_error,
        functions_->python_long_,
        functions_->python_free_tuple16_i64_i64_i64_i64_i64_i64_i64_i64_str_str_str_str_f64_f64_f64_bool,
        functions_->python_result_room,
        detail::type_tuple16_int_int_int_int_int_int_int_int_str_str_str_str_float_float_float_bool::lower(value));
  }

  /** items(), but an error comes back in the result.
   *
   * Python: module.items(values: dict[str, int]) -> list[tuple[str, int]]
   */
  bridge::result<std::vector<std::tuple<std::string, std::int64_t>>> try_items(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::try_call_owned<detail::type_list_tuple2_str_int>(
        functions_->python_last_error,
        functions_->python_items,
        functions_->python_free_array_tuple2_str_i64,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(values));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(pair: tuple[int, str]) -> str
   */
  bridge::result<std::string> try_as_text(
      const std::tuple<std::int64_t, bridge::string_view> &pair) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_tuple2_int_str::lower(pair));
  }

  /** wrong_part(), but an error comes back in the result.
   *
   * Python: module.wrong_part() -> tuple[int, str]
   */
  bridge::result<std::tuple<std::int64_t, std::string>> try_wrong_part() const {
    return bridge::try_call_owned<detail::type_tuple2_int_str>(
        functions_->python_last_error,
        functions_->python_wrong_part,
        functions_->python_free_tuple2_i64_str,
        functions_->python_result_room);
  }

  /** too_long(), but an error comes back in the result.
   *
   * Python: module.too_long() -> tuple[int, str]
   */
  bridge::result<std::tuple<std::int64_t, std::string>> try_too_long() const {
    return bridge::try_call_owned<detail::type_tuple2_int_str>(
        functions_->python_last_error,
        functions_->python_too_long,
        functions_->python_free_tuple2_i64_str,
        functions_->python_result_room);
  }

  /** not_a_tuple(), but an error comes back in the result.
   *
   * Python: module.not_a_tuple() -> tuple[int, str]
   */
  bridge::result<std::tuple<std::int64_t, std::string>> try_not_a_tuple() const {
    return bridge::try_call_owned<detail::type_tuple2_int_str>(
        functions_->python_last_error,
        functions_->python_not_a_tuple,
        functions_->python_free_tuple2_i64_str,
        functions_->python_result_room);
  }

  /** half_converted(), but an error comes back in the result.
   *
   * Python: module.half_converted() -> tuple[str, list[str], int]
   */
  bridge::result<std::tuple<std::string, std::vector<std::string>, std::int64_t>> try_half_converted() const {
    return bridge::try_call_owned<detail::type_tuple3_str_list_str_int>(
        functions_->python_last_error,
        functions_->python_half_converted,
        functions_->python_free_tuple3_str_array_str_i64,
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

}  // namespace rust_python_bridge

#endif
