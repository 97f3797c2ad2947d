/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonSameFunc function = (PythonSameFunc)dlsym(handle, "python_same");
 *
 * Before the first call, compare what python_library_info() returns with BRIDGE_ABI_VERSION
 * and RUST_PYTHON_BRIDGE_FINGERPRINT: if they differ, header and library were not made together.
 *
 * Or linked, and then simply called: cc program.c -Iinclude -Llib -lrust_python_bridge
 *
 * Errors.  A function that fails returns a zero value. python_last_error() then describes the
 *          error of the calling thread; after a call that succeeded it returns NULL.
 * Owners.  Arguments are borrowed for the call. A result with a pointer is owned by the caller, who
 *          frees it once with the function of its type: python_free_...().
 * Threads. Every function may be called on any thread, by many at once, without a lock. The first
 *          call starts Python.
 * Values.  C knows no defaults: pass every argument. Each comment shows Python's own signature, and
 *          says where a NULL pointer takes Python's default.
 *
 * The rules in full, and the types, are in bridge/abi.h.
 */

#include "bridge/abi.h"
#include "bridge/types/time_of_day.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Stands for all functions, types and defaults; the library has to have the same one. */
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x4c9edeb9e2bcab1c)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

#ifndef BRIDGE_DECLARES_python_library_info
#define BRIDGE_DECLARES_python_library_info
/** What this library is.
 *
 * The result is owned by the library, never NULL, and valid until the library is unloaded.
 */
BRIDGE_API const bridge_library_info *python_library_info(void);
/** Type of python_library_info, for dlsym. */
typedef const bridge_library_info *(*PythonLibraryInfoFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_last_error
#define BRIDGE_DECLARES_python_last_error
/** The error of this thread's last call, or NULL if it succeeded.
 *
 * The result is owned by the library and valid until this thread calls the next Python function
 * of it. Asking changes nothing, nor does freeing a result.
 */
BRIDGE_API const bridge_error *python_last_error(void);
/** Type of python_last_error, for dlsym. */
typedef const bridge_error *(*PythonLastErrorFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_live_allocations
#define BRIDGE_DECLARES_python_live_allocations
/** The number of memory blocks that results of all threads hold and that nobody has freed yet.
 *
 * 0 once every result is freed: what a test for leaks compares.
 */
BRIDGE_API size_t python_live_allocations(void);
/** Type of python_live_allocations, for dlsym. */
typedef size_t (*PythonLiveAllocationsFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_free_bytes
#define BRIDGE_DECLARES_python_free_bytes
/** Frees a bridge_bytes that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_bytes(bridge_bytes value);
/** Type of python_free_bytes, for dlsym. */
typedef void (*PythonFreeBytesFunc)(bridge_bytes value);
#endif

#ifndef BRIDGE_DECLARES_python_free_str
#define BRIDGE_DECLARES_python_free_str
/** Frees a bridge_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_str(bridge_str value);
/** Type of python_free_str, for dlsym. */
typedef void (*PythonFreeStrFunc)(bridge_str value);
#endif

/* datetime.time, naive and aware.
 *
 * Python: module module
 */

/** Give the time back.
 *
 * Python: module.same(moment: time) -> time
 */
BRIDGE_API bridge_time python_same(bridge_time moment);
/** Type of python_same, for dlsym. */
typedef bridge_time (*PythonSameFunc)(bridge_time moment);

/** Show what Python received.
 *
 * Python: module.as_text(moment: datetime.time) -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_as_text(bridge_time moment);
/** Type of python_as_text, for dlsym. */
typedef bridge_str (*PythonAsTextFunc)(bridge_time moment);

/** As Python compares them.
 *
 * Python: module.earlier(first: time, second: time) -> bool
 */
BRIDGE_API bool python_earlier(bridge_time first, bridge_time second);
/** Type of python_earlier, for dlsym. */
typedef bool (*PythonEarlierFunc)(bridge_time first, bridge_time second);

/** As Python compares them.
 *
 * Python: module.equal(first: time, second: time) -> bool
 */
BRIDGE_API bool python_equal(bridge_time first, bridge_time second);
/** Type of python_equal, for dlsym. */
typedef bool (*PythonEqualFunc)(bridge_time first, bridge_time second);

/** A time that has a zone but no offset.
 *
 * Python: module.dated() -> time
 */
BRIDGE_API bridge_time python_dated(void);
/** Type of python_dated, for dlsym. */
typedef bridge_time (*PythonDatedFunc)(void);

/** A broken promise.
 *
 * Python: module.from_datetime() -> time
 */
BRIDGE_API bridge_time python_from_datetime(void);
/** Type of python_from_datetime, for dlsym. */
typedef bridge_time (*PythonFromDatetimeFunc)(void);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
