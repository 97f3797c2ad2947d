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
#include "bridge/type_of.hpp"
#include "bridge/types/instance.hpp"
#include "bridge/types/none.hpp"
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

/** A user's exception below a builtin one.
 *
 * Python: exception module.Broken
 */
class Broken : public bridge::KeyError {
 public:
  explicit Broken(const bridge::Error &error) noexcept : bridge::KeyError(error) {}
};

/** Two steps below.
 *
 * Python: exception module.Worse
 */
class Worse : public Broken {
 public:
  explicit Worse(const bridge::Error &error) noexcept : Broken(error) {}
};

/** Directly below Exception.
 *
 * Python: exception module.Plain
 */
class Plain : public bridge::Exception {
 public:
  explicit Plain(const bridge::Error &error) noexcept : bridge::Exception(error) {}
};

/** Not even an Exception.
 *
 * Python: exception module.Base
 */
class Base : public bridge::PythonError {
 public:
  explicit Base(const bridge::Error &error) noexcept : bridge::PythonError(error) {}
};

/** Below two builtin ones; the first counts.
 *
 * Python: exception module.Mixed
 */
class Mixed : public bridge::ConnectionResetError {
 public:
  explicit Mixed(const bridge::Error &error) noexcept : bridge::ConnectionResetError(error) {}
};

/** Its text cannot be had.
 *
 * Python: exception module.Mute
 */
class Mute : public bridge::Exception {
 public:
  explicit Mute(const bridge::Error &error) noexcept : bridge::Exception(error) {}
};

/** Has a qualified name.
 *
 * Python: exception module.Outer.Inner
 */
class Outer_Inner : public bridge::ValueError {
 public:
  explicit Outer_Inner(const bridge::Error &error) noexcept : bridge::ValueError(error) {}
};

class Outer;

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Outer> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Outer> {
  using type = types::instance<python_Outer, rust_python_bridge::Outer>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Outer"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Holds a class.
 *
 * Python: class module.Outer
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Outer : public bridge::object {
 public:
  /** No object, as None. */
  Outer(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Outer(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Outer() -> Outer */
  explicit Outer();

#endif

  /** Outer(), but an error comes back in the result.
   *
   * Python: module.Outer() -> Outer
   */
  static bridge::result<Outer> try_new();

};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xd30c35640653307c),
    "rust_python_bridge.h and rust_python_bridge.hpp were not made together: regenerate");

#if BRIDGE_EXCEPTIONS
/** Throws the class of this library that mirrors the Python class of the error, if there is one. */
inline void throw_own(const bridge::Error &error) {
  static const bridge::detail::Thrown classes[] = {
      {"module.Outer.Inner", bridge::detail::throw_as<::rust_python_bridge::Outer_Inner>},
      {"module.Mute", bridge::detail::throw_as<::rust_python_bridge::Mute>},
      {"module.Mixed", bridge::detail::throw_as<::rust_python_bridge::Mixed>},
      {"module.Base", bridge::detail::throw_as<::rust_python_bridge::Base>},
      {"module.Plain", bridge::detail::throw_as<::rust_python_bridge::Plain>},
      {"module.Worse", bridge::detail::throw_as<::rust_python_bridge::Worse>},
      {"module.Broken", bridge::detail::throw_as<::rust_python_bridge::Broken>},
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

using type_Outer = bridge::types::instance<python_Outer, Outer>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Outer) python_free_Outer;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_throw_builtin) python_throw_builtin;
  decltype(&::python_throw_own) python_throw_own;
  decltype(&::python_throw_inner) python_throw_inner;
  decltype(&::python_throw_mute) python_throw_mute;
  decltype(&::python_throw_without_text) python_throw_without_text;
  decltype(&::python_throw_many_arguments) python_throw_many_arguments;
  decltype(&::python_throw_decode_error) python_throw_decode_error;
  decltype(&::python_throw_chained) python_throw_chained;
  decltype(&::python_throw_deep) python_throw_deep;
  decltype(&::python_throw_deep_map) python_throw_deep_map;
  decltype(&::python_recurse_for_ever) python_recurse_for_ever;
  decltype(&::python_recurse_for_ever_map) python_recurse_for_ever_map;
  decltype(&::python_leave) python_leave;
  decltype(&::python_leave_map) python_leave_map;
  decltype(&::python_assert_false) python_assert_false;
  decltype(&::python_open_missing) python_open_missing;
  decltype(&::python_import_missing) python_import_missing;
  decltype(&::python_compile_bad) python_compile_bad;
  decltype(&::python_stop) python_stop;
  decltype(&::python_surrogate_in_message) python_surrogate_in_message;
  decltype(&::python_nul_in_message) python_nul_in_message;
  decltype(&::python_str_for_int) python_str_for_int;
  decltype(&::python_none_for_int) python_none_for_int;
  decltype(&::python_int_for_str) python_int_for_str;
  decltype(&::python_own_for_int) python_own_for_int;
  decltype(&::python_fine) python_fine;
  decltype(&::python_Outer_new) python_Outer_new;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Outer", functions.python_free_Outer);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_throw_builtin", functions.python_throw_builtin);
  resolver("python_throw_own", functions.python_throw_own);
  resolver("python_throw_inner", functions.python_throw_inner);
  resolver("python_throw_mute", functions.python_throw_mute);
  resolver("python_throw_without_text", functions.python_throw_without_text);
  resolver("python_throw_many_arguments", functions.python_throw_many_arguments);
  resolver("python_throw_decode_error", functions.python_throw_decode_error);
  resolver("python_throw_chained", functions.python_throw_chained);
  resolver("python_throw_deep", functions.python_throw_deep);
  resolver("python_throw_deep_map", functions.python_throw_deep_map);
  resolver("python_recurse_for_ever", functions.python_recurse_for_ever);
  resolver("python_recurse_for_ever_map", functions.python_recurse_for_ever_map);
  resolver("python_leave", functions.python_leave);
  resolver("python_leave_map", functions.python_leave_map);
  resolver("python_assert_false", functions.python_assert_false);
  resolver("python_open_missing", functions.python_open_missing);
  resolver("python_import_missing", functions.python_import_missing);
  resolver("python_compile_bad", functions.python_compile_bad);
  resolver("python_stop", functions.python_stop);
  resolver("python_surrogate_in_message", functions.python_surrogate_in_message);
  resolver("python_nul_in_message", functions.python_nul_in_message);
  resolver("python_str_for_int", functions.python_str_for_int);
  resolver("python_none_for_int", functions.python_none_for_int);
  resolver("python_int_for_str", functions.python_int_for_str);
  resolver("python_own_for_int", functions.python_own_for_int);
  resolver("python_fine", functions.python_fine);
  resolver("python_Outer_new", functions.python_Outer_new);
}
#endif

/** The C functions that classes of Module call; an error if no library is open. */
inline bridge::result<const ModuleFunctions *> open_ModuleFunctions();

#if BRIDGE_EXCEPTIONS
/** The same, or throws. */
inline const ModuleFunctions *get_ModuleFunctions() {
  const ModuleFunctions *const known = bridge::class_functions<ModuleFunctions>::known();
  return known != nullptr ? known : open_ModuleFunctions().value();
}
#endif

}  // namespace detail

/** Everything that can be raised.
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
        &::python_free_Outer,
        &::python_free_str,
        &::python_throw_builtin,
        &::python_throw_own,
        &::python_throw_inner,
        &::python_throw_mute,
        &::python_throw_without_text,
        &::python_throw_many_arguments,
        &::python_throw_decode_error,
        &::python_throw_chained,
        &::python_throw_deep,
        &::python_throw_deep_map,
        &::python_recurse_for_ever,
        &::python_recurse_for_ever_map,
        &::python_leave,
        &::python_leave_map,
        &::python_assert_false,
        &::python_open_missing,
        &::python_import_missing,
        &::python_compile_bad,
        &::python_stop,
        &::python_surrogate_in_message,
        &::python_nul_in_message,
        &::python_str_for_int,
        &::python_none_for_int,
        &::python_int_for_str,
        &::python_own_for_int,
        &::python_fine,
        &::python_Outer_new};
    auto checked = bridge::linked(functions, ::python_library_info(), detail::expected());
    if (!checked) {
      return checked.error();
    }
    bridge::class_functions<detail::ModuleFunctions>::keep(*checked);
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
    bridge::class_functions<detail::ModuleFunctions>::keep(*loaded);
    return Module(*loaded);
  }
#endif

  // Copied, never moved from: every Module can be called at any time.
  Module(const Module &) = default;
  Module &operator=(const Module &) = default;
  ~Module() = default;

#if BRIDGE_EXCEPTIONS
  /** Python: module.throw_builtin(kind: str, message: str) -> int */
  std::int64_t throw_builtin(bridge::string_view kind, bridge::string_view message) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_builtin,
        bridge::types::str::lower(kind),
        bridge::types::str::lower(message));
  }

  /** Python: module.throw_own(kind: str) -> int */
  std::int64_t throw_own(bridge::string_view kind) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_own,
        bridge::types::str::lower(kind));
  }

  /** Python: module.throw_inner() -> int */
  std::int64_t throw_inner() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_throw_inner);
  }

  /** Python: module.throw_mute() -> int */
  std::int64_t throw_mute() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_throw_mute);
  }

  /** Python: module.throw_without_text() -> None */
  void throw_without_text() const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_throw_without_text);
  }

  /** Python: module.throw_many_arguments() -> str */
  std::string throw_many_arguments() const {
    return bridge::call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_many_arguments,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.throw_decode_error() -> str */
  std::string throw_decode_error() const {
    return bridge::call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_decode_error,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.throw_chained() -> int */
  std::int64_t throw_chained() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_throw_chained);
  }

  /** Python: module.throw_deep(depth: int) -> int */
  std::int64_t throw_deep(std::int64_t depth) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_deep,
        bridge::types::scalar<std::int64_t>::lower(depth));
  }

  /** throw_deep() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> throw_deep_map(bridge::batch_view<const std::int64_t> depth) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_deep_map,
        "module.throw_deep depth",
        depth);
  }

  /** throw_deep_map() with the results in `out`. */
  void throw_deep_map(
      bridge::batch_view<const std::int64_t> depth, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_deep_map,
        "module.throw_deep depth out",
        depth,
        out);
  }

  /** Python: module.recurse_for_ever(depth: int) -> int */
  std::int64_t recurse_for_ever(std::int64_t depth) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_recurse_for_ever,
        bridge::types::scalar<std::int64_t>::lower(depth));
  }

  /** recurse_for_ever() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> recurse_for_ever_map(
      bridge::batch_view<const std::int64_t> depth) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_recurse_for_ever_map,
        "module.recurse_for_ever depth",
        depth);
  }

  /** recurse_for_ever_map() with the results in `out`. */
  void recurse_for_ever_map(
      bridge::batch_view<const std::int64_t> depth, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_recurse_for_ever_map,
        "module.recurse_for_ever depth out",
        depth,
        out);
  }

  /** Python: module.leave(status: int) -> None */
  void leave(std::int64_t status) const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_leave,
        bridge::types::scalar<std::int64_t>::lower(status));
  }

  /** leave() for each element of ranges: see bridge/batch.hpp. */
  void leave_map(bridge::batch_view<const std::int64_t> status) const {
    return bridge::batch<void(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_leave_map,
        "module.leave status",
        status);
  }

  /** Python: module.assert_false() -> None */
  void assert_false() const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_assert_false);
  }

  /** Python: module.open_missing() -> str */
  std::string open_missing() const {
    return bridge::call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_open_missing,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.import_missing() -> None */
  void import_missing() const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_import_missing);
  }

  /** Python: module.compile_bad() -> None */
  void compile_bad() const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_compile_bad);
  }

  /** Python: module.stop() -> int */
  std::int64_t stop() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_stop);
  }

  /** Python: module.surrogate_in_message() -> None */
  void surrogate_in_message() const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_surrogate_in_message);
  }

  /** Python: module.nul_in_message() -> None */
  void nul_in_message() const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_nul_in_message);
  }

  /** Python: module.str_for_int() -> int */
  std::int64_t str_for_int() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_str_for_int);
  }

  /** Python: module.none_for_int() -> int */
  std::int64_t none_for_int() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_none_for_int);
  }

  /** Python: module.int_for_str() -> str */
  std::string int_for_str() const {
    return bridge::call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_int_for_str,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.own_for_int() -> int */
  std::int64_t own_for_int() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_own_for_int);
  }

  /** Python: module.fine() -> int */
  std::int64_t fine() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_fine);
  }

#endif

  /** throw_builtin(), but an error comes back in the result.
   *
   * Python: module.throw_builtin(kind: str, message: str) -> int
   */
  bridge::result<std::int64_t> try_throw_builtin(
      bridge::string_view kind, bridge::string_view message) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_builtin,
        bridge::types::str::lower(kind),
        bridge::types::str::lower(message));
  }

  /** throw_own(), but an error comes back in the result.
   *
   * Python: module.throw_own(kind: str) -> int
   */
  bridge::result<std::int64_t> try_throw_own(bridge::string_view kind) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_own,
        bridge::types::str::lower(kind));
  }

  /** throw_inner(), but an error comes back in the result.
   *
   * Python: module.throw_inner() -> int
   */
  bridge::result<std::int64_t> try_throw_inner() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_throw_inner);
  }

  /** throw_mute(), but an error comes back in the result.
   *
   * Python: module.throw_mute() -> int
   */
  bridge::result<std::int64_t> try_throw_mute() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_throw_mute);
  }

  /** throw_without_text(), but an error comes back in the result.
   *
   * Python: module.throw_without_text() -> None
   */
  bridge::result<void> try_throw_without_text() const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_throw_without_text);
  }

  /** throw_many_arguments(), but an error comes back in the result.
   *
   * Python: module.throw_many_arguments() -> str
   */
  bridge::result<std::string> try_throw_many_arguments() const {
    return bridge::try_call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_many_arguments,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** throw_decode_error(), but an error comes back in the result.
   *
   * Python: module.throw_decode_error() -> str
   */
  bridge::result<std::string> try_throw_decode_error() const {
    return bridge::try_call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_decode_error,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** throw_chained(), but an error comes back in the result.
   *
   * Python: module.throw_chained() -> int
   */
  bridge::result<std::int64_t> try_throw_chained() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_throw_chained);
  }

  /** throw_deep(), but an error comes back in the result.
   *
   * Python: module.throw_deep(depth: int) -> int
   */
  bridge::result<std::int64_t> try_throw_deep(std::int64_t depth) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_deep,
        bridge::types::scalar<std::int64_t>::lower(depth));
  }

  /** throw_deep_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_throw_deep_map(
      bridge::batch_view<const std::int64_t> depth) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_deep_map,
        "module.throw_deep depth",
        depth);
  }

  /** throw_deep_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_throw_deep_map(
      bridge::batch_view<const std::int64_t> depth, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_throw_deep_map,
        "module.throw_deep depth out",
        depth,
        out);
  }

  /** recurse_for_ever(), but an error comes back in the result.
   *
   * Python: module.recurse_for_ever(depth: int) -> int
   */
  bridge::result<std::int64_t> try_recurse_for_ever(std::int64_t depth) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_recurse_for_ever,
        bridge::types::scalar<std::int64_t>::lower(depth));
  }

  /** recurse_for_ever_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_recurse_for_ever_map(
      bridge::batch_view<const std::int64_t> depth) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_recurse_for_ever_map,
        "module.recurse_for_ever depth",
        depth);
  }

  /** recurse_for_ever_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_recurse_for_ever_map(
      bridge::batch_view<const std::int64_t> depth, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_recurse_for_ever_map,
        "module.recurse_for_ever depth out",
        depth,
        out);
  }

  /** leave(), but an error comes back in the result.
   *
   * Python: module.leave(status: int) -> None
   */
  bridge::result<void> try_leave(std::int64_t status) const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_leave,
        bridge::types::scalar<std::int64_t>::lower(status));
  }

  /** leave_map(), but an error comes back in the result. */
  bridge::result<void> try_leave_map(bridge::batch_view<const std::int64_t> status) const {
    return bridge::batch<void(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_leave_map,
        "module.leave status",
        status);
  }

  /** assert_false(), but an error comes back in the result.
   *
   * Python: module.assert_false() -> None
   */
  bridge::result<void> try_assert_false() const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_assert_false);
  }

  /** open_missing(), but an error comes back in the result.
   *
   * Python: module.open_missing() -> str
   */
  bridge::result<std::string> try_open_missing() const {
    return bridge::try_call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_open_missing,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** import_missing(), but an error comes back in the result.
   *
   * Python: module.import_missing() -> None
   */
  bridge::result<void> try_import_missing() const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_import_missing);
  }

  /** compile_bad(), but an error comes back in the result.
   *
   * Python: module.compile_bad() -> None
   */
  bridge::result<void> try_compile_bad() const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_compile_bad);
  }

  /** stop(), but an error comes back in the result.
   *
   * Python: module.stop() -> int
   */
  bridge::result<std::int64_t> try_stop() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_stop);
  }

  /** surrogate_in_message(), but an error comes back in the result.
   *
   * Python: module.surrogate_in_message() -> None
   */
  bridge::result<void> try_surrogate_in_message() const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_surrogate_in_message);
  }

  /** nul_in_message(), but an error comes back in the result.
   *
   * Python: module.nul_in_message() -> None
   */
  bridge::result<void> try_nul_in_message() const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_nul_in_message);
  }

  /** str_for_int(), but an error comes back in the result.
   *
   * Python: module.str_for_int() -> int
   */
  bridge::result<std::int64_t> try_str_for_int() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_str_for_int);
  }

  /** none_for_int(), but an error comes back in the result.
   *
   * Python: module.none_for_int() -> int
   */
  bridge::result<std::int64_t> try_none_for_int() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_none_for_int);
  }

  /** int_for_str(), but an error comes back in the result.
   *
   * Python: module.int_for_str() -> str
   */
  bridge::result<std::string> try_int_for_str() const {
    return bridge::try_call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_int_for_str,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** own_for_int(), but an error comes back in the result.
   *
   * Python: module.own_for_int() -> int
   */
  bridge::result<std::int64_t> try_own_for_int() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_own_for_int);
  }

  /** fine(), but an error comes back in the result.
   *
   * Python: module.fine() -> int
   */
  bridge::result<std::int64_t> try_fine() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_fine);
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

inline bridge::result<const detail::ModuleFunctions *> detail::open_ModuleFunctions() {
  return bridge::class_functions<ModuleFunctions>::open<Module>("rust_python_bridge", "Module");
}

inline bridge::result<Outer> Outer::try_new() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Outer>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Outer_new,
      functions_->python_free_Outer,
      functions_->python_result_room);
}

#if BRIDGE_EXCEPTIONS
inline Outer::Outer() : Outer(try_new().value()) {}

#endif

}  // namespace rust_python_bridge

#endif
