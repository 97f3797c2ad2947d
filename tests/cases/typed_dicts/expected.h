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
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0xabeb5b8ef2f7ac02)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

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

#ifndef BRIDGE_TYPE_bridge_optional_array_str
#define BRIDGE_TYPE_bridge_optional_array_str
/** Python: list[str] | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_array_str {
  bool has_value;
  bridge_array_str value;
} bridge_optional_array_str;
#endif

#ifndef BRIDGE_TYPE_python_Person
#define BRIDGE_TYPE_python_Person UINT64_C(0x79b716340496344c)
/** Keys that may be missing.
 *
 * Python: TypedDict module.Person
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_Person().
 */
typedef struct python_Person {
  /** id: int */
  int64_t id;
  /** name: str */
  bridge_str name;
  /** age: int
   * Without a value where the key is missing.
   */
  bridge_optional_i64 age;
  /** friends: list[str]
   * Without a value where the key is missing.
   */
  bridge_optional_array_str friends;
} python_Person;
#elif BRIDGE_TYPE_python_Person != UINT64_C(0x79b716340496344c)
#error "two libraries have a python_Person, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_python_Person
#define BRIDGE_TYPE_bridge_map_str_python_Person
/** Python: dict[str, Person]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_map_str_python_Person {
  const bridge_str *keys;
  const python_Person *values;
  size_t len;
} bridge_map_str_python_Person;
#endif

#ifndef BRIDGE_TYPE_bridge_optional_map_str_python_Person
#define BRIDGE_TYPE_bridge_optional_map_str_python_Person
/** Python: dict[str, Person] | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_map_str_python_Person {
  bool has_value;
  bridge_map_str_python_Person value;
} bridge_optional_map_str_python_Person;
#endif

#ifndef BRIDGE_TYPE_python_Team
#define BRIDGE_TYPE_python_Team UINT64_C(0x3d92629afdad9f44)
/** Nested ones.
 *
 * Python: TypedDict module.Team
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_Team().
 */
typedef struct python_Team {
  /** lead: Person */
  python_Person lead;
  /** members: dict[str, Person]
   * Without a value where the key is missing.
   */
  bridge_optional_map_str_python_Person members;
} python_Team;
#elif BRIDGE_TYPE_python_Team != UINT64_C(0x3d92629afdad9f44)
#error "two libraries have a python_Team, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Options
#define BRIDGE_TYPE_python_Options UINT64_C(0xb4025db7e02451fc)
/** Python: TypedDict module.Options
 * It owns no memory.
 */
typedef struct python_Options {
  /** in: bool */
  bool in_;
  /** max-width: int */
  int64_t max_width;
} python_Options;
#elif BRIDGE_TYPE_python_Options != UINT64_C(0xb4025db7e02451fc)
#error "two libraries have a python_Options, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Base
#define BRIDGE_TYPE_python_Base UINT64_C(0x9dc75917d6933241)
/** Keys that are always there.
 *
 * Python: TypedDict module.Base
 * It owns no memory.
 */
typedef struct python_Base {
  /** id: int */
  int64_t id;
} python_Base;
#elif BRIDGE_TYPE_python_Base != UINT64_C(0x9dc75917d6933241)
#error "two libraries have a python_Base, each of its own: give one of them another --prefix"
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

#ifndef BRIDGE_DECLARES_python_free_Person
#define BRIDGE_DECLARES_python_free_Person
/** Frees a python_Person that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Person(python_Person value);
/** Type of python_free_Person, for dlsym. */
typedef void (*PythonFreePersonFunc)(python_Person value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Team
#define BRIDGE_DECLARES_python_free_Team
/** Frees a python_Team that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Team(python_Team value);
/** Type of python_free_Team, for dlsym. */
typedef void (*PythonFreeTeamFunc)(python_Team value);
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

/* TypedDict: total or not, inherited, nested.
 *
 * Python: module module
 */

/** Give the person back.
 *
 * Python: module.same(person: Person) -> Person
 * Borrowed for the call: `person`.
 * The result is owned by the caller: free it with python_free_Person().
 */
BRIDGE_API python_Person python_same(python_Person person);
/** Type of python_same, for dlsym. */
typedef python_Person (*PythonSameFunc)(python_Person person);

/** Show what Python received.
 *
 * Python: module.as_text(person: Person) -> str
 * Borrowed for the call: `person`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_as_text(python_Person person);
/** Type of python_as_text, for dlsym. */
typedef bridge_str (*PythonAsTextFunc)(python_Person person);

/** Give the team back.
 *
 * Python: module.team(value: Team) -> Team
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_Team().
 */
BRIDGE_API python_Team python_team(python_Team value);
/** Type of python_team, for dlsym. */
typedef python_Team (*PythonTeamFunc)(python_Team value);

/** Keys that are no identifiers.
 *
 * Python: module.options(value: Options) -> Options
 */
BRIDGE_API python_Options python_options(python_Options value);
/** Type of python_options, for dlsym. */
typedef python_Options (*PythonOptionsFunc)(python_Options value);

/** More keys than declared are left behind.
 *
 * Python: module.more() -> Base
 */
BRIDGE_API python_Base python_more(void);
/** Type of python_more, for dlsym. */
typedef python_Base (*PythonMoreFunc)(void);

/** A broken promise.
 *
 * Python: module.missing() -> Person
 * The result is owned by the caller: free it with python_free_Person().
 */
BRIDGE_API python_Person python_missing(void);
/** Type of python_missing, for dlsym. */
typedef python_Person (*PythonMissingFunc)(void);

/** A broken promise.
 *
 * Python: module.wrong() -> Team
 * The result is owned by the caller: free it with python_free_Team().
 */
BRIDGE_API python_Team python_wrong(void);
/** Type of python_wrong, for dlsym. */
typedef python_Team (*PythonWrongFunc)(void);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
