// bridge/code.hpp: bridge::Code, what an error is about.
#ifndef BRIDGE_INCLUDED_CODE_HPP
#define BRIDGE_INCLUDED_CODE_HPP

#include <cstdint>

#include "bridge/abi.h"

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

}  // namespace bridge

#endif
