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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xa08e67d4aafde80e),
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
  decltype(&::python_listed) python_listed;
  decltype(&::python_listed_map) python_listed_map;
  decltype(&::python_plus) python_plus;
  decltype(&::python_plus_map) python_plus_map;
  decltype(&::python_forced) python_forced;
  decltype(&::python_forced_map) python_forced_map;
  decltype(&::python__private) python__private;
  decltype(&::python__private_map) python__private_map;
  decltype(&::python_gr_u00f6_u00df_e) python_gr_u00f6_u00df_e;
  decltype(&::python_where_) python_where_;
  decltype(&::python_listed_later) python_listed_later;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_listed", functions.python_listed);
  resolver("python_listed_map", functions.python_listed_map);
  resolver("python_plus", functions.python_plus);
  resolver("python_plus_map", functions.python_plus_map);
  resolver("python_forced", functions.python_forced);
  resolver("python_forced_map", functions.python_forced_map);
  resolver("python__private", functions.python__private);
  resolver("python__private_map", functions.python__private_map);
  resolver("python_gr_u00f6_u00df_e", functions.python_gr_u00f6_u00df_e);
  resolver("python_where_", functions.python_where_);
  resolver("python_listed_later", functions.python_listed_later);
}
#endif

}  // namespace detail

/** What is bridged: __all__, and \@bridge.export over it.
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
        &::python_listed,
        &::python_listed_map,
        &::python_plus,
        &::python_plus_map,
        &::python_forced,
        &::python_forced_map,
        &::python__private,
        &::python__private_map,
        &::python_gr_u00f6_u00df_e,
        &::python_where_,
        &::python_listed_later};
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
  /** Python: module.listed(value: int) -> int */
  std::int64_t listed(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_listed,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** listed() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> listed_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        functions_->python_last_error, functions_->python_listed_map, "module.listed value", value);
  }

  /** listed_map() with the results in `out`. */
  void listed_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_listed_map,
        "module.listed value out",
        value,
        out);
  }

  /** Python: module.renamed(a: int, b: int) -> int */
  std::int64_t plus(std::int64_t a, std::int64_t b) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_plus,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** plus() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> plus_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call(
        functions_->python_last_error, functions_->python_plus_map, "module.renamed a b", a, b);
  }

  /** plus_map() with the results in `out`. */
  void plus_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_plus_map,
        "module.renamed a b out",
        a,
        b,
        out);
  }

  /** Python: module.forced(value: int) -> int */
  std::int64_t forced(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_forced,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** forced() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> forced_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        functions_->python_last_error, functions_->python_forced_map, "module.forced value", value);
  }

  /** forced_map() with the results in `out`. */
  void forced_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_forced_map,
        "module.forced value out",
        value,
        out);
  }

  /** Python: module._private(value: int) -> int */
  std::int64_t _private(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python__private,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** _private() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> _private_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        functions_->python_last_error,
        functions_->python__private_map,
        "module._private value",
        value);
  }

  /** _private_map() with the results in `out`. */
  void _private_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python__private_map,
        "module._private value out",
        value,
        out);
  }

  /** Python: module.size(text: str) -> int */
  std::int64_t größe(bridge::string_view text) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_gr_u00f6_u00df_e,
        bridge::types::str::lower(text));
  }

  /** Python: module.fail() -> int */
  std::int64_t where() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_where_);
  }

  /** Python: module.listed_later() -> str */
  std::string listed_later() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_listed_later,
        functions_->python_free_str,
        functions_->python_result_room);
  }

#endif

  /** listed(), but an error comes back in the result.
   *
   * Python: module.listed(value: int) -> int
   */
  bridge::result<std::int64_t> try_listed(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_listed,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** listed_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_listed_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        functions_->python_last_error, functions_->python_listed_map, "module.listed value", value);
  }

  /** listed_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_listed_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_listed_map,
        "module.listed value out",
        value,
        out);
  }

  /** plus(), but an error comes back in the result.
   *
   * Python: module.renamed(a: int, b: int) -> int
   */
  bridge::result<std::int64_t> try_plus(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_plus,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** plus_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_plus_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call(
        functions_->python_last_error, functions_->python_plus_map, "module.renamed a b", a, b);
  }

  /** plus_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_plus_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_plus_map,
        "module.renamed a b out",
        a,
        b,
        out);
  }

  /** forced(), but an error comes back in the result.
   *
   * Python: module.forced(value: int) -> int
   */
  bridge::result<std::int64_t> try_forced(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_forced,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** forced_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_forced_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        functions_->python_last_error, functions_->python_forced_map, "module.forced value", value);
  }

  /** forced_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_forced_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_forced_map,
        "module.forced value out",
        value,
        out);
  }

  /** _private(), but an error comes back in the result.
   *
   * Python: module._private(value: int) -> int
   */
  bridge::result<std::int64_t> try__private(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python__private,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** _private_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try__private_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        functions_->python_last_error,
        functions_->python__private_map,
        "module._private value",
        value);
  }

  /** _private_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try__private_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python__private_map,
        "module._private value out",
        value,
        out);
  }

  /** größe(), but an error comes back in the result.
   *
   * Python: module.size(text: str) -> int
   */
  bridge::result<std::int64_t> try_größe(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_gr_u00f6_u00df_e,
        bridge::types::str::lower(text));
  }

  /** where(), but an error comes back in the result.
   *
   * Python: module.fail() -> int
   */
  bridge::result<std::int64_t> try_where() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_where_);
  }

  /** listed_later(), but an error comes back in the result.
   *
   * Python: module.listed_later() -> str
   */
  bridge::result<std::string> try_listed_later() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_listed_later,
        functions_->python_free_str,
        functions_->python_result_room);
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
