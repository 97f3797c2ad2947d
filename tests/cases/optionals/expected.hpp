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

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xd7abbe072bde9049),
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

using type_optional_int = bridge::types::optional<
    bridge_optional_i64, bridge::types::scalar<std::int64_t>>;
using type_optional_str = bridge::types::optional<bridge_optional_str, bridge::types::str>;
using type_optional_float = bridge::types::optional<
    bridge_optional_f64, bridge::types::scalar<double>>;
using type_dict_str_optional_int = bridge::types::dict<
    bridge_map_str_optional_i64, bridge::types::str, type_optional_int>;
using type_optional_dict_str_optional_int = bridge::types::optional<
    bridge_optional_map_str_optional_i64, type_dict_str_optional_int>;
using type_list_optional_dict_str_optional_int = bridge::types::list<
    bridge_array_optional_map_str_optional_i64, type_optional_dict_str_optional_int>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_optional_list_str = bridge::types::optional<bridge_optional_array_str, type_list_str>;
using type_tuple2_int_optional_str = bridge::types::tuple<
    bridge_tuple2_i64_optional_str, bridge::types::scalar<std::int64_t>, type_optional_str>;
using type_optional_tuple2_int_optional_str = bridge::types::optional<
    bridge_optional_tuple2_i64_optional_str, type_tuple2_int_optional_str>;
using type_optional_bool = bridge::types::optional<
    bridge_optional_bool, bridge::types::scalar<bool>>;
using type_list_optional_int = bridge::types::list<bridge_array_optional_i64, type_optional_int>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_array_optional_i64) python_free_array_optional_i64;
  decltype(&::python_free_array_optional_map_str_optional_i64) python_free_array_optional_map_str_optional_i64;
  decltype(&::python_free_optional_array_str) python_free_optional_array_str;
  decltype(&::python_free_optional_str) python_free_optional_str;
  decltype(&::python_free_optional_tuple2_i64_optional_str) python_free_optional_tuple2_i64_optional_str;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_text) python_text;
  decltype(&::python_third) python_third;
  decltype(&::python_nested) python_nested;
  decltype(&::python_listed) python_listed;
  decltype(&::python_pair) python_pair;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_wrong) python_wrong;
  decltype(&::python_wrong_inside) python_wrong_inside;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_array_optional_i64", functions.python_free_array_optional_i64);
  resolver(
      "python_free_array_optional_map_str_optional_i64",
      functions.python_free_array_optional_map_str_optional_i64);
  resolver("python_free_optional_array_str", functions.python_free_optional_array_str);
  resolver("python_free_optional_str", functions.python_free_optional_str);
  resolver(
      "python_free_optional_tuple2_i64_optional_str",
      functions.python_free_optional_tuple2_i64_optional_str);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_text", functions.python_text);
  resolver("python_third", functions.python_third);
  resolver("python_nested", functions.python_nested);
  resolver("python_listed", functions.python_listed);
  resolver("python_pair", functions.python_pair);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_wrong", functions.python_wrong);
  resolver("python_wrong_inside", functions.python_wrong_inside);
}
#endif

}  // namespace detail

/** Optional, spelled in every way.
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
        &::python_free_array_optional_i64,
        &::python_free_array_optional_map_str_optional_i64,
        &::python_free_optional_array_str,
        &::python_free_optional_str,
        &::python_free_optional_tuple2_i64_optional_str,
        &::python_free_str,
        &::python_same,
        &::python_text,
        &::python_third,
        &::python_nested,
        &::python_listed,
        &::python_pair,
        &::python_as_text,
        &::python_wrong,
        &::python_wrong_inside};
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
  /** Give the value back.
   *
   * Python: module.same(value: Optional[int]) -> Optional[int]
   */
  bridge::optional<std::int64_t> same(const bridge::optional<std::int64_t> &value) const {
    return bridge::call_value<detail::type_optional_int>(
        functions_->python_last_error,
        functions_->python_same,
        detail::type_optional_int::lower(value));
  }

  /** Give the text back.
   *
   * Python: module.text(value: str | None = None) -> str | None
   */
  bridge::optional<std::string> text(
      const bridge::optional<bridge::string_view> &value = bridge::nullopt) const {
    return bridge::call_owned<detail::type_optional_str>(
        functions_->python_last_error,
        functions_->python_text,
        functions_->python_free_optional_str,
        functions_->python_result_room,
        detail::type_optional_str::lower(value));
  }

  /** A default that is a value.
   *
   * Python: module.third(value: Union[None, float] = 1.5) -> Union[None, float]
   */
  bridge::optional<double> third(const bridge::optional<double> &value = 1.5) const {
    return bridge::call_value<detail::type_optional_float>(
        functions_->python_last_error,
        functions_->python_third,
        detail::type_optional_float::lower(value));
  }

  /** Three deep.
   *
   * Python: module.nested(values: list[Optional[dict[str, Optional[int]]]]) -> list[Optional[dict[str, Optional[int]]]]
   */
  std::vector<bridge::optional<bridge::map<std::string, bridge::optional<std::int64_t>>>> nested(
      bridge::list_view<bridge::optional<bridge::dict_view<bridge::string_view, bridge::optional<std::int64_t>>>> values) const {
    return bridge::call_owned<detail::type_list_optional_dict_str_optional_int>(
        functions_->python_last_error,
        functions_->python_nested,
        functions_->python_free_array_optional_map_str_optional_i64,
        functions_->python_result_room,
        detail::type_list_optional_dict_str_optional_int::lower(values));
  }

  /** Give the list back.
   *
   * Python: module.listed(values: Optional[list[str]] = None) -> Optional[list[str]]
   */
  bridge::optional<std::vector<std::string>> listed(
      const bridge::optional<bridge::list_view<bridge::string_view>> &values = bridge::nullopt) const {
    return bridge::call_owned<detail::type_optional_list_str>(
        functions_->python_last_error,
        functions_->python_listed,
        functions_->python_free_optional_array_str,
        functions_->python_result_room,
        detail::type_optional_list_str::lower(values));
  }

  /** Give the pair back.
   *
   * Python: module.pair(value: Optional[tuple[int, Optional[str]]]) -> Optional[tuple[int, Optional[str]]]
   */
  bridge::optional<std::tuple<std::int64_t, bridge::optional<std::string>>> pair(
      const bridge::optional<std::tuple<std::int64_t, bridge::optional<bridge::string_view>>> &value) const {
    return bridge::call_owned<detail::type_optional_tuple2_int_optional_str>(
        functions_->python_last_error,
        functions_->python_pair,
        functions_->python_free_optional_tuple2_i64_optional_str,
        functions_->python_result_room,
        detail::type_optional_tuple2_int_optional_str::lower(value));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(value: Optional[bool]) -> str
   */
  std::string as_text(const bridge::optional<bool> &value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_optional_bool::lower(value));
  }

  /** A broken promise.
   *
   * Python: module.wrong() -> Optional[int]
   */
  bridge::optional<std::int64_t> wrong() const {
    return bridge::call_value<detail::type_optional_int>(
        functions_->python_last_error, functions_->python_wrong);
  }

  /** A broken promise.
   *
   * Python: module.wrong_inside() -> list[Optional[int]]
   */
  std::vector<bridge::optional<std::int64_t>> wrong_inside() const {
    return bridge::call_owned<detail::type_list_optional_int>(
        functions_->python_last_error,
        functions_->python_wrong_inside,
        functions_->python_free_array_optional_i64,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(value: Optional[int]) -> Optional[int]
   */
  bridge::result<bridge::optional<std::int64_t>> try_same(
      const bridge::optional<std::int64_t> &value) const {
    return bridge::try_call_value<detail::type_optional_int>(
        functions_->python_last_error,
        functions_->python_same,
        detail::type_optional_int::lower(value));
  }

  /** text(), but an error comes back in the result.
   *
   * Python: module.text(value: str | None = None) -> str | None
   */
  bridge::result<bridge::optional<std::string>> try_text(
      const bridge::optional<bridge::string_view> &value = bridge::nullopt) const {
    return bridge::try_call_owned<detail::type_optional_str>(
        functions_->python_last_error,
        functions_->python_text,
        functions_->python_free_optional_str,
        functions_->python_result_room,
        detail::type_optional_str::lower(value));
  }

  /** third(), but an error comes back in the result.
   *
   * Python: module.third(value: Union[None, float] = 1.5) -> Union[None, float]
   */
  bridge::result<bridge::optional<double>> try_third(
      const bridge::optional<double> &value = 1.5) const {
    return bridge::try_call_value<detail::type_optional_float>(
        functions_->python_last_error,
        functions_->python_third,
        detail::type_optional_float::lower(value));
  }

  /** nested(), but an error comes back in the result.
   *
   * Python: module.nested(values: list[Optional[dict[str, Optional[int]]]]) -> list[Optional[dict[str, Optional[int]]]]
   */
  bridge::result<std::vector<bridge::optional<bridge::map<std::string, bridge::optional<std::int64_t>>>>> try_nested(
      bridge::list_view<bridge::optional<bridge::dict_view<bridge::string_view, bridge::optional<std::int64_t>>>> values) const {
    return bridge::try_call_owned<detail::type_list_optional_dict_str_optional_int>(
        functions_->python_last_error,
        functions_->python_nested,
        functions_->python_free_array_optional_map_str_optional_i64,
        functions_->python_result_room,
        detail::type_list_optional_dict_str_optional_int::lower(values));
  }

  /** listed(), but an error comes back in the result.
   *
   * Python: module.listed(values: Optional[list[str]] = None) -> Optional[list[str]]
   */
  bridge::result<bridge::optional<std::vector<std::string>>> try_listed(
      const bridge::optional<bridge::list_view<bridge::string_view>> &values = bridge::nullopt) const {
    return bridge::try_call_owned<detail::type_optional_list_str>(
        functions_->python_last_error,
        functions_->python_listed,
        functions_->python_free_optional_array_str,
        functions_->python_result_room,
        detail::type_optional_list_str::lower(values));
  }

  /** pair(), but an error comes back in the result.
   *
   * Python: module.pair(value: Optional[tuple[int, Optional[str]]]) -> Optional[tuple[int, Optional[str]]]
   */
  bridge::result<bridge::optional<std::tuple<std::int64_t, bridge::optional<std::string>>>> try_pair(
      const bridge::optional<std::tuple<std::int64_t, bridge::optional<bridge::string_view>>> &value) const {
    return bridge::try_call_owned<detail::type_optional_tuple2_int_optional_str>(
        functions_->python_last_error,
        functions_->python_pair,
        functions_->python_free_optional_tuple2_i64_optional_str,
        functions_->python_result_room,
        detail::type_optional_tuple2_int_optional_str::lower(value));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(value: Optional[bool]) -> str
   */
  bridge::result<std::string> try_as_text(const bridge::optional<bool> &value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_optional_bool::lower(value));
  }

  /** wrong(), but an error comes back in the result.
   *
   * Python: module.wrong() -> Optional[int]
   */
  bridge::result<bridge::optional<std::int64_t>> try_wrong() const {
    return bridge::try_call_value<detail::type_optional_int>(
        functions_->python_last_error, functions_->python_wrong);
  }

  /** wrong_inside(), but an error comes back in the result.
   *
   * Python: module.wrong_inside() -> list[Optional[int]]
   */
  bridge::result<std::vector<bridge::optional<std::int64_t>>> try_wrong_inside() const {
    return bridge::try_call_owned<detail::type_list_optional_int>(
        functions_->python_last_error,
        functions_->python_wrong_inside,
        functions_->python_free_array_optional_i64,
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
