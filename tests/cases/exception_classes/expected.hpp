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
#include "bridge/types/instance.hpp"
#include "bridge/types/none.hpp"
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

/** Whatever goes wrong in a shop. * /
 *
 * Python: exception module.ShopError
 */
class ShopError : public bridge::Exception {
 public:
  explicit ShopError(const bridge::Error &error) noexcept : bridge::Exception(error) {}
};

/** Nobody is there.
 *
 * Python: exception module.Closed
 */
class Closed : public ShopError {
 public:
  explicit Closed(const bridge::Error &error) noexcept : ShopError(error) {}
};

/** Below one that is not for C++.
 *
 * Python: exception module.Strange
 */
class Strange : public ShopError {
 public:
  explicit Strange(const bridge::Error &error) noexcept : ShopError(error) {}
};

/** No Exception.
 *
 * Python: exception module.Interrupted
 */
class Interrupted : public bridge::KeyboardInterrupt {
 public:
  explicit Interrupted(const bridge::Error &error) noexcept : bridge::KeyboardInterrupt(error) {}
};

/** Has a qualified name.
 *
 * Python: exception module.Client.Error
 */
class Client_Error : public bridge::OSError {
 public:
  explicit Client_Error(const bridge::Error &error) noexcept : bridge::OSError(error) {}
};

/** Called like the namespace of the headers.
 *
 * Python: exception module.bridge
 */
class bridge_ : public bridge::LookupError {
 public:
  explicit bridge_(const bridge::Error &error) noexcept : bridge::LookupError(error) {}
};

/** Called like the C++ class of the module.
 *
 * Python: exception module.Module
 */
class ModuleModule : public ShopError {
 public:
  explicit ModuleModule(const bridge::Error &error) noexcept : ShopError(error) {}
};

/** By another name.
 *
 * Python: exception module.Twice
 */
class Twice : public Closed {
 public:
  explicit Twice(const bridge::Error &error) noexcept : Closed(error) {}
};

class Client;
class NotOne;

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Client> : std::false_type {};
template <>
struct is_ordered<rust_python_bridge::NotOne> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Client> {
  using type = types::instance<python_Client, rust_python_bridge::Client>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Client"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::NotOne> {
  using type = types::instance<python_NotOne, rust_python_bridge::NotOne>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.NotOne"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Holds a class.
 *
 * Python: class module.Client
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Client : public bridge::object {
 public:
  /** No object, as None. */
  Client(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Client(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Client() -> Client */
  explicit Client();

#endif

  /** Client(), but an error comes back in the result.
   *
   * Python: module.Client() -> Client
   */
  static bridge::result<Client> try_new();

};

/** No exception, and never raised.
 *
 * Python: class module.NotOne
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class NotOne : public bridge::object {
 public:
  /** No object, as None. */
  NotOne(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  NotOne(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.NotOne() -> NotOne */
  explicit NotOne();

#endif

  /** NotOne(), but an error comes back in the result.
   *
   * Python: module.NotOne() -> NotOne
   */
  static bridge::result<NotOne> try_new();

};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x84297a77d7b5fc95),
    "rust_python_bridge.h and rust_python_bridge.hpp were not made together: regenerate");

#if BRIDGE_EXCEPTIONS
/** Throws the class of this library that mirrors the Python class of the error, if there is one. */
inline void throw_own(const bridge::Error &error) {
  static const bridge::detail::Thrown classes[] = {
      {"module.Twice", bridge::detail::throw_as<::rust_python_bridge::Twice>},
      {"module.Module", bridge::detail::throw_as<::rust_python_bridge::ModuleModule>},
      {"module.bridge", bridge::detail::throw_as<::rust_python_bridge::bridge_>},
      {"module.Client.Error", bridge::detail::throw_as<::rust_python_bridge::Client_Error>},
      {"module.Interrupted", bridge::detail::throw_as<::rust_python_bridge::Interrupted>},
      {"module.Strange", bridge::detail::throw_as<::rust_python_bridge::Strange>},
      {"module.Closed", bridge::detail::throw_as<::rust_python_bridge::Closed>},
      {"module.ShopError", bridge::detail::throw_as<::rust_python_bridge::ShopError>},
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

using type_Client = bridge::types::instance<python_Client, Client>;
using type_NotOne = bridge::types::instance<python_NotOne, NotOne>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Client) python_free_Client;
  decltype(&::python_free_NotOne) python_free_NotOne;
  decltype(&::python_fail) python_fail;
  decltype(&::python_fail_from) python_fail_from;
  decltype(&::python_Client_new) python_Client_new;
  decltype(&::python_NotOne_new) python_NotOne_new;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Client", functions.python_free_Client);
  resolver("python_free_NotOne", functions.python_free_NotOne);
  resolver("python_fail", functions.python_fail);
  resolver("python_fail_from", functions.python_fail_from);
  resolver("python_Client_new", functions.python_Client_new);
  resolver("python_NotOne_new", functions.python_NotOne_new);
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

/** Exceptions of the module's own, which C++ catches by name.
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
        &::python_free_Client,
        &::python_free_NotOne,
        &::python_fail,
        &::python_fail_from,
        &::python_Client_new,
        &::python_NotOne_new};
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
  /** Raise an instance of that class.
   *
   * Python: module.fail(name: str) -> None
   */
  void fail(bridge::string_view name) const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_fail,
        bridge::types::str::lower(name));
  }

  /** Raise one from another.
   *
   * Python: module.fail_from() -> None
   */
  void fail_from() const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_fail_from);
  }

#endif

  /** fail(), but an error comes back in the result.
   *
   * Python: module.fail(name: str) -> None
   */
  bridge::result<void> try_fail(bridge::string_view name) const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_fail,
        bridge::types::str::lower(name));
  }

  /** fail_from(), but an error comes back in the result.
   *
   * Python: module.fail_from() -> None
   */
  bridge::result<void> try_fail_from() const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own}, functions_->python_fail_from);
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

inline bridge::result<Client> Client::try_new() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Client>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_new,
      functions_->python_free_Client,
      functions_->python_result_room);
}

#if BRIDGE_EXCEPTIONS
inline Client::Client() : Client(try_new().value()) {}

#endif

inline bridge::result<NotOne> NotOne::try_new() {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_NotOne>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_NotOne_new,
      functions_->python_free_NotOne,
      functions_->python_result_room);
}

#if BRIDGE_EXCEPTIONS
inline NotOne::NotOne() : NotOne(try_new().value()) {}

#endif

}  // namespace rust_python_bridge

#endif
