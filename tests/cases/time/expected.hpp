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
#include "bridge/type_of.hpp"
#include "bridge/types/datetime.h"
#include "bridge/types/instance.hpp"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/str.hpp"
#include "bridge/types/time_of_day.h"
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

class Dated;

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Dated> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Dated> {
  using type = types::instance<python_Dated, rust_python_bridge::Dated>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Dated"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** A zone whose offset depends on the date, as that of every ZoneInfo.
 *
 * Python: class module.Dated
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Dated : public bridge::object {
 public:
  /** No object, as None. */
  Dated(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Dated(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Not known without a date.
   *
   * Python: module.Dated.utcoffset(self, moment: Optional[datetime.datetime]) -> Optional[datetime.timedelta]
   */
  bridge::optional<std::chrono::microseconds> utcoffset(
      const bridge::optional<bridge::datetime> &moment) const;

#endif

  /** utcoffset(), but an error comes back in the result.
   *
   * Python: module.Dated.utcoffset(self, moment: Optional[datetime.datetime]) -> Optional[datetime.timedelta]
   */
  bridge::result<bridge::optional<std::chrono::microseconds>> try_utcoffset(
      const bridge::optional<bridge::datetime> &moment) const;

};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xc98e61c6e7627c8c),
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

using type_Dated = bridge::types::instance<python_Dated, Dated>;
using type_optional_datetime = bridge::types::optional<
    bridge_optional_datetime, bridge::types::datetime>;
using type_optional_timedelta = bridge::types::optional<
    bridge_optional_i64, bridge::types::timedelta>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_earlier) python_earlier;
  decltype(&::python_equal) python_equal;
  decltype(&::python_dated) python_dated;
  decltype(&::python_from_datetime) python_from_datetime;
  decltype(&::python_Dated_utcoffset) python_Dated_utcoffset;
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
  resolver("python_equal", functions.python_equal);
  resolver("python_dated", functions.python_dated);
  resolver("python_from_datetime", functions.python_from_datetime);
  resolver("python_Dated_utcoffset", functions.python_Dated_utcoffset);
}
#endif

/** The C functions that classes of Module call; an error if no library is open. */
inline bridge::result<const ModuleFunctions *> open_ModuleFunctions();

#if BRIDGE_EXCEPTIONS
/** The same, or throws. */
inline const ModuleFunctions *get_ModuleFunctions() {
  const ModuleFunctions *const known = bridge::class_functions<ModuleFunctions>::known();
  return known != nullptr ? known : open_ModuleFunctions().value();
}
#endif

}  // namespace detail

/** datetime.time, naive and aware.
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
        &::python_equal,
        &::python_dated,
        &::python_from_datetime,
        &::python_Dated_utcoffset};
    auto checked = bridge::linked(functions, ::python_library_info(), detail::expected());
    if (!checked) {
      return checked.error();
    }
    bridge::class_functions<detail::ModuleFunctions>::keep(*checked);
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
    bridge::class_functions<detail::ModuleFunctions>::keep(*loaded);
    return Module(*loaded);
  }
#endif

  // Copied, never moved from: every Module can be called at any time.
  Module(const Module &) = default;
  Module &operator=(const Module &) = default;
  ~Module() = default;

#if BRIDGE_EXCEPTIONS
  /** Give the time back.
   *
   * Python: module.same(moment: time) -> time
   */
  bridge::time_of_day same(bridge::time_of_day moment) const {
    return bridge::call_value<bridge::types::time_of_day>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::time_of_day::lower(moment));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(moment: datetime.time) -> str
   */
  std::string as_text(bridge::time_of_day moment) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::time_of_day::lower(moment));
  }

  /** As Python compares them.
   *
   * Python: module.earlier(first: time, second: time) -> bool
   */
  bool earlier(bridge::time_of_day first, bridge::time_of_day second) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_earlier,
        bridge::types::time_of_day::lower(first),
        bridge::types::time_of_day::lower(second));
  }

  /** As Python compares them.
   *
   * Python: module.equal(first: time, second: time) -> bool
   */
  bool equal(bridge::time_of_day first, bridge::time_of_day second) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_equal,
        bridge::types::time_of_day::lower(first),
        bridge::types::time_of_day::lower(second));
  }

  /** A time that has a zone but no offset.
   *
   * Python: module.dated() -> time
   */
  bridge::time_of_day dated() const {
    return bridge::call_value<bridge::types::time_of_day>(
        functions_->python_last_error, functions_->python_dated);
  }

  /** A broken promise.
   *
   * Python: module.from_datetime() -> time
   */
  bridge::time_of_day from_datetime() const {
    return bridge::call_value<bridge::types::time_of_day>(
        functions_->python_last_error, functions_->python_from_datetime);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(moment: time) -> time
   */
  bridge::result<bridge::time_of_day> try_same(bridge::time_of_day moment) const {
    return bridge::try_call_value<bridge::types::time_of_day>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::time_of_day::lower(moment));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(moment: datetime.time) -> str
   */
  bridge::result<std::string> try_as_text(bridge::time_of_day moment) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::time_of_day::lower(moment));
  }

  /** earlier(), but an error comes back in the result.
   *
   * Python: module.earlier(first: time, second: time) -> bool
   */
  bridge::result<bool> try_earlier(bridge::time_of_day first, bridge::time_of_day second) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_earlier,
        bridge::types::time_of_day::lower(first),
        bridge::types::time_of_day::lower(second));
  }

  /** equal(), but an error comes back in the result.
   *
   * Python: module.equal(first: time, second: time) -> bool
   */
  bridge::result<bool> try_equal(bridge::time_of_day first, bridge::time_of_day second) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_equal,
        bridge::types::time_of_day::lower(first),
        bridge::types::time_of_day::lower(second));
  }

  /** dated(), but an error comes back in the result.
   *
   * Python: module.dated() -> time
   */
  bridge::result<bridge::time_of_day> try_dated() const {
    return bridge::try_call_value<bridge::types::time_of_day>(
        functions_->python_last_error, functions_->python_dated);
  }

  /** from_datetime(), but an error comes back in the result.
   *
   * Python: module.from_datetime() -> time
   */
  bridge::result<bridge::time_of_day> try_from_datetime() const {
    return bridge::try_call_value<bridge::types::time_of_day>(
        functions_->python_last_error, functions_->python_from_datetime);
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

inline bridge::result<const detail::ModuleFunctions *> detail::open_ModuleFunctions() {
  return bridge::class_functions<ModuleFunctions>::open<Module>("rust_python_bridge", "Module");
}

inline bridge::result<bridge::optional<std::chrono::microseconds>> Dated::try_utcoffset(
    const bridge::optional<bridge::datetime> &moment) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<detail::type_optional_timedelta>(
      functions_->python_last_error,
      functions_->python_Dated_utcoffset,
      detail::type_Dated::lower(*this),
      detail::type_optional_datetime::lower(moment));
}

#if BRIDGE_EXCEPTIONS
inline bridge::optional<std::chrono::microseconds> Dated::utcoffset(
    const bridge::optional<bridge::datetime> &moment) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<detail::type_optional_timedelta>(
      functions_->python_last_error,
      functions_->python_Dated_utcoffset,
      detail::type_Dated::lower(*this),
      detail::type_optional_datetime::lower(moment));
}

#endif

}  // namespace rust_python_bridge

#endif
