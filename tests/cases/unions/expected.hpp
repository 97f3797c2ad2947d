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
#include "bridge/types/dict.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/set.hpp"
#include "bridge/types/str.hpp"
#include "bridge/types/variant.hpp"
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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x27bb80bc5d2772c2),
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

using type_union2_int_str = bridge::types::variant<
    bridge_union2_i64_str, bridge::types::scalar<std::int64_t>, bridge::types::str>;
using type_union3_float_int_bool = bridge::types::variant<
    bridge_union3_f64_i64_bool,
    bridge::types::scalar<double>,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<bool>>;
using type_dict_str_float = bridge::types::dict<
    bridge_map_str_f64, bridge::types::str, bridge::types::scalar<double>>;
using type_union2_str_dict_str_float = bridge::types::variant<
    bridge_union2_str_map_str_f64, bridge::types::str, type_dict_str_float>;
using type_list_union2_str_dict_str_float = bridge::types::list<
    bridge_array_union2_str_map_str_f64, type_union2_str_dict_str_float>;
using type_union2_int_list_union2_str_dict_str_float = bridge::types::variant<
    bridge_union2_i64_array_union2_str_map_str_f64,
    bridge::types::scalar<std::int64_t>,
    type_list_union2_str_dict_str_float>;
using type_list_union2_int_list_union2_str_dict_str_float = bridge::types::list<
    bridge_array_union2_i64_array_union2_str_map_str_f64,
    type_union2_int_list_union2_str_dict_str_float>;
using type_optional_union2_int_str = bridge::types::optional<
    bridge_optional_union2_i64_str, type_union2_int_str>;
using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_union2_list_int_list_str = bridge::types::variant<
    bridge_union2_array_i64_array_str, type_list_int, type_list_str>;
using type_union3_bytes_str_float = bridge::types::variant<
    bridge_union3_bytes_str_f64,
    bridge::types::bytes,
    bridge::types::str,
    bridge::types::scalar<double>>;
using type_set_int = bridge::types::set<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_union2_list_int_set_int = bridge::types::variant<
    bridge_union2_array_i64_array_i64, type_list_int, type_set_int>;
using type_tuple_of_int = bridge::types::list<
    bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_union4_str_Decimal_list_int_tuple_of_int = bridge::types::variant<
    bridge_union4_str_str_array_i64_array_i64,
    bridge::types::str,
    bridge::types::str,
    type_list_int,
    type_tuple_of_int>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_array_union2_i64_array_union2_str_map_str_f64) python_free_array_union2_i64_array_union2_str_map_str_f64;
  decltype(&::python_free_optional_union2_i64_str) python_free_optional_union2_i64_str;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_free_union2_array_i64_array_str) python_free_union2_array_i64_array_str;
  decltype(&::python_free_union2_i64_str) python_free_union2_i64_str;
  decltype(&::python_free_union4_str_str_array_i64_array_i64) python_free_union4_str_str_array_i64_array_i64;
  decltype(&::python_same) python_same;
  decltype(&::python_number) python_number;
  decltype(&::python_nested) python_nested;
  decltype(&::python_maybe) python_maybe;
  decltype(&::python_containers) python_containers;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_wrong) python_wrong;
  decltype(&::python_wrong_everywhere) python_wrong_everywhere;
  decltype(&::python_one_in_cpp) python_one_in_cpp;
  decltype(&::python_told_apart) python_told_apart;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver(
      "python_free_array_union2_i64_array_union2_str_map_str_f64",
      functions.python_free_array_union2_i64_array_union2_str_map_str_f64);
  resolver("python_free_optional_union2_i64_str", functions.python_free_optional_union2_i64_str);
  resolver("python_free_str", functions.python_free_str);
  resolver(
      "python_free_union2_array_i64_array_str", functions.python_free_union2_array_i64_array_str);
  resolver("python_free_union2_i64_str", functions.python_free_union2_i64_str);
  resolver(
      "python_free_union4_str_str_array_i64_array_i64",
      functions.python_free_union4_str_str_array_i64_array_i64);
  resolver("python_same", functions.python_same);
  resolver("python_number", functions.python_number);
  resolver("python_nested", functions.python_nested);
  resolver("python_maybe", functions.python_maybe);
  resolver("python_containers", functions.python_containers);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_wrong", functions.python_wrong);
  resolver("python_wrong_everywhere", functions.python_wrong_everywhere);
  resolver("python_one_in_cpp", functions.python_one_in_cpp);
  resolver("python_told_apart", functions.python_told_apart);
}
#endif

}  // namespace detail

/** Unions: the alternative that the value really is.
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
        &::python_free_array_union2_i64_array_union2_str_map_str_f64,
        &::python_free_optional_union2_i64_str,
        &::python_free_str,
        &::python_free_union2_array_i64_array_str,
        &::python_free_union2_i64_str,
        &::python_free_union4_str_str_array_i64_array_i64,
        &::python_same,
        &::python_number,
        &::python_nested,
        &::python_maybe,
        &::python_containers,
        &::python_as_text,
        &::python_wrong,
        &::python_wrong_everywhere,
        &::python_one_in_cpp,
        &::python_told_apart};
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
  /** Give the value back.
   *
   * Python: module.same(value: Union[int, str]) -> Union[int, str]
   */
  bridge::variant<std::int64_t, std::string> same(
      const bridge::variant<std::int64_t, std::string> &value) const {
    return bridge::call_owned<detail::type_union2_int_str>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_union2_i64_str,
        functions_->python_result_room,
        detail::type_union2_int_str::lower(value));
  }

  /** Each value arrives as what it is, not as what would accept it.
   *
   * Python: module.number(kind: int) -> float | int | bool
   */
  bridge::variant<double, std::int64_t, bool> number(std::int64_t kind) const {
    return bridge::call_value<detail::type_union3_float_int_bool>(
        functions_->python_last_error,
        functions_->python_number,
        bridge::types::scalar<std::int64_t>::lower(kind));
  }

  /** Three deep.
   *
   * Python: module.nested(values: list[int | list[str | dict[str, float]]]) -> list[int | list[str | dict[str, float]]]
   */
  std::vector<bridge::variant<std::int64_t, std::vector<bridge::variant<std::string, bridge::map<std::string, double>>>>> nested(
      bridge::list_view<bridge::variant<std::int64_t, std::vector<bridge::variant<std::string, bridge::map<std::string, double>>>>> values) const {
    return bridge::call_owned<detail::type_list_union2_int_list_union2_str_dict_str_float>(
        functions_->python_last_error,
        functions_->python_nested,
        functions_->python_free_array_union2_i64_array_union2_str_map_str_f64,
        functions_->python_result_room,
        detail::type_list_union2_int_list_union2_str_dict_str_float::lower(values));
  }

  /** A union that may be absent.
   *
   * Python: module.maybe(value: int | str | None = None) -> int | str | None
   */
  bridge::optional<bridge::variant<std::int64_t, std::string>> maybe(
      const bridge::optional<bridge::variant<std::int64_t, std::string>> &value = bridge::nullopt) const {
    return bridge::call_owned<detail::type_optional_union2_int_str>(
        functions_->python_last_error,
        functions_->python_maybe,
        functions_->python_free_optional_union2_i64_str,
        functions_->python_result_room,
        detail::type_optional_union2_int_str::lower(value));
  }

  /** Alternatives that only their elements tell apart.
   *
   * Python: module.containers(value: list[int] | list[str]) -> list[int] | list[str]
   */
  bridge::variant<std::vector<std::int64_t>, std::vector<std::string>> containers(
      const bridge::variant<std::vector<std::int64_t>, std::vector<std::string>> &value) const {
    return bridge::call_owned<detail::type_union2_list_int_list_str>(
        functions_->python_last_error,
        functions_->python_containers,
        functions_->python_free_union2_array_i64_array_str,
        functions_->python_result_room,
        detail::type_union2_list_int_list_str::lower(value));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(value: bytes | str | float) -> str
   */
  std::string as_text(
      const bridge::variant<std::vector<std::uint8_t>, std::string, double> &value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_union3_bytes_str_float::lower(value));
  }

  /** A broken promise.
   *
   * Python: module.wrong() -> Union[int, str]
   */
  bridge::variant<std::int64_t, std::string> wrong() const {
    return bridge::call_owned<detail::type_union2_int_str>(
        functions_->python_last_error,
        functions_->python_wrong,
        functions_->python_free_union2_i64_str,
        functions_->python_result_room);
  }

  /** A broken promise of both alternatives.
   *
   * Python: module.wrong_everywhere() -> list[int] | list[str]
   */
  bridge::variant<std::vector<std::int64_t>, std::vector<std::string>> wrong_everywhere() const {
    return bridge::call_owned<detail::type_union2_list_int_list_str>(
        functions_->python_last_error,
        functions_->python_wrong_everywhere,
        functions_->python_free_union2_array_i64_array_str,
        functions_->python_result_room);
  }

  /** Of alternatives that are one type in C++, the first; of literals and their type, the type.
   *
   * Python: module.one_in_cpp(items: list[int] | tuple[int, ...] | set[int], data: bytes | bytearray, unit: Literal["1/s", "%"] | str) -> str
   */
  std::string one_in_cpp(
      const bridge::variant<std::vector<std::int64_t>, bridge::set<std::int64_t>> &items,
      bridge::bytes_view data,
      bridge::string_view unit) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_one_in_cpp,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_union2_list_int_set_int::lower(items),
        bridge::types::bytes::lower(data),
        bridge::types::str::lower(unit));
  }

  /** A result says which of them it is by its index.
   *
   * Python: module.told_apart(kind: int) -> str | Decimal | list[int] | tuple[int, ...]
   */
  bridge::variant<std::string, std::string, std::vector<std::int64_t>, std::vector<std::int64_t>> told_apart(
      std::int64_t kind) const {
    return bridge::call_owned<detail::type_union4_str_Decimal_list_int_tuple_of_int>(
        functions_->python_last_error,
        functions_->python_told_apart,
        functions_->python_free_union4_str_str_array_i64_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(kind));
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(value: Union[int, str]) -> Union[int, str]
   */
  bridge::result<bridge::variant<std::int64_t, std::string>> try_same(
      const bridge::variant<std::int64_t, std::string> &value) const {
    return bridge::try_call_owned<detail::type_union2_int_str>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_union2_i64_str,
        functions_->python_result_room,
        detail::type_union2_int_str::lower(value));
  }

  /** number(), but an error comes back in the result.
   *
   * Python: module.number(kind: int) -> float | int | bool
   */
  bridge::result<bridge::variant<double, std::int64_t, bool>> try_number(std::int64_t kind) const {
    return bridge::try_call_value<detail::type_union3_float_int_bool>(
        functions_->python_last_error,
        functions_->python_number,
        bridge::types::scalar<std::int64_t>::lower(kind));
  }

  /** nested(), but an error comes back in the result.
   *
   * Python: module.nested(values: list[int | list[str | dict[str, float]]]) -> list[int | list[str | dict[str, float]]]
   */
  bridge::result<std::vector<bridge::variant<std::int64_t, std::vector<bridge::variant<std::string, bridge::map<std::string, double>>>>>> try_nested(
      bridge::list_view<bridge::variant<std::int64_t, std::vector<bridge::variant<std::string, bridge::map<std::string, double>>>>> values) const {
    return bridge::try_call_owned<detail::type_list_union2_int_list_union2_str_dict_str_float>(
        functions_->python_last_error,
        functions_->python_nested,
        functions_->python_free_array_union2_i64_array_union2_str_map_str_f64,
        functions_->python_result_room,
        detail::type_list_union2_int_list_union2_str_dict_str_float::lower(values));
  }

  /** maybe(), but an error comes back in the result.
   *
   * Python: module.maybe(value: int | str | None = None) -> int | str | None
   */
  bridge::result<bridge::optional<bridge::variant<std::int64_t, std::string>>> try_maybe(
      const bridge::optional<bridge::variant<std::int64_t, std::string>> &value = bridge::nullopt) const {
    return bridge::try_call_owned<detail::type_optional_union2_int_str>(
        functions_->python_last_error,
        functions_->python_maybe,
        functions_->python_free_optional_union2_i64_str,
        functions_->python_result_room,
        detail::type_optional_union2_int_str::lower(value));
  }

  /** containers(), but an error comes back in the result.
   *
   * Python: module.containers(value: list[int] | list[str]) -> list[int] | list[str]
   */
  bridge::result<bridge::variant<std::vector<std::int64_t>, std::vector<std::string>>> try_containers(
      const bridge::variant<std::vector<std::int64_t>, std::vector<std::string>> &value) const {
    return bridge::try_call_owned<detail::type_union2_list_int_list_str>(
        functions_->python_last_error,
        functions_->python_containers,
        functions_->python_free_union2_array_i64_array_str,
        functions_->python_result_room,
        detail::type_union2_list_int_list_str::lower(value));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(value: bytes | str | float) -> str
   */
  bridge::result<std::string> try_as_text(
      const bridge::variant<std::vector<std::uint8_t>, std::string, double> &value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_union3_bytes_str_float::lower(value));
  }

  /** wrong(), but an error comes back in the result.
   *
   * Python: module.wrong() -> Union[int, str]
   */
  bridge::result<bridge::variant<std::int64_t, std::string>> try_wrong() const {
    return bridge::try_call_owned<detail::type_union2_int_str>(
        functions_->python_last_error,
        functions_->python_wrong,
        functions_->python_free_union2_i64_str,
        functions_->python_result_room);
  }

  /** wrong_everywhere(), but an error comes back in the result.
   *
   * Python: module.wrong_everywhere() -> list[int] | list[str]
   */
  bridge::result<bridge::variant<std::vector<std::int64_t>, std::vector<std::string>>> try_wrong_everywhere() const {
    return bridge::try_call_owned<detail::type_union2_list_int_list_str>(
        functions_->python_last_error,
        functions_->python_wrong_everywhere,
        functions_->python_free_union2_array_i64_array_str,
        functions_->python_result_room);
  }

  /** one_in_cpp(), but an error comes back in the result.
   *
   * Python: module.one_in_cpp(items: list[int] | tuple[int, ...] | set[int], data: bytes | bytearray, unit: Literal["1/s", "%"] | str) -> str
   */
  bridge::result<std::string> try_one_in_cpp(
      const bridge::variant<std::vector<std::int64_t>, bridge::set<std::int64_t>> &items,
      bridge::bytes_view data,
      bridge::string_view unit) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_one_in_cpp,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_union2_list_int_set_int::lower(items),
        bridge::types::bytes::lower(data),
        bridge::types::str::lower(unit));
  }

  /** told_apart(), but an error comes back in the result.
   *
   * Python: module.told_apart(kind: int) -> str | Decimal | list[int] | tuple[int, ...]
   */
  bridge::result<bridge::variant<std::string, std::string, std::vector<std::int64_t>, std::vector<std::int64_t>>> try_told_apart(
      std::int64_t kind) const {
    return bridge::try_call_owned<detail::type_union4_str_Decimal_list_int_tuple_of_int>(
        functions_->python_last_error,
        functions_->python_told_apart,
        functions_->python_free_union4_str_str_array_i64_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(kind));
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
