/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonCountedFunc function = (PythonCountedFunc)dlsym(handle, "python_counted");
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
#include "bridge/object.h"
#include "bridge/types/arrow.h"
#include "bridge/types/dlpack.h"
#include "bridge/types/ndarray.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Stands for all functions, types and defaults; the library has to have the same one. */
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0xe139818ab928fcde)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

#ifndef BRIDGE_TYPE_bridge_optional_dlpack
#define BRIDGE_TYPE_bridge_optional_dlpack
/** Python: dlpack | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_optional_dlpack().
 */
typedef struct bridge_optional_dlpack {
  bool has_value;
  bridge_dlpack value;
} bridge_optional_dlpack;
#endif

#ifndef BRIDGE_TYPE_python_Named
#define BRIDGE_TYPE_python_Named UINT64_C(0x119267daa47b9c7b)
/** A value that holds a tensor.
 *
 * Python: dataclass module.Named
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct python_Named {
  /** name: str */
  bridge_str name;
  /** tensor: bridge.dlpack */
  bridge_dlpack tensor;
} python_Named;
#elif BRIDGE_TYPE_python_Named != UINT64_C(0x119267daa47b9c7b)
#error "two libraries have a python_Named, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_array_python_Named
#define BRIDGE_TYPE_bridge_array_python_Named
/** Python: list[Named]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_python_Named().
 */
typedef struct bridge_array_python_Named {
  const python_Named *data;
  size_t len;
} bridge_array_python_Named;
#endif

#ifndef BRIDGE_TYPE_bridge_array_i64
#define BRIDGE_TYPE_bridge_array_i64
/** Python: list[int]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_i64().
 */
typedef struct bridge_array_i64 {
  const int64_t *data;
  size_t len;
} bridge_array_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_array_str
#define BRIDGE_TYPE_bridge_array_str
/** Python: list[str]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_str().
 */
typedef struct bridge_array_str {
  const bridge_str *data;
  size_t len;
} bridge_array_str;
#endif

#ifndef BRIDGE_TYPE_bridge_optional_i64
#define BRIDGE_TYPE_bridge_optional_i64
/** Python: int | None
 *
 * None where `has_value` is false; `value` does not count then.
 * It owns no memory.
 */
typedef struct bridge_optional_i64 {
  bool has_value;
  int64_t value;
} bridge_optional_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_array_optional_i64
#define BRIDGE_TYPE_bridge_array_optional_i64
/** Python: list[int | None]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_optional_i64().
 */
typedef struct bridge_array_optional_i64 {
  const bridge_optional_i64 *data;
  size_t len;
} bridge_array_optional_i64;
#endif

#ifndef BRIDGE_TYPE_python_OldProducer
#define BRIDGE_TYPE_python_OldProducer UINT64_C(0xb45b6cbd15f67d33)
/** A producer of before version 1: it knows no max_version.
 *
 * Python: class module.OldProducer
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_OldProducer().
 */
typedef struct python_OldProducer {
  bridge_handle object;
} python_OldProducer;
#elif BRIDGE_TYPE_python_OldProducer != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_OldProducer, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_NoCapsule
#define BRIDGE_TYPE_python_NoCapsule UINT64_C(0xb45b6cbd15f67d33)
/** Python: class module.NoCapsule
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_NoCapsule().
 */
typedef struct python_NoCapsule {
  bridge_handle object;
} python_NoCapsule;
#elif BRIDGE_TYPE_python_NoCapsule != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_NoCapsule, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Failing
#define BRIDGE_TYPE_python_Failing UINT64_C(0xb45b6cbd15f67d33)
/** Python: class module.Failing
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Failing().
 */
typedef struct python_Failing {
  bridge_handle object;
} python_Failing;
#elif BRIDGE_TYPE_python_Failing != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Failing, each of its own: give one of them another --prefix"
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

#ifndef BRIDGE_DECLARES_python_configure
#define BRIDGE_DECLARES_python_configure
/** Says how Python starts; to be called before the first call of any function.
 *
 * The library copies what `config` points to. Of two calls the later one counts. False, with a
 * BRIDGE_ERROR_CONFIG as the last error, if Python runs already or something in it cannot be.
 */
BRIDGE_API bool python_configure(const bridge_config *config);
/** Type of python_configure, for dlsym. */
typedef bool (*PythonConfigureFunc)(const bridge_config *config);
#endif

#ifndef BRIDGE_DECLARES_python_shutdown
#define BRIDGE_DECLARES_python_shutdown
/** Ends Python for this process: waits for its threads that are no daemons, runs what `atexit` has,
 * and writes what Python has buffered. Every later call is a BRIDGE_ERROR_START.
 *
 * Nobody has to call it: the end of the process does all but the waiting. Memory is not given back,
 * and calls that other threads are in go on. An interpreter of the host's is left alone, only this
 * library refuses further calls. False if this thread is inside a Python function.
 */
BRIDGE_API bool python_shutdown(void);
/** Type of python_shutdown, for dlsym. */
typedef bool (*PythonShutdownFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_attach
#define BRIDGE_DECLARES_python_attach
/** Attaches this thread to Python until the matching end_attach: calls in between cost less, and no
 * other thread runs Python unless these calls let it. May be nested. False, with the last error
 * set, if Python cannot start; then there is nothing to end.
 */
BRIDGE_API bool python_attach(void);
/** Type of python_attach, for dlsym. */
typedef bool (*PythonAttachFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_end_attach
#define BRIDGE_DECLARES_python_end_attach
/** Undoes the last attach of this thread that is not ended yet; else it does nothing. */
BRIDGE_API void python_end_attach(void);
/** Type of python_end_attach, for dlsym. */
typedef void (*PythonEndAttachFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_detach
#define BRIDGE_DECLARES_python_detach
/** Lets other threads run Python until the matching end_detach, where this one is attached: between
 * attach and end_attach, or in a function that Python has called. May be nested; calls in between
 * attach for themselves.
 */
BRIDGE_API void python_detach(void);
/** Type of python_detach, for dlsym. */
typedef void (*PythonDetachFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_end_detach
#define BRIDGE_DECLARES_python_end_detach
/** Undoes the last detach of this thread that is not ended yet; else it does nothing. */
BRIDGE_API void python_end_detach(void);
/** Type of python_end_detach, for dlsym. */
typedef void (*PythonEndDetachFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_thread_id
#define BRIDGE_DECLARES_python_thread_id
/** Python's number of this thread (`threading.get_ident()`), for interrupt. Starts nothing. */
BRIDGE_API uint64_t python_thread_id(void);
/** Type of python_thread_id, for dlsym. */
typedef uint64_t (*PythonThreadIdFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_interrupt
#define BRIDGE_DECLARES_python_interrupt
/** Raises KeyboardInterrupt in the call that the thread is in, which thread_id called on it names.
 *
 * Python raises it before its next bytecode, so a call that waits in C is interrupted once that
 * returns. False, without an error, if that thread runs no Python; nothing is left behind then.
 */
BRIDGE_API bool python_interrupt(uint64_t thread);
/** Type of python_interrupt, for dlsym. */
typedef bool (*PythonInterruptFunc)(uint64_t thread);
#endif

#ifndef BRIDGE_DECLARES_python_on_log
#define BRIDGE_DECLARES_python_on_log
/** Gives all records of Python's `logging`, its warnings, and errors that nobody can raise to
 * `function`; NULL ends that. Starts Python. False, with the last error set, if it cannot.
 *
 * `context` is given to every call of `function`, which may be called on every thread, by many at
 * once, and may call the library. It has to stay callable until another one is set or Python ends.
 */
BRIDGE_API bool python_on_log(bridge_log_function function, void *context);
/** Type of python_on_log, for dlsym. */
typedef bool (*PythonOnLogFunc)(bridge_log_function function, void *context);
#endif

#ifndef BRIDGE_DECLARES_python_on_output
#define BRIDGE_DECLARES_python_on_output
/** Gives what Python writes to `sys.stdout` and `sys.stderr` to `function`; NULL ends that. Starts
 * Python. False, with the last error set, if it cannot. `function` and `context` as for on_log.
 */
BRIDGE_API bool python_on_output(bridge_output_function function, void *context);
/** Type of python_on_output, for dlsym. */
typedef bool (*PythonOnOutputFunc)(bridge_output_function function, void *context);
#endif

#ifndef BRIDGE_DECLARES_python_raise
#define BRIDGE_DECLARES_python_raise
/** Says that the function of the program that Python has called on this thread failed: once it
 * returns, Python raises that as a `bridge.HostError`. The last one counts. Takes over the payload,
 * and borrows the rest for the call. Outside of such a function it only destroys the payload.
 */
BRIDGE_API void python_raise(const bridge_host_error *error);
/** Type of python_raise, for dlsym. */
typedef void (*PythonRaiseFunc)(const bridge_host_error *error);
#endif

#ifndef BRIDGE_DECLARES_python_take_loop
#define BRIDGE_DECLARES_python_take_loop
/** Says that the program drives the event loop on which coroutines run, before the first coroutine
 * is called: then none runs but while a thread waits for one, or is in run_loop. Without it the
 * loop has a thread of its own. One loop serves all libraries of the process.
 *
 * False, with a last error, if the loop has a thread already.
 */
BRIDGE_API bool python_take_loop(void);
/** Type of python_take_loop, for dlsym. */
typedef bool (*PythonTakeLoopFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_run_loop
#define BRIDGE_DECLARES_python_run_loop
/** Drives the event loop on this thread for so many seconds, or until no coroutine is left. 0 runs
 * what can run now, less than 0 is without an end. Other threads may start coroutines and wait for
 * them meanwhile.
 *
 * The result is how many coroutines are left. 0 may be an error: see the last one.
 */
BRIDGE_API size_t python_run_loop(double seconds);
/** Type of python_run_loop, for dlsym. */
typedef size_t (*PythonRunLoopFunc)(double seconds);
#endif

#ifndef BRIDGE_DECLARES_python_stop_loop
#define BRIDGE_DECLARES_python_stop_loop
/** Has run_loop return soon; for any thread. False if that failed. */
BRIDGE_API bool python_stop_loop(void);
/** Type of python_stop_loop, for dlsym. */
typedef bool (*PythonStopLoopFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_result_room
#define BRIDGE_DECLARES_python_result_room
/** Where this thread's next call finds memory for its result, or NULL: put it there, call, and put
 * NULL back. See bridge_room. Starts nothing.
 */
BRIDGE_API bridge_room **python_result_room(void);
/** Type of python_result_room, for dlsym. */
typedef bridge_room **(*PythonResultRoomFunc)(void);
#endif

#ifndef BRIDGE_DECLARES_python_free_Failing
#define BRIDGE_DECLARES_python_free_Failing
/** Frees a python_Failing that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Failing(python_Failing value);
/** Type of python_free_Failing, for dlsym. */
typedef void (*PythonFreeFailingFunc)(python_Failing value);
#endif

#ifndef BRIDGE_DECLARES_python_free_NoCapsule
#define BRIDGE_DECLARES_python_free_NoCapsule
/** Frees a python_NoCapsule that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_NoCapsule(python_NoCapsule value);
/** Type of python_free_NoCapsule, for dlsym. */
typedef void (*PythonFreeNoCapsuleFunc)(python_NoCapsule value);
#endif

#ifndef BRIDGE_DECLARES_python_free_OldProducer
#define BRIDGE_DECLARES_python_free_OldProducer
/** Frees a python_OldProducer that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_OldProducer(python_OldProducer value);
/** Type of python_free_OldProducer, for dlsym. */
typedef void (*PythonFreeOldProducerFunc)(python_OldProducer value);
#endif

#ifndef BRIDGE_DECLARES_python_free_array_i64
#define BRIDGE_DECLARES_python_free_array_i64
/** Frees a bridge_array_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_i64(bridge_array_i64 value);
/** Type of python_free_array_i64, for dlsym. */
typedef void (*PythonFreeArrayI64Func)(bridge_array_i64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_array_optional_i64
#define BRIDGE_DECLARES_python_free_array_optional_i64
/** Frees a bridge_array_optional_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_optional_i64(bridge_array_optional_i64 value);
/** Type of python_free_array_optional_i64, for dlsym. */
typedef void (*PythonFreeArrayOptionalI64Func)(bridge_array_optional_i64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_array_python_Named
#define BRIDGE_DECLARES_python_free_array_python_Named
/** Frees a bridge_array_python_Named that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_python_Named(bridge_array_python_Named value);
/** Type of python_free_array_python_Named, for dlsym. */
typedef void (*PythonFreeArrayPythonNamedFunc)(bridge_array_python_Named value);
#endif

#ifndef BRIDGE_DECLARES_python_free_array_str
#define BRIDGE_DECLARES_python_free_array_str
/** Frees a bridge_array_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_str(bridge_array_str value);
/** Type of python_free_array_str, for dlsym. */
typedef void (*PythonFreeArrayStrFunc)(bridge_array_str value);
#endif

#ifndef BRIDGE_DECLARES_python_free_arrow
#define BRIDGE_DECLARES_python_free_arrow
/** Frees a bridge_arrow that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_arrow(bridge_arrow value);
/** Type of python_free_arrow, for dlsym. */
typedef void (*PythonFreeArrowFunc)(bridge_arrow value);
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

#ifndef BRIDGE_DECLARES_python_free_dlpack
#define BRIDGE_DECLARES_python_free_dlpack
/** Frees a bridge_dlpack that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_dlpack(bridge_dlpack value);
/** Type of python_free_dlpack, for dlsym. */
typedef void (*PythonFreeDlpackFunc)(bridge_dlpack value);
#endif

#ifndef BRIDGE_DECLARES_python_free_ndarray
#define BRIDGE_DECLARES_python_free_ndarray
/** Frees a bridge_ndarray that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_ndarray(bridge_ndarray value);
/** Type of python_free_ndarray, for dlsym. */
typedef void (*PythonFreeNdarrayFunc)(bridge_ndarray value);
#endif

#ifndef BRIDGE_DECLARES_python_free_optional_dlpack
#define BRIDGE_DECLARES_python_free_optional_dlpack
/** Frees a bridge_optional_dlpack that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_optional_dlpack(bridge_optional_dlpack value);
/** Type of python_free_optional_dlpack, for dlsym. */
typedef void (*PythonFreeOptionalDlpackFunc)(bridge_optional_dlpack value);
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

/* Tensors by DLPack and tables by Arrow: of numpy, of pyarrow, and of a producer that is no library.
 *
 * Python: module module
 */

/** Python: module.counted(count: int) -> Annotated[npt.NDArray[np.float64], bridge.dlpack]
 * The result is owned by the caller: free it with python_free_dlpack().
 */
BRIDGE_API bridge_dlpack python_counted(int64_t count);
/** Type of python_counted, for dlsym. */
typedef bridge_dlpack (*PythonCountedFunc)(int64_t count);

/** Python: module.matrix() -> bridge.dlpack
 * The result is owned by the caller: free it with python_free_dlpack().
 */
BRIDGE_API bridge_dlpack python_matrix(void);
/** Type of python_matrix, for dlsym. */
typedef bridge_dlpack (*PythonMatrixFunc)(void);

/** Python: module.frozen() -> bridge.dlpack
 * The result is owned by the caller: free it with python_free_dlpack().
 */
BRIDGE_API bridge_dlpack python_frozen(void);
/** Type of python_frozen, for dlsym. */
typedef bridge_dlpack (*PythonFrozenFunc)(void);

/** Python: module.old() -> bridge.dlpack
 * The result is owned by the caller: free it with python_free_dlpack().
 */
BRIDGE_API bridge_dlpack python_old(void);
/** Type of python_old, for dlsym. */
typedef bridge_dlpack (*PythonOldFunc)(void);

/** Python: module.no_tensor() -> bridge.dlpack
 * The result is owned by the caller: free it with python_free_dlpack().
 */
BRIDGE_API bridge_dlpack python_no_tensor(void);
/** Type of python_no_tensor, for dlsym. */
typedef bridge_dlpack (*PythonNoTensorFunc)(void);

/** Python: module.no_capsule() -> bridge.dlpack
 * The result is owned by the caller: free it with python_free_dlpack().
 */
BRIDGE_API bridge_dlpack python_no_capsule(void);
/** Type of python_no_capsule, for dlsym. */
typedef bridge_dlpack (*PythonNoCapsuleFunc)(void);

/** Python: module.failing() -> bridge.dlpack
 * The result is owned by the caller: free it with python_free_dlpack().
 */
BRIDGE_API bridge_dlpack python_failing(void);
/** Type of python_failing, for dlsym. */
typedef bridge_dlpack (*PythonFailingFunc)(void);

/** Python: module.perhaps(is_there: bool) -> Optional[bridge.dlpack]
 * The result is owned by the caller: free it with python_free_optional_dlpack().
 */
BRIDGE_API bridge_optional_dlpack python_perhaps(bool is_there);
/** Type of python_perhaps, for dlsym. */
typedef bridge_optional_dlpack (*PythonPerhapsFunc)(bool is_there);

/** Python: module.named(tensors: List[Named]) -> List[Named]
 * Borrowed for the call: `tensors`.
 * The result is owned by the caller: free it with python_free_array_python_Named().
 */
BRIDGE_API bridge_array_python_Named python_named(bridge_array_python_Named tensors);
/** Type of python_named, for dlsym. */
typedef bridge_array_python_Named (*PythonNamedFunc)(bridge_array_python_Named tensors);

/** Python: module.total(values: Annotated[np.ndarray, bridge.dlpack]) -> float
 * Borrowed for the call: `values`.
 */
BRIDGE_API double python_total(bridge_dlpack values);
/** Type of python_total, for dlsym. */
typedef double (*PythonTotalFunc)(bridge_dlpack values);

/** Writes to the program's memory.
 *
 * Python: module.doubled(values: Annotated[np.ndarray, bridge.dlpack]) -> None
 * Borrowed for the call: `values`.
 */
BRIDGE_API void python_doubled(bridge_dlpack values);
/** Type of python_doubled, for dlsym. */
typedef void (*PythonDoubledFunc)(bridge_dlpack values);

/** Python: module.is_writable(values: Annotated[np.ndarray, bridge.dlpack]) -> bool
 * Borrowed for the call: `values`.
 */
BRIDGE_API bool python_is_writable(bridge_dlpack values);
/** Type of python_is_writable, for dlsym. */
typedef bool (*PythonIsWritableFunc)(bridge_dlpack values);

/** Python: module.device(values: bridge.dlpack) -> List[int]
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_array_i64().
 */
BRIDGE_API bridge_array_i64 python_device(bridge_dlpack values);
/** Type of python_device, for dlsym. */
typedef bridge_array_i64 (*PythonDeviceFunc)(bridge_dlpack values);

/** What cannot be.
 *
 * Python: module.copied(values: bridge.dlpack) -> bool
 * Borrowed for the call: `values`.
 */
BRIDGE_API bool python_copied(bridge_dlpack values);
/** Type of python_copied, for dlsym. */
typedef bool (*PythonCopiedFunc)(bridge_dlpack values);

/** A consumer that takes the capsule, and lets go of it as it is.
 *
 * Python: module.unversioned(values: bridge.dlpack) -> bool
 * Borrowed for the call: `values`.
 */
BRIDGE_API bool python_unversioned(bridge_dlpack values);
/** Type of python_unversioned, for dlsym. */
typedef bool (*PythonUnversionedFunc)(bridge_dlpack values);

/** Python: module.keep(values: Annotated[np.ndarray, bridge.dlpack]) -> None
 * Borrowed for the call: `values`.
 */
BRIDGE_API void python_keep(bridge_dlpack values);
/** Type of python_keep, for dlsym. */
typedef void (*PythonKeepFunc)(bridge_dlpack values);

/** Python: module.kept_total() -> float */
BRIDGE_API double python_kept_total(void);
/** Type of python_kept_total, for dlsym. */
typedef double (*PythonKeptTotalFunc)(void);

/** Python: module.let_go() -> None */
BRIDGE_API void python_let_go(void);
/** Type of python_let_go, for dlsym. */
typedef void (*PythonLetGoFunc)(void);

/** Python: module.back(values: bridge.dlpack) -> bridge.dlpack
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_dlpack().
 */
BRIDGE_API bridge_dlpack python_back(bridge_dlpack values);
/** Type of python_back, for dlsym. */
typedef bridge_dlpack (*PythonBackFunc)(bridge_dlpack values);

/** Python: module.table(rows: int) -> Annotated[pa.Table, bridge.arrow]
 * The result is owned by the caller: free it with python_free_arrow().
 */
BRIDGE_API bridge_arrow python_table(int64_t rows);
/** Type of python_table, for dlsym. */
typedef bridge_arrow (*PythonTableFunc)(int64_t rows);

/** A stream that Python makes as it is read; the fourth batch fails.
 *
 * Python: module.batches(count: int) -> bridge.arrow
 * The result is owned by the caller: free it with python_free_arrow().
 */
BRIDGE_API bridge_arrow python_batches(int64_t count);
/** Type of python_batches, for dlsym. */
typedef bridge_arrow (*PythonBatchesFunc)(int64_t count);

/** What has __arrow_c_array__ alone.
 *
 * Python: module.plain_array() -> bridge.arrow
 * The result is owned by the caller: free it with python_free_arrow().
 */
BRIDGE_API bridge_arrow python_plain_array(void);
/** Type of python_plain_array, for dlsym. */
typedef bridge_arrow (*PythonPlainArrayFunc)(void);

/** Python: module.no_table() -> bridge.arrow
 * The result is owned by the caller: free it with python_free_arrow().
 */
BRIDGE_API bridge_arrow python_no_table(void);
/** Type of python_no_table, for dlsym. */
typedef bridge_arrow (*PythonNoTableFunc)(void);

/** Python: module.row_count(rows: Annotated[pa.Table, bridge.arrow]) -> int
 * Borrowed for the call: `rows`.
 */
BRIDGE_API int64_t python_row_count(bridge_arrow rows);
/** Type of python_row_count, for dlsym. */
typedef int64_t (*PythonRowCountFunc)(bridge_arrow rows);

/** Python: module.names(rows: Annotated[pa.Table, bridge.arrow]) -> List[str]
 * Borrowed for the call: `rows`.
 * The result is owned by the caller: free it with python_free_array_str().
 */
BRIDGE_API bridge_array_str python_names(bridge_arrow rows);
/** Type of python_names, for dlsym. */
typedef bridge_array_str (*PythonNamesFunc)(bridge_arrow rows);

/** Python: module.read_batches(reader: Annotated[pa.RecordBatchReader, bridge.arrow]) -> int
 * Borrowed for the call: `reader`.
 */
BRIDGE_API int64_t python_read_batches(bridge_arrow reader);
/** Type of python_read_batches, for dlsym. */
typedef int64_t (*PythonReadBatchesFunc)(bridge_arrow reader);

/** Python: module.values_of(array: Annotated[pa.Array, bridge.arrow]) -> List[Optional[int]]
 * Borrowed for the call: `array`.
 * The result is owned by the caller: free it with python_free_array_optional_i64().
 */
BRIDGE_API bridge_array_optional_i64 python_values_of(bridge_arrow array);
/** Type of python_values_of, for dlsym. */
typedef bridge_array_optional_i64 (*PythonValuesOfFunc)(bridge_arrow array);

/** Python: module.chunks_of(array: Annotated[pa.ChunkedArray, bridge.arrow]) -> int
 * Borrowed for the call: `array`.
 */
BRIDGE_API int64_t python_chunks_of(bridge_arrow array);
/** Type of python_chunks_of, for dlsym. */
typedef int64_t (*PythonChunksOfFunc)(bridge_arrow array);

/** A stream can be read once.
 *
 * Python: module.twice(stream: bridge.arrow) -> int
 * Borrowed for the call: `stream`.
 */
BRIDGE_API int64_t python_twice(bridge_arrow stream);
/** Type of python_twice, for dlsym. */
typedef int64_t (*PythonTwiceFunc)(bridge_arrow stream);

/** Leaves it alone.
 *
 * Python: module.unread(stream: bridge.arrow) -> None
 * Borrowed for the call: `stream`.
 */
BRIDGE_API void python_unread(bridge_arrow stream);
/** Type of python_unread, for dlsym. */
typedef void (*PythonUnreadFunc)(bridge_arrow stream);

/** Python: module.refused_before(text: str, stream: bridge.arrow) -> None
 * Borrowed for the call: `text`, `stream`.
 */
BRIDGE_API void python_refused_before(bridge_str text, bridge_arrow stream);
/** Type of python_refused_before, for dlsym. */
typedef void (*PythonRefusedBeforeFunc)(bridge_str text, bridge_arrow stream);

/** Python: module.OldProducer(array: np.ndarray) -> OldProducer
 * Borrowed for the call: `array`.
 * The result is owned by the caller: free it with python_free_OldProducer().
 */
BRIDGE_API python_OldProducer python_OldProducer_new(bridge_ndarray array);
/** Type of python_OldProducer_new, for dlsym. */
typedef python_OldProducer (*PythonOldProducerNewFunc)(bridge_ndarray array);

/** Python: module.OldProducer.array: np.ndarray
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_OldProducer_array(python_OldProducer self_);
/** Type of python_OldProducer_array, for dlsym. */
typedef bridge_ndarray (*PythonOldProducerArrayFunc)(python_OldProducer self_);

/** Python: module.OldProducer.array: np.ndarray, set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_OldProducer_set_array(python_OldProducer self_, bridge_ndarray value);
/** Type of python_OldProducer_set_array, for dlsym. */
typedef void (*PythonOldProducerSetArrayFunc)(python_OldProducer self_, bridge_ndarray value);

/** Python: module.NoCapsule() -> NoCapsule
 * The result is owned by the caller: free it with python_free_NoCapsule().
 */
BRIDGE_API python_NoCapsule python_NoCapsule_new(void);
/** Type of python_NoCapsule_new, for dlsym. */
typedef python_NoCapsule (*PythonNoCapsuleNewFunc)(void);

/** Python: module.Failing() -> Failing
 * The result is owned by the caller: free it with python_free_Failing().
 */
BRIDGE_API python_Failing python_Failing_new(void);
/** Type of python_Failing_new, for dlsym. */
typedef python_Failing (*PythonFailingNewFunc)(void);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
