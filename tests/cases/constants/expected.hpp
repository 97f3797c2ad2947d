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
#include "bridge/types/list.hpp"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x61b14fe6d09ab1e1),
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

using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;

/** The constants of Module. */
template <typename Nothing = void>
struct ModuleConstants {
  /** Python: module.LIMIT: int = 3 */
  static constexpr std::int64_t LIMIT = 3;
  /** Python: module.RATIO: float = 0.5 */
  static constexpr double RATIO = 0.5;
  /** Python: module.NAME: str = "größe \\"quoted\\"" */
  static constexpr bridge::string_view NAME = bridge::string_view("gr\303\266\303\237e \"quoted\"", 16);
  /** Python: module.DEBUG: bool = False */
  static constexpr bool DEBUG = false;
  /** Python: module.BIG: int = 9223372036854775807 */
  static constexpr std::int64_t BIG = 9223372036854775807;
  /** Python: module.BLOB: bytes = b"\\x00\\xff" */
  static bridge::bytes_view BLOB() noexcept { return bridge::bytes_view("\000\377", 2); }
};

#if BRIDGE_CPLUSPLUS < 201703L
template <typename Nothing>
constexpr std::int64_t ModuleConstants<Nothing>::LIMIT;
template <typename Nothing>
constexpr double ModuleConstants<Nothing>::RATIO;
template <typename Nothing>
constexpr bridge::string_view ModuleConstants<Nothing>::NAME;
template <typename Nothing>
constexpr bool ModuleConstants<Nothing>::DEBUG;
template <typename Nothing>
constexpr std::int64_t ModuleConstants<Nothing>::BIG;
#endif

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_limit) python_limit;
  decltype(&::python_COMPUTED) python_COMPUTED;
  decltype(&::python_WORDS) python_WORDS;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver("python_limit", functions.python_limit);
  resolver("python_COMPUTED", functions.python_COMPUTED);
  resolver("python_WORDS", functions.python_WORDS);
}
#endif

}  // namespace detail

/** Module constants.
 *
 * Python: module module
 */
class Module : public detail::ModuleConstants<> {
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
        &::python_free_array_str,
        &::python_limit,
        &::python_COMPUTED,
        &::python_WORDS};
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
  /** So that there is a function.
   *
   * Python: module.limit() -> int
   */
  std::int64_t limit() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_limit);
  }

  /** Python: module.COMPUTED: float */
  double COMPUTED() const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error, functions_->python_COMPUTED);
  }

  /** Python: module.WORDS: list[str] */
  std::vector<std::string> WORDS() const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_WORDS,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

#endif

  /** limit(), but an error comes back in the result.
   *
   * Python: module.limit() -> int
   */
  bridge::result<std::int64_t> try_limit() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_limit);
  }

  /** COMPUTED(), but an error comes back in the result.
   *
   * Python: module.COMPUTED: float
   */
  bridge::result<double> try_COMPUTED() const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error, functions_->python_COMPUTED);
  }

  /** WORDS(), but an error comes back in the result.
   *
   * Python: module.WORDS: list[str]
   */
  bridge::result<std::vector<std::string>> try_WORDS() const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_WORDS,
        functions_->python_free_array_str,
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
