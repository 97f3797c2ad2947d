// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bridge/arena.hpp"
#include "bridge/batch.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/library.hpp"
#include "bridge/record.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/dict.hpp"
#include "bridge/types/instance.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/none.hpp"
#include "bridge/types/object.h"
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

struct Tagged;
class Node;
namespace detail {
class type_Tagged;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Node> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Tagged> {
  using type = rust_python_bridge::detail::type_Tagged;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Tagged"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Node> {
  using type = types::instance<python_Node, rust_python_bridge::Node>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Node"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Something that C++ has only a handle of.
 *
 * Python: class module.Node
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Node : public bridge::object {
 public:
  /** No object, as None. */
  Node(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Node(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Node(name: str) -> Node */
  explicit Node(bridge::string_view name);

  /** Python: module.Node.greet(self, whom: str = "you", *, mark: str = "!") -> str */
  std::string greet(bridge::string_view whom = "you", bridge::string_view mark = "!") const;

  /** Python: module.Node.name: str */
  std::string name() const;

  /** Python: module.Node.name: str, set */
  void set_name(bridge::string_view value) const;

#endif

  /** Node(), but an error comes back in the result.
   *
   * Python: module.Node(name: str) -> Node
   */
  static bridge::result<Node> try_new(bridge::string_view name);

  /** greet(), but an error comes back in the result.
   *
   * Python: module.Node.greet(self, whom: str = "you", *, mark: str = "!") -> str
   */
  bridge::result<std::string> try_greet(
      bridge::string_view whom = "you", bridge::string_view mark = "!") const;

  /** name(), but an error comes back in the result.
   *
   * Python: module.Node.name: str
   */
  bridge::result<std::string> try_name() const;

  /** set_name(), but an error comes back in the result.
   *
   * Python: module.Node.name: str, set
   */
  bridge::result<void> try_set_name(bridge::string_view value) const;

};

/** A value with anything beside it.
 *
 * Python: dataclass module.Tagged
 */
struct Tagged {
  /** tag: str */
  std::string tag{};
  /** value: Any */
  bridge::object value{};
  /** more: object = None */
  bridge::object more = bridge::object();

#if BRIDGE_CPLUSPLUS < 201402L
  Tagged(
      std::string field0_ = {},
      bridge::object field1_ = {},
      bridge::object field2_ = bridge::object())
      : tag(std::move(field0_)), value(std::move(field1_)), more(std::move(field2_)) {}
#endif
};

inline bool operator==(const Tagged &left, const Tagged &right) {
  return left.tag == right.tag && left.value == right.value && left.more == right.more;
}

inline bool operator!=(const Tagged &left, const Tagged &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Tagged &left, const Tagged &right) {
  return bridge::order_by(left, right, &Tagged::tag, &Tagged::value, &Tagged::more);
}

inline bool operator<(const Tagged &left, const Tagged &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xdf0f6c1a8052f27c),
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

/** Tagged in C and in C++. */
class type_Tagged {
 public:
  using parameter = Tagged;
  using result = Tagged;
  using abi = python_Tagged;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Tagged) == bridge::size_of_struct<bridge_str, bridge_handle, bridge_handle>(),
    "python_Tagged has another layout here");

using type_list_object = bridge::types::list<bridge_array_object, bridge::types::object>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_dict_str_object = bridge::types::dict<
    bridge_map_str_object, bridge::types::str, bridge::types::object>;
using type_Node = bridge::types::instance<python_Node, Node>;

inline type_Tagged::abi type_Tagged::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Tagged::abi type_Tagged::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.tag = bridge::lower<bridge::types::str>(value.tag, scratch);
    lowered.value = bridge::lower<bridge::types::object>(value.value, scratch);
    lowered.more = bridge::lower<bridge::types::object>(value.more, scratch);
  }
  return lowered;
}

inline type_Tagged::result type_Tagged::lift(const abi &lowered) {
  result value;
  value.tag = bridge::types::str::lift(lowered.tag);
  value.value = bridge::types::object::lift(lowered.value);
  value.more = bridge::types::object::lift(lowered.more);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Node) python_free_Node;
  decltype(&::python_free_Tagged) python_free_Tagged;
  decltype(&::python_free_map_str_object) python_free_map_str_object;
  decltype(&::python_free_object) python_free_object;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_first) python_first;
  decltype(&::python_shown) python_shown;
  decltype(&::python_type_of) python_type_of;
  decltype(&::python_node) python_node;
  decltype(&::python_nodes) python_nodes;
  decltype(&::python_pick) python_pick;
  decltype(&::python_table) python_table;
  decltype(&::python_maybe) python_maybe;
  decltype(&::python_generic) python_generic;
  decltype(&::python_bounded) python_bounded;
  decltype(&::python_bounded_map) python_bounded_map;
  decltype(&::python_name_of) python_name_of;
  decltype(&::python_bare_list) python_bare_list;
  decltype(&::python_bare_dict) python_bare_dict;
  decltype(&::python_broken_list) python_broken_list;
  decltype(&::python_context) python_context;
  decltype(&::python_divide) python_divide;
  decltype(&::python_tagged) python_tagged;
  decltype(&::python_cycle) python_cycle;
  decltype(&::python_collect) python_collect;
  decltype(&::python_is_alive) python_is_alive;
  decltype(&::python_watch) python_watch;
  decltype(&::python_fail) python_fail;
  decltype(&::python_anything) python_anything;
  decltype(&::python_Node_new) python_Node_new;
  decltype(&::python_Node_greet) python_Node_greet;
  decltype(&::python_Node_name) python_Node_name;
  decltype(&::python_Node_set_name) python_Node_set_name;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Node", functions.python_free_Node);
  resolver("python_free_Tagged", functions.python_free_Tagged);
  resolver("python_free_map_str_object", functions.python_free_map_str_object);
  resolver("python_free_object", functions.python_free_object);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_first", functions.python_first);
  resolver("python_shown", functions.python_shown);
  resolver("python_type_of", functions.python_type_of);
  resolver("python_node", functions.python_node);
  resolver("python_nodes", functions.python_nodes);
  resolver("python_pick", functions.python_pick);
  resolver("python_table", functions.python_table);
  resolver("python_maybe", functions.python_maybe);
  resolver("python_generic", functions.python_generic);
  resolver("python_bounded", functions.python_bounded);
  resolver("python_bounded_map", functions.python_bounded_map);
  resolver("python_name_of", functions.python_name_of);
  resolver("python_bare_list", functions.python_bare_list);
  resolver("python_bare_dict", functions.python_bare_dict);
  resolver("python_broken_list", functions.python_broken_list);
  resolver("python_context", functions.python_context);
  resolver("python_divide", functions.python_divide);
  resolver("python_tagged", functions.python_tagged);
  resolver("python_cycle", functions.python_cycle);
  resolver("python_collect", functions.python_collect);
  resolver("python_is_alive", functions.python_is_alive);
  resolver("python_watch", functions.python_watch);
  resolver("python_fail", functions.python_fail);
  resolver("python_anything", functions.python_anything);
  resolver("python_Node_new", functions.python_Node_new);
  resolver("python_Node_greet", functions.python_Node_greet);
  resolver("python_Node_name", functions.python_Node_name);
  resolver("python_Node_set_name", functions.python_Node_set_name);
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

/** Any Python object, passed on and asked.
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
        &::python_free_Node,
        &::python_free_Tagged,
        &::python_free_map_str_object,
        &::python_free_object,
        &::python_free_str,
        &::python_same,
        &::python_first,
        &::python_shown,
        &::python_type_of,
        &::python_node,
        &::python_nodes,
        &::python_pick,
        &::python_table,
        &::python_maybe,
        &::python_generic,
        &::python_bounded,
        &::python_bounded_map,
        &::python_name_of,
        &::python_bare_list,
        &::python_bare_dict,
        &::python_broken_list,
        &::python_context,
        &::python_divide,
        &::python_tagged,
        &::python_cycle,
        &::python_collect,
        &::python_is_alive,
        &::python_watch,
        &::python_fail,
        &::python_anything,
        &::python_Node_new,
        &::python_Node_greet,
        &::python_Node_name,
        &::python_Node_set_name};
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
  /** Give the object back.
   *
   * Python: module.same(value: Any) -> Any
   */
  bridge::object same(const bridge::object &value) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** The same, by the other name.
   *
   * Python: module.first(value: object) -> object
   */
  bridge::object first(const bridge::object &value) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_first,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** What Python received.
   *
   * Python: module.shown(value: Any) -> str
   */
  std::string shown(const bridge::object &value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_shown,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** Python: module.type_of(value: Any) -> str */
  std::string type_of(const bridge::object &value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_type_of,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** A new node.
   *
   * Python: module.node(name: str) -> Any
   */
  bridge::object node(bridge::string_view name) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_node,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** How many there are.
   *
   * Python: module.nodes() -> int
   */
  std::int64_t nodes() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_nodes);
  }

  /** Python: module.pick(values: list[Any], index: int) -> Any */
  bridge::object pick(bridge::list_view<bridge::object> values, std::int64_t index) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_pick,
        functions_->python_free_object,
        functions_->python_result_room,
        detail::type_list_object::lower(values),
        bridge::types::scalar<std::int64_t>::lower(index));
  }

  /** Python: module.table(keys: list[str], values: list[Any]) -> dict[str, Any] */
  bridge::map<std::string, bridge::object> table(
      bridge::list_view<bridge::string_view> keys, bridge::list_view<bridge::object> values) const {
    return bridge::call_owned<detail::type_dict_str_object>(
        functions_->python_last_error,
        functions_->python_table,
        functions_->python_free_map_str_object,
        functions_->python_result_room,
        detail::type_list_str::lower(keys),
        detail::type_list_object::lower(values));
  }

  /** Python: module.maybe(value: Optional[Any]) -> Optional[Any] */
  bridge::object maybe(const bridge::object &value) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_maybe,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** A TypeVar is any object.
   *
   * Python: module.generic(value: T, other: list[T]) -> T
   */
  bridge::object generic(
      const bridge::object &value, bridge::list_view<bridge::object> other) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_generic,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value),
        detail::type_list_object::lower(other));
  }

  /** What a TypeVar is bound to is its type.
   *
   * Python: module.bounded(value: Number) -> Number
   */
  double bounded(double value) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_bounded,
        bridge::types::scalar<double>::lower(value));
  }

  /** bounded() for each element of ranges: see bridge/batch.hpp. */
  std::vector<double> bounded_map(bridge::batch_view<const double> value) const {
    return bridge::batch<double(double)>::call(
        functions_->python_last_error,
        functions_->python_bounded_map,
        "module.bounded value",
        value);
  }

  /** bounded_map() with the results in `out`. */
  void bounded_map(bridge::batch_view<const double> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(double)>::call_into(
        functions_->python_last_error,
        functions_->python_bounded_map,
        "module.bounded value out",
        value,
        out);
  }

  /** A Protocol is any object that has what it says.
   *
   * Python: module.name_of(value: Named) -> str
   */
  std::string name_of(const bridge::object &value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_name_of,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** A bare list is an object that is checked.
   *
   * Python: module.bare_list(values: list) -> list
   */
  bridge::object bare_list(const bridge::object &values) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_bare_list,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(values));
  }

  /** Python: module.bare_dict(values: dict) -> OrderedDict */
  bridge::object bare_dict(const bridge::object &values) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_bare_dict,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(values));
  }

  /** Python: module.broken_list() -> list */
  bridge::object broken_list() const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_broken_list,
        functions_->python_free_object,
        functions_->python_result_room);
  }

  /** An instance of a class of another library.
   *
   * Python: module.context(precision: int) -> decimal.Context
   */
  bridge::object context(std::int64_t precision) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_context,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(precision));
  }

  /** Python: module.divide(one: int, other: int, how: decimal.Context) -> str */
  std::string divide(std::int64_t one, std::int64_t other, const bridge::object &how) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_divide,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(one),
        bridge::types::scalar<std::int64_t>::lower(other),
        bridge::types::object::lower(how));
  }

  /** Python: module.tagged(value: Tagged) -> Tagged */
  Tagged tagged(const Tagged &value) const {
    return bridge::call_owned<detail::type_Tagged>(
        functions_->python_last_error,
        functions_->python_tagged,
        functions_->python_free_Tagged,
        functions_->python_result_room,
        detail::type_Tagged::lower(value));
  }

  /** Two nodes that keep each other.
   *
   * Python: module.cycle() -> Any
   */
  bridge::object cycle() const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_cycle,
        functions_->python_free_object,
        functions_->python_result_room);
  }

  /** Python: module.collect() -> int */
  std::int64_t collect() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_collect);
  }

  /** Python: module.is_alive(reference: Any) -> bool */
  bool is_alive(const bridge::object &reference) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_is_alive,
        bridge::types::object::lower(reference));
  }

  /** Python: module.watch(value: Any) -> Any */
  bridge::object watch(const bridge::object &value) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_watch,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** Python: module.fail(value: Any) -> Any */
  bridge::object fail(const bridge::object &value) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_fail,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** A union with Any is any object.
   *
   * Python: module.anything(value: int | Any) -> Any | None
   */
  bridge::object anything(const bridge::object &value) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_anything,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(value: Any) -> Any
   */
  bridge::result<bridge::object> try_same(const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** first(), but an error comes back in the result.
   *
   * Python: module.first(value: object) -> object
   */
  bridge::result<bridge::object> try_first(const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_first,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** shown(), but an error comes back in the result.
   *
   * Python: module.shown(value: Any) -> str
   */
  bridge::result<std::string> try_shown(const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_shown,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** type_of(), but an error comes back in the result.
   *
   * Python: module.type_of(value: Any) -> str
   */
  bridge::result<std::string> try_type_of(const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_type_of,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** node(), but an error comes back in the result.
   *
   * Python: module.node(name: str) -> Any
   */
  bridge::result<bridge::object> try_node(bridge::string_view name) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_node,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** nodes(), but an error comes back in the result.
   *
   * Python: module.nodes() -> int
   */
  bridge::result<std::int64_t> try_nodes() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_nodes);
  }

  /** pick(), but an error comes back in the result.
   *
   * Python: module.pick(values: list[Any], index: int) -> Any
   */
  bridge::result<bridge::object> try_pick(
      bridge::list_view<bridge::object> values, std::int64_t index) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_pick,
        functions_->python_free_object,
        functions_->python_result_room,
        detail::type_list_object::lower(values),
        bridge::types::scalar<std::int64_t>::lower(index));
  }

  /** table(), but an error comes back in the result.
   *
   * Python: module.table(keys: list[str], values: list[Any]) -> dict[str, Any]
   */
  bridge::result<bridge::map<std::string, bridge::object>> try_table(
      bridge::list_view<bridge::string_view> keys, bridge::list_view<bridge::object> values) const {
    return bridge::try_call_owned<detail::type_dict_str_object>(
        functions_->python_last_error,
        functions_->python_table,
        functions_->python_free_map_str_object,
        functions_->python_result_room,
        detail::type_list_str::lower(keys),
        detail::type_list_object::lower(values));
  }

  /** maybe(), but an error comes back in the result.
   *
   * Python: module.maybe(value: Optional[Any]) -> Optional[Any]
   */
  bridge::result<bridge::object> try_maybe(const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_maybe,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** generic(), but an error comes back in the result.
   *
   * Python: module.generic(value: T, other: list[T]) -> T
   */
  bridge::result<bridge::object> try_generic(
      const bridge::object &value, bridge::list_view<bridge::object> other) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_generic,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value),
        detail::type_list_object::lower(other));
  }

  /** bounded(), but an error comes back in the result.
   *
   * Python: module.bounded(value: Number) -> Number
   */
  bridge::result<double> try_bounded(double value) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_bounded,
        bridge::types::scalar<double>::lower(value));
  }

  /** bounded_map(), but an error comes back in the result. */
  bridge::result<std::vector<double>> try_bounded_map(
      bridge::batch_view<const double> value) const {
    return bridge::batch<double(double)>::try_call(
        functions_->python_last_error,
        functions_->python_bounded_map,
        "module.bounded value",
        value);
  }

  /** bounded_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_bounded_map(
      bridge::batch_view<const double> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(double)>::try_call_into(
        functions_->python_last_error,
        functions_->python_bounded_map,
        "module.bounded value out",
        value,
        out);
  }

  /** name_of(), but an error comes back in the result.
   *
   * Python: module.name_of(value: Named) -> str
   */
  bridge::result<std::string> try_name_of(const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_name_of,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** bare_list(), but an error comes back in the result.
   *
   * Python: module.bare_list(values: list) -> list
   */
  bridge::result<bridge::object> try_bare_list(const bridge::object &values) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_bare_list,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(values));
  }

  /** bare_dict(), but an error comes back in the result.
   *
   * Python: module.bare_dict(values: dict) -> OrderedDict
   */
  bridge::result<bridge::object> try_bare_dict(const bridge::object &values) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_bare_dict,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(values));
  }

  /** broken_list(), but an error comes back in the result.
   *
   * Python: module.broken_list() -> list
   */
  bridge::result<bridge::object> try_broken_list() const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_broken_list,
        functions_->python_free_object,
        functions_->python_result_room);
  }

  /** context(), but an error comes back in the result.
   *
   * Python: module.context(precision: int) -> decimal.Context
   */
  bridge::result<bridge::object> try_context(std::int64_t precision) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_context,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(precision));
  }

  /** divide(), but an error comes back in the result.
   *
   * Python: module.divide(one: int, other: int, how: decimal.Context) -> str
   */
  bridge::result<std::string> try_divide(
      std::int64_t one, std::int64_t other, const bridge::object &how) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_divide,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(one),
        bridge::types::scalar<std::int64_t>::lower(other),
        bridge::types::object::lower(how));
  }

  /** tagged(), but an error comes back in the result.
   *
   * Python: module.tagged(value: Tagged) -> Tagged
   */
  bridge::result<Tagged> try_tagged(const Tagged &value) const {
    return bridge::try_call_owned<detail::type_Tagged>(
        functions_->python_last_error,
        functions_->python_tagged,
        functions_->python_free_Tagged,
        functions_->python_result_room,
        detail::type_Tagged::lower(value));
  }

  /** cycle(), but an error comes back in the result.
   *
   * Python: module.cycle() -> Any
   */
  bridge::result<bridge::object> try_cycle() const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_cycle,
        functions_->python_free_object,
        functions_->python_result_room);
  }

  /** collect(), but an error comes back in the result.
   *
   * Python: module.collect() -> int
   */
  bridge::result<std::int64_t> try_collect() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_collect);
  }

  /** is_alive(), but an error comes back in the result.
   *
   * Python: module.is_alive(reference: Any) -> bool
   */
  bridge::result<bool> try_is_alive(const bridge::object &reference) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_is_alive,
        bridge::types::object::lower(reference));
  }

  /** watch(), but an error comes back in the result.
   *
   * Python: module.watch(value: Any) -> Any
   */
  bridge::result<bridge::object> try_watch(const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_watch,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** fail(), but an error comes back in the result.
   *
   * Python: module.fail(value: Any) -> Any
   */
  bridge::result<bridge::object> try_fail(const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_fail,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** anything(), but an error comes back in the result.
   *
   * Python: module.anything(value: int | Any) -> Any | None
   */
  bridge::result<bridge::object> try_anything(const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_anything,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(value));
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

inline bridge::result<Node> Node::try_new(bridge::string_view name) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Node>(
      functions_->python_last_error,
      functions_->python_Node_new,
      functions_->python_free_Node,
      functions_->python_result_room,
      bridge::types::str::lower(name));
}

inline bridge::result<std::string> Node::try_greet(
    bridge::string_view whom, bridge::string_view mark) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Node_greet,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Node::lower(*this),
      bridge::types::str::lower(whom),
      bridge::types::str::lower(mark));
}

inline bridge::result<std::string> Node::try_name() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Node_name,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Node::lower(*this));
}

inline bridge::result<void> Node::try_set_name(bridge::string_view value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Node_set_name,
      detail::type_Node::lower(*this),
      bridge::types::str::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Node::Node(bridge::string_view name) : Node(try_new(name).value()) {}

inline std::string Node::greet(bridge::string_view whom, bridge::string_view mark) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Node_greet,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Node::lower(*this),
      bridge::types::str::lower(whom),
      bridge::types::str::lower(mark));
}

inline std::string Node::name() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Node_name,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Node::lower(*this));
}

inline void Node::set_name(bridge::string_view value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Node_set_name,
      detail::type_Node::lower(*this),
      bridge::types::str::lower(value));
}

#endif

}  // namespace rust_python_bridge

#endif
