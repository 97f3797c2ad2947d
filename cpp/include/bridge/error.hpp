// bridge/error.hpp: bridge::Error, the base of all that a library reports.
#ifndef BRIDGE_INCLUDED_ERROR_HPP
#define BRIDGE_INCLUDED_ERROR_HPP

#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bridge/abi.h"
#include "bridge/optional.hpp"

namespace bridge {

/** What went wrong, roughly. The values are those of bridge_error.code; `load` and `length` are C++'s own. */
enum class Code : std::int32_t {
  /** Nothing did: the code of an Error that holds no error. */
  none = BRIDGE_OK,
  /** The Python function raised an exception. */
  python = BRIDGE_ERROR_PYTHON,
  /** A value has another type than declared. */
  type = BRIDGE_ERROR_TYPE,
  /** An int does not fit the declared width. */
  overflow = BRIDGE_ERROR_OVERFLOW,
  /** Text that is not UTF-8, or that UTF-8 cannot hold. */
  encoding = BRIDGE_ERROR_ENCODING,
  /** A null pointer with a length other than 0. */
  null = BRIDGE_ERROR_NULL,
  /** The module failed to import. */
  import_failed = BRIDGE_ERROR_IMPORT,
  /** There is no interpreter, or it failed to start. */
  start = BRIDGE_ERROR_START,
  /** A fault in the library itself. */
  panic = BRIDGE_ERROR_PANIC,
  /** Out of memory. */
  memory = BRIDGE_ERROR_MEMORY,
  /** Data that is nested too deeply, or without end. */
  depth = BRIDGE_ERROR_DEPTH,
  /** A configuration that comes too late or cannot be. */
  config = BRIDGE_ERROR_CONFIG,
  /** The library could not be loaded, or is not the one that the header belongs to. */
  load = 1000,
  /** The ranges of a batch differ in length. Nothing was called. */
  length = 1001
};

/**
 * An error that a library reported, or that loading it met.
 *
 * Catch it for all of them, or one of the classes in bridge/exceptions.hpp for some. A
 * bridge::result holds it where nothing is thrown.
 *
 * Ownership: it has its own copy of the texts, and holds the Python exception, so it outlives the
 * library. Copies share one immutable block: copying neither throws nor allocates.
 * Errors: making one from a bridge_error may throw std::bad_alloc; members that are noexcept do not.
 * Threads: one Error may be read by many threads at once, as an std::exception_ptr needs.
 */
class Error : public std::exception {
 public:
  /** Copies the error of a C call; `throw_own` throws it as a class of the library's own. */
  explicit Error(const bridge_error &error, void (*throw_own)(const Error &) = nullptr)
      : Error(
            static_cast<Code>(error.code),
            Texts{
                text(error.type),
                text(error.base),
                text(error.message),
                text(error.function),
                std::string()},
            held(error.exception),
            throw_own) {}

  /** An error that no Python exception stands behind. */
  Error(Code code, std::string message)
      : Error(
            code,
            Texts{std::string(), std::string(), std::move(message), std::string(), std::string()},
            nullptr,
            nullptr) {}

  /** An error of C++'s own that is told as a builtin exception of Python's, `ValueError` say. */
  static Error builtin(Code code, std::string type, std::string message, std::string function) {
    const std::string base = type;
    return Error(
        code,
        Texts{std::move(type), base, std::move(message), std::move(function), std::string()},
        nullptr,
        nullptr);
  }

  /** The same error, of the element at that index of a batch. */
  Error at(std::size_t position) const {
    return Error(Data{code(), texts(), data_ ? data_->exception : nullptr, thrower(), position});
  }

  /** No error: code() is Code::none and every text is empty. */
  Error() noexcept {}

  Error(const Error &) noexcept = default;
  Error &operator=(const Error &) noexcept = default;
  ~Error() override = default;

  /** What went wrong, roughly. */
  Code code() const noexcept { return data_ ? data_->code : Code::none; }

  /** Python type, qualified unless it is a builtin: `ValueError`, `math_ops.Broken`; or empty. */
  const std::string &type() const noexcept { return texts().type; }

  /** Nearest builtin class among the bases of type(), or type() itself; or empty. */
  const std::string &base() const noexcept { return texts().base; }

  /** str() of the Python exception, or what the library has to say. */
  const std::string &message() const noexcept { return texts().message; }

  /** The function that failed: `math_ops.divide`; or empty. */
  const std::string &function() const noexcept { return texts().function; }

  /** Index of the element of a batch that failed; nothing for other errors. */
  optional<std::size_t> position() const noexcept {
    return data_ ? data_->position : optional<std::size_t>();
  }

  /*
   * What follows asks Python, on whichever thread, when it is called: a traceback takes a while to
   * write. Once Python is shut down the answers are empty. They may throw std::bad_alloc.
   */

  /** As Python prints it, with source lines, causes and notes, many lines long; or empty. */
  std::string traceback() const {
    const bridge_exception *exception = this->exception();
    return exception == nullptr ? std::string() : text(exception->functions->traceback(exception));
  }

  /**
   * Whether the Python class or one of its bases has that name, or is found under it: `ValueError`,
   * `shop.Closed`, also where `shop` has it from `shop._errors`.
   */
  bool is_a(const char *class_name) const {
    const bridge_exception *exception = this->exception();
    return exception != nullptr && exception->functions->is_a(exception, class_name);
  }

  /** An attribute that is an int, `errno` or `code` say; nothing if there is none. */
  optional<std::int64_t> integer(const char *name) const {
    const bridge_exception *exception = this->exception();
    std::int64_t value = 0;
    if (exception == nullptr || !exception->functions->integer(exception, name, &value)) {
      return optional<std::int64_t>();
    }
    return value;
  }

  /** str() of an attribute that is not None, `filename` say; nothing if there is none. */
  optional<std::string> attribute(const char *name) const {
    const bridge_exception *exception = this->exception();
    bridge_str value = {nullptr, 0};
    if (exception == nullptr || !exception->functions->text(exception, name, &value)) {
      return optional<std::string>();
    }
    return text(value);
  }

  /** What add_note has added. */
  std::vector<std::string> notes() const {
    std::vector<std::string> notes;
    const bridge_exception *exception = this->exception();
    bridge_str value = {nullptr, 0};
    while (exception != nullptr && exception->functions->note(exception, notes.size(), &value)) {
      notes.push_back(text(value));
    }
    return notes;
  }

  /** What it was raised from; no error if there is none. */
  Error cause() const {
    const bridge_exception *exception = this->exception();
    return exception == nullptr ? Error() : adopt(exception->functions->cause(exception));
  }

  /** What Python was handling when it was raised; no error if there is none. */
  Error context() const {
    const bridge_exception *exception = this->exception();
    return exception == nullptr ? Error() : adopt(exception->functions->context(exception));
  }

  /** Those of an exception group. */
  std::vector<Error> exceptions() const {
    std::vector<Error> members;
    const bridge_exception *exception = this->exception();
    while (exception != nullptr) {
      Error member = adopt(exception->functions->member(exception, members.size()));
      if (member.code() == Code::none) {
        break;
      }
      members.push_back(std::move(member));
    }
    return members;
  }

  /**
   * All in one line, each thing once: `ValueError: not a port: 0 [math_ops.parse_port]`, or
   * `TypeError: math_ops.add: return is declared int, but Python returned str`, each with ` (element 3)`
   * behind it if that one of a batch failed. Lives as long as *this.
   */
  const char *what() const noexcept override { return texts().what.c_str(); }

  /** Throws it as a class of the library's own, or returns if none fits; null if there is none. */
  void (*thrower() const noexcept)(const Error &) { return data_ ? data_->thrower : nullptr; }

 private:
  struct Texts {
    std::string type;
    std::string base;
    std::string message;
    std::string function;
    std::string what;
  };

  using Held = std::shared_ptr<const bridge_exception>;

  struct Data {
    Code code;
    Texts texts;
    Held exception;
    void (*thrower)(const Error &);
    optional<std::size_t> position;
  };

  Error(Code code, Texts texts, Held exception, void (*throw_own)(const Error &))
      : Error(
            Data{
                code, std::move(texts), std::move(exception), throw_own, optional<std::size_t>()}) {
  }

  explicit Error(Data data) {
    data.texts.what = what_of(data.texts);
    if (data.position.has_value()) {
      data.texts.what += " (element " + std::to_string(*data.position) + ")";
    }
    data_ = std::make_shared<const Data>(std::move(data));
  }

  const bridge_exception *exception() const noexcept {
    return data_ ? data_->exception.get() : nullptr;
  }

  /** Held as long as the pointer and its copies live. */
  static Held held(const bridge_exception *exception) {
    if (exception == nullptr) {
      return nullptr;
    }
    exception->functions->retain(exception);
    return owned(exception);
  }

  /** The same for one that is held already. */
  static Held owned(const bridge_exception *exception) {
    return Held(exception, exception->functions->release);
  }

  Error adopt(const bridge_exception *exception) const {
    if (exception == nullptr) {
      return Error();
    }
    const Held held = owned(exception);
    const bridge_error *error = exception->functions->error(exception);
    return error == nullptr ? Error() : Error(*error, thrower());
  }

  static std::string text(const bridge_str &str) {
    return str.len == 0 ? std::string() : std::string(str.data, str.len);
  }

  static std::string what_of(const Texts &texts) {
    std::string what = texts.type;
    if (!what.empty() && !texts.message.empty()) {
      what += ": ";
    }
    what += texts.message;
    if (!texts.function.empty() && texts.message.find(texts.function + ":") != 0) {
      what += " [" + texts.function + "]";
    }
    return what;
  }

  static const Texts &no_texts() noexcept {
    static const Texts none = Texts();
    return none;
  }

  const Texts &texts() const noexcept { return data_ ? data_->texts : no_texts(); }

  std::shared_ptr<const Data> data_;
};

}  // namespace bridge

#endif
