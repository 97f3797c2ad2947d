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
#include "bridge/types/uuid.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Stands for all functions, types and defaults; the library has to have the same one. */
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0xa280571210a2585b)
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

/* uuid.UUID, 16 bytes.
 *
 * Python: module module
 */

/** Give the UUID back.
 *
 * Python: module.same(key: UUID) -> UUID
 */
BRIDGE_API bridge_uuid python_same(bridge_uuid key);
/** Type of python_same, for dlsym. */
typedef bridge_uuid (*PythonSameFunc)(bridge_uuid key);

/** Show what Python received.
 *
 * Python: module.as_text(key: uuid.UUID) -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_as_text(bridge_uuid key);
/** Type of python_as_text, for dlsym. */
typedef bridge_str (*PythonAsTextFunc)(bridge_uuid key);

/** From its text.
 *
 * Python: module.parse(text: str) -> UUID
 * Borrowed for the call: `text`.
 */
BRIDGE_API bridge_uuid python_parse(bridge_str text);
/** Type of python_parse, for dlsym. */
typedef bridge_uuid (*PythonParseFunc)(bridge_str text);

/** The default has no literal in C++.
 *
 * Python: module.of_name(name: str, space: UUID = uuid.NAMESPACE_DNS) -> UUID
 * Borrowed for the call: `name`, `space`.
 * `space`: NULL takes Python's default `uuid.NAMESPACE_DNS`.
 */
BRIDGE_API bridge_uuid python_of_name(bridge_str name, const bridge_uuid *space);
/** Type of python_of_name, for dlsym. */
typedef bridge_uuid (*PythonOfNameFunc)(bridge_str name, const bridge_uuid *space);

/** A `Key`.
 *
 * Python: module.key() -> UUID
 */
BRIDGE_API bridge_uuid python_key(void);
/** Type of python_key, for dlsym. */
typedef bridge_uuid (*PythonKeyFunc)(void);

/** A broken promise.
 *
 * Python: module.from_text() -> UUID
 */
BRIDGE_API bridge_uuid python_from_text(void);
/** Type of python_from_text, for dlsym. */
typedef bridge_uuid (*PythonFromTextFunc)(void);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
