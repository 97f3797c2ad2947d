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
#include "bridge/types/bytes.hpp"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x27c10128b23cbebe),
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

/** The constants of Module. */
template <typename Nothing = void>
struct ModuleConstants {
  /** Python: module.LIMIT: int = 10 */
  static constexpr std::int64_t LIMIT = 10;
};

#if BRIDGE_CPLUSPLUS < 201703L
template <typename Nothing>
constexpr std::int64_t ModuleConstants<Nothing>::LIMIT;
#endif

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_bytes) python_free_bytes;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_integers) python_integers;
  decltype(&::python_widths) python_widths;
  decltype(&::python_floats) python_floats;
  decltype(&::python_narrow) python_narrow;
  decltype(&::python_booleans) python_booleans;
  decltype(&::python_plain) python_plain;
  decltype(&::python_quotes) python_quotes;
  decltype(&::python_controls) python_controls;
  decltype(&::python_trigraphs) python_trigraphs;
  decltype(&::python_backslash) python_backslash;
  decltype(&::python_nul) python_nul;
  decltype(&::python_hex_digit) python_hex_digit;
  decltype(&::python_unicode) python_unicode;
  decltype(&::python_joined) python_joined;
  decltype(&::python_empty) python_empty;
  decltype(&::python_data) python_data;
  decltype(&::python_some) python_some;
  decltype(&::python_computed) python_computed;
  decltype(&::python_before_computed) python_before_computed;
  decltype(&::python_infinite) python_infinite;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_bytes", functions.python_free_bytes);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_integers", functions.python_integers);
  resolver("python_widths", functions.python_widths);
  resolver("python_floats", functions.python_floats);
  resolver("python_narrow", functions.python_narrow);
  resolver("python_booleans", functions.python_booleans);
  resolver("python_plain", functions.python_plain);
  resolver("python_quotes", functions.python_quotes);
  resolver("python_controls", functions.python_controls);
  resolver("python_trigraphs", functions.python_trigraphs);
  resolver("python_backslash", functions.python_backslash);
  resolver("python_nul", functions.python_nul);
  resolver("python_hex_digit", functions.python_hex_digit);
  resolver("python_unicode", functions.python_unicode);
  resolver("python_joined", functions.python_joined);
  resolver("python_empty", functions.python_empty);
  resolver("python_data", functions.python_data);
  resolver("python_some", functions.python_some);
  resolver("python_computed", functions.python_computed);
  resolver("python_before_computed", functions.python_before_computed);
  resolver("python_infinite", functions.python_infinite);
}
#endif

}  // namespace detail

/** Default values of every type; each function shows what it got.
 *
 * Python: module module
 */
class Module : public detail::ModuleConstants<> {
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
        &::python_free_bytes,
        &::python_free_str,
        &::python_integers,
        &::python_widths,
        &::python_floats,
        &::python_narrow,
        &::python_booleans,
        &::python_plain,
        &::python_quotes,
        &::python_controls,
        &::python_trigraphs,
        &::python_backslash,
        &::python_nul,
        &::python_hex_digit,
        &::python_unicode,
        &::python_joined,
        &::python_empty,
        &::python_data,
        &::python_some,
        &::python_computed,
        &::python_before_computed,
        &::python_infinite};
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
  /** Python: module.integers(a: int = 3, b: int = -1, c: int = 0x7FFF_FFFF_FFFF_FFFF, d: i64 = -9223372036854775808) -> str
   */
  std::string integers(
      std::int64_t a = 3,
      std::int64_t b = -1,
      std::int64_t c = 9223372036854775807,
      std::int64_t d = (-9223372036854775807 - 1)) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_integers,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b),
        bridge::types::scalar<std::int64_t>::lower(c),
        bridge::types::scalar<std::int64_t>::lower(d));
  }

  /** Python: module.widths(a: i8 = -128, b: u8 = 255, c: u64 = 18_446_744_073_709_551_615) -> str
   */
  std::string widths(
      std::int8_t a = -128, std::uint8_t b = 255, std::uint64_t c = 18446744073709551615u) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_widths,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int8_t>::lower(a),
        bridge::types::scalar<std::uint8_t>::lower(b),
        bridge::types::scalar<std::uint64_t>::lower(c));
  }

  /** Python: module.floats(a: float = 0.1, b: float = -0.0, c: float = 1e300, d: float = 5e-324, e: float = 2) -> str
   */
  std::string floats(
      double a = 0.1, double b = -0.0, double c = 1e300, double d = 5e-324, double e = 2.0) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_floats,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<double>::lower(a),
        bridge::types::scalar<double>::lower(b),
        bridge::types::scalar<double>::lower(c),
        bridge::types::scalar<double>::lower(d),
        bridge::types::scalar<double>::lower(e));
  }

  /** Python: module.narrow(a: f32 = 0.5, b: f32 = -1) -> str */
  std::string narrow(float a = static_cast<float>(0.5), float b = static_cast<float>(-1.0)) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_narrow,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<float>::lower(a),
        bridge::types::scalar<float>::lower(b));
  }

  /** Python: module.booleans(yes: bool = True, no: bool = False) -> str */
  std::string booleans(bool yes = true, bool no = false) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_booleans,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(yes),
        bridge::types::scalar<bool>::lower(no));
  }

  /** Python: module.plain(text: str = "!") -> str */
  std::string plain(bridge::string_view text = "!") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_plain,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.quotes(text: str = 'both " and \\'') -> str */
  std::string quotes(bridge::string_view text = "both \" and '") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_quotes,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.controls(text: str = "tab\\t line\\n return\\r bell\\a end") -> str */
  std::string controls(bridge::string_view text = "tab\t line\n return\r bell\007 end") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_controls,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.trigraphs(text: str = "what? ?/ ? ?= ? ?'") -> str */
  std::string trigraphs(bridge::string_view text = "what?\?/ ?\?= ?\?'") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_trigraphs,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.backslash(text: str = "C:\\\\new\\\\x41") -> str */
  std::string backslash(bridge::string_view text = "C:\\new\\x41") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_backslash,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.nul(text: str = "a\\0b\\0007") -> str */
  std::string nul(bridge::string_view text = bridge::string_view("a\000b\0007", 5)) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_nul,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.hex_digit(text: str = "\\x01face") -> str */
  std::string hex_digit(bridge::string_view text = "\001face") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_hex_digit,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.unicode(text: str = "größe 名 🐍 \\u202e \\ufeff") -> str */
  std::string unicode(
      bridge::string_view text = "gr\303\266\303\237e \345\220\215 \360\237\220\215 \342\200\256 \357\273\277") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_unicode,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.joined(text: str = "one " "two") -> str */
  std::string joined(bridge::string_view text = "one two") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_joined,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.empty(text: str = "", data: bytes = b"") -> str */
  std::string empty(
      bridge::string_view text = "", bridge::bytes_view data = bridge::bytes_view()) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_empty,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text),
        bridge::types::bytes::lower(data));
  }

  /** Python: module.data(data: bytes = b"\\xff\\x00a\\"? ?/\\n") -> bytes */
  std::vector<std::uint8_t> data(
      bridge::bytes_view data = bridge::bytes_view("\377\000a\"?\?/\n", 8)) const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_data,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** Python: module.some(first: int, second: int = 2, *, third: str = "three") -> str */
  std::string some(
      std::int64_t first, std::int64_t second = 2, bridge::string_view third = "three") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_some,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(first),
        bridge::types::scalar<std::int64_t>::lower(second),
        bridge::types::str::lower(third));
  }

  /** Python: module.computed(first: int, limit: int = LIMIT) -> int */
  std::int64_t computed(
      std::int64_t first,
      const bridge::defaulted<std::int64_t> &limit = bridge::use_default) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_computed,
        bridge::types::scalar<std::int64_t>::lower(first),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(limit));
  }

  /** Python: module.before_computed(first: int = 1, limit: int = LIMIT * 2, last: int = 3) -> str
   */
  std::string before_computed(
      std::int64_t first = 1,
      const bridge::defaulted<std::int64_t> &limit = bridge::use_default,
      std::int64_t last = 3) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_before_computed,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(first),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(limit),
        bridge::types::scalar<std::int64_t>::lower(last));
  }

  /** Python: module.infinite(value: float = math.inf) -> str */
  std::string infinite(const bridge::defaulted<double> &value = bridge::use_default) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_infinite,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::omittable<bridge::types::scalar<double>>::lower(value));
  }

#endif

  /** integers(), but an error comes back in the result.
   *
   * Python: module.integers(a: int = 3, b: int = -1, c: int = 0x7FFF_FFFF_FFFF_FFFF, d: i64 = -9223372036854775808) -> str
   */
  bridge::result<std::string> try_integers(
      std::int64_t a = 3,
      std::int64_t b = -1,
      std::int64_t c = 9223372036854775807,
      std::int64_t d = (-9223372036854775807 - 1)) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_integers,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b),
        bridge::types::scalar<std::int64_t>::lower(c),
        bridge::types::scalar<std::int64_t>::lower(d));
  }

  /** widths(), but an error comes back in the result.
   *
   * Python: module.widths(a: i8 = -128, b: u8 = 255, c: u64 = 18_446_744_073_709_551_615) -> str
   */
  bridge::result<std::string> try_widths(
      std::int8_t a = -128, std::uint8_t b = 255, std::uint64_t c = 18446744073709551615u) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_widths,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int8_t>::lower(a),
        bridge::types::scalar<std::uint8_t>::lower(b),
        bridge::types::scalar<std::uint64_t>::lower(c));
  }

  /** floats(), but an error comes back in the result.
   *
   * Python: module.floats(a: float = 0.1, b: float = -0.0, c: float = 1e300, d: float = 5e-324, e: float = 2) -> str
   */
  bridge::result<std::string> try_floats(
      double a = 0.1, double b = -0.0, double c = 1e300, double d = 5e-324, double e = 2.0) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_floats,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<double>::lower(a),
        bridge::types::scalar<double>::lower(b),
        bridge::types::scalar<double>::lower(c),
        bridge::types::scalar<double>::lower(d),
        bridge::types::scalar<double>::lower(e));
  }

  /** narrow(), but an error comes back in the result.
   *
   * Python: module.narrow(a: f32 = 0.5, b: f32 = -1) -> str
   */
  bridge::result<std::string> try_narrow(
      float a = static_cast<float>(0.5), float b = static_cast<float>(-1.0)) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_narrow,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<float>::lower(a),
        bridge::types::scalar<float>::lower(b));
  }

  /** booleans(), but an error comes back in the result.
   *
   * Python: module.booleans(yes: bool = True, no: bool = False) -> str
   */
  bridge::result<std::string> try_booleans(bool yes = true, bool no = false) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_booleans,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(yes),
        bridge::types::scalar<bool>::lower(no));
  }

  /** plain(), but an error comes back in the result.
   *
   * Python: module.plain(text: str = "!") -> str
   */
  bridge::result<std::string> try_plain(bridge::string_view text = "!") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_plain,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** quotes(), but an error comes back in the result.
   *
   * Python: module.quotes(text: str = 'both " and \\'') -> str
   */
  bridge::result<std::string> try_quotes(bridge::string_view text = "both \" and '") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_quotes,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** controls(), but an error comes back in the result.
   *
   * Python: module.controls(text: str = "tab\\t line\\n return\\r bell\\a end") -> str
   */
  bridge::result<std::string> try_controls(
      bridge::string_view text = "tab\t line\n return\r bell\007 end") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_controls,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** trigraphs(), but an error comes back in the result.
   *
   * Python: module.trigraphs(text: str = "what? ?/ ? ?= ? ?'") -> str
   */
  bridge::result<std::string> try_trigraphs(bridge::string_view text = "what?\?/ ?\?= ?\?'") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_trigraphs,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** backslash(), but an error comes back in the result.
   *
   * Python: module.backslash(text: str = "C:\\\\new\\\\x41") -> str
   */
  bridge::result<std::string> try_backslash(bridge::string_view text = "C:\\new\\x41") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_backslash,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** nul(), but an error comes back in the result.
   *
   * Python: module.nul(text: str = "a\\0b\\0007") -> str
   */
  bridge::result<std::string> try_nul(
      bridge::string_view text = bridge::string_view("a\000b\0007", 5)) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_nul,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** hex_digit(), but an error comes back in the result.
   *
   * Python: module.hex_digit(text: str = "\\x01face") -> str
   */
  bridge::result<std::string> try_hex_digit(bridge::string_view text = "\001face") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_hex_digit,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** unicode(), but an error comes back in the result.
   *
   * Python: module.unicode(text: str = "größe 名 🐍 \\u202e \\ufeff") -> str
   */
  bridge::result<std::string> try_unicode(
      bridge::string_view text = "gr\303\266\303\237e \345\220\215 \360\237\220\215 \342\200\256 \357\273\277") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_unicode,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** joined(), but an error comes back in the result.
   *
   * Python: module.joined(text: str = "one " "two") -> str
   */
  bridge::result<std::string> try_joined(bridge::string_view text = "one two") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_joined,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** empty(), but an error comes back in the result.
   *
   * Python: module.empty(text: str = "", data: bytes = b"") -> str
   */
  bridge::result<std::string> try_empty(
      bridge::string_view text = "", bridge::bytes_view data = bridge::bytes_view()) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_empty,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(text),
        bridge::types::bytes::lower(data));
  }

  /** data(), but an error comes back in the result.
   *
   * Python: module.data(data: bytes = b"\\xff\\x00a\\"? ?/\\n") -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_data(
      bridge::bytes_view data = bridge::bytes_view("\377\000a\"?\?/\n", 8)) const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_data,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** some(), but an error comes back in the result.
   *
   * Python: module.some(first: int, second: int = 2, *, third: str = "three") -> str
   */
  bridge::result<std::string> try_some(
      std::int64_t first, std::int64_t second = 2, bridge::string_view third = "three") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_some,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(first),
        bridge::types::scalar<std::int64_t>::lower(second),
        bridge::types::str::lower(third));
  }

  /** computed(), but an error comes back in the result.
   *
   * Python: module.computed(first: int, limit: int = LIMIT) -> int
   */
  bridge::result<std::int64_t> try_computed(
      std::int64_t first,
      const bridge::defaulted<std::int64_t> &limit = bridge::use_default) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_computed,
        bridge::types::scalar<std::int64_t>::lower(first),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(limit));
  }

  /** before_computed(), but an error comes back in the result.
   *
   * Python: module.before_computed(first: int = 1, limit: int = LIMIT * 2, last: int = 3) -> str
   */
  bridge::result<std::string> try_before_computed(
      std::int64_t first = 1,
      const bridge::defaulted<std::int64_t> &limit = bridge::use_default,
      std::int64_t last = 3) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_before_computed,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(first),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(limit),
        bridge::types::scalar<std::int64_t>::lower(last));
  }

  /** infinite(), but an error comes back in the result.
   *
   * Python: module.infinite(value: float = math.inf) -> str
   */
  bridge::result<std::string> try_infinite(
      const bridge::defaulted<double> &value = bridge::use_default) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_infinite,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::omittable<bridge::types::scalar<double>>::lower(value));
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
