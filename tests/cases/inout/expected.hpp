// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>

#include "bridge/arena.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/inout.hpp"
#include "bridge/library.hpp"
#include "bridge/record.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/bytes.hpp"
#include "bridge/types/dict.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/none.hpp"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/set.hpp"
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

struct Counter;
namespace detail {
class type_Counter;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

template <>
struct type_of<rust_python_bridge::Counter> {
  using type = rust_python_bridge::detail::type_Counter;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Counter"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Counts.
 *
 * Python: dataclass module.Counter
 */
struct Counter {
  /** count: int = 0 */
  std::int64_t count = 0;
  /** log: list[str] | None = None */
  bridge::optional<std::vector<std::string>> log = bridge::nullopt;

#if BRIDGE_CPLUSPLUS < 201402L
  Counter(
      std::int64_t field0_ = 0,
      bridge::optional<std::vector<std::string>> field1_ = bridge::nullopt)
      : count(std::move(field0_)), log(std::move(field1_)) {}
#endif
};

inline bool operator==(const Counter &left, const Counter &right) {
  return left.count == right.count && left.log == right.log;
}

inline bool operator!=(const Counter &left, const Counter &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Counter &left, const Counter &right) {
  return bridge::order_by(left, right, &Counter::count, &Counter::log);
}

inline bool operator<(const Counter &left, const Counter &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x990c3ea80daacb43),
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

/** Counter in C and in C++. */
class type_Counter {
 public:
  using parameter = Counter;
  using result = Counter;
  using abi = python_Counter;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Counter) == bridge::size_of_struct<int64_t, bridge_optional_array_str>(),
    "python_Counter has another layout here");

using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_dict_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_set_int = bridge::types::set<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_optional_list_str = bridge::types::optional<bridge_optional_array_str, type_list_str>;

inline type_Counter::abi type_Counter::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Counter::abi type_Counter::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.count = bridge::lower<bridge::types::scalar<std::int64_t>>(value.count, scratch);
    lowered.log = bridge::lower<type_optional_list_str>(value.log, scratch);
  }
  return lowered;
}

inline type_Counter::result type_Counter::lift(const abi &lowered) {
  result value;
  value.count = bridge::types::scalar<std::int64_t>::lift(lowered.count);
  value.log = type_optional_list_str::lift(lowered.log);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Counter) python_free_Counter;
  decltype(&::python_free_array_i64) python_free_array_i64;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_free_bytes) python_free_bytes;
  decltype(&::python_free_map_str_i64) python_free_map_str_i64;
  decltype(&::python_sort) python_sort;
  decltype(&::python_append) python_append;
  decltype(&::python_update) python_update;
  decltype(&::python_discard) python_discard;
  decltype(&::python_fill) python_fill;
  decltype(&::python_count) python_count;
  decltype(&::python_swap) python_swap;
  decltype(&::python_fail) python_fail;
  decltype(&::python_spoil) python_spoil;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Counter", functions.python_free_Counter);
  resolver("python_free_array_i64", functions.python_free_array_i64);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver("python_free_bytes", functions.python_free_bytes);
  resolver("python_free_map_str_i64", functions.python_free_map_str_i64);
  resolver("python_sort", functions.python_sort);
  resolver("python_append", functions.python_append);
  resolver("python_update", functions.python_update);
  resolver("python_discard", functions.python_discard);
  resolver("python_fill", functions.python_fill);
  resolver("python_count", functions.python_count);
  resolver("python_swap", functions.python_swap);
  resolver("python_fail", functions.python_fail);
  resolver("python_spoil", functions.python_spoil);
}
#endif

}  // namespace detail

/** Parameters that a function changes in place.
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
        &::python_free_Counter,
        &::python_free_array_i64,
        &::python_free_array_str,
        &::python_free_bytes,
        &::python_free_map_str_i64,
        &::python_sort,
        &::python_append,
        &::python_update,
        &::python_discard,
        &::python_fill,
        &::python_count,
        &::python_swap,
        &::python_fail,
        &::python_spoil};
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
  /** Sort in place.
   *
   * Python: module.sort(values: Numbers) -> None
   * `values`: changed in place, unless the call fails.
   */
  void sort(std::vector<std::int64_t> &values) const {
    bridge::inout<detail::type_list_int> values_inout(values, functions_->python_free_array_i64);
    bridge::call_void(functions_->python_last_error, functions_->python_sort, values_inout.get());
    values_inout.commit();
  }

  /** Append, and tell the new length.
   *
   * Python: module.append(values: Annotated[list[str], bridge.inout], value: str) -> int
   * `values`: changed in place, unless the call fails.
   */
  std::int64_t append(std::vector<std::string> &values, bridge::string_view value) const {
    bridge::inout<detail::type_list_str> values_inout(values, functions_->python_free_array_str);
    auto result = bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_append,
        values_inout.get(),
        bridge::types::str::lower(value));
    values_inout.commit();
    return result;
  }

  /** Add entries.
   *
   * Python: module.update(counts: Annotated[dict[str, int], bridge.inout], more: dict[str, int]) -> None
   * `counts`: changed in place, unless the call fails.
   */
  void update(
      bridge::map<std::string, std::int64_t> &counts,
      bridge::dict_view<bridge::string_view, std::int64_t> more) const {
    bridge::inout<detail::type_dict_str_int> counts_inout(
        counts, functions_->python_free_map_str_i64);
    bridge::call_void(
        functions_->python_last_error,
        functions_->python_update,
        counts_inout.get(),
        detail::type_dict_str_int::lower(more));
    counts_inout.commit();
  }

  /** Remove an element.
   *
   * Python: module.discard(values: Annotated[set[int], bridge.inout], value: int) -> bool
   * `values`: changed in place, unless the call fails.
   */
  bool discard(bridge::set<std::int64_t> &values, std::int64_t value) const {
    bridge::inout<detail::type_set_int> values_inout(values, functions_->python_free_array_i64);
    auto result = bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_discard,
        values_inout.get(),
        bridge::types::scalar<std::int64_t>::lower(value));
    values_inout.commit();
    return result;
  }

  /** Make it longer.
   *
   * Python: module.fill(data: Annotated[bytearray, bridge.inout], length: int) -> None
   * `data`: changed in place, unless the call fails.
   */
  void fill(std::vector<std::uint8_t> &data, std::int64_t length) const {
    bridge::inout<bridge::types::bytes> data_inout(data, functions_->python_free_bytes);
    bridge::call_void(
        functions_->python_last_error,
        functions_->python_fill,
        data_inout.get(),
        bridge::types::scalar<std::int64_t>::lower(length));
    data_inout.commit();
  }

  /** Count on.
   *
   * Python: module.count(counter: Annotated[Counter, bridge.inout], by: int = 1) -> None
   * `counter`: changed in place, unless the call fails.
   */
  void count(Counter &counter, std::int64_t by = 1) const {
    bridge::inout<detail::type_Counter> counter_inout(counter, functions_->python_free_Counter);
    bridge::call_void(
        functions_->python_last_error,
        functions_->python_count,
        counter_inout.get(),
        bridge::types::scalar<std::int64_t>::lower(by));
    counter_inout.commit();
  }

  /** Swap two lists, and return both.
   *
   * Python: module.swap(a: Numbers, b: Numbers) -> list[int]
   * `a`: changed in place, unless the call fails.
   * `b`: changed in place, unless the call fails.
   */
  std::vector<std::int64_t> swap(std::vector<std::int64_t> &a, std::vector<std::int64_t> &b) const {
    bridge::inout<detail::type_list_int> a_inout(a, functions_->python_free_array_i64);
    bridge::inout<detail::type_list_int> b_inout(b, functions_->python_free_array_i64);
    auto result = bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_swap,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        a_inout.get(),
        b_inout.get());
    a_inout.commit();
    b_inout.commit();
    return result;
  }

  /** Change it, then raise.
   *
   * Python: module.fail(values: Numbers) -> None
   * `values`: changed in place, unless the call fails.
   */
  void fail(std::vector<std::int64_t> &values) const {
    bridge::inout<detail::type_list_int> values_inout(values, functions_->python_free_array_i64);
    bridge::call_void(functions_->python_last_error, functions_->python_fail, values_inout.get());
    values_inout.commit();
  }

  /** Leave something in it that is no int.
   *
   * Python: module.spoil(values: Numbers) -> None
   * `values`: changed in place, unless the call fails.
   */
  void spoil(std::vector<std::int64_t> &values) const {
    bridge::inout<detail::type_list_int> values_inout(values, functions_->python_free_array_i64);
    bridge::call_void(functions_->python_last_error, functions_->python_spoil, values_inout.get());
    values_inout.commit();
  }

#endif

  /** sort(), but an error comes back in the result.
   *
   * Python: module.sort(values: Numbers) -> None
   */
  bridge::result<void> try_sort(std::vector<std::int64_t> &values) const {
    bridge::inout<detail::type_list_int> values_inout(values, functions_->python_free_array_i64);
    auto result = bridge::try_call_void(
        functions_->python_last_error, functions_->python_sort, values_inout.get());
    if (result) {
      values_inout.commit();
    }
    return result;
  }

  /** append(), but an error comes back in the result.
   *
   * Python: module.append(values: Annotated[list[str], bridge.inout], value: str) -> int
   */
  bridge::result<std::int64_t> try_append(
      std::vector<std::string> &values, bridge::string_view value) const {
    bridge::inout<detail::type_list_str> values_inout(values, functions_->python_free_array_str);
    auto result = bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_append,
        values_inout.get(),
        bridge::types::str::lower(value));
    if (result) {
      values_inout.commit();
    }
    return result;
  }

  /** update(), but an error comes back in the result.
   *
   * Python: module.update(counts: Annotated[dict[str, int], bridge.inout], more: dict[str, int]) -> None
   */
  bridge::result<void> try_update(
      bridge::map<std::string, std::int64_t> &counts,
      bridge::dict_view<bridge::string_view, std::int64_t> more) const {
    bridge::inout<detail::type_dict_str_int> counts_inout(
        counts, functions_->python_free_map_str_i64);
    auto result = bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_update,
        counts_inout.get(),
        detail::type_dict_str_int::lower(more));
    if (result) {
      counts_inout.commit();
    }
    return result;
  }

  /** discard(), but an error comes back in the result.
   *
   * Python: module.discard(values: Annotated[set[int], bridge.inout], value: int) -> bool
   */
  bridge::result<bool> try_discard(bridge::set<std::int64_t> &values, std::int64_t value) const {
    bridge::inout<detail::type_set_int> values_inout(values, functions_->python_free_array_i64);
    auto result = bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_discard,
        values_inout.get(),
        bridge::types::scalar<std::int64_t>::lower(value));
    if (result) {
      values_inout.commit();
    }
    return result;
  }

  /** fill(), but an error comes back in the result.
   *
   * Python: module.fill(data: Annotated[bytearray, bridge.inout], length: int) -> None
   */
  bridge::result<void> try_fill(std::vector<std::uint8_t> &data, std::int64_t length) const {
    bridge::inout<bridge::types::bytes> data_inout(data, functions_->python_free_bytes);
    auto result = bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_fill,
        data_inout.get(),
        bridge::types::scalar<std::int64_t>::lower(length));
    if (result) {
      data_inout.commit();
    }
    return result;
  }

  /** count(), but an error comes back in the result.
   *
   * Python: module.count(counter: Annotated[Counter, bridge.inout], by: int = 1) -> None
   */
  bridge::result<void> try_count(Counter &counter, std::int64_t by = 1) const {
    bridge::inout<detail::type_Counter> counter_inout(counter, functions_->python_free_Counter);
    auto result = bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_count,
        counter_inout.get(),
        bridge::types::scalar<std::int64_t>::lower(by));
    if (result) {
      counter_inout.commit();
    }
    return result;
  }

  /** swap(), but an error comes back in the result.
   *
   * Python: module.swap(a: Numbers, b: Numbers) -> list[int]
   */
  bridge::result<std::vector<std::int64_t>> try_swap(
      std::vector<std::int64_t> &a, std::vector<std::int64_t> &b) const {
    bridge::inout<detail::type_list_int> a_inout(a, functions_->python_free_array_i64);
    bridge::inout<detail::type_list_int> b_inout(b, functions_->python_free_array_i64);
    auto result = bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_swap,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        a_inout.get(),
        b_inout.get());
    if (result) {
      a_inout.commit();
      b_inout.commit();
    }
    return result;
  }

  /** fail(), but an error comes back in the result.
   *
   * Python: module.fail(values: Numbers) -> None
   */
  bridge::result<void> try_fail(std::vector<std::int64_t> &values) const {
    bridge::inout<detail::type_list_int> values_inout(values, functions_->python_free_array_i64);
    auto result = bridge::try_call_void(
        functions_->python_last_error, functions_->python_fail, values_inout.get());
    if (result) {
      values_inout.commit();
    }
    return result;
  }

  /** spoil(), but an error comes back in the result.
   *
   * Python: module.spoil(values: Numbers) -> None
   */
  bridge::result<void> try_spoil(std::vector<std::int64_t> &values) const {
    bridge::inout<detail::type_list_int> values_inout(values, functions_->python_free_array_i64);
    auto result = bridge::try_call_void(
        functions_->python_last_error, functions_->python_spoil, values_inout.get());
    if (result) {
      values_inout.commit();
    }
    return result;
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
