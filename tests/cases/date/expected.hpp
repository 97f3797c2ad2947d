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
#include "bridge/types/date.hpp"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x354c38850d5088cc),
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
  decltype(&::python_make) python_make;
  decltype(&::python_days_between) python_days_between;
  decltype(&::python_holiday) python_holiday;
  decltype(&::python_from_datetime) python_from_datetime;
  decltype(&::python_from_text) python_from_text;
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
  resolver("python_make", functions.python_make);
  resolver("python_days_between", functions.python_days_between);
  resolver("python_holiday", functions.python_holiday);
  resolver("python_from_datetime", functions.python_from_datetime);
  resolver("python_from_text", functions.python_from_text);
}
#endif

}  // namespace detail

/** datetime.date, which no datetime can stand for.
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
        &::python_make,
        &::python_days_between,
        &::python_holiday,
        &::python_from_datetime,
        &::python_from_text};
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
  /** Give the day back.
   *
   * Python: module.same(day: date) -> date
   */
  bridge::date same(bridge::date day) const {
    return bridge::call_value<bridge::types::date>(
        functions_->python_last_error, functions_->python_same, bridge::types::date::lower(day));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(day: date) -> str
   */
  std::string as_text(bridge::date day) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::date::lower(day));
  }

  /** The day with these numbers.
   *
   * Python: module.make(year: int, month: int, day: int) -> datetime.date
   */
  bridge::date make(std::int64_t year, std::int64_t month, std::int64_t day) const {
    return bridge::call_value<bridge::types::date>(
        functions_->python_last_error,
        functions_->python_make,
        bridge::types::scalar<std::int64_t>::lower(year),
        bridge::types::scalar<std::int64_t>::lower(month),
        bridge::types::scalar<std::int64_t>::lower(day));
  }

  /** The default has no literal in C++.
   *
   * Python: module.days_between(first: date, last: date = date(2000, 1, 1)) -> int
   */
  std::int64_t days_between(
      bridge::date first, const bridge::defaulted<bridge::date> &last = bridge::use_default) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_days_between,
        bridge::types::date::lower(first),
        bridge::types::omittable<bridge::types::date>::lower(last));
  }

  /** Give the day back as a `Holiday`.
   *
   * Python: module.holiday(day: date) -> date
   */
  bridge::date holiday(bridge::date day) const {
    return bridge::call_value<bridge::types::date>(
        functions_->python_last_error, functions_->python_holiday, bridge::types::date::lower(day));
  }

  /** A datetime is a date to type checkers, but its time would be lost.
   *
   * Python: module.from_datetime() -> date
   */
  bridge::date from_datetime() const {
    return bridge::call_value<bridge::types::date>(
        functions_->python_last_error, functions_->python_from_datetime);
  }

  /** A broken promise.
   *
   * Python: module.from_text() -> date
   */
  bridge::date from_text() const {
    return bridge::call_value<bridge::types::date>(
        functions_->python_last_error, functions_->python_from_text);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(day: date) -> date
   */
  bridge::result<bridge::date> try_same(bridge::date day) const {
    return bridge::try_call_value<bridge::types::date>(
        functions_->python_last_error, functions_->python_same, bridge::types::date::lower(day));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(day: date) -> str
   */
  bridge::result<std::string> try_as_text(bridge::date day) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::date::lower(day));
  }

  /** make(), but an error comes back in the result.
   *
   * Python: module.make(year: int, month: int, day: int) -> datetime.date
   */
  bridge::result<bridge::date> try_make(
      std::int64_t year, std::int64_t month, std::int64_t day) const {
    return bridge::try_call_value<bridge::types::date>(
        functions_->python_last_error,
        functions_->python_make,
        bridge::types::scalar<std::int64_t>::lower(year),
        bridge::types::scalar<std::int64_t>::lower(month),
        bridge::types::scalar<std::int64_t>::lower(day));
  }

  /** days_between(), but an error comes back in the result.
   *
   * Python: module.days_between(first: date, last: date = date(2000, 1, 1)) -> int
   */
  bridge::result<std::int64_t> try_days_between(
      bridge::date first, const bridge::defaulted<bridge::date> &last = bridge::use_default) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_days_between,
        bridge::types::date::lower(first),
        bridge::types::omittable<bridge::types::date>::lower(last));
  }

  /** holiday(), but an error comes back in the result.
   *
   * Python: module.holiday(day: date) -> date
   */
  bridge::result<bridge::date> try_holiday(bridge::date day) const {
    return bridge::try_call_value<bridge::types::date>(
        functions_->python_last_error, functions_->python_holiday, bridge::types::date::lower(day));
  }

  /** from_datetime(), but an error comes back in the result.
   *
   * Python: module.from_datetime() -> date
   */
  bridge::result<bridge::date> try_from_datetime() const {
    return bridge::try_call_value<bridge::types::date>(
        functions_->python_last_error, functions_->python_from_datetime);
  }

  /** from_text(), but an error comes back in the result.
   *
   * Python: module.from_text() -> date
   */
  bridge::result<bridge::date> try_from_text() const {
    return bridge::try_call_value<bridge::types::date>(
        functions_->python_last_error, functions_->python_from_text);
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
