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
#include "bridge/type_of.hpp"
#include "bridge/types/big_int.h"
#include "bridge/types/bytes.hpp"
#include "bridge/types/dict.hpp"
#include "bridge/types/instance.hpp"
#include "bridge/types/list.hpp"
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

class Large;

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Large> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Large> {
  using type = types::instance<python_Large, rust_python_bridge::Large>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Large"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** A subclass that answers in its own way.
 *
 * Python: class module.Large
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Large : public bridge::object {
 public:
  /** No object, as None. */
  Large(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Large(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Not the opposite.
   *
   * Python: module.Large.__neg__(self) -> int
   */
  std::int64_t neg() const;

  /** Not its length.
   *
   * Python: module.Large.bit_length(self) -> int
   */
  std::int64_t bit_length() const;

  /** Not its bytes.
   *
   * Python: module.Large.to_bytes(self, *_args: object, **_kwargs: object) -> bytes
   */
  std::vector<std::uint8_t> to_bytes(
      bridge::list_view<bridge::object> _args = {},
      bridge::dict_view<bridge::string_view, bridge::object> _kwargs = {}) const;

#endif

  /** neg(), but an error comes back in the result.
   *
   * Python: module.Large.__neg__(self) -> int
   */
  bridge::result<std::int64_t> try_neg() const;

  /** bit_length(), but an error comes back in the result.
   *
   * Python: module.Large.bit_length(self) -> int
   */
  bridge::result<std::int64_t> try_bit_length() const;

  /** to_bytes(), but an error comes back in the result.
   *
   * Python: module.Large.to_bytes(self, *_args: object, **_kwargs: object) -> bytes
   */
  bridge::result<std::vector<std::uint8_t>> try_to_bytes(
      bridge::list_view<bridge::object> _args = {},
      bridge::dict_view<bridge::string_view, bridge::object> _kwargs = {}) const;

};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x3031fa43bca52dd2),
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

using type_Large = bridge::types::instance<python_Large, Large>;
using type_list_object = bridge::types::list<bridge_array_object, bridge::types::object>;
using type_dict_str_object = bridge::types::dict<
    bridge_map_str_object, bridge::types::str, bridge::types::object>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_big_int) python_free_big_int;
  decltype(&::python_free_bytes) python_free_bytes;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_parse) python_parse;
  decltype(&::python_earlier) python_earlier;
  decltype(&::python_factorial) python_factorial;
  decltype(&::python_power) python_power;
  decltype(&::python_large) python_large;
  decltype(&::python_truth) python_truth;
  decltype(&::python_from_float) python_from_float;
  decltype(&::python_Large_neg) python_Large_neg;
  decltype(&::python_Large_bit_length) python_Large_bit_length;
  decltype(&::python_Large_to_bytes) python_Large_to_bytes;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_big_int", functions.python_free_big_int);
  resolver("python_free_bytes", functions.python_free_bytes);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_parse", functions.python_parse);
  resolver("python_earlier", functions.python_earlier);
  resolver("python_factorial", functions.python_factorial);
  resolver("python_power", functions.python_power);
  resolver("python_large", functions.python_large);
  resolver("python_truth", functions.python_truth);
  resolver("python_from_float", functions.python_from_float);
  resolver("python_Large_neg", functions.python_Large_neg);
  resolver("python_Large_bit_length", functions.python_Large_bit_length);
  resolver("python_Large_to_bytes", functions.python_Large_to_bytes);
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

/** bridge.BigInt, an int of any size.
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
        &::python_free_big_int,
        &::python_free_bytes,
        &::python_free_str,
        &::python_same,
        &::python_as_text,
        &::python_parse,
        &::python_earlier,
        &::python_factorial,
        &::python_power,
        &::python_large,
        &::python_truth,
        &::python_from_float,
        &::python_Large_neg,
        &::python_Large_bit_length,
        &::python_Large_to_bytes};
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
  /** Give the number back.
   *
   * Python: module.same(number: BigInt) -> BigInt
   */
  bridge::big_int same(const bridge::big_int &number) const {
    return bridge::call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_big_int,
        functions_->python_result_room,
        bridge::types::big_int::lower(number));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(number: BigInt) -> str
   */
  std::string as_text(const bridge::big_int &number) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::big_int::lower(number));
  }

  /** From decimal digits.
   *
   * Python: module.parse(text: str) -> BigInt
   */
  bridge::big_int parse(bridge::string_view text) const {
    return bridge::call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_parse,
        functions_->python_free_big_int,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** As Python compares them.
   *
   * Python: module.earlier(first: BigInt, second: BigInt) -> bool
   */
  bool earlier(const bridge::big_int &first, const bridge::big_int &second) const {
    return bridge::call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_earlier,
        bridge::types::big_int::lower(first),
        bridge::types::big_int::lower(second));
  }

  /** Soon beyond 64 bits.
   *
   * Python: module.factorial(number: int) -> Annotated[int, "BigInt"]
   */
  bridge::big_int factorial(std::int64_t number) const {
    return bridge::call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_factorial,
        functions_->python_free_big_int,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(number));
  }

  /** A power.
   *
   * Python: module.power(base: BigInt, exponent: int = 2) -> BigInt
   */
  bridge::big_int power(const bridge::big_int &base, std::int64_t exponent = 2) const {
    return bridge::call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_power,
        functions_->python_free_big_int,
        functions_->python_result_room,
        bridge::types::big_int::lower(base),
        bridge::types::scalar<std::int64_t>::lower(exponent));
  }

  /** Give the number back as a `Large`.
   *
   * Python: module.large(number: BigInt) -> BigInt
   */
  bridge::big_int large(const bridge::big_int &number) const {
    return bridge::call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_large,
        functions_->python_free_big_int,
        functions_->python_result_room,
        bridge::types::big_int::lower(number));
  }

  /** A bool is an int.
   *
   * Python: module.truth() -> BigInt
   */
  bridge::big_int truth() const {
    return bridge::call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_truth,
        functions_->python_free_big_int,
        functions_->python_result_room);
  }

  /** A broken promise.
   *
   * Python: module.from_float() -> BigInt
   */
  bridge::big_int from_float() const {
    return bridge::call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_from_float,
        functions_->python_free_big_int,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(number: BigInt) -> BigInt
   */
  bridge::result<bridge::big_int> try_same(const bridge::big_int &number) const {
    return bridge::try_call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_big_int,
        functions_->python_result_room,
        bridge::types::big_int::lower(number));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(number: BigInt) -> str
   */
  bridge::result<std::string> try_as_text(const bridge::big_int &number) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::big_int::lower(number));
  }

  /** parse(), but an error comes back in the result.
   *
   * Python: module.parse(text: str) -> BigInt
   */
  bridge::result<bridge::big_int> try_parse(bridge::string_view text) const {
    return bridge::try_call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_parse,
        functions_->python_free_big_int,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

  /** earlier(), but an error comes back in the result.
   *
   * Python: module.earlier(first: BigInt, second: BigInt) -> bool
   */
  bridge::result<bool> try_earlier(
      const bridge::big_int &first, const bridge::big_int &second) const {
    return bridge::try_call_value<bridge::types::scalar<bool>>(
        functions_->python_last_error,
        functions_->python_earlier,
        bridge::types::big_int::lower(first),
        bridge::types::big_int::lower(second));
  }

  /** factorial(), but an error comes back in the result.
   *
   * Python: module.factorial(number: int) -> Annotated[int, "BigInt"]
   */
  bridge::result<bridge::big_int> try_factorial(std::int64_t number) const {
    return bridge::try_call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_factorial,
        functions_->python_free_big_int,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(number));
  }

  /** power(), but an error comes back in the result.
   *
   * Python: module.power(base: BigInt, exponent: int = 2) -> BigInt
   */
  bridge::result<bridge::big_int> try_power(
      const bridge::big_int &base, std::int64_t exponent = 2) const {
    return bridge::try_call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_power,
        functions_->python_free_big_int,
        functions_->python_result_room,
        bridge::types::big_int::lower(base),
        bridge::types::scalar<std::int64_t>::lower(exponent));
  }

  /** large(), but an error comes back in the result.
   *
   * Python: module.large(number: BigInt) -> BigInt
   */
  bridge::result<bridge::big_int> try_large(const bridge::big_int &number) const {
    return bridge::try_call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_large,
        functions_->python_free_big_int,
        functions_->python_result_room,
        bridge::types::big_int::lower(number));
  }

  /** truth(), but an error comes back in the result.
   *
   * Python: module.truth() -> BigInt
   */
  bridge::result<bridge::big_int> try_truth() const {
    return bridge::try_call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_truth,
        functions_->python_free_big_int,
        functions_->python_result_room);
  }

  /** from_float(), but an error comes back in the result.
   *
   * Python: module.from_float() -> BigInt
   */
  bridge::result<bridge::big_int> try_from_float() const {
    return bridge::try_call_owned<bridge::types::big_int>(
        functions_->python_last_error,
        functions_->python_from_float,
        functions_->python_free_big_int,
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

inline bridge::result<const detail::ModuleFunctions *> detail::open_ModuleFunctions() {
  return bridge::class_functions<ModuleFunctions>::open<Module>("rust_python_bridge", "Module");
}

inline bridge::result<std::int64_t> Large::try_neg() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Large_neg,
      detail::type_Large::lower(*this));
}

inline bridge::result<std::int64_t> Large::try_bit_length() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Large_bit_length,
      detail::type_Large::lower(*this));
}

inline bridge::result<std::vector<std::uint8_t>> Large::try_to_bytes(
    bridge::list_view<bridge::object> _args,
    bridge::dict_view<bridge::string_view, bridge::object> _kwargs) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::bytes>(
      functions_->python_last_error,
      functions_->python_Large_to_bytes,
      functions_->python_free_bytes,
      functions_->python_result_room,
      detail::type_Large::lower(*this),
      detail::type_list_object::lower(_args),
      detail::type_dict_str_object::lower(_kwargs));
}

#if BRIDGE_EXCEPTIONS
inline std::int64_t Large::neg() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Large_neg,
      detail::type_Large::lower(*this));
}

inline std::int64_t Large::bit_length() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<std::int64_t>>(
      functions_->python_last_error,
      functions_->python_Large_bit_length,
      detail::type_Large::lower(*this));
}

inline std::vector<std::uint8_t> Large::to_bytes(
    bridge::list_view<bridge::object> _args,
    bridge::dict_view<bridge::string_view, bridge::object> _kwargs) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::bytes>(
      functions_->python_last_error,
      functions_->python_Large_to_bytes,
      functions_->python_free_bytes,
      functions_->python_result_room,
      detail::type_Large::lower(*this),
      detail::type_list_object::lower(_args),
      detail::type_dict_str_object::lower(_kwargs));
}

#endif

}  // namespace rust_python_bridge

#endif
