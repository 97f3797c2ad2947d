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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x6f9a427c5c795f90),
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
  decltype(&::python_same) python_same;
  decltype(&::python_length) python_length;
  decltype(&::python_code_points) python_code_points;
  decltype(&::python_join) python_join;
  decltype(&::python_repeat) python_repeat;
  decltype(&::python_character) python_character;
  decltype(&::python_surrogate_at) python_surrogate_at;
  decltype(&::python_subclass) python_subclass;
  decltype(&::python_as_bytes) python_as_bytes;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_length", functions.python_length);
  resolver("python_code_points", functions.python_code_points);
  resolver("python_join", functions.python_join);
  resolver("python_repeat", functions.python_repeat);
  resolver("python_character", functions.python_character);
  resolver("python_surrogate_at", functions.python_surrogate_at);
  resolver("python_subclass", functions.python_subclass);
  resolver("python_as_bytes", functions.python_as_bytes);
}
#endif

}  // namespace detail

/** Text in both directions.
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
        &::python_same,
        &::python_length,
        &::python_code_points,
        &::python_join,
        &::python_repeat,
        &::python_character,
        &::python_surrogate_at,
        &::python_subclass,
        &::python_as_bytes};
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
  /** Python: module.same(text: str) -> str */
  std::string same(bridge::string_view text) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.length(text: str) -> int */
  std::int64_t length(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_length, bridge::types::str::lower(text));
  }

  /** Python: module.code_points(text: str) -> str */
  std::string code_points(bridge::string_view text) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_code_points,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.join(left: str, right: str, separator: str = "") -> str */
  std::string join(
      bridge::string_view left,
      bridge::string_view right,
      bridge::string_view separator = "") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_join,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(left),
        bridge::types::str::lower(right),
        bridge::types::str::lower(separator));
  }

  /** Python: module.repeat(text: str, count: int) -> str */
  std::string repeat(bridge::string_view text, std::int64_t count) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_repeat,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text),
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** Python: module.character(code: int) -> str */
  std::string character(std::int64_t code) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_character,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(code));
  }

  /** Python: module.surrogate_at(position: int) -> str */
  std::string surrogate_at(std::int64_t position) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_surrogate_at,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(position));
  }

  /** Python: module.subclass(text: str) -> str */
  std::string subclass(bridge::string_view text) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_subclass,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.as_bytes() -> str */
  std::string as_bytes() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_bytes,
        functions_->python_free_str,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(text: str) -> str
   */
  bridge::result<std::string> try_same(bridge::string_view text) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** length(), but an error comes back in the result.
   *
   * Python: module.length(text: str) -> int
   */
  bridge::result<std::int64_t> try_length(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_length, bridge::types::str::lower(text));
  }

  /** code_points(), but an error comes back in the result.
   *
   * Python: module.code_points(text: str) -> str
   */
  bridge::result<std::string> try_code_points(bridge::string_view text) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_code_points,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** join(), but an error comes back in the result.
   *
   * Python: module.join(left: str, right: str, separator: str = "") -> str
   */
  bridge::result<std::string> try_join(
      bridge::string_view left,
      bridge::string_view right,
      bridge::string_view separator = "") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_join,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(left),
        bridge::types::str::lower(right),
        bridge::types::str::lower(separator));
  }

  /** repeat(), but an error comes back in the result.
   *
   * Python: module.repeat(text: str, count: int) -> str
   */
  bridge::result<std::string> try_repeat(bridge::string_view text, std::int64_t count) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_repeat,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text),
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** character(), but an error comes back in the result.
   *
   * Python: module.character(code: int) -> str
   */
  bridge::result<std::string> try_character(std::int64_t code) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_character,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(code));
  }

  /** surrogate_at(), but an error comes back in the result.
   *
   * Python: module.surrogate_at(position: int) -> str
   */
  bridge::result<std::string> try_surrogate_at(std::int64_t position) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_surrogate_at,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(position));
  }

  /** subclass(), but an error comes back in the result.
   *
   * Python: module.subclass(text: str) -> str
   */
  bridge::result<std::string> try_subclass(bridge::string_view text) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_subclass,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** as_bytes(), but an error comes back in the result.
   *
   * Python: module.as_bytes() -> str
   */
  bridge::result<std::string> try_as_bytes() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_bytes,
        functions_->python_free_str,
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
