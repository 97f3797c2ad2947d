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

struct Size;
struct Entry;
namespace detail {
class type_Size;
class type_Entry;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

template <>
struct type_of<rust_python_bridge::Size> {
  using type = rust_python_bridge::detail::type_Size;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Size"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Entry> {
  using type = rust_python_bridge::detail::type_Entry;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Entry"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Python: NamedTuple module.Size */
struct Size {
  /** width: int */
  std::int64_t width{};
  /** height: int */
  std::int64_t height{};

#if BRIDGE_CPLUSPLUS < 201402L
  Size(std::int64_t field0_ = {}, std::int64_t field1_ = {})
      : width(std::move(field0_)), height(std::move(field1_)) {}
#endif
};

/** A line of a list.
 *
 * Python: NamedTuple module.Entry
 */
struct Entry {
  /** name: str */
  std::string name{};
  /** size: Size */
  Size size{};
  /** tags: tuple[str, ...] = () */
  std::vector<std::string> tags{};
  /** price: float = 1.5 */
  double price = 1.5;

#if BRIDGE_CPLUSPLUS < 201402L
  Entry(
      std::string field0_ = {},
      Size field1_ = {},
      std::vector<std::string> field2_ = {},
      double field3_ = 1.5)
      : name(std::move(field0_)),
        size(std::move(field1_)),
        tags(std::move(field2_)),
        price(std::move(field3_)) {}
#endif
};

inline bool operator==(const Size &left, const Size &right) {
  return left.width == right.width && left.height == right.height;
}

inline bool operator!=(const Size &left, const Size &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Size &left, const Size &right) {
  return bridge::order_by(left, right, &Size::width, &Size::height);
}

inline bool operator<(const Size &left, const Size &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Entry &left, const Entry &right) {
  return left.name == right.name &&
         left.size == right.size &&
         left.tags == right.tags &&
         left.price == right.price;
}

inline bool operator!=(const Entry &left, const Entry &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Entry &left, const Entry &right) {
  return bridge::order_by(left, right, &Entry::name, &Entry::size, &Entry::tags, &Entry::price);
}

inline bool operator<(const Entry &left, const Entry &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x03c8a158ec75a724),
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

/** Size in C and in C++. */
class type_Size {
 public:
  using parameter = Size;
  using result = Size;
  using abi = python_Size;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Size) == bridge::size_of_struct<int64_t, int64_t>(),
    "python_Size has another layout here");

/** Entry in C and in C++. */
class type_Entry {
 public:
  using parameter = Entry;
  using result = Entry;
  using abi = python_Entry;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Entry) == bridge::size_of_struct<
        bridge_str, python_Size, bridge_array_str, double>(),
    "python_Entry has another layout here");

using type_tuple_of_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_list_Entry = bridge::types::list<bridge_array_python_Entry, type_Entry>;

inline type_Size::abi type_Size::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Size::abi type_Size::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.width = bridge::lower<bridge::types::scalar<std::int64_t>>(value.width, scratch);
    lowered.height = bridge::lower<bridge::types::scalar<std::int64_t>>(value.height, scratch);
  }
  return lowered;
}

inline type_Size::result type_Size::lift(const abi &lowered) {
  result value;
  value.width = bridge::types::scalar<std::int64_t>::lift(lowered.width);
  value.height = bridge::types::scalar<std::int64_t>::lift(lowered.height);
  return value;
}

inline type_Entry::abi type_Entry::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Entry::abi type_Entry::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.name = bridge::lower<bridge::types::str>(value.name, scratch);
    lowered.size = bridge::lower<type_Size>(value.size, scratch);
    lowered.tags = bridge::lower<type_tuple_of_str>(value.tags, scratch);
    lowered.price = bridge::lower<bridge::types::scalar<double>>(value.price, scratch);
  }
  return lowered;
}

inline type_Entry::result type_Entry::lift(const abi &lowered) {
  result value;
  value.name = bridge::types::str::lift(lowered.name);
  value.size = type_Size::lift(lowered.size);
  value.tags = type_tuple_of_str::lift(lowered.tags);
  value.price = bridge::types::scalar<double>::lift(lowered.price);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Entry) python_free_Entry;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_total) python_total;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_plain_tuple) python_plain_tuple;
  decltype(&::python_wrong_field) python_wrong_field;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Entry", functions.python_free_Entry);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_total", functions.python_total);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_plain_tuple", functions.python_plain_tuple);
  resolver("python_wrong_field", functions.python_wrong_field);
}
#endif

}  // namespace detail

/** NamedTuple, as a class and as a call.
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
        &::python_free_Entry,
        &::python_free_str,
        &::python_same,
        &::python_total,
        &::python_as_text,
        &::python_plain_tuple,
        &::python_wrong_field};
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
  /** Give the entry back.
   *
   * Python: module.same(entry: Entry) -> Entry
   */
  Entry same(const Entry &entry) const {
    return bridge::call_owned<detail::type_Entry>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_Entry,
        functions_->python_result_room,
        detail::type_Entry::lower(entry));
  }

  /** Sum of all sizes.
   *
   * Python: module.total(entries: list[Entry]) -> Size
   */
  Size total(bridge::list_view<Entry> entries) const {
    return bridge::call_value<detail::type_Size>(
        functions_->python_last_error,
        functions_->python_total,
        detail::type_list_Entry::lower(entries));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(entry: Entry) -> str
   */
  std::string as_text(const Entry &entry) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Entry::lower(entry));
  }

  /** A plain tuple is no Size.
   *
   * Python: module.plain_tuple() -> Size
   */
  Size plain_tuple() const {
    return bridge::call_value<detail::type_Size>(
        functions_->python_last_error, functions_->python_plain_tuple);
  }

  /** A broken promise.
   *
   * Python: module.wrong_field() -> Entry
   */
  Entry wrong_field() const {
    return bridge::call_owned<detail::type_Entry>(
        functions_->python_last_error,
        functions_->python_wrong_field,
        functions_->python_free_Entry,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(entry: Entry) -> Entry
   */
  bridge::result<Entry> try_same(const Entry &entry) const {
    return bridge::try_call_owned<detail::type_Entry>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_Entry,
        functions_->python_result_room,
        detail::type_Entry::lower(entry));
  }

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(entries: list[Entry]) -> Size
   */
  bridge::result<Size> try_total(bridge::list_view<Entry> entries) const {
    return bridge::try_call_value<detail::type_Size>(
        functions_->python_last_error,
        functions_->python_total,
        detail::type_list_Entry::lower(entries));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(entry: Entry) -> str
   */
  bridge::result<std::string> try_as_text(const Entry &entry) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Entry::lower(entry));
  }

  /** plain_tuple(), but an error comes back in the result.
   *
   * Python: module.plain_tuple() -> Size
   */
  bridge::result<Size> try_plain_tuple() const {
    return bridge::try_call_value<detail::type_Size>(
        functions_->python_last_error, functions_->python_plain_tuple);
  }

  /** wrong_field(), but an error comes back in the result.
   *
   * Python: module.wrong_field() -> Entry
   */
  bridge::result<Entry> try_wrong_field() const {
    return bridge::try_call_owned<detail::type_Entry>(
        functions_->python_last_error,
        functions_->python_wrong_field,
        functions_->python_free_Entry,
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
