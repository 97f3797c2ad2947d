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
#include "bridge/types/list.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/set.hpp"
#include "bridge/types/str.hpp"
#include "bridge/types/tuple.hpp"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xb3dc6786926fc434),
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

using type_set_int = bridge::types::set<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_frozenset_str = bridge::types::set<bridge_array_str, bridge::types::str>;
using type_set_float = bridge::types::set<bridge_array_f64, bridge::types::scalar<double>>;
using type_tuple2_str_int = bridge::types::tuple<
    bridge_tuple2_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_set_tuple2_str_int = bridge::types::set<
    bridge_array_tuple2_str_i64, type_tuple2_str_int>;
using type_frozenset_int = bridge::types::set<
    bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_frozenset_frozenset_int = bridge::types::set<bridge_array_array_i64, type_frozenset_int>;
using type_list_frozenset_frozenset_int = bridge::types::list<
    bridge_array_array_array_i64, type_frozenset_frozenset_int>;
using type_set_str = bridge::types::set<bridge_array_str, bridge::types::str>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_array_array_array_i64) python_free_array_array_array_i64;
  decltype(&::python_free_array_f64) python_free_array_f64;
  decltype(&::python_free_array_i64) python_free_array_i64;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_free_array_tuple2_str_i64) python_free_array_tuple2_str_i64;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_words) python_words;
  decltype(&::python_floats) python_floats;
  decltype(&::python_pairs) python_pairs;
  decltype(&::python_nested) python_nested;
  decltype(&::python_union_) python_union_;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_keys) python_keys;
  decltype(&::python_wrong_element) python_wrong_element;
  decltype(&::python_wrong_container) python_wrong_container;
  decltype(&::python_frozen) python_frozen;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_array_array_array_i64", functions.python_free_array_array_array_i64);
  resolver("python_free_array_f64", functions.python_free_array_f64);
  resolver("python_free_array_i64", functions.python_free_array_i64);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver("python_free_array_tuple2_str_i64", functions.python_free_array_tuple2_str_i64);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_words", functions.python_words);
  resolver("python_floats", functions.python_floats);
  resolver("python_pairs", functions.python_pairs);
  resolver("python_nested", functions.python_nested);
  resolver("python_union_", functions.python_union_);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_keys", functions.python_keys);
  resolver("python_wrong_element", functions.python_wrong_element);
  resolver("python_wrong_container", functions.python_wrong_container);
  resolver("python_frozen", functions.python_frozen);
}
#endif

}  // namespace detail

/** set and frozenset.
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
        &::python_free_array_array_array_i64,
        &::python_free_array_f64,
        &::python_free_array_i64,
        &::python_free_array_str,
        &::python_free_array_tuple2_str_i64,
        &::python_free_str,
        &::python_same,
        &::python_words,
        &::python_floats,
        &::python_pairs,
        &::python_nested,
        &::python_union_,
        &::python_as_text,
        &::python_keys,
        &::python_wrong_element,
        &::python_wrong_container,
        &::python_frozen};
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
  /** Give the set back.
   *
   * Python: module.same(values: set[int]) -> set[int]
   */
  bridge::set<std::int64_t> same(bridge::list_view<std::int64_t> values) const {
    return bridge::call_owned<detail::type_set_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_set_int::lower(values));
  }

  /** Give the words back.
   *
   * Python: module.words(values: frozenset[str]) -> frozenset[str]
   */
  bridge::set<std::string> words(bridge::list_view<bridge::string_view> values) const {
    return bridge::call_owned<detail::type_frozenset_str>(
        functions_->python_last_error,
        functions_->python_words,
        functions_->python_free_array_str,
        functions_->python_result_room,
        detail::type_frozenset_str::lower(values));
  }

  /** Give the floats back.
   *
   * Python: module.floats(values: set[float]) -> set[float]
   */
  bridge::set<double> floats(bridge::list_view<double> values) const {
    return bridge::call_owned<detail::type_set_float>(
        functions_->python_last_error,
        functions_->python_floats,
        functions_->python_free_array_f64,
        functions_->python_result_room,
        detail::type_set_float::lower(values));
  }

  /** Give the pairs back.
   *
   * Python: module.pairs(values: set[tuple[str, int]]) -> set[tuple[str, int]]
   */
  bridge::set<std::tuple<std::string, std::int64_t>> pairs(
      bridge::list_view<std::tuple<bridge::string_view, std::int64_t>> values) const {
    return bridge::call_owned<detail::type_set_tuple2_str_int>(
        functions_->python_last_error,
        functions_->python_pairs,
        functions_->python_free_array_tuple2_str_i64,
        functions_->python_result_room,
        detail::type_set_tuple2_str_int::lower(values));
  }

  /** Three deep.
   *
   * Python: module.nested(values: list[frozenset[frozenset[int]]]) -> list[frozenset[frozenset[int]]]
   */
  std::vector<bridge::set<bridge::set<std::int64_t>>> nested(
      bridge::list_view<bridge::list_view<bridge::list_view<std::int64_t>>> values) const {
    return bridge::call_owned<detail::type_list_frozenset_frozenset_int>(
        functions_->python_last_error,
        functions_->python_nested,
        functions_->python_free_array_array_array_i64,
        functions_->python_result_room,
        detail::type_list_frozenset_frozenset_int::lower(values));
  }

  /** Elements of either.
   *
   * Python: module.union(left: Set[int], right: Set[int]) -> Set[int]
   */
  bridge::set<std::int64_t> union_(
      bridge::list_view<std::int64_t> left, bridge::list_view<std::int64_t> right) const {
    return bridge::call_owned<detail::type_set_int>(
        functions_->python_last_error,
        functions_->python_union_,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_set_int::lower(left),
        detail::type_set_int::lower(right));
  }

  /** Type and sorted elements.
   *
   * Python: module.as_text(values: set[str]) -> str
   */
  std::string as_text(bridge::list_view<bridge::string_view> values) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_set_str::lower(values));
  }

  /** The keys of a dict are a set to type checkers.
   *
   * Python: module.keys() -> Set[str]
   */
  bridge::set<std::string> keys() const {
    return bridge::call_owned<detail::type_set_str>(
        functions_->python_last_error,
        functions_->python_keys,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** A broken promise.
   *
   * Python: module.wrong_element() -> set[str]
   */
  bridge::set<std::string> wrong_element() const {
    return bridge::call_owned<detail::type_set_str>(
        functions_->python_last_error,
        functions_->python_wrong_element,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** A list is no set.
   *
   * Python: module.wrong_container() -> set[int]
   */
  bridge::set<std::int64_t> wrong_container() const {
    return bridge::call_owned<detail::type_set_int>(
        functions_->python_last_error,
        functions_->python_wrong_container,
        functions_->python_free_array_i64,
        functions_->python_result_room);
  }

  /** A set is no frozenset.
   *
   * Python: module.frozen() -> frozenset[int]
   */
  bridge::set<std::int64_t> frozen() const {
    return bridge::call_owned<detail::type_frozenset_int>(
        functions_->python_last_error,
        functions_->python_frozen,
        functions_->python_free_array_i64,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(values: set[int]) -> set[int]
   */
  bridge::result<bridge::set<std::int64_t>> try_same(bridge::list_view<std::int64_t> values) const {
    return bridge::try_call_owned<detail::type_set_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_set_int::lower(values));
  }

  /** words(), but an error comes back in the result.
   *
   * Python: module.words(values: frozenset[str]) -> frozenset[str]
   */
  bridge::result<bridge::set<std::string>> try_words(
      bridge::list_view<bridge::string_view> values) const {
    return bridge::try_call_owned<detail::type_frozenset_str>(
        functions_->python_last_error,
        functions_->python_words,
        functions_->python_free_array_str,
        functions_->python_result_room,
        detail::type_frozenset_str::lower(values));
  }

  /** floats(), but an error comes back in the result.
   *
   * Python: module.floats(values: set[float]) -> set[float]
   */
  bridge::result<bridge::set<double>> try_floats(bridge::list_view<double> values) const {
    return bridge::try_call_owned<detail::type_set_float>(
        functions_->python_last_error,
        functions_->python_floats,
        functions_->python_free_array_f64,
        functions_->python_result_room,
        detail::type_set_float::lower(values));
  }

  /** pairs(), but an error comes back in the result.
   *
   * Python: module.pairs(values: set[tuple[str, int]]) -> set[tuple[str, int]]
   */
  bridge::result<bridge::set<std::tuple<std::string, std::int64_t>>> try_pairs(
      bridge::list_view<std::tuple<bridge::string_view, std::int64_t>> values) const {
    return bridge::try_call_owned<detail::type_set_tuple2_str_int>(
        functions_->python_last_error,
        functions_->python_pairs,
        functions_->python_free_array_tuple2_str_i64,
        functions_->python_result_room,
        detail::type_set_tuple2_str_int::lower(values));
  }

  /** nested(), but an error comes back in the result.
   *
   * Python: module.nested(values: list[frozenset[frozenset[int]]]) -> list[frozenset[frozenset[int]]]
   */
  bridge::result<std::vector<bridge::set<bridge::set<std::int64_t>>>> try_nested(
      bridge::list_view<bridge::list_view<bridge::list_view<std::int64_t>>> values) const {
    return bridge::try_call_owned<detail::type_list_frozenset_frozenset_int>(
        functions_->python_last_error,
        functions_->python_nested,
        functions_->python_free_array_array_array_i64,
        functions_->python_result_room,
        detail::type_list_frozenset_frozenset_int::lower(values));
  }

  /** union_(), but an error comes back in the result.
   *
   * Python: module.union(left: Set[int], right: Set[int]) -> Set[int]
   */
  bridge::result<bridge::set<std::int64_t>> try_union(
      bridge::list_view<std::int64_t> left, bridge::list_view<std::int64_t> right) const {
    return bridge::try_call_owned<detail::type_set_int>(
        functions_->python_last_error,
        functions_->python_union_,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_set_int::lower(left),
        detail::type_set_int::lower(right));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(values: set[str]) -> str
   */
  bridge::result<std::string> try_as_text(bridge::list_view<bridge::string_view> values) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_set_str::lower(values));
  }

  /** keys(), but an error comes back in the result.
   *
   * Python: module.keys() -> Set[str]
   */
  bridge::result<bridge::set<std::string>> try_keys() const {
    return bridge::try_call_owned<detail::type_set_str>(
        functions_->python_last_error,
        functions_->python_keys,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** wrong_element(), but an error comes back in the result.
   *
   * Python: module.wrong_element() -> set[str]
   */
  bridge::result<bridge::set<std::string>> try_wrong_element() const {
    return bridge::try_call_owned<detail::type_set_str>(
        functions_->python_last_error,
        functions_->python_wrong_element,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** wrong_container(), but an error comes back in the result.
   *
   * Python: module.wrong_container() -> set[int]
   */
  bridge::result<bridge::set<std::int64_t>> try_wrong_container() const {
    return bridge::try_call_owned<detail::type_set_int>(
        functions_->python_last_error,
        functions_->python_wrong_container,
        functions_->python_free_array_i64,
        functions_->python_result_room);
  }

  /** frozen(), but an error comes back in the result.
   *
   * Python: module.frozen() -> frozenset[int]
   */
  bridge::result<bridge::set<std::int64_t>> try_frozen() const {
    return bridge::try_call_owned<detail::type_frozenset_int>(
        functions_->python_last_error,
        functions_->python_frozen,
        functions_->python_free_array_i64,
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
