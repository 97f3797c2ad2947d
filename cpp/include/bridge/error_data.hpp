// bridge/error_data.hpp: what the copies of a bridge::Error share.
#ifndef BRIDGE_INCLUDED_ERROR_DATA_HPP
#define BRIDGE_INCLUDED_ERROR_DATA_HPP

#include <atomic>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>

#include "bridge/abi.h"
#include "bridge/code.hpp"
#include "bridge/config.h"
#include "bridge/optional.hpp"

namespace bridge {

class Error;

namespace detail {

struct error_access;

inline std::string error_text(const bridge_str &str) {
  return str.len == 0 ? std::string() : std::string(str.data, str.len);
}

/** The texts of an error, and all of them in one line. */
struct error_texts {
  error_texts() {}

  error_texts(std::string type_, std::string base_, std::string message_, std::string function_)
      : type(std::move(type_)),
        base(std::move(base_)),
        message(std::move(message_)),
        function(std::move(function_)) {
    what = type;
    if (!what.empty() && !message.empty()) {
      what += ": ";
    }
    what += message;
    if (!function.empty() && message.find(function + ":") != 0) {
      what += " [" + function + "]";
    }
  }

  std::string type;
  std::string base;
  std::string message;
  std::string function;
  std::string what;
};

inline const error_texts &no_texts() noexcept {
  static const error_texts none;
  return none;
}

/** Owns one hold of a Python exception, or none. */
class held_exception {
 public:
  /** Takes over a hold that somebody else has taken. */
  explicit held_exception(const bridge_exception *exception) noexcept : exception_(exception) {}
  held_exception(held_exception &&other) noexcept : exception_(other.exception_) {
    other.exception_ = nullptr;
  }
  held_exception &operator=(held_exception &&) = delete;
  ~held_exception() {
    if (exception_ != nullptr) {
      exception_->functions->release(exception_);
    }
  }

  const bridge_exception *get() const noexcept { return exception_; }

 private:
  const bridge_exception *exception_;
};

/** One more hold of that exception, if it is one. */
inline held_exception retained(const bridge_exception *exception) noexcept {
  if (exception != nullptr) {
    exception->functions->retain(exception);
  }
  return held_exception(exception);
}

/**
 * An error that is not changed any more. Its texts are those of the library as long as it holds an
 * exception, and are copied when somebody asks for them; else they are its own.
 */
class error_data {
 public:
  using throw_own = void (*)(const Error &);

  /** An error of the library; `held` is a hold of the exception behind it, if there is one. */
  error_data(const bridge_error &error, held_exception held, throw_own own)
      : code_(static_cast<Code>(error.code)),
        error_(held.get() == nullptr ? nullptr : &error),
        exception_(std::move(held)),
        thrower_(own),
        texts_(error_ == nullptr ? new error_texts(copied(error)) : nullptr) {}

  /** An error of C++'s own. */
  error_data(Code kind, error_texts own)
      : code_(kind),
        error_(nullptr),
        exception_(nullptr),
        thrower_(nullptr),
        texts_(new error_texts(std::move(own))) {}

  /** The same error, of an element of a batch. */
  error_data(const error_data &other, std::size_t index)
      : code_(other.code_),
        error_(other.error_),
        exception_(retained(other.exception())),
        thrower_(other.thrower_),
        position_(index),
        texts_(error_ == nullptr ? new error_texts(other.texts()) : nullptr) {
    if (error_texts *own = texts_.load(std::memory_order_relaxed)) {
      tell_position(*own);
    }
  }

  error_data(const error_data &) = delete;
  error_data &operator=(const error_data &) = delete;
  ~error_data() { delete texts_.load(std::memory_order_acquire); }

  Code code() const noexcept { return code_; }
  const bridge_exception *exception() const noexcept { return exception_.get(); }
  throw_own thrower() const noexcept { return thrower_; }
  optional<std::size_t> position() const noexcept { return position_; }

  const char *type() const noexcept {
    return error_ != nullptr ? error_->type.data : made().type.c_str();
  }

  const char *base() const noexcept {
    return error_ != nullptr ? error_->base.data : made().base.c_str();
  }

  /** Copied by whoever asks first, on whichever thread. */
  const error_texts &texts() const {
    const error_texts *copy = texts_.load(std::memory_order_acquire);
    return copy == nullptr ? copy_texts() : *copy;
  }

  /** All of them in one line, or the message where there is no memory for that. */
  const char *what() const noexcept {
#if BRIDGE_EXCEPTIONS
    try {
      return texts().what.c_str();
    } catch (...) {
      return error_->message.data;
    }
#else
    return texts().what.c_str();
#endif
  }

 private:
  static error_texts copied(const bridge_error &error) {
    return error_texts(
        error_text(error.type),
        error_text(error.base),
        error_text(error.message),
        error_text(error.function));
  }

  const error_texts &copy_texts() const {
    std::unique_ptr<error_texts> mine(new error_texts(copied(*error_)));
    tell_position(*mine);
    error_texts *first = nullptr;
    const bool is_first =
        texts_.compare_exchange_strong(first, mine.get(), std::memory_order_acq_rel);
    return is_first ? *mine.release() : *first;
  }

  /** Those of an error that holds no exception. */
  const error_texts &made() const noexcept { return *texts_.load(std::memory_order_acquire); }

  void tell_position(error_texts &told) const {
    if (position_.has_value()) {
      told.what += " (element " + std::to_string(*position_) + ")";
    }
  }

  Code code_;
  const bridge_error *error_;
  held_exception exception_;
  throw_own thrower_;
  optional<std::size_t> position_;
  mutable std::atomic<error_texts *> texts_;
};

}  // namespace detail

}  // namespace bridge

#endif
