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

struct Node;
struct Folder;
namespace detail {
class type_Node;
class type_Folder;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

template <>
struct type_of<rust_python_bridge::Node> {
  using type = rust_python_bridge::detail::type_Node;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Node"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Folder> {
  using type = rust_python_bridge::detail::type_Folder;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Folder"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** A tree.
 *
 * Python: dataclass module.Node
 */
struct Node {
  /** name: str */
  std::string name{};
  /** children: list[Node] = list() */
  std::vector<Node> children{};

#if BRIDGE_CPLUSPLUS < 201402L
  Node(std::string field0_ = {}, std::vector<Node> field1_ = {})
      : name(std::move(field0_)), children(std::move(field1_)) {}
#endif
};

/** A tree by name.
 *
 * Python: dataclass module.Folder
 */
struct Folder {
  /** size: int = 0 */
  std::int64_t size = 0;
  /** folders: dict[str, Folder] = dict() */
  bridge::map<std::string, Folder> folders{};

#if BRIDGE_CPLUSPLUS < 201402L
  Folder(std::int64_t field0_ = 0, bridge::map<std::string, Folder> field1_ = {})
      : size(std::move(field0_)), folders(std::move(field1_)) {}
#endif
};

inline bool operator==(const Node &left, const Node &right) {
  return left.name == right.name && left.children == right.children;
}

inline bool operator!=(const Node &left, const Node &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Node &left, const Node &right) {
  return bridge::order_by(left, right, &Node::name, &Node::children);
}

inline bool operator<(const Node &left, const Node &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Folder &left, const Folder &right) {
  return left.size == right.size && left.folders == right.folders;
}

inline bool operator!=(const Folder &left, const Folder &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Folder &left, const Folder &right) {
  return bridge::order_by(left, right, &Folder::size, &Folder::folders);
}

inline bool operator<(const Folder &left, const Folder &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xa1f461fb347cd578),
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

/** Node in C and in C++. */
class type_Node {
 public:
  using parameter = Node;
  using result = Node;
  using abi = python_Node;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Node) == bridge::size_of_struct<bridge_str, bridge_array_python_Node>(),
    "python_Node has another layout here");

/** Folder in C and in C++. */
class type_Folder {
 public:
  using parameter = Folder;
  using result = Folder;
  using abi = python_Folder;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Folder) == bridge::size_of_struct<int64_t, bridge_map_str_python_Folder>(),
    "python_Folder has another layout here");

using type_list_Node = bridge::types::list<bridge_array_python_Node, type_Node>;
using type_dict_str_Folder = bridge::types::dict<
    bridge_map_str_python_Folder, bridge::types::str, type_Folder>;
using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_list_list_int = bridge::types::list<bridge_array_array_i64, type_list_int>;

inline type_Node::abi type_Node::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Node::abi type_Node::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.name = bridge::lower<bridge::types::str>(value.name, scratch);
    lowered.children = bridge::lower<type_list_Node>(value.children, scratch);
  }
  return lowered;
}

inline type_Node::result type_Node::lift(const abi &lowered) {
  result value;
  value.name = bridge::types::str::lift(lowered.name);
  value.children = type_list_Node::lift(lowered.children);
  return value;
}

inline type_Folder::abi type_Folder::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Folder::abi type_Folder::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.size = bridge::lower<bridge::types::scalar<std::int64_t>>(value.size, scratch);
    lowered.folders = bridge::lower<type_dict_str_Folder>(value.folders, scratch);
  }
  return lowered;
}

inline type_Folder::result type_Folder::lift(const abi &lowered) {
  result value;
  value.size = bridge::types::scalar<std::int64_t>::lift(lowered.size);
  value.folders = type_dict_str_Folder::lift(lowered.folders);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Folder) python_free_Folder;
  decltype(&::python_free_Node) python_free_Node;
  decltype(&::python_free_array_array_i64) python_free_array_array_i64;
  decltype(&::python_same) python_same;
  decltype(&::python_count) python_count;
  decltype(&::python_sizes) python_sizes;
  decltype(&::python_chain) python_chain;
  decltype(&::python_cycle) python_cycle;
  decltype(&::python_unravel) python_unravel;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Folder", functions.python_free_Folder);
  resolver("python_free_Node", functions.python_free_Node);
  resolver("python_free_array_array_i64", functions.python_free_array_array_i64);
  resolver("python_same", functions.python_same);
  resolver("python_count", functions.python_count);
  resolver("python_sizes", functions.python_sizes);
  resolver("python_chain", functions.python_chain);
  resolver("python_cycle", functions.python_cycle);
  resolver("python_unravel", functions.python_unravel);
}
#endif

}  // namespace detail

/** Records that hold records of their own kind; data without end.
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
        &::python_free_Folder,
        &::python_free_Node,
        &::python_free_array_array_i64,
        &::python_same,
        &::python_count,
        &::python_sizes,
        &::python_chain,
        &::python_cycle,
        &::python_unravel};
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
  /** Give the tree back.
   *
   * Python: module.same(node: Node) -> Node
   */
  Node same(const Node &node) const {
    return bridge::call_owned<detail::type_Node>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_Node,
        functions_->python_result_room,
        detail::type_Node::lower(node));
  }

  /** Number of nodes.
   *
   * Python: module.count(node: Node) -> int
   */
  std::int64_t count(const Node &node) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_count, detail::type_Node::lower(node));
  }

  /** Give the folder back.
   *
   * Python: module.sizes(folder: Folder) -> Folder
   */
  Folder sizes(const Folder &folder) const {
    return bridge::call_owned<detail::type_Folder>(
        functions_->python_last_error,
        functions_->python_sizes,
        functions_->python_free_Folder,
        functions_->python_result_room,
        detail::type_Folder::lower(folder));
  }

  /** A tree that is one long branch.
   *
   * Python: module.chain(length: int) -> Node
   */
  Node chain(std::int64_t length) const {
    return bridge::call_owned<detail::type_Node>(
        functions_->python_last_error,
        functions_->python_chain,
        functions_->python_free_Node,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(length));
  }

  /** A node that is its own child.
   *
   * Python: module.cycle() -> Node
   */
  Node cycle() const {
    return bridge::call_owned<detail::type_Node>(
        functions_->python_last_error,
        functions_->python_cycle,
        functions_->python_free_Node,
        functions_->python_result_room);
  }

  /** A list that is deeper than declared.
   *
   * Python: module.unravel(length: int) -> list[list[int]]
   */
  std::vector<std::vector<std::int64_t>> unravel(std::int64_t length) const {
    return bridge::call_owned<detail::type_list_list_int>(
        functions_->python_last_error,
        functions_->python_unravel,
        functions_->python_free_array_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(length));
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(node: Node) -> Node
   */
  bridge::result<Node> try_same(const Node &node) const {
    return bridge::try_call_owned<detail::type_Node>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_Node,
        functions_->python_result_room,
        detail::type_Node::lower(node));
  }

  /** count(), but an error comes back in the result.
   *
   * Python: module.count(node: Node) -> int
   */
  bridge::result<std::int64_t> try_count(const Node &node) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_count, detail::type_Node::lower(node));
  }

  /** sizes(), but an error comes back in the result.
   *
   * Python: module.sizes(folder: Folder) -> Folder
   */
  bridge::result<Folder> try_sizes(const Folder &folder) const {
    return bridge::try_call_owned<detail::type_Folder>(
        functions_->python_last_error,
        functions_->python_sizes,
        functions_->python_free_Folder,
        functions_->python_result_room,
        detail::type_Folder::lower(folder));
  }

  /** chain(), but an error comes back in the result.
   *
   * Python: module.chain(length: int) -> Node
   */
  bridge::result<Node> try_chain(std::int64_t length) const {
    return bridge::try_call_owned<detail::type_Node>(
        functions_->python_last_error,
        functions_->python_chain,
        functions_->python_free_Node,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(length));
  }

  /** cycle(), but an error comes back in the result.
   *
   * Python: module.cycle() -> Node
   */
  bridge::result<Node> try_cycle() const {
    return bridge::try_call_owned<detail::type_Node>(
        functions_->python_last_error,
        functions_->python_cycle,
        functions_->python_free_Node,
        functions_->python_result_room);
  }

  /** unravel(), but an error comes back in the result.
   *
   * Python: module.unravel(length: int) -> list[list[int]]
   */
  bridge::result<std::vector<std::vector<std::int64_t>>> try_unravel(std::int64_t length) const {
    return bridge::try_call_owned<detail::type_list_list_int>(
        functions_->python_last_error,
        functions_->python_unravel,
        functions_->python_free_array_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(length));
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
