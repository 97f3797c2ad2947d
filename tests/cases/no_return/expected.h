/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonFailFunc function = (PythonFailFunc)dlsym(handle, "python_fail");
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
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x9c8a3191a6ac75de)
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

/* Functions that always raise, but for one.
 *
 * Python: module module
 */

/** Raise a ValueError.
 *
 * Python: module.fail(text: str) -> NoReturn
 * Borrowed for the call: `text`.
 */
BRIDGE_API void python_fail(bridge_str text);
/** Type of python_fail, for dlsym. */
typedef void (*PythonFailFunc)(bridge_str text);

/** End the program, or so it thinks.
 *
 * Python: module.leave(code: int) -> typing.Never
 */
BRIDGE_API void python_leave(int64_t code);
/** Type of python_leave, for dlsym. */
typedef void (*PythonLeaveFunc)(int64_t code);

/** A broken promise: it returns None.
 *
 * Python: module.come_back() -> NoReturn
 */
BRIDGE_API void python_come_back(void);
/** Type of python_come_back, for dlsym. */
typedef void (*PythonComeBackFunc)(void);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
