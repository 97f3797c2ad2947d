// bridge/builtin_exceptions.hpp: the exceptions of Python's `builtins`, as C++ classes of the same names.
#ifndef BRIDGE_INCLUDED_BUILTIN_EXCEPTIONS_HPP
#define BRIDGE_INCLUDED_BUILTIN_EXCEPTIONS_HPP

#include "bridge/error.hpp"

namespace bridge {

/**
 * An exception that Python raised: Python's BaseException.
 *
 * The classes below mirror the builtin exceptions of CPython 3.9 to 3.14, with the same bases, so
 * `catch (const bridge::OSError &)` gets a FileNotFoundError too. An exception class of a module
 * arrives as its nearest builtin base: `class Broken(ValueError)` as a ValueError, whose type() is
 * `module.Broken`. What derives from none of them arrives as a PythonError.
 *
 * The classes add nothing to Error but their type. For ownership, errors and threads see there.
 */
class PythonError : public Error {
 public:
  explicit PythonError(const Error &error) noexcept : Error(error) {}

 protected:
  // Exception and BaseExceptionGroup share it as a virtual base, as ExceptionGroup is both.
  PythonError() noexcept = default;
};

/** Python's name of PythonError. */
using BaseException = PythonError;

/** Python's Exception: all but GeneratorExit, KeyboardInterrupt and SystemExit. */
class Exception : public virtual PythonError {
 public:
  explicit Exception(const Error &error) noexcept { Error::operator=(error); }
};

/** Python's BaseExceptionGroup (3.11). */
class BaseExceptionGroup : public virtual PythonError {
 public:
  explicit BaseExceptionGroup(const Error &error) noexcept { Error::operator=(error); }
};

/** Python's ExceptionGroup (3.11). */
class ExceptionGroup : public BaseExceptionGroup, public Exception {
 public:
  explicit ExceptionGroup(const Error &error) noexcept
      : BaseExceptionGroup(error), Exception(error) {}
};

/** Python's GeneratorExit: a generator was closed. */
class GeneratorExit : public PythonError {
 public:
  explicit GeneratorExit(const Error &error) noexcept : PythonError(error) {}
};

/** Python's KeyboardInterrupt: the user pressed Ctrl-C. */
class KeyboardInterrupt : public PythonError {
 public:
  explicit KeyboardInterrupt(const Error &error) noexcept : PythonError(error) {}
};

/** Python's SystemExit: sys.exit() was called; the program goes on. */
class SystemExit : public PythonError {
 public:
  explicit SystemExit(const Error &error) noexcept : PythonError(error) {}
};

/** Python's ArithmeticError. */
class ArithmeticError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's FloatingPointError. */
class FloatingPointError : public ArithmeticError {
 public:
  using ArithmeticError::ArithmeticError;
};

/** Python's OverflowError. */
class OverflowError : public ArithmeticError {
 public:
  using ArithmeticError::ArithmeticError;
};

/** Python's ZeroDivisionError. */
class ZeroDivisionError : public ArithmeticError {
 public:
  using ArithmeticError::ArithmeticError;
};

/** Python's AssertionError. */
class AssertionError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's AttributeError. */
class AttributeError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's BufferError. */
class BufferError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's EOFError. */
class EOFError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's ImportError. */
class ImportError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's ModuleNotFoundError. */
class ModuleNotFoundError : public ImportError {
 public:
  using ImportError::ImportError;
};

/** Python's LookupError. */
class LookupError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's IndexError. */
class IndexError : public LookupError {
 public:
  using LookupError::LookupError;
};

/** Python's KeyError. */
class KeyError : public LookupError {
 public:
  using LookupError::LookupError;
};

/** Python's MemoryError. */
class MemoryError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's NameError. */
class NameError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's UnboundLocalError. */
class UnboundLocalError : public NameError {
 public:
  using NameError::NameError;
};

/** Python's ReferenceError. */
class ReferenceError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's RuntimeError. */
class RuntimeError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's NotImplementedError. */
class NotImplementedError : public RuntimeError {
 public:
  using RuntimeError::RuntimeError;
};

/** Python's PythonFinalizationError (3.13). */
class PythonFinalizationError : public RuntimeError {
 public:
  using RuntimeError::RuntimeError;
};

/** Python's RecursionError. */
class RecursionError : public RuntimeError {
 public:
  using RuntimeError::RuntimeError;
};

/** Python's StopAsyncIteration. */
class StopAsyncIteration : public Exception {
 public:
  using Exception::Exception;
};

/** Python's StopIteration. */
class StopIteration : public Exception {
 public:
  using Exception::Exception;
};

/** Python's SyntaxError. */
class SyntaxError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's IndentationError. */
class IndentationError : public SyntaxError {
 public:
  using SyntaxError::SyntaxError;
};

/** Python's TabError. */
class TabError : public IndentationError {
 public:
  using IndentationError::IndentationError;
};

/** Python's SystemError. */
class SystemError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's TypeError. */
class TypeError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's ValueError. */
class ValueError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's UnicodeError. */
class UnicodeError : public ValueError {
 public:
  using ValueError::ValueError;
};

/** Python's UnicodeDecodeError. */
class UnicodeDecodeError : public UnicodeError {
 public:
  using UnicodeError::UnicodeError;
};

/** Python's UnicodeEncodeError. */
class UnicodeEncodeError : public UnicodeError {
 public:
  using UnicodeError::UnicodeError;
};

/** Python's UnicodeTranslateError. */
class UnicodeTranslateError : public UnicodeError {
 public:
  using UnicodeError::UnicodeError;
};

}  // namespace bridge

#endif
