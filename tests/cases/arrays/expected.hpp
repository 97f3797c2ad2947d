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
#include "bridge/types/iterator.hpp"
#include "bridge/types/list.hpp"
#include "bridge/types/ndarray.h"
#include "bridge/types/none.hpp"
#include "bridge/types/object.h"
#include "bridge/types/optional.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/str.hpp"
#include "bridge/types/task.hpp"
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

struct Frame;
class Holder;
namespace detail {
class type_Frame;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Holder> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Frame> {
  using type = rust_python_bridge::detail::type_Frame;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Frame"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Holder> {
  using type = types::instance<python_Holder, rust_python_bridge::Holder>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Holder"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Python: class module.Holder
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Holder : public bridge::object {
 public:
  /** No object, as None. */
  Holder(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Holder(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Holder() -> Holder */
  explicit Holder();

  /** Python: module.Holder.hold(self, values: Floats) -> None */
  void hold(const bridge::array_view<double> &values) const;

  /** Python: module.Holder.values: Any */
  bridge::object values() const;

  /** Python: module.Holder.values: Any, set */
  void set_values(const bridge::object &value) const;

#endif

  /** Holder(), but an error comes back in the result.
   *
   * Python: module.Holder() -> Holder
   */
  static bridge::result<Holder> try_new();

  /** hold(), but an error comes back in the result.
   *
   * Python: module.Holder.hold(self, values: Floats) -> None
   */
  bridge::result<void> try_hold(const bridge::array_view<double> &values) const;

  /** values(), but an error comes back in the result.
   *
   * Python: module.Holder.values: Any
   */
  bridge::result<bridge::object> try_values() const;

  /** set_values(), but an error comes back in the result.
   *
   * Python: module.Holder.values: Any, set
   */
  bridge::result<void> try_set_values(const bridge::object &value) const;

};

/** A value that holds an array.
 *
 * Python: dataclass module.Frame
 */
struct Frame {
  /** name: str */
  std::string name{};
  /** pixels: npt.NDArray[np.uint8] */
  bridge::array<std::uint8_t> pixels{};

#if BRIDGE_CPLUSPLUS < 201402L
  Frame(std::string field0_ = {}, bridge::array<std::uint8_t> field1_ = {})
      : name(std::move(field0_)), pixels(std::move(field1_)) {}
#endif
};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x182cb62dbe004a6f),
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

/** Frame in C and in C++. */
class type_Frame {
 public:
  using parameter = Frame;
  using result = Frame;
  using abi = python_Frame;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Frame) == bridge::size_of_struct<bridge_str, bridge_ndarray>(),
    "python_Frame has another layout here");

using type_list_float = bridge::types::list<bridge_array_f64, bridge::types::scalar<double>>;
using type_list_Frame = bridge::types::list<bridge_array_python_Frame, type_Frame>;
using type_dict_str_ndarray_float64 = bridge::types::dict<
    bridge_map_str_ndarray, bridge::types::str, bridge::types::array<double>>;
using type_list_ndarray_float64 = bridge::types::list<
    bridge_array_ndarray, bridge::types::array<double>>;
using type_optional_ndarray_float64 = bridge::types::optional<
    bridge_optional_ndarray, bridge::types::array<double>>;
using type_awaitable_float = bridge::types::task<
    bridge_function0_f64, bridge::types::scalar<double>>;
using type_awaitable_int = bridge::types::task<
    bridge_function0_i64, bridge::types::scalar<std::int64_t>>;
using type_iterator_float = bridge::types::iterator<
    bridge_iterator_f64, bridge::types::scalar<double>>;
using type_async_iterator_float = bridge::types::iterator<
    bridge_iterator_f64, bridge::types::scalar<double>>;
using type_Holder = bridge::types::instance<python_Holder, Holder>;

inline type_Frame::abi type_Frame::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Frame::abi type_Frame::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.name = bridge::lower<bridge::types::str>(value.name, scratch);
    lowered.pixels = bridge::lower<bridge::types::array<std::uint8_t>>(value.pixels, scratch);
  }
  return lowered;
}

inline type_Frame::result type_Frame::lift(const abi &lowered) {
  result value;
  value.name = bridge::types::str::lift(lowered.name);
  value.pixels = bridge::types::array<std::uint8_t>::lift(lowered.pixels);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Holder) python_free_Holder;
  decltype(&::python_free_array_f64) python_free_array_f64;
  decltype(&::python_free_array_python_Frame) python_free_array_python_Frame;
  decltype(&::python_free_function0_f64) python_free_function0_f64;
  decltype(&::python_free_function0_i64) python_free_function0_i64;
  decltype(&::python_free_iterator_f64) python_free_iterator_f64;
  decltype(&::python_free_map_str_ndarray) python_free_map_str_ndarray;
  decltype(&::python_free_ndarray) python_free_ndarray;
  decltype(&::python_free_object) python_free_object;
  decltype(&::python_free_optional_ndarray) python_free_optional_ndarray;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_total) python_total;
  decltype(&::python_describe) python_describe;
  decltype(&::python_shown) python_shown;
  decltype(&::python_double_) python_double_;
  decltype(&::python_brighten) python_brighten;
  decltype(&::python_matrix) python_matrix;
  decltype(&::python_fortran) python_fortran;
  decltype(&::python_arange) python_arange;
  decltype(&::python_grid) python_grid;
  decltype(&::python_transposed) python_transposed;
  decltype(&::python_every_other) python_every_other;
  decltype(&::python_of_dtype) python_of_dtype;
  decltype(&::python_scalar) python_scalar;
  decltype(&::python_nothing) python_nothing;
  decltype(&::python_readonly) python_readonly;
  decltype(&::python_dates) python_dates;
  decltype(&::python_days) python_days;
  decltype(&::python_big_endian) python_big_endian;
  decltype(&::python_texts) python_texts;
  decltype(&::python_wrong) python_wrong;
  decltype(&::python_no_array) python_no_array;
  decltype(&::python_same) python_same;
  decltype(&::python_part) python_part;
  decltype(&::python_keep) python_keep;
  decltype(&::python_keep_part) python_keep_part;
  decltype(&::python_keep_buffer) python_keep_buffer;
  decltype(&::python_look) python_look;
  decltype(&::python_write) python_write;
  decltype(&::python_write_map) python_write_map;
  decltype(&::python_forget) python_forget;
  decltype(&::python_frames) python_frames;
  decltype(&::python_by_name) python_by_name;
  decltype(&::python_longest) python_longest;
  decltype(&::python_maybe) python_maybe;
  decltype(&::python_objects) python_objects;
  decltype(&::python_later_total) python_later_total;
  decltype(&::python_later_length) python_later_length;
  decltype(&::python_one_by_one) python_one_by_one;
  decltype(&::python_later_one_by_one) python_later_one_by_one;
  decltype(&::python_add_objects) python_add_objects;
  decltype(&::python_Holder_new) python_Holder_new;
  decltype(&::python_Holder_hold) python_Holder_hold;
  decltype(&::python_Holder_values) python_Holder_values;
  decltype(&::python_Holder_set_values) python_Holder_set_values;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Holder", functions.python_free_Holder);
  resolver("python_free_array_f64", functions.python_free_array_f64);
  resolver("python_free_array_python_Frame", functions.python_free_array_python_Frame);
  resolver("python_free_function0_f64", functions.python_free_function0_f64);
  resolver("python_free_function0_i64", functions.python_free_function0_i64);
  resolver("python_free_iterator_f64", functions.python_free_iterator_f64);
  resolver("python_free_map_str_ndarray", functions.python_free_map_str_ndarray);
  resolver("python_free_ndarray", functions.python_free_ndarray);
  resolver("python_free_object", functions.python_free_object);
  resolver("python_free_optional_ndarray", functions.python_free_optional_ndarray);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_total", functions.python_total);
  resolver("python_describe", functions.python_describe);
  resolver("python_shown", functions.python_shown);
  resolver("python_double_", functions.python_double_);
  resolver("python_brighten", functions.python_brighten);
  resolver("python_matrix", functions.python_matrix);
  resolver("python_fortran", functions.python_fortran);
  resolver("python_arange", functions.python_arange);
  resolver("python_grid", functions.python_grid);
  resolver("python_transposed", functions.python_transposed);
  resolver("python_every_other", functions.python_every_other);
  resolver("python_of_dtype", functions.python_of_dtype);
  resolver("python_scalar", functions.python_scalar);
  resolver("python_nothing", functions.python_nothing);
  resolver("python_readonly", functions.python_readonly);
  resolver("python_dates", functions.python_dates);
  resolver("python_days", functions.python_days);
  resolver("python_big_endian", functions.python_big_endian);
  resolver("python_texts", functions.python_texts);
  resolver("python_wrong", functions.python_wrong);
  resolver("python_no_array", functions.python_no_array);
  resolver("python_same", functions.python_same);
  resolver("python_part", functions.python_part);
  resolver("python_keep", functions.python_keep);
  resolver("python_keep_part", functions.python_keep_part);
  resolver("python_keep_buffer", functions.python_keep_buffer);
  resolver("python_look", functions.python_look);
  resolver("python_write", functions.python_write);
  resolver("python_write_map", functions.python_write_map);
  resolver("python_forget", functions.python_forget);
  resolver("python_frames", functions.python_frames);
  resolver("python_by_name", functions.python_by_name);
  resolver("python_longest", functions.python_longest);
  resolver("python_maybe", functions.python_maybe);
  resolver("python_objects", functions.python_objects);
  resolver("python_later_total", functions.python_later_total);
  resolver("python_later_length", functions.python_later_length);
  resolver("python_one_by_one", functions.python_one_by_one);
  resolver("python_later_one_by_one", functions.python_later_one_by_one);
  resolver("python_add_objects", functions.python_add_objects);
  resolver("python_Holder_new", functions.python_Holder_new);
  resolver("python_Holder_hold", functions.python_Holder_hold);
  resolver("python_Holder_values", functions.python_Holder_values);
  resolver("python_Holder_set_values", functions.python_Holder_set_values);
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

/** numpy's arrays, both ways without copies: every element type and layout, what does not fit, and what Python keeps.
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
        &::python_free_Holder,
        &::python_free_array_f64,
        &::python_free_array_python_Frame,
        &::python_free_function0_f64,
        &::python_free_function0_i64,
        &::python_free_iterator_f64,
        &::python_free_map_str_ndarray,
        &::python_free_ndarray,
        &::python_free_object,
        &::python_free_optional_ndarray,
        &::python_free_str,
        &::python_total,
        &::python_describe,
        &::python_shown,
        &::python_double_,
        &::python_brighten,
        &::python_matrix,
        &::python_fortran,
        &::python_arange,
        &::python_grid,
        &::python_transposed,
        &::python_every_other,
        &::python_of_dtype,
        &::python_scalar,
        &::python_nothing,
        &::python_readonly,
        &::python_dates,
        &::python_days,
        &::python_big_endian,
        &::python_texts,
        &::python_wrong,
        &::python_no_array,
        &::python_same,
        &::python_part,
        &::python_keep,
        &::python_keep_part,
        &::python_keep_buffer,
        &::python_look,
        &::python_write,
        &::python_write_map,
        &::python_forget,
        &::python_frames,
        &::python_by_name,
        &::python_longest,
        &::python_maybe,
        &::python_objects,
        &::python_later_total,
        &::python_later_length,
        &::python_one_by_one,
        &::python_later_one_by_one,
        &::python_add_objects,
        &::python_Holder_new,
        &::python_Holder_hold,
        &::python_Holder_values,
        &::python_Holder_set_values};
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
  /** Python: module.total(values: Floats) -> float */
  double total(const bridge::array_view<double> &values) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.describe(values: np.ndarray) -> str */
  std::string describe(const bridge::any_array_view &values) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_describe,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** Python: module.shown(values: np.ndarray) -> str */
  std::string shown(const bridge::any_array_view &values) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_shown,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** Python: module.double(values: Floats) -> None */
  void double_(const bridge::array_view<double> &values) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_double_,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.brighten(image: Image, by: float) -> None */
  void brighten(const bridge::array_view<float> &image, double by) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_brighten,
        bridge::types::array<float>::lower(image),
        bridge::types::scalar<double>::lower(by));
  }

  /** Python: module.matrix(values: np.ndarray[Tuple[int, int], np.dtype[np.int32]]) -> int */
  std::int64_t matrix(const bridge::array_view<std::int32_t> &values) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_matrix,
        bridge::types::array<std::int32_t>::lower(values));
  }

  /** Python: module.fortran(values: Annotated[np.ndarray, bridge.array("int64", order="F")]) -> str
   */
  std::string fortran(const bridge::array_view<std::int64_t> &values) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_fortran,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::array<std::int64_t>::lower(values));
  }

  /** Python: module.arange(count: int) -> npt.NDArray[np.int64] */
  bridge::array<std::int64_t> arange(std::int64_t count) const {
    return bridge::call_owned<bridge::types::array<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_arange,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** Python: module.grid(height: int, width: int) -> Floats */
  bridge::array<double> grid(std::int64_t height, std::int64_t width) const {
    return bridge::call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_grid,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(height),
        bridge::types::scalar<std::int64_t>::lower(width));
  }

  /** Python: module.transposed(values: Floats) -> Floats */
  bridge::array<double> transposed(const bridge::array_view<double> &values) const {
    return bridge::call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_transposed,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.every_other(count: int) -> npt.NDArray[np.int64] */
  bridge::array<std::int64_t> every_other(std::int64_t count) const {
    return bridge::call_owned<bridge::types::array<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_every_other,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** Python: module.of_dtype(name: str) -> np.ndarray */
  bridge::any_array of_dtype(bridge::string_view name) const {
    return bridge::call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_of_dtype,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** Python: module.scalar() -> Floats */
  bridge::array<double> scalar() const {
    return bridge::call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_scalar,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** Python: module.nothing() -> Floats */
  bridge::array<double> nothing() const {
    return bridge::call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_nothing,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** Python: module.readonly() -> Floats */
  bridge::array<double> readonly() const {
    return bridge::call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_readonly,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** Python: module.dates() -> np.ndarray */
  bridge::any_array dates() const {
    return bridge::call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_dates,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** Python: module.days(values: np.ndarray) -> str */
  std::string days(const bridge::any_array_view &values) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_days,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** Python: module.big_endian() -> np.ndarray */
  bridge::any_array big_endian() const {
    return bridge::call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_big_endian,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** Python: module.texts() -> np.ndarray */
  bridge::any_array texts() const {
    return bridge::call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_texts,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** Python: module.wrong() -> Floats */
  bridge::array<double> wrong() const {
    return bridge::call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_wrong,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** Python: module.no_array() -> Floats */
  bridge::array<double> no_array() const {
    return bridge::call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_no_array,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** Python: module.same(values: Floats) -> Floats */
  bridge::array<double> same(const bridge::array_view<double> &values) const {
    return bridge::call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.part(values: Floats) -> Floats */
  bridge::array<double> part(const bridge::array_view<double> &values) const {
    return bridge::call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_part,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.keep(values: Floats) -> None */
  void keep(const bridge::array_view<double> &values) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_keep,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.keep_part(values: Floats) -> None */
  void keep_part(const bridge::array_view<double> &values) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_keep_part,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.keep_buffer(values: Floats) -> None */
  void keep_buffer(const bridge::array_view<double> &values) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_keep_buffer,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.look() -> List[float] */
  std::vector<double> look() const {
    return bridge::call_owned<detail::type_list_float>(
        functions_->python_last_error,
        functions_->python_look,
        functions_->python_free_array_f64,
        functions_->python_result_room);
  }

  /** Python: module.write(value: float) -> None */
  void write(double value) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_write,
        bridge::types::scalar<double>::lower(value));
  }

  /** write() for each element of ranges: see bridge/batch.hpp. */
  void write_map(bridge::batch_view<const double> value) const {
    return bridge::batch<void(double)>::call(
        functions_->python_last_error, functions_->python_write_map, "module.write value", value);
  }

  /** Python: module.forget() -> None */
  void forget() const {
    return bridge::call_void(functions_->python_last_error, functions_->python_forget);
  }

  /** Python: module.frames(frame: Frame, count: int) -> List[Frame] */
  std::vector<Frame> frames(const Frame &frame, std::int64_t count) const {
    return bridge::call_owned<detail::type_list_Frame>(
        functions_->python_last_error,
        functions_->python_frames,
        functions_->python_free_array_python_Frame,
        functions_->python_result_room,
        detail::type_Frame::lower(frame),
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** Python: module.by_name(values: Dict[str, Floats]) -> Dict[str, Floats] */
  bridge::map<std::string, bridge::array<double>> by_name(
      bridge::dict_view<bridge::string_view, bridge::array_view<double>> values) const {
    return bridge::call_owned<detail::type_dict_str_ndarray_float64>(
        functions_->python_last_error,
        functions_->python_by_name,
        functions_->python_free_map_str_ndarray,
        functions_->python_result_room,
        detail::type_dict_str_ndarray_float64::lower(values));
  }

  /** Python: module.longest(values: List[Floats]) -> Floats */
  bridge::array<double> longest(bridge::list_view<bridge::array_view<double>> values) const {
    return bridge::call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_longest,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        detail::type_list_ndarray_float64::lower(values));
  }

  /** Python: module.maybe(values: Optional[Floats] = None) -> Optional[Floats] */
  bridge::optional<bridge::array<double>> maybe(
      const bridge::optional<bridge::array_view<double>> &values = bridge::nullopt) const {
    return bridge::call_owned<detail::type_optional_ndarray_float64>(
        functions_->python_last_error,
        functions_->python_maybe,
        functions_->python_free_optional_ndarray,
        functions_->python_result_room,
        detail::type_optional_ndarray_float64::lower(values));
  }

  /** Python: module.objects(value: Any) -> str */
  std::string objects(const bridge::object &value) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_objects,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** Runs when the call is over.
   *
   * Python: module.later_total(values: Floats) -> Awaitable[float]
   */
  bridge::task<double> later_total(const bridge::array_view<double> &values) const {
    return bridge::call_owned<detail::type_awaitable_float>(
        functions_->python_last_error,
        functions_->python_later_total,
        functions_->python_free_function0_f64,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.later_length(values: memoryview) -> Awaitable[int] */
  bridge::task<std::int64_t> later_length(const bridge::any_array_view &values) const {
    return bridge::call_owned<detail::type_awaitable_int>(
        functions_->python_last_error,
        functions_->python_later_length,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** Python: module.one_by_one(values: Floats) -> Iterator[float] */
  bridge::iterator<double> one_by_one(const bridge::array_view<double> &values) const {
    return bridge::call_owned<detail::type_iterator_float>(
        functions_->python_last_error,
        functions_->python_one_by_one,
        functions_->python_free_iterator_f64,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.later_one_by_one(values: Floats) -> AsyncIterator[float] */
  bridge::iterator<double> later_one_by_one(const bridge::array_view<double> &values) const {
    return bridge::call_owned<detail::type_async_iterator_float>(
        functions_->python_last_error,
        functions_->python_later_one_by_one,
        functions_->python_free_iterator_f64,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** Python: module.add_objects(left: Any, right: Any) -> Any */
  bridge::object add_objects(const bridge::object &left, const bridge::object &right) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_add_objects,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(left),
        bridge::types::object::lower(right));
  }

#endif

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(values: Floats) -> float
   */
  bridge::result<double> try_total(const bridge::array_view<double> &values) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_total,
        bridge::types::array<double>::lower(values));
  }

  /** describe(), but an error comes back in the result.
   *
   * Python: module.describe(values: np.ndarray) -> str
   */
  bridge::result<std::string> try_describe(const bridge::any_array_view &values) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_describe,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** shown(), but an error comes back in the result.
   *
   * Python: module.shown(values: np.ndarray) -> str
   */
  bridge::result<std::string> try_shown(const bridge::any_array_view &values) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_shown,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** double_(), but an error comes back in the result.
   *
   * Python: module.double(values: Floats) -> None
   */
  bridge::result<void> try_double(const bridge::array_view<double> &values) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_double_,
        bridge::types::array<double>::lower(values));
  }

  /** brighten(), but an error comes back in the result.
   *
   * Python: module.brighten(image: Image, by: float) -> None
   */
  bridge::result<void> try_brighten(const bridge::array_view<float> &image, double by) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_brighten,
        bridge::types::array<float>::lower(image),
        bridge::types::scalar<double>::lower(by));
  }

  /** matrix(), but an error comes back in the result.
   *
   * Python: module.matrix(values: np.ndarray[Tuple[int, int], np.dtype[np.int32]]) -> int
   */
  bridge::result<std::int64_t> try_matrix(const bridge::array_view<std::int32_t> &values) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_matrix,
        bridge::types::array<std::int32_t>::lower(values));
  }

  /** fortran(), but an error comes back in the result.
   *
   * Python: module.fortran(values: Annotated[np.ndarray, bridge.array("int64", order="F")]) -> str
   */
  bridge::result<std::string> try_fortran(const bridge::array_view<std::int64_t> &values) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_fortran,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::array<std::int64_t>::lower(values));
  }

  /** arange(), but an error comes back in the result.
   *
   * Python: module.arange(count: int) -> npt.NDArray[np.int64]
   */
  bridge::result<bridge::array<std::int64_t>> try_arange(std::int64_t count) const {
    return bridge::try_call_owned<bridge::types::array<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_arange,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** grid(), but an error comes back in the result.
   *
   * Python: module.grid(height: int, width: int) -> Floats
   */
  bridge::result<bridge::array<double>> try_grid(std::int64_t height, std::int64_t width) const {
    return bridge::try_call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_grid,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(height),
        bridge::types::scalar<std::int64_t>::lower(width));
  }

  /** transposed(), but an error comes back in the result.
   *
   * Python: module.transposed(values: Floats) -> Floats
   */
  bridge::result<bridge::array<double>> try_transposed(
      const bridge::array_view<double> &values) const {
    return bridge::try_call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_transposed,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** every_other(), but an error comes back in the result.
   *
   * Python: module.every_other(count: int) -> npt.NDArray[np.int64]
   */
  bridge::result<bridge::array<std::int64_t>> try_every_other(std::int64_t count) const {
    return bridge::try_call_owned<bridge::types::array<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_every_other,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** of_dtype(), but an error comes back in the result.
   *
   * Python: module.of_dtype(name: str) -> np.ndarray
   */
  bridge::result<bridge::any_array> try_of_dtype(bridge::string_view name) const {
    return bridge::try_call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_of_dtype,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** scalar(), but an error comes back in the result.
   *
   * Python: module.scalar() -> Floats
   */
  bridge::result<bridge::array<double>> try_scalar() const {
    return bridge::try_call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_scalar,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** nothing(), but an error comes back in the result.
   *
   * Python: module.nothing() -> Floats
   */
  bridge::result<bridge::array<double>> try_nothing() const {
    return bridge::try_call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_nothing,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** readonly(), but an error comes back in the result.
   *
   * Python: module.readonly() -> Floats
   */
  bridge::result<bridge::array<double>> try_readonly() const {
    return bridge::try_call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_readonly,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** dates(), but an error comes back in the result.
   *
   * Python: module.dates() -> np.ndarray
   */
  bridge::result<bridge::any_array> try_dates() const {
    return bridge::try_call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_dates,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** days(), but an error comes back in the result.
   *
   * Python: module.days(values: np.ndarray) -> str
   */
  bridge::result<std::string> try_days(const bridge::any_array_view &values) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_days,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** big_endian(), but an error comes back in the result.
   *
   * Python: module.big_endian() -> np.ndarray
   */
  bridge::result<bridge::any_array> try_big_endian() const {
    return bridge::try_call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_big_endian,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** texts(), but an error comes back in the result.
   *
   * Python: module.texts() -> np.ndarray
   */
  bridge::result<bridge::any_array> try_texts() const {
    return bridge::try_call_owned<bridge::types::any_array>(
        functions_->python_last_error,
        functions_->python_texts,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** wrong(), but an error comes back in the result.
   *
   * Python: module.wrong() -> Floats
   */
  bridge::result<bridge::array<double>> try_wrong() const {
    return bridge::try_call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_wrong,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** no_array(), but an error comes back in the result.
   *
   * Python: module.no_array() -> Floats
   */
  bridge::result<bridge::array<double>> try_no_array() const {
    return bridge::try_call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_no_array,
        functions_->python_free_ndarray,
        functions_->python_result_room);
  }

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(values: Floats) -> Floats
   */
  bridge::result<bridge::array<double>> try_same(const bridge::array_view<double> &values) const {
    return bridge::try_call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** part(), but an error comes back in the result.
   *
   * Python: module.part(values: Floats) -> Floats
   */
  bridge::result<bridge::array<double>> try_part(const bridge::array_view<double> &values) const {
    return bridge::try_call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_part,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** keep(), but an error comes back in the result.
   *
   * Python: module.keep(values: Floats) -> None
   */
  bridge::result<void> try_keep(const bridge::array_view<double> &values) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_keep,
        bridge::types::array<double>::lower(values));
  }

  /** keep_part(), but an error comes back in the result.
   *
   * Python: module.keep_part(values: Floats) -> None
   */
  bridge::result<void> try_keep_part(const bridge::array_view<double> &values) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_keep_part,
        bridge::types::array<double>::lower(values));
  }

  /** keep_buffer(), but an error comes back in the result.
   *
   * Python: module.keep_buffer(values: Floats) -> None
   */
  bridge::result<void> try_keep_buffer(const bridge::array_view<double> &values) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_keep_buffer,
        bridge::types::array<double>::lower(values));
  }

  /** look(), but an error comes back in the result.
   *
   * Python: module.look() -> List[float]
   */
  bridge::result<std::vector<double>> try_look() const {
    return bridge::try_call_owned<detail::type_list_float>(
        functions_->python_last_error,
        functions_->python_look,
        functions_->python_free_array_f64,
        functions_->python_result_room);
  }

  /** write(), but an error comes back in the result.
   *
   * Python: module.write(value: float) -> None
   */
  bridge::result<void> try_write(double value) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_write,
        bridge::types::scalar<double>::lower(value));
  }

  /** write_map(), but an error comes back in the result. */
  bridge::result<void> try_write_map(bridge::batch_view<const double> value) const {
    return bridge::batch<void(double)>::try_call(
        functions_->python_last_error, functions_->python_write_map, "module.write value", value);
  }

  /** forget(), but an error comes back in the result.
   *
   * Python: module.forget() -> None
   */
  bridge::result<void> try_forget() const {
    return bridge::try_call_void(functions_->python_last_error, functions_->python_forget);
  }

  /** frames(), but an error comes back in the result.
   *
   * Python: module.frames(frame: Frame, count: int) -> List[Frame]
   */
  bridge::result<std::vector<Frame>> try_frames(const Frame &frame, std::int64_t count) const {
    return bridge::try_call_owned<detail::type_list_Frame>(
        functions_->python_last_error,
        functions_->python_frames,
        functions_->python_free_array_python_Frame,
        functions_->python_result_room,
        detail::type_Frame::lower(frame),
        bridge::types::scalar<std::int64_t>::lower(count));
  }

  /** by_name(), but an error comes back in the result.
   *
   * Python: module.by_name(values: Dict[str, Floats]) -> Dict[str, Floats]
   */
  bridge::result<bridge::map<std::string, bridge::array<double>>> try_by_name(
      bridge::dict_view<bridge::string_view, bridge::array_view<double>> values) const {
    return bridge::try_call_owned<detail::type_dict_str_ndarray_float64>(
        functions_->python_last_error,
        functions_->python_by_name,
        functions_->python_free_map_str_ndarray,
        functions_->python_result_room,
        detail::type_dict_str_ndarray_float64::lower(values));
  }

  /** longest(), but an error comes back in the result.
   *
   * Python: module.longest(values: List[Floats]) -> Floats
   */
  bridge::result<bridge::array<double>> try_longest(
      bridge::list_view<bridge::array_view<double>> values) const {
    return bridge::try_call_owned<bridge::types::array<double>>(
        functions_->python_last_error,
        functions_->python_longest,
        functions_->python_free_ndarray,
        functions_->python_result_room,
        detail::type_list_ndarray_float64::lower(values));
  }

  /** maybe(), but an error comes back in the result.
   *
   * Python: module.maybe(values: Optional[Floats] = None) -> Optional[Floats]
   */
  bridge::result<bridge::optional<bridge::array<double>>> try_maybe(
      const bridge::optional<bridge::array_view<double>> &values = bridge::nullopt) const {
    return bridge::try_call_owned<detail::type_optional_ndarray_float64>(
        functions_->python_last_error,
        functions_->python_maybe,
        functions_->python_free_optional_ndarray,
        functions_->python_result_room,
        detail::type_optional_ndarray_float64::lower(values));
  }

  /** objects(), but an error comes back in the result.
   *
   * Python: module.objects(value: Any) -> str
   */
  bridge::result<std::string> try_objects(const bridge::object &value) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_objects,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::object::lower(value));
  }

  /** later_total(), but an error comes back in the result.
   *
   * Python: module.later_total(values: Floats) -> Awaitable[float]
   */
  bridge::result<bridge::task<double>> try_later_total(
      const bridge::array_view<double> &values) const {
    return bridge::try_call_owned<detail::type_awaitable_float>(
        functions_->python_last_error,
        functions_->python_later_total,
        functions_->python_free_function0_f64,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** later_length(), but an error comes back in the result.
   *
   * Python: module.later_length(values: memoryview) -> Awaitable[int]
   */
  bridge::result<bridge::task<std::int64_t>> try_later_length(
      const bridge::any_array_view &values) const {
    return bridge::try_call_owned<detail::type_awaitable_int>(
        functions_->python_last_error,
        functions_->python_later_length,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        bridge::types::any_array::lower(values));
  }

  /** one_by_one(), but an error comes back in the result.
   *
   * Python: module.one_by_one(values: Floats) -> Iterator[float]
   */
  bridge::result<bridge::iterator<double>> try_one_by_one(
      const bridge::array_view<double> &values) const {
    return bridge::try_call_owned<detail::type_iterator_float>(
        functions_->python_last_error,
        functions_->python_one_by_one,
        functions_->python_free_iterator_f64,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** later_one_by_one(), but an error comes back in the result.
   *
   * Python: module.later_one_by_one(values: Floats) -> AsyncIterator[float]
   */
  bridge::result<bridge::iterator<double>> try_later_one_by_one(
      const bridge::array_view<double> &values) const {
    return bridge::try_call_owned<detail::type_async_iterator_float>(
        functions_->python_last_error,
        functions_->python_later_one_by_one,
        functions_->python_free_iterator_f64,
        functions_->python_result_room,
        bridge::types::array<double>::lower(values));
  }

  /** add_objects(), but an error comes back in the result.
   *
   * Python: module.add_objects(left: Any, right: Any) -> Any
   */
  bridge::result<bridge::object> try_add_objects(
      const bridge::object &left, const bridge::object &right) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_add_objects,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::object::lower(left),
        bridge::types::object::lower(right));
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

inline bridge::result<Holder> Holder::try_new() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Holder>(
      functions_->python_last_error,
      functions_->python_Holder_new,
      functions_->python_free_Holder,
      functions_->python_result_room);
}

inline bridge::result<void> Holder::try_hold(const bridge::array_view<double> &values) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Holder_hold,
      detail::type_Holder::lower(*this),
      bridge::types::array<double>::lower(values));
}

inline bridge::result<bridge::object> Holder::try_values() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::object>(
      functions_->python_last_error,
      functions_->python_Holder_values,
      functions_->python_free_object,
      functions_->python_result_room,
      detail::type_Holder::lower(*this));
}

inline bridge::result<void> Holder::try_set_values(const bridge::object &value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Holder_set_values,
      detail::type_Holder::lower(*this),
      bridge::types::object::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Holder::Holder() : Holder(try_new().value()) {}

inline void Holder::hold(const bridge::array_view<double> &values) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Holder_hold,
      detail::type_Holder::lower(*this),
      bridge::types::array<double>::lower(values));
}

inline bridge::object Holder::values() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::object>(
      functions_->python_last_error,
      functions_->python_Holder_values,
      functions_->python_free_object,
      functions_->python_result_room,
      detail::type_Holder::lower(*this));
}

inline void Holder::set_values(const bridge::object &value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Holder_set_values,
      detail::type_Holder::lower(*this),
      bridge::types::object::lower(value));
}

#endif

}  // namespace rust_python_bridge

#endif
