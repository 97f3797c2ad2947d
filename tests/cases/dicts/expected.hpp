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
#include "bridge/types/dict.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/scalar.hpp"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x9c516ff4c2df6beb),
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

using type_dict_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_dict_int_str = bridge::types::dict<
    bridge_map_i64_str, bridge::types::scalar<std::int64_t>, bridge::types::str>;
using type_list_float = bridge::types::list<bridge_array_f64, bridge::types::scalar<double>>;
using type_dict_str_list_float = bridge::types::dict<
    bridge_map_str_array_f64, bridge::types::str, type_list_float>;
using type_dict_str_dict_str_list_float = bridge::types::dict<
    bridge_map_str_map_str_array_f64, bridge::types::str, type_dict_str_list_float>;
using type_tuple2_int_str = bridge::types::tuple<
    bridge_tuple2_i64_str, bridge::types::scalar<std::int64_t>, bridge::types::str>;
using type_dict_tuple2_int_str_bool = bridge::types::dict<
    bridge_map_tuple2_i64_str_bool, type_tuple2_int_str, bridge::types::scalar<bool>>;
using type_mapping_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_counter_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_defaultdict_int_list_str = bridge::types::dict<
    bridge_map_i64_array_str, bridge::types::scalar<std::int64_t>, type_list_str>;
using type_ordered_dict_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_dict_str_list_int = bridge::types::dict<
    bridge_map_str_array_i64, bridge::types::str, type_list_int>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_free_map_i64_array_str) python_free_map_i64_array_str;
  decltype(&::python_free_map_i64_str) python_free_map_i64_str;
  decltype(&::python_free_map_str_array_i64) python_free_map_str_array_i64;
  decltype(&::python_free_map_str_i64) python_free_map_str_i64;
  decltype(&::python_free_map_str_map_str_array_f64) python_free_map_str_map_str_array_f64;
  decltype(&::python_free_map_tuple2_i64_str_bool) python_free_map_tuple2_i64_str_bool;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_by_number) python_by_number;
  decltype(&::python_nested) python_nested;
  decltype(&::python_by_pair) python_by_pair;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_letters) python_letters;
  decltype(&::python_counted) python_counted;
  decltype(&::python_groups) python_groups;
  decltype(&::python_ordered) python_ordered;
  decltype(&::python_order) python_order;
  decltype(&::python_reversed_order) python_reversed_order;
  decltype(&::python_proxy) python_proxy;
  decltype(&::python_wrong_key) python_wrong_key;
  decltype(&::python_wrong_value) python_wrong_value;
  decltype(&::python_wrong_container) python_wrong_container;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver("python_free_map_i64_array_str", functions.python_free_map_i64_array_str);
  resolver("python_free_map_i64_str", functions.python_free_map_i64_str);
  resolver("python_free_map_str_array_i64", functions.python_free_map_str_array_i64);
  resolver("python_free_map_str_i64", functions.python_free_map_str_i64);
  resolver(
      "python_free_map_str_map_str_array_f64", functions.python_free_map_str_map_str_array_f64);
  resolver("python_free_map_tuple2_i64_str_bool", functions.python_free_map_tuple2_i64_str_bool);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_by_number", functions.python_by_number);
  resolver("python_nested", functions.python_nested);
  resolver("python_by_pair", functions.python_by_pair);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_letters", functions.python_letters);
  resolver("python_counted", functions.python_counted);
  resolver("python_groups", functions.python_groups);
  resolver("python_ordered", functions.python_ordered);
  resolver("python_order", functions.python_order);
  resolver("python_reversed_order", functions.python_reversed_order);
  resolver("python_proxy", functions.python_proxy);
  resolver("python_wrong_key", functions.python_wrong_key);
  resolver("python_wrong_value", functions.python_wrong_value);
  resolver("python_wrong_container", functions.python_wrong_container);
}
#endif

}  // namespace detail

/** dict and its kin.
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
        &::python_free_array_str,
        &::python_free_map_i64_array_str,
        &::python_free_map_i64_str,
        &::python_free_map_str_array_i64,
        &::python_free_map_str_i64,
        &::python_free_map_str_map_str_array_f64,
        &::python_free_map_tuple2_i64_str_bool,
        &::python_free_str,
        &::python_same,
        &::python_by_number,
        &::python_nested,
        &::python_by_pair,
        &::python_as_text,
        &::python_letters,
        &::python_counted,
        &::python_groups,
        &::python_ordered,
        &::python_order,
        &::python_reversed_order,
        &::python_proxy,
        &::python_wrong_key,
        &::python_wrong_value,
        &::python_wrong_container};
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
  /** Give the dict back.
   *
   * Python: module.same(values: dict[str, int]) -> dict[str, int]
   */
  bridge::map<std::string, std::int64_t> same(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::call_owned<detail::type_dict_str_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_map_str_i64,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(values));
  }

  /** Give the dict back.
   *
   * Python: module.by_number(values: Dict[int, str]) -> Dict[int, str]
   */
  bridge::map<std::int64_t, std::string> by_number(
      bridge::dict_view<std::int64_t, bridge::string_view> values) const {
    return bridge::call_owned<detail::type_dict_int_str>(
        functions_->python_last_error,
        functions_->python_by_number,
        functions_->python_free_map_i64_str,
        functions_->python_result_room,
        detail::type_dict_int_str::lower(values));
  }

  /** Three deep.
   *
   * Python: module.nested(values: dict[str, dict[str, list[float]]]) -> dict[str, dict[str, list[float]]]
   */
  bridge::map<std::string, bridge::map<std::string, std::vector<double>>> nested(
      bridge::dict_view<bridge::string_view, bridge::dict_view<bridge::string_view, bridge::list_view<double>>> values) const {
    return bridge::call_owned<detail::type_dict_str_dict_str_list_float>(
        functions_->python_last_error,
        functions_->python_nested,
        functions_->python_free_map_str_map_str_array_f64,
        functions_->python_result_room,
        detail::type_dict_str_dict_str_list_float::lower(values));
  }

  /** A tuple as key.
   *
   * Python: module.by_pair(values: dict[tuple[int, str], bool]) -> dict[tuple[int, str], bool]
   */
  bridge::map<std::tuple<std::int64_t, std::string>, bool> by_pair(
      bridge::dict_view<std::tuple<std::int64_t, bridge::string_view>, bool> values) const {
    return bridge::call_owned<detail::type_dict_tuple2_int_str_bool>(
        functions_->python_last_error,
        functions_->python_by_pair,
        functions_->python_free_map_tuple2_i64_str_bool,
        functions_->python_result_room,
        detail::type_dict_tuple2_int_str_bool::lower(values));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(values: Mapping[str, int]) -> str
   */
  std::string as_text(bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_mapping_str_int::lower(values));
  }

  /** Count the letters.
   *
   * Python: module.letters(text: str) -> Counter[str]
   */
  bridge::map<std::string, std::int64_t> letters(bridge::string_view text) const {
    return bridge::call_owned<detail::type_counter_str_int>(
        functions_->python_last_error,
        functions_->python_letters,
        functions_->python_free_map_str_i64,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** The most common one, as Python shows it.
   *
   * Python: module.counted(values: Counter[str]) -> str
   */
  std::string counted(bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_counted,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_counter_str_int::lower(values));
  }

  /** Words by length.
   *
   * Python: module.groups(words: list[str]) -> defaultdict[int, list[str]]
   */
  bridge::map<std::int64_t, std::vector<std::string>> groups(
      bridge::list_view<bridge::string_view> words) const {
    return bridge::call_owned<detail::type_defaultdict_int_list_str>(
        functions_->python_last_error,
        functions_->python_groups,
        functions_->python_free_map_i64_array_str,
        functions_->python_result_room,
        detail::type_list_str::lower(words));
  }

  /** Move the first entry to the end.
   *
   * Python: module.ordered(values: OrderedDict[str, int]) -> OrderedDict[str, int]
   */
  bridge::map<std::string, std::int64_t> ordered(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::call_owned<detail::type_ordered_dict_str_int>(
        functions_->python_last_error,
        functions_->python_ordered,
        functions_->python_free_map_str_i64,
        functions_->python_result_room,
        detail::type_ordered_dict_str_int::lower(values));
  }

  /** Keys in their order.
   *
   * Python: module.order(values: dict[str, int]) -> list[str]
   */
  std::vector<std::string> order(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_order,
        functions_->python_free_array_str,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(values));
  }

  /** Entries the other way round.
   *
   * Python: module.reversed_order(values: dict[str, int]) -> dict[str, int]
   */
  bridge::map<std::string, std::int64_t> reversed_order(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::call_owned<detail::type_dict_str_int>(
        functions_->python_last_error,
        functions_->python_reversed_order,
        functions_->python_free_map_str_i64,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(values));
  }

  /** A Mapping that is no dict.
   *
   * Python: module.proxy() -> Mapping[str, int]
   */
  bridge::map<std::string, std::int64_t> proxy() const {
    return bridge::call_owned<detail::type_mapping_str_int>(
        functions_->python_last_error,
        functions_->python_proxy,
        functions_->python_free_map_str_i64,
        functions_->python_result_room);
  }

  /** A broken promise.
   *
   * Python: module.wrong_key() -> dict[str, int]
   */
  bridge::map<std::string, std::int64_t> wrong_key() const {
    return bridge::call_owned<detail::type_dict_str_int>(
        functions_->python_last_error,
        functions_->python_wrong_key,
        functions_->python_free_map_str_i64,
        functions_->python_result_room);
  }

  /** A broken promise.
   *
   * Python: module.wrong_value() -> dict[str, list[int]]
   */
  bridge::map<std::string, std::vector<std::int64_t>> wrong_value() const {
    return bridge::call_owned<detail::type_dict_str_list_int>(
        functions_->python_last_error,
        functions_->python_wrong_value,
        functions_->python_free_map_str_array_i64,
        functions_->python_result_room);
  }

  /** A list of pairs is no dict.
   *
   * Python: module.wrong_container() -> dict[str, int]
   */
  bridge::map<std::string, std::int64_t> wrong_container() const {
    return bridge::call_owned<detail::type_dict_str_int>(
        functions_->python_last_error,
        functions_->python_wrong_container,
        functions_->python_free_map_str_i64,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(values: dict[str, int]) -> dict[str, int]
   */
  bridge::result<bridge::map<std::string, std::int64_t>> try_same(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::try_call_owned<detail::type_dict_str_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_map_str_i64,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(values));
  }

  /** by_number(), but an error comes back in the result.
   *
   * Python: module.by_number(values: Dict[int, str]) -> Dict[int, str]
   */
  bridge::result<bridge::map<std::int64_t, std::string>> try_by_number(
      bridge::dict_view<std::int64_t, bridge::string_view> values) const {
    return bridge::try_call_owned<detail::type_dict_int_str>(
        functions_->python_last_error,
        functions_->python_by_number,
        functions_->python_free_map_i64_str,
        functions_->python_result_room,
        detail::type_dict_int_str::lower(values));
  }

  /** nested(), but an error comes back in the result.
   *
   * Python: module.nested(values: dict[str, dict[str, list[float]]]) -> dict[str, dict[str, list[float]]]
   */
  bridge::result<bridge::map<std::string, bridge::map<std::string, std::vector<double>>>> try_nested(
      bridge::dict_view<bridge::string_view, bridge::dict_view<bridge::string_view, bridge::list_view<double>>> values) const {
    return bridge::try_call_owned<detail::type_dict_str_dict_str_list_float>(
        functions_->python_last_error,
        functions_->python_nested,
        functions_->python_free_map_str_map_str_array_f64,
        functions_->python_result_room,
        detail::type_dict_str_dict_str_list_float::lower(values));
  }

  /** by_pair(), but an error comes back in the result.
   *
   * Python: module.by_pair(values: dict[tuple[int, str], bool]) -> dict[tuple[int, str], bool]
   */
  bridge::result<bridge::map<std::tuple<std::int64_t, std::string>, bool>> try_by_pair(
      bridge::dict_view<std::tuple<std::int64_t, bridge::string_view>, bool> values) const {
    return bridge::try_call_owned<detail::type_dict_tuple2_int_str_bool>(
        functions_->python_last_error,
        functions_->python_by_pair,
        functions_->python_free_map_tuple2_i64_str_bool,
        functions_->python_result_room,
        detail::type_dict_tuple2_int_str_bool::lower(values));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(values: Mapping[str, int]) -> str
   */
  bridge::result<std::string> try_as_text(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_mapping_str_int::lower(values));
  }

  /** letters(), but an error comes back in the result.
   *
   * Python: module.letters(text: str) -> Counter[str]
   */
  bridge::result<bridge::map<std::string, std::int64_t>> try_letters(
      bridge::string_view text) const {
    return bridge::try_call_owned<detail::type_counter_str_int>(
        functions_->python_last_error,
        functions_->python_letters,
        functions_->python_free_map_str_i64,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** counted(), but an error comes back in the result.
   *
   * Python: module.counted(values: Counter[str]) -> str
   */
  bridge::result<std::string> try_counted(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_counted,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_counter_str_int::lower(values));
  }

  /** groups(), but an error comes back in the result.
   *
   * Python: module.groups(words: list[str]) -> defaultdict[int, list[str]]
   */
  bridge::result<bridge::map<std::int64_t, std::vector<std::string>>> try_groups(
      bridge::list_view<bridge::string_view> words) const {
    return bridge::try_call_owned<detail::type_defaultdict_int_list_str>(
        functions_->python_last_error,
        functions_->python_groups,
        functions_->python_free_map_i64_array_str,
        functions_->python_result_room,
        detail::type_list_str::lower(words));
  }

  /** ordered(), but an error comes back in the result.
   *
   * Python: module.ordered(values: OrderedDict[str, int]) -> OrderedDict[str, int]
   */
  bridge::result<bridge::map<std::string, std::int64_t>> try_ordered(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::try_call_owned<detail::type_ordered_dict_str_int>(
        functions_->python_last_error,
        functions_->python_ordered,
        functions_->python_free_map_str_i64,
        functions_->python_result_room,
        detail::type_ordered_dict_str_int::lower(values));
  }

  /** order(), but an error comes back in the result.
   *
   * Python: module.order(values: dict[str, int]) -> list[str]
   */
  bridge::result<std::vector<std::string>> try_order(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_order,
        functions_->python_free_array_str,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(values));
  }

  /** reversed_order(), but an error comes back in the result.
   *
   * Python: module.reversed_order(values: dict[str, int]) -> dict[str, int]
   */
  bridge::result<bridge::map<std::string, std::int64_t>> try_reversed_order(
      bridge::dict_view<bridge::string_view, std::int64_t> values) const {
    return bridge::try_call_owned<detail::type_dict_str_int>(
        functions_->python_last_error,
        functions_->python_reversed_order,
        functions_->python_free_map_str_i64,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(values));
  }

  /** proxy(), but an error comes back in the result.
   *
   * Python: module.proxy() -> Mapping[str, int]
   */
  bridge::result<bridge::map<std::string, std::int64_t>> try_proxy() const {
    return bridge::try_call_owned<detail::type_mapping_str_int>(
        functions_->python_last_error,
        functions_->python_proxy,
        functions_->python_free_map_str_i64,
        functions_->python_result_room);
  }

  /** wrong_key(), but an error comes back in the result.
   *
   * Python: module.wrong_key() -> dict[str, int]
   */
  bridge::result<bridge::map<std::string, std::int64_t>> try_wrong_key() const {
    return bridge::try_call_owned<detail::type_dict_str_int>(
        functions_->python_last_error,
        functions_->python_wrong_key,
        functions_->python_free_map_str_i64,
        functions_->python_result_room);
  }

  /** wrong_value(), but an error comes back in the result.
   *
   * Python: module.wrong_value() -> dict[str, list[int]]
   */
  bridge::result<bridge::map<std::string, std::vector<std::int64_t>>> try_wrong_value() const {
    return bridge::try_call_owned<detail::type_dict_str_list_int>(
        functions_->python_last_error,
        functions_->python_wrong_value,
        functions_->python_free_map_str_array_i64,
        functions_->python_result_room);
  }

  /** wrong_container(), but an error comes back in the result.
   *
   * Python: module.wrong_container() -> dict[str, int]
   */
  bridge::result<bridge::map<std::string, std::int64_t>> try_wrong_container() const {
    return bridge::try_call_owned<detail::type_dict_str_int>(
        functions_->python_last_error,
        functions_->python_wrong_container,
        functions_->python_free_map_str_i64,
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
