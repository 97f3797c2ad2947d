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
#include "bridge/types/str.hpp"
#include "bridge/types/uuid.h"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x58978feec7c3331d),
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
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_parse) python_parse;
  decltype(&::python_of_name) python_of_name;
  decltype(&::python_key) python_key;
  decltype(&::python_from_text) python_from_text;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_parse", functions.python_parse);
  resolver("python_of_name", functions.python_of_name);
  resolver("python_key", functions.python_key);
  resolver("python_from_text", functions.python_from_text);
}
#endif

}  // namespace detail

/** uuid.UUID, 16 bytes.
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
        &::python_as_text,
        &::python_parse,
        &::python_of_name,
        &::python_key,
        &::python_from_text};
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
  /** Give the UUID back.
   *
   * Python: module.same(key: UUID) -> UUID
   */
  std::array<std::uint8_t, 16> same(std::array<std::uint8_t, 16> key) const {
    return bridge::call_value<bridge::types::uuid>(
        functions_->python_last_error, functions_->python_same, bridge::types::uuid::lower(key));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(key: uuid.UUID) -> str
   */
  std::string as_text(std::array<std::uint8_t, 16> key) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::uuid::lower(key));
  }

  /** From its text.
   *
   * Python: module.parse(text: str) -> UUID
   */
  std::array<std::uint8_t, 16> parse(bridge::string_view text) const {
    return bridge::call_value<bridge::types::uuid>(
        functions_->python_last_error, functions_->python_parse, bridge::types::str::lower(text));
  }

  /** The default has no literal in C++.
   *
   * Python: module.of_name(name: str, space: UUID = uuid.NAMESPACE_DNS) -> UUID
   */
  std::array<std::uint8_t, 16> of_name(
      bridge::string_view name,
      const bridge::defaulted<std::array<std::uint8_t, 16>> &space = bridge::use_default) const {
    return bridge::call_value<bridge::types::uuid>(
        functions_->python_last_error,
        functions_->python_of_name,
        bridge::types::str::lower(name),
        bridge::types::omittable<bridge::types::uuid>::lower(space));
  }

  /** A `Key`.
   *
   * Python: module.key() -> UUID
   */
  std::array<std::uint8_t, 16> key() const {
    return bridge::call_value<bridge::types::uuid>(
        functions_->python_last_error, functions_->python_key);
  }

  /** A broken promise.
   *
   * Python: module.from_text() -> UUID
   */
  std::array<std::uint8_t, 16> from_text() const {
    return bridge::call_value<bridge::types::uuid>(
        functions_->python_last_error, functions_->python_from_text);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(key: UUID) -> UUID
   */
  bridge::result<std::array<std::uint8_t, 16>> try_same(std::array<std::uint8_t, 16> key) const {
    return bridge::try_call_value<bridge::types::uuid>(
        functions_->python_last_error, functions_->python_same, bridge::types::uuid::lower(key));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(key: uuid.UUID) -> str
   */
  bridge::result<std::string> try_as_text(std::array<std::uint8_t, 16> key) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::uuid::lower(key));
  }

  /** parse(), but an error comes back in the result.
   *
   * Python: module.parse(text: str) -> UUID
   */
  bridge::result<std::array<std::uint8_t, 16>> try_parse(bridge::string_view text) const {
    return bridge::try_call_value<bridge::types::uuid>(
        functions_->python_last_error, functions_->python_parse, bridge::types::str::lower(text));
  }

  /** of_name(), but an error comes back in the result.
   *
   * Python: module.of_name(name: str, space: UUID = uuid.NAMESPACE_DNS) -> UUID
   */
  bridge::result<std::array<std::uint8_t, 16>> try_of_name(
      bridge::string_view name,
      const bridge::defaulted<std::array<std::uint8_t, 16>> &space = bridge::use_default) const {
    return bridge::try_call_value<bridge::types::uuid>(
        functions_->python_last_error,
        functions_->python_of_name,
        bridge::types::str::lower(name),
        bridge::types::omittable<bridge::types::uuid>::lower(space));
  }

  /** key(), but an error comes back in the result.
   *
   * Python: module.key() -> UUID
   */
  bridge::result<std::array<std::uint8_t, 16>> try_key() const {
    return bridge::try_call_value<bridge::types::uuid>(
        functions_->python_last_error, functions_->python_key);
  }

  /** from_text(), but an error comes back in the result.
   *
   * Python: module.from_text() -> UUID
   */
  bridge::result<std::array<std::uint8_t, 16>> try_from_text() const {
    return bridge::try_call_value<bridge::types::uuid>(
        functions_->python_last_error, functions_->python_from_text);
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
