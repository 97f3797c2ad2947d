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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xf5c8a78d55315696),
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
  decltype(&::python_positional) python_positional;
  decltype(&::python_keyword) python_keyword;
  decltype(&::python_mixed) python_mixed;
  decltype(&::python_all_defaulted) python_all_defaulted;
  decltype(&::python_required_after_default) python_required_after_default;
  decltype(&::python_names_of_cpp) python_names_of_cpp;
  decltype(&::python_not_ascii) python_not_ascii;
  decltype(&::python_many) python_many;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_positional", functions.python_positional);
  resolver("python_keyword", functions.python_keyword);
  resolver("python_mixed", functions.python_mixed);
  resolver("python_all_defaulted", functions.python_all_defaulted);
  resolver("python_required_after_default", functions.python_required_after_default);
  resolver("python_names_of_cpp", functions.python_names_of_cpp);
  resolver("python_not_ascii", functions.python_not_ascii);
  resolver("python_many", functions.python_many);
}
#endif

}  // namespace detail

/** Positional-only and keyword-only parameters: Python refuses them passed in the other way.
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
        &::python_positional,
        &::python_keyword,
        &::python_mixed,
        &::python_all_defaulted,
        &::python_required_after_default,
        &::python_names_of_cpp,
        &::python_not_ascii,
        &::python_many};
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
  /** Python: module.positional(a: int, b: int, /) -> str */
  std::string positional(std::int64_t a, std::int64_t b) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_positional,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** Python: module.keyword(*, a: int, b: int) -> str */
  std::string keyword(std::int64_t a, std::int64_t b) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_keyword,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** Python: module.mixed(a: int, /, b: int, *, c: int, d: str = "D") -> str */
  std::string mixed(
      std::int64_t a, std::int64_t b, std::int64_t c, bridge::string_view d = "D") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_mixed,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b),
        bridge::types::scalar<std::int64_t>::lower(c),
        bridge::types::str::lower(d));
  }

  /** Python: module.all_defaulted(a: int = 1, /, b: int = 2, *, c: int = 3) -> str */
  std::string all_defaulted(std::int64_t a = 1, std::int64_t b = 2, std::int64_t c = 3) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_all_defaulted,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b),
        bridge::types::scalar<std::int64_t>::lower(c));
  }

  /** Python: module.required_after_default(*, a: int = 1, b: int) -> str
   * `a` has to be passed: its default in Python is `1`, but a later parameter has no default in C++.
   */
  std::string required_after_default(std::int64_t a, std::int64_t b) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_required_after_default,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** Python: module.names_of_cpp(*, new: int, delete: bool, template: str, operator: bytes = b"+") -> str
   */
  std::string names_of_cpp(
      std::int64_t new_,
      bool delete_,
      bridge::string_view template_,
      bridge::bytes_view operator_ = bridge::bytes_view("+", 1)) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_names_of_cpp,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(new_),
        bridge::types::scalar<bool>::lower(delete_),
        bridge::types::str::lower(template_),
        bridge::types::bytes::lower(operator_));
  }

  /** Python: module.not_ascii(*, größe: float, 名: str = "n") -> str */
  std::string not_ascii(double gr_u00f6_u00df_e, bridge::string_view _u540d_ = "n") const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_not_ascii,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<double>::lower(gr_u00f6_u00df_e),
        bridge::types::str::lower(_u540d_));
  }

  /** Python: module.many(a: int, b: int, c: int, d: int, e: int, /, f: int, *, g: int, h: int, i: int, j: int) -> str
   */
  std::string many(
      std::int64_t a,
      std::int64_t b,
      std::int64_t c,
      std::int64_t d,
      std::int64_t e,
      std::int64_t f,
      std::int64_t g,
      std::int64_t h,
      std::int64_t i,
      std::int64_t j) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_many,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b),
        bridge::types::scalar<std::int64_t>::lower(c),
        bridge::types::scalar<std::int64_t>::lower(d),
        bridge::types::scalar<std::int64_t>::lower(e),
        bridge::types::scalar<std::int64_t>::lower(f),
        bridge::types::scalar<std::int64_t>::lower(g),
        bridge::types::scalar<std::int64_t>::lower(h),
        bridge::types::scalar<std::int64_t>::lower(i),
        bridge::types::scalar<std::int64_t>::lower(j));
  }

#endif

  /** positional(), but an error comes back in the result.
   *
   * Python: module.positional(a: int, b: int, /) -> str
   */
  bridge::result<std::string> try_positional(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_positional,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** keyword(), but an error comes back in the result.
   *
   * Python: module.keyword(*, a: int, b: int) -> str
   */
  bridge::result<std::string> try_keyword(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_keyword,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** mixed(), but an error comes back in the result.
   *
   * Python: module.mixed(a: int, /, b: int, *, c: int, d: str = "D") -> str
   */
  bridge::result<std::string> try_mixed(
      std::int64_t a, std::int64_t b, std::int64_t c, bridge::string_view d = "D") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_mixed,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b),
        bridge::types::scalar<std::int64_t>::lower(c),
        bridge::types::str::lower(d));
  }

  /** all_defaulted(), but an error comes back in the result.
   *
   * Python: module.all_defaulted(a: int = 1, /, b: int = 2, *, c: int = 3) -> str
   */
  bridge::result<std::string> try_all_defaulted(
      std::int64_t a = 1, std::int64_t b = 2, std::int64_t c = 3) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_all_defaulted,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b),
        bridge::types::scalar<std::int64_t>::lower(c));
  }

  /** required_after_default(), but an error comes back in the result.
   *
   * Python: module.required_after_default(*, a: int = 1, b: int) -> str
   * `a` has to be passed: its default in Python is `1`, but a later parameter has no default in C++.
   */
  bridge::result<std::string> try_required_after_default(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_required_after_default,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** names_of_cpp(), but an error comes back in the result.
   *
   * Python: module.names_of_cpp(*, new: int, delete: bool, template: str, operator: bytes = b"+") -> str
   */
  bridge::result<std::string> try_names_of_cpp(
      std::int64_t new_,
      bool delete_,
      bridge::string_view template_,
      bridge::bytes_view operator_ = bridge::bytes_view("+", 1)) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_names_of_cpp,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(new_),
        bridge::types::scalar<bool>::lower(delete_),
        bridge::types::str::lower(template_),
        bridge::types::bytes::lower(operator_));
  }

  /** not_ascii(), but an error comes back in the result.
   *
   * Python: module.not_ascii(*, größe: float, 名: str = "n") -> str
   */
  bridge::result<std::string> try_not_ascii(
      double gr_u00f6_u00df_e, bridge::string_view _u540d_ = "n") const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_not_ascii,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<double>::lower(gr_u00f6_u00df_e),
        bridge::types::str::lower(_u540d_));
  }

  /** many(), but an error comes back in the result.
   *
   * Python: module.many(a: int, b: int, c: int, d: int, e: int, /, f: int, *, g: int, h: int, i: int, j: int) -> str
   */
  bridge::result<std::string> try_many(
      std::int64_t a,
      std::int64_t b,
      std::int64_t c,
      std::int64_t d,
      std::int64_t e,
      std::int64_t f,
      std::int64_t g,
      std::int64_t h,
      std::int64_t i,
      std::int64_t j) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_many,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b),
        bridge::types::scalar<std::int64_t>::lower(c),
        bridge::types::scalar<std::int64_t>::lower(d),
        bridge::types::scalar<std::int64_t>::lower(e),
        bridge::types::scalar<std::int64_t>::lower(f),
        bridge::types::scalar<std::int64_t>::lower(g),
        bridge::types::scalar<std::int64_t>::lower(h),
        bridge::types::scalar<std::int64_t>::lower(i),
        bridge::types::scalar<std::int64_t>::lower(j));
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
