/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonCountFunc function = (PythonCountFunc)dlsym(handle, "python_count");
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
#include "bridge/types/object.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Stands for all functions, types and defaults; the library has to have the same one. */
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0xf380670be2f593d5)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

#ifndef BRIDGE_TYPE_bridge_iterator_i64
#define BRIDGE_TYPE_bridge_iterator_i64
/** Python: Iterator[int], Iterable[int], Generator[int, None, None]
 *
 * Elements that come one by one: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_iterator_i64().
 */
typedef struct bridge_iterator_i64 {
  bool (*next)(void *context, bridge_call *call, int64_t *item);
  size_t (*fill)(void *context, bridge_call *call, int64_t *items, size_t room);
  void (*free)(const int64_t *items, size_t count);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_iterator_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_iterator_str
#define BRIDGE_TYPE_bridge_iterator_str
/** Python: Iterable[str], Iterator[str]
 *
 * Elements that come one by one: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_iterator_str().
 */
typedef struct bridge_iterator_str {
  bool (*next)(void *context, bridge_call *call, bridge_str *item);
  size_t (*fill)(void *context, bridge_call *call, bridge_str *items, size_t room);
  void (*free)(const bridge_str *items, size_t count);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_iterator_str;
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

#ifndef BRIDGE_TYPE_python_Record
#define BRIDGE_TYPE_python_Record UINT64_C(0x5833fb0df33e0296)
/** Python: dataclass module.Record
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct python_Record {
  /** name: str */
  bridge_str name;
  /** values: List[int] */
  bridge_array_i64 values;
} python_Record;
#elif BRIDGE_TYPE_python_Record != UINT64_C(0x5833fb0df33e0296)
#error "two libraries have a python_Record, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_iterator_python_Record
#define BRIDGE_TYPE_bridge_iterator_python_Record
/** Python: Iterator[Record]
 *
 * Elements that come one by one: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_iterator_python_Record().
 */
typedef struct bridge_iterator_python_Record {
  bool (*next)(void *context, bridge_call *call, python_Record *item);
  size_t (*fill)(void *context, bridge_call *call, python_Record *items, size_t room);
  void (*free)(const python_Record *items, size_t count);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_iterator_python_Record;
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_i64
#define BRIDGE_TYPE_bridge_map_str_i64
/** Python: dict[str, int]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_map_str_i64 {
  const bridge_str *keys;
  const int64_t *values;
  size_t len;
} bridge_map_str_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_tuple2_str_i64
#define BRIDGE_TYPE_bridge_tuple2_str_i64
/** Python: tuple[str, int]
 *
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_tuple2_str_i64 {
  bridge_str item0;
  int64_t item1;
} bridge_tuple2_str_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_iterator_tuple2_str_i64
#define BRIDGE_TYPE_bridge_iterator_tuple2_str_i64
/** Python: Iterator[tuple[str, int]]
 *
 * Elements that come one by one: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_iterator_tuple2_str_i64().
 */
typedef struct bridge_iterator_tuple2_str_i64 {
  bool (*next)(void *context, bridge_call *call, bridge_tuple2_str_i64 *item);
  size_t (*fill)(void *context, bridge_call *call, bridge_tuple2_str_i64 *items, size_t room);
  void (*free)(const bridge_tuple2_str_i64 *items, size_t count);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_iterator_tuple2_str_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_iterator_object
#define BRIDGE_TYPE_bridge_iterator_object
/** Python: Iterator[object]
 *
 * Elements that come one by one: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_iterator_object().
 */
typedef struct bridge_iterator_object {
  bool (*next)(void *context, bridge_call *call, bridge_handle *item);
  size_t (*fill)(void *context, bridge_call *call, bridge_handle *items, size_t room);
  void (*free)(const bridge_handle *items, size_t count);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_iterator_object;
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

#ifndef BRIDGE_TYPE_bridge_iterator_f64
#define BRIDGE_TYPE_bridge_iterator_f64
/** Python: Generator[float, float, str]
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

#ifndef BRIDGE_TYPE_python_Batch
#define BRIDGE_TYPE_python_Batch UINT64_C(0x8acb16af9057cceb)
/** A value that holds an iterator.
 *
 * Python: dataclass module.Batch
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_Batch().
 */
typedef struct python_Batch {
  /** label: str */
  bridge_str label;
  /** records: Iterator[Record] */
  bridge_iterator_python_Record records;
} python_Batch;
#elif BRIDGE_TYPE_python_Batch != UINT64_C(0x8acb16af9057cceb)
#error "two libraries have a python_Batch, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_array_iterator_i64
#define BRIDGE_TYPE_bridge_array_iterator_i64
/** Python: list[Iterator[int]]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_iterator_i64().
 */
typedef struct bridge_array_iterator_i64 {
  const bridge_iterator_i64 *data;
  size_t len;
} bridge_array_iterator_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_optional_iterator_str
#define BRIDGE_TYPE_bridge_optional_iterator_str
/** Python: Iterator[str] | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_optional_iterator_str().
 */
typedef struct bridge_optional_iterator_str {
  bool has_value;
  bridge_iterator_str value;
} bridge_optional_iterator_str;
#endif

#ifndef BRIDGE_TYPE_bridge_function1_i64_iterator_i64
#define BRIDGE_TYPE_bridge_function1_i64_iterator_i64
/** Python: Callable[[int], Iterator[int]]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_i64_iterator_i64 {
  bridge_iterator_i64 (*call)(void *context, bridge_call *call, int64_t a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_i64_iterator_i64;
#endif

#ifndef BRIDGE_TYPE_python_Shelf
#define BRIDGE_TYPE_python_Shelf UINT64_C(0xb45b6cbd15f67d33)
/** A class that can be iterated over.
 *
 * Python: class module.Shelf
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Shelf().
 */
typedef struct python_Shelf {
  bridge_handle object;
} python_Shelf;
#elif BRIDGE_TYPE_python_Shelf != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Shelf, each of its own: give one of them another --prefix"
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

#ifndef BRIDGE_DECLARES_python_free_Batch
#define BRIDGE_DECLARES_python_free_Batch
/** Frees a python_Batch that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Batch(python_Batch value);
/** Type of python_free_Batch, for dlsym. */
typedef void (*PythonFreeBatchFunc)(python_Batch value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Shelf
#define BRIDGE_DECLARES_python_free_Shelf
/** Frees a python_Shelf that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Shelf(python_Shelf value);
/** Type of python_free_Shelf, for dlsym. */
typedef void (*PythonFreeShelfFunc)(python_Shelf value);
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

#ifndef BRIDGE_DECLARES_python_free_array_iterator_i64
#define BRIDGE_DECLARES_python_free_array_iterator_i64
/** Frees a bridge_array_iterator_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_iterator_i64(bridge_array_iterator_i64 value);
/** Type of python_free_array_iterator_i64, for dlsym. */
typedef void (*PythonFreeArrayIteratorI64Func)(bridge_array_iterator_i64 value);
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

#ifndef BRIDGE_DECLARES_python_free_iterator_i64
#define BRIDGE_DECLARES_python_free_iterator_i64
/** Frees a bridge_iterator_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_iterator_i64(bridge_iterator_i64 value);
/** Type of python_free_iterator_i64, for dlsym. */
typedef void (*PythonFreeIteratorI64Func)(bridge_iterator_i64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_iterator_object
#define BRIDGE_DECLARES_python_free_iterator_object
/** Frees a bridge_iterator_object that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_iterator_object(bridge_iterator_object value);
/** Type of python_free_iterator_object, for dlsym. */
typedef void (*PythonFreeIteratorObjectFunc)(bridge_iterator_object value);
#endif

#ifndef BRIDGE_DECLARES_python_free_iterator_python_Record
#define BRIDGE_DECLARES_python_free_iterator_python_Record
/** Frees a bridge_iterator_python_Record that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_iterator_python_Record(bridge_iterator_python_Record value);
/** Type of python_free_iterator_python_Record, for dlsym. */
typedef void (*PythonFreeIteratorPythonRecordFunc)(bridge_iterator_python_Record value);
#endif

#ifndef BRIDGE_DECLARES_python_free_iterator_str
#define BRIDGE_DECLARES_python_free_iterator_str
/** Frees a bridge_iterator_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_iterator_str(bridge_iterator_str value);
/** Type of python_free_iterator_str, for dlsym. */
typedef void (*PythonFreeIteratorStrFunc)(bridge_iterator_str value);
#endif

#ifndef BRIDGE_DECLARES_python_free_iterator_tuple2_str_i64
#define BRIDGE_DECLARES_python_free_iterator_tuple2_str_i64
/** Frees a bridge_iterator_tuple2_str_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_iterator_tuple2_str_i64(bridge_iterator_tuple2_str_i64 value);
/** Type of python_free_iterator_tuple2_str_i64, for dlsym. */
typedef void (*PythonFreeIteratorTuple2StrI64Func)(bridge_iterator_tuple2_str_i64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_optional_iterator_str
#define BRIDGE_DECLARES_python_free_optional_iterator_str
/** Frees a bridge_optional_iterator_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_optional_iterator_str(bridge_optional_iterator_str value);
/** Type of python_free_optional_iterator_str, for dlsym. */
typedef void (*PythonFreeOptionalIteratorStrFunc)(bridge_optional_iterator_str value);
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

/* Elements one by one, both ways: lazily, to an early end, with errors in the middle, and generators that are talked to.
 *
 * Python: module module
 */

/** To be left early: says when it is closed.
 *
 * Python: module.count(end: int) -> Iterator[int]
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_count(int64_t end);
/** Type of python_count, for dlsym. */
typedef bridge_iterator_i64 (*PythonCountFunc)(int64_t end);

/** Python: module.endless(start: int) -> Iterator[int]
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_endless(int64_t start);
/** Type of python_endless, for dlsym. */
typedef bridge_iterator_i64 (*PythonEndlessFunc)(int64_t start);

/** Python: module.words(text: str) -> Iterable[str]
 * Borrowed for the call: `text`.
 * The result is owned by the caller: free it with python_free_iterator_str().
 */
BRIDGE_API bridge_iterator_str python_words(bridge_str text);
/** Type of python_words, for dlsym. */
typedef bridge_iterator_str (*PythonWordsFunc)(bridge_str text);

/** Python: module.failing(after: int) -> Iterator[int]
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_failing(int64_t after);
/** Type of python_failing, for dlsym. */
typedef bridge_iterator_i64 (*PythonFailingFunc)(int64_t after);

/** Python: module.liar() -> Iterator[int]
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_liar(void);
/** Type of python_liar, for dlsym. */
typedef bridge_iterator_i64 (*PythonLiarFunc)(void);

/** Python: module.records(number: int) -> Iterator[Record]
 * The result is owned by the caller: free it with python_free_iterator_python_Record().
 */
BRIDGE_API bridge_iterator_python_Record python_records(int64_t number);
/** Type of python_records, for dlsym. */
typedef bridge_iterator_python_Record (*PythonRecordsFunc)(int64_t number);

/** Python: module.pairs(table: Dict[str, int]) -> Iterator[Tuple[str, int]]
 * Borrowed for the call: `table`.
 * The result is owned by the caller: free it with python_free_iterator_tuple2_str_i64().
 */
BRIDGE_API bridge_iterator_tuple2_str_i64 python_pairs(bridge_map_str_i64 table);
/** Type of python_pairs, for dlsym. */
typedef bridge_iterator_tuple2_str_i64 (*PythonPairsFunc)(bridge_map_str_i64 table);

/** Python: module.objects() -> Iterator[Any]
 * The result is owned by the caller: free it with python_free_iterator_object().
 */
BRIDGE_API bridge_iterator_object python_objects(void);
/** Type of python_objects, for dlsym. */
typedef bridge_iterator_object (*PythonObjectsFunc)(void);

/** Python: module.no_iterator() -> Iterator[int]
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_no_iterator(void);
/** Type of python_no_iterator, for dlsym. */
typedef bridge_iterator_i64 (*PythonNoIteratorFunc)(void);

/** Python: module.no_iterable() -> Iterable[int]
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_no_iterable(void);
/** Type of python_no_iterable, for dlsym. */
typedef bridge_iterator_i64 (*PythonNoIterableFunc)(void);

/** Python: module.events() -> List[str]
 * The result is owned by the caller: free it with python_free_array_str().
 */
BRIDGE_API bridge_array_str python_events(void);
/** Type of python_events, for dlsym. */
typedef bridge_array_str (*PythonEventsFunc)(void);

/** Python: module.total(numbers: Iterator[int]) -> int
 * Borrowed for the call: `numbers`.
 */
BRIDGE_API int64_t python_total(bridge_iterator_i64 numbers);
/** Type of python_total, for dlsym. */
typedef int64_t (*PythonTotalFunc)(bridge_iterator_i64 numbers);

/** Python: module.first(numbers: Iterator[int], most: int) -> List[int]
 * Borrowed for the call: `numbers`.
 * The result is owned by the caller: free it with python_free_array_i64().
 */
BRIDGE_API bridge_array_i64 python_first(bridge_iterator_i64 numbers, int64_t most);
/** Type of python_first, for dlsym. */
typedef bridge_array_i64 (*PythonFirstFunc)(bridge_iterator_i64 numbers, int64_t most);

/** Python: module.joined(texts: Iterator[str]) -> str
 * Borrowed for the call: `texts`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_joined(bridge_iterator_str texts);
/** Type of python_joined, for dlsym. */
typedef bridge_str (*PythonJoinedFunc)(bridge_iterator_str texts);

/** Python: module.longest(records: Iterator[Record]) -> str
 * Borrowed for the call: `records`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_longest(bridge_iterator_python_Record records);
/** Type of python_longest, for dlsym. */
typedef bridge_str (*PythonLongestFunc)(bridge_iterator_python_Record records);

/** Python: module.keep(numbers: Iterator[int]) -> int
 * Borrowed for the call: `numbers`.
 */
BRIDGE_API int64_t python_keep(bridge_iterator_i64 numbers);
/** Type of python_keep, for dlsym. */
typedef int64_t (*PythonKeepFunc)(bridge_iterator_i64 numbers);

/** Python: module.go_on() -> List[int]
 * The result is owned by the caller: free it with python_free_array_i64().
 */
BRIDGE_API bridge_array_i64 python_go_on(void);
/** Type of python_go_on, for dlsym. */
typedef bridge_array_i64 (*PythonGoOnFunc)(void);

/** Python: module.forget() -> None */
BRIDGE_API void python_forget(void);
/** Type of python_forget, for dlsym. */
typedef void (*PythonForgetFunc)(void);

/** Python: module.caught(numbers: Iterator[int]) -> str
 * Borrowed for the call: `numbers`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_caught(bridge_iterator_i64 numbers);
/** Type of python_caught, for dlsym. */
typedef bridge_str (*PythonCaughtFunc)(bridge_iterator_i64 numbers);

/** Python: module.doubled(numbers: Iterator[int]) -> Iterator[int]
 * Borrowed for the call: `numbers`.
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_doubled(bridge_iterator_i64 numbers);
/** Type of python_doubled, for dlsym. */
typedef bridge_iterator_i64 (*PythonDoubledFunc)(bridge_iterator_i64 numbers);

/** Python: module.same(numbers: Iterator[int]) -> Iterator[int]
 * Borrowed for the call: `numbers`.
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_same(bridge_iterator_i64 numbers);
/** Type of python_same, for dlsym. */
typedef bridge_iterator_i64 (*PythonSameFunc)(bridge_iterator_i64 numbers);

/** Python: module.is_same(numbers: Iterator[int], other: Any) -> bool
 * Borrowed for the call: `numbers`, `other`.
 */
BRIDGE_API bool python_is_same(bridge_iterator_i64 numbers, bridge_handle other);
/** Type of python_is_same, for dlsym. */
typedef bool (*PythonIsSameFunc)(bridge_iterator_i64 numbers, bridge_handle other);

/** Yield the average of what was sent.
 *
 * Python: module.averages() -> Generator[float, float, str]
 * The result is owned by the caller: free it with python_free_iterator_f64().
 */
BRIDGE_API bridge_iterator_f64 python_averages(void);
/** Type of python_averages, for dlsym. */
typedef bridge_iterator_f64 (*PythonAveragesFunc)(void);

/** Python: module.silent() -> Generator[int, None, None]
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_silent(void);
/** Type of python_silent, for dlsym. */
typedef bridge_iterator_i64 (*PythonSilentFunc)(void);

/** Python: module.short() -> Generator[int]
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_short_(void);
/** Type of python_short_, for dlsym. */
typedef bridge_iterator_i64 (*PythonShort_Func)(void);

/** Python: module.batch(label: str) -> Batch
 * Borrowed for the call: `label`.
 * The result is owned by the caller: free it with python_free_Batch().
 */
BRIDGE_API python_Batch python_batch(bridge_str label);
/** Type of python_batch, for dlsym. */
typedef python_Batch (*PythonBatchFunc)(bridge_str label);

/** Python: module.several() -> List[Iterator[int]]
 * The result is owned by the caller: free it with python_free_array_iterator_i64().
 */
BRIDGE_API bridge_array_iterator_i64 python_several(void);
/** Type of python_several, for dlsym. */
typedef bridge_array_iterator_i64 (*PythonSeveralFunc)(void);

/** Python: module.maybe(flag: bool) -> Optional[Iterator[str]]
 * The result is owned by the caller: free it with python_free_optional_iterator_str().
 */
BRIDGE_API bridge_optional_iterator_str python_maybe(bool flag);
/** Type of python_maybe, for dlsym. */
typedef bridge_optional_iterator_str (*PythonMaybeFunc)(bool flag);

/** Python: module.by_call(make: Callable[[int], Iterator[int]]) -> int
 * Borrowed for the call: `make`.
 */
BRIDGE_API int64_t python_by_call(bridge_function1_i64_iterator_i64 make);
/** Type of python_by_call, for dlsym. */
typedef int64_t (*PythonByCallFunc)(bridge_function1_i64_iterator_i64 make);

/** Python: module.Shelf(names: List[str]) -> Shelf
 * Borrowed for the call: `names`.
 * The result is owned by the caller: free it with python_free_Shelf().
 */
BRIDGE_API python_Shelf python_Shelf_new(bridge_array_str names);
/** Type of python_Shelf_new, for dlsym. */
typedef python_Shelf (*PythonShelfNewFunc)(bridge_array_str names);

/** Python: module.Shelf.__iter__(self) -> Iterator[str]
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_iterator_str().
 */
BRIDGE_API bridge_iterator_str python_Shelf_iter(python_Shelf self_);
/** Type of python_Shelf_iter, for dlsym. */
typedef bridge_iterator_str (*PythonShelfIterFunc)(python_Shelf self_);

/** Python: module.Shelf.reversed(self) -> Iterable[str]
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_iterator_str().
 */
BRIDGE_API bridge_iterator_str python_Shelf_reversed(python_Shelf self_);
/** Type of python_Shelf_reversed, for dlsym. */
typedef bridge_iterator_str (*PythonShelfReversedFunc)(python_Shelf self_);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
