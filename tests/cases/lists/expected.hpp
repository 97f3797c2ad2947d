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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xe4a12d05e0597225),
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

using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_list_bool = bridge::types::list<bridge_array_bool, bridge::types::scalar<bool>>;
using type_list_float = bridge::types::list<bridge_array_f64, bridge::types::scalar<double>>;
using type_list_list_str = bridge::types::list<bridge_array_array_str, type_list_str>;
using type_list_list_list_str = bridge::types::list<
    bridge_array_array_array_str, type_list_list_str>;
using type_list_bytes = bridge::types::list<bridge_array_bytes, bridge::types::bytes>;
using type_sequence_int = bridge::types::list<
    bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_iterable_int = bridge::types::list<
    bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_iterable_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_deque_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_tuple_of_int = bridge::types::list<
    bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_deque_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_list_list_int = bridge::types::list<bridge_array_array_i64, type_list_int>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_array_array_array_str) python_free_array_array_array_str;
  decltype(&::python_free_array_array_i64) python_free_array_array_i64;
  decltype(&::python_free_array_bool) python_free_array_bool;
  decltype(&::python_free_array_bytes) python_free_array_bytes;
  decltype(&::python_free_array_f64) python_free_array_f64;
  decltype(&::python_free_array_i64) python_free_array_i64;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_words) python_words;
  decltype(&::python_flags) python_flags;
  decltype(&::python_floats) python_floats;
  decltype(&::python_cube) python_cube;
  decltype(&::python_blobs) python_blobs;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_kinds) python_kinds;
  decltype(&::python_queue) python_queue;
  decltype(&::python_row) python_row;
  decltype(&::python_any_sequence) python_any_sequence;
  decltype(&::python_count) python_count;
  decltype(&::python_total) python_total;
  decltype(&::python_ints_for_floats) python_ints_for_floats;
  decltype(&::python_wrong_element) python_wrong_element;
  decltype(&::python_wrong_deep) python_wrong_deep;
  decltype(&::python_wrong_container) python_wrong_container;
  decltype(&::python_not_text) python_not_text;
  decltype(&::python_too_large) python_too_large;
  decltype(&::python_sort_copy) python_sort_copy;
  decltype(&::python_subclass) python_subclass;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_array_array_array_str", functions.python_free_array_array_array_str);
  resolver("python_free_array_array_i64", functions.python_free_array_array_i64);
  resolver("python_free_array_bool", functions.python_free_array_bool);
  resolver("python_free_array_bytes", functions.python_free_array_bytes);
  resolver("python_free_array_f64", functions.python_free_array_f64);
  resolver("python_free_array_i64", functions.python_free_array_i64);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_words", functions.python_words);
  resolver("python_flags", functions.python_flags);
  resolver("python_floats", functions.python_floats);
  resolver("python_cube", functions.python_cube);
  resolver("python_blobs", functions.python_blobs);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_kinds", functions.python_kinds);
  resolver("python_queue", functions.python_queue);
  resolver("python_row", functions.python_row);
  resolver("python_any_sequence", functions.python_any_sequence);
  resolver("python_count", functions.python_count);
  resolver("python_total", functions.python_total);
  resolver("python_ints_for_floats", functions.python_ints_for_floats);
  resolver("python_wrong_element", functions.python_wrong_element);
  resolver("python_wrong_deep", functions.python_wrong_deep);
  resolver("python_wrong_container", functions.python_wrong_container);
  resolver("python_not_text", functions.python_not_text);
  resolver("python_too_large", functions.python_too_large);
  resolver("python_sort_copy", functions.python_sort_copy);
  resolver("python_subclass", functions.python_subclass);
}
#endif

}  // namespace detail

/** list and its kin: Sequence, Iterable, deque and tuple of any length.
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
        &::python_free_array_array_array_str,
        &::python_free_array_array_i64,
        &::python_free_array_bool,
        &::python_free_array_bytes,
        &::python_free_array_f64,
        &::python_free_array_i64,
        &::python_free_array_str,
        &::python_free_str,
        &::python_same,
        &::python_words,
        &::python_flags,
        &::python_floats,
        &::python_cube,
        &::python_blobs,
        &::python_as_text,
        &::python_kinds,
        &::python_queue,
        &::python_row,
        &::python_any_sequence,
        &::python_count,
        &::python_total,
        &::python_ints_for_floats,
        &::python_wrong_element,
        &::python_wrong_deep,
        &::python_wrong_container,
        &::python_not_text,
        &::python_too_large,
        &::python_sort_copy,
        &::python_subclass};
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
  /** Give the list back.
   *
   * Python: module.same(values: list[int]) -> list[int]
   */
  std::vector<std::int64_t> same(bridge::list_view<std::int64_t> values) const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_list_int::lower(values));
  }

  /** Give the words back.
   *
   * Python: module.words(values: List[str]) -> List[str]
   */
  std::vector<std::string> words(bridge::list_view<bridge::string_view> values) const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_words,
        functions_->python_free_array_str,
        functions_->python_result_room,
        detail::type_list_str::lower(values));
  }

  /** Give the flags back.
   *
   * Python: module.flags(values: list[bool]) -> list[bool]
   */
  std::vector<bool> flags(bridge::list_view<bool> values) const {
    return bridge::call_owned<detail::type_list_bool>(
        functions_->python_last_error,
        functions_->python_flags,
        functions_->python_free_array_bool,
        functions_->python_result_room,
        detail::type_list_bool::lower(values));
  }

  /** Give the floats back.
   *
   * Python: module.floats(values: list[float]) -> list[float]
   */
  std::vector<double> floats(bridge::list_view<double> values) const {
    return bridge::call_owned<detail::type_list_float>(
        functions_->python_last_error,
        functions_->python_floats,
        functions_->python_free_array_f64,
        functions_->python_result_room,
        detail::type_list_float::lower(values));
  }

  /** Three deep.
   *
   * Python: module.cube(values: list[list[list[str]]]) -> list[list[list[str]]]
   */
  std::vector<std::vector<std::vector<std::string>>> cube(
      bridge::list_view<bridge::list_view<bridge::list_view<bridge::string_view>>> values) const {
    return bridge::call_owned<detail::type_list_list_list_str>(
        functions_->python_last_error,
        functions_->python_cube,
        functions_->python_free_array_array_array_str,
        functions_->python_result_room,
        detail::type_list_list_list_str::lower(values));
  }

  /** Give the blobs back.
   *
   * Python: module.blobs(values: list[bytes]) -> list[bytes]
   */
  std::vector<std::vector<std::uint8_t>> blobs(bridge::list_view<bridge::bytes_view> values) const {
    return bridge::call_owned<detail::type_list_bytes>(
        functions_->python_last_error,
        functions_->python_blobs,
        functions_->python_free_array_bytes,
        functions_->python_result_room,
        detail::type_list_bytes::lower(values));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(values: list[list[str]]) -> str
   */
  std::string as_text(bridge::list_view<bridge::list_view<bridge::string_view>> values) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_list_list_str::lower(values));
  }

  /** Show what Python received.
   *
   * Python: module.kinds(sequence: Sequence[int], iterable: Iterable[int], collection: Collection[str], queue: deque[int], row: tuple[int, ...]) -> str
   */
  std::string kinds(
      bridge::list_view<std::int64_t> sequence,
      bridge::list_view<std::int64_t> iterable,
      bridge::list_view<bridge::string_view> collection,
      bridge::list_view<std::int64_t> queue,
      bridge::list_view<std::int64_t> row) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_kinds,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_sequence_int::lower(sequence),
        detail::type_iterable_int::lower(iterable),
        detail::type_iterable_str::lower(collection),
        detail::type_deque_int::lower(queue),
        detail::type_tuple_of_int::lower(row));
  }

  /** Turn the queue by one.
   *
   * Python: module.queue(values: deque[str]) -> deque[str]
   */
  std::vector<std::string> queue(bridge::list_view<bridge::string_view> values) const {
    return bridge::call_owned<detail::type_deque_str>(
        functions_->python_last_error,
        functions_->python_queue,
        functions_->python_free_array_str,
        functions_->python_result_room,
        detail::type_deque_str::lower(values));
  }

  /** Turn the row around.
   *
   * Python: module.row(values: tuple[int, ...]) -> tuple[int, ...]
   */
  std::vector<std::int64_t> row(bridge::list_view<std::int64_t> values) const {
    return bridge::call_owned<detail::type_tuple_of_int>(
        functions_->python_last_error,
        functions_->python_row,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_tuple_of_int::lower(values));
  }

  /** A list, a tuple, a range, and something that is none.
   *
   * Python: module.any_sequence(kind: int) -> Sequence[int]
   */
  std::vector<std::int64_t> any_sequence(std::int64_t kind) const {
    return bridge::call_owned<detail::type_sequence_int>(
        functions_->python_last_error,
        functions_->python_any_sequence,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(kind));
  }

  /** The first numbers.
   *
   * Python: module.count(length: int) -> list[int]
   */
  std::vector<std::int64_t> count(std::int64_t length) const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_count,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(length));
  }

  /** Sum of all.
   *
   * Python: module.total(values: list[float]) -> float
   */
  double total(bridge::list_view<double> values) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        detail::type_list_float::lower(values));
  }

  /** An int is a float to type checkers.
   *
   * Python: module.ints_for_floats() -> list[float]
   */
  std::vector<double> ints_for_floats() const {
    return bridge::call_owned<detail::type_list_float>(
        functions_->python_last_error,
        functions_->python_ints_for_floats,
        functions_->python_free_array_f64,
        functions_->python_result_room);
  }

  /** A broken promise at index 2.
   *
   * Python: module.wrong_element() -> list[str]
   */
  std::vector<std::string> wrong_element() const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_wrong_element,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** A broken promise at [1][0].
   *
   * Python: module.wrong_deep() -> list[list[int]]
   */
  std::vector<std::vector<std::int64_t>> wrong_deep() const {
    return bridge::call_owned<detail::type_list_list_int>(
        functions_->python_last_error,
        functions_->python_wrong_deep,
        functions_->python_free_array_array_i64,
        functions_->python_result_room);
  }

  /** A tuple is no list.
   *
   * Python: module.wrong_container() -> list[int]
   */
  std::vector<std::int64_t> wrong_container() const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_wrong_container,
        functions_->python_free_array_i64,
        functions_->python_result_room);
  }

  /** The second text cannot leave Python.
   *
   * Python: module.not_text() -> list[str]
   */
  std::vector<std::string> not_text() const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_not_text,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** The last int needs more than 64 bits.
   *
   * Python: module.too_large() -> list[int]
   */
  std::vector<std::int64_t> too_large() const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_too_large,
        functions_->python_free_array_i64,
        functions_->python_result_room);
  }

  /** Changes the argument, which the caller does not see.
   *
   * Python: module.sort_copy(values: list[int]) -> list[int]
   */
  std::vector<std::int64_t> sort_copy(bridge::list_view<std::int64_t> values) const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_sort_copy,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_list_int::lower(values));
  }

  /** A subclass of list.
   *
   * Python: module.subclass() -> list[str]
   */
  std::vector<std::string> subclass() const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_subclass,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(values: list[int]) -> list[int]
   */
  bridge::result<std::vector<std::int64_t>> try_same(bridge::list_view<std::int64_t> values) const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_list_int::lower(values));
  }

  /** words(), but an error comes back in the result.
   *
   * Python: module.words(values: List[str]) -> List[str]
   */
  bridge::result<std::vector<std::string>> try_words(
      bridge::list_view<bridge::string_view> values) const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_words,
        functions_->python_free_array_str,
        functions_->python_result_room,
        detail::type_list_str::lower(values));
  }

  /** flags(), but an error comes back in the result.
   *
   * Python: module.flags(values: list[bool]) -> list[bool]
   */
  bridge::result<std::vector<bool>> try_flags(bridge::list_view<bool> values) const {
    return bridge::try_call_owned<detail::type_list_bool>(
        functions_->python_last_error,
        functions_->python_flags,
        functions_->python_free_array_bool,
        functions_->python_result_room,
        detail::type_list_bool::lower(values));
  }

  /** floats(), but an error comes back in the result.
   *
   * Python: module.floats(values: list[float]) -> list[float]
   */
  bridge::result<std::vector<double>> try_floats(bridge::list_view<double> values) const {
    return bridge::try_call_owned<detail::type_list_float>(
        functions_->python_last_error,
        functions_->python_floats,
        functions_->python_free_array_f64,
        functions_->python_result_room,
        detail::type_list_float::lower(values));
  }

  /** cube(), but an error comes back in the result.
   *
   * Python: module.cube(values: list[list[list[str]]]) -> list[list[list[str]]]
   */
  bridge::result<std::vector<std::vector<std::vector<std::string>>>> try_cube(
      bridge::list_view<bridge::list_view<bridge::list_view<bridge::string_view>>> values) const {
    return bridge::try_call_owned<detail::type_list_list_list_str>(
        functions_->python_last_error,
        functions_->python_cube,
        functions_->python_free_array_array_array_str,
        functions_->python_result_room,
        detail::type_list_list_list_str::lower(values));
  }

  /** blobs(), but an error comes back in the result.
   *
   * Python: module.blobs(values: list[bytes]) -> list[bytes]
   */
  bridge::result<std::vector<std::vector<std::uint8_t>>> try_blobs(
      bridge::list_view<bridge::bytes_view> values) const {
    return bridge::try_call_owned<detail::type_list_bytes>(
        functions_->python_last_error,
        functions_->python_blobs,
        functions_->python_free_array_bytes,
        functions_->python_result_room,
        detail::type_list_bytes::lower(values));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(values: list[list[str]]) -> str
   */
  bridge::result<std::string> try_as_text(
      bridge::list_view<bridge::list_view<bridge::string_view>> values) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_list_list_str::lower(values));
  }

  /** kinds(), but an error comes back in the result.
   *
   * Python: module.kinds(sequence: Sequence[int], iterable: Iterable[int], collection: Collection[str], queue: deque[int], row: tuple[int, ...]) -> str
   */
  bridge::result<std::string> try_kinds(
      bridge::list_view<std::int64_t> sequence,
      bridge::list_view<std::int64_t> iterable,
      bridge::list_view<bridge::string_view> collection,
      bridge::list_view<std::int64_t> queue,
      bridge::list_view<std::int64_t> row) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_kinds,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_sequence_int::lower(sequence),
        detail::type_iterable_int::lower(iterable),
        detail::type_iterable_str::lower(collection),
        detail::type_deque_int::lower(queue),
        detail::type_tuple_of_int::lower(row));
  }

  /** queue(), but an error comes back in the result.
   *
   * Python: module.queue(values: deque[str]) -> deque[str]
   */
  bridge::result<std::vector<std::string>> try_queue(
      bridge::list_view<bridge::string_view> values) const {
    return bridge::try_call_owned<detail::type_deque_str>(
        functions_->python_last_error,
        functions_->python_queue,
        functions_->python_free_array_str,
        functions_->python_result_room,
        detail::type_deque_str::lower(values));
  }

  /** row(), but an error comes back in the result.
   *
   * Python: module.row(values: tuple[int, ...]) -> tuple[int, ...]
   */
  bridge::result<std::vector<std::int64_t>> try_row(bridge::list_view<std::int64_t> values) const {
    return bridge::try_call_owned<detail::type_tuple_of_int>(
        functions_->python_last_error,
        functions_->python_row,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_tuple_of_int::lower(values));
  }

  /** any_sequence(), but an error comes back in the result.
   *
   * Python: module.any_sequence(kind: int) -> Sequence[int]
   */
  bridge::result<std::vector<std::int64_t>> try_any_sequence(std::int64_t kind) const {
    return bridge::try_call_owned<detail::type_sequence_int>(
        functions_->python_last_error,
        functions_->python_any_sequence,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(kind));
  }

  /** count(), but an error comes back in the result.
   *
   * Python: module.count(length: int) -> list[int]
   */
  bridge::result<std::vector<std::int64_t>> try_count(std::int64_t length) const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_count,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(length));
  }

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(values: list[float]) -> float
   */
  bridge::result<double> try_total(bridge::list_view<double> values) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        detail::type_list_float::lower(values));
  }

  /** ints_for_floats(), but an error comes back in the result.
   *
   * Python: module.ints_for_floats() -> list[float]
   */
  bridge::result<std::vector<double>> try_ints_for_floats() const {
    return bridge::try_call_owned<detail::type_list_float>(
        functions_->python_last_error,
        functions_->python_ints_for_floats,
        functions_->python_free_array_f64,
        functions_->python_result_room);
  }

  /** wrong_element(), but an error comes back in the result.
   *
   * Python: module.wrong_element() -> list[str]
   */
  bridge::result<std::vector<std::string>> try_wrong_element() const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_wrong_element,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** wrong_deep(), but an error comes back in the result.
   *
   * Python: module.wrong_deep() -> list[list[int]]
   */
  bridge::result<std::vector<std::vector<std::int64_t>>> try_wrong_deep() const {
    return bridge::try_call_owned<detail::type_list_list_int>(
        functions_->python_last_error,
        functions_->python_wrong_deep,
        functions_->python_free_array_array_i64,
        functions_->python_result_room);
  }

  /** wrong_container(), but an error comes back in the result.
   *
   * Python: module.wrong_container() -> list[int]
   */
  bridge::result<std::vector<std::int64_t>> try_wrong_container() const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_wrong_container,
        functions_->python_free_array_i64,
        functions_->python_result_room);
  }

  /** not_text(), but an error comes back in the result.
   *
   * Python: module.not_text() -> list[str]
   */
  bridge::result<std::vector<std::string>> try_not_text() const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_not_text,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** too_large(), but an error comes back in the result.
   *
   * Python: module.too_large() -> list[int]
   */
  bridge::result<std::vector<std::int64_t>> try_too_large() const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_too_large,
        functions_->python_free_array_i64,
        functions_->python_result_room);
  }

  /** sort_copy(), but an error comes back in the result.
   *
   * Python: module.sort_copy(values: list[int]) -> list[int]
   */
  bridge::result<std::vector<std::int64_t>> try_sort_copy(
      bridge::list_view<std::int64_t> values) const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_sort_copy,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_list_int::lower(values));
  }

  /** subclass(), but an error comes back in the result.
   *
   * Python: module.subclass() -> list[str]
   */
  bridge::result<std::vector<std::string>> try_subclass() const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_subclass,
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
