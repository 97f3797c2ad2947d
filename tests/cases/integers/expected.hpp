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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x94e5ac55546e5c99),
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
  decltype(&::python_show_int) python_show_int;
  decltype(&::python_give_int) python_give_int;
  decltype(&::python_show_i8) python_show_i8;
  decltype(&::python_give_i8) python_give_i8;
  decltype(&::python_show_i16) python_show_i16;
  decltype(&::python_give_i16) python_give_i16;
  decltype(&::python_show_i32) python_show_i32;
  decltype(&::python_give_i32) python_give_i32;
  decltype(&::python_show_i64) python_show_i64;
  decltype(&::python_give_i64) python_give_i64;
  decltype(&::python_show_u8) python_show_u8;
  decltype(&::python_give_u8) python_give_u8;
  decltype(&::python_show_u16) python_show_u16;
  decltype(&::python_give_u16) python_give_u16;
  decltype(&::python_show_u32) python_show_u32;
  decltype(&::python_give_u32) python_give_u32;
  decltype(&::python_show_u64) python_show_u64;
  decltype(&::python_give_u64) python_give_u64;
  decltype(&::python_show_c_int) python_show_c_int;
  decltype(&::python_give_c_int) python_give_c_int;
  decltype(&::python_show_size_t) python_show_size_t;
  decltype(&::python_give_size_t) python_give_size_t;
  decltype(&::python_add) python_add;
  decltype(&::python_add_map) python_add_map;
  decltype(&::python_add_narrow) python_add_narrow;
  decltype(&::python_add_narrow_map) python_add_narrow_map;
  decltype(&::python_count_of_bool) python_count_of_bool;
  decltype(&::python_subclass) python_subclass;
  decltype(&::python_as_float) python_as_float;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_show_int", functions.python_show_int);
  resolver("python_give_int", functions.python_give_int);
  resolver("python_show_i8", functions.python_show_i8);
  resolver("python_give_i8", functions.python_give_i8);
  resolver("python_show_i16", functions.python_show_i16);
  resolver("python_give_i16", functions.python_give_i16);
  resolver("python_show_i32", functions.python_show_i32);
  resolver("python_give_i32", functions.python_give_i32);
  resolver("python_show_i64", functions.python_show_i64);
  resolver("python_give_i64", functions.python_give_i64);
  resolver("python_show_u8", functions.python_show_u8);
  resolver("python_give_u8", functions.python_give_u8);
  resolver("python_show_u16", functions.python_show_u16);
  resolver("python_give_u16", functions.python_give_u16);
  resolver("python_show_u32", functions.python_show_u32);
  resolver("python_give_u32", functions.python_give_u32);
  resolver("python_show_u64", functions.python_show_u64);
  resolver("python_give_u64", functions.python_give_u64);
  resolver("python_show_c_int", functions.python_show_c_int);
  resolver("python_give_c_int", functions.python_give_c_int);
  resolver("python_show_size_t", functions.python_show_size_t);
  resolver("python_give_size_t", functions.python_give_size_t);
  resolver("python_add", functions.python_add);
  resolver("python_add_map", functions.python_add_map);
  resolver("python_add_narrow", functions.python_add_narrow);
  resolver("python_add_narrow_map", functions.python_add_narrow_map);
  resolver("python_count_of_bool", functions.python_count_of_bool);
  resolver("python_subclass", functions.python_subclass);
  resolver("python_as_float", functions.python_as_float);
}
#endif

}  // namespace detail

/** Every integer type: what goes in is shown, what comes out is read from text.
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
        &::python_show_int,
        &::python_give_int,
        &::python_show_i8,
        &::python_give_i8,
        &::python_show_i16,
        &::python_give_i16,
        &::python_show_i32,
        &::python_give_i32,
        &::python_show_i64,
        &::python_give_i64,
        &::python_show_u8,
        &::python_give_u8,
        &::python_show_u16,
        &::python_give_u16,
        &::python_show_u32,
        &::python_give_u32,
        &::python_show_u64,
        &::python_give_u64,
        &::python_show_c_int,
        &::python_give_c_int,
        &::python_show_size_t,
        &::python_give_size_t,
        &::python_add,
        &::python_add_map,
        &::python_add_narrow,
        &::python_add_narrow_map,
        &::python_count_of_bool,
        &::python_subclass,
        &::python_as_float};
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
  /** Python: module.show_int(value: int) -> str */
  std::string show_int(std::int64_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_int,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** Python: module.give_int(text: str) -> int */
  std::int64_t give_int(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_give_int,
        bridge::types::str::lower(text));
  }

  /** Python: module.show_i8(value: i8) -> str */
  std::string show_i8(std::int8_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_i8,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int8_t>::lower(value));
  }

  /** Python: module.give_i8(text: str) -> i8 */
  std::int8_t give_i8(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::int8_t>>(
        functions_->python_last_error, functions_->python_give_i8, bridge::types::str::lower(text));
  }

  /** Python: module.show_i16(value: i16) -> str */
  std::string show_i16(std::int16_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_i16,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int16_t>::lower(value));
  }

  /** Python: module.give_i16(text: str) -> i16 */
  std::int16_t give_i16(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::int16_t>>(
        functions_->python_last_error,
        functions_->python_give_i16,
        bridge::types::str::lower(text));
  }

  /** Python: module.show_i32(value: i32) -> str */
  std::string show_i32(std::int32_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_i32,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int32_t>::lower(value));
  }

  /** Python: module.give_i32(text: str) -> i32 */
  std::int32_t give_i32(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::int32_t>>(
        functions_->python_last_error,
        functions_->python_give_i32,
        bridge::types::str::lower(text));
  }

  /** Python: module.show_i64(value: i64) -> str */
  std::string show_i64(std::int64_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_i64,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** Python: module.give_i64(text: str) -> i64 */
  std::int64_t give_i64(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_give_i64,
        bridge::types::str::lower(text));
  }

  /** Python: module.show_u8(value: u8) -> str */
  std::string show_u8(std::uint8_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_u8,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::uint8_t>::lower(value));
  }

  /** Python: module.give_u8(text: str) -> u8 */
  std::uint8_t give_u8(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::uint8_t>>(
        functions_->python_last_error, functions_->python_give_u8, bridge::types::str::lower(text));
  }

  /** Python: module.show_u16(value: u16) -> str */
  std::string show_u16(std::uint16_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_u16,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::uint16_t>::lower(value));
  }

  /** Python: module.give_u16(text: str) -> u16 */
  std::uint16_t give_u16(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::uint16_t>>(
        functions_->python_last_error,
        functions_->python_give_u16,
        bridge::types::str::lower(text));
  }

  /** Python: module.show_u32(value: u32) -> str */
  std::string show_u32(std::uint32_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_u32,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::uint32_t>::lower(value));
  }

  /** Python: module.give_u32(text: str) -> u32 */
  std::uint32_t give_u32(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::uint32_t>>(
        functions_->python_last_error,
        functions_->python_give_u32,
        bridge::types::str::lower(text));
  }

  /** Python: module.show_u64(value: u64) -> str */
  std::string show_u64(std::uint64_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_u64,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::uint64_t>::lower(value));
  }

  /** Python: module.give_u64(text: str) -> u64 */
  std::uint64_t give_u64(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::uint64_t>>(
        functions_->python_last_error,
        functions_->python_give_u64,
        bridge::types::str::lower(text));
  }

  /** Python: module.show_c_int(value: c_int) -> str */
  std::string show_c_int(int value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_c_int,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<int>::lower(value));
  }

  /** Python: module.give_c_int(text: str) -> c_int */
  int give_c_int(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<int>>(
        functions_->python_last_error,
        functions_->python_give_c_int,
        bridge::types::str::lower(text));
  }

  /** Python: module.show_size_t(value: size_t) -> str */
  std::string show_size_t(std::size_t value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_size_t,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::size_t>::lower(value));
  }

  /** Python: module.give_size_t(text: str) -> size_t */
  std::size_t give_size_t(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::size_t>>(
        functions_->python_last_error,
        functions_->python_give_size_t,
        bridge::types::str::lower(text));
  }

  /** Python: module.add(a: int, b: int) -> int */
  std::int64_t add(std::int64_t a, std::int64_t b) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_add,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** add() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> add_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call(
        functions_->python_last_error, functions_->python_add_map, "module.add a b", a, b);
  }

  /** add_map() with the results in `out`. */
  void add_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call_into(
        functions_->python_last_error, functions_->python_add_map, "module.add a b out", a, b, out);
  }

  /** Python: module.add_narrow(a: int, b: int) -> i8 */
  std::int8_t add_narrow(std::int64_t a, std::int64_t b) const {
    return bridge::call_value<bridge::types::scalar<std::int8_t>>(
        functions_->python_last_error,
        functions_->python_add_narrow,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** add_narrow() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int8_t> add_narrow_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int8_t(std::int64_t, std::int64_t)>::call(
        functions_->python_last_error,
        functions_->python_add_narrow_map,
        "module.add_narrow a b",
        a,
        b);
  }

  /** add_narrow_map() with the results in `out`. */
  void add_narrow_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int8_t> out) const {
    return bridge::batch<std::int8_t(std::int64_t, std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_add_narrow_map,
        "module.add_narrow a b out",
        a,
        b,
        out);
  }

  /** Python: module.count_of_bool() -> int */
  std::int64_t count_of_bool() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_count_of_bool);
  }

  /** Python: module.subclass() -> int */
  std::int64_t subclass() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_subclass);
  }

  /** Python: module.as_float() -> int */
  std::int64_t as_float() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_as_float);
  }

#endif

  /** show_int(), but an error comes back in the result.
   *
   * Python: module.show_int(value: int) -> str
   */
  bridge::result<std::string> try_show_int(std::int64_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_int,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** give_int(), but an error comes back in the result.
   *
   * Python: module.give_int(text: str) -> int
   */
  bridge::result<std::int64_t> try_give_int(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_give_int,
        bridge::types::str::lower(text));
  }

  /** show_i8(), but an error comes back in the result.
   *
   * Python: module.show_i8(value: i8) -> str
   */
  bridge::result<std::string> try_show_i8(std::int8_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_i8,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int8_t>::lower(value));
  }

  /** give_i8(), but an error comes back in the result.
   *
   * Python: module.give_i8(text: str) -> i8
   */
  bridge::result<std::int8_t> try_give_i8(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::int8_t>>(
        functions_->python_last_error, functions_->python_give_i8, bridge::types::str::lower(text));
  }

  /** show_i16(), but an error comes back in the result.
   *
   * Python: module.show_i16(value: i16) -> str
   */
  bridge::result<std::string> try_show_i16(std::int16_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_i16,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int16_t>::lower(value));
  }

  /** give_i16(), but an error comes back in the result.
   *
   * Python: module.give_i16(text: str) -> i16
   */
  bridge::result<std::int16_t> try_give_i16(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::int16_t>>(
        functions_->python_last_error,
        functions_->python_give_i16,
        bridge::types::str::lower(text));
  }

  /** show_i32(), but an error comes back in the result.
   *
   * Python: module.show_i32(value: i32) -> str
   */
  bridge::result<std::string> try_show_i32(std::int32_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_i32,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int32_t>::lower(value));
  }

  /** give_i32(), but an error comes back in the result.
   *
   * Python: module.give_i32(text: str) -> i32
   */
  bridge::result<std::int32_t> try_give_i32(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::int32_t>>(
        functions_->python_last_error,
        functions_->python_give_i32,
        bridge::types::str::lower(text));
  }

  /** show_i64(), but an error comes back in the result.
   *
   * Python: module.show_i64(value: i64) -> str
   */
  bridge::result<std::string> try_show_i64(std::int64_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_i64,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** give_i64(), but an error comes back in the result.
   *
   * Python: module.give_i64(text: str) -> i64
   */
  bridge::result<std::int64_t> try_give_i64(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_give_i64,
        bridge::types::str::lower(text));
  }

  /** show_u8(), but an error comes back in the result.
   *
   * Python: module.show_u8(value: u8) -> str
   */
  bridge::result<std::string> try_show_u8(std::uint8_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_u8,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::uint8_t>::lower(value));
  }

  /** give_u8(), but an error comes back in the result.
   *
   * Python: module.give_u8(text: str) -> u8
   */
  bridge::result<std::uint8_t> try_give_u8(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint8_t>>(
        functions_->python_last_error, functions_->python_give_u8, bridge::types::str::lower(text));
  }

  /** show_u16(), but an error comes back in the result.
   *
   * Python: module.show_u16(value: u16) -> str
   */
  bridge::result<std::string> try_show_u16(std::uint16_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_u16,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::uint16_t>::lower(value));
  }

  /** give_u16(), but an error comes back in the result.
   *
   * Python: module.give_u16(text: str) -> u16
   */
  bridge::result<std::uint16_t> try_give_u16(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint16_t>>(
        functions_->python_last_error,
        functions_->python_give_u16,
        bridge::types::str::lower(text));
  }

  /** show_u32(), but an error comes back in the result.
   *
   * Python: module.show_u32(value: u32) -> str
   */
  bridge::result<std::string> try_show_u32(std::uint32_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_u32,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::uint32_t>::lower(value));
  }

  /** give_u32(), but an error comes back in the result.
   *
   * Python: module.give_u32(text: str) -> u32
   */
  bridge::result<std::uint32_t> try_give_u32(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint32_t>>(
        functions_->python_last_error,
        functions_->python_give_u32,
        bridge::types::str::lower(text));
  }

  /** show_u64(), but an error comes back in the result.
   *
   * Python: module.show_u64(value: u64) -> str
   */
  bridge::result<std::string> try_show_u64(std::uint64_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_u64,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::uint64_t>::lower(value));
  }

  /** give_u64(), but an error comes back in the result.
   *
   * Python: module.give_u64(text: str) -> u64
   */
  bridge::result<std::uint64_t> try_give_u64(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint64_t>>(
        functions_->python_last_error,
        functions_->python_give_u64,
        bridge::types::str::lower(text));
  }

  /** show_c_int(), but an error comes back in the result.
   *
   * Python: module.show_c_int(value: c_int) -> str
   */
  bridge::result<std::string> try_show_c_int(int value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_c_int,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<int>::lower(value));
  }

  /** give_c_int(), but an error comes back in the result.
   *
   * Python: module.give_c_int(text: str) -> c_int
   */
  bridge::result<int> try_give_c_int(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<int>>(
        functions_->python_last_error,
        functions_->python_give_c_int,
        bridge::types::str::lower(text));
  }

  /** show_size_t(), but an error comes back in the result.
   *
   * Python: module.show_size_t(value: size_t) -> str
   */
  bridge::result<std::string> try_show_size_t(std::size_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_size_t,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::size_t>::lower(value));
  }

  /** give_size_t(), but an error comes back in the result.
   *
   * Python: module.give_size_t(text: str) -> size_t
   */
  bridge::result<std::size_t> try_give_size_t(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::size_t>>(
        functions_->python_last_error,
        functions_->python_give_size_t,
        bridge::types::str::lower(text));
  }

  /** add(), but an error comes back in the result.
   *
   * Python: module.add(a: int, b: int) -> int
   */
  bridge::result<std::int64_t> try_add(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_add,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** add_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_add_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call(
        functions_->python_last_error, functions_->python_add_map, "module.add a b", a, b);
  }

  /** add_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_add_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call_into(
        functions_->python_last_error, functions_->python_add_map, "module.add a b out", a, b, out);
  }

  /** add_narrow(), but an error comes back in the result.
   *
   * Python: module.add_narrow(a: int, b: int) -> i8
   */
  bridge::result<std::int8_t> try_add_narrow(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_value<bridge::types::scalar<std::int8_t>>(
        functions_->python_last_error,
        functions_->python_add_narrow,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** add_narrow_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int8_t>> try_add_narrow_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int8_t(std::int64_t, std::int64_t)>::try_call(
        functions_->python_last_error,
        functions_->python_add_narrow_map,
        "module.add_narrow a b",
        a,
        b);
  }

  /** add_narrow_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_add_narrow_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int8_t> out) const {
    return bridge::batch<std::int8_t(std::int64_t, std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_add_narrow_map,
        "module.add_narrow a b out",
        a,
        b,
        out);
  }

  /** count_of_bool(), but an error comes back in the result.
   *
   * Python: module.count_of_bool() -> int
   */
  bridge::result<std::int64_t> try_count_of_bool() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_count_of_bool);
  }

  /** subclass(), but an error comes back in the result.
   *
   * Python: module.subclass() -> int
   */
  bridge::result<std::int64_t> try_subclass() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_subclass);
  }

  /** as_float(), but an error comes back in the result.
   *
   * Python: module.as_float() -> int
   */
  bridge::result<std::int64_t> try_as_float() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_as_float);
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
