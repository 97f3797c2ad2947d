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
#include "bridge/types/ndarray.h"
#include "bridge/types/none.hpp"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xee4f987e2353f6d9),
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

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_ndarray) python_free_ndarray;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_total) python_total;
  decltype(&::python_describe) python_describe;
  decltype(&::python_fill) python_fill;
  decltype(&::python_bytes_of) python_bytes_of;
  decltype(&::python_doubles) python_doubles;
  decltype(&::python_anything) python_anything;
  decltype(&::python_no_buffer) python_no_buffer;
  decltype(&::python_keep) python_keep;
  decltype(&::python_keep_part) python_keep_part;
  decltype(&::python_look) python_look;
  decltype(&::python_forget) python_forget;
  decltype(&::python_imports_numpy) python_imports_numpy;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_ndarray", functions.python_free_ndarray);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_total", functions.python_total);
  resolver("python_describe", functions.python_describe);
  resolver("python_fill", functions.python_fill);
  resolver("python_bytes_of", functions.python_bytes_of);
  resolver("python_doubles", functions.python_doubles);
  resolver("python_anything", functions.python_anything);
  resolver("python_no_buffer", functions.python_no_buffer);
  resolver("python_keep", functions.python_keep);
  resolver("python_keep_part", functions.python_keep_part);
  resolver("python_look", functions.python_look);
  resolver("python_forget", functions.python_forget);
  resolver("python_imports_numpy", functions.python_imports_numpy);
}
#endif

}  // namespace detail

/** Memory without numpy: memoryview and whatever has the buffer protocol.
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
        &::python_free_ndarray,
        &::python_free_str,
        &::python_total,
        &::python_describe,
        &::python_fill,
        &::python_bytes_of,
        &::python_doubles,
        &::python_anything,
        &::python_no_buffer,
        &::python_keep,
        &::python_keep_part,
        &::python_look,
        &::python_forget,
        &::python_imports_numpy};
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
  /** Python: module.total(values: memoryview) -> float */
  double total(const bridge::any_array_view &values) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        bridge::types::any_array::lower(values));
  }

  /** Python: module.describe(values: memoryview) -> str */
  std::string describe(const bridge::any_array_view &values) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_describe,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** Python: module.fill(values: memoryview, value: int) -> None */
  void fill(const bridge::any_array_view &values, std::int64_t value) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_fill,
        bridge::types::any_array::lower(values),
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** Python: module.bytes_of(values: Buffer) -> str */
  std::string bytes_of(const bridge::any_array_view &values) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_bytes_of,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** Python: module.doubles(count: int) -> memoryview */
  bridge::any_array doubles(std::int64_t count) const {
    return bridge::call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_doubles,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** Python: module.anything(which: str) -> Buffer */
  bridge::any_array anything(bridge::string_view which) const {
    return bridge::call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_anything,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::str::lower(which));
  }

  /** Python: module.no_buffer() -> Buffer */
  bridge::any_array no_buffer() const {
    return bridge::call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_no_buffer,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** Python: module.keep(values: memoryview) -> None */
  void keep(const bridge::any_array_view &values) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_keep,
        bridge::types::any_array::lower(values));
  }

  /** Python: module.keep_part(values: memoryview) -> None */
  void keep_part(const bridge::any_array_view &values) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_keep_part,
        bridge::types::any_array::lower(values));
  }

  /** Python: module.look() -> str */
  std::string look() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_look,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.forget() -> None */
  void forget() const {
    return bridge::call_void(functions_->python_last_error, functions_->python_forget);
  }

  /** Python: module.imports_numpy() -> bool */
  bool imports_numpy() const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error, functions_->python_imports_numpy);
  }

#endif

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(values: memoryview) -> float
   */
  bridge::result<double> try_total(const bridge::any_array_view &values) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        bridge::types::any_array::lower(values));
  }

  /** describe(), but an error comes back in the result.
   *
   * Python: module.describe(values: memoryview) -> str
   */
  bridge::result<std::string> try_describe(const bridge::any_array_view &values) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_describe,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** fill(), but an error comes back in the result.
   *
   * Python: module.fill(values: memoryview, value: int) -> None
   */
  bridge::result<void> try_fill(const bridge::any_array_view &values, std::int64_t value) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_fill,
        bridge::types::any_array::lower(values),
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** bytes_of(), but an error comes back in the result.
   *
   * Python: module.bytes_of(values: Buffer) -> str
   */
  bridge::result<std::string> try_bytes_of(const bridge::any_array_view &values) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_bytes_of,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** doubles(), but an error comes back in the result.
   *
   * Python: module.doubles(count: int) -> memoryview
   */
  bridge::result<bridge::any_array> try_doubles(std::int64_t count) const {
    return bridge::try_call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_doubles,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** anything(), but an error comes back in the result.
   *
   * Python: module.anything(which: str) -> Buffer
   */
  bridge::result<bridge::any_array> try_anything(bridge::string_view which) const {
    return bridge::try_call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_anything,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::str::lower(which));
  }

  /** no_buffer(), but an error comes back in the result.
   *
   * Python: module.no_buffer() -> Buffer
   */
  bridge::result<bridge::any_array> try_no_buffer() const {
    return bridge::try_call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_no_buffer,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** keep(), but an error comes back in the result.
   *
   * Python: module.keep(values: memoryview) -> None
   */
  bridge::result<void> try_keep(const bridge::any_array_view &values) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_keep,
        bridge::types::any_array::lower(values));
  }

  /** keep_part(), but an error comes back in the result.
   *
   * Python: module.keep_part(values: memoryview) -> None
   */
  bridge::result<void> try_keep_part(const bridge::any_array_view &values) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_keep_part,
        bridge::types::any_array::lower(values));
  }

  /** look(), but an error comes back in the result.
   *
   * Python: module.look() -> str
   */
  bridge::result<std::string> try_look() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_look,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** forget(), but an error comes back in the result.
   *
   * Python: module.forget() -> None
   */
  bridge::result<void> try_forget() const {
    return bridge::try_call_void(functions_->python_last_error, functions_->python_forget);
  }

  /** imports_numpy(), but an error comes back in the result.
   *
   * Python: module.imports_numpy() -> bool
   */
  bridge::result<bool> try_imports_numpy() const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error, functions_->python_imports_numpy);
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
