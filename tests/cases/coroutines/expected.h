/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonAddFunc function = (PythonAddFunc)dlsym(handle, "python_add");
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
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x4bb47b4046be2431)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

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

#ifndef BRIDGE_TYPE_python_Page
#define BRIDGE_TYPE_python_Page UINT64_C(0x68b949c4f4b92ff2)
/** Python: dataclass module.Page
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_Page().
 */
typedef struct python_Page {
  /** url: str */
  bridge_str url;
  /** sizes: List[int] */
  bridge_array_i64 sizes;
} python_Page;
#elif BRIDGE_TYPE_python_Page != UINT64_C(0x68b949c4f4b92ff2)
#error "two libraries have a python_Page, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_function0_python_Page
#define BRIDGE_TYPE_bridge_function0_python_Page
/** Python: Awaitable[Page]
 *
 * What waits for a result, and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_function0_python_Page().
 */
typedef struct bridge_function0_python_Page {
  python_Page (*call)(void *context, bridge_call *call);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function0_python_Page;
#endif

#ifndef BRIDGE_TYPE_bridge_function0_none
#define BRIDGE_TYPE_bridge_function0_none
/** Python: Awaitable[None]
 *
 * What waits for a result, and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_function0_none().
 */
typedef struct bridge_function0_none {
  void (*call)(void *context, bridge_call *call);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function0_none;
#endif

#ifndef BRIDGE_TYPE_bridge_optional_str
#define BRIDGE_TYPE_bridge_optional_str
/** Python: str | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_optional_str().
 */
typedef struct bridge_optional_str {
  bool has_value;
  bridge_str value;
} bridge_optional_str;
#endif

#ifndef BRIDGE_TYPE_bridge_function0_optional_str
#define BRIDGE_TYPE_bridge_function0_optional_str
/** Python: Awaitable[str | None]
 *
 * What waits for a result, and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_function0_optional_str().
 */
typedef struct bridge_function0_optional_str {
  bridge_optional_str (*call)(void *context, bridge_call *call);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function0_optional_str;
#endif

#ifndef BRIDGE_TYPE_bridge_function0_array_i64
#define BRIDGE_TYPE_bridge_function0_array_i64
/** Python: Awaitable[list[int]]
 *
 * What waits for a result, and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_function0_array_i64().
 */
typedef struct bridge_function0_array_i64 {
  bridge_array_i64 (*call)(void *context, bridge_call *call);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function0_array_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_function0_str
#define BRIDGE_TYPE_bridge_function0_str
/** Python: Awaitable[str]
 *
 * What waits for a result, and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_function0_str().
 */
typedef struct bridge_function0_str {
  bridge_str (*call)(void *context, bridge_call *call);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function0_str;
#endif

#ifndef BRIDGE_TYPE_bridge_array_function0_i64
#define BRIDGE_TYPE_bridge_array_function0_i64
/** Python: list[Awaitable[int]]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_function0_i64().
 */
typedef struct bridge_array_function0_i64 {
  const bridge_function0_i64 *data;
  size_t len;
} bridge_array_function0_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_iterator_i64
#define BRIDGE_TYPE_bridge_iterator_i64
/** Python: AsyncIterator[int]
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

#ifndef BRIDGE_TYPE_bridge_iterator_python_Page
#define BRIDGE_TYPE_bridge_iterator_python_Page
/** Python: AsyncIterator[Page]
 *
 * Elements that come one by one: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_iterator_python_Page().
 */
typedef struct bridge_iterator_python_Page {
  bool (*next)(void *context, bridge_call *call, python_Page *item);
  size_t (*fill)(void *context, bridge_call *call, python_Page *items, size_t room);
  void (*free)(const python_Page *items, size_t count);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_iterator_python_Page;
#endif

#ifndef BRIDGE_TYPE_bridge_iterator_str
#define BRIDGE_TYPE_bridge_iterator_str
/** Python: AsyncGenerator[str, str], AsyncIterator[str]
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

#ifndef BRIDGE_TYPE_bridge_function1_i64_function0_i64
#define BRIDGE_TYPE_bridge_function1_i64_function0_i64
/** Python: Callable[[int], Awaitable[int]]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_i64_function0_i64 {
  bridge_function0_i64 (*call)(void *context, bridge_call *call, int64_t a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_i64_function0_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_function1_i64_i64
#define BRIDGE_TYPE_bridge_function1_i64_i64
/** Python: Callable[[int], int]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_i64_i64 {
  int64_t (*call)(void *context, bridge_call *call, int64_t a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_i64_i64;
#endif

#ifndef BRIDGE_TYPE_python_Client
#define BRIDGE_TYPE_python_Client UINT64_C(0xb45b6cbd15f67d33)
/** Methods may be `async` as well.
 *
 * Python: class module.Client
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Client().
 */
typedef struct python_Client {
  bridge_handle object;
} python_Client;
#elif BRIDGE_TYPE_python_Client != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Client, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_function0_python_Client
#define BRIDGE_TYPE_bridge_function0_python_Client
/** Python: Awaitable[Client]
 *
 * What waits for a result, and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_function0_python_Client().
 */
typedef struct bridge_function0_python_Client {
  python_Client (*call)(void *context, bridge_call *call);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function0_python_Client;
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

#ifndef BRIDGE_DECLARES_python_free_Client
#define BRIDGE_DECLARES_python_free_Client
/** Frees a python_Client that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Client(python_Client value);
/** Type of python_free_Client, for dlsym. */
typedef void (*PythonFreeClientFunc)(python_Client value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Page
#define BRIDGE_DECLARES_python_free_Page
/** Frees a python_Page that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Page(python_Page value);
/** Type of python_free_Page, for dlsym. */
typedef void (*PythonFreePageFunc)(python_Page value);
#endif

#ifndef BRIDGE_DECLARES_python_free_array_function0_i64
#define BRIDGE_DECLARES_python_free_array_function0_i64
/** Frees a bridge_array_function0_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_function0_i64(bridge_array_function0_i64 value);
/** Type of python_free_array_function0_i64, for dlsym. */
typedef void (*PythonFreeArrayFunction0I64Func)(bridge_array_function0_i64 value);
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

#ifndef BRIDGE_DECLARES_python_free_function0_array_i64
#define BRIDGE_DECLARES_python_free_function0_array_i64
/** Frees a bridge_function0_array_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_function0_array_i64(bridge_function0_array_i64 value);
/** Type of python_free_function0_array_i64, for dlsym. */
typedef void (*PythonFreeFunction0ArrayI64Func)(bridge_function0_array_i64 value);
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

#ifndef BRIDGE_DECLARES_python_free_function0_none
#define BRIDGE_DECLARES_python_free_function0_none
/** Frees a bridge_function0_none that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_function0_none(bridge_function0_none value);
/** Type of python_free_function0_none, for dlsym. */
typedef void (*PythonFreeFunction0NoneFunc)(bridge_function0_none value);
#endif

#ifndef BRIDGE_DECLARES_python_free_function0_optional_str
#define BRIDGE_DECLARES_python_free_function0_optional_str
/** Frees a bridge_function0_optional_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_function0_optional_str(bridge_function0_optional_str value);
/** Type of python_free_function0_optional_str, for dlsym. */
typedef void (*PythonFreeFunction0OptionalStrFunc)(bridge_function0_optional_str value);
#endif

#ifndef BRIDGE_DECLARES_python_free_function0_python_Client
#define BRIDGE_DECLARES_python_free_function0_python_Client
/** Frees a bridge_function0_python_Client that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_function0_python_Client(bridge_function0_python_Client value);
/** Type of python_free_function0_python_Client, for dlsym. */
typedef void (*PythonFreeFunction0PythonClientFunc)(bridge_function0_python_Client value);
#endif

#ifndef BRIDGE_DECLARES_python_free_function0_python_Page
#define BRIDGE_DECLARES_python_free_function0_python_Page
/** Frees a bridge_function0_python_Page that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_function0_python_Page(bridge_function0_python_Page value);
/** Type of python_free_function0_python_Page, for dlsym. */
typedef void (*PythonFreeFunction0PythonPageFunc)(bridge_function0_python_Page value);
#endif

#ifndef BRIDGE_DECLARES_python_free_function0_str
#define BRIDGE_DECLARES_python_free_function0_str
/** Frees a bridge_function0_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_function0_str(bridge_function0_str value);
/** Type of python_free_function0_str, for dlsym. */
typedef void (*PythonFreeFunction0StrFunc)(bridge_function0_str value);
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

#ifndef BRIDGE_DECLARES_python_free_iterator_python_Page
#define BRIDGE_DECLARES_python_free_iterator_python_Page
/** Frees a bridge_iterator_python_Page that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_iterator_python_Page(bridge_iterator_python_Page value);
/** Type of python_free_iterator_python_Page, for dlsym. */
typedef void (*PythonFreeIteratorPythonPageFunc)(bridge_iterator_python_Page value);
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

#ifndef BRIDGE_DECLARES_python_free_optional_str
#define BRIDGE_DECLARES_python_free_optional_str
/** Frees a bridge_optional_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_optional_str(bridge_optional_str value);
/** Type of python_free_optional_str, for dlsym. */
typedef void (*PythonFreeOptionalStrFunc)(bridge_optional_str value);
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

/* Coroutines: results of every kind, errors, cancelling, a thousand at once, contextvars, and awaitables of the program's.
 *
 * Python: module module
 */

/** Adds two integers, later.
 *
 * Python: module.add(a: int, b: int) -> Awaitable[int]
 * The result is owned by the caller: free it with python_free_function0_i64().
 */
BRIDGE_API bridge_function0_i64 python_add(int64_t a, int64_t b);
/** Type of python_add, for dlsym. */
typedef bridge_function0_i64 (*PythonAddFunc)(int64_t a, int64_t b);

/** Python: module.fetch(url: str) -> Awaitable[Page]
 * Borrowed for the call: `url`.
 * The result is owned by the caller: free it with python_free_function0_python_Page().
 */
BRIDGE_API bridge_function0_python_Page python_fetch(bridge_str url);
/** Type of python_fetch, for dlsym. */
typedef bridge_function0_python_Page (*PythonFetchFunc)(bridge_str url);

/** Python: module.nothing() -> Awaitable[None]
 * The result is owned by the caller: free it with python_free_function0_none().
 */
BRIDGE_API bridge_function0_none python_nothing(void);
/** Type of python_nothing, for dlsym. */
typedef bridge_function0_none (*PythonNothingFunc)(void);

/** Python: module.perhaps(is_there: bool) -> Awaitable[Optional[str]]
 * The result is owned by the caller: free it with python_free_function0_optional_str().
 */
BRIDGE_API bridge_function0_optional_str python_perhaps(bool is_there);
/** Type of python_perhaps, for dlsym. */
typedef bridge_function0_optional_str (*PythonPerhapsFunc)(bool is_there);

/** Python: module.wrong() -> Awaitable[int]
 * The result is owned by the caller: free it with python_free_function0_i64().
 */
BRIDGE_API bridge_function0_i64 python_wrong(void);
/** Type of python_wrong, for dlsym. */
typedef bridge_function0_i64 (*PythonWrongFunc)(void);

/** Python: module.both(left: int, right: int) -> Awaitable[List[int]]
 * The result is owned by the caller: free it with python_free_function0_array_i64().
 */
BRIDGE_API bridge_function0_array_i64 python_both(int64_t left, int64_t right);
/** Type of python_both, for dlsym. */
typedef bridge_function0_array_i64 (*PythonBothFunc)(int64_t left, int64_t right);

/** Never ends by itself, and says how it ends.
 *
 * Python: module.lingering(name: str) -> Awaitable[str]
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_function0_str().
 */
BRIDGE_API bridge_function0_str python_lingering(bridge_str name);
/** Type of python_lingering, for dlsym. */
typedef bridge_function0_str (*PythonLingeringFunc)(bridge_str name);

/** Does not let itself be cancelled.
 *
 * Python: module.stubborn(name: str) -> Awaitable[str]
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_function0_str().
 */
BRIDGE_API bridge_function0_str python_stubborn(bridge_str name);
/** Type of python_stubborn, for dlsym. */
typedef bridge_function0_str (*PythonStubbornFunc)(bridge_str name);

/** Waits until open_gate(name).
 *
 * Python: module.gated(name: str) -> Awaitable[str]
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_function0_str().
 */
BRIDGE_API bridge_function0_str python_gated(bridge_str name);
/** Type of python_gated, for dlsym. */
typedef bridge_function0_str (*PythonGatedFunc)(bridge_str name);

/** Python: module.open_gate(name: str) -> Awaitable[None]
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_function0_none().
 */
BRIDGE_API bridge_function0_none python_open_gate(bridge_str name);
/** Type of python_open_gate, for dlsym. */
typedef bridge_function0_none (*PythonOpenGateFunc)(bridge_str name);

/** Python: module.set_user(name: str) -> None
 * Borrowed for the call: `name`.
 */
BRIDGE_API void python_set_user(bridge_str name);
/** Type of python_set_user, for dlsym. */
typedef void (*PythonSetUserFunc)(bridge_str name);

/** Python: module.who() -> Awaitable[str]
 * The result is owned by the caller: free it with python_free_function0_str().
 */
BRIDGE_API bridge_function0_str python_who(void);
/** Type of python_who, for dlsym. */
typedef bridge_function0_str (*PythonWhoFunc)(void);

/** Its result is nobody's.
 *
 * Python: module.outlived() -> Awaitable[str]
 * The result is owned by the caller: free it with python_free_function0_str().
 */
BRIDGE_API bridge_function0_str python_outlived(void);
/** Type of python_outlived, for dlsym. */
typedef bridge_function0_str (*PythonOutlivedFunc)(void);

/** A function that is no `async def`, but gives what can be awaited.
 *
 * Python: module.started(number: int) -> Awaitable[int]
 * The result is owned by the caller: free it with python_free_function0_i64().
 */
BRIDGE_API bridge_function0_i64 python_started(int64_t number);
/** Type of python_started, for dlsym. */
typedef bridge_function0_i64 (*PythonStartedFunc)(int64_t number);

/** Python: module.coroutine(number: int) -> Coroutine[Any, Any, int]
 * The result is owned by the caller: free it with python_free_function0_i64().
 */
BRIDGE_API bridge_function0_i64 python_coroutine(int64_t number);
/** Type of python_coroutine, for dlsym. */
typedef bridge_function0_i64 (*PythonCoroutineFunc)(int64_t number);

/** Python: module.no_awaitable() -> Awaitable[int]
 * The result is owned by the caller: free it with python_free_function0_i64().
 */
BRIDGE_API bridge_function0_i64 python_no_awaitable(void);
/** Type of python_no_awaitable, for dlsym. */
typedef bridge_function0_i64 (*PythonNoAwaitableFunc)(void);

/** Python: module.many(numbers: List[int]) -> List[Awaitable[int]]
 * Borrowed for the call: `numbers`.
 * The result is owned by the caller: free it with python_free_array_function0_i64().
 */
BRIDGE_API bridge_array_function0_i64 python_many(bridge_array_i64 numbers);
/** Type of python_many, for dlsym. */
typedef bridge_array_function0_i64 (*PythonManyFunc)(bridge_array_i64 numbers);

/** Elements that take their time.
 *
 * Python: module.counted(end: int) -> AsyncIterator[int]
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_counted(int64_t end);
/** Type of python_counted, for dlsym. */
typedef bridge_iterator_i64 (*PythonCountedFunc)(int64_t end);

/** Python: module.counted_too(end: int) -> AsyncIterable[int]
 * The result is owned by the caller: free it with python_free_iterator_i64().
 */
BRIDGE_API bridge_iterator_i64 python_counted_too(int64_t end);
/** Type of python_counted_too, for dlsym. */
typedef bridge_iterator_i64 (*PythonCountedTooFunc)(int64_t end);

/** Python: module.pages(urls: List[str]) -> AsyncIterator[Page]
 * Borrowed for the call: `urls`.
 * The result is owned by the caller: free it with python_free_iterator_python_Page().
 */
BRIDGE_API bridge_iterator_python_Page python_pages(bridge_array_str urls);
/** Type of python_pages, for dlsym. */
typedef bridge_iterator_python_Page (*PythonPagesFunc)(bridge_array_str urls);

/** Gives back what is sent to it.
 *
 * Python: module.echo(first: str) -> AsyncGenerator[str, str]
 * Borrowed for the call: `first`.
 * The result is owned by the caller: free it with python_free_iterator_str().
 */
BRIDGE_API bridge_iterator_str python_echo(bridge_str first);
/** Type of python_echo, for dlsym. */
typedef bridge_iterator_str (*PythonEchoFunc)(bridge_str first);

/** Python: module.total(numbers: AsyncIterator[int]) -> Awaitable[int]
 * Borrowed for the call: `numbers`.
 * The result is owned by the caller: free it with python_free_function0_i64().
 */
BRIDGE_API bridge_function0_i64 python_total(bridge_iterator_i64 numbers);
/** Type of python_total, for dlsym. */
typedef bridge_function0_i64 (*PythonTotalFunc)(bridge_iterator_i64 numbers);

/** Awaits what the program gives.
 *
 * Python: module.twice(number: Awaitable[int]) -> Awaitable[int]
 * Borrowed for the call: `number`.
 * The result is owned by the caller: free it with python_free_function0_i64().
 */
BRIDGE_API bridge_function0_i64 python_twice(bridge_function0_i64 number);
/** Type of python_twice, for dlsym. */
typedef bridge_function0_i64 (*PythonTwiceFunc)(bridge_function0_i64 number);

/** Python: module.mapped(function: Callable[[int], Awaitable[int]], numbers: List[int]) -> Awaitable[List[int]]
 * Borrowed for the call: `function`, `numbers`.
 * The result is owned by the caller: free it with python_free_function0_array_i64().
 */
BRIDGE_API bridge_function0_array_i64 python_mapped(
    bridge_function1_i64_function0_i64 function, bridge_array_i64 numbers);
/** Type of python_mapped, for dlsym. */
typedef bridge_function0_array_i64 (*PythonMappedFunc)(
    bridge_function1_i64_function0_i64 function, bridge_array_i64 numbers);

/** Python: module.called(function: Callable[[int], int]) -> Awaitable[int]
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_function0_i64().
 */
BRIDGE_API bridge_function0_i64 python_called(bridge_function1_i64_i64 function);
/** Type of python_called, for dlsym. */
typedef bridge_function0_i64 (*PythonCalledFunc)(bridge_function1_i64_i64 function);

/** Python: module.session(name: str) -> AsyncIterator[str]
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_session(bridge_str name);
/** Type of python_session, for dlsym. */
typedef bridge_handle (*PythonSessionFunc)(bridge_str name);

/** What happened since the last call.
 *
 * Python: module.events() -> List[str]
 * The result is owned by the caller: free it with python_free_array_str().
 */
BRIDGE_API bridge_array_str python_events(void);
/** Type of python_events, for dlsym. */
typedef bridge_array_str (*PythonEventsFunc)(void);

/** Lets the loop do what it has to do.
 *
 * Python: module.settle() -> Awaitable[None]
 * The result is owned by the caller: free it with python_free_function0_none().
 */
BRIDGE_API bridge_function0_none python_settle(void);
/** Type of python_settle, for dlsym. */
typedef bridge_function0_none (*PythonSettleFunc)(void);

/** Writes the text when it is cancelled.
 *
 * Python: module.farewell(text: str) -> Awaitable[None]
 * Borrowed for the call: `text`.
 * The result is owned by the caller: free it with python_free_function0_none().
 */
BRIDGE_API bridge_function0_none python_farewell(bridge_str text);
/** Type of python_farewell, for dlsym. */
typedef bridge_function0_none (*PythonFarewellFunc)(bridge_str text);

/** Python: module.Client(base: str) -> Client
 * Borrowed for the call: `base`.
 * The result is owned by the caller: free it with python_free_Client().
 */
BRIDGE_API python_Client python_Client_new(bridge_str base);
/** Type of python_Client_new, for dlsym. */
typedef python_Client (*PythonClientNewFunc)(bridge_str base);

/** Python: module.Client.get(self, path: str) -> Awaitable[Page]
 * Borrowed for the call: `self_`, `path`.
 * The result is owned by the caller: free it with python_free_function0_python_Page().
 */
BRIDGE_API bridge_function0_python_Page python_Client_get(python_Client self_, bridge_str path);
/** Type of python_Client_get, for dlsym. */
typedef bridge_function0_python_Page (*PythonClientGetFunc)(python_Client self_, bridge_str path);

/** Python: module.Client.open(base: str) -> Awaitable[Client]
 * Borrowed for the call: `base`.
 * The result is owned by the caller: free it with python_free_function0_python_Client().
 */
BRIDGE_API bridge_function0_python_Client python_Client_open(bridge_str base);
/** Type of python_Client_open, for dlsym. */
typedef bridge_function0_python_Client (*PythonClientOpenFunc)(bridge_str base);

/** Python: module.Client.lines(self, count: int) -> AsyncIterator[str]
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_iterator_str().
 */
BRIDGE_API bridge_iterator_str python_Client_lines(python_Client self_, int64_t count);
/** Type of python_Client_lines, for dlsym. */
typedef bridge_iterator_str (*PythonClientLinesFunc)(python_Client self_, int64_t count);

/** Python: module.Client.base: str
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Client_base(python_Client self_);
/** Type of python_Client_base, for dlsym. */
typedef bridge_str (*PythonClientBaseFunc)(python_Client self_);

/** Python: module.Client.base: str, set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Client_set_base(python_Client self_, bridge_str value);
/** Type of python_Client_set_base, for dlsym. */
typedef void (*PythonClientSetBaseFunc)(python_Client self_, bridge_str value);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
