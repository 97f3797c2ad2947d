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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x50edef137910b325),
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
  decltype(&::python_show) python_show;
  decltype(&::python_total) python_total;
  decltype(&::python_every_byte) python_every_byte;
  decltype(&::python_zeros) python_zeros;
  decltype(&::python_join) python_join;
  decltype(&::python_fail) python_fail;
  decltype(&::python_as_str) python_as_str;
  decltype(&::python_as_none) python_as_none;
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
  resolver("python_show", functions.python_show);
  resolver("python_total", functions.python_total);
  resolver("python_every_byte", functions.python_every_byte);
  resolver("python_zeros", functions.python_zeros);
  resolver("python_join", functions.python_join);
  resolver("python_fail", functions.python_fail);
  resolver("python_as_str", functions.python_as_str);
  resolver("python_as_none", functions.python_as_none);
}
#endif

}  // namespace detail

/** Bytes in both directions.
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
        &::python_show,
        &::python_total,
        &::python_every_byte,
        &::python_zeros,
        &::python_join,
        &::python_fail,
        &::python_as_str,
        &::python_as_none};
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
  /** Python: module.same(data: bytes) -> bytes */
  std::vector<std::uint8_t> same(bridge::bytes_view data) const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** Python: module.show(data: bytes) -> str */
  std::string show(bridge::bytes_view data) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** Python: module.total(data: bytes) -> int */
  std::int64_t total(bridge::bytes_view data) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_total, bridge::types::bytes::lower(data));
  }

  /** Python: module.every_byte() -> bytes */
  std::vector<std::uint8_t> every_byte() const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_every_byte,
        functions_->python_free_bytes,
        functions_->python_result_room);
  }

  /** Python: module.zeros(count: int) -> bytes */
  std::vector<std::uint8_t> zeros(std::int64_t count) const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_zeros,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** Python: module.join(left: bytes, right: bytes = b"\\x00\\xff") -> bytes */
  std::vector<std::uint8_t> join(
      bridge::bytes_view left, bridge::bytes_view right = bridge::bytes_view("\000\377", 2)) const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_join,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(left),
        bridge::types::bytes::lower(right));
  }

  /** Python: module.fail(data: bytes) -> bytes */
  std::vector<std::uint8_t> fail(bridge::bytes_view data) const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_fail,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** Python: module.as_str() -> bytes */
  std::vector<std::uint8_t> as_str() const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_as_str,
        functions_->python_free_bytes,
        functions_->python_result_room);
  }

  /** Python: module.as_none() -> bytes */
  std::vector<std::uint8_t> as_none() const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_as_none,
        functions_->python_free_bytes,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(data: bytes) -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_same(bridge::bytes_view data) const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** show(), but an error comes back in the result.
   *
   * Python: module.show(data: bytes) -> str
   */
  bridge::result<std::string> try_show(bridge::bytes_view data) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_show,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(data: bytes) -> int
   */
  bridge::result<std::int64_t> try_total(bridge::bytes_view data) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_total, bridge::types::bytes::lower(data));
  }

  /** every_byte(), but an error comes back in the result.
   *
   * Python: module.every_byte() -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_every_byte() const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_every_byte,
        functions_->python_free_bytes,
        functions_->python_result_room);
  }

  /** zeros(), but an error comes back in the result.
   *
   * Python: module.zeros(count: int) -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_zeros(std::int64_t count) const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_zeros,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** join(), but an error comes back in the result.
   *
   * Python: module.join(left: bytes, right: bytes = b"\\x00\\xff") -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_join(
      bridge::bytes_view left, bridge::bytes_view right = bridge::bytes_view("\000\377", 2)) const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_join,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(left),
        bridge::types::bytes::lower(right));
  }

  /** fail(), but an error comes back in the result.
   *
   * Python: module.fail(data: bytes) -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_fail(bridge::bytes_view data) const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_fail,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::bytes::lower(data));
  }

  /** as_str(), but an error comes back in the result.
   *
   * Python: module.as_str() -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_as_str() const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_as_str,
        functions_->python_free_bytes,
        functions_->python_result_room);
  }

  /** as_none(), but an error comes back in the result.
   *
   * Python: module.as_none() -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_as_none() const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_as_none,
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
