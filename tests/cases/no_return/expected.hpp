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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x9c8a3191a6ac75de),
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
  decltype(&::python_fail) python_fail;
  decltype(&::python_leave) python_leave;
  decltype(&::python_come_back) python_come_back;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_fail", functions.python_fail);
  resolver("python_leave", functions.python_leave);
  resolver("python_come_back", functions.python_come_back);
}
#endif

}  // namespace detail

/** Functions that always raise, but for one.
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
        &::python_fail,
        &::python_leave,
        &::python_come_back};
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
  /** Raise a ValueError.
   *
   * Python: module.fail(text: str) -> NoReturn
   */
  void fail(bridge::string_view text) const {
    return bridge::call_void(
        functions_->python_last_error, functions_->python_fail, bridge::types::str::lower(text));
  }

  /** End the program, or so it thinks.
   *
   * Python: module.leave(code: int) -> typing.Never
   */
  void leave(std::int64_t code) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_leave,
        bridge::types::scalar<std::int64_t>::lower(code));
  }

  /** A broken promise: it returns None.
   *
   * Python: module.come_back() -> NoReturn
   */
  void come_back() const {
    return bridge::call_void(functions_->python_last_error, functions_->python_come_back);
  }

#endif

  /** fail(), but an error comes back in the result.
   *
   * Python: module.fail(text: str) -> NoReturn
   */
  bridge::result<void> try_fail(bridge::string_view text) const {
    return bridge::try_call_void(
        functions_->python_last_error, functions_->python_fail, bridge::types::str::lower(text));
  }

  /** leave(), but an error comes back in the result.
   *
   * Python: module.leave(code: int) -> typing.Never
   */
  bridge::result<void> try_leave(std::int64_t code) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_leave,
        bridge::types::scalar<std::int64_t>::lower(code));
  }

  /** come_back(), but an error comes back in the result.
   *
   * Python: module.come_back() -> NoReturn
   */
  bridge::result<void> try_come_back() const {
    return bridge::try_call_void(functions_->python_last_error, functions_->python_come_back);
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
