// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bridge/batch.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/defaulted.hpp"
#include "bridge/library.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/types/complex.h"
#include "bridge/types/list.hpp"
#include "bridge/types/none.hpp"
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

/** An exception of the module's own.
 *
 * Python: exception module.Refused
 */
class Refused : public bridge::Exception {
 public:
  explicit Refused(const bridge::Error &error) noexcept : bridge::Exception(error) {}
};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x781e7ba044904b6f),
    "rust_python_bridge.h and rust_python_bridge.hpp were not made together: regenerate");

#if BRIDGE_EXCEPTIONS
/** Throws the class of this library that mirrors the Python class of the error, if there is one. */
inline void throw_own(const bridge::Error &error) {
  static const bridge::detail::Thrown classes[] = {
      {"module.Refused", bridge::detail::throw_as<::rust_python_bridge::Refused>},
  };
  bridge::detail::throw_one_of(classes, sizeof(classes) / sizeof(classes[0]), error);
}
#else
constexpr bridge::throw_function throw_own = nullptr;
#endif

/** What this header expects of the library. */
inline bridge::Expected expected() noexcept {
  return bridge::Expected{
      "rust_python_bridge",
      RUST_PYTHON_BRIDGE_VERSION,
      RUST_PYTHON_BRIDGE_FINGERPRINT,
      "python_library_info",
      throw_own};
}

using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_calls) python_calls;
  decltype(&::python_add) python_add;
  decltype(&::python_add_map) python_add_map;
  decltype(&::python_divide) python_divide;
  decltype(&::python_divide_map) python_divide_map;
  decltype(&::python_ratio) python_ratio;
  decltype(&::python_ratio_map) python_ratio_map;
  decltype(&::python_at_most) python_at_most;
  decltype(&::python_at_most_map) python_at_most_map;
  decltype(&::python_flip) python_flip;
  decltype(&::python_flip_map) python_flip_map;
  decltype(&::python_half) python_half;
  decltype(&::python_half_map) python_half_map;
  decltype(&::python_product) python_product;
  decltype(&::python_product_map) python_product_map;
  decltype(&::python_narrow) python_narrow;
  decltype(&::python_narrow_map) python_narrow_map;
  decltype(&::python_widths) python_widths;
  decltype(&::python_widths_map) python_widths_map;
  decltype(&::python_fickle) python_fickle;
  decltype(&::python_fickle_map) python_fickle_map;
  decltype(&::python_note) python_note;
  decltype(&::python_note_map) python_note_map;
  decltype(&::python_noted) python_noted;
  decltype(&::python_is_prime) python_is_prime;
  decltype(&::python_is_prime_map) python_is_prime_map;
  decltype(&::python_shift) python_shift;
  decltype(&::python_shift_map) python_shift_map;
  decltype(&::python_delete_) python_delete_;
  decltype(&::python_delete__map) python_delete__map;
  decltype(&::python_clip) python_clip;
  decltype(&::python_clip_map_) python_clip_map_;
  decltype(&::python_clip_map) python_clip_map;
  decltype(&::python_twice_1) python_twice_1;
  decltype(&::python_twice_1_map) python_twice_1_map;
  decltype(&::python_twice_2) python_twice_2;
  decltype(&::python_twice_2_map) python_twice_2_map;
  decltype(&::python_depth) python_depth;
  decltype(&::python_depth_map) python_depth_map;
  decltype(&::python_refuse) python_refuse;
  decltype(&::python_refuse_map) python_refuse_map;
  decltype(&::python_spell) python_spell;
  decltype(&::python_total) python_total;
  decltype(&::python_since) python_since;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_calls", functions.python_calls);
  resolver("python_add", functions.python_add);
  resolver("python_add_map", functions.python_add_map);
  resolver("python_divide", functions.python_divide);
  resolver("python_divide_map", functions.python_divide_map);
  resolver("python_ratio", functions.python_ratio);
  resolver("python_ratio_map", functions.python_ratio_map);
  resolver("python_at_most", functions.python_at_most);
  resolver("python_at_most_map", functions.python_at_most_map);
  resolver("python_flip", functions.python_flip);
  resolver("python_flip_map", functions.python_flip_map);
  resolver("python_half", functions.python_half);
  resolver("python_half_map", functions.python_half_map);
  resolver("python_product", functions.python_product);
  resolver("python_product_map", functions.python_product_map);
  resolver("python_narrow", functions.python_narrow);
  resolver("python_narrow_map", functions.python_narrow_map);
  resolver("python_widths", functions.python_widths);
  resolver("python_widths_map", functions.python_widths_map);
  resolver("python_fickle", functions.python_fickle);
  resolver("python_fickle_map", functions.python_fickle_map);
  resolver("python_note", functions.python_note);
  resolver("python_note_map", functions.python_note_map);
  resolver("python_noted", functions.python_noted);
  resolver("python_is_prime", functions.python_is_prime);
  resolver("python_is_prime_map", functions.python_is_prime_map);
  resolver("python_shift", functions.python_shift);
  resolver("python_shift_map", functions.python_shift_map);
  resolver("python_delete_", functions.python_delete_);
  resolver("python_delete__map", functions.python_delete__map);
  resolver("python_clip", functions.python_clip);
  resolver("python_clip_map_", functions.python_clip_map_);
  resolver("python_clip_map", functions.python_clip_map);
  resolver("python_twice_1", functions.python_twice_1);
  resolver("python_twice_1_map", functions.python_twice_1_map);
  resolver("python_twice_2", functions.python_twice_2);
  resolver("python_twice_2_map", functions.python_twice_2_map);
  resolver("python_depth", functions.python_depth);
  resolver("python_depth_map", functions.python_depth_map);
  resolver("python_refuse", functions.python_refuse);
  resolver("python_refuse_map", functions.python_refuse_map);
  resolver("python_spell", functions.python_spell);
  resolver("python_total", functions.python_total);
  resolver("python_since", functions.python_since);
}
#endif

}  // namespace detail

/** Functions of numbers, each of which is called for the elements of arrays as well.
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
        &::python_free_str,
        &::python_calls,
        &::python_add,
        &::python_add_map,
        &::python_divide,
        &::python_divide_map,
        &::python_ratio,
        &::python_ratio_map,
        &::python_at_most,
        &::python_at_most_map,
        &::python_flip,
        &::python_flip_map,
        &::python_half,
        &::python_half_map,
        &::python_product,
        &::python_product_map,
        &::python_narrow,
        &::python_narrow_map,
        &::python_widths,
        &::python_widths_map,
        &::python_fickle,
        &::python_fickle_map,
        &::python_note,
        &::python_note_map,
        &::python_noted,
        &::python_is_prime,
        &::python_is_prime_map,
        &::python_shift,
        &::python_shift_map,
        &::python_delete_,
        &::python_delete__map,
        &::python_clip,
        &::python_clip_map_,
        &::python_clip_map,
        &::python_twice_1,
        &::python_twice_1_map,
        &::python_twice_2,
        &::python_twice_2_map,
        &::python_depth,
        &::python_depth_map,
        &::python_refuse,
        &::python_refuse_map,
        &::python_spell,
        &::python_total,
        &::python_since};
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
  /** How often a function that counts was called. Nothing to take, so no batches.
   *
   * Python: module.calls() -> int
   */
  std::int64_t calls() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_calls);
  }

  /** Add two integers.
   *
   * @param a One.
   * @param b Another one.
   *
   * Python: module.add(a: int, b: int) -> int
   */
  std::int64_t add(std::int64_t a, std::int64_t b) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** add() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> add_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add_map,
        "module.add a b",
        a,
        b);
  }

  /** add_map() with the results in `out`. */
  void add_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add_map,
        "module.add a b out",
        a,
        b,
        out);
  }

  /** Python: module.divide(a: int, b: int) -> float */
  double divide(std::int64_t a, std::int64_t b) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_divide,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** divide() for each element of ranges: see bridge/batch.hpp. */
  std::vector<double> divide_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<double(std::int64_t, std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_divide_map,
        "module.divide a b",
        a,
        b);
  }

  /** divide_map() with the results in `out`. */
  void divide_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<double> out) const {
    return bridge::batch<double(std::int64_t, std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_divide_map,
        "module.divide a b out",
        a,
        b,
        out);
  }

  /** Defaults and keywords are arrays as well.
   *
   * Python: module.ratio(a: float, b: float = 2.0, *, scale: float = 1.0) -> float
   */
  double ratio(double a, double b = 2.0, double scale = 1.0) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_ratio,
        bridge::types::scalar<double>::lower(a),
        bridge::types::scalar<double>::lower(b),
        bridge::types::scalar<double>::lower(scale));
  }

  /** ratio() for each element of ranges: see bridge/batch.hpp. */
  std::vector<double> ratio_map(
      bridge::batch_view<const double> a,
      bridge::batch_view<const double> b,
      bridge::batch_view<const double> scale) const {
    return bridge::batch<double(double, double, double)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_ratio_map,
        "module.ratio a b scale",
        a,
        b,
        scale);
  }

  /** ratio_map() with the results in `out`. */
  void ratio_map(
      bridge::batch_view<const double> a,
      bridge::batch_view<const double> b,
      bridge::batch_view<const double> scale,
      bridge::batch_view<double> out) const {
    return bridge::batch<double(double, double, double)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_ratio_map,
        "module.ratio a b scale out",
        a,
        b,
        scale,
        out);
  }

  /** Python: module.at_most(limit: int, /, value: int) -> bool */
  bool at_most(std::int64_t limit, std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_at_most,
        bridge::types::scalar<std::int64_t>::lower(limit),
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** at_most() for each element of ranges: see bridge/batch.hpp. */
  std::vector<bool> at_most_map(
      bridge::batch_view<const std::int64_t> limit,
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<bool(std::int64_t, std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_at_most_map,
        "module.at_most limit value",
        limit,
        value);
  }

  /** at_most_map() with the results in `out`. */
  void at_most_map(
      bridge::batch_view<const std::int64_t> limit,
      bridge::batch_view<const std::int64_t> value,
      bridge::batch_view<bool> out) const {
    return bridge::batch<bool(std::int64_t, std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_at_most_map,
        "module.at_most limit value out",
        limit,
        value,
        out);
  }

  /** Python: module.flip(value: bool) -> bool */
  bool flip(bool value) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_flip,
        bridge::types::scalar<bool>::lower(value));
  }

  /** flip() for each element of ranges: see bridge/batch.hpp. */
  std::vector<bool> flip_map(bridge::batch_view<const bool> value) const {
    return bridge::batch<bool(bool)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_flip_map,
        "module.flip value",
        value);
  }

  /** flip_map() with the results in `out`. */
  void flip_map(bridge::batch_view<const bool> value, bridge::batch_view<bool> out) const {
    return bridge::batch<bool(bool)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_flip_map,
        "module.flip value out",
        value,
        out);
  }

  /** Python: module.half(value: f32) -> f32 */
  float half(float value) const {
    return bridge::call_value<bridge::types::scalar<float>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_half,
        bridge::types::scalar<float>::lower(value));
  }

  /** half() for each element of ranges: see bridge/batch.hpp. */
  std::vector<float> half_map(bridge::batch_view<const float> value) const {
    return bridge::batch<float(float)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_half_map,
        "module.half value",
        value);
  }

  /** half_map() with the results in `out`. */
  void half_map(bridge::batch_view<const float> value, bridge::batch_view<float> out) const {
    return bridge::batch<float(float)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_half_map,
        "module.half value out",
        value,
        out);
  }

  /** Python: module.product(a: complex, b: complex) -> complex */
  std::complex<double> product(std::complex<double> a, std::complex<double> b) const {
    return bridge::call_value<bridge::types::complex>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_product,
        bridge::types::complex::lower(a),
        bridge::types::complex::lower(b));
  }

  /** product() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::complex<double>> product_map(
      bridge::batch_view<const std::complex<double>> a,
      bridge::batch_view<const std::complex<double>> b) const {
    return bridge::batch<std::complex<double>(std::complex<double>, std::complex<double>)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_product_map,
        "module.product a b",
        a,
        b);
  }

  /** product_map() with the results in `out`. */
  void product_map(
      bridge::batch_view<const std::complex<double>> a,
      bridge::batch_view<const std::complex<double>> b,
      bridge::batch_view<std::complex<double>> out) const {
    return bridge::batch<std::complex<double>(std::complex<double>, std::complex<double>)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_product_map,
        "module.product a b out",
        a,
        b,
        out);
  }

  /** What is beyond eight bits is an error of its own element.
   *
   * Python: module.narrow(value: int) -> i8
   */
  std::int8_t narrow(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int8_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_narrow,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** narrow() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int8_t> narrow_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int8_t(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_narrow_map,
        "module.narrow value",
        value);
  }

  /** narrow_map() with the results in `out`. */
  void narrow_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int8_t> out) const {
    return bridge::batch<std::int8_t(std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_narrow_map,
        "module.narrow value out",
        value,
        out);
  }

  /** Python: module.widths(a: i8, b: i16, c: i32, d: u8, e: u16, f: u32, g: u64, h: c_int, i: size_t) -> u64
   */
  std::uint64_t widths(
      std::int8_t a,
      std::int16_t b,
      std::int32_t c,
      std::uint8_t d,
      std::uint16_t e,
      std::uint32_t f,
      std::uint64_t g,
      int h,
      std::size_t i) const {
    return bridge::call_value<bridge::types::scalar<std::uint64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_widths,
        bridge::types::scalar<std::int8_t>::lower(a),
        bridge::types::scalar<std::int16_t>::lower(b),
        bridge::types::scalar<std::int32_t>::lower(c),
        bridge::types::scalar<std::uint8_t>::lower(d),
        bridge::types::scalar<std::uint16_t>::lower(e),
        bridge::types::scalar<std::uint32_t>::lower(f),
        bridge::types::scalar<std::uint64_t>::lower(g),
        bridge::types::scalar<int>::lower(h),
        bridge::types::scalar<std::size_t>::lower(i));
  }

  /** widths() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::uint64_t> widths_map(
      bridge::batch_view<const std::int8_t> a,
      bridge::batch_view<const std::int16_t> b,
      bridge::batch_view<const std::int32_t> c,
      bridge::batch_view<const std::uint8_t> d,
      bridge::batch_view<const std::uint16_t> e,
      bridge::batch_view<const std::uint32_t> f,
      bridge::batch_view<const std::uint64_t> g,
      bridge::batch_view<const int> h,
      bridge::batch_view<const std::size_t> i) const {
    return bridge::batch<std::uint64_t(std::int8_t, std::int16_t, std::int32_t, std::uint8_t, std::uint16_t, std::uint32_t, std::uint64_t, int, std::size_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_widths_map,
        "module.widths a b c d e f g h i",
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i);
  }

  /** widths_map() with the results in `out`. */
  void widths_map(
      bridge::batch_view<const std::int8_t> a,
      bridge::batch_view<const std::int16_t> b,
      bridge::batch_view<const std::int32_t> c,
      bridge::batch_view<const std::uint8_t> d,
      bridge::batch_view<const std::uint16_t> e,
      bridge::batch_view<const std::uint32_t> f,
      bridge::batch_view<const std::uint64_t> g,
      bridge::batch_view<const int> h,
      bridge::batch_view<const std::size_t> i,
      bridge::batch_view<std::uint64_t> out) const {
    return bridge::batch<std::uint64_t(std::int8_t, std::int16_t, std::int32_t, std::uint8_t, std::uint16_t, std::uint32_t, std::uint64_t, int, std::size_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_widths_map,
        "module.widths a b c d e f g h i out",
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        out);
  }

  /** Breaks its promise at 13.
   *
   * Python: module.fickle(value: int) -> int
   */
  std::int64_t fickle(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_fickle,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** fickle() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> fickle_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_fickle_map,
        "module.fickle value",
        value);
  }

  /** fickle_map() with the results in `out`. */
  void fickle_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_fickle_map,
        "module.fickle value out",
        value,
        out);
  }

  /** Python: module.note(value: int) -> None */
  void note(std::int64_t value) const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_note,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** note() for each element of ranges: see bridge/batch.hpp. */
  void note_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<void(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_note_map,
        "module.note value",
        value);
  }

  /** The sum of what was noted, which is forgotten.
   *
   * Python: module.noted() -> int
   */
  std::int64_t noted() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_noted);
  }

  /** Called as the number of elements is in C.
   *
   * Python: module.is_prime(n: int) -> bool
   */
  bool is_prime(std::int64_t n) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_is_prime,
        bridge::types::scalar<std::int64_t>::lower(n));
  }

  /** is_prime() for each element of ranges: see bridge/batch.hpp. */
  std::vector<bool> is_prime_map(bridge::batch_view<const std::int64_t> n) const {
    return bridge::batch<bool(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_is_prime_map,
        "module.is_prime n",
        n);
  }

  /** is_prime_map() with the results in `out`. */
  void is_prime_map(bridge::batch_view<const std::int64_t> n, bridge::batch_view<bool> out) const {
    return bridge::batch<bool(std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_is_prime_map,
        "module.is_prime n out",
        n,
        out);
  }

  /** Python: module.shift(n: int, out: int, out_: int) -> int */
  std::int64_t shift(std::int64_t n, std::int64_t out, std::int64_t out_) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_shift,
        bridge::types::scalar<std::int64_t>::lower(n),
        bridge::types::scalar<std::int64_t>::lower(out),
        bridge::types::scalar<std::int64_t>::lower(out_));
  }

  /** shift() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> shift_map(
      bridge::batch_view<const std::int64_t> n,
      bridge::batch_view<const std::int64_t> out,
      bridge::batch_view<const std::int64_t> out_) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t, std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_shift_map,
        "module.shift n out out_",
        n,
        out,
        out_);
  }

  /** shift_map() with the results in `out__`. */
  void shift_map(
      bridge::batch_view<const std::int64_t> n,
      bridge::batch_view<const std::int64_t> out,
      bridge::batch_view<const std::int64_t> out_,
      bridge::batch_view<std::int64_t> out__) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t, std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_shift_map,
        "module.shift n out out_ out__",
        n,
        out,
        out_,
        out__);
  }

  /** A keyword in C++.
   *
   * Python: module.delete(value: int) -> int
   */
  std::int64_t delete_(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_delete_,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** delete_() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> delete_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_delete__map,
        "module.delete value",
        value);
  }

  /** delete_map() with the results in `out`. */
  void delete_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_delete__map,
        "module.delete value out",
        value,
        out);
  }

  /** Python: module.clip(value: int) -> int */
  std::int64_t clip(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_clip,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** clip() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> clip_map_(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_clip_map_,
        "module.clip value",
        value);
  }

  /** clip_map_() with the results in `out`. */
  void clip_map_(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_clip_map_,
        "module.clip value out",
        value,
        out);
  }

  /** Has the name that batches of clip would get.
   *
   * Python: module.clip_map(value: int) -> str
   */
  std::string clip_map(std::int64_t value) const {
    return bridge::call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_clip_map,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** Python: module.twice(value: int) -> int */
  std::int64_t twice(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_1,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** twice() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> twice_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_1_map,
        "module.twice value",
        value);
  }

  /** twice_map() with the results in `out`. */
  void twice_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_1_map,
        "module.twice value out",
        value,
        out);
  }

  /** Python: module.twice(value: float) -> float */
  double twice(double value) const {
    return bridge::call_value<bridge::types::scalar<double>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_2,
        bridge::types::scalar<double>::lower(value));
  }

  /** twice() for each element of ranges: see bridge/batch.hpp. */
  std::vector<double> twice_map(bridge::batch_view<const double> value) const {
    return bridge::batch<double(double)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_2_map,
        "module.twice value",
        value);
  }

  /** twice_map() with the results in `out`. */
  void twice_map(bridge::batch_view<const double> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(double)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_2_map,
        "module.twice value out",
        value,
        out);
  }

  /** Endless recursion from level 3 on.
   *
   * Python: module.depth(level: int) -> int
   */
  std::int64_t depth(std::int64_t level) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_depth,
        bridge::types::scalar<std::int64_t>::lower(level));
  }

  /** depth() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> depth_map(bridge::batch_view<const std::int64_t> level) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_depth_map,
        "module.depth level",
        level);
  }

  /** depth_map() with the results in `out`. */
  void depth_map(
      bridge::batch_view<const std::int64_t> level, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_depth_map,
        "module.depth level out",
        level,
        out);
  }

  /** Python: module.refuse(value: int) -> int */
  std::int64_t refuse(std::int64_t value) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_refuse,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** refuse() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> refuse_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_refuse_map,
        "module.refuse value",
        value);
  }

  /** refuse_map() with the results in `out`. */
  void refuse_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_refuse_map,
        "module.refuse value out",
        value,
        out);
  }

  /** No batches: its result owns memory.
   *
   * Python: module.spell(value: int) -> str
   */
  std::string spell(std::int64_t value) const {
    return bridge::call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_spell,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** No batches: it takes as many as there are.
   *
   * Python: module.total(*values: int) -> int
   */
  std::int64_t total(bridge::list_view<std::int64_t> values = {}) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_total,
        detail::type_list_int::lower(values));
  }

  /** No batches: only Python knows the default.
   *
   * Python: module.since(value: int, start: int = len(sys.path) * 0) -> int
   */
  std::int64_t since(
      std::int64_t value,
      const bridge::defaulted<std::int64_t> &start = bridge::use_default) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_since,
        bridge::types::scalar<std::int64_t>::lower(value),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(start));
  }

#endif

  /** calls(), but an error comes back in the result.
   *
   * Python: module.calls() -> int
   */
  bridge::result<std::int64_t> try_calls() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_calls);
  }

  /** add(), but an error comes back in the result.
   *
   * Python: module.add(a: int, b: int) -> int
   */
  bridge::result<std::int64_t> try_add(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** add_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_add_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add_map,
        "module.add a b",
        a,
        b);
  }

  /** add_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_add_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add_map,
        "module.add a b out",
        a,
        b,
        out);
  }

  /** divide(), but an error comes back in the result.
   *
   * Python: module.divide(a: int, b: int) -> float
   */
  bridge::result<double> try_divide(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_divide,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** divide_map(), but an error comes back in the result. */
  bridge::result<std::vector<double>> try_divide_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<double(std::int64_t, std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_divide_map,
        "module.divide a b",
        a,
        b);
  }

  /** divide_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_divide_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<double> out) const {
    return bridge::batch<double(std::int64_t, std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_divide_map,
        "module.divide a b out",
        a,
        b,
        out);
  }

  /** ratio(), but an error comes back in the result.
   *
   * Python: module.ratio(a: float, b: float = 2.0, *, scale: float = 1.0) -> float
   */
  bridge::result<double> try_ratio(double a, double b = 2.0, double scale = 1.0) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_ratio,
        bridge::types::scalar<double>::lower(a),
        bridge::types::scalar<double>::lower(b),
        bridge::types::scalar<double>::lower(scale));
  }

  /** ratio_map(), but an error comes back in the result. */
  bridge::result<std::vector<double>> try_ratio_map(
      bridge::batch_view<const double> a,
      bridge::batch_view<const double> b,
      bridge::batch_view<const double> scale) const {
    return bridge::batch<double(double, double, double)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_ratio_map,
        "module.ratio a b scale",
        a,
        b,
        scale);
  }

  /** ratio_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_ratio_map(
      bridge::batch_view<const double> a,
      bridge::batch_view<const double> b,
      bridge::batch_view<const double> scale,
      bridge::batch_view<double> out) const {
    return bridge::batch<double(double, double, double)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_ratio_map,
        "module.ratio a b scale out",
        a,
        b,
        scale,
        out);
  }

  /** at_most(), but an error comes back in the result.
   *
   * Python: module.at_most(limit: int, /, value: int) -> bool
   */
  bridge::result<bool> try_at_most(std::int64_t limit, std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_at_most,
        bridge::types::scalar<std::int64_t>::lower(limit),
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** at_most_map(), but an error comes back in the result. */
  bridge::result<std::vector<bool>> try_at_most_map(
      bridge::batch_view<const std::int64_t> limit,
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<bool(std::int64_t, std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_at_most_map,
        "module.at_most limit value",
        limit,
        value);
  }

  /** at_most_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_at_most_map(
      bridge::batch_view<const std::int64_t> limit,
      bridge::batch_view<const std::int64_t> value,
      bridge::batch_view<bool> out) const {
    return bridge::batch<bool(std::int64_t, std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_at_most_map,
        "module.at_most limit value out",
        limit,
        value,
        out);
  }

  /** flip(), but an error comes back in the result.
   *
   * Python: module.flip(value: bool) -> bool
   */
  bridge::result<bool> try_flip(bool value) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_flip,
        bridge::types::scalar<bool>::lower(value));
  }

  /** flip_map(), but an error comes back in the result. */
  bridge::result<std::vector<bool>> try_flip_map(bridge::batch_view<const bool> value) const {
    return bridge::batch<bool(bool)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_flip_map,
        "module.flip value",
        value);
  }

  /** flip_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_flip_map(
      bridge::batch_view<const bool> value, bridge::batch_view<bool> out) const {
    return bridge::batch<bool(bool)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_flip_map,
        "module.flip value out",
        value,
        out);
  }

  /** half(), but an error comes back in the result.
   *
   * Python: module.half(value: f32) -> f32
   */
  bridge::result<float> try_half(float value) const {
    return bridge::try_call_value<bridge::types::scalar<float>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_half,
        bridge::types::scalar<float>::lower(value));
  }

  /** half_map(), but an error comes back in the result. */
  bridge::result<std::vector<float>> try_half_map(bridge::batch_view<const float> value) const {
    return bridge::batch<float(float)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_half_map,
        "module.half value",
        value);
  }

  /** half_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_half_map(
      bridge::batch_view<const float> value, bridge::batch_view<float> out) const {
    return bridge::batch<float(float)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_half_map,
        "module.half value out",
        value,
        out);
  }

  /** product(), but an error comes back in the result.
   *
   * Python: module.product(a: complex, b: complex) -> complex
   */
  bridge::result<std::complex<double>> try_product(
      std::complex<double> a, std::complex<double> b) const {
    return bridge::try_call_value<bridge::types::complex>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_product,
        bridge::types::complex::lower(a),
        bridge::types::complex::lower(b));
  }

  /** product_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::complex<double>>> try_product_map(
      bridge::batch_view<const std::complex<double>> a,
      bridge::batch_view<const std::complex<double>> b) const {
    return bridge::batch<std::complex<double>(std::complex<double>, std::complex<double>)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_product_map,
        "module.product a b",
        a,
        b);
  }

  /** product_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_product_map(
      bridge::batch_view<const std::complex<double>> a,
      bridge::batch_view<const std::complex<double>> b,
      bridge::batch_view<std::complex<double>> out) const {
    return bridge::batch<std::complex<double>(std::complex<double>, std::complex<double>)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_product_map,
        "module.product a b out",
        a,
        b,
        out);
  }

  /** narrow(), but an error comes back in the result.
   *
   * Python: module.narrow(value: int) -> i8
   */
  bridge::result<std::int8_t> try_narrow(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int8_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_narrow,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** narrow_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int8_t>> try_narrow_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int8_t(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_narrow_map,
        "module.narrow value",
        value);
  }

  /** narrow_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_narrow_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int8_t> out) const {
    return bridge::batch<std::int8_t(std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_narrow_map,
        "module.narrow value out",
        value,
        out);
  }

  /** widths(), but an error comes back in the result.
   *
   * Python: module.widths(a: i8, b: i16, c: i32, d: u8, e: u16, f: u32, g: u64, h: c_int, i: size_t) -> u64
   */
  bridge::result<std::uint64_t> try_widths(
      std::int8_t a,
      std::int16_t b,
      std::int32_t c,
      std::uint8_t d,
      std::uint16_t e,
      std::uint32_t f,
      std::uint64_t g,
      int h,
      std::size_t i) const {
    return bridge::try_call_value<bridge::types::scalar<std::uint64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_widths,
        bridge::types::scalar<std::int8_t>::lower(a),
        bridge::types::scalar<std::int16_t>::lower(b),
        bridge::types::scalar<std::int32_t>::lower(c),
        bridge::types::scalar<std::uint8_t>::lower(d),
        bridge::types::scalar<std::uint16_t>::lower(e),
        bridge::types::scalar<std::uint32_t>::lower(f),
        bridge::types::scalar<std::uint64_t>::lower(g),
        bridge::types::scalar<int>::lower(h),
        bridge::types::scalar<std::size_t>::lower(i));
  }

  /** widths_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::uint64_t>> try_widths_map(
      bridge::batch_view<const std::int8_t> a,
      bridge::batch_view<const std::int16_t> b,
      bridge::batch_view<const std::int32_t> c,
      bridge::batch_view<const std::uint8_t> d,
      bridge::batch_view<const std::uint16_t> e,
      bridge::batch_view<const std::uint32_t> f,
      bridge::batch_view<const std::uint64_t> g,
      bridge::batch_view<const int> h,
      bridge::batch_view<const std::size_t> i) const {
    return bridge::batch<std::uint64_t(std::int8_t, std::int16_t, std::int32_t, std::uint8_t, std::uint16_t, std::uint32_t, std::uint64_t, int, std::size_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_widths_map,
        "module.widths a b c d e f g h i",
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i);
  }

  /** widths_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_widths_map(
      bridge::batch_view<const std::int8_t> a,
      bridge::batch_view<const std::int16_t> b,
      bridge::batch_view<const std::int32_t> c,
      bridge::batch_view<const std::uint8_t> d,
      bridge::batch_view<const std::uint16_t> e,
      bridge::batch_view<const std::uint32_t> f,
      bridge::batch_view<const std::uint64_t> g,
      bridge::batch_view<const int> h,
      bridge::batch_view<const std::size_t> i,
      bridge::batch_view<std::uint64_t> out) const {
    return bridge::batch<std::uint64_t(std::int8_t, std::int16_t, std::int32_t, std::uint8_t, std::uint16_t, std::uint32_t, std::uint64_t, int, std::size_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_widths_map,
        "module.widths a b c d e f g h i out",
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        out);
  }

  /** fickle(), but an error comes back in the result.
   *
   * Python: module.fickle(value: int) -> int
   */
  bridge::result<std::int64_t> try_fickle(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_fickle,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** fickle_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_fickle_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_fickle_map,
        "module.fickle value",
        value);
  }

  /** fickle_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_fickle_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_fickle_map,
        "module.fickle value out",
        value,
        out);
  }

  /** note(), but an error comes back in the result.
   *
   * Python: module.note(value: int) -> None
   */
  bridge::result<void> try_note(std::int64_t value) const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_note,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** note_map(), but an error comes back in the result. */
  bridge::result<void> try_note_map(bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<void(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_note_map,
        "module.note value",
        value);
  }

  /** noted(), but an error comes back in the result.
   *
   * Python: module.noted() -> int
   */
  bridge::result<std::int64_t> try_noted() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own}, functions_->python_noted);
  }

  /** is_prime(), but an error comes back in the result.
   *
   * Python: module.is_prime(n: int) -> bool
   */
  bridge::result<bool> try_is_prime(std::int64_t n) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_is_prime,
        bridge::types::scalar<std::int64_t>::lower(n));
  }

  /** is_prime_map(), but an error comes back in the result. */
  bridge::result<std::vector<bool>> try_is_prime_map(
      bridge::batch_view<const std::int64_t> n) const {
    return bridge::batch<bool(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_is_prime_map,
        "module.is_prime n",
        n);
  }

  /** is_prime_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_is_prime_map(
      bridge::batch_view<const std::int64_t> n, bridge::batch_view<bool> out) const {
    return bridge::batch<bool(std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_is_prime_map,
        "module.is_prime n out",
        n,
        out);
  }

  /** shift(), but an error comes back in the result.
   *
   * Python: module.shift(n: int, out: int, out_: int) -> int
   */
  bridge::result<std::int64_t> try_shift(
      std::int64_t n, std::int64_t out, std::int64_t out_) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_shift,
        bridge::types::scalar<std::int64_t>::lower(n),
        bridge::types::scalar<std::int64_t>::lower(out),
        bridge::types::scalar<std::int64_t>::lower(out_));
  }

  /** shift_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_shift_map(
      bridge::batch_view<const std::int64_t> n,
      bridge::batch_view<const std::int64_t> out,
      bridge::batch_view<const std::int64_t> out_) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t, std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_shift_map,
        "module.shift n out out_",
        n,
        out,
        out_);
  }

  /** shift_map() with the results in `out__`, but an error comes back. */
  bridge::result<void> try_shift_map(
      bridge::batch_view<const std::int64_t> n,
      bridge::batch_view<const std::int64_t> out,
      bridge::batch_view<const std::int64_t> out_,
      bridge::batch_view<std::int64_t> out__) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t, std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_shift_map,
        "module.shift n out out_ out__",
        n,
        out,
        out_,
        out__);
  }

  /** delete_(), but an error comes back in the result.
   *
   * Python: module.delete(value: int) -> int
   */
  bridge::result<std::int64_t> try_delete(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_delete_,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** delete_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_delete_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_delete__map,
        "module.delete value",
        value);
  }

  /** delete_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_delete_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_delete__map,
        "module.delete value out",
        value,
        out);
  }

  /** clip(), but an error comes back in the result.
   *
   * Python: module.clip(value: int) -> int
   */
  bridge::result<std::int64_t> try_clip(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_clip,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** clip_map_(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_clip_map_(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_clip_map_,
        "module.clip value",
        value);
  }

  /** clip_map_() with the results in `out`, but an error comes back. */
  bridge::result<void> try_clip_map_(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_clip_map_,
        "module.clip value out",
        value,
        out);
  }

  /** clip_map(), but an error comes back in the result.
   *
   * Python: module.clip_map(value: int) -> str
   */
  bridge::result<std::string> try_clip_map(std::int64_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_clip_map,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** twice(), but an error comes back in the result.
   *
   * Python: module.twice(value: int) -> int
   */
  bridge::result<std::int64_t> try_twice(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_1,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** twice_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_twice_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_1_map,
        "module.twice value",
        value);
  }

  /** twice_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_twice_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_1_map,
        "module.twice value out",
        value,
        out);
  }

  /** twice(), but an error comes back in the result.
   *
   * Python: module.twice(value: float) -> float
   */
  bridge::result<double> try_twice(double value) const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_2,
        bridge::types::scalar<double>::lower(value));
  }

  /** twice_map(), but an error comes back in the result. */
  bridge::result<std::vector<double>> try_twice_map(bridge::batch_view<const double> value) const {
    return bridge::batch<double(double)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_2_map,
        "module.twice value",
        value);
  }

  /** twice_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_twice_map(
      bridge::batch_view<const double> value, bridge::batch_view<double> out) const {
    return bridge::batch<double(double)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice_2_map,
        "module.twice value out",
        value,
        out);
  }

  /** depth(), but an error comes back in the result.
   *
   * Python: module.depth(level: int) -> int
   */
  bridge::result<std::int64_t> try_depth(std::int64_t level) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_depth,
        bridge::types::scalar<std::int64_t>::lower(level));
  }

  /** depth_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_depth_map(
      bridge::batch_view<const std::int64_t> level) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_depth_map,
        "module.depth level",
        level);
  }

  /** depth_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_depth_map(
      bridge::batch_view<const std::int64_t> level, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_depth_map,
        "module.depth level out",
        level,
        out);
  }

  /** refuse(), but an error comes back in the result.
   *
   * Python: module.refuse(value: int) -> int
   */
  bridge::result<std::int64_t> try_refuse(std::int64_t value) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_refuse,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** refuse_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_refuse_map(
      bridge::batch_view<const std::int64_t> value) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_refuse_map,
        "module.refuse value",
        value);
  }

  /** refuse_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_refuse_map(
      bridge::batch_view<const std::int64_t> value, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_refuse_map,
        "module.refuse value out",
        value,
        out);
  }

  /** spell(), but an error comes back in the result.
   *
   * Python: module.spell(value: int) -> str
   */
  bridge::result<std::string> try_spell(std::int64_t value) const {
    return bridge::try_call_owned<bridge::types::str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_spell,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(value));
  }

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(*values: int) -> int
   */
  bridge::result<std::int64_t> try_total(bridge::list_view<std::int64_t> values = {}) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_total,
        detail::type_list_int::lower(values));
  }

  /** since(), but an error comes back in the result.
   *
   * Python: module.since(value: int, start: int = len(sys.path) * 0) -> int
   */
  bridge::result<std::int64_t> try_since(
      std::int64_t value,
      const bridge::defaulted<std::int64_t> &start = bridge::use_default) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_since,
        bridge::types::scalar<std::int64_t>::lower(value),
        bridge::types::omittable<bridge::types::scalar<std::int64_t>>::lower(start));
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
