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
#include "bridge/types/fraction.h"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xa71b011179a13a35),
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
  decltype(&::python_earlier) python_earlier;
  decltype(&::python_power) python_power;
  decltype(&::python_share) python_share;
  decltype(&::python_from_int) python_from_int;
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
  resolver("python_earlier", functions.python_earlier);
  resolver("python_power", functions.python_power);
  resolver("python_share", functions.python_share);
  resolver("python_from_int", functions.python_from_int);
}
#endif

}  // namespace detail

/** fractions.Fraction, of 64 bits above and below.
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
        &::python_earlier,
        &::python_power,
        &::python_share,
        &::python_from_int};
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
  /** Give the number back.
   *
   * Python: module.same(number: Fraction) -> Fraction
   */
  bridge::fraction same(bridge::fraction number) const {
    return bridge::call_value<bridge::types::fraction>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::fraction::lower(number));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(number: fractions.Fraction) -> str
   */
  std::string as_text(bridge::fraction number) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::fraction::lower(number));
  }

  /** As Python compares them.
   *
   * Python: module.earlier(first: Fraction, second: Fraction) -> bool
   */
  bool earlier(bridge::fraction first, bridge::fraction second) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_earlier,
        bridge::types::fraction::lower(first),
        bridge::types::fraction::lower(second));
  }

  /** A power, which 64 bits may not hold.
   *
   * Python: module.power(number: Fraction, exponent: int) -> Fraction
   */
  bridge::fraction power(bridge::fraction number, std::int64_t exponent) const {
    return bridge::call_value<bridge::types::fraction>(
        functions_->python_last_error,
        functions_->python_power,
        bridge::types::fraction::lower(number),
        bridge::types::scalar<std::int64_t>::lower(exponent));
  }

  /** A `Share`.
   *
   * Python: module.share() -> Fraction
   */
  bridge::fraction share() const {
    return bridge::call_value<bridge::types::fraction>(
        functions_->python_last_error, functions_->python_share);
  }

  /** A broken promise.
   *
   * Python: module.from_int() -> Fraction
   */
  bridge::fraction from_int() const {
    return bridge::call_value<bridge::types::fraction>(
        functions_->python_last_error, functions_->python_from_int);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(number: Fraction) -> Fraction
   */
  bridge::result<bridge::fraction> try_same(bridge::fraction number) const {
    return bridge::try_call_value<bridge::types::fraction>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::fraction::lower(number));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(number: fractions.Fraction) -> str
   */
  bridge::result<std::string> try_as_text(bridge::fraction number) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::fraction::lower(number));
  }

  /** earlier(), but an error comes back in the result.
   *
   * Python: module.earlier(first: Fraction, second: Fraction) -> bool
   */
  bridge::result<bool> try_earlier(bridge::fraction first, bridge::fraction second) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_earlier,
        bridge::types::fraction::lower(first),
        bridge::types::fraction::lower(second));
  }

  /** power(), but an error comes back in the result.
   *
   * Python: module.power(number: Fraction, exponent: int) -> Fraction
   */
  bridge::result<bridge::fraction> try_power(bridge::fraction number, std::int64_t exponent) const {
    return bridge::try_call_value<bridge::types::fraction>(
        functions_->python_last_error,
        functions_->python_power,
        bridge::types::fraction::lower(number),
        bridge::types::scalar<std::int64_t>::lower(exponent));
  }

  /** share(), but an error comes back in the result.
   *
   * Python: module.share() -> Fraction
   */
  bridge::result<bridge::fraction> try_share() const {
    return bridge::try_call_value<bridge::types::fraction>(
        functions_->python_last_error, functions_->python_share);
  }

  /** from_int(), but an error comes back in the result.
   *
   * Python: module.from_int() -> Fraction
   */
  bridge::result<bridge::fraction> try_from_int() const {
    return bridge::try_call_value<bridge::types::fraction>(
        functions_->python_last_error, functions_->python_from_int);
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
