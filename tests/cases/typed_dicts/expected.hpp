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

struct Base;
struct Person;
struct Team;
struct Options;
namespace detail {
class type_Base;
class type_Person;
class type_Team;
class type_Options;
}  // namespace detail

}  // namespace rust_python_bridge

namespace bridge {

template <>
struct type_of<rust_python_bridge::Base> {
  using type = rust_python_bridge::detail::type_Base;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Base"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Person> {
  using type = rust_python_bridge::detail::type_Person;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Person"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Team> {
  using type = rust_python_bridge::detail::type_Team;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Team"};
    return &description;
  }
};

template <>
struct type_of<rust_python_bridge::Options> {
  using type = rust_python_bridge::detail::type_Options;

  static const char *library() noexcept { return "rust_python_bridge"; }
  static const bridge_type *description() noexcept {
    static const bridge_type description = {BRIDGE_TYPE_LEAF, 0, nullptr, "module.Options"};
    return &description;
  }
};

}  // namespace bridge

namespace rust_python_bridge {

/** Keys that may be missing.
 *
 * Python: TypedDict module.Person
 */
struct Person {
  /** id: int */
  std::int64_t id{};
  /** name: str */
  std::string name{};
  /** age: int
   * Without a value where the key is missing.
   */
  bridge::optional<std::int64_t> age{};
  /** friends: list[str]
   * Without a value where the key is missing.
   */
  bridge::optional<std::vector<std::string>> friends{};

#if BRIDGE_CPLUSPLUS < 201402L
  Person(
      std::int64_t field0_ = {},
      std::string field1_ = {},
      bridge::optional<std::int64_t> field2_ = {},
      bridge::optional<std::vector<std::string>> field3_ = {})
      : id(std::move(field0_)),
        name(std::move(field1_)),
        age(std::move(field2_)),
        friends(std::move(field3_)) {}
#endif
};

/** Nested ones.
 *
 * Python: TypedDict module.Team
 */
struct Team {
  /** lead: Person */
  Person lead{};
  /** members: dict[str, Person]
   * Without a value where the key is missing.
   */
  bridge::optional<bridge::map<std::string, Person>> members{};

#if BRIDGE_CPLUSPLUS < 201402L
  Team(Person field0_ = {}, bridge::optional<bridge::map<std::string, Person>> field1_ = {})
      : lead(std::move(field0_)), members(std::move(field1_)) {}
#endif
};

/** Python: TypedDict module.Options */
struct Options {
  /** in: bool */
  bool in_{};
  /** max-width: int */
  std::int64_t max_width{};

#if BRIDGE_CPLUSPLUS < 201402L
  Options(bool field0_ = {}, std::int64_t field1_ = {})
      : in_(std::move(field0_)), max_width(std::move(field1_)) {}
#endif
};

/** Keys that are always there.
 *
 * Python: TypedDict module.Base
 */
struct Base {
  /** id: int */
  std::int64_t id{};

#if BRIDGE_CPLUSPLUS < 201402L
  Base(std::int64_t field0_ = {}) : id(std::move(field0_)) {}
#endif
};

inline bool operator==(const Person &left, const Person &right) {
  return left.id == right.id &&
         left.name == right.name &&
         left.age == right.age &&
         left.friends == right.friends;
}

inline bool operator!=(const Person &left, const Person &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Person &left, const Person &right) {
  return bridge::order_by(left, right, &Person::id, &Person::name, &Person::age, &Person::friends);
}

inline bool operator<(const Person &left, const Person &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Team &left, const Team &right) {
  return left.lead == right.lead && left.members == right.members;
}

inline bool operator!=(const Team &left, const Team &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Team &left, const Team &right) {
  return bridge::order_by(left, right, &Team::lead, &Team::members);
}

inline bool operator<(const Team &left, const Team &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Options &left, const Options &right) {
  return left.in_ == right.in_ && left.max_width == right.max_width;
}

inline bool operator!=(const Options &left, const Options &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Options &left, const Options &right) {
  return bridge::order_by(left, right, &Options::in_, &Options::max_width);
}

inline bool operator<(const Options &left, const Options &right) {
  return total_order(left, right) < 0;
}

inline bool operator==(const Base &left, const Base &right) {
  return left.id == right.id;
}

inline bool operator!=(const Base &left, const Base &right) {
  return !(left == right);
}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const Base &left, const Base &right) {
  return bridge::order_by(left, right, &Base::id);
}

inline bool operator<(const Base &left, const Base &right) {
  return total_order(left, right) < 0;
}

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0xabeb5b8ef2f7ac02),
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

/** Person in C and in C++. */
class type_Person {
 public:
  using parameter = Person;
  using result = Person;
  using abi = python_Person;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Person) == bridge::size_of_struct<
        int64_t, bridge_str, bridge_optional_i64, bridge_optional_array_str>(),
    "python_Person has another layout here");

/** Team in C and in C++. */
class type_Team {
 public:
  using parameter = Team;
  using result = Team;
  using abi = python_Team;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Team) == bridge::size_of_struct<
        python_Person, bridge_optional_map_str_python_Person>(),
    "python_Team has another layout here");

/** Options in C and in C++. */
class type_Options {
 public:
  using parameter = Options;
  using result = Options;
  using abi = python_Options;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Options) == bridge::size_of_struct<bool, int64_t>(),
    "python_Options has another layout here");

/** Base in C and in C++. */
class type_Base {
 public:
  using parameter = Base;
  using result = Base;
  using abi = python_Base;

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
};
static_assert(
    sizeof(python_Base) == bridge::size_of_struct<int64_t>(),
    "python_Base has another layout here");

using type_optional_int = bridge::types::optional<
    bridge_optional_i64, bridge::types::scalar<std::int64_t>>;
using type_list_str = bridge::types::list<bridge_array_str, bridge::types::str>;
using type_optional_list_str = bridge::types::optional<bridge_optional_array_str, type_list_str>;
using type_dict_str_Person = bridge::types::dict<
    bridge_map_str_python_Person, bridge::types::str, type_Person>;
using type_optional_dict_str_Person = bridge::types::optional<
    bridge_optional_map_str_python_Person, type_dict_str_Person>;

inline type_Person::abi type_Person::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Person::abi type_Person::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.id = bridge::lower<bridge::types::scalar<std::int64_t>>(value.id, scratch);
    lowered.name = bridge::lower<bridge::types::str>(value.name, scratch);
    lowered.age = bridge::lower<type_optional_int>(value.age, scratch);
    lowered.friends = bridge::lower<type_optional_list_str>(value.friends, scratch);
  }
  return lowered;
}

inline type_Person::result type_Person::lift(const abi &lowered) {
  result value;
  value.id = bridge::types::scalar<std::int64_t>::lift(lowered.id);
  value.name = bridge::types::str::lift(lowered.name);
  value.age = type_optional_int::lift(lowered.age);
  value.friends = type_optional_list_str::lift(lowered.friends);
  return value;
}

inline type_Team::abi type_Team::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Team::abi type_Team::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.lead = bridge::lower<type_Person>(value.lead, scratch);
    lowered.members = bridge::lower<type_optional_dict_str_Person>(value.members, scratch);
  }
  return lowered;
}

inline type_Team::result type_Team::lift(const abi &lowered) {
  result value;
  value.lead = type_Person::lift(lowered.lead);
  value.members = type_optional_dict_str_Person::lift(lowered.members);
  return value;
}

inline type_Options::abi type_Options::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Options::abi type_Options::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.in_ = bridge::lower<bridge::types::scalar<bool>>(value.in_, scratch);
    lowered.max_width = bridge::lower<bridge::types::scalar<std::int64_t>>(
        value.max_width, scratch);
  }
  return lowered;
}

inline type_Options::result type_Options::lift(const abi &lowered) {
  result value;
  value.in_ = bridge::types::scalar<bool>::lift(lowered.in_);
  value.max_width = bridge::types::scalar<std::int64_t>::lift(lowered.max_width);
  return value;
}

inline type_Base::abi type_Base::lower(const parameter &value, bridge::arena &&scratch) {
  return lower(value, scratch);
}

inline type_Base::abi type_Base::lower(const parameter &value, bridge::arena &scratch) {
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {
    lowered.id = bridge::lower<bridge::types::scalar<std::int64_t>>(value.id, scratch);
  }
  return lowered;
}

inline type_Base::result type_Base::lift(const abi &lowered) {
  result value;
  value.id = bridge::types::scalar<std::int64_t>::lift(lowered.id);
  return value;
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_Person) python_free_Person;
  decltype(&::python_free_Team) python_free_Team;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_same) python_same;
  decltype(&::python_as_text) python_as_text;
  decltype(&::python_team) python_team;
  decltype(&::python_options) python_options;
  decltype(&::python_more) python_more;
  decltype(&::python_missing) python_missing;
  decltype(&::python_wrong) python_wrong;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_Person", functions.python_free_Person);
  resolver("python_free_Team", functions.python_free_Team);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_same", functions.python_same);
  resolver("python_as_text", functions.python_as_text);
  resolver("python_team", functions.python_team);
  resolver("python_options", functions.python_options);
  resolver("python_more", functions.python_more);
  resolver("python_missing", functions.python_missing);
  resolver("python_wrong", functions.python_wrong);
}
#endif

}  // namespace detail

/** TypedDict: total or not, inherited, nested.
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
        &::python_free_Person,
        &::python_free_Team,
        &::python_free_str,
        &::python_same,
        &::python_as_text,
        &::python_team,
        &::python_options,
        &::python_more,
        &::python_missing,
        &::python_wrong};
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
  /** Give the person back.
   *
   * Python: module.same(person: Person) -> Person
   */
  Person same(const Person &person) const {
    return bridge::call_owned<detail::type_Person>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_Person,
        functions_->python_result_room,
        detail::type_Person::lower(person));
  }

  /** Show what Python received.
   *
   * Python: module.as_text(person: Person) -> str
   */
  std::string as_text(const Person &person) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Person::lower(person));
  }

  /** Give the team back.
   *
   * Python: module.team(value: Team) -> Team
   */
  Team team(const Team &value) const {
    return bridge::call_owned<detail::type_Team>(
        functions_->python_last_error,
        functions_->python_team,
        functions_->python_free_Team,
        functions_->python_result_room,
        detail::type_Team::lower(value));
  }

  /** Keys that are no identifiers.
   *
   * Python: module.options(value: Options) -> Options
   */
  Options options(const Options &value) const {
    return bridge::call_value<detail::type_Options>(
        functions_->python_last_error,
        functions_->python_options,
        detail::type_Options::lower(value));
  }

  /** More keys than declared are left behind.
   *
   * Python: module.more() -> Base
   */
  Base more() const {
    return bridge::call_value<detail::type_Base>(
        functions_->python_last_error, functions_->python_more);
  }

  /** A broken promise.
   *
   * Python: module.missing() -> Person
   */
  Person missing() const {
    return bridge::call_owned<detail::type_Person>(
        functions_->python_last_error,
        functions_->python_missing,
        functions_->python_free_Person,
        functions_->python_result_room);
  }

  /** A broken promise.
   *
   * Python: module.wrong() -> Team
   */
  Team wrong() const {
    return bridge::call_owned<detail::type_Team>(
        functions_->python_last_error,
        functions_->python_wrong,
        functions_->python_free_Team,
        functions_->python_result_room);
  }

#endif

  /** same(), but an error comes back in the result.
   *
   * Python: module.same(person: Person) -> Person
   */
  bridge::result<Person> try_same(const Person &person) const {
    return bridge::try_call_owned<detail::type_Person>(
        functions_->python_last_error,
        functions_->python_same,
        functions_->python_free_Person,
        functions_->python_result_room,
        detail::type_Person::lower(person));
  }

  /** as_text(), but an error comes back in the result.
   *
   * Python: module.as_text(person: Person) -> str
   */
  bridge::result<std::string> try_as_text(const Person &person) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_as_text,
        functions_->python_free_str,
        functions_->python_result_room,
        detail::type_Person::lower(person));
  }

  /** team(), but an error comes back in the result.
   *
   * Python: module.team(value: Team) -> Team
   */
  bridge::result<Team> try_team(const Team &value) const {
    return bridge::try_call_owned<detail::type_Team>(
        functions_->python_last_error,
        functions_->python_team,
        functions_->python_free_Team,
        functions_->python_result_room,
        detail::type_Team::lower(value));
  }

  /** options(), but an error comes back in the result.
   *
   * Python: module.options(value: Options) -> Options
   */
  bridge::result<Options> try_options(const Options &value) const {
    return bridge::try_call_value<detail::type_Options>(
        functions_->python_last_error,
        functions_->python_options,
        detail::type_Options::lower(value));
  }

  /** more(), but an error comes back in the result.
   *
   * Python: module.more() -> Base
   */
  bridge::result<Base> try_more() const {
    return bridge::try_call_value<detail::type_Base>(
        functions_->python_last_error, functions_->python_more);
  }

  /** missing(), but an error comes back in the result.
   *
   * Python: module.missing() -> Person
   */
  bridge::result<Person> try_missing() const {
    return bridge::try_call_owned<detail::type_Person>(
        functions_->python_last_error,
        functions_->python_missing,
        functions_->python_free_Person,
        functions_->python_result_room);
  }

  /** wrong(), but an error comes back in the result.
   *
   * Python: module.wrong() -> Team
   */
  bridge::result<Team> try_wrong() const {
    return bridge::try_call_owned<detail::type_Team>(
        functions_->python_last_error,
        functions_->python_wrong,
        functions_->python_free_Team,
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

}  // namespace rust_python_bridge

#endif
