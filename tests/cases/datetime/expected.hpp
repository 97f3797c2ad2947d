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
#include "bridge/types/none.hpp"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
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

class Berlin;
class Unknown;
class Broken;
class FarAhead;

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Berlin> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Unknown> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Broken> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::FarAhead> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Berlin> {
  using type = types::instance<python_Berlin, rust_python_bridge::Berlin>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Berlin"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Unknown> {
  using type = types::instance<python_Unknown, rust_python_bridge::Unknown>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Unknown"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Broken> {
  using type = types::instance<python_Broken, rust_python_bridge::Broken>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Broken"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::FarAhead> {
  using type = types::instance<python_FarAhead, rust_python_bridge::FarAhead>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.FarAhead"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Summer time until the end of October 2024, in the same hour twice.
 *
 * Python: class module.Berlin
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Berlin : public bridge::object {
 public:
  /** No object, as None. */
  Berlin(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Berlin(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Two hours in summer.
   *
   * Python: module.Berlin.utcoffset(self, time: Optional[datetime]) -> timedelta
   */
  std::chrono::microseconds utcoffset(const bridge::optional<bridge::datetime> &time) const;

  /** One hour in summer.
   *
   * Python: module.Berlin.dst(self, time: Optional[datetime]) -> timedelta
   */
  std::chrono::microseconds dst(const bridge::optional<bridge::datetime> &time) const;

  /** Its name.
   *
   * Python: module.Berlin.tzname(self, time: Optional[datetime]) -> str
   */
  std::string tzname(const bridge::optional<bridge::datetime> &time) const;

#endif

  /** utcoffset(), but an error comes back in the result.
   *
   * Python: module.Berlin.utcoffset(self, time: Optional[datetime]) -> timedelta
   */
  bridge::result<std::chrono::microseconds> try_utcoffset(
      const bridge::optional<bridge::datetime> &time) const;

  /** dst(), but an error comes back in the result.
   *
   * Python: module.Berlin.dst(self, time: Optional[datetime]) -> timedelta
   */
  bridge::result<std::chrono::microseconds> try_dst(
      const bridge::optional<bridge::datetime> &time) const;

  /** tzname(), but an error comes back in the result.
   *
   * Python: module.Berlin.tzname(self, time: Optional[datetime]) -> str
   */
  bridge::result<std::string> try_tzname(const bridge::optional<bridge::datetime> &time) const;

};

/** A zone without an offset, so that its times are naive.
 *
 * Python: class module.Unknown
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Unknown : public bridge::object {
 public:
  /** No object, as None. */
  Unknown(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Unknown(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Not known.
   *
   * Python: module.Unknown.utcoffset(self, time: Optional[datetime]) -> None
   */
  void utcoffset(const bridge::optional<bridge::datetime> &time) const;

#endif

  /** utcoffset(), but an error comes back in the result.
   *
   * Python: module.Unknown.utcoffset(self, time: Optional[datetime]) -> None
   */
  bridge::result<void> try_utcoffset(const bridge::optional<bridge::datetime> &time) const;

};

/** A zone that fails.
 *
 * Python: class module.Broken
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Broken : public bridge::object {
 public:
  /** No object, as None. */
  Broken(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Broken(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python takes less than a day.
   *
   * Python: module.Broken.utcoffset(self, time: Optional[datetime]) -> timedelta
   */
  std::chrono::microseconds utcoffset(const bridge::optional<bridge::datetime> &time) const;

#endif

  /** utcoffset(), but an error comes back in the result.
   *
   * Python: module.Broken.utcoffset(self, time: Optional[datetime]) -> timedelta
   */
  bridge::result<std::chrono::microseconds> try_utcoffset(
      const bridge::optional<bridge::datetime> &time) const;

};

/** A subclass that lies about its offset.
 *
 * Python: class module.FarAhead
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class FarAhead : public bridge::object {
 public:
  /** No object, as None. */
  FarAhead(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  FarAhead(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Much more than a day.
   *
   * Python: module.FarAhead.utcoffset(self) -> timedelta
   */
  std::chrono::microseconds utcoffset() const;

#endif

  /** utcoffset(), but an error comes back in the result.
   *
   * Python: module.FarAhead.utcoffset(self) -> timedelta
   */
  bridge::result<std::chrono::microseconds> try_utcoffset() const;

};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x86c2910cd5a13779),
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

using type_Berlin = bridge::types::instance<python_Berlin, Berlin>;
using type_optional_datetime = bridge::types::optional<
    bridge_optional_datetime, bridge::types::datetime>;
using type_Unknown = bridge::types::instance<python_Unknown, Unknown>;
using type_Broken = bridge::types::instance<python_Broken, Broken>;
using type_FarAhead = bridge::types::instance<python_FarAhead, FarAhead>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_timestamp) python_timestamp;
  decltype(&::python_parse) python_parse;
  decltype(&::python_is_utc) python_is_utc;
  decltype(&::python_in_berlin) python_in_berlin;
  decltype(&::python_in_unknown) python_in_unknown;
  decltype(&::python_in_broken) python_in_broken;
  decltype(&::python_stamp) python_stamp;
  decltype(&::python_far_ahead) python_far_ahead;
  decltype(&::python_from_date) python_from_date;
  decltype(&::python_Berlin_utcoffset) python_Berlin_utcoffset;
  decltype(&::python_Berlin_dst) python_Berlin_dst;
  decltype(&::python_Berlin_tzname) python_Berlin_tzname;
  decltype(&::python_Unknown_utcoffset) python_Unknown_utcoffset;
  decltype(&::python_Broken_utcoffset) python_Broken_utcoffset;
  decltype(&::python_FarAhead_utcoffset) python_FarAhead_utcoffset;
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
  resolver("python_timestamp", functions.python_timestamp);
  resolver("python_parse", functions.python_parse);
  resolver("python_is_utc", functions.python_is_utc);
  resolver("python_in_berlin", functions.python_in_berlin);
  resolver("python_in_unknown", functions.python_in_unknown);
  resolver("python_in_broken", functions.python_in_broken);
  resolver("python_stamp", functions.python_stamp);
  resolver("python_far_ahead", functions.python_far_ahead);
  resolver("python_from_date", functions.python_from_date);
  resolver("python_Berlin_utcoffset", functions.python_Berlin_utcoffset);
  resolver("python_Berlin_dst", functions.python_Berlin_dst);
  resolver("python_Berlin_tzname", functions.python_Berlin_tzname);
  resolver("python_Unknown_utcoffset", functions.python_Unknown_utcoffset);
  resolver("python_Broken_utcoffset", functions.python_Broken_utcoffset);
  resolver("python_FarAhead_utcoffset", functions.python_FarAhead_utcoffset);
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

/** datetime.datetime, naive, aware, and in zones that change.
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
        &::python_timestamp,
        &::python_parse,
        &::python_is_utc,
        &::python_in_berlin,
        &::python_in_unknown,
        &::python_in_broken,
        &::python_stamp,
        &::python_far_ahead,
        &::python_from_date,
        &::python_Berlin_utcoffset,
        &::python_Berlin_dst,
        &::python_Berlin_tzname,
        &::python_Unknown_utcoffset,
        &::python_Broken_utcoffset,
        &::python_FarAhead_utcoffset};
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
   * Python: module.same(time: datetime) -> datetime
   */
  bridge::datetime same(bridge::datetime time) const {
    return bridge::call_value<bridge::types::datetime>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::datetime::lower(time));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(time: dt.datetime) -> str
   */
  std::string as_text(bridge::datetime time) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::datetime::lower(time));
  }

  /** Seconds since 1970 in UTC; a naive time is one of this machine.
   *
   * Python: module.timestamp(time: datetime) -> float
   */
  double timestamp(bridge::datetime time) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_timestamp,
        bridge::types::datetime::lower(time));
  }

  /** From ISO 8601.
   *
   * Python: module.parse(text: str) -> datetime
   */
  bridge::datetime parse(bridge::string_view text) const {
    return bridge::call_value<bridge::types::datetime>(
        functions_->python_last_error, functions_->python_parse, bridge::types::str::lower(text));
  }

  /** Whether the zone is the singleton of UTC.
   *
   * Python: module.is_utc(time: datetime) -> bool
   */
  bool is_utc(bridge::datetime time) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_is_utc,
        bridge::types::datetime::lower(time));
  }

  /** The same clock in Berlin.
   *
   * Python: module.in_berlin(time: datetime, fold: int) -> datetime
   */
  bridge::datetime in_berlin(bridge::datetime time, std::int64_t fold) const {
    return bridge::call_value<bridge::types::datetime>(
        functions_->python_last_error,
        functions_->python_in_berlin,
        bridge::types::datetime::lower(time),
        bridge::types::scalar<std::int64_t>::lower(fold));
  }

  /** The same clock nobody knows where.
   *
   * Python: module.in_unknown(time: datetime) -> datetime
   */
  bridge::datetime in_unknown(bridge::datetime time) const {
    return bridge::call_value<bridge::types::datetime>(
        functions_->python_last_error,
        functions_->python_in_unknown,
        bridge::types::datetime::lower(time));
  }

  /** The same clock in a zone that fails.
   *
   * Python: module.in_broken(time: datetime) -> datetime
   */
  bridge::datetime in_broken(bridge::datetime time) const {
    return bridge::call_value<bridge::types::datetime>(
        functions_->python_last_error,
        functions_->python_in_broken,
        bridge::types::datetime::lower(time));
  }

  /** A `Stamp`.
   *
   * Python: module.stamp() -> datetime
   */
  bridge::datetime stamp() const {
    return bridge::call_value<bridge::types::datetime>(
        functions_->python_last_error, functions_->python_stamp);
  }

  /** What the future holds.
   *
   * Python: module.far_ahead() -> datetime
   */
  bridge::datetime far_ahead() const {
    return bridge::call_value<bridge::types::datetime>(
        functions_->python_last_error, functions_->python_far_ahead);
  }

  /** A date has no time.
   *
   * Python: module.from_date() -> datetime
   */
  bridge::datetime from_date() const {
    return bridge::call_value<bridge::types::datetime>(
        functions_->python_last_error, functions_->python_from_date);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(time: datetime) -> datetime
   */
  bridge::result<bridge::datetime> try_same(bridge::datetime time) const {
    return bridge::try_call_value<bridge::types::datetime>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::datetime::lower(time));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(time: dt.datetime) -> str
   */
  bridge::result<std::string> try_as_text(bridge::datetime time) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::datetime::lower(time));
  }

  /** timestamp(), but an error comes back in the result.
   *
   * Python: module.timestamp(time: datetime) -> float
   */
  bridge::result<double> try_timestamp(bridge::datetime time) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_timestamp,
        bridge::types::datetime::lower(time));
  }

  /** parse(), but an error comes back in the result.
   *
   * Python: module.parse(text: str) -> datetime
   */
  bridge::result<bridge::datetime> try_parse(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::datetime>(
        functions_->python_last_error, functions_->python_parse, bridge::types::str::lower(text));
  }

  /** is_utc(), but an error comes back in the result.
   *
   * Python: module.is_utc(time: datetime) -> bool
   */
  bridge::result<bool> try_is_utc(bridge::datetime time) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_is_utc,
        bridge::types::datetime::lower(time));
  }

  /** in_berlin(), but an error comes back in the result.
   *
   * Python: module.in_berlin(time: datetime, fold: int) -> datetime
   */
  bridge::result<bridge::datetime> try_in_berlin(bridge::datetime time, std::int64_t fold) const {
    return bridge::try_call_value<bridge::types::datetime>(
        functions_->python_last_error,
        functions_->python_in_berlin,
        bridge::types::datetime::lower(time),
        bridge::types::scalar<std::int64_t>::lower(fold));
  }

  /** in_unknown(), but an error comes back in the result.
   *
   * Python: module.in_unknown(time: datetime) -> datetime
   */
  bridge::result<bridge::datetime> try_in_unknown(bridge::datetime time) const {
    return bridge::try_call_value<bridge::types::datetime>(
        functions_->python_last_error,
        functions_->python_in_unknown,
        bridge::types::datetime::lower(time));
  }

  /** in_broken(), but an error comes back in the result.
   *
   * Python: module.in_broken(time: datetime) -> datetime
   */
  bridge::result<bridge::datetime> try_in_broken(bridge::datetime time) const {
    return bridge::try_call_value<bridge::types::datetime>(
        functions_->python_last_error,
        functions_->python_in_broken,
        bridge::types::datetime::lower(time));
  }

  /** stamp(), but an error comes back in the result.
   *
   * Python: module.stamp() -> datetime
   */
  bridge::result<bridge::datetime> try_stamp() const {
    return bridge::try_call_value<bridge::types::datetime>(
        functions_->python_last_error, functions_->python_stamp);
  }

  /** far_ahead(), but an error comes back in the result.
   *
   * Python: module.far_ahead() -> datetime
   */
  bridge::result<bridge::datetime> try_far_ahead() const {
    return bridge::try_call_value<bridge::types::datetime>(
        functions_->python_last_error, functions_->python_far_ahead);
  }

  /** from_date(), but an error comes back in the result.
   *
   * Python: module.from_date() -> datetime
   */
  bridge::result<bridge::datetime> try_from_date() const {
    return bridge::try_call_value<bridge::types::datetime>(
        functions_->python_last_error, functions_->python_from_date);
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

inline bridge::result<std::chrono::microseconds> Berlin::try_utcoffset(
    const bridge::optional<bridge::datetime> &time) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::timedelta>(
      functions_->python_last_error,
      functions_->python_Berlin_utcoffset,
      detail::type_Berlin::lower(*this),
      detail::type_optional_datetime::lower(time));
}

inline bridge::result<std::chrono::microseconds> Berlin::try_dst(
    const bridge::optional<bridge::datetime> &time) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::timedelta>(
      functions_->python_last_error,
      functions_->python_Berlin_dst,
      detail::type_Berlin::lower(*this),
      detail::type_optional_datetime::lower(time));
}

inline bridge::result<std::string> Berlin::try_tzname(
    const bridge::optional<bridge::datetime> &time) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Berlin_tzname,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Berlin::lower(*this),
      detail::type_optional_datetime::lower(time));
}

#if BRIDGE_EXCEPTIONS
inline std::chrono::microseconds Berlin::utcoffset(
    const bridge::optional<bridge::datetime> &time) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::timedelta>(
      functions_->python_last_error,
      functions_->python_Berlin_utcoffset,
      detail::type_Berlin::lower(*this),
      detail::type_optional_datetime::lower(time));
}

inline std::chrono::microseconds Berlin::dst(const bridge::optional<bridge::datetime> &time) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::timedelta>(
      functions_->python_last_error,
      functions_->python_Berlin_dst,
      detail::type_Berlin::lower(*this),
      detail::type_optional_datetime::lower(time));
}

inline std::string Berlin::tzname(const bridge::optional<bridge::datetime> &time) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Berlin_tzname,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Berlin::lower(*this),
      detail::type_optional_datetime::lower(time));
}

#endif

inline bridge::result<void> Unknown::try_utcoffset(
    const bridge::optional<bridge::datetime> &time) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Unknown_utcoffset,
      detail::type_Unknown::lower(*this),
      detail::type_optional_datetime::lower(time));
}

#if BRIDGE_EXCEPTIONS
inline void Unknown::utcoffset(const bridge::optional<bridge::datetime> &time) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Unknown_utcoffset,
      detail::type_Unknown::lower(*this),
      detail::type_optional_datetime::lower(time));
}

#endif

inline bridge::result<std::chrono::microseconds> Broken::try_utcoffset(
    const bridge::optional<bridge::datetime> &time) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::timedelta>(
      functions_->python_last_error,
      functions_->python_Broken_utcoffset,
      detail::type_Broken::lower(*this),
      detail::type_optional_datetime::lower(time));
}

#if BRIDGE_EXCEPTIONS
inline std::chrono::microseconds Broken::utcoffset(
    const bridge::optional<bridge::datetime> &time) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::timedelta>(
      functions_->python_last_error,
      functions_->python_Broken_utcoffset,
      detail::type_Broken::lower(*this),
      detail::type_optional_datetime::lower(time));
}

#endif

inline bridge::result<std::chrono::microseconds> FarAhead::try_utcoffset() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::timedelta>(
      functions_->python_last_error,
      functions_->python_FarAhead_utcoffset,
      detail::type_FarAhead::lower(*this));
}

#if BRIDGE_EXCEPTIONS
inline std::chrono::microseconds FarAhead::utcoffset() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::timedelta>(
      functions_->python_last_error,
      functions_->python_FarAhead_utcoffset,
      detail::type_FarAhead::lower(*this));
}

#endif

}  // namespace rust_python_bridge

#endif
