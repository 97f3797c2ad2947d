/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonTotalFunc function = (PythonTotalFunc)dlsym(handle, "python_total");
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
 * Batches. Where all is numbers, a second function calls the first for each of `n` elements of arrays,
 *          in order, and fills `out`, which may be one of them. It returns how many are done. If these
 *          are fewer than `n`, the next one failed, and the last error says why; `out` holds the
 *          results before it, and what follows is as it was. A NULL array is an error unless `n` is 0.
 *
 * The rules in full, and the types, are in bridge/abi.h.
 */

#include "bridge/abi.h"
#include "bridge/object.h"
#include "bridge/types/ndarray.h"
#include "bridge/types/object.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Stands for all functions, types and defaults; the library has to have the same one. */
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x182cb62dbe004a6f)
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

#ifndef BRIDGE_TYPE_python_Frame
#define BRIDGE_TYPE_python_Frame UINT64_C(0x87a7e84a5ad80db9)
/** A value that holds an array.
 *
 * Python: dataclass module.Frame
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct python_Frame {
  /** name: str */
  bridge_str name;
  /** pixels: npt.NDArray[np.uint8] */
  bridge_ndarray pixels;
} python_Frame;
#elif BRIDGE_TYPE_python_Frame != UINT64_C(0x87a7e84a5ad80db9)
#error "two libraries have a python_Frame, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_array_python_Frame
#define BRIDGE_TYPE_bridge_array_python_Frame
/** Python: list[Frame]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_python_Frame().
 */
typedef struct bridge_array_python_Frame {
  const python_Frame *data;
  size_t len;
} bridge_array_python_Frame;
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_ndarray
#define BRIDGE_TYPE_bridge_map_str_ndarray
/** Python: dict[str, NDArray[float64]]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_map_str_ndarray().
 */
typedef struct bridge_map_str_ndarray {
  const bridge_str *keys;
  const bridge_ndarray *values;
  size_t len;
} bridge_map_str_ndarray;
#endif

#ifndef BRIDGE_TYPE_bridge_array_ndarray
#define BRIDGE_TYPE_bridge_array_ndarray
/** Python: list[NDArray[float64]]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_ndarray {
  const bridge_ndarray *data;
  size_t len;
} bridge_array_ndarray;
#endif

#ifndef BRIDGE_TYPE_bridge_optional_ndarray
#define BRIDGE_TYPE_bridge_optional_ndarray
/** Python: NDArray[float64] | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_optional_ndarray().
 */
typedef struct bridge_optional_ndarray {
  bool has_value;
  bridge_ndarray value;
} bridge_optional_ndarray;
#endif

#ifndef BRIDGE_TYPE_bridge_function0_f64
#define BRIDGE_TYPE_bridge_function0_f64
/** Python: Awaitable[float]
 *
 * What waits for a result, and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_function0_f64().
 */
typedef struct bridge_function0_f64 {
  double (*call)(void *context, bridge_call *call);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function0_f64;
#endif

#ifndef BRIDGE_TYPE_bridge_function0_i64
#define BRIDGE_TYPE_bridge_function0_i64
/** Python: Awaitable[int]
 *
 * What waits for a result, and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_function0_i64().
 */
typedef struct bridge_function0_i64 {
  int64_t (*call)(void *context, bridge_call *call);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function0_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_iterator_f64
#define BRIDGE_TYPE_bridge_iterator_f64
/** Python: Iterator[float], AsyncIterator[float]
 *
 * Elements that come one by one: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_iterator_f64().
 */
typedef struct bridge_iterator_f64 {
  bool (*next)(void *context, bridge_call *call, double *item);
  size_t (*fill)(void *context, bridge_call *call, double *items, size_t room);
  void (*free)(const double *items, size_t count);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_iterator_f64;
#endif

#ifndef BRIDGE_TYPE_python_Holder
#define BRIDGE_TYPE_python_Holder UINT64_C(0xb45b6cbd15f67d33)
/** Python: class module.Holder
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Holder().
 */
typedef struct python_Holder {
  bridge_handle object;
} python_Holder;
#elif BRIDGE_TYPE_python_Holder != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Holder, each of its own: give one of them another --prefix"
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

#ifndef BRIDGE_DECLARES_python_free_Holder
#define BRIDGE_DECLARES_python_free_Holder
/** Frees a python_Holder that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Holder(python_Holder value);
/** Type of python_free_Holder, for dlsym. */
typedef void (*PythonFreeHolderFunc)(python_Holder value);
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

#ifndef BRIDGE_DECLARES_python_free_array_python_Frame
#define BRIDGE_DECLARES_python_free_array_python_Frame
/** Frees a bridge_array_python_Frame that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_python_Frame(bridge_array_python_Frame value);
/** Type of python_free_array_python_Frame, for dlsym. */
typedef void (*PythonFreeArrayPythonFrameFunc)(bridge_array_python_Frame value);
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

#ifndef BRIDGE_DECLARES_python_free_function0_f64
#define BRIDGE_DECLARES_python_free_function0_f64
/** Frees a bridge_function0_f64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_function0_f64(bridge_function0_f64 value);
/** Type of python_free_function0_f64, for dlsym. */
typedef void (*PythonFreeFunction0F64Func)(bridge_function0_f64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_function0_i64
#define BRIDGE_DECLARES_python_free_function0_i64
/** Frees a bridge_function0_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_function0_i64(bridge_function0_i64 value);
/** Type of python_free_function0_i64, for dlsym. */
typedef void (*PythonFreeFunction0I64Func)(bridge_function0_i64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_iterator_f64
#define BRIDGE_DECLARES_python_free_iterator_f64
/** Frees a bridge_iterator_f64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_iterator_f64(bridge_iterator_f64 value);
/** Type of python_free_iterator_f64, for dlsym. */
typedef void (*PythonFreeIteratorF64Func)(bridge_iterator_f64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_map_str_ndarray
#define BRIDGE_DECLARES_python_free_map_str_ndarray
/** Frees a bridge_map_str_ndarray that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_map_str_ndarray(bridge_map_str_ndarray value);
/** Type of python_free_map_str_ndarray, for dlsym. */
typedef void (*PythonFreeMapStrNdarrayFunc)(bridge_map_str_ndarray value);
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

#ifndef BRIDGE_DECLARES_python_free_object
#define BRIDGE_DECLARES_python_free_object
/** Frees a bridge_handle that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_object(bridge_handle value);
/** Type of python_free_object, for dlsym. */
typedef void (*PythonFreeObjectFunc)(bridge_handle value);
#endif

#ifndef BRIDGE_DECLARES_python_free_optional_ndarray
#define BRIDGE_DECLARES_python_free_optional_ndarray
/** Frees a bridge_optional_ndarray that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_optional_ndarray(bridge_optional_ndarray value);
/** Type of python_free_optional_ndarray, for dlsym. */
typedef void (*PythonFreeOptionalNdarrayFunc)(bridge_optional_ndarray value);
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

/* numpy's arrays, both ways without copies: every element type and layout, what does not fit, and what Python keeps.
 *
 * Python: module module
 */

/** Python: module.total(values: Floats) -> float
 * Borrowed for the call: `values`.
 */
BRIDGE_API double python_total(bridge_ndarray values);
/** Type of python_total, for dlsym. */
typedef double (*PythonTotalFunc)(bridge_ndarray values);

/** Python: module.describe(values: np.ndarray) -> str
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_describe(bridge_ndarray values);
/** Type of python_describe, for dlsym. */
typedef bridge_str (*PythonDescribeFunc)(bridge_ndarray values);

/** Python: module.shown(values: np.ndarray) -> str
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_shown(bridge_ndarray values);
/** Type of python_shown, for dlsym. */
typedef bridge_str (*PythonShownFunc)(bridge_ndarray values);

/** Python: module.double(values: Floats) -> None
 * Borrowed for the call: `values`.
 */
BRIDGE_API void python_double_(bridge_ndarray values);
/** Type of python_double_, for dlsym. */
typedef void (*PythonDouble_Func)(bridge_ndarray values);

/** Python: module.brighten(image: Image, by: float) -> None
 * Borrowed for the call: `image`.
 */
BRIDGE_API void python_brighten(bridge_ndarray image, double by);
/** Type of python_brighten, for dlsym. */
typedef void (*PythonBrightenFunc)(bridge_ndarray image, double by);

/** Python: module.matrix(values: np.ndarray[Tuple[int, int], np.dtype[np.int32]]) -> int
 * Borrowed for the call: `values`.
 */
BRIDGE_API int64_t python_matrix(bridge_ndarray values);
/** Type of python_matrix, for dlsym. */
typedef int64_t (*PythonMatrixFunc)(bridge_ndarray values);

/** Python: module.fortran(values: Annotated[np.ndarray, bridge.array("int64", order="F")]) -> str
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_fortran(bridge_ndarray values);
/** Type of python_fortran, for dlsym. */
typedef bridge_str (*PythonFortranFunc)(bridge_ndarray values);

/** Python: module.arange(count: int) -> npt.NDArray[np.int64]
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_arange(int64_t count);
/** Type of python_arange, for dlsym. */
typedef bridge_ndarray (*PythonArangeFunc)(int64_t count);

/** Python: module.grid(height: int, width: int) -> Floats
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_grid(int64_t height, int64_t width);
/** Type of python_grid, for dlsym. */
typedef bridge_ndarray (*PythonGridFunc)(int64_t height, int64_t width);

/** Python: module.transposed(values: Floats) -> Floats
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_transposed(bridge_ndarray values);
/** Type of python_transposed, for dlsym. */
typedef bridge_ndarray (*PythonTransposedFunc)(bridge_ndarray values);

/** Python: module.every_other(count: int) -> npt.NDArray[np.int64]
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_every_other(int64_t count);
/** Type of python_every_other, for dlsym. */
typedef bridge_ndarray (*PythonEveryOtherFunc)(int64_t count);

/** Python: module.of_dtype(name: str) -> np.ndarray
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_of_dtype(bridge_str name);
/** Type of python_of_dtype, for dlsym. */
typedef bridge_ndarray (*PythonOfDtypeFunc)(bridge_str name);

/** Python: module.scalar() -> Floats
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_scalar(void);
/** Type of python_scalar, for dlsym. */
typedef bridge_ndarray (*PythonScalarFunc)(void);

/** Python: module.nothing() -> Floats
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_nothing(void);
/** Type of python_nothing, for dlsym. */
typedef bridge_ndarray (*PythonNothingFunc)(void);

/** Python: module.readonly() -> Floats
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_readonly(void);
/** Type of python_readonly, for dlsym. */
typedef bridge_ndarray (*PythonReadonlyFunc)(void);

/** Python: module.dates() -> np.ndarray
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_dates(void);
/** Type of python_dates, for dlsym. */
typedef bridge_ndarray (*PythonDatesFunc)(void);

/** Python: module.days(values: np.ndarray) -> str
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_days(bridge_ndarray values);
/** Type of python_days, for dlsym. */
typedef bridge_str (*PythonDaysFunc)(bridge_ndarray values);

/** Python: module.big_endian() -> np.ndarray
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_big_endian(void);
/** Type of python_big_endian, for dlsym. */
typedef bridge_ndarray (*PythonBigEndianFunc)(void);

/** Python: module.texts() -> np.ndarray
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_texts(void);
/** Type of python_texts, for dlsym. */
typedef bridge_ndarray (*PythonTextsFunc)(void);

/** Python: module.wrong() -> Floats
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_wrong(void);
/** Type of python_wrong, for dlsym. */
typedef bridge_ndarray (*PythonWrongFunc)(void);

/** Python: module.no_array() -> Floats
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_no_array(void);
/** Type of python_no_array, for dlsym. */
typedef bridge_ndarray (*PythonNoArrayFunc)(void);

/** Python: module.same(values: Floats) -> Floats
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_same(bridge_ndarray values);
/** Type of python_same, for dlsym. */
typedef bridge_ndarray (*PythonSameFunc)(bridge_ndarray values);

/** Python: module.part(values: Floats) -> Floats
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_part(bridge_ndarray values);
/** Type of python_part, for dlsym. */
typedef bridge_ndarray (*PythonPartFunc)(bridge_ndarray values);

/** Python: module.keep(values: Floats) -> None
 * Borrowed for the call: `values`.
 */
BRIDGE_API void python_keep(bridge_ndarray values);
/** Type of python_keep, for dlsym. */
typedef void (*PythonKeepFunc)(bridge_ndarray values);

/** Python: module.keep_part(values: Floats) -> None
 * Borrowed for the call: `values`.
 */
BRIDGE_API void python_keep_part(bridge_ndarray values);
/** Type of python_keep_part, for dlsym. */
typedef void (*PythonKeepPartFunc)(bridge_ndarray values);

/** Python: module.keep_buffer(values: Floats) -> None
 * Borrowed for the call: `values`.
 */
BRIDGE_API void python_keep_buffer(bridge_ndarray values);
/** Type of python_keep_buffer, for dlsym. */
typedef void (*PythonKeepBufferFunc)(bridge_ndarray values);

/** Python: module.look() -> List[float]
 * The result is owned by the caller: free it with python_free_array_f64().
 */
BRIDGE_API bridge_array_f64 python_look(void);
/** Type of python_look, for dlsym. */
typedef bridge_array_f64 (*PythonLookFunc)(void);

/** Python: module.write(value: float) -> None */
BRIDGE_API void python_write(double value);
/** Type of python_write, for dlsym. */
typedef void (*PythonWriteFunc)(double value);

/** python_write() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_write_map(const double *value, size_t n);
/** Type of python_write_map, for dlsym. */
typedef size_t (*PythonWriteMapFunc)(const double *value, size_t n);

/** Python: module.forget() -> None */
BRIDGE_API void python_forget(void);
/** Type of python_forget, for dlsym. */
typedef void (*PythonForgetFunc)(void);

/** Python: module.frames(frame: Frame, count: int) -> List[Frame]
 * Borrowed for the call: `frame`.
 * The result is owned by the caller: free it with python_free_array_python_Frame().
 */
BRIDGE_API bridge_array_python_Frame python_frames(python_Frame frame, int64_t count);
/** Type of python_frames, for dlsym. */
typedef bridge_array_python_Frame (*PythonFramesFunc)(python_Frame frame, int64_t count);

/** Python: module.by_name(values: Dict[str, Floats]) -> Dict[str, Floats]
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_map_str_ndarray().
 */
BRIDGE_API bridge_map_str_ndarray python_by_name(bridge_map_str_ndarray values);
/** Type of python_by_name, for dlsym. */
typedef bridge_map_str_ndarray (*PythonByNameFunc)(bridge_map_str_ndarray values);

/** Python: module.longest(values: List[Floats]) -> Floats
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_ndarray().
 */
BRIDGE_API bridge_ndarray python_longest(bridge_array_ndarray values);
/** Type of python_longest, for dlsym. */
typedef bridge_ndarray (*PythonLongestFunc)(bridge_array_ndarray values);

/** Python: module.maybe(values: Optional[Floats] = None) -> Optional[Floats]
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_optional_ndarray().
 */
BRIDGE_API bridge_optional_ndarray python_maybe(bridge_optional_ndarray values);
/** Type of python_maybe, for dlsym. */
typedef bridge_optional_ndarray (*PythonMaybeFunc)(bridge_optional_ndarray values);

/** Python: module.objects(value: Any) -> str
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_objects(bridge_handle value);
/** Type of python_objects, for dlsym. */
typedef bridge_str (*PythonObjectsFunc)(bridge_handle value);

/** Runs when the call is over.
 *
 * Python: module.later_total(values: Floats) -> Awaitable[float]
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_function0_f64().
 */
BRIDGE_API bridge_function0_f64 python_later_total(bridge_ndarray values);
/** Type of python_later_total, for dlsym. */
typedef bridge_function0_f64 (*PythonLaterTotalFunc)(bridge_ndarray values);

/** Python: module.later_length(values: memoryview) -> Awaitable[int]
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_function0_i64().
 */
BRIDGE_API bridge_function0_i64 python_later_length(bridge_ndarray values);
/** Type of python_later_length, for dlsym. */
typedef bridge_function0_i64 (*PythonLaterLengthFunc)(bridge_ndarray values);

/** Python: module.one_by_one(values: Floats) -> Iterator[float]
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_iterator_f64().
 */
BRIDGE_API bridge_iterator_f64 python_one_by_one(bridge_ndarray values);
/** Type of python_one_by_one, for dlsym. */
typedef bridge_iterator_f64 (*PythonOneByOneFunc)(bridge_ndarray values);

/** Python: module.later_one_by_one(values: Floats) -> AsyncIterator[float]
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_iterator_f64().
 */
BRIDGE_API bridge_iterator_f64 python_later_one_by_one(bridge_ndarray values);
/** Type of python_later_one_by_one, for dlsym. */
typedef bridge_iterator_f64 (*PythonLaterOneByOneFunc)(bridge_ndarray values);

/** Python: module.add_objects(left: Any, right: Any) -> Any
 * Borrowed for the call: `left`, `right`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_add_objects(bridge_handle left, bridge_handle right);
/** Type of python_add_objects, for dlsym. */
typedef bridge_handle (*PythonAddObjectsFunc)(bridge_handle left, bridge_handle right);

/** Python: module.Holder() -> Holder
 * The result is owned by the caller: free it with python_free_Holder().
 */
BRIDGE_API python_Holder python_Holder_new(void);
/** Type of python_Holder_new, for dlsym. */
typedef python_Holder (*PythonHolderNewFunc)(void);

/** Python: module.Holder.hold(self, values: Floats) -> None
 * Borrowed for the call: `self_`, `values`.
 */
BRIDGE_API void python_Holder_hold(python_Holder self_, bridge_ndarray values);
/** Type of python_Holder_hold, for dlsym. */
typedef void (*PythonHolderHoldFunc)(python_Holder self_, bridge_ndarray values);

/** Python: module.Holder.values: Any
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_Holder_values(python_Holder self_);
/** Type of python_Holder_values, for dlsym. */
typedef bridge_handle (*PythonHolderValuesFunc)(python_Holder self_);

/** Python: module.Holder.values: Any, set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Holder_set_values(python_Holder self_, bridge_handle value);
/** Type of python_Holder_set_values, for dlsym. */
typedef void (*PythonHolderSetValuesFunc)(python_Holder self_, bridge_handle value);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
