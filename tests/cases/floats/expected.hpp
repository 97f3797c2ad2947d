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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x2759e42decdbf5ad),
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
  decltype(&::python_show) python_show;
  decltype(&::python_show_f32) python_show_f32;
  decltype(&::python_same) python_same;
  decltype(&::python_same_map) python_same_map;
  decltype(&::python_same_f64) python_same_f64;
  decltype(&::python_same_f64_map) python_same_f64_map;
  decltype(&::python_same_f32) python_same_f32;
  decltype(&::python_same_f32_map) python_same_f32_map;
  decltype(&::python_give_f32) python_give_f32;
  decltype(&::python_sign) python_sign;
  decltype(&::python_sign_map) python_sign_map;
  decltype(&::python_int_for_float) python_int_for_float;
  decltype(&::python_int_for_f32) python_int_for_f32;
  decltype(&::python_str_for_float) python_str_for_float;
  decltype(&::python_none_for_f32) python_none_for_f32;
  decltype(&::python_subclass) python_subclass;
  decltype(&::python_divide) python_divide;
  decltype(&::python_divide_map) python_divide_map;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_show", functions.python_show);
  resolver("python_show_f32", functions.python_show_f32);
  resolver("python_same", functions.python_same);
  resolver("python_same_map", functions.python_same_map);
  resolver("python_same_f64", functions.python_same_f64);
  resolver("python_same_f64_map", functions.python_same_f64_map);
  resolver("python_same_f32", functions.python_same_f32);
  resolver("python_same_f32_map", functions.python_same_f32_map);
  resolver("python_give_f32", functions.python_give_f32);
  resolver("python_sign", functions.python_sign);
  resolver("python_sign_map", functions.python_sign_map);
  resolver("python_int_for_float", functions.python_int_for_float);
  resolver("python_int_for_f32", functions.python_int_for_f32);
  resolver("python_str_for_float", functions.python_str_for_float);
  resolver("python_none_for_f32", functions.python_none_for_f32);
  resolver("python_subclass", functions.python_subclass);
  resolver("python_divide", functions.python_divide);
  resolver("python_divide_map", functions.python_divide_map);
}
#endif

}  // namespace detail

/** Floats of both widths, shown in hexadecimal so that no digit is lost.
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
        &::python_show,
        &::python_show_f32,
        &::python_same,
        &::python_same_map,
        &::python_same_f64,
        &::python_same_f64_map,
        &::python_same_f32,
        &::python_same_f32_map,
        &::python_give_f32,
        &::python_sign,
        &::python_sign_map,
        &::python_int_for_float,
        &::python_int_for_f32,
        &::python_str_for_float,
        &::python_none_for_f32,
        &::python_subclass,
        &::python_divide,
        &::python_divide_map};
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
  /** Python: module.show(value: float) -> str */
  std::string show(double value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<double>::lower(value));
  }

  /** Python: module.show_f32(value: f32) -> str */
  std::string show_f32(float value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_f32,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<float>::lower(value));
  }

  /** Python: module.same(value: float) -> float */
  double same(double value) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::scalar<double>::lower(value));
  }

  /** same() for each element of ranges: see bridge/batch.hpp. */
  std::vector<double> same_map(bridge::batch_view<const double> value) const {
    return bridge::batch<double(double)>::call(
        functions_->python_last_error, functions_->python_same_map, "module.same value", value);
  }

  /** same_map() with the results in `out`. */
  void same_map(bridge::batch_view<const double> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(double)>::call_into(
        functions_->python_last_error,
        functions_->python_same_map,
        "module.same value out",
        value,
        out);
  }

  /** Python: module.same_f64(value: f64) -> f64 */
  double same_f64(double value) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_same_f64,
        bridge::types::scalar<double>::lower(value));
  }

  /** same_f64() for each element of ranges: see bridge/batch.hpp. */
  std::vector<double> same_f64_map(bridge::batch_view<const double> value) const {
    return bridge::batch<double(double)>::call(
        functions_->python_last_error,
        functions_->python_same_f64_map,
        "module.same_f64 value",
        value);
  }

  /** same_f64_map() with the results in `out`. */
  void same_f64_map(bridge::batch_view<const double> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(double)>::call_into(
        functions_->python_last_error,
        functions_->python_same_f64_map,
        "module.same_f64 value out",
        value,
        out);
  }

  /** Python: module.same_f32(value: f32) -> f32 */
  float same_f32(float value) const {
    return bridge::call_value<bridge::types::scalar<float>>(
        functions_->python_last_error,
        functions_->python_same_f32,
        bridge::types::scalar<float>::lower(value));
  }

  /** same_f32() for each element of ranges: see bridge/batch.hpp. */
  std::vector<float> same_f32_map(bridge::batch_view<const float> value) const {
    return bridge::batch<float(float)>::call(
        functions_->python_last_error,
        functions_->python_same_f32_map,
        "module.same_f32 value",
        value);
  }

  /** same_f32_map() with the results in `out`. */
  void same_f32_map(bridge::batch_view<const float> value, bridge::batch_view<float> out) const {
    return bridge::batch<float(float)>::call_into(
        functions_->python_last_error,
        functions_->python_same_f32_map,
        "module.same_f32 value out",
        value,
        out);
  }

  /** Python: module.give_f32(text: str) -> f32 */
  float give_f32(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<float>>(
        functions_->python_last_error,
        functions_->python_give_f32,
        bridge::types::str::lower(text));
  }

  /** Python: module.sign(value: float) -> float */
  double sign(double value) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_sign,
        bridge::types::scalar<double>::lower(value));
  }

  /** sign() for each element of ranges: see bridge/batch.hpp. */
  std::vector<double> sign_map(bridge::batch_view<const double> value) const {
    return bridge::batch<double(double)>::call(
        functions_->python_last_error, functions_->python_sign_map, "module.sign value", value);
  }

  /** sign_map() with the results in `out`. */
  void sign_map(bridge::batch_view<const double> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(double)>::call_into(
        functions_->python_last_error,
        functions_->python_sign_map,
        "module.sign value out",
        value,
        out);
  }

  /** Python: module.int_for_float(digits: str) -> float */
  double int_for_float(bridge::string_view digits) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_int_for_float,
        bridge::types::str::lower(digits));
  }

  /** Python: module.int_for_f32(digits: str) -> f32 */
  float int_for_f32(bridge::string_view digits) const {
    return bridge::call_value<bridge::types::scalar<float>>(
        functions_->python_last_error,
        functions_->python_int_for_f32,
        bridge::types::str::lower(digits));
  }

  /** Python: module.str_for_float() -> float */
  double str_for_float() const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error, functions_->python_str_for_float);
  }

  /** Python: module.none_for_f32() -> f32 */
  float none_for_f32() const {
    return bridge::call_value<bridge::types::scalar<float>>(
        functions_->python_last_error, functions_->python_none_for_f32);
  }

  /** Python: module.subclass() -> float */
  double subclass() const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error, functions_->python_subclass);
  }

  /** Python: module.divide(a: float, b: float) -> float */
  double divide(double a, double b) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_divide,
        bridge::types::scalar<double>::lower(a),
        bridge::types::scalar<double>::lower(b));
  }

  /** divide() for each element of ranges: see bridge/batch.hpp. */
  std::vector<double> divide_map(
      bridge::batch_view<const double> a, bridge::batch_view<const double> b) const {
    return bridge::batch<double(double, double)>::call(
        functions_->python_last_error, functions_->python_divide_map, "module.divide a b", a, b);
  }

  /** divide_map() with the results in `out`. */
  void divide_map(
      bridge::batch_view<const double> a,
      bridge::batch_view<const double> b,
      bridge::batch_view<double> out) const {
    return bridge::batch<double(double, double)>::call_into(
        functions_->python_last_error,
        functions_->python_divide_map,
        "module.divide a b out",
        a,
        b,
        out);
  }

#endif

  /** show(), but an error comes back in the result.
   *
   * Python: module.show(value: float) -> str
   */
  bridge::result<std::string> try_show(double value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<double>::lower(value));
  }

  /** show_f32(), but an error comes back in the result.
   *
   * Python: module.show_f32(value: f32) -> str
   */
  bridge::result<std::string> try_show_f32(float value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show_f32,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<float>::lower(value));
  }

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(value: float) -> float
   */
  bridge::result<double> try_same(double value) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::scalar<double>::lower(value));
  }

  /** same_map(), but an error comes back in the result. */
  bridge::result<std::vector<double>> try_same_map(bridge::batch_view<const double> value) const {
    return bridge::batch<double(double)>::try_call(
        functions_->python_last_error, functions_->python_same_map, "module.same value", value);
  }

  /** same_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_same_map(
      bridge::batch_view<const double> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(double)>::try_call_into(
        functions_->python_last_error,
        functions_->python_same_map,
        "module.same value out",
        value,
        out);
  }

  /** same_f64(), but an error comes back in the result.
   *
   * Python: module.same_f64(value: f64) -> f64
   */
  bridge::result<double> try_same_f64(double value) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_same_f64,
        bridge::types::scalar<double>::lower(value));
  }

  /** same_f64_map(), but an error comes back in the result. */
  bridge::result<std::vector<double>> try_same_f64_map(
      bridge::batch_view<const double> value) const {
    return bridge::batch<double(double)>::try_call(
        functions_->python_last_error,
        functions_->python_same_f64_map,
        "module.same_f64 value",
        value);
  }

  /** same_f64_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_same_f64_map(
      bridge::batch_view<const double> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(double)>::try_call_into(
        functions_->python_last_error,
        functions_->python_same_f64_map,
        "module.same_f64 value out",
        value,
        out);
  }

  /** same_f32(), but an error comes back in the result.
   *
   * Python: module.same_f32(value: f32) -> f32
   */
  bridge::result<float> try_same_f32(float value) const {
    return bridge::try_call_value<bridge::types::scalar<float>>(
        functions_->python_last_error,
        functions_->python_same_f32,
        bridge::types::scalar<float>::lower(value));
  }

  /** same_f32_map(), but an error comes back in the result. */
  bridge::result<std::vector<float>> try_same_f32_map(bridge::batch_view<const float> value) const {
    return bridge::batch<float(float)>::try_call(
        functions_->python_last_error,
        functions_->python_same_f32_map,
        "module.same_f32 value",
        value);
  }

  /** same_f32_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_same_f32_map(
      bridge::batch_view<const float> value, bridge::batch_view<float> out) const {
    return bridge::batch<float(float)>::try_call_into(
        functions_->python_last_error,
        functions_->python_same_f32_map,
        "module.same_f32 value out",
        value,
        out);
  }

  /** give_f32(), but an error comes back in the result.
   *
   * Python: module.give_f32(text: str) -> f32
   */
  bridge::result<float> try_give_f32(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<float>>(
        functions_->python_last_error,
        functions_->python_give_f32,
        bridge::types::str::lower(text));
  }

  /** sign(), but an error comes back in the result.
   *
   * Python: module.sign(value: float) -> float
   */
  bridge::result<double> try_sign(double value) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_sign,
        bridge::types::scalar<double>::lower(value));
  }

  /** sign_map(), but an error comes back in the result. */
  bridge::result<std::vector<double>> try_sign_map(bridge::batch_view<const double> value) const {
    return bridge::batch<double(double)>::try_call(
        functions_->python_last_error, functions_->python_sign_map, "module.sign value", value);
  }

  /** sign_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_sign_map(
      bridge::batch_view<const double> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(double)>::try_call_into(
        functions_->python_last_error,
        functions_->python_sign_map,
        "module.sign value out",
        value,
        out);
  }

  /** int_for_float(), but an error comes back in the result.
   *
   * Python: module.int_for_float(digits: str) -> float
   */
  bridge::result<double> try_int_for_float(bridge::string_view digits) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_int_for_float,
        bridge::types::str::lower(digits));
  }

  /** int_for_f32(), but an error comes back in the result.
   *
   * Python: module.int_for_f32(digits: str) -> f32
   */
  bridge::result<float> try_int_for_f32(bridge::string_view digits) const {
    return bridge::try_call_value<bridge::types::scalar<float>>(
        functions_->python_last_error,
        functions_->python_int_for_f32,
        bridge::types::str::lower(digits));
  }

  /** str_for_float(), but an error comes back in the result.
   *
   * Python: module.str_for_float() -> float
   */
  bridge::result<double> try_str_for_float() const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error, functions_->python_str_for_float);
  }

  /** none_for_f32(), but an error comes back in the result.
   *
   * Python: module.none_for_f32() -> f32
   */
  bridge::result<float> try_none_for_f32() const {
    return bridge::try_call_value<bridge::types::scalar<float>>(
        functions_->python_last_error, functions_->python_none_for_f32);
  }

  /** subclass(), but an error comes back in the result.
   *
   * Python: module.subclass() -> float
   */
  bridge::result<double> try_subclass() const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error, functions_->python_subclass);
  }

  /** divide(), but an error comes back in the result.
   *
   * Python: module.divide(a: float, b: float) -> float
   */
  bridge::result<double> try_divide(double a, double b) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_divide,
        bridge::types::scalar<double>::lower(a),
        bridge::types::scalar<double>::lower(b));
  }

  /** divide_map(), but an error comes back in the result. */
  bridge::result<std::vector<double>> try_divide_map(
      bridge::batch_view<const double> a, bridge::batch_view<const double> b) const {
    return bridge::batch<double(double, double)>::try_call(
        functions_->python_last_error, functions_->python_divide_map, "module.divide a b", a, b);
  }

  /** divide_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_divide_map(
      bridge::batch_view<const double> a,
      bridge::batch_view<const double> b,
      bridge::batch_view<double> out) const {
    return bridge::batch<double(double, double)>::try_call_into(
        functions_->python_last_error,
        functions_->python_divide_map,
        "module.divide a b out",
        a,
        b,
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
