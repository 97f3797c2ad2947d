// bridge/builtin_os_errors.hpp: Python's OSError and what derives from it, as C++ classes of the same names.
#ifndef BRIDGE_INCLUDED_BUILTIN_OS_ERRORS_HPP
#define BRIDGE_INCLUDED_BUILTIN_OS_ERRORS_HPP

#include "bridge/builtin_exceptions.hpp"

namespace bridge {

/** Python's OSError. */
class OSError : public Exception {
 public:
  using Exception::Exception;
};

/** Python's BlockingIOError. */
class BlockingIOError : public OSError {
 public:
  using OSError::OSError;
};

/** Python's ChildProcessError. */
class ChildProcessError : public OSError {
 public:
  using OSError::OSError;
};

/** Python's ConnectionError. */
class ConnectionError : public OSError {
 public:
  using OSError::OSError;
};

/** Python's BrokenPipeError. */
class BrokenPipeError : public ConnectionError {
 public:
  using ConnectionError::ConnectionError;
};

/** Python's ConnectionAbortedError. */
class ConnectionAbortedError : public ConnectionError {
 public:
  using ConnectionError::ConnectionError;
};

/** Python's ConnectionRefusedError. */
class ConnectionRefusedError : public ConnectionError {
 public:
  using ConnectionError::ConnectionError;
};

/** Python's ConnectionResetError. */
class ConnectionResetError : public ConnectionError {
 public:
  using ConnectionError::ConnectionError;
};

/** Python's FileExistsError. */
class FileExistsError : public OSError {
 public:
  using OSError::OSError;
};

/** Python's FileNotFoundError. */
class FileNotFoundError : public OSError {
 public:
  using OSError::OSError;
};

/** Python's InterruptedError. */
class InterruptedError : public OSError {
 public:
  using OSError::OSError;
};

/** Python's IsADirectoryError. */
class IsADirectoryError : public OSError {
 public:
  using OSError::OSError;
};

/** Python's NotADirectoryError. */
class NotADirectoryError : public OSError {
 public:
  using OSError::OSError;
};

/** Python's PermissionError. */
class PermissionError : public OSError {
 public:
  using OSError::OSError;
};

/** Python's ProcessLookupError. */
class ProcessLookupError : public OSError {
 public:
  using OSError::OSError;
};

/** Python's TimeoutError. */
class TimeoutError : public OSError {
 public:
  using OSError::OSError;
};

}  // namespace bridge

#endif
