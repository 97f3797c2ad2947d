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

/** Raised below.
 *
 * Python: exception module.NoLicence
 */
class NoLicence : public bridge::OSError {
 public:
  explicit NoLicence(const bridge::Error &error) noexcept : bridge::OSError(error) {}
};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xe3490dc655363be0),
    "rust_python_bridge.h and rust_python_bridge.hpp were not made together: regenerate");

#if BRIDGE_EXCEPTIONS
/** Throws the class of this library that mirrors the Python class of the error, if there is one. */
inline void throw_own(const bridge::Error &error) {
  static const bridge::detail::Thrown classes[] = {
      {"module.NoLicence", bridge::detail::throw_as<::rust_python_bridge::NoLicence>},
  };
  bridge::detail::throw_one_of(classes, sizeof(classes) / sizeof(classes[0]), error);
}
#else
constexpr bridge::throw_function throw_own = nullptr;
#endif

/** What this header expects of the library. */
inline bridge::Expected expected() noexcept {
  return bridge::Expected{
      "rust_python_bridge",
      RUST_PYTHON_BRIDGE_VERSION,
      RUST_PYTHON_BRIDGE_FINGERPRINT,
      "python_library_info",
      throw_own};
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_add) python_add;
  decltype(&::python_add_map) python_add_map;
  decltype(&::python_greet) python_greet;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_add", functions.python_add);
  resolver("python_add_map", functions.python_add_map);
  resolver("python_greet", functions.python_greet);
}
#endif

}  // namespace detail

/** Fails when it is imported, which happens at the first call.
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
        &::python_add,
        &::python_add_map,
        &::python_greet};
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
  /** Python: module.add(a: int, b: int) -> int */
  std::int64_t add(std::int64_t a, std::int64_t b) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** add() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> add_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add_map,
        "module.add a b",
        a,
        b);
  }

  /** add_map() with the results in `out`. */
  void add_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add_map,
        "module.add a b out",
        a,
        b,
        out);
  }

  /** Python: module.greet(name: str) -> str */
  std::string greet(bridge::string_view name) const {
    return bridge::call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_greet,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

#endif

  /** add(), but an error comes back in the result.
   *
   * Python: module.add(a: int, b: int) -> int
   */
  bridge::result<std::int64_t> try_add(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** add_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_add_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add_map,
        "module.add a b",
        a,
        b);
  }

  /** add_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_add_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add_map,
        "module.add a b out",
        a,
        b,
        out);
  }

  /** greet(), but an error comes back in the result.
   *
   * Python: module.greet(name: str) -> str
   */
  bridge::result<std::string> try_greet(bridge::string_view name) const {
    return bridge::try_call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_greet,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(name));
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
