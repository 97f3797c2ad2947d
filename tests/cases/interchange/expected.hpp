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
#include "bridge/types/arrow.h"
#include "bridge/types/dlpack.h"
#include "bridge/types/instance.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/ndarray.h"
#include "bridge/types/none.hpp"
#include "bridge/types/optional.hpp"
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

struct Named;
class OldProducer;
class NoCapsule;
class Failing;
namespace detail {
class type_Named;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::OldProducer> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::NoCapsule> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::Failing> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Named> {
  using type = rust_python_bridge::detail::type_Named;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Named"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::OldProducer> {
  using type = types::instance<python_OldProducer, rust_python_bridge::OldProducer>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.OldProducer"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::NoCapsule> {
  using type = types::instance<python_NoCapsule, rust_python_bridge::NoCapsule>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.NoCapsule"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Failing> {
  using type = types::instance<python_Failing, rust_python_bridge::Failing>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Failing"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** A producer of before version 1: it knows no max_version.
 *
 * Python: class module.OldProducer
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class OldProducer : public bridge::object {
 public:
  /** No object, as None. */
  OldProducer(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  OldProducer(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.OldProducer(array: np.ndarray) -> OldProducer */
  explicit OldProducer(const bridge::any_array_view &array);

  /** Python: module.OldProducer.array: np.ndarray */
  bridge::any_array array() const;

  /** Python: module.OldProducer.array: np.ndarray, set */
  void set_array(const bridge::any_array_view &value) const;

#endif

  /** OldProducer(), but an error comes back in the result.
   *
   * Python: module.OldProducer(array: np.ndarray) -> OldProducer
   */
  static bridge::result<OldProducer> try_new(const bridge::any_array_view &array);

  /** array(), but an error comes back in the result.
   *
   * Python: module.OldProducer.array: np.ndarray
   */
  bridge::result<bridge::any_array> try_array() const;

  /** set_array(), but an error comes back in the result.
   *
   * Python: module.OldProducer.array: np.ndarray, set
   */
  bridge::result<void> try_set_array(const bridge::any_array_view &value) const;

};

/** Python: class module.NoCapsule
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class NoCapsule : public bridge::object {
 public:
  /** No object, as None. */
  NoCapsule(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  NoCapsule(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.NoCapsule() -> NoCapsule */
  explicit NoCapsule();

#endif

  /** NoCapsule(), but an error comes back in the result.
   *
   * Python: module.NoCapsule() -> NoCapsule
   */
  static bridge::result<NoCapsule> try_new();

};

/** Python: class module.Failing
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Failing : public bridge::object {
 public:
  /** No object, as None. */
  Failing(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Failing(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Failing() -> Failing */
  explicit Failing();

#endif

  /** Failing(), but an error comes back in the result.
   *
   * Python: module.Failing() -> Failing
   */
  static bridge::result<Failing> try_new();

};

/** A value that holds a tensor.
 *
 * Python: dataclass module.Named
 */
struct Named {
  /** name: str */
  std::string name{};
  /** tensor: bridge.dlpack */
  bridge::dlpack tensor{};

#if BRIDGE_CPLUSPLUS < 201402L
  Named(std::string field0_ = {}, bridge::dlpack field1_ = {})
      : name(std::move(field0_)), tensor(std::move(field1_)) {}
#endif
};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xe139818ab928fcde),
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

/** Named in C and in C++. */
class type_Named {
 public:
  using parameter = Named;
  using result = Named;
  using abi = python_Named;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Named) == bridge::size_of_struct<bridge_str, bridge_dlpack>(),
    "python_Named has another layout here");

using type_optional_dlpack = bridge::types::optional<bridge_optional_dlpack, bridge::types::dlpack>;
using type_list_Named = bridge::types::list<bridge_array_python_Named, type_Named>;
using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_optional_int = bridge::types::optional<
    bridge_optional_i64, bridge::types::scalar<std::int64_t>>;
using type_list_optional_int = bridge::types::list<bridge_array_optional_i64, type_optional_int>;
using type_OldProducer = bridge::types::instance<python_OldProducer, OldProducer>;
using type_NoCapsule = bridge::types::instance<python_NoCapsule, NoCapsule>;
using type_Failing = bridge::types::instance<python_Failing, Failing>;

inline type_Named::abi type_Named::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Named::abi type_Named::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.name = bridge::lower<bridge::types::str>(value.name, scratch);
    lowered.tensor = bridge::lower<bridge::types::dlpack>(value.tensor, scratch);
  }
  return lowered;
}

inline type_Named::result type_Named::lift(const abi &lowered) {
  result value;
  value.name = bridge::types::str::lift(lowered.name);
  value.tensor = bridge::types::dlpack::lift(lowered.tensor);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Failing) python_free_Failing;
  decltype(&::python_free_NoCapsule) python_free_NoCapsule;
  decltype(&::python_free_OldProducer) python_free_OldProducer;
  decltype(&::python_free_array_i64) python_free_array_i64;
  decltype(&::python_free_array_optional_i64) python_free_array_optional_i64;
  decltype(&::python_free_array_python_Named) python_free_array_python_Named;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_free_arrow) python_free_arrow;
  decltype(&::python_free_dlpack) python_free_dlpack;
  decltype(&::python_free_ndarray) python_free_ndarray;
  decltype(&::python_free_optional_dlpack) python_free_optional_dlpack;
  decltype(&::python_counted) python_counted;
  decltype(&::python_matrix) python_matrix;
  decltype(&::python_frozen) python_frozen;
  decltype(&::python_old) python_old;
  decltype(&::python_no_tensor) python_no_tensor;
  decltype(&::python_no_capsule) python_no_capsule;
  decltype(&::python_failing) python_failing;
  decltype(&::python_perhaps) python_perhaps;
  decltype(&::python_named) python_named;
  decltype(&::python_total) python_total;
  decltype(&::python_doubled) python_doubled;
  decltype(&::python_is_writable) python_is_writable;
  decltype(&::python_device) python_device;
  decltype(&::python_copied) python_copied;
  decltype(&::python_unversioned) python_unversioned;
  decltype(&::python_keep) python_keep;
  decltype(&::python_kept_total) python_kept_total;
  decltype(&::python_let_go) python_let_go;
  decltype(&::python_back) python_back;
  decltype(&::python_table) python_table;
  decltype(&::python_batches) python_batches;
  decltype(&::python_plain_array) python_plain_array;
  decltype(&::python_no_table) python_no_table;
  decltype(&::python_row_count) python_row_count;
  decltype(&::python_names) python_names;
  decltype(&::python_read_batches) python_read_batches;
  decltype(&::python_values_of) python_values_of;
  decltype(&::python_chunks_of) python_chunks_of;
  decltype(&::python_twice) python_twice;
  decltype(&::python_unread) python_unread;
  decltype(&::python_refused_before) python_refused_before;
  decltype(&::python_OldProducer_new) python_OldProducer_new;
  decltype(&::python_OldProducer_array) python_OldProducer_array;
  decltype(&::python_OldProducer_set_array) python_OldProducer_set_array;
  decltype(&::python_NoCapsule_new) python_NoCapsule_new;
  decltype(&::python_Failing_new) python_Failing_new;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Failing", functions.python_free_Failing);
  resolver("python_free_NoCapsule", functions.python_free_NoCapsule);
  resolver("python_free_OldProducer", functions.python_free_OldProducer);
  resolver("python_free_array_i64", functions.python_free_array_i64);
  resolver("python_free_array_optional_i64", functions.python_free_array_optional_i64);
  resolver("python_free_array_python_Named", functions.python_free_array_python_Named);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver("python_free_arrow", functions.python_free_arrow);
  resolver("python_free_dlpack", functions.python_free_dlpack);
  resolver("python_free_ndarray", functions.python_free_ndarray);
  resolver("python_free_optional_dlpack", functions.python_free_optional_dlpack);
  resolver("python_counted", functions.python_counted);
  resolver("python_matrix", functions.python_matrix);
  resolver("python_frozen", functions.python_frozen);
  resolver("python_old", functions.python_old);
  resolver("python_no_tensor", functions.python_no_tensor);
  resolver("python_no_capsule", functions.python_no_capsule);
  resolver("python_failing", functions.python_failing);
  resolver("python_perhaps", functions.python_perhaps);
  resolver("python_named", functions.python_named);
  resolver("python_total", functions.python_total);
  resolver("python_doubled", functions.python_doubled);
  resolver("python_is_writable", functions.python_is_writable);
  resolver("python_device", functions.python_device);
  resolver("python_copied", functions.python_copied);
  resolver("python_unversioned", functions.python_unversioned);
  resolver("python_keep", functions.python_keep);
  resolver("python_kept_total", functions.python_kept_total);
  resolver("python_let_go", functions.python_let_go);
  resolver("python_back", functions.python_back);
  resolver("python_table", functions.python_table);
  resolver("python_batches", functions.python_batches);
  resolver("python_plain_array", functions.python_plain_array);
  resolver("python_no_table", functions.python_no_table);
  resolver("python_row_count", functions.python_row_count);
  resolver("python_names", functions.python_names);
  resolver("python_read_batches", functions.python_read_batches);
  resolver("python_values_of", functions.python_values_of);
  resolver("python_chunks_of", functions.python_chunks_of);
  resolver("python_twice", functions.python_twice);
  resolver("python_unread", functions.python_unread);
  resolver("python_refused_before", functions.python_refused_before);
  resolver("python_OldProducer_new", functions.python_OldProducer_new);
  resolver("python_OldProducer_array", functions.python_OldProducer_array);
  resolver("python_OldProducer_set_array", functions.python_OldProducer_set_array);
  resolver("python_NoCapsule_new", functions.python_NoCapsule_new);
  resolver("python_Failing_new", functions.python_Failing_new);
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

/** Tensors by DLPack and tables by Arrow: of numpy, of pyarrow, and of a producer that is no library.
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
        &::python_free_Failing,
        &::python_free_NoCapsule,
        &::python_free_OldProducer,
        &::python_free_array_i64,
        &::python_free_array_optional_i64,
        &::python_free_array_python_Named,
        &::python_free_array_str,
        &::python_free_arrow,
        &::python_free_dlpack,
        &::python_free_ndarray,
        &::python_free_optional_dlpack,
        &::python_counted,
        &::python_matrix,
        &::python_frozen,
        &::python_old,
        &::python_no_tensor,
        &::python_no_capsule,
        &::python_failing,
        &::python_perhaps,
        &::python_named,
        &::python_total,
        &::python_doubled,
        &::python_is_writable,
        &::python_device,
        &::python_copied,
        &::python_unversioned,
        &::python_keep,
        &::python_kept_total,
        &::python_let_go,
        &::python_back,
        &::python_table,
        &::python_batches,
        &::python_plain_array,
        &::python_no_table,
        &::python_row_count,
        &::python_names,
        &::python_read_batches,
        &::python_values_of,
        &::python_chunks_of,
        &::python_twice,
        &::python_unread,
        &::python_refused_before,
        &::python_OldProducer_new,
        &::python_OldProducer_array,
        &::python_OldProducer_set_array,
        &::python_NoCapsule_new,
        &::python_Failing_new};
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
  /** Python: module.counted(count: int) -> Annotated[npt.NDArray[np.float64], bridge.dlpack] */
  bridge::dlpack counted(std::int64_t count) const {
    return bridge::call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_counted,
        functions_->python_free_dlpack,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** Python: module.matrix() -> bridge.dlpack */
  bridge::dlpack matrix() const {
    return bridge::call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_matrix,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** Python: module.frozen() -> bridge.dlpack */
  bridge::dlpack frozen() const {
    return bridge::call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_frozen,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** Python: module.old() -> bridge.dlpack */
  bridge::dlpack old() const {
    return bridge::call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_old,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** Python: module.no_tensor() -> bridge.dlpack */
  bridge::dlpack no_tensor() const {
    return bridge::call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_no_tensor,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** Python: module.no_capsule() -> bridge.dlpack */
  bridge::dlpack no_capsule() const {
    return bridge::call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_no_capsule,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** Python: module.failing() -> bridge.dlpack */
  bridge::dlpack failing() const {
    return bridge::call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_failing,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** Python: module.perhaps(is_there: bool) -> Optional[bridge.dlpack] */
  bridge::optional<bridge::dlpack> perhaps(bool is_there) const {
    return bridge::call_owned<detail::type_optional_dlpack>(
        functions_->python_last_error,
        functions_->python_perhaps,
        functions_->python_free_optional_dlpack,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(is_there));
  }

  /** Python: module.named(tensors: List[Named]) -> List[Named] */
  std::vector<Named> named(bridge::list_view<Named> tensors) const {
    return bridge::call_owned<detail::type_list_Named>(
        functions_->python_last_error,
        functions_->python_named,
        functions_->python_free_array_python_Named,
        functions_->python_result_room,
        detail::type_list_Named::lower(tensors));
  }

  /** Python: module.total(values: Annotated[np.ndarray, bridge.dlpack]) -> float */
  double total(const bridge::dlpack &values) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        bridge::types::dlpack::lower(values));
  }

  /** Writes to the program's memory.
   *
   * Python: module.doubled(values: Annotated[np.ndarray, bridge.dlpack]) -> None
   */
  void doubled(const bridge::dlpack &values) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_doubled,
        bridge::types::dlpack::lower(values));
  }

  /** Python: module.is_writable(values: Annotated[np.ndarray, bridge.dlpack]) -> bool */
  bool is_writable(const bridge::dlpack &values) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_is_writable,
        bridge::types::dlpack::lower(values));
  }

  /** Python: module.device(values: bridge.dlpack) -> List[int] */
  std::vector<std::int64_t> device(const bridge::dlpack &values) const {
    return bridge::call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_device,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        bridge::types::dlpack::lower(values));
  }

  /** What cannot be.
   *
   * Python: module.copied(values: bridge.dlpack) -> bool
   */
  bool copied(const bridge::dlpack &values) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_copied,
        bridge::types::dlpack::lower(values));
  }

  /** A consumer that takes the capsule, and lets go of it as it is.
   *
   * Python: module.unversioned(values: bridge.dlpack) -> bool
   */
  bool unversioned(const bridge::dlpack &values) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_unversioned,
        bridge::types::dlpack::lower(values));
  }

  /** Python: module.keep(values: Annotated[np.ndarray, bridge.dlpack]) -> None */
  void keep(const bridge::dlpack &values) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_keep,
        bridge::types::dlpack::lower(values));
  }

  /** Python: module.kept_total() -> float */
  double kept_total() const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error, functions_->python_kept_total);
  }

  /** Python: module.let_go() -> None */
  void let_go() const {
    return bridge::call_void(functions_->python_last_error, functions_->python_let_go);
  }

  /** Python: module.back(values: bridge.dlpack) -> bridge.dlpack */
  bridge::dlpack back(const bridge::dlpack &values) const {
    return bridge::call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_back,
        functions_->python_free_dlpack,
        functions_->python_result_room,
        bridge::types::dlpack::lower(values));
  }

  /** Python: module.table(rows: int) -> Annotated[pa.Table, bridge.arrow] */
  bridge::arrow_stream table(std::int64_t rows) const {
    return bridge::call_owned<bridge::types::arrow>(
        functions_->python_last_error,
        functions_->python_table,
        functions_->python_free_arrow,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(rows));
  }

  /** A stream that Python makes as it is read; the fourth batch fails.
   *
   * Python: module.batches(count: int) -> bridge.arrow
   */
  bridge::arrow_stream batches(std::int64_t count) const {
    return bridge::call_owned<bridge::types::arrow>(
        functions_->python_last_error,
        functions_->python_batches,
        functions_->python_free_arrow,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** What has __arrow_c_array__ alone.
   *
   * Python: module.plain_array() -> bridge.arrow
   */
  bridge::arrow_stream plain_array() const {
    return bridge::call_owned<bridge::types::arrow>(
        functions_->python_last_error,
        functions_->python_plain_array,
        functions_->python_free_arrow,
        functions_->python_result_room);
  }

  /** Python: module.no_table() -> bridge.arrow */
  bridge::arrow_stream no_table() const {
    return bridge::call_owned<bridge::types::arrow>(
        functions_->python_last_error,
        functions_->python_no_table,
        functions_->python_free_arrow,
        functions_->python_result_room);
  }

  /** Python: module.row_count(rows: Annotated[pa.Table, bridge.arrow]) -> int */
  std::int64_t row_count(const bridge::arrow_stream &rows) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_row_count,
        bridge::types::arrow::lower(rows));
  }

  /** Python: module.names(rows: Annotated[pa.Table, bridge.arrow]) -> List[str] */
  std::vector<std::string> names(const bridge::arrow_stream &rows) const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_names,
        functions_->python_free_array_str,
        functions_->python_result_room,
        bridge::types::arrow::lower(rows));
  }

  /** Python: module.read_batches(reader: Annotated[pa.RecordBatchReader, bridge.arrow]) -> int */
  std::int64_t read_batches(const bridge::arrow_stream &reader) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_read_batches,
        bridge::types::arrow::lower(reader));
  }

  /** Python: module.values_of(array: Annotated[pa.Array, bridge.arrow]) -> List[Optional[int]] */
  std::vector<bridge::optional<std::int64_t>> values_of(const bridge::arrow_stream &array) const {
    return bridge::call_owned<detail::type_list_optional_int>(
        functions_->python_last_error,
        functions_->python_values_of,
        functions_->python_free_array_optional_i64,
        functions_->python_result_room,
        bridge::types::arrow::lower(array));
  }

  /** Python: module.chunks_of(array: Annotated[pa.ChunkedArray, bridge.arrow]) -> int */
  std::int64_t chunks_of(const bridge::arrow_stream &array) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_chunks_of,
        bridge::types::arrow::lower(array));
  }

  /** A stream can be read once.
   *
   * Python: module.twice(stream: bridge.arrow) -> int
   */
  std::int64_t twice(const bridge::arrow_stream &stream) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_twice,
        bridge::types::arrow::lower(stream));
  }

  /** Leaves it alone.
   *
   * Python: module.unread(stream: bridge.arrow) -> None
   */
  void unread(const bridge::arrow_stream &stream) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_unread,
        bridge::types::arrow::lower(stream));
  }

  /** Python: module.refused_before(text: str, stream: bridge.arrow) -> None */
  void refused_before(bridge::string_view text, const bridge::arrow_stream &stream) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_refused_before,
        bridge::types::str::lower(text),
        bridge::types::arrow::lower(stream));
  }

#endif

  /** counted(), but an error comes back in the result.
   *
   * Python: module.counted(count: int) -> Annotated[npt.NDArray[np.float64], bridge.dlpack]
   */
  bridge::result<bridge::dlpack> try_counted(std::int64_t count) const {
    return bridge::try_call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_counted,
        functions_->python_free_dlpack,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** matrix(), but an error comes back in the result.
   *
   * Python: module.matrix() -> bridge.dlpack
   */
  bridge::result<bridge::dlpack> try_matrix() const {
    return bridge::try_call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_matrix,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** frozen(), but an error comes back in the result.
   *
   * Python: module.frozen() -> bridge.dlpack
   */
  bridge::result<bridge::dlpack> try_frozen() const {
    return bridge::try_call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_frozen,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** old(), but an error comes back in the result.
   *
   * Python: module.old() -> bridge.dlpack
   */
  bridge::result<bridge::dlpack> try_old() const {
    return bridge::try_call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_old,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** no_tensor(), but an error comes back in the result.
   *
   * Python: module.no_tensor() -> bridge.dlpack
   */
  bridge::result<bridge::dlpack> try_no_tensor() const {
    return bridge::try_call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_no_tensor,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** no_capsule(), but an error comes back in the result.
   *
   * Python: module.no_capsule() -> bridge.dlpack
   */
  bridge::result<bridge::dlpack> try_no_capsule() const {
    return bridge::try_call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_no_capsule,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** failing(), but an error comes back in the result.
   *
   * Python: module.failing() -> bridge.dlpack
   */
  bridge::result<bridge::dlpack> try_failing() const {
    return bridge::try_call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_failing,
        functions_->python_free_dlpack,
        functions_->python_result_room);
  }

  /** perhaps(), but an error comes back in the result.
   *
   * Python: module.perhaps(is_there: bool) -> Optional[bridge.dlpack]
   */
  bridge::result<bridge::optional<bridge::dlpack>> try_perhaps(bool is_there) const {
    return bridge::try_call_owned<detail::type_optional_dlpack>(
        functions_->python_last_error,
        functions_->python_perhaps,
        functions_->python_free_optional_dlpack,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(is_there));
  }

  /** named(), but an error comes back in the result.
   *
   * Python: module.named(tensors: List[Named]) -> List[Named]
   */
  bridge::result<std::vector<Named>> try_named(bridge::list_view<Named> tensors) const {
    return bridge::try_call_owned<detail::type_list_Named>(
        functions_->python_last_error,
        functions_->python_named,
        functions_->python_free_array_python_Named,
        functions_->python_result_room,
        detail::type_list_Named::lower(tensors));
  }

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(values: Annotated[np.ndarray, bridge.dlpack]) -> float
   */
  bridge::result<double> try_total(const bridge::dlpack &values) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        bridge::types::dlpack::lower(values));
  }

  /** doubled(), but an error comes back in the result.
   *
   * Python: module.doubled(values: Annotated[np.ndarray, bridge.dlpack]) -> None
   */
  bridge::result<void> try_doubled(const bridge::dlpack &values) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_doubled,
        bridge::types::dlpack::lower(values));
  }

  /** is_writable(), but an error comes back in the result.
   *
   * Python: module.is_writable(values: Annotated[np.ndarray, bridge.dlpack]) -> bool
   */
  bridge::result<bool> try_is_writable(const bridge::dlpack &values) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_is_writable,
        bridge::types::dlpack::lower(values));
  }

  /** device(), but an error comes back in the result.
   *
   * Python: module.device(values: bridge.dlpack) -> List[int]
   */
  bridge::result<std::vector<std::int64_t>> try_device(const bridge::dlpack &values) const {
    return bridge::try_call_owned<detail::type_list_int>(
        functions_->python_last_error,
        functions_->python_device,
        functions_->python_free_array_i64,
        functions_->python_result_room,
        bridge::types::dlpack::lower(values));
  }

  /** copied(), but an error comes back in the result.
   *
   * Python: module.copied(values: bridge.dlpack) -> bool
   */
  bridge::result<bool> try_copied(const bridge::dlpack &values) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_copied,
        bridge::types::dlpack::lower(values));
  }

  /** unversioned(), but an error comes back in the result.
   *
   * Python: module.unversioned(values: bridge.dlpack) -> bool
   */
  bridge::result<bool> try_unversioned(const bridge::dlpack &values) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_unversioned,
        bridge::types::dlpack::lower(values));
  }

  /** keep(), but an error comes back in the result.
   *
   * Python: module.keep(values: Annotated[np.ndarray, bridge.dlpack]) -> None
   */
  bridge::result<void> try_keep(const bridge::dlpack &values) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_keep,
        bridge::types::dlpack::lower(values));
  }

  /** kept_total(), but an error comes back in the result.
   *
   * Python: module.kept_total() -> float
   */
  bridge::result<double> try_kept_total() const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error, functions_->python_kept_total);
  }

  /** let_go(), but an error comes back in the result.
   *
   * Python: module.let_go() -> None
   */
  bridge::result<void> try_let_go() const {
    return bridge::try_call_void(functions_->python_last_error, functions_->python_let_go);
  }

  /** back(), but an error comes back in the result.
   *
   * Python: module.back(values: bridge.dlpack) -> bridge.dlpack
   */
  bridge::result<bridge::dlpack> try_back(const bridge::dlpack &values) const {
    return bridge::try_call_owned<bridge::types::dlpack>(
        functions_->python_last_error,
        functions_->python_back,
        functions_->python_free_dlpack,
        functions_->python_result_room,
        bridge::types::dlpack::lower(values));
  }

  /** table(), but an error comes back in the result.
   *
   * Python: module.table(rows: int) -> Annotated[pa.Table, bridge.arrow]
   */
  bridge::result<bridge::arrow_stream> try_table(std::int64_t rows) const {
    return bridge::try_call_owned<bridge::types::arrow>(
        functions_->python_last_error,
        functions_->python_table,
        functions_->python_free_arrow,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(rows));
  }

  /** batches(), but an error comes back in the result.
   *
   * Python: module.batches(count: int) -> bridge.arrow
   */
  bridge::result<bridge::arrow_stream> try_batches(std::int64_t count) const {
    return bridge::try_call_owned<bridge::types::arrow>(
        functions_->python_last_error,
        functions_->python_batches,
        functions_->python_free_arrow,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** plain_array(), but an error comes back in the result.
   *
   * Python: module.plain_array() -> bridge.arrow
   */
  bridge::result<bridge::arrow_stream> try_plain_array() const {
    return bridge::try_call_owned<bridge::types::arrow>(
        functions_->python_last_error,
        functions_->python_plain_array,
        functions_->python_free_arrow,
        functions_->python_result_room);
  }

  /** no_table(), but an error comes back in the result.
   *
   * Python: module.no_table() -> bridge.arrow
   */
  bridge::result<bridge::arrow_stream> try_no_table() const {
    return bridge::try_call_owned<bridge::types::arrow>(
        functions_->python_last_error,
        functions_->python_no_table,
        functions_->python_free_arrow,
        functions_->python_result_room);
  }

  /** row_count(), but an error comes back in the result.
   *
   * Python: module.row_count(rows: Annotated[pa.Table, bridge.arrow]) -> int
   */
  bridge::result<std::int64_t> try_row_count(const bridge::arrow_stream &rows) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_row_count,
        bridge::types::arrow::lower(rows));
  }

  /** names(), but an error comes back in the result.
   *
   * Python: module.names(rows: Annotated[pa.Table, bridge.arrow]) -> List[str]
   */
  bridge::result<std::vector<std::string>> try_names(const bridge::arrow_stream &rows) const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_names,
        functions_->python_free_array_str,
        functions_->python_result_room,
        bridge::types::arrow::lower(rows));
  }

  /** read_batches(), but an error comes back in the result.
   *
   * Python: module.read_batches(reader: Annotated[pa.RecordBatchReader, bridge.arrow]) -> int
   */
  bridge::result<std::int64_t> try_read_batches(const bridge::arrow_stream &reader) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_read_batches,
        bridge::types::arrow::lower(reader));
  }

  /** values_of(), but an error comes back in the result.
   *
   * Python: module.values_of(array: Annotated[pa.Array, bridge.arrow]) -> List[Optional[int]]
   */
  bridge::result<std::vector<bridge::optional<std::int64_t>>> try_values_of(
      const bridge::arrow_stream &array) const {
    return bridge::try_call_owned<detail::type_list_optional_int>(
        functions_->python_last_error,
        functions_->python_values_of,
        functions_->python_free_array_optional_i64,
        functions_->python_result_room,
        bridge::types::arrow::lower(array));
  }

  /** chunks_of(), but an error comes back in the result.
   *
   * Python: module.chunks_of(array: Annotated[pa.ChunkedArray, bridge.arrow]) -> int
   */
  bridge::result<std::int64_t> try_chunks_of(const bridge::arrow_stream &array) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_chunks_of,
        bridge::types::arrow::lower(array));
  }

  /** twice(), but an error comes back in the result.
   *
   * Python: module.twice(stream: bridge.arrow) -> int
   */
  bridge::result<std::int64_t> try_twice(const bridge::arrow_stream &stream) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_twice,
        bridge::types::arrow::lower(stream));
  }

  /** unread(), but an error comes back in the result.
   *
   * Python: module.unread(stream: bridge.arrow) -> None
   */
  bridge::result<void> try_unread(const bridge::arrow_stream &stream) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_unread,
        bridge::types::arrow::lower(stream));
  }

  /** refused_before(), but an error comes back in the result.
   *
   * Python: module.refused_before(text: str, stream: bridge.arrow) -> None
   */
  bridge::result<void> try_refused_before(
      bridge::string_view text, const bridge::arrow_stream &stream) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_refused_before,
        bridge::types::str::lower(text),
        bridge::types::arrow::lower(stream));
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

inline bridge::result<OldProducer> OldProducer::try_new(const bridge::any_array_view &array) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_OldProducer>(
      functions_->python_last_error,
      functions_->python_OldProducer_new,
      functions_->python_free_OldProducer,
      functions_->python_result_room,
      bridge::types::any_array::lower(array));
}

inline bridge::result<bridge::any_array> OldProducer::try_array() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::any_array>(
      functions_->python_last_error,
      functions_->python_OldProducer_array,
      functions_->python_free_ndarray,
      functions_->python_result_room,
      detail::type_OldProducer::lower(*this));
}

inline bridge::result<void> OldProducer::try_set_array(const bridge::any_array_view &value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_OldProducer_set_array,
      detail::type_OldProducer::lower(*this),
      bridge::types::any_array::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline OldProducer::OldProducer(const bridge::any_array_view &array)
    : OldProducer(try_new(array).value()) {}

inline bridge::any_array OldProducer::array() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::any_array>(
      functions_->python_last_error,
      functions_->python_OldProducer_array,
      functions_->python_free_ndarray,
      functions_->python_result_room,
      detail::type_OldProducer::lower(*this));
}

inline void OldProducer::set_array(const bridge::any_array_view &value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_OldProducer_set_array,
      detail::type_OldProducer::lower(*this),
      bridge::types::any_array::lower(value));
}

#endif

inline bridge::result<NoCapsule> NoCapsule::try_new() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_NoCapsule>(
      functions_->python_last_error,
      functions_->python_NoCapsule_new,
      functions_->python_free_NoCapsule,
      functions_->python_result_room);
}

#if BRIDGE_EXCEPTIONS
inline NoCapsule::NoCapsule() : NoCapsule(try_new().value()) {}

#endif

inline bridge::result<Failing> Failing::try_new() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Failing>(
      functions_->python_last_error,
      functions_->python_Failing_new,
      functions_->python_free_Failing,
      functions_->python_result_room);
}

#if BRIDGE_EXCEPTIONS
inline Failing::Failing() : Failing(try_new().value()) {}

#endif

}  // namespace rust_python_bridge

#endif
