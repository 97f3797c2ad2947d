// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bridge/batch.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/library.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/str.hpp"
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

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xb6bd94eecdb3bab7),
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
using type_union2_int_str = bridge::types::variant<
    bridge_union2_i64_str, bridge::types::scalar<std::int64_t>, bridge::types::str>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_array_f64) python_free_array_f64;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_free_union2_i64_str) python_free_union2_i64_str;
  decltype(&::python_double__1) python_double__1;
  decltype(&::python_double__1_map) python_double__1_map;
  decltype(&::python_double__2) python_double__2;
  decltype(&::python_double__3) python_double__3;
  decltype(&::python_find_1) python_find_1;
  decltype(&::python_find_2) python_find_2;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_array_f64", functions.python_free_array_f64);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_free_union2_i64_str", functions.python_free_union2_i64_str);
  resolver("python_double__1", functions.python_double__1);
  resolver("python_double__1_map", functions.python_double__1_map);
  resolver("python_double__2", functions.python_double__2);
  resolver("python_double__3", functions.python_double__3);
  resolver("python_find_1", functions.python_find_1);
  resolver("python_find_2", functions.python_find_2);
}
#endif

}  // namespace detail

/** Overloads become overloads.
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
        &::python_free_array_f64,
        &::python_free_str,
        &::python_free_union2_i64_str,
        &::python_double__1,
        &::python_double__1_map,
        &::python_double__2,
        &::python_double__3,
        &::python_find_1,
        &::python_find_2};
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
  /** Python: module.double(value: int) -> int */
  std::int64_t double_(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_double__1,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** double_() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> double_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        functions_->python_last_error,
        functions_->python_double__1_map,
        "module.double value",
        value);
  }

  /** double_map() with the results in `out`. */
  void double_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_double__1_map,
        "module.double value out",
        value,
        out);
  }

  /** Python: module.double(value: str) -> str */
  std::string double_(bridge::string_view value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_double__2,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(value));
  }

  /** Python: module.double(value: list[float]) -> list[float] */
  std::vector<double> double_(bridge::list_view<double> value) const {
    return bridge::call_owned<detail::type_list_float>(
        functions_->python_last_error,
        functions_->python_double__3,
        functions_->python_free_array_f64,
        functions_->python_result_room,
        detail::type_list_float::lower(value));
  }

  /** Index of the part.
   *
   * Python: module.find(text: str, part: str) -> int
   */
  std::int64_t find(bridge::string_view text, bridge::string_view part) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_find_1,
        bridge::types::str::lower(text),
        bridge::types::str::lower(part));
  }

  /** Index of the part, or the default.
   *
   * Python: module.find(text: str, part: str, default: str) -> Union[int, str]
   */
  bridge::variant<std::int64_t, std::string> find(
      bridge::string_view text, bridge::string_view part, bridge::string_view default_) const {
    return bridge::call_owned<detail::type_union2_int_str>(
        functions_->python_last_error,
        functions_->python_find_2,
        functions_->python_free_union2_i64_str,
        functions_->python_result_room,
        bridge::types::str::lower(text),
        bridge::types::str::lower(part),
        bridge::types::str::lower(default_));
  }

#endif

  /** double_(), but an error comes back in the result.
   *
   * Python: module.double(value: int) -> int
   */
  bridge::result<std::int64_t> try_double(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_double__1,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** double_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_double_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        functions_->python_last_error,
        functions_->python_double__1_map,
        "module.double value",
        value);
  }

  /** double_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_double_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_double__1_map,
        "module.double value out",
        value,
        out);
  }

  /** double_(), but an error comes back in the result.
   *
   * Python: module.double(value: str) -> str
   */
  bridge::result<std::string> try_double(bridge::string_view value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_double__2,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(value));
  }

  /** double_(), but an error comes back in the result.
   *
   * Python: module.double(value: list[float]) -> list[float]
   */
  bridge::result<std::vector<double>> try_double(bridge::list_view<double> value) const {
    return bridge::try_call_owned<detail::type_list_float>(
        functions_->python_last_error,
        functions_->python_double__3,
        functions_->python_free_array_f64,
        functions_->python_result_room,
        detail::type_list_float::lower(value));
  }

  /** find(), but an error comes back in the result.
   *
   * Python: module.find(text: str, part: str) -> int
   */
  bridge::result<std::int64_t> try_find(bridge::string_view text, bridge::string_view part) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_find_1,
        bridge::types::str::lower(text),
        bridge::types::str::lower(part));
  }

  /** find(), but an error comes back in the result.
   *
   * Python: module.find(text: str, part: str, default: str) -> Union[int, str]
   */
  bridge::result<bridge::variant<std::int64_t, std::string>> try_find(
      bridge::string_view text, bridge::string_view part, bridge::string_view default_) const {
    return bridge::try_call_owned<detail::type_union2_int_str>(
        functions_->python_last_error,
        functions_->python_find_2,
        functions_->python_free_union2_i64_str,
        functions_->python_result_room,
        bridge::types::str::lower(text),
        bridge::types::str::lower(part),
        bridge::types::str::lower(default_));
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
