/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonDouble1Func function = (PythonDouble1Func)dlsym(handle, "python_double__1");
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
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x88a7685483c6b3c9)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

#ifndef BRIDGE_TYPE_bridge_array_f64
#define BRIDGE_TYPE_bridge_array_f64
/** Python: list[float]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_f64().
 */
typedef struct bridge_array_f64 {
  const double *data;
  size_t len;
} bridge_array_f64;
#endif

#ifndef BRIDGE_TYPE_bridge_union2_i64_str
#define BRIDGE_TYPE_bridge_union2_i64_str
/** Python: int | str
 *
 * `tag` says which member of `value` there is:
 * - 0: `item0`, int
 * - 1: `item1`, str
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_union2_i64_str().
 */
typedef struct bridge_union2_i64_str {
  uint32_t tag;
  union {
    int64_t item0;
    bridge_str item1;
  } value;
} bridge_union2_i64_str;
#endif

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

#ifndef BRIDGE_DECLARES_python_free_array_f64
#define BRIDGE_DECLARES_python_free_array_f64
/** Frees a bridge_array_f64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_f64(bridge_array_f64 value);
/** Type of python_free_array_f64, for dlsym. */
typedef void (*PythonFreeArrayF64Func)(bridge_array_f64 value);
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

#ifndef BRIDGE_DECLARES_python_free_union2_i64_str
#define BRIDGE_DECLARES_python_free_union2_i64_str
/** Frees a bridge_union2_i64_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_union2_i64_str(bridge_union2_i64_str value);
/** Type of python_free_union2_i64_str, for dlsym. */
typedef void (*PythonFreeUnion2I64StrFunc)(bridge_union2_i64_str value);
#endif

/* Overloads become overloads.
 *
 * Python: module module
 */

/** Python: module.double(value: int) -> int */
BRIDGE_API int64_t python_double__1(int64_t value);
/** Type of python_double__1, for dlsym. */
typedef int64_t (*PythonDouble1Func)(int64_t value);

/** Python: module.double(value: str) -> str
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_double__2(bridge_str value);
/** Type of python_double__2, for dlsym. */
typedef bridge_str (*PythonDouble2Func)(bridge_str value);

/** Python: module.double(value: list[float]) -> list[float]
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_array_f64().
 */
BRIDGE_API bridge_array_f64 python_double__3(bridge_array_f64 value);
/** Type of python_double__3, for dlsym. */
typedef bridge_array_f64 (*PythonDouble3Func)(bridge_array_f64 value);

/** Index of the part.
 *
 * Python: module.find(text: str, part: str) -> int
 * Borrowed for the call: `text`, `part`.
 */
BRIDGE_API int64_t python_find_1(bridge_str text, bridge_str part);
/** Type of python_find_1, for dlsym. */
typedef int64_t (*PythonFind1Func)(bridge_str text, bridge_str part);

/** Index of the part, or the default.
 *
 * Python: module.find(text: str, part: str, default: str) -> Union[int, str]
 * Borrowed for the call: `text`, `part`, `default_`.
 * The result is owned by the caller: free it with python_free_union2_i64_str().
 */
BRIDGE_API bridge_union2_i64_str python_find_2(
    bridge_str text, bridge_str part, bridge_str default_);
/** Type of python_find_2, for dlsym. */
typedef bridge_union2_i64_str (*PythonFind2Func)(
    bridge_str text, bridge_str part, bridge_str default_);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
