// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>

#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/defaulted.hpp"
#include "bridge/library.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/types/str.hpp"
#include "bridge/types/timedelta.hpp"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x5c2226ac22f94847),
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
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_microseconds) python_microseconds;
  decltype(&::python_longer) python_longer;
  decltype(&::python_longest) python_longest;
  decltype(&::python_pause) python_pause;
  decltype(&::python_from_float) python_from_float;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_microseconds", functions.python_microseconds);
  resolver("python_longer", functions.python_longer);
  resolver("python_longest", functions.python_longest);
  resolver("python_pause", functions.python_pause);
  resolver("python_from_float", functions.python_from_float);
}
#endif

}  // namespace detail

/** datetime.timedelta, in microseconds.
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
        &::python_as_text,
        &::python_microseconds,
        &::python_longer,
        &::python_longest,
        &::python_pause,
        &::python_from_float};
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
  /** Give the duration back.
   *
   * Python: module.same(duration: timedelta) -> timedelta
   */
  std::chrono::microseconds same(std::chrono::microseconds duration) const {
    return bridge::call_value<bridge::types::timedelta>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::timedelta::lower(duration));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(duration: timedelta) -> str
   */
  std::string as_text(std::chrono::microseconds duration) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::timedelta::lower(duration));
  }

  /** How many they are.
   *
   * Python: module.microseconds(duration: timedelta) -> str
   */
  std::string microseconds(std::chrono::microseconds duration) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_microseconds,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::timedelta::lower(duration));
  }

  /** The default has no literal in C++.
   *
   * Python: module.longer(duration: timedelta, more: timedelta = timedelta(seconds=1)) -> timedelta
   */
  std::chrono::microseconds longer(
      std::chrono::microseconds duration,
      const bridge::defaulted<std::chrono::microseconds> &more = bridge::use_default) const {
    return bridge::call_value<bridge::types::timedelta>(
        functions_->python_last_error,
        functions_->python_longer,
        bridge::types::timedelta::lower(duration),
        bridge::types::omittable<bridge::types::timedelta>::lower(more));
  }

  /** More than 64 bits can hold.
   *
   * Python: module.longest() -> timedelta
   */
  std::chrono::microseconds longest() const {
    return bridge::call_value<bridge::types::timedelta>(
        functions_->python_last_error, functions_->python_longest);
  }

  /** Ten minutes.
   *
   * Python: module.pause() -> timedelta
   */
  std::chrono::microseconds pause() const {
    return bridge::call_value<bridge::types::timedelta>(
        functions_->python_last_error, functions_->python_pause);
  }

  /** A broken promise.
   *
   * Python: module.from_float() -> timedelta
   */
  std::chrono::microseconds from_float() const {
    return bridge::call_value<bridge::types::timedelta>(
        functions_->python_last_error, functions_->python_from_float);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(duration: timedelta) -> timedelta
   */
  bridge::result<std::chrono::microseconds> try_same(std::chrono::microseconds duration) const {
    return bridge::try_call_value<bridge::types::timedelta>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::timedelta::lower(duration));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(duration: timedelta) -> str
   */
  bridge::result<std::string> try_as_text(std::chrono::microseconds duration) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::timedelta::lower(duration));
  }

  /** microseconds(), but an error comes back in the result.
   *
   * Python: module.microseconds(duration: timedelta) -> str
   */
  bridge::result<std::string> try_microseconds(std::chrono::microseconds duration) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_microseconds,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::timedelta::lower(duration));
  }

  /** longer(), but an error comes back in the result.
   *
   * Python: module.longer(duration: timedelta, more: timedelta = timedelta(seconds=1)) -> timedelta
   */
  bridge::result<std::chrono::microseconds> try_longer(
      std::chrono::microseconds duration,
      const bridge::defaulted<std::chrono::microseconds> &more = bridge::use_default) const {
    return bridge::try_call_value<bridge::types::timedelta>(
        functions_->python_last_error,
        functions_->python_longer,
        bridge::types::timedelta::lower(duration),
        bridge::types::omittable<bridge::types::timedelta>::lower(more));
  }

  /** longest(), but an error comes back in the result.
   *
   * Python: module.longest() -> timedelta
   */
  bridge::result<std::chrono::microseconds> try_longest() const {
    return bridge::try_call_value<bridge::types::timedelta>(
        functions_->python_last_error, functions_->python_longest);
  }

  /** pause(), but an error comes back in the result.
   *
   * Python: module.pause() -> timedelta
   */
  bridge::result<std::chrono::microseconds> try_pause() const {
    return bridge::try_call_value<bridge::types::timedelta>(
        functions_->python_last_error, functions_->python_pause);
  }

  /** from_float(), but an error comes back in the result.
   *
   * Python: module.from_float() -> timedelta
   */
  bridge::result<std::chrono::microseconds> try_from_float() const {
    return bridge::try_call_value<bridge::types::timedelta>(
        functions_->python_last_error, functions_->python_from_float);
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
