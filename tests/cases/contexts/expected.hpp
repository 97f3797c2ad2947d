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

class Resource;

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Resource> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Resource> {
  using type = types::instance<python_Resource, rust_python_bridge::Resource>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Resource"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Notes how it is left, and makes up for a LookupError.
 *
 * Python: class module.Resource
 * An object is a handle: copies stand for the same instance, see bridge/object.hpp.
 */
class Resource : public bridge::object {
 public:
  /** No object, as None. */
  Resource(std::nullptr_t) noexcept : bridge::object() {}

  // Of an object that is known to be an instance.
  Resource(bridge::known_instance, bridge::object held) noexcept
      : bridge::object(std::move(held)) {}

#if BRIDGE_EXCEPTIONS
  /** Python: module.Resource(name: str) -> Resource */
  explicit Resource(bridge::string_view name);

  /** Python: module.Resource.__enter__(self) -> Resource */
  Resource enter() const;

  /** Python: module.Resource.__exit__(self, kind: Any, value: Any, traceback: Any) -> bool */
  bool exit(
      const bridge::object &kind,
      const bridge::object &value,
      const bridge::object &traceback) const;

  /** Python: module.Resource.name: str */
  std::string name() const;

  /** Python: module.Resource.name: str, set */
  void set_name(bridge::string_view value) const;

#endif

  /** Resource(), but an error comes back in the result.
   *
   * Python: module.Resource(name: str) -> Resource
   */
  static bridge::result<Resource> try_new(bridge::string_view name);

  /** enter(), but an error comes back in the result.
   *
   * Python: module.Resource.__enter__(self) -> Resource
   */
  bridge::result<Resource> try_enter() const;

  /** exit(), but an error comes back in the result.
   *
   * Python: module.Resource.__exit__(self, kind: Any, value: Any, traceback: Any) -> bool
   */
  bridge::result<bool> try_exit(
      const bridge::object &kind,
      const bridge::object &value,
      const bridge::object &traceback) const;

  /** name(), but an error comes back in the result.
   *
   * Python: module.Resource.name: str
   */
  bridge::result<std::string> try_name() const;

  /** set_name(), but an error comes back in the result.
   *
   * Python: module.Resource.name: str, set
   */
  bridge::result<void> try_set_name(bridge::string_view value) const;

};

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x8f90abc678e8362d),
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

using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_Resource = bridge::types::instance<python_Resource, Resource>;

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Resource) python_free_Resource;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_free_object) python_free_object;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_opened) python_opened;
  decltype(&::python_typed) python_typed;
  decltype(&::python_failing) python_failing;
  decltype(&::python_look_up) python_look_up;
  decltype(&::python_events) python_events;
  decltype(&::python_Resource_new) python_Resource_new;
  decltype(&::python_Resource_enter) python_Resource_enter;
  decltype(&::python_Resource_exit) python_Resource_exit;
  decltype(&::python_Resource_name) python_Resource_name;
  decltype(&::python_Resource_set_name) python_Resource_set_name;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Resource", functions.python_free_Resource);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver("python_free_object", functions.python_free_object);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_opened", functions.python_opened);
  resolver("python_typed", functions.python_typed);
  resolver("python_failing", functions.python_failing);
  resolver("python_look_up", functions.python_look_up);
  resolver("python_events", functions.python_events);
  resolver("python_Resource_new", functions.python_Resource_new);
  resolver("python_Resource_enter", functions.python_Resource_enter);
  resolver("python_Resource_exit", functions.python_Resource_exit);
  resolver("python_Resource_name", functions.python_Resource_name);
  resolver("python_Resource_set_name", functions.python_Resource_set_name);
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

/** Context managers: entered and left by C++, by a function or a scope, with exceptions of both sides.
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
        &::python_free_Resource,
        &::python_free_array_str,
        &::python_free_object,
        &::python_free_str,
        &::python_opened,
        &::python_typed,
        &::python_failing,
        &::python_look_up,
        &::python_events,
        &::python_Resource_new,
        &::python_Resource_enter,
        &::python_Resource_exit,
        &::python_Resource_name,
        &::python_Resource_set_name};
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
  /** Python: module.opened(name: str) -> Iterator[str] */
  bridge::object opened(bridge::string_view name) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_opened,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** Python: module.typed(name: str) -> ContextManager[str] */
  bridge::object typed(bridge::string_view name) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_typed,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** Python: module.failing(at_exit: bool) -> Iterator[None] */
  bridge::object failing(bool at_exit) const {
    return bridge::call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_failing,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(at_exit));
  }

  /** Python: module.look_up() -> int */
  std::int64_t look_up() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_look_up);
  }

  /** Python: module.events() -> List[str] */
  std::vector<std::string> events() const {
    return bridge::call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_events,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

#endif

  /** opened(), but an error comes back in the result.
   *
   * Python: module.opened(name: str) -> Iterator[str]
   */
  bridge::result<bridge::object> try_opened(bridge::string_view name) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_opened,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** typed(), but an error comes back in the result.
   *
   * Python: module.typed(name: str) -> ContextManager[str]
   */
  bridge::result<bridge::object> try_typed(bridge::string_view name) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_typed,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** failing(), but an error comes back in the result.
   *
   * Python: module.failing(at_exit: bool) -> Iterator[None]
   */
  bridge::result<bridge::object> try_failing(bool at_exit) const {
    return bridge::try_call_owned<bridge::types::object>(
        functions_->python_last_error,
        functions_->python_failing,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(at_exit));
  }

  /** look_up(), but an error comes back in the result.
   *
   * Python: module.look_up() -> int
   */
  bridge::result<std::int64_t> try_look_up() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_look_up);
  }

  /** events(), but an error comes back in the result.
   *
   * Python: module.events() -> List[str]
   */
  bridge::result<std::vector<std::string>> try_events() const {
    return bridge::try_call_owned<detail::type_list_str>(
        functions_->python_last_error,
        functions_->python_events,
        functions_->python_free_array_str,
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

inline bridge::result<Resource> Resource::try_new(bridge::string_view name) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Resource>(
      functions_->python_last_error,
      functions_->python_Resource_new,
      functions_->python_free_Resource,
      functions_->python_result_room,
      bridge::types::str::lower(name));
}

inline bridge::result<Resource> Resource::try_enter() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Resource>(
      functions_->python_last_error,
      functions_->python_Resource_enter,
      functions_->python_free_Resource,
      functions_->python_result_room,
      detail::type_Resource::lower(*this));
}

inline bridge::result<bool> Resource::try_exit(
    const bridge::object &kind,
    const bridge::object &value,
    const bridge::object &traceback) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Resource_exit,
      detail::type_Resource::lower(*this),
      bridge::types::object::lower(kind),
      bridge::types::object::lower(value),
      bridge::types::object::lower(traceback));
}

inline bridge::result<std::string> Resource::try_name() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Resource_name,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Resource::lower(*this));
}

inline bridge::result<void> Resource::try_set_name(bridge::string_view value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      functions_->python_last_error,
      functions_->python_Resource_set_name,
      detail::type_Resource::lower(*this),
      bridge::types::str::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Resource::Resource(bridge::string_view name) : Resource(try_new(name).value()) {}

inline Resource Resource::enter() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_Resource>(
      functions_->python_last_error,
      functions_->python_Resource_enter,
      functions_->python_free_Resource,
      functions_->python_result_room,
      detail::type_Resource::lower(*this));
}

inline bool Resource::exit(
    const bridge::object &kind,
    const bridge::object &value,
    const bridge::object &traceback) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_value<bridge::types::scalar<bool>>(
      functions_->python_last_error,
      functions_->python_Resource_exit,
      detail::type_Resource::lower(*this),
      bridge::types::object::lower(kind),
      bridge::types::object::lower(value),
      bridge::types::object::lower(traceback));
}

inline std::string Resource::name() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      functions_->python_last_error,
      functions_->python_Resource_name,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Resource::lower(*this));
}

inline void Resource::set_name(bridge::string_view value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      functions_->python_last_error,
      functions_->python_Resource_set_name,
      detail::type_Resource::lower(*this),
      bridge::types::str::lower(value));
}

#endif

}  // namespace rust_python_bridge

#endif
