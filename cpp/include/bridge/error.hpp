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
#include "bridge/code.hpp"
#include "bridge/error_data.hpp"
#include "bridge/optional.hpp"

namespace bridge {

/**
 * An error that a library reported, or that loading it met.
 *
 * Catch it for all of them, or one of the classes in bridge/exceptions.hpp for some. A
 * bridge::result holds it where nothing is thrown.
 *
 * Ownership: it holds the Python exception, whose texts are copied when they are asked for, or has texts
 * of its own, so it outlives the call and the class that it came from. Copies share one block: copying
 * neither throws nor allocates.
 * Errors: making one, and asking it for a text, may throw std::bad_alloc; members that are noexcept do
 * not. Without memory what() is the message alone.
 * Threads: one Error may be read by many threads at once, as an std::exception_ptr needs.
 */
class Error : public std::exception {
 public:
  /** Holds the error of a C call; `throw_own` throws it as a class of the library's own. */
  explicit Error(const bridge_error &error, void (*throw_own)(const Error &) = nullptr)
      : data_(std::make_shared<const Data>(error, detail::retained(error.exception), throw_own)) {}

  /** An error that no Python exception stands behind. */
  Error(Code code, std::string message)
      : data_(
            std::make_shared<const Data>(
                code,
                detail::error_texts(
                    std::string(), std::string(), std::move(message), std::string()))) {}

  /** An error of C++'s own that is told as a builtin exception of Python's, `ValueError` say. */
  static Error builtin(Code code, std::string type, std::string message, std::string function) {
    const std::string base = type;
    return Error(
        std::make_shared<const Data>(
            code,
            detail::error_texts(std::move(type), base, std::move(message), std::move(function))));
  }

  /** The same error, of the element at that index of a batch. */
  Error at(std::size_t position) const {
    return data_ ? Error(std::make_shared<const Data>(*data_, position)) : Error();
  }

  /** No error: code() is Code::none and every text is empty. */
  Error() noexcept {}

  Error(const Error &) noexcept = default;
  Error &operator=(const Error &) noexcept = default;
  ~Error() override = default;

  /** What went wrong, roughly. */
  Code code() const noexcept { return data_ ? data_->code() : Code::none; }

  /** Python type, qualified unless it is a builtin: `ValueError`, `math_ops.Broken`; or empty. */
  const std::string &type() const { return texts().type; }

  /** Nearest builtin class among the bases of type(), or type() itself; or empty. */
  const std::string &base() const { return texts().base; }

  /** str() of the Python exception, or what the library has to say. */
  const std::string &message() const { return texts().message; }

  /** The function that failed: `math_ops.divide`; or empty. */
  const std::string &function() const { return texts().function; }

  /** Index of the element of a batch that failed; nothing for other errors. */
  optional<std::size_t> position() const noexcept {
    return data_ ? data_->position() : optional<std::size_t>();
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
  const char *what() const noexcept override { return data_ ? data_->what() : ""; }

  /** Throws it as a class of the library's own, or returns if none fits; null if there is none. */
  void (*thrower() const noexcept)(const Error &) { return data_ ? data_->thrower() : nullptr; }

 private:
  friend struct detail::error_access;
  using Data = detail::error_data;

  explicit Error(std::shared_ptr<const Data> data) noexcept : data_(std::move(data)) {}

  const bridge_exception *exception() const noexcept {
    return data_ ? data_->exception() : nullptr;
  }

  Error adopt(const bridge_exception *exception) const {
    if (exception == nullptr) {
      return Error();
    }
    detail::held_exception held(exception);
    const bridge_error *error = exception->functions->error(exception);
    return error == nullptr
               ? Error()
               : Error(std::make_shared<const Data>(*error, std::move(held), thrower()));
  }

  static std::string text(const bridge_str &str) { return detail::error_text(str); }

  const detail::error_texts &texts() const { return data_ ? data_->texts() : detail::no_texts(); }

  std::shared_ptr<const Data> data_;
};

namespace detail {

/** For the choice of what to throw, which copies no texts. */
struct error_access {
  static const bridge_exception *exception(const Error &error) noexcept {
    return error.exception();
  }

  static const char *type(const Error &error) noexcept {
    return error.data_ ? error.data_->type() : "";
  }

  static const char *base(const Error &error) noexcept {
    return error.data_ ? error.data_->base() : "";
  }
};

}  // namespace detail

}  // namespace bridge

#endif
