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

#ifdef __cplusplus
extern "C" {
#endif

/** Stands for all functions, types and defaults; the library has to have the same one. */
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0xdacb86e3ee0e113c)
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

/* datetime.date, which no datetime can stand for.
 *
 * Python: module module
 */

/** Give the day back.
 *
 * Python: module.same(day: date) -> date
 */
BRIDGE_API int32_t python_same(int32_t day);
/** Type of python_same, for dlsym. */
typedef int32_t (*PythonSameFunc)(int32_t day);

/** Show what Python received.
 *
 * Python: module.as_text(day: date) -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_as_text(int32_t day);
/** Type of python_as_text, for dlsym. */
typedef bridge_str (*PythonAsTextFunc)(int32_t day);

/** The day with these numbers.
 *
 * Python: module.make(year: int, month: int, day: int) -> datetime.date
 */
BRIDGE_API int32_t python_make(int64_t year, int64_t month, int64_t day);
/** Type of python_make, for dlsym. */
typedef int32_t (*PythonMakeFunc)(int64_t year, int64_t month, int64_t day);

/** The default has no literal in C++.
 *
 * Python: module.days_between(first: date, last: date = date(2000, 1, 1)) -> int
 * Borrowed for the call: `last`.
 * `last`: NULL takes Python's default `date(2000, 1, 1)`.
 */
BRIDGE_API int64_t python_days_between(int32_t first, const int32_t *last);
/** Type of python_days_between, for dlsym. */
typedef int64_t (*PythonDaysBetweenFunc)(int32_t first, const int32_t *last);

/** Give the day back as a `Holiday`.
 *
 * Python: module.holiday(day: date) -> date
 */
BRIDGE_API int32_t python_holiday(int32_t day);
/** Type of python_holiday, for dlsym. */
typedef int32_t (*PythonHolidayFunc)(int32_t day);

/** A datetime is a date to type checkers, but its time would be lost.
 *
 * Python: module.from_datetime() -> date
 */
BRIDGE_API int32_t python_from_datetime(void);
/** Type of python_from_datetime, for dlsym. */
typedef int32_t (*PythonFromDatetimeFunc)(void);

/** A broken promise.
 *
 * Python: module.from_text() -> date
 */
BRIDGE_API int32_t python_from_text(void);
/** Type of python_from_text, for dlsym. */
typedef int32_t (*PythonFromTextFunc)(void);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
