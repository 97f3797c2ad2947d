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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x766beab32454fd76),
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
  decltype(&::python_free_bytes) python_free_bytes;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_reversed_copy) python_reversed_copy;
  decltype(&::python_zeros) python_zeros;
  decltype(&::python_buffer) python_buffer;
  decltype(&::python_from_bytes) python_from_bytes;
  decltype(&::python_for_bytes) python_for_bytes;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_bytes", functions.python_free_bytes);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_reversed_copy", functions.python_reversed_copy);
  resolver("python_zeros", functions.python_zeros);
  resolver("python_buffer", functions.python_buffer);
  resolver("python_from_bytes", functions.python_from_bytes);
  resolver("python_for_bytes", functions.python_for_bytes);
}
#endif

}  // namespace detail

/** bytearray, copied both ways.
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
        &::python_free_bytes,
        &::python_free_str,
        &::python_same,
        &::python_as_text,
        &::python_reversed_copy,
        &::python_zeros,
        &::python_buffer,
        &::python_from_bytes,
        &::python_for_bytes};
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
  /** Give the bytes back.
   *
   * Python: module.same(data: bytearray) -> bytearray
   */
  std::vector<std::uint8_t> same(bridge::bytes_view data) const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(data: bytearray) -> str
   */
  std::string as_text(bridge::bytes_view data) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** Changes what it was given, which nobody else sees.
   *
   * Python: module.reversed_copy(data: bytearray) -> bytearray
   */
  std::vector<std::uint8_t> reversed_copy(bridge::bytes_view data) const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_reversed_copy,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** As many zeros.
   *
   * Python: module.zeros(count: int) -> bytearray
   */
  std::vector<std::uint8_t> zeros(std::int64_t count) const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_zeros,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** A `Buffer`.
   *
   * Python: module.buffer() -> bytearray
   */
  std::vector<std::uint8_t> buffer() const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_buffer,
        functions_->python_free_bytes,
        functions_->python_result_room);
  }

  /** A bytes cannot be changed.
   *
   * Python: module.from_bytes() -> bytearray
   */
  std::vector<std::uint8_t> from_bytes() const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_from_bytes,
        functions_->python_free_bytes,
        functions_->python_result_room);
  }

  /** Type checkers took it for a bytes once.
   *
   * Python: module.for_bytes() -> bytes
   */
  std::vector<std::uint8_t> for_bytes() const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_for_bytes,
        functions_->python_free_bytes,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(data: bytearray) -> bytearray
   */
  bridge::result<std::vector<std::uint8_t>> try_same(bridge::bytes_view data) const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(data: bytearray) -> str
   */
  bridge::result<std::string> try_as_text(bridge::bytes_view data) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** reversed_copy(), but an error comes back in the result.
   *
   * Python: module.reversed_copy(data: bytearray) -> bytearray
   */
  bridge::result<std::vector<std::uint8_t>> try_reversed_copy(bridge::bytes_view data) const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_reversed_copy,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** zeros(), but an error comes back in the result.
   *
   * Python: module.zeros(count: int) -> bytearray
   */
  bridge::result<std::vector<std::uint8_t>> try_zeros(std::int64_t count) const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_zeros,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** buffer(), but an error comes back in the result.
   *
   * Python: module.buffer() -> bytearray
   */
  bridge::result<std::vector<std::uint8_t>> try_buffer() const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_buffer,
        functions_->python_free_bytes,
        functions_->python_result_room);
  }

  /** from_bytes(), but an error comes back in the result.
   *
   * Python: module.from_bytes() -> bytearray
   */
  bridge::result<std::vector<std::uint8_t>> try_from_bytes() const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_from_bytes,
        functions_->python_free_bytes,
        functions_->python_result_room);
  }

  /** for_bytes(), but an error comes back in the result.
   *
   * Python: module.for_bytes() -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_for_bytes() const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_for_bytes,
        functions_->python_free_bytes,
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
