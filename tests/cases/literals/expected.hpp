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
#include "bridge/types/choice.hpp"
#include "bridge/types/dict.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/optional.hpp"
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

/** Python: Literal module.Mode
 * Literal["r", "w", "r_plus"]
 */
enum class Mode {
  r,
  w,
  r_plus,
};

/** The text in Python; "?" for any other value. */
inline const char *to_string(Mode value) noexcept {
  switch (value) {
    case Mode::r:
      return "r";
    case Mode::w:
      return "w";
    case Mode::r_plus:
      return "r_plus";
  }
  return "?";
}

/** Python: Literal module.InverseMode
 * Literal["on", "off"]
 */
enum class InverseMode {
  on,
  off,
};

/** The text in Python; "?" for any other value. */
inline const char *to_string(InverseMode value) noexcept {
  switch (value) {
    case InverseMode::on:
      return "on";
    case InverseMode::off:
      return "off";
  }
  return "?";
}

/** Python: Literal module.InverseResult
 * Literal["on", "off"]
 */
enum class InverseResult {
  on,
  off,
};

/** The text in Python; "?" for any other value. */
inline const char *to_string(InverseResult value) noexcept {
  switch (value) {
    case InverseResult::on:
      return "on";
    case InverseResult::off:
      return "off";
  }
  return "?";
}

/** Python: Literal module.MixedValue
 * Literal["auto"]
 */
enum class MixedValue {
  auto_,
};

/** The text in Python; "?" for any other value. */
inline const char *to_string(MixedValue value) noexcept {
  switch (value) {
    case MixedValue::auto_:
      return "auto";
  }
  return "?";
}

/** Python: Literal module.MixedResult
 * Literal["auto"]
 */
enum class MixedResult {
  auto_,
};

/** The text in Python; "?" for any other value. */
inline const char *to_string(MixedResult value) noexcept {
  switch (value) {
    case MixedResult::auto_:
      return "auto";
  }
  return "?";
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x390a7329af3f12d5),
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

using type_Mode = bridge::types::choice<Mode, 3>;
using type_InverseMode = bridge::types::choice<InverseMode, 2>;
using type_InverseResult = bridge::types::choice<InverseResult, 2>;
using type_list_Level = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_optional_Mode = bridge::types::optional<bridge_optional_str, type_Mode>;
using type_MixedValue = bridge::types::choice<MixedValue, 1>;
using type_union2_MixedValue_MixedValue2 = bridge::types::variant<
    bridge_union2_str_i64, type_MixedValue, bridge::types::scalar<std::int64_t>>;
using type_MixedResult = bridge::types::choice<MixedResult, 1>;
using type_union2_MixedResult_MixedResult2 = bridge::types::variant<
    bridge_union2_str_i64, type_MixedResult, bridge::types::scalar<std::int64_t>>;
using type_dict_Mode_int = bridge::types::dict<
    bridge_map_str_i64, type_Mode, bridge::types::scalar<std::int64_t>>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_array_i64) python_free_array_i64;
  decltype(&::python_free_map_str_i64) python_free_map_str_i64;
  decltype(&::python_free_optional_str) python_free_optional_str;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_free_union2_str_i64) python_free_union2_str_i64;
  decltype(&::python_open_mode) python_open_mode;
  decltype(&::python_inverse) python_inverse;
  decltype(&::python_levels) python_levels;
  decltype(&::python_separator) python_separator;
  decltype(&::python_maybe) python_maybe;
  decltype(&::python_mixed) python_mixed;
  decltype(&::python_by_mode) python_by_mode;
  decltype(&::python_wrong) python_wrong;
  decltype(&::python_wrong_level) python_wrong_level;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_array_i64", functions.python_free_array_i64);
  resolver("python_free_map_str_i64", functions.python_free_map_str_i64);
  resolver("python_free_optional_str", functions.python_free_optional_str);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_free_union2_str_i64", functions.python_free_union2_str_i64);
  resolver("python_open_mode", functions.python_open_mode);
  resolver("python_inverse", functions.python_inverse);
  resolver("python_levels", functions.python_levels);
  resolver("python_separator", functions.python_separator);
  resolver("python_maybe", functions.python_maybe);
  resolver("python_mixed", functions.python_mixed);
  resolver("python_by_mode", functions.python_by_mode);
  resolver("python_wrong", functions.python_wrong);
  resolver("python_wrong_level", functions.python_wrong_level);
}
#endif

}  // namespace detail

/** Literal: a few values of one type, or of several.
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
        &::python_free_array_i64,
        &::python_free_map_str_i64,
        &::python_free_optional_str,
        &::python_free_str,
        &::python_free_union2_str_i64,
        &::python_open_mode,
        &::python_inverse,
        &::python_levels,
        &::python_separator,
        &::python_maybe,
        &::python_mixed,
        &::python_by_mode,
        &::python_wrong,
        &::python_wrong_level};
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
  /** Give the mode back.
   *
   * Python: module.open_mode(mode: Mode = "r") -> Mode
   * `mode`: one of Literal["r", "w", "r_plus"].
   */
  Mode open_mode(Mode mode = Mode::r) const {
    return bridge::call_owned<detail::type_Mode>(
        functions_->python_last_error,
        functions_->python_open_mode,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Mode::lower(mode));
  }

  /** The other one.
   *
   * Python: module.inverse(mode: Literal["on", "off"]) -> Literal["on", "off"]
   * `mode`: one of Literal["on", "off"].
   */
  InverseResult inverse(InverseMode mode) const {
    return bridge::call_owned<detail::type_InverseResult>(
        functions_->python_last_error,
        functions_->python_inverse,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_InverseMode::lower(mode));
  }

  /** Give the levels back.
   *
   * Python: module.levels(values: list[Level]) -> list[Level]
   */
  std::vector<std::int64_t> levels(bridge::list_view<std::int64_t> values) const {
    return bridge::call_owned<detail::type_list_Level>(
        functions_->python_last_error,
        functions_->python_levels,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_list_Level::lower(values));
  }

  /** Texts that are no names.
   *
   * Python: module.separator(text: Literal[", ", "\\n"]) -> str
   * `text`: one of Literal[", ", "\\n"].
   */
  std::string separator(bridge::string_view text) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_separator,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** A choice that may be absent.
   *
   * Python: module.maybe(mode: Optional[Mode] = None) -> Optional[Mode]
   */
  bridge::optional<Mode> maybe(const bridge::optional<Mode> &mode = bridge::nullopt) const {
    return bridge::call_owned<detail::type_optional_Mode>(
        functions_->python_last_error,
        functions_->python_maybe,
        functions_->python_free_optional_str,
        functions_->python_result_room,
        detail::type_optional_Mode::lower(mode));
  }

  /** Values of two types.
   *
   * Python: module.mixed(value: Literal["auto", 0, 1]) -> Literal["auto", 0, 1]
   */
  bridge::variant<MixedResult, std::int64_t> mixed(
      const bridge::variant<MixedValue, std::int64_t> &value) const {
    return bridge::call_owned<detail::type_union2_MixedResult_MixedResult2>(
        functions_->python_last_error,
        functions_->python_mixed,
        functions_->python_free_union2_str_i64,
        functions_->python_result_room,
        detail::type_union2_MixedValue_MixedValue2::lower(value));
  }

  /** Modes as keys.
   *
   * Python: module.by_mode(counts: dict[Mode, int]) -> dict[Mode, int]
   */
  bridge::map<Mode, std::int64_t> by_mode(bridge::dict_view<Mode, std::int64_t> counts) const {
    return bridge::call_owned<detail::type_dict_Mode_int>(
        functions_->python_last_error,
        functions_->python_by_mode,
        functions_->python_free_map_str_i64,
        functions_->python_result_room,
        detail::type_dict_Mode_int::lower(counts));
  }

  /** A broken promise.
   *
   * Python: module.wrong() -> Mode
   */
  Mode wrong() const {
    return bridge::call_owned<detail::type_Mode>(
        functions_->python_last_error,
        functions_->python_wrong,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** A broken promise.
   *
   * Python: module.wrong_level() -> Level
   */
  std::int64_t wrong_level() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_wrong_level);
  }

#endif

  /** open_mode(), but an error comes back in the result.
   *
   * Python: module.open_mode(mode: Mode = "r") -> Mode
   */
  bridge::result<Mode> try_open_mode(Mode mode = Mode::r) const {
    return bridge::try_call_owned<detail::type_Mode>(
        functions_->python_last_error,
        functions_->python_open_mode,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Mode::lower(mode));
  }

  /** inverse(), but an error comes back in the result.
   *
   * Python: module.inverse(mode: Literal["on", "off"]) -> Literal["on", "off"]
   */
  bridge::result<InverseResult> try_inverse(InverseMode mode) const {
    return bridge::try_call_owned<detail::type_InverseResult>(
        functions_->python_last_error,
        functions_->python_inverse,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_InverseMode::lower(mode));
  }

  /** levels(), but an error comes back in the result.
   *
   * Python: module.levels(values: list[Level]) -> list[Level]
   */
  bridge::result<std::vector<std::int64_t>> try_levels(
      bridge::list_view<std::int64_t> values) const {
    return bridge::try_call_owned<detail::type_list_Level>(
        functions_->python_last_error,
        functions_->python_levels,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_list_Level::lower(values));
  }

  /** separator(), but an error comes back in the result.
   *
   * Python: module.separator(text: Literal[", ", "\\n"]) -> str
   */
  bridge::result<std::string> try_separator(bridge::string_view text) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_separator,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** maybe(), but an error comes back in the result.
   *
   * Python: module.maybe(mode: Optional[Mode] = None) -> Optional[Mode]
   */
  bridge::result<bridge::optional<Mode>> try_maybe(
      const bridge::optional<Mode> &mode = bridge::nullopt) const {
    return bridge::try_call_owned<detail::type_optional_Mode>(
        functions_->python_last_error,
        functions_->python_maybe,
        functions_->python_free_optional_str,
        functions_->python_result_room,
        detail::type_optional_Mode::lower(mode));
  }

  /** mixed(), but an error comes back in the result.
   *
   * Python: module.mixed(value: Literal["auto", 0, 1]) -> Literal["auto", 0, 1]
   */
  bridge::result<bridge::variant<MixedResult, std::int64_t>> try_mixed(
      const bridge::variant<MixedValue, std::int64_t> &value) const {
    return bridge::try_call_owned<detail::type_union2_MixedResult_MixedResult2>(
        functions_->python_last_error,
        functions_->python_mixed,
        functions_->python_free_union2_str_i64,
        functions_->python_result_room,
        detail::type_union2_MixedValue_MixedValue2::lower(value));
  }

  /** by_mode(), but an error comes back in the result.
   *
   * Python: module.by_mode(counts: dict[Mode, int]) -> dict[Mode, int]
   */
  bridge::result<bridge::map<Mode, std::int64_t>> try_by_mode(
      bridge::dict_view<Mode, std::int64_t> counts) const {
    return bridge::try_call_owned<detail::type_dict_Mode_int>(
        functions_->python_last_error,
        functions_->python_by_mode,
        functions_->python_free_map_str_i64,
        functions_->python_result_room,
        detail::type_dict_Mode_int::lower(counts));
  }

  /** wrong(), but an error comes back in the result.
   *
   * Python: module.wrong() -> Mode
   */
  bridge::result<Mode> try_wrong() const {
    return bridge::try_call_owned<detail::type_Mode>(
        functions_->python_last_error,
        functions_->python_wrong,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** wrong_level(), but an error comes back in the result.
   *
   * Python: module.wrong_level() -> Level
   */
  bridge::result<std::int64_t> try_wrong_level() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_wrong_level);
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
