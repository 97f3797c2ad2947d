/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonApplyFunc function = (PythonApplyFunc)dlsym(handle, "python_apply");
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
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x51d6ed0f815810bd)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

#ifndef BRIDGE_TYPE_bridge_function1_i64_i64
#define BRIDGE_TYPE_bridge_function1_i64_i64
/** Python: Callable[[int], int]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_function1_i64_i64().
 */
typedef struct bridge_function1_i64_i64 {
  int64_t (*call)(void *context, bridge_call *call, int64_t a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_i64_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_function0_none
#define BRIDGE_TYPE_bridge_function0_none
/** Python: Callable[[], None]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function0_none {
  void (*call)(void *context, bridge_call *call);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function0_none;
#endif

#ifndef BRIDGE_TYPE_bridge_array_str
#define BRIDGE_TYPE_bridge_array_str
/** Python: list[str]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_str {
  const bridge_str *data;
  size_t len;
} bridge_array_str;
#endif

#ifndef BRIDGE_TYPE_bridge_function3_str_array_str_bytes_str
#define BRIDGE_TYPE_bridge_function3_str_array_str_bytes_str
/** Python: Callable[[str, list[str], bytes], str]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function3_str_array_str_bytes_str {
  bridge_str (*call)(
      void *context, bridge_call *call, bridge_str a0, bridge_array_str a1, bridge_bytes a2);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function3_str_array_str_bytes_str;
#endif

#ifndef BRIDGE_TYPE_python_Point
#define BRIDGE_TYPE_python_Point UINT64_C(0xdaa46aa211d3387a)
/** Python: dataclass module.Point
 * It owns no memory.
 */
typedef struct python_Point {
  /** x: float */
  double x;
  /** y: float */
  double y;
} python_Point;
#elif BRIDGE_TYPE_python_Point != UINT64_C(0xdaa46aa211d3387a)
#error "two libraries have a python_Point, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_function1_python_Point_python_Point
#define BRIDGE_TYPE_bridge_function1_python_Point_python_Point
/** Python: Callable[[Point], Point]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_python_Point_python_Point {
  python_Point (*call)(void *context, bridge_call *call, python_Point a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_python_Point_python_Point;
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

#ifndef BRIDGE_TYPE_bridge_array_f64
#define BRIDGE_TYPE_bridge_array_f64
/** Python: list[float]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_f64 {
  const double *data;
  size_t len;
} bridge_array_f64;
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_array_f64
#define BRIDGE_TYPE_bridge_map_str_array_f64
/** Python: dict[str, list[float]]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_map_str_array_f64().
 */
typedef struct bridge_map_str_array_f64 {
  const bridge_str *keys;
  const bridge_array_f64 *values;
  size_t len;
} bridge_map_str_array_f64;
#endif

#ifndef BRIDGE_TYPE_bridge_function1_map_str_i64_map_str_array_f64
#define BRIDGE_TYPE_bridge_function1_map_str_i64_map_str_array_f64
/** Python: Callable[[dict[str, int]], dict[str, list[float]]]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_map_str_i64_map_str_array_f64 {
  bridge_map_str_array_f64 (*call)(void *context, bridge_call *call, bridge_map_str_i64 a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_map_str_i64_map_str_array_f64;
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

#ifndef BRIDGE_TYPE_bridge_function1_optional_i64_optional_str
#define BRIDGE_TYPE_bridge_function1_optional_i64_optional_str
/** Python: Callable[[int | None], str | None]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_optional_i64_optional_str {
  bridge_optional_str (*call)(void *context, bridge_call *call, bridge_optional_i64 a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_optional_i64_optional_str;
#endif

#ifndef BRIDGE_TYPE_bridge_array_optional_str
#define BRIDGE_TYPE_bridge_array_optional_str
/** Python: list[str | None]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_optional_str().
 */
typedef struct bridge_array_optional_str {
  const bridge_optional_str *data;
  size_t len;
} bridge_array_optional_str;
#endif

#ifndef BRIDGE_TYPE_bridge_function1_object_object
#define BRIDGE_TYPE_bridge_function1_object_object
/** Python: Callable[[object], object]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_object_object {
  bridge_handle (*call)(void *context, bridge_call *call, bridge_handle a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_object_object;
#endif

#ifndef BRIDGE_TYPE_bridge_function1_f64_f64
#define BRIDGE_TYPE_bridge_function1_f64_f64
/** Python: Callable[[float], float]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_f64_f64 {
  double (*call)(void *context, bridge_call *call, double a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_f64_f64;
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

#ifndef BRIDGE_TYPE_bridge_function1_str_none
#define BRIDGE_TYPE_bridge_function1_str_none
/** Python: Callable[[str], None]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_str_none {
  void (*call)(void *context, bridge_call *call, bridge_str a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_str_none;
#endif

#ifndef BRIDGE_TYPE_bridge_function1_i64_str
#define BRIDGE_TYPE_bridge_function1_i64_str
/** Python: Callable[[int], str]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_function1_i64_str().
 */
typedef struct bridge_function1_i64_str {
  bridge_str (*call)(void *context, bridge_call *call, int64_t a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_i64_str;
#endif

#ifndef BRIDGE_TYPE_bridge_function2_function1_i64_i64_i64_i64
#define BRIDGE_TYPE_bridge_function2_function1_i64_i64_i64_i64
/** Python: Callable[[Callable[[int], int], int], int]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function2_function1_i64_i64_i64_i64 {
  int64_t (*call)(void *context, bridge_call *call, bridge_function1_i64_i64 a0, int64_t a1);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function2_function1_i64_i64_i64_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_function1_str_str
#define BRIDGE_TYPE_bridge_function1_str_str
/** Python: Callable[[str], str]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_str_str {
  bridge_str (*call)(void *context, bridge_call *call, bridge_str a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_str_str;
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_function1_str_str
#define BRIDGE_TYPE_bridge_map_str_function1_str_str
/** Python: dict[str, Callable[[str], str]]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_map_str_function1_str_str().
 */
typedef struct bridge_map_str_function1_str_str {
  const bridge_str *keys;
  const bridge_function1_str_str *values;
  size_t len;
} bridge_map_str_function1_str_str;
#endif

#ifndef BRIDGE_TYPE_bridge_array_function1_i64_i64
#define BRIDGE_TYPE_bridge_array_function1_i64_i64
/** Python: list[Callable[[int], int]]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_function1_i64_i64 {
  const bridge_function1_i64_i64 *data;
  size_t len;
} bridge_array_function1_i64_i64;
#endif

#ifndef BRIDGE_TYPE_python_Handler
#define BRIDGE_TYPE_python_Handler UINT64_C(0x04cb3edcbba8583f)
/** A value that holds a function.
 *
 * Python: dataclass module.Handler
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_Handler().
 */
typedef struct python_Handler {
  /** name: str */
  bridge_str name;
  /** run: Callable[[str], str] */
  bridge_function1_str_str run;
} python_Handler;
#elif BRIDGE_TYPE_python_Handler != UINT64_C(0x04cb3edcbba8583f)
#error "two libraries have a python_Handler, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_optional_function1_i64_i64
#define BRIDGE_TYPE_bridge_optional_function1_i64_i64
/** Python: Callable[[int], int] | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_function1_i64_i64 {
  bool has_value;
  bridge_function1_i64_i64 value;
} bridge_optional_function1_i64_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_tuple2_i64_str
#define BRIDGE_TYPE_bridge_tuple2_i64_str
/** Python: tuple[int, str]
 *
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_tuple2_i64_str().
 */
typedef struct bridge_tuple2_i64_str {
  int64_t item0;
  bridge_str item1;
} bridge_tuple2_i64_str;
#endif

#ifndef BRIDGE_TYPE_bridge_function0_tuple2_i64_str
#define BRIDGE_TYPE_bridge_function0_tuple2_i64_str
/** Python: Callable[[], tuple[int, str]]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function0_tuple2_i64_str {
  bridge_tuple2_i64_str (*call)(void *context, bridge_call *call);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function0_tuple2_i64_str;
#endif

#ifndef BRIDGE_TYPE_bridge_array_object
#define BRIDGE_TYPE_bridge_array_object
/** Python: list[object]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_object {
  const bridge_handle *data;
  size_t len;
} bridge_array_object;
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_object
#define BRIDGE_TYPE_bridge_map_str_object
/** Python: dict[str, object]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_map_str_object().
 */
typedef struct bridge_map_str_object {
  const bridge_str *keys;
  const bridge_handle *values;
  size_t len;
} bridge_map_str_object;
#endif

#ifndef BRIDGE_TYPE_python_Button
#define BRIDGE_TYPE_python_Button UINT64_C(0xb45b6cbd15f67d33)
/** Calls back.
 *
 * Python: class module.Button
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Button().
 */
typedef struct python_Button {
  bridge_handle object;
} python_Button;
#elif BRIDGE_TYPE_python_Button != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Button, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_function1_python_Button_none
#define BRIDGE_TYPE_bridge_function1_python_Button_none
/** Python: Callable[[Button], None]
 *
 * A function and its context: see bridge_call in bridge/object.h.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_function1_python_Button_none {
  void (*call)(void *context, bridge_call *call, python_Button a0);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_function1_python_Button_none;
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

#ifndef BRIDGE_DECLARES_python_free_Button
#define BRIDGE_DECLARES_python_free_Button
/** Frees a python_Button that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Button(python_Button value);
/** Type of python_free_Button, for dlsym. */
typedef void (*PythonFreeButtonFunc)(python_Button value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Handler
#define BRIDGE_DECLARES_python_free_Handler
/** Frees a python_Handler that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Handler(python_Handler value);
/** Type of python_free_Handler, for dlsym. */
typedef void (*PythonFreeHandlerFunc)(python_Handler value);
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

#ifndef BRIDGE_DECLARES_python_free_array_optional_str
#define BRIDGE_DECLARES_python_free_array_optional_str
/** Frees a bridge_array_optional_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_optional_str(bridge_array_optional_str value);
/** Type of python_free_array_optional_str, for dlsym. */
typedef void (*PythonFreeArrayOptionalStrFunc)(bridge_array_optional_str value);
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

#ifndef BRIDGE_DECLARES_python_free_function1_i64_i64
#define BRIDGE_DECLARES_python_free_function1_i64_i64
/** Frees a bridge_function1_i64_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_function1_i64_i64(bridge_function1_i64_i64 value);
/** Type of python_free_function1_i64_i64, for dlsym. */
typedef void (*PythonFreeFunction1I64I64Func)(bridge_function1_i64_i64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_function1_i64_str
#define BRIDGE_DECLARES_python_free_function1_i64_str
/** Frees a bridge_function1_i64_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_function1_i64_str(bridge_function1_i64_str value);
/** Type of python_free_function1_i64_str, for dlsym. */
typedef void (*PythonFreeFunction1I64StrFunc)(bridge_function1_i64_str value);
#endif

#ifndef BRIDGE_DECLARES_python_free_map_str_array_f64
#define BRIDGE_DECLARES_python_free_map_str_array_f64
/** Frees a bridge_map_str_array_f64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_map_str_array_f64(bridge_map_str_array_f64 value);
/** Type of python_free_map_str_array_f64, for dlsym. */
typedef void (*PythonFreeMapStrArrayF64Func)(bridge_map_str_array_f64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_map_str_function1_str_str
#define BRIDGE_DECLARES_python_free_map_str_function1_str_str
/** Frees a bridge_map_str_function1_str_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_map_str_function1_str_str(bridge_map_str_function1_str_str value);
/** Type of python_free_map_str_function1_str_str, for dlsym. */
typedef void (*PythonFreeMapStrFunction1StrStrFunc)(bridge_map_str_function1_str_str value);
#endif

#ifndef BRIDGE_DECLARES_python_free_map_str_object
#define BRIDGE_DECLARES_python_free_map_str_object
/** Frees a bridge_map_str_object that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_map_str_object(bridge_map_str_object value);
/** Type of python_free_map_str_object, for dlsym. */
typedef void (*PythonFreeMapStrObjectFunc)(bridge_map_str_object value);
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

#ifndef BRIDGE_DECLARES_python_free_tuple2_i64_str
#define BRIDGE_DECLARES_python_free_tuple2_i64_str
/** Frees a bridge_tuple2_i64_str that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_tuple2_i64_str(bridge_tuple2_i64_str value);
/** Type of python_free_tuple2_i64_str, for dlsym. */
typedef void (*PythonFreeTuple2I64StrFunc)(bridge_tuple2_i64_str value);
#endif

/* Functions that go across: C++'s called by Python at once, later and from its own threads; Python's called by C++.
 *
 * Python: module module
 */

/** Python: module.apply(function: Callable[[int], int], value: int) -> int
 * Borrowed for the call: `function`.
 */
BRIDGE_API int64_t python_apply(bridge_function1_i64_i64 function, int64_t value);
/** Type of python_apply, for dlsym. */
typedef int64_t (*PythonApplyFunc)(bridge_function1_i64_i64 function, int64_t value);

/** Python: module.nothing(function: Callable[[], None]) -> None
 * Borrowed for the call: `function`.
 */
BRIDGE_API void python_nothing(bridge_function0_none function);
/** Type of python_nothing, for dlsym. */
typedef void (*PythonNothingFunc)(bridge_function0_none function);

/** Python: module.describe(function: Callable[[int], int]) -> str
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_describe(bridge_function1_i64_i64 function);
/** Type of python_describe, for dlsym. */
typedef bridge_str (*PythonDescribeFunc)(bridge_function1_i64_i64 function);

/** Python: module.join(function: Callable[[str, List[str], bytes], str]) -> str
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_join(bridge_function3_str_array_str_bytes_str function);
/** Type of python_join, for dlsym. */
typedef bridge_str (*PythonJoinFunc)(bridge_function3_str_array_str_bytes_str function);

/** Python: module.moved(function: Callable[[Point], Point]) -> Point
 * Borrowed for the call: `function`.
 */
BRIDGE_API python_Point python_moved(bridge_function1_python_Point_python_Point function);
/** Type of python_moved, for dlsym. */
typedef python_Point (*PythonMovedFunc)(bridge_function1_python_Point_python_Point function);

/** Python: module.table(function: Callable[[Dict[str, int]], Dict[str, List[float]]]) -> Dict[str, List[float]]
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_map_str_array_f64().
 */
BRIDGE_API bridge_map_str_array_f64 python_table(
    bridge_function1_map_str_i64_map_str_array_f64 function);
/** Type of python_table, for dlsym. */
typedef bridge_map_str_array_f64 (*PythonTableFunc)(
    bridge_function1_map_str_i64_map_str_array_f64 function);

/** Python: module.either(function: Callable[[Optional[int]], Optional[str]]) -> List[Optional[str]]
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_array_optional_str().
 */
BRIDGE_API bridge_array_optional_str python_either(
    bridge_function1_optional_i64_optional_str function);
/** Type of python_either, for dlsym. */
typedef bridge_array_optional_str (*PythonEitherFunc)(
    bridge_function1_optional_i64_optional_str function);

/** Python: module.anything(function: Callable[[Any], Any]) -> Any
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_anything(bridge_function1_object_object function);
/** Type of python_anything, for dlsym. */
typedef bridge_handle (*PythonAnythingFunc)(bridge_function1_object_object function);

/** By golden section.
 *
 * Python: module.minimise(objective: Callable[[float], float], low: float, high: float) -> float
 * Borrowed for the call: `objective`.
 */
BRIDGE_API double python_minimise(bridge_function1_f64_f64 objective, double low, double high);
/** Type of python_minimise, for dlsym. */
typedef double (*PythonMinimiseFunc)(bridge_function1_f64_f64 objective, double low, double high);

/** Python: module.keep(function: Callable[[int], int]) -> int
 * Borrowed for the call: `function`.
 */
BRIDGE_API int64_t python_keep(bridge_function1_i64_i64 function);
/** Type of python_keep, for dlsym. */
typedef int64_t (*PythonKeepFunc)(bridge_function1_i64_i64 function);

/** Python: module.call_kept(value: int) -> List[int]
 * The result is owned by the caller: free it with python_free_array_i64().
 */
BRIDGE_API bridge_array_i64 python_call_kept(int64_t value);
/** Type of python_call_kept, for dlsym. */
typedef bridge_array_i64 (*PythonCallKeptFunc)(int64_t value);

/** Python: module.forget() -> None */
BRIDGE_API void python_forget(void);
/** Type of python_forget, for dlsym. */
typedef void (*PythonForgetFunc)(void);

/** Python: module.in_thread(function: Callable[[int], int], value: int) -> int
 * Borrowed for the call: `function`.
 */
BRIDGE_API int64_t python_in_thread(bridge_function1_i64_i64 function, int64_t value);
/** Type of python_in_thread, for dlsym. */
typedef int64_t (*PythonInThreadFunc)(bridge_function1_i64_i64 function, int64_t value);

/** Python: module.caught(function: Callable[[int], int]) -> str
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_caught(bridge_function1_i64_i64 function);
/** Type of python_caught, for dlsym. */
typedef bridge_str (*PythonCaughtFunc)(bridge_function1_i64_i64 function);

/** Python: module.finally_(function: Callable[[int], int], log: Callable[[str], None]) -> int
 * Borrowed for the call: `function`, `log`.
 */
BRIDGE_API int64_t python_finally_(
    bridge_function1_i64_i64 function, bridge_function1_str_none log);
/** Type of python_finally_, for dlsym. */
typedef int64_t (*PythonFinally_Func)(
    bridge_function1_i64_i64 function, bridge_function1_str_none log);

/** Python: module.called_wrongly(function: Callable[[int], int], how: int) -> str
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_called_wrongly(bridge_function1_i64_i64 function, int64_t how);
/** Type of python_called_wrongly, for dlsym. */
typedef bridge_str (*PythonCalledWronglyFunc)(bridge_function1_i64_i64 function, int64_t how);

/** Python: module.adder(step: int) -> Callable[[int], int]
 * The result is owned by the caller: free it with python_free_function1_i64_i64().
 */
BRIDGE_API bridge_function1_i64_i64 python_adder(int64_t step);
/** Type of python_adder, for dlsym. */
typedef bridge_function1_i64_i64 (*PythonAdderFunc)(int64_t step);

/** Python: module.failing() -> Callable[[int], int]
 * The result is owned by the caller: free it with python_free_function1_i64_i64().
 */
BRIDGE_API bridge_function1_i64_i64 python_failing(void);
/** Type of python_failing, for dlsym. */
typedef bridge_function1_i64_i64 (*PythonFailingFunc)(void);

/** Python: module.liar() -> Callable[[int], str]
 * The result is owned by the caller: free it with python_free_function1_i64_str().
 */
BRIDGE_API bridge_function1_i64_str python_liar(void);
/** Type of python_liar, for dlsym. */
typedef bridge_function1_i64_str (*PythonLiarFunc)(void);

/** Python: module.compose(outer: Callable[[int], int], inner: Callable[[int], int]) -> Callable[[int], int]
 * Borrowed for the call: `outer`, `inner`.
 * The result is owned by the caller: free it with python_free_function1_i64_i64().
 */
BRIDGE_API bridge_function1_i64_i64 python_compose(
    bridge_function1_i64_i64 outer, bridge_function1_i64_i64 inner);
/** Type of python_compose, for dlsym. */
typedef bridge_function1_i64_i64 (*PythonComposeFunc)(
    bridge_function1_i64_i64 outer, bridge_function1_i64_i64 inner);

/** Python: module.twice(function: Callable[[Callable[[int], int], int], int]) -> int
 * Borrowed for the call: `function`.
 */
BRIDGE_API int64_t python_twice(bridge_function2_function1_i64_i64_i64_i64 function);
/** Type of python_twice, for dlsym. */
typedef int64_t (*PythonTwiceFunc)(bridge_function2_function1_i64_i64_i64_i64 function);

/** Python: module.same(function: Callable[[int], int]) -> Callable[[int], int]
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_function1_i64_i64().
 */
BRIDGE_API bridge_function1_i64_i64 python_same(bridge_function1_i64_i64 function);
/** Type of python_same, for dlsym. */
typedef bridge_function1_i64_i64 (*PythonSameFunc)(bridge_function1_i64_i64 function);

/** Python: module.is_same(function: Callable[[int], int], other: Any) -> bool
 * Borrowed for the call: `function`, `other`.
 */
BRIDGE_API bool python_is_same(bridge_function1_i64_i64 function, bridge_handle other);
/** Type of python_is_same, for dlsym. */
typedef bool (*PythonIsSameFunc)(bridge_function1_i64_i64 function, bridge_handle other);

/** Python: module.as_object(function: Callable[[int], int]) -> Any
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_as_object(bridge_function1_i64_i64 function);
/** Type of python_as_object, for dlsym. */
typedef bridge_handle (*PythonAsObjectFunc)(bridge_function1_i64_i64 function);

/** Python: module.handlers(prefix: str) -> Dict[str, Callable[[str], str]]
 * Borrowed for the call: `prefix`.
 * The result is owned by the caller: free it with python_free_map_str_function1_str_str().
 */
BRIDGE_API bridge_map_str_function1_str_str python_handlers(bridge_str prefix);
/** Type of python_handlers, for dlsym. */
typedef bridge_map_str_function1_str_str (*PythonHandlersFunc)(bridge_str prefix);

/** Python: module.run_all(functions: List[Callable[[int], int]], value: int) -> List[int]
 * Borrowed for the call: `functions`.
 * The result is owned by the caller: free it with python_free_array_i64().
 */
BRIDGE_API bridge_array_i64 python_run_all(bridge_array_function1_i64_i64 functions, int64_t value);
/** Type of python_run_all, for dlsym. */
typedef bridge_array_i64 (*PythonRunAllFunc)(
    bridge_array_function1_i64_i64 functions, int64_t value);

/** Python: module.handle(handler: Handler, text: str) -> str
 * Borrowed for the call: `handler`, `text`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_handle(python_Handler handler, bridge_str text);
/** Type of python_handle, for dlsym. */
typedef bridge_str (*PythonHandleFunc)(python_Handler handler, bridge_str text);

/** Python: module.handler(name: str) -> Handler
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_Handler().
 */
BRIDGE_API python_Handler python_handler(bridge_str name);
/** Type of python_handler, for dlsym. */
typedef python_Handler (*PythonHandlerFunc)(bridge_str name);

/** Python: module.maybe(function: Optional[Callable[[int], int]] = None) -> int
 * Borrowed for the call: `function`.
 */
BRIDGE_API int64_t python_maybe(bridge_optional_function1_i64_i64 function);
/** Type of python_maybe, for dlsym. */
typedef int64_t (*PythonMaybeFunc)(bridge_optional_function1_i64_i64 function);

/** Python: module.text_of(function: Callable[[int], str]) -> str
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_text_of(bridge_function1_i64_str function);
/** Type of python_text_of, for dlsym. */
typedef bridge_str (*PythonTextOfFunc)(bridge_function1_i64_str function);

/** Python: module.pair(function: Callable[[], Tuple[int, str]]) -> Tuple[int, str]
 * Borrowed for the call: `function`.
 * The result is owned by the caller: free it with python_free_tuple2_i64_str().
 */
BRIDGE_API bridge_tuple2_i64_str python_pair(bridge_function0_tuple2_i64_str function);
/** Type of python_pair, for dlsym. */
typedef bridge_tuple2_i64_str (*PythonPairFunc)(bridge_function0_tuple2_i64_str function);

/** Python: module.unknown(function: Callable[..., int]) -> int
 * Borrowed for the call: `function`.
 */
BRIDGE_API int64_t python_unknown(bridge_handle function);
/** Type of python_unknown, for dlsym. */
typedef int64_t (*PythonUnknownFunc)(bridge_handle function);

/** Python: module.not_callable() -> Callable[[int], int]
 * The result is owned by the caller: free it with python_free_function1_i64_i64().
 */
BRIDGE_API bridge_function1_i64_i64 python_not_callable(void);
/** Type of python_not_callable, for dlsym. */
typedef bridge_function1_i64_i64 (*PythonNotCallableFunc)(void);

/** A function that nothing is known of.
 *
 * Python: module.call_object(function: Any, arguments: List[Any]) -> Any
 * Borrowed for the call: `function`, `arguments`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_call_object(bridge_handle function, bridge_array_object arguments);
/** Type of python_call_object, for dlsym. */
typedef bridge_handle (*PythonCallObjectFunc)(
    bridge_handle function, bridge_array_object arguments);

/** Python: module.named_functions() -> Dict[str, Any]
 * The result is owned by the caller: free it with python_free_map_str_object().
 */
BRIDGE_API bridge_map_str_object python_named_functions(void);
/** Type of python_named_functions, for dlsym. */
typedef bridge_map_str_object (*PythonNamedFunctionsFunc)(void);

/** Python: module.chosen(functions: Dict[str, Any], name: str, value: Any) -> Any
 * Borrowed for the call: `functions`, `name`, `value`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_chosen(
    bridge_map_str_object functions, bridge_str name, bridge_handle value);
/** Type of python_chosen, for dlsym. */
typedef bridge_handle (*PythonChosenFunc)(
    bridge_map_str_object functions, bridge_str name, bridge_handle value);

/** Python: module.Button(label: str) -> Button
 * Borrowed for the call: `label`.
 * The result is owned by the caller: free it with python_free_Button().
 */
BRIDGE_API python_Button python_Button_new(bridge_str label);
/** Type of python_Button_new, for dlsym. */
typedef python_Button (*PythonButtonNewFunc)(bridge_str label);

/** Python: module.Button.on_click(self, handler: Callable[["Button"], None]) -> None
 * Borrowed for the call: `self_`, `handler`.
 */
BRIDGE_API void python_Button_on_click(
    python_Button self_, bridge_function1_python_Button_none handler);
/** Type of python_Button_on_click, for dlsym. */
typedef void (*PythonButtonOnClickFunc)(
    python_Button self_, bridge_function1_python_Button_none handler);

/** Python: module.Button.click(self) -> None
 * Borrowed for the call: `self_`.
 */
BRIDGE_API void python_Button_click(python_Button self_);
/** Type of python_Button_click, for dlsym. */
typedef void (*PythonButtonClickFunc)(python_Button self_);

/** Python: module.Button.label: str
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Button_label(python_Button self_);
/** Type of python_Button_label, for dlsym. */
typedef bridge_str (*PythonButtonLabelFunc)(python_Button self_);

/** Python: module.Button.label: str, set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Button_set_label(python_Button self_, bridge_str value);
/** Type of python_Button_set_label, for dlsym. */
typedef void (*PythonButtonSetLabelFunc)(python_Button self_, bridge_str value);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
