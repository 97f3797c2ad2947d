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
#include "bridge/types/function.hpp"
#include "bridge/types/generator.hpp"
#include "bridge/types/instance.hpp"
#include "bridge/types/iterator.hpp"
#include "bridge/types/list.hpp"
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

/** Raised by fetch().
 *
 * Python: exception module.Missing
 */
class Missing : public bridge::Exception {
 public:
  explicit Missing(const bridge::Error &error) noexcept : bridge::Exception(error) {}
};

struct Page;
class Client;
namespace detail {
class type_Page;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

namespace detail {
template <>
struct is_ordered<rust_python_bridge::Client> : std::false_type {};
}  // namespace detail

template <>
struct type_of<rust_python_bridge::Page> {
  using type = rust_python_bridge::detail::type_Page;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Page"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Client> {
  using type = types::instance<python_Client, rust_python_bridge::Client>;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Client"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Methods may be `async` as well.
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
  /** Python: module.Client(base: str) -> Client */
  explicit Client(bridge::string_view base);

  /** Python: module.Client.get(self, path: str) -> Awaitable[Page] */
  bridge::task<Page> get(bridge::string_view path) const;

  /** Python: module.Client.open(base: str) -> Awaitable[Client] */
  static bridge::task<Client> open(bridge::string_view base);

  /** Python: module.Client.lines(self, count: int) -> AsyncIterator[str] */
  bridge::iterator<std::string> lines(std::int64_t count) const;

  /** Python: module.Client.base: str */
  std::string base() const;

  /** Python: module.Client.base: str, set */
  void set_base(bridge::string_view value) const;

#endif

  /** Client(), but an error comes back in the result.
   *
   * Python: module.Client(base: str) -> Client
   */
  static bridge::result<Client> try_new(bridge::string_view base);

  /** get(), but an error comes back in the result.
   *
   * Python: module.Client.get(self, path: str) -> Awaitable[Page]
   */
  bridge::result<bridge::task<Page>> try_get(bridge::string_view path) const;

  /** open(), but an error comes back in the result.
   *
   * Python: module.Client.open(base: str) -> Awaitable[Client]
   */
  static bridge::result<bridge::task<Client>> try_open(bridge::string_view base);

  /** lines(), but an error comes back in the result.
   *
   * Python: module.Client.lines(self, count: int) -> AsyncIterator[str]
   */
  bridge::result<bridge::iterator<std::string>> try_lines(std::int64_t count) const;

  /** base(), but an error comes back in the result.
   *
   * Python: module.Client.base: str
   */
  bridge::result<std::string> try_base() const;

  /** set_base(), but an error comes back in the result.
   *
   * Python: module.Client.base: str, set
   */
  bridge::result<void> try_set_base(bridge::string_view value) const;

};

/** Python: dataclass module.Page */
struct Page {
  /** url: str */
  std::string url{};
  /** sizes: List[int] */
  std::vector<std::int64_t> sizes{};

#if BRIDGE_CPLUSPLUS < 201402L
  Page(std::string field0_ = {}, std::vector<std::int64_t> field1_ = {})
      : url(std::move(field0_)), sizes(std::move(field1_)) {}
#endif
};

inline bool operator==(const Page &left, const Page &right) {
  return left.url == right.url && left.sizes == right.sizes;
}

inline bool operator!=(const Page &left, const Page &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Page &left, const Page &right) {
  return bridge::order_by(left, right, &Page::url, &Page::sizes);
}

inline bool operator<(const Page &left, const Page &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x4bb47b4046be2431),
    "rust_python_bridge.h and rust_python_bridge.hpp were not made together: regenerate");

#if BRIDGE_EXCEPTIONS
/** Throws the class of this library that mirrors the Python class of the error, if there is one. */
inline void throw_own(const bridge::Error &error) {
  static const bridge::detail::Thrown classes[] = {
      {"module.Missing", bridge::detail::throw_as<::rust_python_bridge::Missing>},
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

/** Page in C and in C++. */
class type_Page {
 public:
  using parameter = Page;
  using result = Page;
  using abi = python_Page;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Page) == bridge::size_of_struct<bridge_str, bridge_array_i64>(),
    "python_Page has another layout here");

using type_awaitable_int = bridge::types::task<
    bridge_function0_i64, bridge::types::scalar<std::int64_t>>;
using type_list_int = bridge::types::list<bridge_array_i64, bridge::types::scalar<std::int64_t>>;
using type_awaitable_Page = bridge::types::task<bridge_function0_python_Page, type_Page>;
using type_awaitable_None = bridge::types::task<bridge_function0_none, bridge::types::none>;
using type_optional_str = bridge::types::optional<bridge_optional_str, bridge::types::str>;
using type_awaitable_optional_str = bridge::types::task<
    bridge_function0_optional_str, type_optional_str>;
using type_awaitable_list_int = bridge::types::task<bridge_function0_array_i64, type_list_int>;
using type_awaitable_str = bridge::types::task<bridge_function0_str, bridge::types::str>;
using type_list_awaitable_int = bridge::types::list<bridge_array_function0_i64, type_awaitable_int>;
using type_async_iterator_int = bridge::types::iterator<
    bridge_iterator_i64, bridge::types::scalar<std::int64_t>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_async_iterator_Page = bridge::types::iterator<bridge_iterator_python_Page, type_Page>;
using type_async_generator_str_str = bridge::types::generator<
    bridge_iterator_str, bridge::types::str, bridge::types::str>;
using type_callable1_int_awaitable_int = bridge::types::function<
    bridge_function1_i64_function0_i64, type_awaitable_int, bridge::types::scalar<std::int64_t>>;
using type_callable1_int_int = bridge::types::function<
    bridge_function1_i64_i64,
    bridge::types::scalar<std::int64_t>,
    bridge::types::scalar<std::int64_t>>;
using type_Client = bridge::types::instance<python_Client, Client>;
using type_awaitable_Client = bridge::types::task<bridge_function0_python_Client, type_Client>;
using type_async_iterator_str = bridge::types::iterator<bridge_iterator_str, bridge::types::str>;

inline type_Page::abi type_Page::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Page::abi type_Page::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.url = bridge::lower<bridge::types::str>(value.url, scratch);
    lowered.sizes = bridge::lower<type_list_int>(value.sizes, scratch);
  }
  return lowered;
}

inline type_Page::result type_Page::lift(const abi &lowered) {
  result value;
  value.url = bridge::types::str::lift(lowered.url);
  value.sizes = type_list_int::lift(lowered.sizes);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Client) python_free_Client;
  decltype(&::python_free_array_function0_i64) python_free_array_function0_i64;
  decltype(&::python_free_array_str) python_free_array_str;
  decltype(&::python_free_function0_array_i64) python_free_function0_array_i64;
  decltype(&::python_free_function0_i64) python_free_function0_i64;
  decltype(&::python_free_function0_none) python_free_function0_none;
  decltype(&::python_free_function0_optional_str) python_free_function0_optional_str;
  decltype(&::python_free_function0_python_Client) python_free_function0_python_Client;
  decltype(&::python_free_function0_python_Page) python_free_function0_python_Page;
  decltype(&::python_free_function0_str) python_free_function0_str;
  decltype(&::python_free_iterator_i64) python_free_iterator_i64;
  decltype(&::python_free_iterator_python_Page) python_free_iterator_python_Page;
  decltype(&::python_free_iterator_str) python_free_iterator_str;
  decltype(&::python_free_object) python_free_object;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_add) python_add;
  decltype(&::python_fetch) python_fetch;
  decltype(&::python_nothing) python_nothing;
  decltype(&::python_perhaps) python_perhaps;
  decltype(&::python_wrong) python_wrong;
  decltype(&::python_both) python_both;
  decltype(&::python_lingering) python_lingering;
  decltype(&::python_stubborn) python_stubborn;
  decltype(&::python_gated) python_gated;
  decltype(&::python_open_gate) python_open_gate;
  decltype(&::python_set_user) python_set_user;
  decltype(&::python_who) python_who;
  decltype(&::python_outlived) python_outlived;
  decltype(&::python_started) python_started;
  decltype(&::python_coroutine) python_coroutine;
  decltype(&::python_no_awaitable) python_no_awaitable;
  decltype(&::python_many) python_many;
  decltype(&::python_counted) python_counted;
  decltype(&::python_counted_too) python_counted_too;
  decltype(&::python_pages) python_pages;
  decltype(&::python_echo) python_echo;
  decltype(&::python_total) python_total;
  decltype(&::python_twice) python_twice;
  decltype(&::python_mapped) python_mapped;
  decltype(&::python_called) python_called;
  decltype(&::python_session) python_session;
  decltype(&::python_events) python_events;
  decltype(&::python_settle) python_settle;
  decltype(&::python_farewell) python_farewell;
  decltype(&::python_Client_new) python_Client_new;
  decltype(&::python_Client_get) python_Client_get;
  decltype(&::python_Client_open) python_Client_open;
  decltype(&::python_Client_lines) python_Client_lines;
  decltype(&::python_Client_base) python_Client_base;
  decltype(&::python_Client_set_base) python_Client_set_base;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Client", functions.python_free_Client);
  resolver("python_free_array_function0_i64", functions.python_free_array_function0_i64);
  resolver("python_free_array_str", functions.python_free_array_str);
  resolver("python_free_function0_array_i64", functions.python_free_function0_array_i64);
  resolver("python_free_function0_i64", functions.python_free_function0_i64);
  resolver("python_free_function0_none", functions.python_free_function0_none);
  resolver("python_free_function0_optional_str", functions.python_free_function0_optional_str);
  resolver("python_free_function0_python_Client", functions.python_free_function0_python_Client);
  resolver("python_free_function0_python_Page", functions.python_free_function0_python_Page);
  resolver("python_free_function0_str", functions.python_free_function0_str);
  resolver("python_free_iterator_i64", functions.python_free_iterator_i64);
  resolver("python_free_iterator_python_Page", functions.python_free_iterator_python_Page);
  resolver("python_free_iterator_str", functions.python_free_iterator_str);
  resolver("python_free_object", functions.python_free_object);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_add", functions.python_add);
  resolver("python_fetch", functions.python_fetch);
  resolver("python_nothing", functions.python_nothing);
  resolver("python_perhaps", functions.python_perhaps);
  resolver("python_wrong", functions.python_wrong);
  resolver("python_both", functions.python_both);
  resolver("python_lingering", functions.python_lingering);
  resolver("python_stubborn", functions.python_stubborn);
  resolver("python_gated", functions.python_gated);
  resolver("python_open_gate", functions.python_open_gate);
  resolver("python_set_user", functions.python_set_user);
  resolver("python_who", functions.python_who);
  resolver("python_outlived", functions.python_outlived);
  resolver("python_started", functions.python_started);
  resolver("python_coroutine", functions.python_coroutine);
  resolver("python_no_awaitable", functions.python_no_awaitable);
  resolver("python_many", functions.python_many);
  resolver("python_counted", functions.python_counted);
  resolver("python_counted_too", functions.python_counted_too);
  resolver("python_pages", functions.python_pages);
  resolver("python_echo", functions.python_echo);
  resolver("python_total", functions.python_total);
  resolver("python_twice", functions.python_twice);
  resolver("python_mapped", functions.python_mapped);
  resolver("python_called", functions.python_called);
  resolver("python_session", functions.python_session);
  resolver("python_events", functions.python_events);
  resolver("python_settle", functions.python_settle);
  resolver("python_farewell", functions.python_farewell);
  resolver("python_Client_new", functions.python_Client_new);
  resolver("python_Client_get", functions.python_Client_get);
  resolver("python_Client_open", functions.python_Client_open);
  resolver("python_Client_lines", functions.python_Client_lines);
  resolver("python_Client_base", functions.python_Client_base);
  resolver("python_Client_set_base", functions.python_Client_set_base);
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

/** Coroutines: results of every kind, errors, cancelling, a thousand at once, contextvars, and awaitables of the program's.
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
        &::python_free_array_function0_i64,
        &::python_free_array_str,
        &::python_free_function0_array_i64,
        &::python_free_function0_i64,
        &::python_free_function0_none,
        &::python_free_function0_optional_str,
        &::python_free_function0_python_Client,
        &::python_free_function0_python_Page,
        &::python_free_function0_str,
        &::python_free_iterator_i64,
        &::python_free_iterator_python_Page,
        &::python_free_iterator_str,
        &::python_free_object,
        &::python_free_str,
        &::python_add,
        &::python_fetch,
        &::python_nothing,
        &::python_perhaps,
        &::python_wrong,
        &::python_both,
        &::python_lingering,
        &::python_stubborn,
        &::python_gated,
        &::python_open_gate,
        &::python_set_user,
        &::python_who,
        &::python_outlived,
        &::python_started,
        &::python_coroutine,
        &::python_no_awaitable,
        &::python_many,
        &::python_counted,
        &::python_counted_too,
        &::python_pages,
        &::python_echo,
        &::python_total,
        &::python_twice,
        &::python_mapped,
        &::python_called,
        &::python_session,
        &::python_events,
        &::python_settle,
        &::python_farewell,
        &::python_Client_new,
        &::python_Client_get,
        &::python_Client_open,
        &::python_Client_lines,
        &::python_Client_base,
        &::python_Client_set_base};
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
  /** Adds two integers, later.
   *
   * Python: module.add(a: int, b: int) -> Awaitable[int]
   */
  bridge::task<std::int64_t> add(std::int64_t a, std::int64_t b) const {
    return bridge::call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** Python: module.fetch(url: str) -> Awaitable[Page] */
  bridge::task<Page> fetch(bridge::string_view url) const {
    return bridge::call_owned<detail::type_awaitable_Page>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_fetch,
        functions_->python_free_function0_python_Page,
        functions_->python_result_room,
        bridge::types::str::lower(url));
  }

  /** Python: module.nothing() -> Awaitable[None] */
  bridge::task<void> nothing() const {
    return bridge::call_owned<detail::type_awaitable_None>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_nothing,
        functions_->python_free_function0_none,
        functions_->python_result_room);
  }

  /** Python: module.perhaps(is_there: bool) -> Awaitable[Optional[str]] */
  bridge::task<bridge::optional<std::string>> perhaps(bool is_there) const {
    return bridge::call_owned<detail::type_awaitable_optional_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_perhaps,
        functions_->python_free_function0_optional_str,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(is_there));
  }

  /** Python: module.wrong() -> Awaitable[int] */
  bridge::task<std::int64_t> wrong() const {
    return bridge::call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_wrong,
        functions_->python_free_function0_i64,
        functions_->python_result_room);
  }

  /** Python: module.both(left: int, right: int) -> Awaitable[List[int]] */
  bridge::task<std::vector<std::int64_t>> both(std::int64_t left, std::int64_t right) const {
    return bridge::call_owned<detail::type_awaitable_list_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_both,
        functions_->python_free_function0_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(left),
        bridge::types::scalar<std::int64_t>::lower(right));
  }

  /** Never ends by itself, and says how it ends.
   *
   * Python: module.lingering(name: str) -> Awaitable[str]
   */
  bridge::task<std::string> lingering(bridge::string_view name) const {
    return bridge::call_owned<detail::type_awaitable_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_lingering,
        functions_->python_free_function0_str,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** Does not let itself be cancelled.
   *
   * Python: module.stubborn(name: str) -> Awaitable[str]
   */
  bridge::task<std::string> stubborn(bridge::string_view name) const {
    return bridge::call_owned<detail::type_awaitable_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_stubborn,
        functions_->python_free_function0_str,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** Waits until open_gate(name).
   *
   * Python: module.gated(name: str) -> Awaitable[str]
   */
  bridge::task<std::string> gated(bridge::string_view name) const {
    return bridge::call_owned<detail::type_awaitable_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_gated,
        functions_->python_free_function0_str,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** Python: module.open_gate(name: str) -> Awaitable[None] */
  bridge::task<void> open_gate(bridge::string_view name) const {
    return bridge::call_owned<detail::type_awaitable_None>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_open_gate,
        functions_->python_free_function0_none,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** Python: module.set_user(name: str) -> None */
  void set_user(bridge::string_view name) const {
    return bridge::call_void(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_set_user,
        bridge::types::str::lower(name));
  }

  /** Python: module.who() -> Awaitable[str] */
  bridge::task<std::string> who() const {
    return bridge::call_owned<detail::type_awaitable_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_who,
        functions_->python_free_function0_str,
        functions_->python_result_room);
  }

  /** Its result is nobody's.
   *
   * Python: module.outlived() -> Awaitable[str]
   */
  bridge::task<std::string> outlived() const {
    return bridge::call_owned<detail::type_awaitable_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_outlived,
        functions_->python_free_function0_str,
        functions_->python_result_room);
  }

  /** A function that is no `async def`, but gives what can be awaited.
   *
   * Python: module.started(number: int) -> Awaitable[int]
   */
  bridge::task<std::int64_t> started(std::int64_t number) const {
    return bridge::call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_started,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(number));
  }

  /** Python: module.coroutine(number: int) -> Coroutine[Any, Any, int] */
  bridge::task<std::int64_t> coroutine(std::int64_t number) const {
    return bridge::call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_coroutine,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(number));
  }

  /** Python: module.no_awaitable() -> Awaitable[int] */
  bridge::task<std::int64_t> no_awaitable() const {
    return bridge::call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_no_awaitable,
        functions_->python_free_function0_i64,
        functions_->python_result_room);
  }

  /** Python: module.many(numbers: List[int]) -> List[Awaitable[int]] */
  std::vector<bridge::task<std::int64_t>> many(bridge::list_view<std::int64_t> numbers) const {
    return bridge::call_owned<detail::type_list_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_many,
        functions_->python_free_array_function0_i64,
        functions_->python_result_room,
        detail::type_list_int::lower(numbers));
  }

  /** Elements that take their time.
   *
   * Python: module.counted(end: int) -> AsyncIterator[int]
   */
  bridge::iterator<std::int64_t> counted(std::int64_t end) const {
    return bridge::call_owned<detail::type_async_iterator_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_counted,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(end));
  }

  /** Python: module.counted_too(end: int) -> AsyncIterable[int] */
  bridge::iterator<std::int64_t> counted_too(std::int64_t end) const {
    return bridge::call_owned<detail::type_async_iterator_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_counted_too,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(end));
  }

  /** Python: module.pages(urls: List[str]) -> AsyncIterator[Page] */
  bridge::iterator<Page> pages(bridge::list_view<bridge::string_view> urls) const {
    return bridge::call_owned<detail::type_async_iterator_Page>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_pages,
        functions_->python_free_iterator_python_Page,
        functions_->python_result_room,
        detail::type_list_str::lower(urls));
  }

  /** Gives back what is sent to it.
   *
   * Python: module.echo(first: str) -> AsyncGenerator[str, str]
   */
  bridge::generator<std::string, std::string> echo(bridge::string_view first) const {
    return bridge::call_owned<detail::type_async_generator_str_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_echo,
        functions_->python_free_iterator_str,
        functions_->python_result_room,
        bridge::types::str::lower(first));
  }

  /** Python: module.total(numbers: AsyncIterator[int]) -> Awaitable[int] */
  bridge::task<std::int64_t> total(const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_total,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        detail::type_async_iterator_int::lower(numbers));
  }

  /** Awaits what the program gives.
   *
   * Python: module.twice(number: Awaitable[int]) -> Awaitable[int]
   */
  bridge::task<std::int64_t> twice(const bridge::task<std::int64_t> &number) const {
    return bridge::call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        detail::type_awaitable_int::lower(number));
  }

  /** Python: module.mapped(function: Callable[[int], Awaitable[int]], numbers: List[int]) -> Awaitable[List[int]]
   */
  bridge::task<std::vector<std::int64_t>> mapped(
      const bridge::function<bridge::task<std::int64_t>(std::int64_t)> &function,
      bridge::list_view<std::int64_t> numbers) const {
    return bridge::call_owned<detail::type_awaitable_list_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_mapped,
        functions_->python_free_function0_array_i64,
        functions_->python_result_room,
        detail::type_callable1_int_awaitable_int::lower(function),
        detail::type_list_int::lower(numbers));
  }

  /** Python: module.called(function: Callable[[int], int]) -> Awaitable[int] */
  bridge::task<std::int64_t> called(
      const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_called,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function));
  }

  /** Python: module.session(name: str) -> AsyncIterator[str] */
  bridge::object session(bridge::string_view name) const {
    return bridge::call_owned<bridge::types::object>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_session,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** What happened since the last call.
   *
   * Python: module.events() -> List[str]
   */
  std::vector<std::string> events() const {
    return bridge::call_owned<detail::type_list_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_events,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** Lets the loop do what it has to do.
   *
   * Python: module.settle() -> Awaitable[None]
   */
  bridge::task<void> settle() const {
    return bridge::call_owned<detail::type_awaitable_None>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_settle,
        functions_->python_free_function0_none,
        functions_->python_result_room);
  }

  /** Writes the text when it is cancelled.
   *
   * Python: module.farewell(text: str) -> Awaitable[None]
   */
  bridge::task<void> farewell(bridge::string_view text) const {
    return bridge::call_owned<detail::type_awaitable_None>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_farewell,
        functions_->python_free_function0_none,
        functions_->python_result_room,
        bridge::types::str::lower(text));
  }

#endif

  /** add(), but an error comes back in the result.
   *
   * Python: module.add(a: int, b: int) -> Awaitable[int]
   */
  bridge::result<bridge::task<std::int64_t>> try_add(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_add,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** fetch(), but an error comes back in the result.
   *
   * Python: module.fetch(url: str) -> Awaitable[Page]
   */
  bridge::result<bridge::task<Page>> try_fetch(bridge::string_view url) const {
    return bridge::try_call_owned<detail::type_awaitable_Page>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_fetch,
        functions_->python_free_function0_python_Page,
        functions_->python_result_room,
        bridge::types::str::lower(url));
  }

  /** nothing(), but an error comes back in the result.
   *
   * Python: module.nothing() -> Awaitable[None]
   */
  bridge::result<bridge::task<void>> try_nothing() const {
    return bridge::try_call_owned<detail::type_awaitable_None>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_nothing,
        functions_->python_free_function0_none,
        functions_->python_result_room);
  }

  /** perhaps(), but an error comes back in the result.
   *
   * Python: module.perhaps(is_there: bool) -> Awaitable[Optional[str]]
   */
  bridge::result<bridge::task<bridge::optional<std::string>>> try_perhaps(bool is_there) const {
    return bridge::try_call_owned<detail::type_awaitable_optional_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_perhaps,
        functions_->python_free_function0_optional_str,
        functions_->python_result_room,
        bridge::types::scalar<bool>::lower(is_there));
  }

  /** wrong(), but an error comes back in the result.
   *
   * Python: module.wrong() -> Awaitable[int]
   */
  bridge::result<bridge::task<std::int64_t>> try_wrong() const {
    return bridge::try_call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_wrong,
        functions_->python_free_function0_i64,
        functions_->python_result_room);
  }

  /** both(), but an error comes back in the result.
   *
   * Python: module.both(left: int, right: int) -> Awaitable[List[int]]
   */
  bridge::result<bridge::task<std::vector<std::int64_t>>> try_both(
      std::int64_t left, std::int64_t right) const {
    return bridge::try_call_owned<detail::type_awaitable_list_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_both,
        functions_->python_free_function0_array_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(left),
        bridge::types::scalar<std::int64_t>::lower(right));
  }

  /** lingering(), but an error comes back in the result.
   *
   * Python: module.lingering(name: str) -> Awaitable[str]
   */
  bridge::result<bridge::task<std::string>> try_lingering(bridge::string_view name) const {
    return bridge::try_call_owned<detail::type_awaitable_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_lingering,
        functions_->python_free_function0_str,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** stubborn(), but an error comes back in the result.
   *
   * Python: module.stubborn(name: str) -> Awaitable[str]
   */
  bridge::result<bridge::task<std::string>> try_stubborn(bridge::string_view name) const {
    return bridge::try_call_owned<detail::type_awaitable_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_stubborn,
        functions_->python_free_function0_str,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** gated(), but an error comes back in the result.
   *
   * Python: module.gated(name: str) -> Awaitable[str]
   */
  bridge::result<bridge::task<std::string>> try_gated(bridge::string_view name) const {
    return bridge::try_call_owned<detail::type_awaitable_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_gated,
        functions_->python_free_function0_str,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** open_gate(), but an error comes back in the result.
   *
   * Python: module.open_gate(name: str) -> Awaitable[None]
   */
  bridge::result<bridge::task<void>> try_open_gate(bridge::string_view name) const {
    return bridge::try_call_owned<detail::type_awaitable_None>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_open_gate,
        functions_->python_free_function0_none,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** set_user(), but an error comes back in the result.
   *
   * Python: module.set_user(name: str) -> None
   */
  bridge::result<void> try_set_user(bridge::string_view name) const {
    return bridge::try_call_void(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_set_user,
        bridge::types::str::lower(name));
  }

  /** who(), but an error comes back in the result.
   *
   * Python: module.who() -> Awaitable[str]
   */
  bridge::result<bridge::task<std::string>> try_who() const {
    return bridge::try_call_owned<detail::type_awaitable_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_who,
        functions_->python_free_function0_str,
        functions_->python_result_room);
  }

  /** outlived(), but an error comes back in the result.
   *
   * Python: module.outlived() -> Awaitable[str]
   */
  bridge::result<bridge::task<std::string>> try_outlived() const {
    return bridge::try_call_owned<detail::type_awaitable_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_outlived,
        functions_->python_free_function0_str,
        functions_->python_result_room);
  }

  /** started(), but an error comes back in the result.
   *
   * Python: module.started(number: int) -> Awaitable[int]
   */
  bridge::result<bridge::task<std::int64_t>> try_started(std::int64_t number) const {
    return bridge::try_call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_started,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(number));
  }

  /** coroutine(), but an error comes back in the result.
   *
   * Python: module.coroutine(number: int) -> Coroutine[Any, Any, int]
   */
  bridge::result<bridge::task<std::int64_t>> try_coroutine(std::int64_t number) const {
    return bridge::try_call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_coroutine,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(number));
  }

  /** no_awaitable(), but an error comes back in the result.
   *
   * Python: module.no_awaitable() -> Awaitable[int]
   */
  bridge::result<bridge::task<std::int64_t>> try_no_awaitable() const {
    return bridge::try_call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_no_awaitable,
        functions_->python_free_function0_i64,
        functions_->python_result_room);
  }

  /** many(), but an error comes back in the result.
   *
   * Python: module.many(numbers: List[int]) -> List[Awaitable[int]]
   */
  bridge::result<std::vector<bridge::task<std::int64_t>>> try_many(
      bridge::list_view<std::int64_t> numbers) const {
    return bridge::try_call_owned<detail::type_list_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_many,
        functions_->python_free_array_function0_i64,
        functions_->python_result_room,
        detail::type_list_int::lower(numbers));
  }

  /** counted(), but an error comes back in the result.
   *
   * Python: module.counted(end: int) -> AsyncIterator[int]
   */
  bridge::result<bridge::iterator<std::int64_t>> try_counted(std::int64_t end) const {
    return bridge::try_call_owned<detail::type_async_iterator_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_counted,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(end));
  }

  /** counted_too(), but an error comes back in the result.
   *
   * Python: module.counted_too(end: int) -> AsyncIterable[int]
   */
  bridge::result<bridge::iterator<std::int64_t>> try_counted_too(std::int64_t end) const {
    return bridge::try_call_owned<detail::type_async_iterator_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_counted_too,
        functions_->python_free_iterator_i64,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(end));
  }

  /** pages(), but an error comes back in the result.
   *
   * Python: module.pages(urls: List[str]) -> AsyncIterator[Page]
   */
  bridge::result<bridge::iterator<Page>> try_pages(
      bridge::list_view<bridge::string_view> urls) const {
    return bridge::try_call_owned<detail::type_async_iterator_Page>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_pages,
        functions_->python_free_iterator_python_Page,
        functions_->python_result_room,
        detail::type_list_str::lower(urls));
  }

  /** echo(), but an error comes back in the result.
   *
   * Python: module.echo(first: str) -> AsyncGenerator[str, str]
   */
  bridge::result<bridge::generator<std::string, std::string>> try_echo(
      bridge::string_view first) const {
    return bridge::try_call_owned<detail::type_async_generator_str_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_echo,
        functions_->python_free_iterator_str,
        functions_->python_result_room,
        bridge::types::str::lower(first));
  }

  /** total(), but an error comes back in the result.
   *
   * Python: module.total(numbers: AsyncIterator[int]) -> Awaitable[int]
   */
  bridge::result<bridge::task<std::int64_t>> try_total(
      const bridge::iterable<std::int64_t> &numbers) const {
    return bridge::try_call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_total,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        detail::type_async_iterator_int::lower(numbers));
  }

  /** twice(), but an error comes back in the result.
   *
   * Python: module.twice(number: Awaitable[int]) -> Awaitable[int]
   */
  bridge::result<bridge::task<std::int64_t>> try_twice(
      const bridge::task<std::int64_t> &number) const {
    return bridge::try_call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_twice,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        detail::type_awaitable_int::lower(number));
  }

  /** mapped(), but an error comes back in the result.
   *
   * Python: module.mapped(function: Callable[[int], Awaitable[int]], numbers: List[int]) -> Awaitable[List[int]]
   */
  bridge::result<bridge::task<std::vector<std::int64_t>>> try_mapped(
      const bridge::function<bridge::task<std::int64_t>(std::int64_t)> &function,
      bridge::list_view<std::int64_t> numbers) const {
    return bridge::try_call_owned<detail::type_awaitable_list_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_mapped,
        functions_->python_free_function0_array_i64,
        functions_->python_result_room,
        detail::type_callable1_int_awaitable_int::lower(function),
        detail::type_list_int::lower(numbers));
  }

  /** called(), but an error comes back in the result.
   *
   * Python: module.called(function: Callable[[int], int]) -> Awaitable[int]
   */
  bridge::result<bridge::task<std::int64_t>> try_called(
      const bridge::function<std::int64_t(std::int64_t)> &function) const {
    return bridge::try_call_owned<detail::type_awaitable_int>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_called,
        functions_->python_free_function0_i64,
        functions_->python_result_room,
        detail::type_callable1_int_int::lower(function));
  }

  /** session(), but an error comes back in the result.
   *
   * Python: module.session(name: str) -> AsyncIterator[str]
   */
  bridge::result<bridge::object> try_session(bridge::string_view name) const {
    return bridge::try_call_owned<bridge::types::object>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_session,
        functions_->python_free_object,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** events(), but an error comes back in the result.
   *
   * Python: module.events() -> List[str]
   */
  bridge::result<std::vector<std::string>> try_events() const {
    return bridge::try_call_owned<detail::type_list_str>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_events,
        functions_->python_free_array_str,
        functions_->python_result_room);
  }

  /** settle(), but an error comes back in the result.
   *
   * Python: module.settle() -> Awaitable[None]
   */
  bridge::result<bridge::task<void>> try_settle() const {
    return bridge::try_call_owned<detail::type_awaitable_None>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_settle,
        functions_->python_free_function0_none,
        functions_->python_result_room);
  }

  /** farewell(), but an error comes back in the result.
   *
   * Python: module.farewell(text: str) -> Awaitable[None]
   */
  bridge::result<bridge::task<void>> try_farewell(bridge::string_view text) const {
    return bridge::try_call_owned<detail::type_awaitable_None>(
        {functions_->python_last_error, detail::throw_own},
        functions_->python_farewell,
        functions_->python_free_function0_none,
        functions_->python_result_room,
        bridge::types::str::lower(text));
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

inline bridge::result<Client> Client::try_new(bridge::string_view base) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_Client>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_new,
      functions_->python_free_Client,
      functions_->python_result_room,
      bridge::types::str::lower(base));
}

inline bridge::result<bridge::task<Page>> Client::try_get(bridge::string_view path) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_awaitable_Page>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_get,
      functions_->python_free_function0_python_Page,
      functions_->python_result_room,
      detail::type_Client::lower(*this),
      bridge::types::str::lower(path));
}

inline bridge::result<bridge::task<Client>> Client::try_open(bridge::string_view base) {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_awaitable_Client>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_open,
      functions_->python_free_function0_python_Client,
      functions_->python_result_room,
      bridge::types::str::lower(base));
}

inline bridge::result<bridge::iterator<std::string>> Client::try_lines(std::int64_t count) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<detail::type_async_iterator_str>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_lines,
      functions_->python_free_iterator_str,
      functions_->python_result_room,
      detail::type_Client::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(count));
}

inline bridge::result<std::string> Client::try_base() const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_owned<bridge::types::str>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_base,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Client::lower(*this));
}

inline bridge::result<void> Client::try_set_base(bridge::string_view value) const {
  const auto opened_ = detail::open_ModuleFunctions();
  if (!opened_) {
    return opened_.error();
  }
  const auto *const functions_ = *opened_;
  return bridge::try_call_void(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_set_base,
      detail::type_Client::lower(*this),
      bridge::types::str::lower(value));
}

#if BRIDGE_EXCEPTIONS
inline Client::Client(bridge::string_view base) : Client(try_new(base).value()) {}

inline bridge::task<Page> Client::get(bridge::string_view path) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_awaitable_Page>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_get,
      functions_->python_free_function0_python_Page,
      functions_->python_result_room,
      detail::type_Client::lower(*this),
      bridge::types::str::lower(path));
}

inline bridge::task<Client> Client::open(bridge::string_view base) {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_awaitable_Client>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_open,
      functions_->python_free_function0_python_Client,
      functions_->python_result_room,
      bridge::types::str::lower(base));
}

inline bridge::iterator<std::string> Client::lines(std::int64_t count) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<detail::type_async_iterator_str>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_lines,
      functions_->python_free_iterator_str,
      functions_->python_result_room,
      detail::type_Client::lower(*this),
      bridge::types::scalar<std::int64_t>::lower(count));
}

inline std::string Client::base() const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_owned<bridge::types::str>(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_base,
      functions_->python_free_str,
      functions_->python_result_room,
      detail::type_Client::lower(*this));
}

inline void Client::set_base(bridge::string_view value) const {
  const auto *const functions_ = detail::get_ModuleFunctions();
  return bridge::call_void(
      {functions_->python_last_error, detail::throw_own},
      functions_->python_Client_set_base,
      detail::type_Client::lower(*this),
      bridge::types::str::lower(value));
}

#endif

}  // namespace rust_python_bridge

#endif
