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
#include "bridge/defaulted.hpp"
#include "bridge/library.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/types/complex.h"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x51f7371b81b655bd),
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
  decltype(&::python_same_map) python_same_map;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_square_root) python_square_root;
  decltype(&::python_square_root_map) python_square_root_map;
  decltype(&::python_from_float) python_from_float;
  decltype(&::python_from_int) python_from_int;
  decltype(&::python_from_huge_int) python_from_huge_int;
  decltype(&::python_from_text) python_from_text;
  decltype(&::python_subclass) python_subclass;
  decltype(&::python_subclass_map) python_subclass_map;
  decltype(&::python_scaled) python_scaled;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_same_map", functions.python_same_map);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_square_root", functions.python_square_root);
  resolver("python_square_root_map", functions.python_square_root_map);
  resolver("python_from_float", functions.python_from_float);
  resolver("python_from_int", functions.python_from_int);
  resolver("python_from_huge_int", functions.python_from_huge_int);
  resolver("python_from_text", functions.python_from_text);
  resolver("python_subclass", functions.python_subclass);
  resolver("python_subclass_map", functions.python_subclass_map);
  resolver("python_scaled", functions.python_scaled);
}
#endif

}  // namespace detail

/** complex, and the floats and ints that may stand for it.
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
        &::python_same_map,
        &::python_as_text,
        &::python_square_root,
        &::python_square_root_map,
        &::python_from_float,
        &::python_from_int,
        &::python_from_huge_int,
        &::python_from_text,
        &::python_subclass,
        &::python_subclass_map,
        &::python_scaled};
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
   * Python: module.same(number: complex) -> complex
   */
  std::complex<double> same(std::complex<double> number) const {
    return bridge::call_value<bridge::types::complex>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::complex::lower(number));
  }

  /** same() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::complex<double>> same_map(
      bridge::batch_view<const std::complex<double>> number) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::call(
        functions_->python_last_error, functions_->python_same_map, "module.same number", number);
  }

  /** same_map() with the results in `out`. */
  void same_map(
      bridge::batch_view<const std::complex<double>> number,
      bridge::batch_view<std::complex<double>> out) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::call_into(
        functions_->python_last_error,
        functions_->python_same_map,
        "module.same number out",
        number,
        out);
  }

  /** Show what Python received.
   *
   * Python: module.as_text(number: complex) -> str
   */
  std::string as_text(std::complex<double> number) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::complex::lower(number));
  }

  /** Principal square root.
   *
   * Python: module.square_root(number: complex) -> complex
   */
  std::complex<double> square_root(std::complex<double> number) const {
    return bridge::call_value<bridge::types::complex>(
        functions_->python_last_error,
        functions_->python_square_root,
        bridge::types::complex::lower(number));
  }

  /** square_root() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::complex<double>> square_root_map(
      bridge::batch_view<const std::complex<double>> number) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::call(
        functions_->python_last_error,
        functions_->python_square_root_map,
        "module.square_root number",
        number);
  }

  /** square_root_map() with the results in `out`. */
  void square_root_map(
      bridge::batch_view<const std::complex<double>> number,
      bridge::batch_view<std::complex<double>> out) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::call_into(
        functions_->python_last_error,
        functions_->python_square_root_map,
        "module.square_root number out",
        number,
        out);
  }

  /** A float is a complex to type checkers.
   *
   * Python: module.from_float() -> complex
   */
  std::complex<double> from_float() const {
    return bridge::call_value<bridge::types::complex>(
        functions_->python_last_error, functions_->python_from_float);
  }

  /** So is an int.
   *
   * Python: module.from_int() -> complex
   */
  std::complex<double> from_int() const {
    return bridge::call_value<bridge::types::complex>(
        functions_->python_last_error, functions_->python_from_int);
  }

  /** But not one that no float can hold.
   *
   * Python: module.from_huge_int() -> complex
   */
  std::complex<double> from_huge_int() const {
    return bridge::call_value<bridge::types::complex>(
        functions_->python_last_error, functions_->python_from_huge_int);
  }

  /** A broken promise.
   *
   * Python: module.from_text() -> complex
   */
  std::complex<double> from_text() const {
    return bridge::call_value<bridge::types::complex>(
        functions_->python_last_error, functions_->python_from_text);
  }

  /** Give the number back as an `Angle`.
   *
   * Python: module.subclass(number: complex) -> complex
   */
  std::complex<double> subclass(std::complex<double> number) const {
    return bridge::call_value<bridge::types::complex>(
        functions_->python_last_error,
        functions_->python_subclass,
        bridge::types::complex::lower(number));
  }

  /** subclass() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::complex<double>> subclass_map(
      bridge::batch_view<const std::complex<double>> number) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::call(
        functions_->python_last_error,
        functions_->python_subclass_map,
        "module.subclass number",
        number);
  }

  /** subclass_map() with the results in `out`. */
  void subclass_map(
      bridge::batch_view<const std::complex<double>> number,
      bridge::batch_view<std::complex<double>> out) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::call_into(
        functions_->python_last_error,
        functions_->python_subclass_map,
        "module.subclass number out",
        number,
        out);
  }

  /** The default has no literal in C++, so that every argument is required there.
   *
   * Python: module.scaled(number: complex, factor: complex = 2j) -> complex
   */
  std::complex<double> scaled(
      std::complex<double> number,
      const bridge::defaulted<std::complex<double>> &factor = bridge::use_default) const {
    return bridge::call_value<bridge::types::complex>(
        functions_->python_last_error,
        functions_->python_scaled,
        bridge::types::complex::lower(number),
        bridge::types::omittable<bridge::types::complex>::lower(factor));
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(number: complex) -> complex
   */
  bridge::result<std::complex<double>> try_same(std::complex<double> number) const {
    return bridge::try_call_value<bridge::types::complex>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::complex::lower(number));
  }

  /** same_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::complex<double>>> try_same_map(
      bridge::batch_view<const std::complex<double>> number) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::try_call(
        functions_->python_last_error, functions_->python_same_map, "module.same number", number);
  }

  /** same_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_same_map(
      bridge::batch_view<const std::complex<double>> number,
      bridge::batch_view<std::complex<double>> out) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::try_call_into(
        functions_->python_last_error,
        functions_->python_same_map,
        "module.same number out",
        number,
        out);
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(number: complex) -> str
   */
  bridge::result<std::string> try_as_text(std::complex<double> number) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::complex::lower(number));
  }

  /** square_root(), but an error comes back in the result.
   *
   * Python: module.square_root(number: complex) -> complex
   */
  bridge::result<std::complex<double>> try_square_root(std::complex<double> number) const {
    return bridge::try_call_value<bridge::types::complex>(
        functions_->python_last_error,
        functions_->python_square_root,
        bridge::types::complex::lower(number));
  }

  /** square_root_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::complex<double>>> try_square_root_map(
      bridge::batch_view<const std::complex<double>> number) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::try_call(
        functions_->python_last_error,
        functions_->python_square_root_map,
        "module.square_root number",
        number);
  }

  /** square_root_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_square_root_map(
      bridge::batch_view<const std::complex<double>> number,
      bridge::batch_view<std::complex<double>> out) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::try_call_into(
        functions_->python_last_error,
        functions_->python_square_root_map,
        "module.square_root number out",
        number,
        out);
  }

  /** from_float(), but an error comes back in the result.
   *
   * Python: module.from_float() -> complex
   */
  bridge::result<std::complex<double>> try_from_float() const {
    return bridge::try_call_value<bridge::types::complex>(
        functions_->python_last_error, functions_->python_from_float);
  }

  /** from_int(), but an error comes back in the result.
   *
   * Python: module.from_int() -> complex
   */
  bridge::result<std::complex<double>> try_from_int() const {
    return bridge::try_call_value<bridge::types::complex>(
        functions_->python_last_error, functions_->python_from_int);
  }

  /** from_huge_int(), but an error comes back in the result.
   *
   * Python: module.from_huge_int() -> complex
   */
  bridge::result<std::complex<double>> try_from_huge_int() const {
    return bridge::try_call_value<bridge::types::complex>(
        functions_->python_last_error, functions_->python_from_huge_int);
  }

  /** from_text(), but an error comes back in the result.
   *
   * Python: module.from_text() -> complex
   */
  bridge::result<std::complex<double>> try_from_text() const {
    return bridge::try_call_value<bridge::types::complex>(
        functions_->python_last_error, functions_->python_from_text);
  }

  /** subclass(), but an error comes back in the result.
   *
   * Python: module.subclass(number: complex) -> complex
   */
  bridge::result<std::complex<double>> try_subclass(std::complex<double> number) const {
    return bridge::try_call_value<bridge::types::complex>(
        functions_->python_last_error,
        functions_->python_subclass,
        bridge::types::complex::lower(number));
  }

  /** subclass_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::complex<double>>> try_subclass_map(
      bridge::batch_view<const std::complex<double>> number) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::try_call(
        functions_->python_last_error,
        functions_->python_subclass_map,
        "module.subclass number",
        number);
  }

  /** subclass_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_subclass_map(
      bridge::batch_view<const std::complex<double>> number,
      bridge::batch_view<std::complex<double>> out) const {
    return bridge::batch<std::complex<double>(std::complex<double>)>::try_call_into(
        functions_->python_last_error,
        functions_->python_subclass_map,
        "module.subclass number out",
        number,
        out);
  }

  /** scaled(), but an error comes back in the result.
   *
   * Python: module.scaled(number: complex, factor: complex = 2j) -> complex
   */
  bridge::result<std::complex<double>> try_scaled(
      std::complex<double> number,
      const bridge::defaulted<std::complex<double>> &factor = bridge::use_default) const {
    return bridge::try_call_value<bridge::types::complex>(
        functions_->python_last_error,
        functions_->python_scaled,
        bridge::types::complex::lower(number),
        bridge::types::omittable<bridge::types::complex>::lower(factor));
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
