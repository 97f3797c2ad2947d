// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>

#include "bridge/arena.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/defaulted.hpp"
#include "bridge/library.hpp"
#include "bridge/record.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/type_of.hpp"
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

struct Box;
namespace detail {
class type_Box;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

template <>
struct type_of<rust_python_bridge::Box> {
  using type = rust_python_bridge::detail::type_Box;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Box"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Something with a default value of its own.
 *
 * Python: dataclass module.Box
 */
struct Box {
  /** size: int = 1 */
  std::int64_t size = 1;

#if BRIDGE_CPLUSPLUS < 201402L
  Box(std::int64_t field0_ = 1) : size(std::move(field0_)) {}
#endif
};

inline bool operator==(const Box &left, const Box &right) {
  return left.size == right.size;
}

inline bool operator!=(const Box &left, const Box &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Box &left, const Box &right) {
  return bridge::order_by(left, right, &Box::size);
}

inline bool operator<(const Box &left, const Box &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xece111cb4a67f91d),
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

/** Box in C and in C++. */
class type_Box {
 public:
  using parameter = Box;
  using result = Box;
  using abi = python_Box;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Box) == bridge::size_of_struct<int64_t>(),
    "python_Box has another layout here");

using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_tuple2_int_str = bridge::types::tuple<
    bridge_tuple2_i64_str, bridge::types::scalar<std::int64_t>, bridge::types::str>;

inline type_Box::abi type_Box::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Box::abi type_Box::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.size = bridge::lower<bridge::types::scalar<std::int64_t>>(value.size, scratch);
  }
  return lowered;
}

inline type_Box::result type_Box::lift(const abi &lowered) {
  result value;
  value.size = bridge::types::scalar<std::int64_t>::lift(lowered.size);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_array_i64) python_free_array_i64;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_area) python_area;
  decltype(&::python_clip) python_clip;
  decltype(&::python_remember) python_remember;
  decltype(&::python_named) python_named;
  decltype(&::python_strict) python_strict;
  decltype(&::python_boxed) python_boxed;
  decltype(&::python_pair) python_pair;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_array_i64", functions.python_free_array_i64);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_area", functions.python_area);
  resolver("python_clip", functions.python_clip);
  resolver("python_remember", functions.python_remember);
  resolver("python_named", functions.python_named);
  resolver("python_strict", functions.python_strict);
  resolver("python_boxed", functions.python_boxed);
  resolver("python_pair", functions.python_pair);
}
#endif

}  // namespace detail

/** Defaults that only Python can compute.
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
        &::python_free_array_i64,
        &::python_free_str,
        &::python_area,
        &::python_clip,
        &::python_remember,
        &::python_named,
        &::python_strict,
        &::python_boxed,
        &::python_pair};
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
  /** A default that is computed.
   *
   * Python: module.area(radius: float, pi: float = math.pi) -> float
   */
  double area(double radius, const bridge::defaulted<double> &pi = bridge::use_default) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_area,
        bridge::types::scalar<double>::lower(radius),
        bridge::types::omittable<bridge::types::scalar<double>>::lower(pi));
  }

  /** Two of them.
   *
   * Python: module.clip(value: int, low: int = -LIMIT, high: int = LIMIT) -> int
   */
  std::int64_t clip(
      std::int64_t value,
      const bridge::defaulted<std::int64_t> &low = bridge::use_default,
      const bridge::defaulted<std::int64_t> &high = bridge::use_default) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_clip,
        bridge::types::scalar<std::int64_t>::lower(value),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(low),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(high));
  }

  /** The default is one and the same list, as in Python.
   *
   * Python: module.remember(value: int, seen: list[int] = []) -> list[int]
   */
  std::vector<std::int64_t> remember(
      std::int64_t value,
      const bridge::defaulted<bridge::list_view<std::int64_t>> &seen = bridge::use_default) const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_remember,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value),
        bridge::types::omittable<detail::type_list_int>::lower(seen));
  }

  /** A keyword-only one.
   *
   * Python: module.named(value: int = LIMIT, *, text: str = str(LIMIT), last: bool = True) -> str
   */
  std::string named(
      const bridge::defaulted<std::int64_t> &value = bridge::use_default,
      const bridge::defaulted<bridge::string_view> &text = bridge::use_default,
      bool last = true) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_named,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(value),
        bridge::types::omittable<bridge::types::str>::lower(text),
        bridge::types::scalar<bool>::lower(last));
  }

  /** By position only.
   *
   * Python: module.strict(first: int = LIMIT, second: int = LIMIT, /) -> str
   */
  std::string strict(
      const bridge::defaulted<std::int64_t> &first = bridge::use_default,
      const bridge::defaulted<std::int64_t> &second = bridge::use_default) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_strict,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(first),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(second));
  }

  /** A value of a class.
   *
   * Python: module.boxed(box: Box = Box(3)) -> int
   */
  std::int64_t boxed(const bridge::defaulted<Box> &box_ = bridge::use_default) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_boxed,
        bridge::types::omittable<detail::type_Box>::lower(box_));
  }

  /** A tuple.
   *
   * Python: module.pair(value: tuple[int, str] = (1, "a")) -> str
   */
  std::string pair(
      const bridge::defaulted<std::tuple<std::int64_t, bridge::string_view>> &value = bridge::use_default) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_pair,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::omittable<detail::type_tuple2_int_str>::lower(value));
  }

#endif

  /** area(), but an error comes back in the result.
   *
   * Python: module.area(radius: float, pi: float = math.pi) -> float
   */
  bridge::result<double> try_area(
      double radius, const bridge::defaulted<double> &pi = bridge::use_default) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_area,
        bridge::types::scalar<double>::lower(radius),
        bridge::types::omittable<bridge::types::scalar<double>>::lower(pi));
  }

  /** clip(), but an error comes back in the result.
   *
   * Python: module.clip(value: int, low: int = -LIMIT, high: int = LIMIT) -> int
   */
  bridge::result<std::int64_t> try_clip(
      std::int64_t value,
      const bridge::defaulted<std::int64_t> &low = bridge::use_default,
      const bridge::defaulted<std::int64_t> &high = bridge::use_default) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_clip,
        bridge::types::scalar<std::int64_t>::lower(value),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(low),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(high));
  }

  /** remember(), but an error comes back in the result.
   *
   * Python: module.remember(value: int, seen: list[int] = []) -> list[int]
   */
  bridge::result<std::vector<std::int64_t>> try_remember(
      std::int64_t value,
      const bridge::defaulted<bridge::list_view<std::int64_t>> &seen = bridge::use_default) const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_remember,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value),
        bridge::types::omittable<detail::type_list_int>::lower(seen));
  }

  /** named(), but an error comes back in the result.
   *
   * Python: module.named(value: int = LIMIT, *, text: str = str(LIMIT), last: bool = True) -> str
   */
  bridge::result<std::string> try_named(
      const bridge::defaulted<std::int64_t> &value = bridge::use_default,
      const bridge::defaulted<bridge::string_view> &text = bridge::use_default,
      bool last = true) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_named,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(value),
        bridge::types::omittable<bridge::types::str>::lower(text),
        bridge::types::scalar<bool>::lower(last));
  }

  /** strict(), but an error comes back in the result.
   *
   * Python: module.strict(first: int = LIMIT, second: int = LIMIT, /) -> str
   */
  bridge::result<std::string> try_strict(
      const bridge::defaulted<std::int64_t> &first = bridge::use_default,
      const bridge::defaulted<std::int64_t> &second = bridge::use_default) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_strict,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(first),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(second));
  }

  /** boxed(), but an error comes back in the result.
   *
   * Python: module.boxed(box: Box = Box(3)) -> int
   */
  bridge::result<std::int64_t> try_boxed(
      const bridge::defaulted<Box> &box_ = bridge::use_default) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_boxed,
        bridge::types::omittable<detail::type_Box>::lower(box_));
  }

  /** pair(), but an error comes back in the result.
   *
   * Python: module.pair(value: tuple[int, str] = (1, "a")) -> str
   */
  bridge::result<std::string> try_pair(
      const bridge::defaulted<std::tuple<std::int64_t, bridge::string_view>> &value = bridge::use_default) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_pair,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::omittable<detail::type_tuple2_int_str>::lower(value));
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
