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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x81f10c348dcfd5fe),
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
  decltype(&::python_negate) python_negate;
  decltype(&::python_negate_map) python_negate_map;
  decltype(&::python_show) python_show;
  decltype(&::python_both) python_both;
  decltype(&::python_both_map) python_both_map;
  decltype(&::python_one) python_one;
  decltype(&::python_nothing) python_nothing;
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
  resolver("python_negate", functions.python_negate);
  resolver("python_negate_map", functions.python_negate_map);
  resolver("python_show", functions.python_show);
  resolver("python_both", functions.python_both);
  resolver("python_both_map", functions.python_both_map);
  resolver("python_one", functions.python_one);
  resolver("python_nothing", functions.python_nothing);
}
#endif

}  // namespace detail

/** Booleans, and what is no boolean.
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
        &::python_negate,
        &::python_negate_map,
        &::python_show,
        &::python_both,
        &::python_both_map,
        &::python_one,
        &::python_nothing};
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
  /** Python: module.same(value: bool) -> bool */
  bool same(bool value) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::scalar<bool>::lower(value));
  }

  /** same() for each element of ranges: see bridge/batch.hpp. */
  std::vector<bool> same_map(bridge::batch_view<const bool> value) const {
    return bridge::batch<bool(bool)>::call(
        functions_->python_last_error, functions_->python_same_map, "module.same value", value);
  }

  /** same_map() with the results in `out`. */
  void same_map(bridge::batch_view<const bool> value, bridge::batch_view<bool> out) const {
    return bridge::batch<bool(bool)>::call_into(
        functions_->python_last_error,
        functions_->python_same_map,
        "module.same value out",
        value,
        out);
  }

  /** Python: module.negate(value: bool) -> bool */
  bool negate(bool value) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_negate,
        bridge::types::scalar<bool>::lower(value));
  }

  /** negate() for each element of ranges: see bridge/batch.hpp. */
  std::vector<bool> negate_map(bridge::batch_view<const bool> value) const {
    return bridge::batch<bool(bool)>::call(
        functions_->python_last_error, functions_->python_negate_map, "module.negate value", value);
  }

  /** negate_map() with the results in `out`. */
  void negate_map(bridge::batch_view<const bool> value, bridge::batch_view<bool> out) const {
    return bridge::batch<bool(bool)>::call_into(
        functions_->python_last_error,
        functions_->python_negate_map,
        "module.negate value out",
        value,
        out);
  }

  /** Python: module.show(value: bool) -> str */
  std::string show(bool value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(value));
  }

  /** Python: module.both(a: bool, b: bool, *, negated: bool = False) -> bool */
  bool both(bool a, bool b, bool negated = false) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_both,
        bridge::types::scalar<bool>::lower(a),
        bridge::types::scalar<bool>::lower(b),
        bridge::types::scalar<bool>::lower(negated));
  }

  /** both() for each element of ranges: see bridge/batch.hpp. */
  std::vector<bool> both_map(
      bridge::batch_view<const bool> a,
      bridge::batch_view<const bool> b,
      bridge::batch_view<const bool> negated) const {
    return bridge::batch<bool(bool, bool, bool)>::call(
        functions_->python_last_error,
        functions_->python_both_map,
        "module.both a b negated",
        a,
        b,
        negated);
  }

  /** both_map() with the results in `out`. */
  void both_map(
      bridge::batch_view<const bool> a,
      bridge::batch_view<const bool> b,
      bridge::batch_view<const bool> negated,
      bridge::batch_view<bool> out) const {
    return bridge::batch<bool(bool, bool, bool)>::call_into(
        functions_->python_last_error,
        functions_->python_both_map,
        "module.both a b negated out",
        a,
        b,
        negated,
        out);
  }

  /** Python: module.one() -> bool */
  bool one() const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error, functions_->python_one);
  }

  /** Python: module.nothing() -> bool */
  bool nothing() const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error, functions_->python_nothing);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(value: bool) -> bool
   */
  bridge::result<bool> try_same(bool value) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_same,
        bridge::types::scalar<bool>::lower(value));
  }

  /** same_map(), but an error comes back in the result. */
  bridge::result<std::vector<bool>> try_same_map(bridge::batch_view<const bool> value) const {
    return bridge::batch<bool(bool)>::try_call(
        functions_->python_last_error, functions_->python_same_map, "module.same value", value);
  }

  /** same_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_same_map(
      bridge::batch_view<const bool> value, bridge::batch_view<bool> out) const {
    return bridge::batch<bool(bool)>::try_call_into(
        functions_->python_last_error,
        functions_->python_same_map,
        "module.same value out",
        value,
        out);
  }

  /** negate(), but an error comes back in the result.
   *
   * Python: module.negate(value: bool) -> bool
   */
  bridge::result<bool> try_negate(bool value) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_negate,
        bridge::types::scalar<bool>::lower(value));
  }

  /** negate_map(), but an error comes back in the result. */
  bridge::result<std::vector<bool>> try_negate_map(bridge::batch_view<const bool> value) const {
    return bridge::batch<bool(bool)>::try_call(
        functions_->python_last_error, functions_->python_negate_map, "module.negate value", value);
  }

  /** negate_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_negate_map(
      bridge::batch_view<const bool> value, bridge::batch_view<bool> out) const {
    return bridge::batch<bool(bool)>::try_call_into(
        functions_->python_last_error,
        functions_->python_negate_map,
        "module.negate value out",
        value,
        out);
  }

  /** show(), but an error comes back in the result.
   *
   * Python: module.show(value: bool) -> str
   */
  bridge::result<std::string> try_show(bool value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(value));
  }

  /** both(), but an error comes back in the result.
   *
   * Python: module.both(a: bool, b: bool, *, negated: bool = False) -> bool
   */
  bridge::result<bool> try_both(bool a, bool b, bool negated = false) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_both,
        bridge::types::scalar<bool>::lower(a),
        bridge::types::scalar<bool>::lower(b),
        bridge::types::scalar<bool>::lower(negated));
  }

  /** both_map(), but an error comes back in the result. */
  bridge::result<std::vector<bool>> try_both_map(
      bridge::batch_view<const bool> a,
      bridge::batch_view<const bool> b,
      bridge::batch_view<const bool> negated) const {
    return bridge::batch<bool(bool, bool, bool)>::try_call(
        functions_->python_last_error,
        functions_->python_both_map,
        "module.both a b negated",
        a,
        b,
        negated);
  }

  /** both_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_both_map(
      bridge::batch_view<const bool> a,
      bridge::batch_view<const bool> b,
      bridge::batch_view<const bool> negated,
      bridge::batch_view<bool> out) const {
    return bridge::batch<bool(bool, bool, bool)>::try_call_into(
        functions_->python_last_error,
        functions_->python_both_map,
        "module.both a b negated out",
        a,
        b,
        negated,
        out);
  }

  /** one(), but an error comes back in the result.
   *
   * Python: module.one() -> bool
   */
  bridge::result<bool> try_one() const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error, functions_->python_one);
  }

  /** nothing(), but an error comes back in the result.
   *
   * Python: module.nothing() -> bool
   */
  bridge::result<bool> try_nothing() const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error, functions_->python_nothing);
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
