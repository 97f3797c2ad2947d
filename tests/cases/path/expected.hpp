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
#include "bridge/types/path.hpp"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x3dc1c1041b3499d1),
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
  decltype(&::python_pure) python_pure;
  decltype(&::python_pure_as_text) python_pure_as_text;
  decltype(&::python_fs_bytes) python_fs_bytes;
  decltype(&::python_exists) python_exists;
  decltype(&::python_joined) python_joined;
  decltype(&::python_posix) python_posix;
  decltype(&::python_path_for_pure) python_path_for_pure;
  decltype(&::python_pure_for_path) python_pure_for_path;
  decltype(&::python_windows) python_windows;
  decltype(&::python_surrogate) python_surrogate;
  decltype(&::python_from_text) python_from_text;
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
  resolver("python_pure", functions.python_pure);
  resolver("python_pure_as_text", functions.python_pure_as_text);
  resolver("python_fs_bytes", functions.python_fs_bytes);
  resolver("python_exists", functions.python_exists);
  resolver("python_joined", functions.python_joined);
  resolver("python_posix", functions.python_posix);
  resolver("python_path_for_pure", functions.python_path_for_pure);
  resolver("python_pure_for_path", functions.python_pure_for_path);
  resolver("python_windows", functions.python_windows);
  resolver("python_surrogate", functions.python_surrogate);
  resolver("python_from_text", functions.python_from_text);
}
#endif

}  // namespace detail

/** pathlib.Path and PurePath, whatever bytes a name has.
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
        &::python_pure,
        &::python_pure_as_text,
        &::python_fs_bytes,
        &::python_exists,
        &::python_joined,
        &::python_posix,
        &::python_path_for_pure,
        &::python_pure_for_path,
        &::python_windows,
        &::python_surrogate,
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
  /** Give the path back.
   *
   * Python: module.same(file: Path) -> Path
   */
  bridge::file_path same(bridge::path_view file) const {
    return bridge::call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::path::lower(file));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(file: pathlib.Path) -> str
   */
  std::string as_text(bridge::path_view file) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::path::lower(file));
  }

  /** Give the path back, which no file is opened with.
   *
   * Python: module.pure(file: PurePath) -> PurePath
   */
  bridge::file_path pure(bridge::path_view file) const {
    return bridge::call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_pure,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::path::lower(file));
  }

  /** Show what Python received.
   *
   * Python: module.pure_as_text(file: pathlib.PurePath) -> str
   */
  std::string pure_as_text(bridge::path_view file) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_pure_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::path::lower(file));
  }

  /** As the system sees it.
   *
   * Python: module.fs_bytes(file: Path) -> bytes
   */
  std::vector<std::uint8_t> fs_bytes(bridge::path_view file) const {
    return bridge::call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_fs_bytes,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::path::lower(file));
  }

  /** Whether there is such a file.
   *
   * Python: module.exists(file: Path) -> bool
   */
  bool exists(bridge::path_view file) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error, functions_->python_exists, bridge::types::path::lower(file));
  }

  /** A file in a folder.
   *
   * Python: module.joined(folder: Path, name: str) -> Path
   */
  bridge::file_path joined(bridge::path_view folder, bridge::string_view name) const {
    return bridge::call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_joined,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::path::lower(folder),
        bridge::types::str::lower(name));
  }

  /** The class that a Path is on this system.
   *
   * Python: module.posix() -> pathlib.PosixPath
   */
  bridge::file_path posix() const {
    return bridge::call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_posix,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** A Path is a PurePath.
   *
   * Python: module.path_for_pure() -> PurePath
   */
  bridge::file_path path_for_pure() const {
    return bridge::call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_path_for_pure,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** But not the other way round.
   *
   * Python: module.pure_for_path() -> Path
   */
  bridge::file_path pure_for_path() const {
    return bridge::call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_pure_for_path,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Here it would mean something else.
   *
   * Python: module.windows() -> PurePath
   */
  bridge::file_path windows() const {
    return bridge::call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_windows,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** A name that no file can have.
   *
   * Python: module.surrogate() -> Path
   */
  bridge::file_path surrogate() const {
    return bridge::call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_surrogate,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** A broken promise.
   *
   * Python: module.from_text() -> Path
   */
  bridge::file_path from_text() const {
    return bridge::call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_from_text,
        functions_->python_free_str,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(file: Path) -> Path
   */
  bridge::result<bridge::file_path> try_same(bridge::path_view file) const {
    return bridge::try_call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::path::lower(file));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(file: pathlib.Path) -> str
   */
  bridge::result<std::string> try_as_text(bridge::path_view file) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::path::lower(file));
  }

  /** pure(), but an error comes back in the result.
   *
   * Python: module.pure(file: PurePath) -> PurePath
   */
  bridge::result<bridge::file_path> try_pure(bridge::path_view file) const {
    return bridge::try_call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_pure,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::path::lower(file));
  }

  /** pure_as_text(), but an error comes back in the result.
   *
   * Python: module.pure_as_text(file: pathlib.PurePath) -> str
   */
  bridge::result<std::string> try_pure_as_text(bridge::path_view file) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_pure_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::path::lower(file));
  }

  /** fs_bytes(), but an error comes back in the result.
   *
   * Python: module.fs_bytes(file: Path) -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_fs_bytes(bridge::path_view file) const {
    return bridge::try_call_owned<bridge::types::bytes>(
        functions_->python_last_error,
        functions_->python_fs_bytes,
        functions_->python_free_bytes,
        functions_->python_result_room,
        bridge::types::path::lower(file));
  }

  /** exists(), but an error comes back in the result.
   *
   * Python: module.exists(file: Path) -> bool
   */
  bridge::result<bool> try_exists(bridge::path_view file) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error, functions_->python_exists, bridge::types::path::lower(file));
  }

  /** joined(), but an error comes back in the result.
   *
   * Python: module.joined(folder: Path, name: str) -> Path
   */
  bridge::result<bridge::file_path> try_joined(
      bridge::path_view folder, bridge::string_view name) const {
    return bridge::try_call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_joined,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::path::lower(folder),
        bridge::types::str::lower(name));
  }

  /** posix(), but an error comes back in the result.
   *
   * Python: module.posix() -> pathlib.PosixPath
   */
  bridge::result<bridge::file_path> try_posix() const {
    return bridge::try_call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_posix,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** path_for_pure(), but an error comes back in the result.
   *
   * Python: module.path_for_pure() -> PurePath
   */
  bridge::result<bridge::file_path> try_path_for_pure() const {
    return bridge::try_call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_path_for_pure,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** pure_for_path(), but an error comes back in the result.
   *
   * Python: module.pure_for_path() -> Path
   */
  bridge::result<bridge::file_path> try_pure_for_path() const {
    return bridge::try_call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_pure_for_path,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** windows(), but an error comes back in the result.
   *
   * Python: module.windows() -> PurePath
   */
  bridge::result<bridge::file_path> try_windows() const {
    return bridge::try_call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_windows,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** surrogate(), but an error comes back in the result.
   *
   * Python: module.surrogate() -> Path
   */
  bridge::result<bridge::file_path> try_surrogate() const {
    return bridge::try_call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_surrogate,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** from_text(), but an error comes back in the result.
   *
   * Python: module.from_text() -> Path
   */
  bridge::result<bridge::file_path> try_from_text() const {
    return bridge::try_call_owned<bridge::types::path>(
        functions_->python_last_error,
        functions_->python_from_text,
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
