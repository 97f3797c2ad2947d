// bridge/exceptions.hpp: every class below bridge::Error, and the choice of the one to throw.
#ifndef BRIDGE_INCLUDED_EXCEPTIONS_HPP
#define BRIDGE_INCLUDED_EXCEPTIONS_HPP

#include <atomic>
#include <cstddef>
#include <cstring>
#include <string>
#include <utility>

#include "bridge/builtin_exceptions.hpp"
#include "bridge/builtin_os_errors.hpp"
#include "bridge/builtin_warnings.hpp"
#include "bridge/carried.hpp"
#include "bridge/config.h"
#include "bridge/error.hpp"

namespace bridge {

/** An argument was a null pointer with a length other than 0. */
class NullError : public Error {
 public:
  explicit NullError(const Error &error) noexcept : Error(error) {}
};

/** The module of the function failed to import. type() and traceback() tell what it raised. */
class ImportFailed : public Error {
 public:
  explicit ImportFailed(const Error &error) noexcept : Error(error) {}
};

/** There is no Python interpreter, or it failed to start. */
class StartError : public Error {
 public:
  explicit StartError(const Error &error) noexcept : Error(error) {}
};

/** A configuration of Python that comes too late, or in which something cannot be. */
class ConfigError : public Error {
 public:
  explicit ConfigError(const Error &error) noexcept : Error(error) {}
};

/** A fault in the library itself. Please report it. */
class PanicError : public Error {
 public:
  explicit PanicError(const Error &error) noexcept : Error(error) {}
};

/** The library is missing, not a bridge library, or not the one that the header belongs to. */
class LoadError : public Error {
 public:
  explicit LoadError(const Error &error) noexcept : Error(error) {}
  explicit LoadError(std::string message) : Error(Code::load, std::move(message)) {}
};

#if BRIDGE_EXCEPTIONS

namespace detail {

/** What is to be thrown: an error, or what one is made of, where nobody needs it before. */
class error_origin {
 public:
  explicit error_origin(const Error &error) noexcept
      : made_(&error), error_(nullptr), own_(nullptr) {}
  error_origin(const bridge_error &error, void (*own)(const Error &)) noexcept
      : made_(nullptr), error_(&error), own_(own) {}

  template <typename Class>
  Class as() const {
    return Class(made_ != nullptr ? *made_ : Error(*error_, own_));
  }

 private:
  const Error *made_;
  const bridge_error *error_;
  void (*own_)(const Error &);
};

template <typename Class>
[[noreturn]] void throw_as(const error_origin &origin) {
  throw origin.as<Class>();
}

/** Throws an error as one class: throw_as of it. */
using thrower_of_class = void (*)(const error_origin &);

/** A class of a library, and what it is called in Python: `shop.Closed`. */
struct Thrown {
  const char *python;
  thrower_of_class raise;
};

/** Throws the class of that Python type, else the first one that the type is derived from. */
inline void throw_one_of(const Thrown *classes, std::size_t count, const Error &error) {
  const char *type = error_access::type(error);
  if (error.code() != Code::python || std::strchr(type, '.') == nullptr) {
    return;
  }
  for (std::size_t index = 0; index < count; ++index) {
    if (std::strcmp(type, classes[index].python) == 0) {
      classes[index].raise(error_origin(error));
    }
  }
  for (std::size_t index = 0; index < count; ++index) {
    if (error.is_a(classes[index].python)) {
      classes[index].raise(error_origin(error));
    }
  }
}

/** What throws the class that mirrors that base; null if that is not what the code calls for. */
inline thrower_of_class builtin_of(Code code, const char *base) {
  if (code == Code::import_failed || code == Code::start) {
    return nullptr;
  }
  struct Row {
    const char *name;
    thrower_of_class raise;
  };
  static const Row rows[] = {
      {"ArithmeticError", throw_as<ArithmeticError>},
      {"AssertionError", throw_as<AssertionError>},
      {"AttributeError", throw_as<AttributeError>},
      {"BaseException", throw_as<PythonError>},
      {"BaseExceptionGroup", throw_as<BaseExceptionGroup>},
      {"BlockingIOError", throw_as<BlockingIOError>},
      {"BrokenPipeError", throw_as<BrokenPipeError>},
      {"BufferError", throw_as<BufferError>},
      {"BytesWarning", throw_as<BytesWarning>},
      {"ChildProcessError", throw_as<ChildProcessError>},
      {"ConnectionAbortedError", throw_as<ConnectionAbortedError>},
      {"ConnectionError", throw_as<ConnectionError>},
      {"ConnectionRefusedError", throw_as<ConnectionRefusedError>},
      {"ConnectionResetError", throw_as<ConnectionResetError>},
      {"DeprecationWarning", throw_as<DeprecationWarning>},
      {"EOFError", throw_as<EOFError>},
      {"EncodingWarning", throw_as<EncodingWarning>},
      {"Exception", throw_as<Exception>},
      {"ExceptionGroup", throw_as<ExceptionGroup>},
      {"FileExistsError", throw_as<FileExistsError>},
      {"FileNotFoundError", throw_as<FileNotFoundError>},
      {"FloatingPointError", throw_as<FloatingPointError>},
      {"FutureWarning", throw_as<FutureWarning>},
      {"GeneratorExit", throw_as<GeneratorExit>},
      {"ImportError", throw_as<ImportError>},
      {"ImportWarning", throw_as<ImportWarning>},
      {"IndentationError", throw_as<IndentationError>},
      {"IndexError", throw_as<IndexError>},
      {"InterruptedError", throw_as<InterruptedError>},
      {"IsADirectoryError", throw_as<IsADirectoryError>},
      {"KeyError", throw_as<KeyError>},
      {"KeyboardInterrupt", throw_as<KeyboardInterrupt>},
      {"LookupError", throw_as<LookupError>},
      {"MemoryError", throw_as<MemoryError>},
      {"ModuleNotFoundError", throw_as<ModuleNotFoundError>},
      {"NameError", throw_as<NameError>},
      {"NotADirectoryError", throw_as<NotADirectoryError>},
      {"NotImplementedError", throw_as<NotImplementedError>},
      {"OSError", throw_as<OSError>},
      {"OverflowError", throw_as<OverflowError>},
      {"PendingDeprecationWarning", throw_as<PendingDeprecationWarning>},
      {"PermissionError", throw_as<PermissionError>},
      {"ProcessLookupError", throw_as<ProcessLookupError>},
      {"PythonFinalizationError", throw_as<PythonFinalizationError>},
      {"RecursionError", throw_as<RecursionError>},
      {"ReferenceError", throw_as<ReferenceError>},
      {"ResourceWarning", throw_as<ResourceWarning>},
      {"RuntimeError", throw_as<RuntimeError>},
      {"RuntimeWarning", throw_as<RuntimeWarning>},
      {"StopAsyncIteration", throw_as<StopAsyncIteration>},
      {"StopIteration", throw_as<StopIteration>},
      {"SyntaxError", throw_as<SyntaxError>},
      {"SyntaxWarning", throw_as<SyntaxWarning>},
      {"SystemError", throw_as<SystemError>},
      {"SystemExit", throw_as<SystemExit>},
      {"TabError", throw_as<TabError>},
      {"TimeoutError", throw_as<TimeoutError>},
      {"TypeError", throw_as<TypeError>},
      {"UnboundLocalError", throw_as<UnboundLocalError>},
      {"UnicodeDecodeError", throw_as<UnicodeDecodeError>},
      {"UnicodeEncodeError", throw_as<UnicodeEncodeError>},
      {"UnicodeError", throw_as<UnicodeError>},
      {"UnicodeTranslateError", throw_as<UnicodeTranslateError>},
      {"UnicodeWarning", throw_as<UnicodeWarning>},
      {"UserWarning", throw_as<UserWarning>},
      {"ValueError", throw_as<ValueError>},
      {"Warning", throw_as<Warning>},
      {"ZeroDivisionError", throw_as<ZeroDivisionError>},
  };
  // What was thrown last is mostly thrown again.
  static std::atomic<const Row *> again(rows);
  const Row *const latest = again.load(std::memory_order_relaxed);
  if (std::strcmp(base, latest->name) == 0) {
    return latest->raise;
  }
  // The names are in order.
  std::size_t first = 0, last = sizeof(rows) / sizeof(rows[0]);
  while (first < last) {
    const std::size_t middle = first + (last - first) / 2;
    const int order = std::strcmp(base, rows[middle].name);
    if (order == 0) {
      again.store(&rows[middle], std::memory_order_relaxed);
      return rows[middle].raise;
    }
    (order < 0 ? last : first) = order < 0 ? middle : middle + 1;
  }
  return nullptr;
}

/** What throws the class that the code calls for. */
inline thrower_of_class class_of(Code code) {
  switch (code) {
    case Code::python:
      return throw_as<PythonError>;
    case Code::type:
      return throw_as<TypeError>;
    case Code::overflow:
      return throw_as<OverflowError>;
    case Code::encoding:
      return throw_as<UnicodeError>;
    case Code::memory:
      return throw_as<MemoryError>;
    case Code::depth:
      return throw_as<RecursionError>;
    case Code::null:
      return throw_as<NullError>;
    case Code::import_failed:
      return throw_as<ImportFailed>;
    case Code::start:
      return throw_as<StartError>;
    case Code::config:
      return throw_as<ConfigError>;
    case Code::panic:
      return throw_as<PanicError>;
    case Code::load:
      return throw_as<LoadError>;
    case Code::length:
      return throw_as<ValueError>;
    case Code::none:
      break;
  }
  return throw_as<Error>;
}

}  // namespace detail

/**
 * Throws `error` as the class that says most about it.
 *
 * What a function of the program has thrown, and Python has passed on, is thrown as it was: the very same
 * object, whatever its type. (Error::cause() of another error may be one, too.)
 *
 * What a module raises of its own is thrown as the library's class for it. Code::import_failed and
 * Code::start have classes of their own, whatever Python raised. Any other error with a builtin base
 * (Error::base()) is thrown as that; one whose base is not known here, by its code: as a PythonError,
 * a TypeError and so on. Never returns.
 */
[[noreturn]] inline void throw_error(const Error &error) {
  detail::throw_carried(error);
  if (error.thrower() != nullptr) {
    error.thrower()(error);
  }
  // It is thrown from here, not from where it is chosen: each function that is left takes as long as a call.
  const char *base = detail::error_access::base(error);
  const detail::thrower_of_class builtin = detail::builtin_of(error.code(), base);
  (builtin != nullptr ? builtin : detail::class_of(error.code()))(detail::error_origin(error));
  throw Error(error);
}

namespace detail {

/** Throws what a function of the library has failed with. */
[[noreturn]] inline void throw_any(const error_origin &origin) {
  throw_error(origin.as<Error>());
}

/**
 * What throws that. Whoever calls it has nothing to end meanwhile, and one of Python's own exceptions is thrown by it and no
 * other function: each function that is left, and each that has something to end, takes as long as a call. It is cold, so
 * that its callers call it from their cold parts: to leave those, all registers are restored in a third of the steps.
 */
BRIDGE_COLD inline thrower_of_class thrower_of(const bridge_error &error) {
  // A library shows the same text for both, if it can.
  const char *const type = error.type.data, *const base = error.base.data;
  if (type != base && std::strcmp(type, base) != 0) {
    return throw_any;
  }
  const thrower_of_class builtin = builtin_of(static_cast<Code>(error.code), base);
  return builtin != nullptr ? builtin : throw_any;
}

}  // namespace detail

#endif

}  // namespace bridge

#endif
