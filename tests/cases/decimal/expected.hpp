// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>

#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/defaulted.hpp"
#include "bridge/library.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/instance.hpp"
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

class Money;

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Money> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Money> {
  using type = types::instance<python_Money, rust_python_bridge::Money>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Money"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** A subclass that prints itself in another way.
 *
 * Python: class module.Money
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Money : public bridge::object {
 public:
  /** No object, as None. */
  Money(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Money(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** As on a price tag.
   *
   * Python: module.Money.__str__(self) -> str
   */
  std::string str() const;

#endif

  /** str(), but an error comes back in the result.
   *
   * Python: module.Money.__str__(self) -> str
   */
  bridge::result<std::string> try_str() const;

};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x614a44a035e157ec),
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

using type_Money = bridge::types::instance<python_Money, Money>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_total) python_total;
  decltype(&::python_money) python_money;
  decltype(&::python_from_float) python_from_float;
  decltype(&::python_Money_str) python_Money_str;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_total", functions.python_total);
  resolver("python_money", functions.python_money);
  resolver("python_from_float", functions.python_from_float);
  resolver("python_Money_str", functions.python_Money_str);
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

/** decimal.Decimal, as exact text.
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
        &::python_same,
        &::python_as_text,
        &::python_total,
        &::python_money,
        &::python_from_float,
        &::python_Money_str};
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
   * Python: module.same(number: Decimal) -> Decimal
   */
  std::string same(bridge::string_view number) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(number));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(number: decimal.Decimal) -> str
   */
  std::string as_text(bridge::string_view number) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(number));
  }

  /** The default has no literal in C++.
   *
   * Python: module.total(price: Decimal, count: int, tax: Decimal = Decimal("0.19")) -> Decimal
   */
  std::string total(
      bridge::string_view price,
      std::int64_t count,
      const bridge::defaulted<bridge::string_view> &tax = bridge::use_default) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_total,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(price),
        bridge::types::scalar<std::int64_t>::lower(count),
        bridge::types::omittable<bridge::types::str>::lower(tax));
  }

  /** Give the number back as `Money`.
   *
   * Python: module.money(number: Decimal) -> Decimal
   */
  std::string money(bridge::string_view number) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_money,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(number));
  }

  /** A broken promise.
   *
   * Python: module.from_float() -> Decimal
   */
  std::string from_float() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_from_float,
        functions_->python_free_str,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(number: Decimal) -> Decimal
   */
  bridge::result<std::string> try_same(bridge::string_view number) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(number));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(number: decimal.Decimal) -> str
   */
  bridge::result<std::string> try_as_text(bridge::string_view number) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(number));
  }

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(price: Decimal, count: int, tax: Decimal = Decimal("0.19")) -> Decimal
   */
  bridge::result<std::string> try_total(
      bridge::string_view price,
      std::int64_t count,
      const bridge::defaulted<bridge::string_view> &tax = bridge::use_default) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_total,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(price),
        bridge::types::scalar<std::int64_t>::lower(count),
        bridge::types::omittable<bridge::types::str>::lower(tax));
  }

  /** money(), but an error comes back in the result.
   *
   * Python: module.money(number: Decimal) -> Decimal
   */
  bridge::result<std::string> try_money(bridge::string_view number) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_money,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(number));
  }

  /** from_float(), but an error comes back in the result.
   *
   * Python: module.from_float() -> Decimal
   */
  bridge::result<std::string> try_from_float() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_from_float,
        functions_->python_free_str,
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

inline bridge::result<std::string> Money::try_str() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Money_str,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Money::lower(*this));
}

#if BRIDGE_EXCEPTIONS
inline std::string Money::str() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Money_str,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Money::lower(*this));
}

#endif

}  // namespace rust_python_bridge

#endif
