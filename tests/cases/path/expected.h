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
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x96f2e9eb9c3ddb7f)
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

/* pathlib.Path and PurePath, whatever bytes a name has.
 *
 * Python: module module
 */

/** Give the path back.
 *
 * Python: module.same(file: Path) -> Path
 * Borrowed for the call: `file`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_same(bridge_str file);
/** Type of python_same, for dlsym. */
typedef bridge_str (*PythonSameFunc)(bridge_str file);

/** Show what Python received.
 *
 * Python: module.as_text(file: pathlib.Path) -> str
 * Borrowed for the call: `file`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_as_text(bridge_str file);
/** Type of python_as_text, for dlsym. */
typedef bridge_str (*PythonAsTextFunc)(bridge_str file);

/** Give the path back, which no file is opened with.
 *
 * Python: module.pure(file: PurePath) -> PurePath
 * Borrowed for the call: `file`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_pure(bridge_str file);
/** Type of python_pure, for dlsym. */
typedef bridge_str (*PythonPureFunc)(bridge_str file);

/** Show what Python received.
 *
 * Python: module.pure_as_text(file: pathlib.PurePath) -> str
 * Borrowed for the call: `file`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_pure_as_text(bridge_str file);
/** Type of python_pure_as_text, for dlsym. */
typedef bridge_str (*PythonPureAsTextFunc)(bridge_str file);

/** As the system sees it.
 *
 * Python: module.fs_bytes(file: Path) -> bytes
 * Borrowed for the call: `file`.
 * The result is owned by the caller: free it with python_free_bytes().
 */
BRIDGE_API bridge_bytes python_fs_bytes(bridge_str file);
/** Type of python_fs_bytes, for dlsym. */
typedef bridge_bytes (*PythonFsBytesFunc)(bridge_str file);

/** Whether there is such a file.
 *
 * Python: module.exists(file: Path) -> bool
 * Borrowed for the call: `file`.
 */
BRIDGE_API bool python_exists(bridge_str file);
/** Type of python_exists, for dlsym. */
typedef bool (*PythonExistsFunc)(bridge_str file);

/** A file in a folder.
 *
 * Python: module.joined(folder: Path, name: str) -> Path
 * Borrowed for the call: `folder`, `name`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_joined(bridge_str folder, bridge_str name);
/** Type of python_joined, for dlsym. */
typedef bridge_str (*PythonJoinedFunc)(bridge_str folder, bridge_str name);

/** The class that a Path is on this system.
 *
 * Python: module.posix() -> pathlib.PosixPath
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_posix(void);
/** Type of python_posix, for dlsym. */
typedef bridge_str (*PythonPosixFunc)(void);

/** A Path is a PurePath.
 *
 * Python: module.path_for_pure() -> PurePath
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_path_for_pure(void);
/** Type of python_path_for_pure, for dlsym. */
typedef bridge_str (*PythonPathForPureFunc)(void);

/** But not the other way round.
 *
 * Python: module.pure_for_path() -> Path
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_pure_for_path(void);
/** Type of python_pure_for_path, for dlsym. */
typedef bridge_str (*PythonPureForPathFunc)(void);

/** Here it would mean something else.
 *
 * Python: module.windows() -> PurePath
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_windows(void);
/** Type of python_windows, for dlsym. */
typedef bridge_str (*PythonWindowsFunc)(void);

/** A name that no file can have.
 *
 * Python: module.surrogate() -> Path
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_surrogate(void);
/** Type of python_surrogate, for dlsym. */
typedef bridge_str (*PythonSurrogateFunc)(void);

/** A broken promise.
 *
 * Python: module.from_text() -> Path
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_from_text(void);
/** Type of python_from_text, for dlsym. */
typedef bridge_str (*PythonFromTextFunc)(void);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
