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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x6e1ddceded2cf64c),
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
  decltype(&::python_plain) python_plain;
  decltype(&::python_plain_map) python_plain_map;
  decltype(&::python_quoted) python_quoted;
  decltype(&::python_quoted_map) python_quoted_map;
  decltype(&::python_of_builtins) python_of_builtins;
  decltype(&::python_text) python_text;
  decltype(&::python_annotated) python_annotated;
  decltype(&::python_annotated_map) python_annotated_map;
  decltype(&::python_annotated_by_alias) python_annotated_by_alias;
  decltype(&::python_annotated_by_alias_map) python_annotated_by_alias_map;
  decltype(&::python_annotated_by_module) python_annotated_by_module;
  decltype(&::python_annotated_by_module_map) python_annotated_by_module_map;
  decltype(&::python_annotated_in_quotes) python_annotated_in_quotes;
  decltype(&::python_annotated_in_quotes_map) python_annotated_in_quotes_map;
  decltype(&::python_annotated_float) python_annotated_float;
  decltype(&::python_annotated_float_map) python_annotated_float_map;
  decltype(&::python_annotated_with_more) python_annotated_with_more;
  decltype(&::python_by_module) python_by_module;
  decltype(&::python_by_module_map) python_by_module_map;
  decltype(&::python_renamed) python_renamed;
  decltype(&::python_renamed_map) python_renamed_map;
  decltype(&::python_for_checkers) python_for_checkers;
  decltype(&::python_for_checkers_map) python_for_checkers_map;
  decltype(&::python_module_for_checkers) python_module_for_checkers;
  decltype(&::python_module_for_checkers_map) python_module_for_checkers_map;
  decltype(&::python_alias) python_alias;
  decltype(&::python_alias_map) python_alias_map;
  decltype(&::python_alias_of_annotated) python_alias_of_annotated;
  decltype(&::python_alias_of_annotated_map) python_alias_of_annotated_map;
  decltype(&::python_alias_of_string) python_alias_of_string;
  decltype(&::python_annotated_alias) python_annotated_alias;
  decltype(&::python_annotated_alias_map) python_annotated_alias_map;
  decltype(&::python_parenthesised) python_parenthesised;
  decltype(&::python_parenthesised_map) python_parenthesised_map;
  decltype(&::python_none_in_quotes) python_none_in_quotes;
  decltype(&::python_none_in_quotes_map) python_none_in_quotes_map;
  decltype(&::python_give) python_give;
  decltype(&::python_give_map) python_give_map;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_plain", functions.python_plain);
  resolver("python_plain_map", functions.python_plain_map);
  resolver("python_quoted", functions.python_quoted);
  resolver("python_quoted_map", functions.python_quoted_map);
  resolver("python_of_builtins", functions.python_of_builtins);
  resolver("python_text", functions.python_text);
  resolver("python_annotated", functions.python_annotated);
  resolver("python_annotated_map", functions.python_annotated_map);
  resolver("python_annotated_by_alias", functions.python_annotated_by_alias);
  resolver("python_annotated_by_alias_map", functions.python_annotated_by_alias_map);
  resolver("python_annotated_by_module", functions.python_annotated_by_module);
  resolver("python_annotated_by_module_map", functions.python_annotated_by_module_map);
  resolver("python_annotated_in_quotes", functions.python_annotated_in_quotes);
  resolver("python_annotated_in_quotes_map", functions.python_annotated_in_quotes_map);
  resolver("python_annotated_float", functions.python_annotated_float);
  resolver("python_annotated_float_map", functions.python_annotated_float_map);
  resolver("python_annotated_with_more", functions.python_annotated_with_more);
  resolver("python_by_module", functions.python_by_module);
  resolver("python_by_module_map", functions.python_by_module_map);
  resolver("python_renamed", functions.python_renamed);
  resolver("python_renamed_map", functions.python_renamed_map);
  resolver("python_for_checkers", functions.python_for_checkers);
  resolver("python_for_checkers_map", functions.python_for_checkers_map);
  resolver("python_module_for_checkers", functions.python_module_for_checkers);
  resolver("python_module_for_checkers_map", functions.python_module_for_checkers_map);
  resolver("python_alias", functions.python_alias);
  resolver("python_alias_map", functions.python_alias_map);
  resolver("python_alias_of_annotated", functions.python_alias_of_annotated);
  resolver("python_alias_of_annotated_map", functions.python_alias_of_annotated_map);
  resolver("python_alias_of_string", functions.python_alias_of_string);
  resolver("python_annotated_alias", functions.python_annotated_alias);
  resolver("python_annotated_alias_map", functions.python_annotated_alias_map);
  resolver("python_parenthesised", functions.python_parenthesised);
  resolver("python_parenthesised_map", functions.python_parenthesised_map);
  resolver("python_none_in_quotes", functions.python_none_in_quotes);
  resolver("python_none_in_quotes_map", functions.python_none_in_quotes_map);
  resolver("python_give", functions.python_give);
  resolver("python_give_map", functions.python_give_map);
}
#endif

}  // namespace detail

/** Every way to write one of the few types.
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
        &::python_plain,
        &::python_plain_map,
        &::python_quoted,
        &::python_quoted_map,
        &::python_of_builtins,
        &::python_text,
        &::python_annotated,
        &::python_annotated_map,
        &::python_annotated_by_alias,
        &::python_annotated_by_alias_map,
        &::python_annotated_by_module,
        &::python_annotated_by_module_map,
        &::python_annotated_in_quotes,
        &::python_annotated_in_quotes_map,
        &::python_annotated_float,
        &::python_annotated_float_map,
        &::python_annotated_with_more,
        &::python_by_module,
        &::python_by_module_map,
        &::python_renamed,
        &::python_renamed_map,
        &::python_for_checkers,
        &::python_for_checkers_map,
        &::python_module_for_checkers,
        &::python_module_for_checkers_map,
        &::python_alias,
        &::python_alias_map,
        &::python_alias_of_annotated,
        &::python_alias_of_annotated_map,
        &::python_alias_of_string,
        &::python_annotated_alias,
        &::python_annotated_alias_map,
        &::python_parenthesised,
        &::python_parenthesised_map,
        &::python_none_in_quotes,
        &::python_none_in_quotes_map,
        &::python_give,
        &::python_give_map};
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
  /** Python: module.plain(value: int) -> int */
  std::int64_t plain(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_plain,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** plain() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> plain_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        functions_->python_last_error, functions_->python_plain_map, "module.plain value", value);
  }

  /** plain_map() with the results in `out`. */
  void plain_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_plain_map,
        "module.plain value out",
        value,
        out);
  }

  /** Python: module.quoted(value: int) -> int */
  std::int64_t quoted(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_quoted,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** quoted() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> quoted_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        functions_->python_last_error, functions_->python_quoted_map, "module.quoted value", value);
  }

  /** quoted_map() with the results in `out`. */
  void quoted_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_quoted_map,
        "module.quoted value out",
        value,
        out);
  }

  /** Python: module.of_builtins(value: builtins.int) -> builtins.str */
  std::string of_builtins(std::int64_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_of_builtins,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** Python: module.text(value: Text) -> t.Text */
  std::string text(bridge::string_view value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(value));
  }

  /** Python: module.annotated(value: Annotated[int, "i32"]) -> Annotated[int, "i32"] */
  std::int32_t annotated(std::int32_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int32_t>>(
        functions_->python_last_error,
        functions_->python_annotated,
        bridge::types::scalar<std::int32_t>::lower(value));
  }

  /** annotated() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int32_t> annotated_map(bridge::batch_view<const std::int32_t> value) const {
    return bridge::batch<std::int32_t(std::int32_t)>::call(
        functions_->python_last_error,
        functions_->python_annotated_map,
        "module.annotated value",
        value);
  }

  /** annotated_map() with the results in `out`. */
  void annotated_map(
      bridge::batch_view<const std::int32_t> value, bridge::batch_view<std::int32_t> out) const {
    return bridge::batch<std::int32_t(std::int32_t)>::call_into(
        functions_->python_last_error,
        functions_->python_annotated_map,
        "module.annotated value out",
        value,
        out);
  }

  /** Python: module.annotated_by_alias(value: A[int, "i16"]) -> A[int, "i16"] */
  std::int16_t annotated_by_alias(std::int16_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int16_t>>(
        functions_->python_last_error,
        functions_->python_annotated_by_alias,
        bridge::types::scalar<std::int16_t>::lower(value));
  }

  /** annotated_by_alias() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int16_t> annotated_by_alias_map(
      bridge::batch_view<const std::int16_t> value) const {
    return bridge::batch<std::int16_t(std::int16_t)>::call(
        functions_->python_last_error,
        functions_->python_annotated_by_alias_map,
        "module.annotated_by_alias value",
        value);
  }

  /** annotated_by_alias_map() with the results in `out`. */
  void annotated_by_alias_map(
      bridge::batch_view<const std::int16_t> value, bridge::batch_view<std::int16_t> out) const {
    return bridge::batch<std::int16_t(std::int16_t)>::call_into(
        functions_->python_last_error,
        functions_->python_annotated_by_alias_map,
        "module.annotated_by_alias value out",
        value,
        out);
  }

  /** Python: module.annotated_by_module(value: t.Annotated[int, "u8"]) -> typing.Annotated[int, "u8"]
   */
  std::uint8_t annotated_by_module(std::uint8_t value) const {
    return bridge::call_value<bridge::types::scalar<std::uint8_t>>(
        functions_->python_last_error,
        functions_->python_annotated_by_module,
        bridge::types::scalar<std::uint8_t>::lower(value));
  }

  /** annotated_by_module() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::uint8_t> annotated_by_module_map(
      bridge::batch_view<const std::uint8_t> value) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::call(
        functions_->python_last_error,
        functions_->python_annotated_by_module_map,
        "module.annotated_by_module value",
        value);
  }

  /** annotated_by_module_map() with the results in `out`. */
  void annotated_by_module_map(
      bridge::batch_view<const std::uint8_t> value, bridge::batch_view<std::uint8_t> out) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::call_into(
        functions_->python_last_error,
        functions_->python_annotated_by_module_map,
        "module.annotated_by_module value out",
        value,
        out);
  }

  /** Python: module.annotated_in_quotes(value: t.Annotated[int, 'i8']) -> t.Annotated[int, "i8"] */
  std::int8_t annotated_in_quotes(std::int8_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int8_t>>(
        functions_->python_last_error,
        functions_->python_annotated_in_quotes,
        bridge::types::scalar<std::int8_t>::lower(value));
  }

  /** annotated_in_quotes() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int8_t> annotated_in_quotes_map(
      bridge::batch_view<const std::int8_t> value) const {
    return bridge::batch<std::int8_t(std::int8_t)>::call(
        functions_->python_last_error,
        functions_->python_annotated_in_quotes_map,
        "module.annotated_in_quotes value",
        value);
  }

  /** annotated_in_quotes_map() with the results in `out`. */
  void annotated_in_quotes_map(
      bridge::batch_view<const std::int8_t> value, bridge::batch_view<std::int8_t> out) const {
    return bridge::batch<std::int8_t(std::int8_t)>::call_into(
        functions_->python_last_error,
        functions_->python_annotated_in_quotes_map,
        "module.annotated_in_quotes value out",
        value,
        out);
  }

  /** Python: module.annotated_float(value: Annotated[float, "f32"]) -> Annotated[float, "f32"] */
  float annotated_float(float value) const {
    return bridge::call_value<bridge::types::scalar<float>>(
        functions_->python_last_error,
        functions_->python_annotated_float,
        bridge::types::scalar<float>::lower(value));
  }

  /** annotated_float() for each element of ranges: see bridge/batch.hpp. */
  std::vector<float> annotated_float_map(bridge::batch_view<const float> value) const {
    return bridge::batch<float(float)>::call(
        functions_->python_last_error,
        functions_->python_annotated_float_map,
        "module.annotated_float value",
        value);
  }

  /** annotated_float_map() with the results in `out`. */
  void annotated_float_map(
      bridge::batch_view<const float> value, bridge::batch_view<float> out) const {
    return bridge::batch<float(float)>::call_into(
        functions_->python_last_error,
        functions_->python_annotated_float_map,
        "module.annotated_float value out",
        value,
        out);
  }

  /** Python: module.annotated_with_more(value: Annotated[int, "u32", "a note"]) -> Annotated[str, "a note"]
   */
  std::string annotated_with_more(std::uint32_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_annotated_with_more,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::uint32_t>::lower(value));
  }

  /** Python: module.by_module(value: bridge.u16) -> br.u16 */
  std::uint16_t by_module(std::uint16_t value) const {
    return bridge::call_value<bridge::types::scalar<std::uint16_t>>(
        functions_->python_last_error,
        functions_->python_by_module,
        bridge::types::scalar<std::uint16_t>::lower(value));
  }

  /** by_module() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::uint16_t> by_module_map(bridge::batch_view<const std::uint16_t> value) const {
    return bridge::batch<std::uint16_t(std::uint16_t)>::call(
        functions_->python_last_error,
        functions_->python_by_module_map,
        "module.by_module value",
        value);
  }

  /** by_module_map() with the results in `out`. */
  void by_module_map(
      bridge::batch_view<const std::uint16_t> value, bridge::batch_view<std::uint16_t> out) const {
    return bridge::batch<std::uint16_t(std::uint16_t)>::call_into(
        functions_->python_last_error,
        functions_->python_by_module_map,
        "module.by_module value out",
        value,
        out);
  }

  /** Python: module.renamed(value: byte) -> byte */
  std::uint8_t renamed(std::uint8_t value) const {
    return bridge::call_value<bridge::types::scalar<std::uint8_t>>(
        functions_->python_last_error,
        functions_->python_renamed,
        bridge::types::scalar<std::uint8_t>::lower(value));
  }

  /** renamed() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::uint8_t> renamed_map(bridge::batch_view<const std::uint8_t> value) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::call(
        functions_->python_last_error,
        functions_->python_renamed_map,
        "module.renamed value",
        value);
  }

  /** renamed_map() with the results in `out`. */
  void renamed_map(
      bridge::batch_view<const std::uint8_t> value, bridge::batch_view<std::uint8_t> out) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::call_into(
        functions_->python_last_error,
        functions_->python_renamed_map,
        "module.renamed value out",
        value,
        out);
  }

  /** Python: module.for_checkers(value: u16) -> word */
  std::uint32_t for_checkers(std::uint16_t value) const {
    return bridge::call_value<bridge::types::scalar<std::uint32_t>>(
        functions_->python_last_error,
        functions_->python_for_checkers,
        bridge::types::scalar<std::uint16_t>::lower(value));
  }

  /** for_checkers() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::uint32_t> for_checkers_map(bridge::batch_view<const std::uint16_t> value) const {
    return bridge::batch<std::uint32_t(std::uint16_t)>::call(
        functions_->python_last_error,
        functions_->python_for_checkers_map,
        "module.for_checkers value",
        value);
  }

  /** for_checkers_map() with the results in `out`. */
  void for_checkers_map(
      bridge::batch_view<const std::uint16_t> value, bridge::batch_view<std::uint32_t> out) const {
    return bridge::batch<std::uint32_t(std::uint16_t)>::call_into(
        functions_->python_last_error,
        functions_->python_for_checkers_map,
        "module.for_checkers value out",
        value,
        out);
  }

  /** Python: module.module_for_checkers(value: only_for_checkers.i8) -> only_for_checkers.i8 */
  std::int8_t module_for_checkers(std::int8_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int8_t>>(
        functions_->python_last_error,
        functions_->python_module_for_checkers,
        bridge::types::scalar<std::int8_t>::lower(value));
  }

  /** module_for_checkers() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int8_t> module_for_checkers_map(
      bridge::batch_view<const std::int8_t> value) const {
    return bridge::batch<std::int8_t(std::int8_t)>::call(
        functions_->python_last_error,
        functions_->python_module_for_checkers_map,
        "module.module_for_checkers value",
        value);
  }

  /** module_for_checkers_map() with the results in `out`. */
  void module_for_checkers_map(
      bridge::batch_view<const std::int8_t> value, bridge::batch_view<std::int8_t> out) const {
    return bridge::batch<std::int8_t(std::int8_t)>::call_into(
        functions_->python_last_error,
        functions_->python_module_for_checkers_map,
        "module.module_for_checkers value out",
        value,
        out);
  }

  /** Python: module.alias(value: Total) -> Count */
  std::int64_t alias(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_alias,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** alias() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> alias_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        functions_->python_last_error, functions_->python_alias_map, "module.alias value", value);
  }

  /** alias_map() with the results in `out`. */
  void alias_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_alias_map,
        "module.alias value out",
        value,
        out);
  }

  /** Python: module.alias_of_annotated(value: Port) -> Port */
  std::uint16_t alias_of_annotated(std::uint16_t value) const {
    return bridge::call_value<bridge::types::scalar<std::uint16_t>>(
        functions_->python_last_error,
        functions_->python_alias_of_annotated,
        bridge::types::scalar<std::uint16_t>::lower(value));
  }

  /** alias_of_annotated() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::uint16_t> alias_of_annotated_map(
      bridge::batch_view<const std::uint16_t> value) const {
    return bridge::batch<std::uint16_t(std::uint16_t)>::call(
        functions_->python_last_error,
        functions_->python_alias_of_annotated_map,
        "module.alias_of_annotated value",
        value);
  }

  /** alias_of_annotated_map() with the results in `out`. */
  void alias_of_annotated_map(
      bridge::batch_view<const std::uint16_t> value, bridge::batch_view<std::uint16_t> out) const {
    return bridge::batch<std::uint16_t(std::uint16_t)>::call_into(
        functions_->python_last_error,
        functions_->python_alias_of_annotated_map,
        "module.alias_of_annotated value out",
        value,
        out);
  }

  /** Python: module.alias_of_string(value: Title) -> Title */
  std::string alias_of_string(bridge::string_view value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_alias_of_string,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(value));
  }

  /** Python: module.annotated_alias(value: Octet) -> Octet */
  std::uint8_t annotated_alias(std::uint8_t value) const {
    return bridge::call_value<bridge::types::scalar<std::uint8_t>>(
        functions_->python_last_error,
        functions_->python_annotated_alias,
        bridge::types::scalar<std::uint8_t>::lower(value));
  }

  /** annotated_alias() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::uint8_t> annotated_alias_map(
      bridge::batch_view<const std::uint8_t> value) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::call(
        functions_->python_last_error,
        functions_->python_annotated_alias_map,
        "module.annotated_alias value",
        value);
  }

  /** annotated_alias_map() with the results in `out`. */
  void annotated_alias_map(
      bridge::batch_view<const std::uint8_t> value, bridge::batch_view<std::uint8_t> out) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::call_into(
        functions_->python_last_error,
        functions_->python_annotated_alias_map,
        "module.annotated_alias value out",
        value,
        out);
  }

  /** Python: module.parenthesised(value: int) -> float */
  double parenthesised(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_parenthesised,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** parenthesised() for each element of ranges: see bridge/batch.hpp. */
  std::vector<double> parenthesised_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<double(std::int64_t)>::call(
        functions_->python_last_error,
        functions_->python_parenthesised_map,
        "module.parenthesised value",
        value);
  }

  /** parenthesised_map() with the results in `out`. */
  void parenthesised_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_parenthesised_map,
        "module.parenthesised value out",
        value,
        out);
  }

  /** Python: module.none_in_quotes(value: bool) -> None */
  void none_in_quotes(bool value) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_none_in_quotes,
        bridge::types::scalar<bool>::lower(value));
  }

  /** none_in_quotes() for each element of ranges: see bridge/batch.hpp. */
  void none_in_quotes_map(bridge::batch_view<const bool> value) const {
    return bridge::batch<void(bool)>::call(
        functions_->python_last_error,
        functions_->python_none_in_quotes_map,
        "module.none_in_quotes value",
        value);
  }

  /** Python: module.give(value: int) -> byte */
  std::uint8_t give(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::uint8_t>>(
        functions_->python_last_error,
        functions_->python_give,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** give() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::uint8_t> give_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::uint8_t(std::int64_t)>::call(
        functions_->python_last_error, functions_->python_give_map, "module.give value", value);
  }

  /** give_map() with the results in `out`. */
  void give_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::uint8_t> out) const {
    return bridge::batch<std::uint8_t(std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_give_map,
        "module.give value out",
        value,
        out);
  }

#endif

  /** plain(), but an error comes back in the result.
   *
   * Python: module.plain(value: int) -> int
   */
  bridge::result<std::int64_t> try_plain(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_plain,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** plain_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_plain_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        functions_->python_last_error, functions_->python_plain_map, "module.plain value", value);
  }

  /** plain_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_plain_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_plain_map,
        "module.plain value out",
        value,
        out);
  }

  /** quoted(), but an error comes back in the result.
   *
   * Python: module.quoted(value: int) -> int
   */
  bridge::result<std::int64_t> try_quoted(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_quoted,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** quoted_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_quoted_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        functions_->python_last_error, functions_->python_quoted_map, "module.quoted value", value);
  }

  /** quoted_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_quoted_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_quoted_map,
        "module.quoted value out",
        value,
        out);
  }

  /** of_builtins(), but an error comes back in the result.
   *
   * Python: module.of_builtins(value: builtins.int) -> builtins.str
   */
  bridge::result<std::string> try_of_builtins(std::int64_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_of_builtins,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** text(), but an error comes back in the result.
   *
   * Python: module.text(value: Text) -> t.Text
   */
  bridge::result<std::string> try_text(bridge::string_view value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(value));
  }

  /** annotated(), but an error comes back in the result.
   *
   * Python: module.annotated(value: Annotated[int, "i32"]) -> Annotated[int, "i32"]
   */
  bridge::result<std::int32_t> try_annotated(std::int32_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int32_t>>(
        functions_->python_last_error,
        functions_->python_annotated,
        bridge::types::scalar<std::int32_t>::lower(value));
  }

  /** annotated_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int32_t>> try_annotated_map(
      bridge::batch_view<const std::int32_t> value) const {
    return bridge::batch<std::int32_t(std::int32_t)>::try_call(
        functions_->python_last_error,
        functions_->python_annotated_map,
        "module.annotated value",
        value);
  }

  /** annotated_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_annotated_map(
      bridge::batch_view<const std::int32_t> value, bridge::batch_view<std::int32_t> out) const {
    return bridge::batch<std::int32_t(std::int32_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_annotated_map,
        "module.annotated value out",
        value,
        out);
  }

  /** annotated_by_alias(), but an error comes back in the result.
   *
   * Python: module.annotated_by_alias(value: A[int, "i16"]) -> A[int, "i16"]
   */
  bridge::result<std::int16_t> try_annotated_by_alias(std::int16_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int16_t>>(
        functions_->python_last_error,
        functions_->python_annotated_by_alias,
        bridge::types::scalar<std::int16_t>::lower(value));
  }

  /** annotated_by_alias_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int16_t>> try_annotated_by_alias_map(
      bridge::batch_view<const std::int16_t> value) const {
    return bridge::batch<std::int16_t(std::int16_t)>::try_call(
        functions_->python_last_error,
        functions_->python_annotated_by_alias_map,
        "module.annotated_by_alias value",
        value);
  }

  /** annotated_by_alias_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_annotated_by_alias_map(
      bridge::batch_view<const std::int16_t> value, bridge::batch_view<std::int16_t> out) const {
    return bridge::batch<std::int16_t(std::int16_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_annotated_by_alias_map,
        "module.annotated_by_alias value out",
        value,
        out);
  }

  /** annotated_by_module(), but an error comes back in the result.
   *
   * Python: module.annotated_by_module(value: t.Annotated[int, "u8"]) -> typing.Annotated[int, "u8"]
   */
  bridge::result<std::uint8_t> try_annotated_by_module(std::uint8_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint8_t>>(
        functions_->python_last_error,
        functions_->python_annotated_by_module,
        bridge::types::scalar<std::uint8_t>::lower(value));
  }

  /** annotated_by_module_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::uint8_t>> try_annotated_by_module_map(
      bridge::batch_view<const std::uint8_t> value) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::try_call(
        functions_->python_last_error,
        functions_->python_annotated_by_module_map,
        "module.annotated_by_module value",
        value);
  }

  /** annotated_by_module_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_annotated_by_module_map(
      bridge::batch_view<const std::uint8_t> value, bridge::batch_view<std::uint8_t> out) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_annotated_by_module_map,
        "module.annotated_by_module value out",
        value,
        out);
  }

  /** annotated_in_quotes(), but an error comes back in the result.
   *
   * Python: module.annotated_in_quotes(value: t.Annotated[int, 'i8']) -> t.Annotated[int, "i8"]
   */
  bridge::result<std::int8_t> try_annotated_in_quotes(std::int8_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int8_t>>(
        functions_->python_last_error,
        functions_->python_annotated_in_quotes,
        bridge::types::scalar<std::int8_t>::lower(value));
  }

  /** annotated_in_quotes_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int8_t>> try_annotated_in_quotes_map(
      bridge::batch_view<const std::int8_t> value) const {
    return bridge::batch<std::int8_t(std::int8_t)>::try_call(
        functions_->python_last_error,
        functions_->python_annotated_in_quotes_map,
        "module.annotated_in_quotes value",
        value);
  }

  /** annotated_in_quotes_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_annotated_in_quotes_map(
      bridge::batch_view<const std::int8_t> value, bridge::batch_view<std::int8_t> out) const {
    return bridge::batch<std::int8_t(std::int8_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_annotated_in_quotes_map,
        "module.annotated_in_quotes value out",
        value,
        out);
  }

  /** annotated_float(), but an error comes back in the result.
   *
   * Python: module.annotated_float(value: Annotated[float, "f32"]) -> Annotated[float, "f32"]
   */
  bridge::result<float> try_annotated_float(float value) const {
    return bridge::try_call_value<bridge::types::scalar<float>>(
        functions_->python_last_error,
        functions_->python_annotated_float,
        bridge::types::scalar<float>::lower(value));
  }

  /** annotated_float_map(), but an error comes back in the result. */
  bridge::result<std::vector<float>> try_annotated_float_map(
      bridge::batch_view<const float> value) const {
    return bridge::batch<float(float)>::try_call(
        functions_->python_last_error,
        functions_->python_annotated_float_map,
        "module.annotated_float value",
        value);
  }

  /** annotated_float_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_annotated_float_map(
      bridge::batch_view<const float> value, bridge::batch_view<float> out) const {
    return bridge::batch<float(float)>::try_call_into(
        functions_->python_last_error,
        functions_->python_annotated_float_map,
        "module.annotated_float value out",
        value,
        out);
  }

  /** annotated_with_more(), but an error comes back in the result.
   *
   * Python: module.annotated_with_more(value: Annotated[int, "u32", "a note"]) -> Annotated[str, "a note"]
   */
  bridge::result<std::string> try_annotated_with_more(std::uint32_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_annotated_with_more,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::uint32_t>::lower(value));
  }

  /** by_module(), but an error comes back in the result.
   *
   * Python: module.by_module(value: bridge.u16) -> br.u16
   */
  bridge::result<std::uint16_t> try_by_module(std::uint16_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint16_t>>(
        functions_->python_last_error,
        functions_->python_by_module,
        bridge::types::scalar<std::uint16_t>::lower(value));
  }

  /** by_module_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::uint16_t>> try_by_module_map(
      bridge::batch_view<const std::uint16_t> value) const {
    return bridge::batch<std::uint16_t(std::uint16_t)>::try_call(
        functions_->python_last_error,
        functions_->python_by_module_map,
        "module.by_module value",
        value);
  }

  /** by_module_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_by_module_map(
      bridge::batch_view<const std::uint16_t> value, bridge::batch_view<std::uint16_t> out) const {
    return bridge::batch<std::uint16_t(std::uint16_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_by_module_map,
        "module.by_module value out",
        value,
        out);
  }

  /** renamed(), but an error comes back in the result.
   *
   * Python: module.renamed(value: byte) -> byte
   */
  bridge::result<std::uint8_t> try_renamed(std::uint8_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint8_t>>(
        functions_->python_last_error,
        functions_->python_renamed,
        bridge::types::scalar<std::uint8_t>::lower(value));
  }

  /** renamed_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::uint8_t>> try_renamed_map(
      bridge::batch_view<const std::uint8_t> value) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::try_call(
        functions_->python_last_error,
        functions_->python_renamed_map,
        "module.renamed value",
        value);
  }

  /** renamed_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_renamed_map(
      bridge::batch_view<const std::uint8_t> value, bridge::batch_view<std::uint8_t> out) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_renamed_map,
        "module.renamed value out",
        value,
        out);
  }

  /** for_checkers(), but an error comes back in the result.
   *
   * Python: module.for_checkers(value: u16) -> word
   */
  bridge::result<std::uint32_t> try_for_checkers(std::uint16_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint32_t>>(
        functions_->python_last_error,
        functions_->python_for_checkers,
        bridge::types::scalar<std::uint16_t>::lower(value));
  }

  /** for_checkers_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::uint32_t>> try_for_checkers_map(
      bridge::batch_view<const std::uint16_t> value) const {
    return bridge::batch<std::uint32_t(std::uint16_t)>::try_call(
        functions_->python_last_error,
        functions_->python_for_checkers_map,
        "module.for_checkers value",
        value);
  }

  /** for_checkers_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_for_checkers_map(
      bridge::batch_view<const std::uint16_t> value, bridge::batch_view<std::uint32_t> out) const {
    return bridge::batch<std::uint32_t(std::uint16_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_for_checkers_map,
        "module.for_checkers value out",
        value,
        out);
  }

  /** module_for_checkers(), but an error comes back in the result.
   *
   * Python: module.module_for_checkers(value: only_for_checkers.i8) -> only_for_checkers.i8
   */
  bridge::result<std::int8_t> try_module_for_checkers(std::int8_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int8_t>>(
        functions_->python_last_error,
        functions_->python_module_for_checkers,
        bridge::types::scalar<std::int8_t>::lower(value));
  }

  /** module_for_checkers_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int8_t>> try_module_for_checkers_map(
      bridge::batch_view<const std::int8_t> value) const {
    return bridge::batch<std::int8_t(std::int8_t)>::try_call(
        functions_->python_last_error,
        functions_->python_module_for_checkers_map,
        "module.module_for_checkers value",
        value);
  }

  /** module_for_checkers_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_module_for_checkers_map(
      bridge::batch_view<const std::int8_t> value, bridge::batch_view<std::int8_t> out) const {
    return bridge::batch<std::int8_t(std::int8_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_module_for_checkers_map,
        "module.module_for_checkers value out",
        value,
        out);
  }

  /** alias(), but an error comes back in the result.
   *
   * Python: module.alias(value: Total) -> Count
   */
  bridge::result<std::int64_t> try_alias(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_alias,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** alias_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_alias_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        functions_->python_last_error, functions_->python_alias_map, "module.alias value", value);
  }

  /** alias_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_alias_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_alias_map,
        "module.alias value out",
        value,
        out);
  }

  /** alias_of_annotated(), but an error comes back in the result.
   *
   * Python: module.alias_of_annotated(value: Port) -> Port
   */
  bridge::result<std::uint16_t> try_alias_of_annotated(std::uint16_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint16_t>>(
        functions_->python_last_error,
        functions_->python_alias_of_annotated,
        bridge::types::scalar<std::uint16_t>::lower(value));
  }

  /** alias_of_annotated_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::uint16_t>> try_alias_of_annotated_map(
      bridge::batch_view<const std::uint16_t> value) const {
    return bridge::batch<std::uint16_t(std::uint16_t)>::try_call(
        functions_->python_last_error,
        functions_->python_alias_of_annotated_map,
        "module.alias_of_annotated value",
        value);
  }

  /** alias_of_annotated_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_alias_of_annotated_map(
      bridge::batch_view<const std::uint16_t> value, bridge::batch_view<std::uint16_t> out) const {
    return bridge::batch<std::uint16_t(std::uint16_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_alias_of_annotated_map,
        "module.alias_of_annotated value out",
        value,
        out);
  }

  /** alias_of_string(), but an error comes back in the result.
   *
   * Python: module.alias_of_string(value: Title) -> Title
   */
  bridge::result<std::string> try_alias_of_string(bridge::string_view value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_alias_of_string,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(value));
  }

  /** annotated_alias(), but an error comes back in the result.
   *
   * Python: module.annotated_alias(value: Octet) -> Octet
   */
  bridge::result<std::uint8_t> try_annotated_alias(std::uint8_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint8_t>>(
        functions_->python_last_error,
        functions_->python_annotated_alias,
        bridge::types::scalar<std::uint8_t>::lower(value));
  }

  /** annotated_alias_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::uint8_t>> try_annotated_alias_map(
      bridge::batch_view<const std::uint8_t> value) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::try_call(
        functions_->python_last_error,
        functions_->python_annotated_alias_map,
        "module.annotated_alias value",
        value);
  }

  /** annotated_alias_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_annotated_alias_map(
      bridge::batch_view<const std::uint8_t> value, bridge::batch_view<std::uint8_t> out) const {
    return bridge::batch<std::uint8_t(std::uint8_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_annotated_alias_map,
        "module.annotated_alias value out",
        value,
        out);
  }

  /** parenthesised(), but an error comes back in the result.
   *
   * Python: module.parenthesised(value: int) -> float
   */
  bridge::result<double> try_parenthesised(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_parenthesised,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** parenthesised_map(), but an error comes back in the result. */
  bridge::result<std::vector<double>> try_parenthesised_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<double(std::int64_t)>::try_call(
        functions_->python_last_error,
        functions_->python_parenthesised_map,
        "module.parenthesised value",
        value);
  }

  /** parenthesised_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_parenthesised_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_parenthesised_map,
        "module.parenthesised value out",
        value,
        out);
  }

  /** none_in_quotes(), but an error comes back in the result.
   *
   * Python: module.none_in_quotes(value: bool) -> None
   */
  bridge::result<void> try_none_in_quotes(bool value) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_none_in_quotes,
        bridge::types::scalar<bool>::lower(value));
  }

  /** none_in_quotes_map(), but an error comes back in the result. */
  bridge::result<void> try_none_in_quotes_map(bridge::batch_view<const bool> value) const {
    return bridge::batch<void(bool)>::try_call(
        functions_->python_last_error,
        functions_->python_none_in_quotes_map,
        "module.none_in_quotes value",
        value);
  }

  /** give(), but an error comes back in the result.
   *
   * Python: module.give(value: int) -> byte
   */
  bridge::result<std::uint8_t> try_give(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint8_t>>(
        functions_->python_last_error,
        functions_->python_give,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** give_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::uint8_t>> try_give_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::uint8_t(std::int64_t)>::try_call(
        functions_->python_last_error, functions_->python_give_map, "module.give value", value);
  }

  /** give_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_give_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::uint8_t> out) const {
    return bridge::batch<std::uint8_t(std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_give_map,
        "module.give value out",
        value,
        out);
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
