// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>

#include "bridge/arena.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/library.hpp"
#include "bridge/record.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/dict.hpp"
#include "bridge/types/function.hpp"
#include "bridge/types/generator.hpp"
#include "bridge/types/instance.hpp"
#include "bridge/types/iterator.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/none.hpp"
#include "bridge/types/object.h"
#include "bridge/types/optional.hpp"
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

struct Record;
struct Batch;
class Shelf;
namespace detail {
class type_Record;
class type_Batch;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Shelf> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Record> {
  using type = rust_python_bridge::detail::type_Record;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Record"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Batch> {
  using type = rust_python_bridge::detail::type_Batch;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Batch"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Shelf> {
  using type = types::instance<python_Shelf, rust_python_bridge::Shelf>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Shelf"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** A class that can be iterated over.
 *
 * Python: class module.Shelf
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Shelf : public bridge::object {
 public:
  /** No object, as None. */
  Shelf(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Shelf(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Shelf(names: List[str]) -> Shelf */
  explicit Shelf(bridge::list_view<bridge::string_view> names);

  /** Python: module.Shelf.__iter__(self) -> Iterator[str] */
  bridge::iterator<std::string> iter() const;

  /** The elements of iter(). */
  bridge::elements<std::string> begin() const;
  bridge::elements<std::string> end() const;

  /** Python: module.Shelf.reversed(self) -> Iterable[str] */
  bridge::iterator<std::string> reversed() const;

#endif

  /** Shelf(), but an error comes back in the result.
   *
   * Python: module.Shelf(names: List[str]) -> Shelf
   */
  static bridge::result<Shelf> try_new(bridge::list_view<bridge::string_view> names);

  /** iter(), but an error comes back in the result.
   *
   * Python: module.Shelf.__iter__(self) -> Iterator[str]
   */
  bridge::result<bridge::iterator<std::string>> try_iter() const;

  /** reversed(), but an error comes back in the result.
   *
   * Python: module.Shelf.reversed(self) -> Iterable[str]
   */
  bridge::result<bridge::iterator<std::string>> try_reversed() const;

};

/** Python: dataclass module.Record */
struct Record {
  /** name: str */
  std::string name{};
  /** values: List[int] */
  std::vector<std::int64_t> values{};

#if BRIDGE_CPLUSPLUS < 201402L
  Record(std::string field0_ = {}, std::vector<std::int64_t> field1_ = {})
      : name(std::move(field0_)), values(std::move(field1_)) {}
#endif
};

/** A value that holds an iterator.
 *
 * Python: dataclass module.Batch
 */
struct Batch {
  /** label: str */
  std::string label{};
  /** records: Iterator[Record] */
  bridge::iterator<Record> records{};

#if BRIDGE_CPLUSPLUS < 201402L
  Batch(std::string field0_ = {}, bridge::iterator<Record> field1_ = {})
      : label(std::move(field0_)), records(std::move(field1_)) {}
#endif
};

inline bool operator==(const Record &left, const Record &right) {
  return left.name == right.name && left.values == right.values;
}

inline bool operator!=(const Record &left, const Record &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Record &left, const Record &right) {
  return bridge::order_by(left, right, &Record::name, &Record::values);
}

inline bool operator<(const Record &left, const Record &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xf380670be2f593d5),
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

/** Record in C and in C++. */
class type_Record {
 public:
  using parameter = Record;
  using result = Record;
  using abi = python_Record;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Record) == bridge::size_of_struct<bridge_str, bridge_array_i64>(),
    "python_Record has another layout here");

/** Batch in C and in C++. */
class type_Batch {
 public:
  using parameter = Batch;
  using result = Batch;
  using abi = python_Batch;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Batch) == bridge::size_of_struct<bridge_str, bridge_iterator_python_Record>(),
    "python_Batch has another layout here");

using type_iterator_int = bridge::types::iterator<
    bridge_iterator_i64, bridge::types::scalar<std::int64_t>>;
using type_iterable_result_str = bridge::types::iterator<bridge_iterator_str, bridge::types::str>;
using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_iterator_Record = bridge::types::iterator<bridge_iterator_python_Record, type_Record>;
using type_dict_str_int = bridge::types::dict<
    bridge_map_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_tuple2_str_int = bridge::types::tuple<
    bridge_tuple2_str_i64, bridge::types::str, bridge::types::scalar<std::int64_t>>;
using type_iterator_tuple2_str_int = bridge::types::iterator<
    bridge_iterator_tuple2_str_i64, type_tuple2_str_int>;
using type_iterator_object = bridge::types::iterator<bridge_iterator_object, bridge::types::object>;
using type_iterable_result_int = bridge::types::iterator<
    bridge_iterator_i64, bridge::types::scalar<std::int64_t>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_iterator_str = bridge::types::iterator<bridge_iterator_str, bridge::types::str>;
using type_generator_float_float_str = bridge::types::generator<
    bridge_iterator_f64,
    bridge::types::scalar<double>,
    bridge::types::scalar<double>,
    bridge::types::str>;
using type_generator_int_None_None = bridge::types::generator<
    bridge_iterator_i64,
    bridge::types::scalar<std::int64_t>,
    bridge::types::none,
    bridge::types::none>;
using type_list_iterator_int = bridge::types::list<bridge_array_iterator_i64, type_iterator_int>;
using type_optional_iterator_str = bridge::types::optional<
    bridge_optional_iterator_str, type_iterator_str>;
using type_callable1_int_iterator_int = bridge::types::function<
    bridge_function1_i64_iterator_i64, type_iterator_int, bridge::types::scalar<std::int64_t>>;
using type_Shelf = bridge::types::instance<python_Shelf, Shelf>;

inline type_Record::abi type_Record::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Record::abi type_Record::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.name = bridge::lower<bridge::types::str>(value.name, scratch);
    lowered.values = bridge::lower<type_list_int>(value.values, scratch);
  }
  return lowered;
}

inline type_Record::result type_Record::lift(const abi &lowered) {
  result value;
  value.name = bridge::types::str::lift(lowered.name);
  value.values = type_list_int::lift(lowered.values);
  return value;
}

inline type_Batch::abi type_Batch::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Batch::abi type_Batch::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.label = bridge::lower<bridge::types::str>(value.label, scratch);
    lowered.records = bridge::lower<type_iterator_Record>(value.records, scratch);
  }
  return lowered;
}

inline type_Batch::result type_Batch::lift(const abi &lowered) {
  result value;
  value.label = bridge::types::str::lift(lowered.label);
  value.records = type_iterator_Record::lift(lowered.records);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Batch) python_free_Batch;
  decltype(&::python_free_Shelf) python_free_Shelf;
  decltype(&::python_free_array_i64) python_free_array_i64;
  decltype(&::python_free_array_iterator_i64) python_free_array_iterator_i64;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_free_iterator_f64) python_free_iterator_f64;
  decltype(&::python_free_iterator_i64) python_free_iterator_i64;
  decltype(&::python_free_iterator_object) python_free_iterator_object;
  decltype(&::python_free_iterator_python_Record) python_free_iterator_python_Record;
  decltype(&::python_free_iterator_str) python_free_iterator_str;
  decltype(&::python_free_iterator_tuple2_str_i64) python_free_iterator_tuple2_str_i64;
  decltype(&::python_free_optional_iterator_str) python_free_optional_iterator_str;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_count) python_count;
  decltype(&::python_endless) python_endless;
  decltype(&::python_words) python_words;
  decltype(&::python_failing) python_failing;
  decltype(&::python_liar) python_liar;
  decltype(&::python_records) python_records;
  decltype(&::python_pairs) python_pairs;
  decltype(&::python_objects) python_objects;
  decltype(&::python_no_iterator) python_no_iterator;
  decltype(&::python_no_iterable) python_no_iterable;
  decltype(&::python_events) python_events;
  decltype(&::python_total) python_total;
  decltype(&::python_first) python_first;
  decltype(&::python_joined) python_joined;
  decltype(&::python_longest) python_longest;
  decltype(&::python_keep) python_keep;
  decltype(&::python_go_on) python_go_on;
  decltype(&::python_forget) python_forget;
  decltype(&::python_caught) python_caught;
  decltype(&::python_doubled) python_doubled;
  decltype(&::python_same) python_same;
  decltype(&::python_is_same) python_is_same;
  decltype(&::python_averages) python_averages;
  decltype(&::python_silent) python_silent;
  decltype(&::python_short_) python_short_;
  decltype(&::python_batch) python_batch;
  decltype(&::python_several) python_several;
  decltype(&::python_maybe) python_maybe;
  decltype(&::python_by_call) python_by_call;
  decltype(&::python_Shelf_new) python_Shelf_new;
  decltype(&::python_Shelf_iter) python_Shelf_iter;
  decltype(&::python_Shelf_reversed) python_Shelf_reversed;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Batch", functions.python_free_Batch);
  resolver("python_free_Shelf", functions.python_free_Shelf);
  resolver("python_free_array_i64", functions.python_free_array_i64);
  resolver("python_free_array_iterator_i64", functions.python_free_array_iterator_i64);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver("python_free_iterator_f64", functions.python_free_iterator_f64);
  resolver("python_free_iterator_i64", functions.python_free_iterator_i64);
  resolver("python_free_iterator_object", functions.python_free_iterator_object);
  resolver("python_free_iterator_python_Record", functions.python_free_iterator_python_Record);
  resolver("python_free_iterator_str", functions.python_free_iterator_str);
  resolver("python_free_iterator_tuple2_str_i64", functions.python_free_iterator_tuple2_str_i64);
  resolver("python_free_optional_iterator_str", functions.python_free_optional_iterator_str);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_count", functions.python_count);
  resolver("python_endless", functions.python_endless);
  resolver("python_words", functions.python_words);
  resolver("python_failing", functions.python_failing);
  resolver("python_liar", functions.python_liar);
  resolver("python_records", functions.python_records);
  resolver("python_pairs", functions.python_pairs);
  resolver("python_objects", functions.python_objects);
  resolver("python_no_iterator", functions.python_no_iterator);
  resolver("python_no_iterable", functions.python_no_iterable);
  resolver("python_events", functions.python_events);
  resolver("python_total", functions.python_total);
  resolver("python_first", functions.python_first);
  resolver("python_joined", functions.python_joined);
  resolver("python_longest", functions.python_longest);
  resolver("python_keep", functions.python_keep);
  resolver("python_go_on", functions.python_go_on);
  resolver("python_forget", functions.python_forget);
  resolver("python_caught", functions.python_caught);
  resolver("python_doubled", functions.python_doubled);
  resolver("python_same", functions.python_same);
  resolver("python_is_same", functions.python_is_same);
  resolver("python_averages", functions.python_averages);
  resolver("python_silent", functions.python_silent);
  resolver("python_short_", functions.python_short_);
  resolver("python_batch", functions.python_batch);
  resolver("python_several", functions.python_several);
  resolver("python_maybe", functions.python_maybe);
  resolver("python_by_call", functions.python_by_call);
  resolver("python_Shelf_new", functions.python_Shelf_new);
  resolver("python_Shelf_iter", functions.python_Shelf_iter);
  resolver("python_Shelf_reversed", functions.python_Shelf_reversed);
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

/** Elements one by one, both ways: lazily, to an early end, with errors in the middle, and generators that are talked to.
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
        &::python_free_Batch,
        &::python_free_Shelf,
        &::python_free_array_i64,
        &::python_free_array_iterator_i64,
        &::python_free_array_str,
        &::python_free_iterator_f64,
        &::python_free_iterator_i64,
        &::python_free_iterator_object,
        &::python_free_iterator_python_Record,
        &::python_free_iterator_str,
        &::python_free_iterator_tuple2_str_i64,
        &::python_free_optional_iterator_str,
        &::python_free_str,
        &::python_count,
        &::python_endless,
        &::python_words,
        &::python_failing,
        &::python_liar,
        &::python_records,
        &::python_pairs,
        &::python_objects,
        &::python_no_iterator,
        &::python_no_iterable,
        &::python_events,
        &::python_total,
        &::python_first,
        &::python_joined,
        &::python_longest,
        &::python_keep,
        &::python_go_on,
        &::python_forget,
        &::python_caught,
        &::python_doubled,
        &::python_same,
        &::python_is_same,
        &::python_averages,
        &::python_silent,
        &::python_short_,
        &::python_batch,
        &::python_several,
        &::python_maybe,
        &::python_by_call,
        &::python_Shelf_new,
        &::python_Shelf_iter,
        &::python_Shelf_reversed};
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
  /** To be left early: says when it is closed.
   *
   * Python: module.count(end: int) -> Iterator[int]
   */
  bridge::iterator<std::int64_t> count(std::int64_t end) const {
    return bridge::call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_count,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(end));
  }

  /** Python: module.endless(start: int) -> Iterator[int] */
  bridge::iterator<std::int64_t> endless(std::int64_t start) const {
    return bridge::call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_endless,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(start));
  }

  /** Python: module.words(text: str) -> Iterable[str] */
  bridge::iterator<std::string> words(bridge::string_view text) const {
    return bridge::call_owned<detail::type_iterable_result_str>(
        functions_->python_last_error,
        functions_->python_words,
        functions_->python_free_iterator_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** Python: module.failing(after: int) -> Iterator[int] */
  bridge::iterator<std::int64_t> failing(std::int64_t after) const {
    return bridge::call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_failing,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(after));
  }

  /** Python: module.liar() -> Iterator[int] */
  bridge::iterator<std::int64_t> liar() const {
    return bridge::call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_liar,
        functions_->python_free_iterator_i64,
        functions_->python_result_room);
  }

  /** Python: module.records(number: int) -> Iterator[Record] */
  bridge::iterator<Record> records(std::int64_t number) const {
    return bridge::call_owned<detail::type_iterator_Record>(
        functions_->python_last_error,
        functions_->python_records,
        functions_->python_free_iterator_python_Record,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(number));
  }

  /** Python: module.pairs(table: Dict[str, int]) -> Iterator[Tuple[str, int]] */
  bridge::iterator<std::tuple<std::string, std::int64_t>> pairs(
      bridge::dict_view<bridge::string_view, std::int64_t> table) const {
    return bridge::call_owned<detail::type_iterator_tuple2_str_int>(
        functions_->python_last_error,
        functions_->python_pairs,
        functions_->python_free_iterator_tuple2_str_i64,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(table));
  }

  /** Python: module.objects() -> Iterator[Any] */
  bridge::iterator<bridge::object> objects() const {
    return bridge::call_owned<detail::type_iterator_object>(
        functions_->python_last_error,
        functions_->python_objects,
        functions_->python_free_iterator_object,
        functions_->python_result_room);
  }

  /** Python: module.no_iterator() -> Iterator[int] */
  bridge::iterator<std::int64_t> no_iterator() const {
    return bridge::call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_no_iterator,
        functions_->python_free_iterator_i64,
        functions_->python_result_room);
  }

  /** Python: module.no_iterable() -> Iterable[int] */
  bridge::iterator<std::int64_t> no_iterable() const {
    return bridge::call_owned<detail::type_iterable_result_int>(
        functions_->python_last_error,
        functions_->python_no_iterable,
        functions_->python_free_iterator_i64,
        functions_->python_result_room);
  }

  /** Python: module.events() -> List[str] */
  std::vector<std::string> events() const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_events,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** Python: module.total(numbers: Iterator[int]) -> int */
  std::int64_t total(const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_total,
        detail::type_iterator_int::lower(numbers));
  }

  /** Python: module.first(numbers: Iterator[int], most: int) -> List[int] */
  std::vector<std::int64_t> first(
      const bridge::iterable<std::int64_t> &numbers, std::int64_t most) const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_first,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_iterator_int::lower(numbers),
        bridge::types::scalar<std::int64_t>::lower(most));
  }

  /** Python: module.joined(texts: Iterator[str]) -> str */
  std::string joined(const bridge::iterable<std::string> &texts) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_joined,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_iterator_str::lower(texts));
  }

  /** Python: module.longest(records: Iterator[Record]) -> str */
  std::string longest(const bridge::iterable<Record> &records) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_longest,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_iterator_Record::lower(records));
  }

  /** Python: module.keep(numbers: Iterator[int]) -> int */
  std::int64_t keep(const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_keep,
        detail::type_iterator_int::lower(numbers));
  }

  /** Python: module.go_on() -> List[int] */
  std::vector<std::int64_t> go_on() const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_go_on,
        functions_->python_free_array_i64,
        functions_->python_result_room);
  }

  /** Python: module.forget() -> None */
  void forget() const {
    return bridge::call_void(functions_->python_last_error, functions_->python_forget);
  }

  /** Python: module.caught(numbers: Iterator[int]) -> str */
  std::string caught(const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_caught,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_iterator_int::lower(numbers));
  }

  /** Python: module.doubled(numbers: Iterator[int]) -> Iterator[int] */
  bridge::iterator<std::int64_t> doubled(const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_doubled,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        detail::type_iterator_int::lower(numbers));
  }

  /** Python: module.same(numbers: Iterator[int]) -> Iterator[int] */
  bridge::iterator<std::int64_t> same(const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        detail::type_iterator_int::lower(numbers));
  }

  /** Python: module.is_same(numbers: Iterator[int], other: Any) -> bool */
  bool is_same(const bridge::iterable<std::int64_t> &numbers, const bridge::object &other) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_is_same,
        detail::type_iterator_int::lower(numbers),
        bridge::types::object::lower(other));
  }

  /** Yield the average of what was sent.
   *
   * Python: module.averages() -> Generator[float, float, str]
   */
  bridge::generator<double, double, std::string> averages() const {
    return bridge::call_owned<detail::type_generator_float_float_str>(
        functions_->python_last_error,
        functions_->python_averages,
        functions_->python_free_iterator_f64,
        functions_->python_result_room);
  }

  /** Python: module.silent() -> Generator[int, None, None] */
  bridge::generator<std::int64_t, void, void> silent() const {
    return bridge::call_owned<detail::type_generator_int_None_None>(
        functions_->python_last_error,
        functions_->python_silent,
        functions_->python_free_iterator_i64,
        functions_->python_result_room);
  }

  /** Python: module.short() -> Generator[int] */
  bridge::generator<std::int64_t, void, void> short_() const {
    return bridge::call_owned<detail::type_generator_int_None_None>(
        functions_->python_last_error,
        functions_->python_short_,
        functions_->python_free_iterator_i64,
        functions_->python_result_room);
  }

  /** Python: module.batch(label: str) -> Batch */
  Batch batch(bridge::string_view label) const {
    return bridge::call_owned<detail::type_Batch>(
        functions_->python_last_error,
        functions_->python_batch,
        functions_->python_free_Batch,
        functions_->python_result_room,
        bridge::types::str::lower(label));
  }

  /** Python: module.several() -> List[Iterator[int]] */
  std::vector<bridge::iterator<std::int64_t>> several() const {
    return bridge::call_owned<detail::type_list_iterator_int>(
        functions_->python_last_error,
        functions_->python_several,
        functions_->python_free_array_iterator_i64,
        functions_->python_result_room);
  }

  /** Python: module.maybe(flag: bool) -> Optional[Iterator[str]] */
  bridge::optional<bridge::iterator<std::string>> maybe(bool flag) const {
    return bridge::call_owned<detail::type_optional_iterator_str>(
        functions_->python_last_error,
        functions_->python_maybe,
        functions_->python_free_optional_iterator_str,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(flag));
  }

  /** Python: module.by_call(make: Callable[[int], Iterator[int]]) -> int */
  std::int64_t by_call(
      const bridge::function<bridge::iterator<std::int64_t>(std::int64_t)> &make) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_by_call,
        detail::type_callable1_int_iterator_int::lower(make));
  }

#endif

  /** count(), but an error comes back in the result.
   *
   * Python: module.count(end: int) -> Iterator[int]
   */
  bridge::result<bridge::iterator<std::int64_t>> try_count(std::int64_t end) const {
    return bridge::try_call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_count,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(end));
  }

  /** endless(), but an error comes back in the result.
   *
   * Python: module.endless(start: int) -> Iterator[int]
   */
  bridge::result<bridge::iterator<std::int64_t>> try_endless(std::int64_t start) const {
    return bridge::try_call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_endless,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(start));
  }

  /** words(), but an error comes back in the result.
   *
   * Python: module.words(text: str) -> Iterable[str]
   */
  bridge::result<bridge::iterator<std::string>> try_words(bridge::string_view text) const {
    return bridge::try_call_owned<detail::type_iterable_result_str>(
        functions_->python_last_error,
        functions_->python_words,
        functions_->python_free_iterator_str,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** failing(), but an error comes back in the result.
   *
   * Python: module.failing(after: int) -> Iterator[int]
   */
  bridge::result<bridge::iterator<std::int64_t>> try_failing(std::int64_t after) const {
    return bridge::try_call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_failing,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(after));
  }

  /** liar(), but an error comes back in the result.
   *
   * Python: module.liar() -> Iterator[int]
   */
  bridge::result<bridge::iterator<std::int64_t>> try_liar() const {
    return bridge::try_call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_liar,
        functions_->python_free_iterator_i64,
        functions_->python_result_room);
  }

  /** records(), but an error comes back in the result.
   *
   * Python: module.records(number: int) -> Iterator[Record]
   */
  bridge::result<bridge::iterator<Record>> try_records(std::int64_t number) const {
    return bridge::try_call_owned<detail::type_iterator_Record>(
        functions_->python_last_error,
        functions_->python_records,
        functions_->python_free_iterator_python_Record,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(number));
  }

  /** pairs(), but an error comes back in the result.
   *
   * Python: module.pairs(table: Dict[str, int]) -> Iterator[Tuple[str, int]]
   */
  bridge::result<bridge::iterator<std::tuple<std::string, std::int64_t>>> try_pairs(
      bridge::dict_view<bridge::string_view, std::int64_t> table) const {
    return bridge::try_call_owned<detail::type_iterator_tuple2_str_int>(
        functions_->python_last_error,
        functions_->python_pairs,
        functions_->python_free_iterator_tuple2_str_i64,
        functions_->python_result_room,
        detail::type_dict_str_int::lower(table));
  }

  /** objects(), but an error comes back in the result.
   *
   * Python: module.objects() -> Iterator[Any]
   */
  bridge::result<bridge::iterator<bridge::object>> try_objects() const {
    return bridge::try_call_owned<detail::type_iterator_object>(
        functions_->python_last_error,
        functions_->python_objects,
        functions_->python_free_iterator_object,
        functions_->python_result_room);
  }

  /** no_iterator(), but an error comes back in the result.
   *
   * Python: module.no_iterator() -> Iterator[int]
   */
  bridge::result<bridge::iterator<std::int64_t>> try_no_iterator() const {
    return bridge::try_call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_no_iterator,
        functions_->python_free_iterator_i64,
        functions_->python_result_room);
  }

  /** no_iterable(), but an error comes back in the result.
   *
   * Python: module.no_iterable() -> Iterable[int]
   */
  bridge::result<bridge::iterator<std::int64_t>> try_no_iterable() const {
    return bridge::try_call_owned<detail::type_iterable_result_int>(
        functions_->python_last_error,
        functions_->python_no_iterable,
        functions_->python_free_iterator_i64,
        functions_->python_result_room);
  }

  /** events(), but an error comes back in the result.
   *
   * Python: module.events() -> List[str]
   */
  bridge::result<std::vector<std::string>> try_events() const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_events,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(numbers: Iterator[int]) -> int
   */
  bridge::result<std::int64_t> try_total(const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_total,
        detail::type_iterator_int::lower(numbers));
  }

  /** first(), but an error comes back in the result.
   *
   * Python: module.first(numbers: Iterator[int], most: int) -> List[int]
   */
  bridge::result<std::vector<std::int64_t>> try_first(
      const bridge::iterable<std::int64_t> &numbers, std::int64_t most) const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_first,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        detail::type_iterator_int::lower(numbers),
        bridge::types::scalar<std::int64_t>::lower(most));
  }

  /** joined(), but an error comes back in the result.
   *
   * Python: module.joined(texts: Iterator[str]) -> str
   */
  bridge::result<std::string> try_joined(const bridge::iterable<std::string> &texts) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_joined,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_iterator_str::lower(texts));
  }

  /** longest(), but an error comes back in the result.
   *
   * Python: module.longest(records: Iterator[Record]) -> str
   */
  bridge::result<std::string> try_longest(const bridge::iterable<Record> &records) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_longest,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_iterator_Record::lower(records));
  }

  /** keep(), but an error comes back in the result.
   *
   * Python: module.keep(numbers: Iterator[int]) -> int
   */
  bridge::result<std::int64_t> try_keep(const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_keep,
        detail::type_iterator_int::lower(numbers));
  }

  /** go_on(), but an error comes back in the result.
   *
   * Python: module.go_on() -> List[int]
   */
  bridge::result<std::vector<std::int64_t>> try_go_on() const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_go_on,
        functions_->python_free_array_i64,
        functions_->python_result_room);
  }

  /** forget(), but an error comes back in the result.
   *
   * Python: module.forget() -> None
   */
  bridge::result<void> try_forget() const {
    return bridge::try_call_void(functions_->python_last_error, functions_->python_forget);
  }

  /** caught(), but an error comes back in the result.
   *
   * Python: module.caught(numbers: Iterator[int]) -> str
   */
  bridge::result<std::string> try_caught(const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_caught,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_iterator_int::lower(numbers));
  }

  /** doubled(), but an error comes back in the result.
   *
   * Python: module.doubled(numbers: Iterator[int]) -> Iterator[int]
   */
  bridge::result<bridge::iterator<std::int64_t>> try_doubled(
      const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::try_call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_doubled,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        detail::type_iterator_int::lower(numbers));
  }

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(numbers: Iterator[int]) -> Iterator[int]
   */
  bridge::result<bridge::iterator<std::int64_t>> try_same(
      const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::try_call_owned<detail::type_iterator_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        detail::type_iterator_int::lower(numbers));
  }

  /** is_same(), but an error comes back in the result.
   *
   * Python: module.is_same(numbers: Iterator[int], other: Any) -> bool
   */
  bridge::result<bool> try_is_same(
      const bridge::iterable<std::int64_t> &numbers, const bridge::object &other) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_is_same,
        detail::type_iterator_int::lower(numbers),
        bridge::types::object::lower(other));
  }

  /** averages(), but an error comes back in the result.
   *
   * Python: module.averages() -> Generator[float, float, str]
   */
  bridge::result<bridge::generator<double, double, std::string>> try_averages() const {
    return bridge::try_call_owned<detail::type_generator_float_float_str>(
        functions_->python_last_error,
        functions_->python_averages,
        functions_->python_free_iterator_f64,
        functions_->python_result_room);
  }

  /** silent(), but an error comes back in the result.
   *
   * Python: module.silent() -> Generator[int, None, None]
   */
  bridge::result<bridge::generator<std::int64_t, void, void>> try_silent() const {
    return bridge::try_call_owned<detail::type_generator_int_None_None>(
        functions_->python_last_error,
        functions_->python_silent,
        functions_->python_free_iterator_i64,
        functions_->python_result_room);
  }

  /** short_(), but an error comes back in the result.
   *
   * Python: module.short() -> Generator[int]
   */
  bridge::result<bridge::generator<std::int64_t, void, void>> try_short() const {
    return bridge::try_call_owned<detail::type_generator_int_None_None>(
        functions_->python_last_error,
        functions_->python_short_,
        functions_->python_free_iterator_i64,
        functions_->python_result_room);
  }

  /** batch(), but an error comes back in the result.
   *
   * Python: module.batch(label: str) -> Batch
   */
  bridge::result<Batch> try_batch(bridge::string_view label) const {
    return bridge::try_call_owned<detail::type_Batch>(
        functions_->python_last_error,
        functions_->python_batch,
        functions_->python_free_Batch,
        functions_->python_result_room,
        bridge::types::str::lower(label));
  }

  /** several(), but an error comes back in the result.
   *
   * Python: module.several() -> List[Iterator[int]]
   */
  bridge::result<std::vector<bridge::iterator<std::int64_t>>> try_several() const {
    return bridge::try_call_owned<detail::type_list_iterator_int>(
        functions_->python_last_error,
        functions_->python_several,
        functions_->python_free_array_iterator_i64,
        functions_->python_result_room);
  }

  /** maybe(), but an error comes back in the result.
   *
   * Python: module.maybe(flag: bool) -> Optional[Iterator[str]]
   */
  bridge::result<bridge::optional<bridge::iterator<std::string>>> try_maybe(bool flag) const {
    return bridge::try_call_owned<detail::type_optional_iterator_str>(
        functions_->python_last_error,
        functions_->python_maybe,
        functions_->python_free_optional_iterator_str,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(flag));
  }

  /** by_call(), but an error comes back in the result.
   *
   * Python: module.by_call(make: Callable[[int], Iterator[int]]) -> int
   */
  bridge::result<std::int64_t> try_by_call(
      const bridge::function<bridge::iterator<std::int64_t>(std::int64_t)> &make) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_by_call,
        detail::type_callable1_int_iterator_int::lower(make));
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

inline bridge::result<Shelf> Shelf::try_new(bridge::list_view<bridge::string_view> names) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Shelf>(
      functions_->python_last_error,
      functions_->python_Shelf_new,
      functions_->python_free_Shelf,
      functions_->python_result_room,
      detail::type_list_str::lower(names));
}

inline bridge::result<bridge::iterator<std::string>> Shelf::try_iter() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_iterator_str>(
      functions_->python_last_error,
      functions_->python_Shelf_iter,
      functions_->python_free_iterator_str,
      functions_->python_result_room,
      detail::type_Shelf::lower(*this));
}

inline bridge::result<bridge::iterator<std::string>> Shelf::try_reversed() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_iterable_result_str>(
      functions_->python_last_error,
      functions_->python_Shelf_reversed,
      functions_->python_free_iterator_str,
      functions_->python_result_room,
      detail::type_Shelf::lower(*this));
}

#if BRIDGE_EXCEPTIONS
inline Shelf::Shelf(bridge::list_view<bridge::string_view> names) : Shelf(try_new(names).value()) {}

inline bridge::iterator<std::string> Shelf::iter() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_iterator_str>(
      functions_->python_last_error,
      functions_->python_Shelf_iter,
      functions_->python_free_iterator_str,
      functions_->python_result_room,
      detail::type_Shelf::lower(*this));
}

inline bridge::elements<std::string> Shelf::begin() const {
  return bridge::elements<std::string>(iter());
}

inline bridge::elements<std::string> Shelf::end() const {
  return bridge::elements<std::string>();
}

inline bridge::iterator<std::string> Shelf::reversed() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_iterable_result_str>(
      functions_->python_last_error,
      functions_->python_Shelf_reversed,
      functions_->python_free_iterator_str,
      functions_->python_result_room,
      detail::type_Shelf::lower(*this));
}

#endif

}  // namespace rust_python_bridge

#endif
