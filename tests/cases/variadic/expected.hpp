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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x340c3b066ac81506),
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

using type_list_float = bridge::types::list<bridge_array_f64, bridge::types::scalar<double>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_dict_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_dict_str_str = bridge::types::dict<
    bridge_map_str_str, bridge::types::str, bridge::types::str>;
using type_list_list_str = bridge::types::list<bridge_array_array_str, type_list_str>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_total) python_total;
  decltype(&::python_join) python_join;
  decltype(&::python_options) python_options;
  decltype(&::python_everything) python_everything;
  decltype(&::python_lists) python_lists;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_total", functions.python_total);
  resolver("python_join", functions.python_join);
  resolver("python_options", functions.python_options);
  resolver("python_everything", functions.python_everything);
  resolver("python_lists", functions.python_lists);
}
#endif

}  // namespace detail

/** *args and **kwargs.
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
        &::python_free_str,
        &::python_total,
        &::python_join,
        &::python_options,
        &::python_everything,
        &::python_lists};
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
  /** Sum of all.
   *
   * Python: module.total(*values: float) -> float
   */
  double total(bridge::list_view<double> values = {}) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        detail::type_list_float::lower(values));
  }

  /** Join the parts.
   *
   * Python: module.join(separator: str, *parts: str, upper: bool = False) -> str
   */
  std::string join(
      bridge::string_view separator,
      bridge::list_view<bridge::string_view> parts = {},
      bool upper = false) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_join,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(separator),
        detail::type_list_str::lower(parts),
        bridge::types::scalar<bool>::lower(upper));
  }

  /** Show what Python received.
   *
   * Python: module.options(**values: int) -> str
   */
  std::string options(bridge::dict_view<bridge::string_view, std::int64_t> values = {}) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_options,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(values));
  }

  /** All kinds of parameter at once.
   *
   * Python: module.everything(first: int, /, second: int, *rest: int, third: int, **more: str) -> str
   */
  std::string everything(
      std::int64_t first,
      std::int64_t second,
      bridge::list_view<std::int64_t> rest,
      std::int64_t third,
      bridge::dict_view<bridge::string_view, bridge::string_view> more = {}) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_everything,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(first),
        bridge::types::scalar<std::int64_t>::lower(second),
        detail::type_list_int::lower(rest),
        bridge::types::scalar<std::int64_t>::lower(third),
        detail::type_dict_str_str::lower(more));
  }

  /** How many strings there are.
   *
   * Python: module.lists(*values: list[str]) -> int
   */
  std::int64_t lists(bridge::list_view<bridge::list_view<bridge::string_view>> values = {}) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_lists,
        detail::type_list_list_str::lower(values));
  }

#endif

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(*values: float) -> float
   */
  bridge::result<double> try_total(bridge::list_view<double> values = {}) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        detail::type_list_float::lower(values));
  }

  /** join(), but an error comes back in the result.
   *
   * Python: module.join(separator: str, *parts: str, upper: bool = False) -> str
   */
  bridge::result<std::string> try_join(
      bridge::string_view separator,
      bridge::list_view<bridge::string_view> parts = {},
      bool upper = false) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_join,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(separator),
        detail::type_list_str::lower(parts),
        bridge::types::scalar<bool>::lower(upper));
  }

  /** options(), but an error comes back in the result.
   *
   * Python: module.options(**values: int) -> str
   */
  bridge::result<std::string> try_options(
      bridge::dict_view<bridge::string_view, std::int64_t> values = {}) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_options,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(values));
  }

  /** everything(), but an error comes back in the result.
   *
   * Python: module.everything(first: int, /, second: int, *rest: int, third: int, **more: str) -> str
   */
  bridge::result<std::string> try_everything(
      std::int64_t first,
      std::int64_t second,
      bridge::list_view<std::int64_t> rest,
      std::int64_t third,
      bridge::dict_view<bridge::string_view, bridge::string_view> more = {}) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_everything,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(first),
        bridge::types::scalar<std::int64_t>::lower(second),
        detail::type_list_int::lower(rest),
        bridge::types::scalar<std::int64_t>::lower(third),
        detail::type_dict_str_str::lower(more));
  }

  /** lists(), but an error comes back in the result.
   *
   * Python: module.lists(*values: list[str]) -> int
   */
  bridge::result<std::int64_t> try_lists(
      bridge::list_view<bridge::list_view<bridge::string_view>> values = {}) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_lists,
        detail::type_list_list_str::lower(values));
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
