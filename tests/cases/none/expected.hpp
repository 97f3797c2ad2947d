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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x4f2262cfce386586),
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
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_write) python_write;
  decltype(&::python_written) python_written;
  decltype(&::python_clear) python_clear;
  decltype(&::python_nothing) python_nothing;
  decltype(&::python_nothing_map) python_nothing_map;
  decltype(&::python_fail) python_fail;
  decltype(&::python_three) python_three;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_write", functions.python_write);
  resolver("python_written", functions.python_written);
  resolver("python_clear", functions.python_clear);
  resolver("python_nothing", functions.python_nothing);
  resolver("python_nothing_map", functions.python_nothing_map);
  resolver("python_fail", functions.python_fail);
  resolver("python_three", functions.python_three);
}
#endif

}  // namespace detail

/** Functions that return nothing, and a module that keeps its state between calls.
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
        &::python_write,
        &::python_written,
        &::python_clear,
        &::python_nothing,
        &::python_nothing_map,
        &::python_fail,
        &::python_three};
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
  /** Python: module.write(text: str) -> None */
  void write(bridge::string_view text) const {
    return bridge::call_void(
        functions_->python_last_error, functions_->python_write, bridge::types::str::lower(text));
  }

  /** Python: module.written() -> str */
  std::string written() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_written,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.clear() -> None */
  void clear() const {
    return bridge::call_void(functions_->python_last_error, functions_->python_clear);
  }

  /** Do nothing at all.
   *
   * Python: module.nothing(count: int, *, flag: bool = False) -> None
   */
  void nothing(std::int64_t count, bool flag = false) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_nothing,
        bridge::types::scalar<std::int64_t>::lower(count),
        bridge::types::scalar<bool>::lower(flag));
  }

  /** nothing() for each element of ranges: see bridge/batch.hpp. */
  void nothing_map(
      bridge::batch_view<const std::int64_t> count, bridge::batch_view<const bool> flag) const {
    return bridge::batch<void(std::int64_t, bool)>::call(
        functions_->python_last_error,
        functions_->python_nothing_map,
        "module.nothing count flag",
        count,
        flag);
  }

  /** Python: module.fail() -> None */
  void fail() const {
    return bridge::call_void(functions_->python_last_error, functions_->python_fail);
  }

  /** Python: module.three() -> None */
  void three() const {
    return bridge::call_void(functions_->python_last_error, functions_->python_three);
  }

#endif

  /** write(), but an error comes back in the result.
   *
   * Python: module.write(text: str) -> None
   */
  bridge::result<void> try_write(bridge::string_view text) const {
    return bridge::try_call_void(
        functions_->python_last_error, functions_->python_write, bridge::types::str::lower(text));
  }

  /** written(), but an error comes back in the result.
   *
   * Python: module.written() -> str
   */
  bridge::result<std::string> try_written() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_written,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** clear(), but an error comes back in the result.
   *
   * Python: module.clear() -> None
   */
  bridge::result<void> try_clear() const {
    return bridge::try_call_void(functions_->python_last_error, functions_->python_clear);
  }

  /** nothing(), but an error comes back in the result.
   *
   * Python: module.nothing(count: int, *, flag: bool = False) -> None
   */
  bridge::result<void> try_nothing(std::int64_t count, bool flag = false) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_nothing,
        bridge::types::scalar<std::int64_t>::lower(count),
        bridge::types::scalar<bool>::lower(flag));
  }

  /** nothing_map(), but an error comes back in the result. */
  bridge::result<void> try_nothing_map(
      bridge::batch_view<const std::int64_t> count, bridge::batch_view<const bool> flag) const {
    return bridge::batch<void(std::int64_t, bool)>::try_call(
        functions_->python_last_error,
        functions_->python_nothing_map,
        "module.nothing count flag",
        count,
        flag);
  }

  /** fail(), but an error comes back in the result.
   *
   * Python: module.fail() -> None
   */
  bridge::result<void> try_fail() const {
    return bridge::try_call_void(functions_->python_last_error, functions_->python_fail);
  }

  /** three(), but an error comes back in the result.
   *
   * Python: module.three() -> None
   */
  bridge::result<void> try_three() const {
    return bridge::try_call_void(functions_->python_last_error, functions_->python_three);
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
