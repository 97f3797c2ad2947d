/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonNestedFunc function = (PythonNestedFunc)dlsym(handle, "python_nested");
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
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x0ebda1199fe7d7de)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

#ifndef BRIDGE_TYPE_python_Inner
#define BRIDGE_TYPE_python_Inner UINT64_C(0xe8dd933b357bf22a)
/** Python: NamedTuple module.Inner
 * It owns no memory.
 */
typedef struct python_Inner {
  /** x: int */
  int64_t x;
} python_Inner;
#elif BRIDGE_TYPE_python_Inner != UINT64_C(0xe8dd933b357bf22a)
#error "two libraries have a python_Inner, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_optional_python_Inner
#define BRIDGE_TYPE_bridge_optional_python_Inner
/** Python: Inner | None
 *
 * None where `has_value` is false; `value` does not count then.
 * It owns no memory.
 */
typedef struct bridge_optional_python_Inner {
  bool has_value;
  python_Inner value;
} bridge_optional_python_Inner;
#endif

#ifndef BRIDGE_TYPE_python_Color
#define BRIDGE_TYPE_python_Color UINT64_C(0x83b726936263f9fd)
/** Python: Enum module.Color
 * One of the python_Color_ values. Others are refused.
 */
typedef int32_t python_Color;
enum {
  python_Color_RED = 1,
  python_Color_Color = 2,
  python_Color_to_string = 3,
  python_Color_operator_ = 4
};
#elif BRIDGE_TYPE_python_Color != UINT64_C(0x83b726936263f9fd)
#error "two libraries have a python_Color, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Outer
#define BRIDGE_TYPE_python_Outer UINT64_C(0x67060e4fc10ef99d)
/** Fields that are called like classes, one of them like its own.
 *
 * Python: NamedTuple module.Outer
 * It owns no memory.
 */
typedef struct python_Outer {
  /** Inner: Inner */
  python_Inner Inner;
  /** Outer: int */
  int64_t Outer_;
  /** Other: Optional[Inner] */
  bridge_optional_python_Inner Other;
  /** Color: Color = Color.RED */
  python_Color Color;
} python_Outer;
#elif BRIDGE_TYPE_python_Outer != UINT64_C(0x67060e4fc10ef99d)
#error "two libraries have a python_Outer, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_detail
#define BRIDGE_TYPE_python_detail UINT64_C(0x6f2c51d597b28ad0)
/** Python: NamedTuple module.detail
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct python_detail {
  /** detail: int */
  int64_t detail;
  /** bridge: str */
  bridge_str bridge;
} python_detail;
#elif BRIDGE_TYPE_python_detail != UINT64_C(0x6f2c51d597b28ad0)
#error "two libraries have a python_detail, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_bridge
#define BRIDGE_TYPE_python_bridge UINT64_C(0x57c3a3419b40eb8c)
/** Python: NamedTuple module.bridge
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct python_bridge {
  /** std: str */
  bridge_str std;
  /** bridge: int */
  int64_t bridge;
} python_bridge;
#elif BRIDGE_TYPE_python_bridge != UINT64_C(0x57c3a3419b40eb8c)
#error "two libraries have a python_bridge, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_std
#define BRIDGE_TYPE_python_std UINT64_C(0xe8dd933b357bf22a)
/** Python: NamedTuple module.std
 * It owns no memory.
 */
typedef struct python_std {
  /** x: int */
  int64_t x;
} python_std;
#elif BRIDGE_TYPE_python_std != UINT64_C(0xe8dd933b357bf22a)
#error "two libraries have a python_std, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_tuple3_python_detail_python_bridge_python_std
#define BRIDGE_TYPE_bridge_tuple3_python_detail_python_bridge_python_std
/** Python: tuple[detail, bridge, std]
 *
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_tuple3_python_detail_python_bridge_python_std().
 */
typedef struct bridge_tuple3_python_detail_python_bridge_python_std {
  python_detail item0;
  python_bridge item1;
  python_std item2;
} bridge_tuple3_python_detail_python_bridge_python_std;
#endif

#ifndef BRIDGE_TYPE_python_expected
#define BRIDGE_TYPE_python_expected UINT64_C(0xe8dd933b357bf22a)
/** Python: NamedTuple module.expected
 * It owns no memory.
 */
typedef struct python_expected {
  /** x: int */
  int64_t x;
} python_expected;
#elif BRIDGE_TYPE_python_expected != UINT64_C(0xe8dd933b357bf22a)
#error "two libraries have a python_expected, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_resolve
#define BRIDGE_TYPE_python_resolve UINT64_C(0xe8dd933b357bf22a)
/** Python: NamedTuple module.resolve
 * It owns no memory.
 */
typedef struct python_resolve {
  /** x: int */
  int64_t x;
} python_resolve;
#elif BRIDGE_TYPE_python_resolve != UINT64_C(0xe8dd933b357bf22a)
#error "two libraries have a python_resolve, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_to_string
#define BRIDGE_TYPE_python_to_string UINT64_C(0xe8dd933b357bf22a)
/** Python: NamedTuple module.to_string
 * It owns no memory.
 */
typedef struct python_to_string {
  /** x: int */
  int64_t x;
} python_to_string;
#elif BRIDGE_TYPE_python_to_string != UINT64_C(0xe8dd933b357bf22a)
#error "two libraries have a python_to_string, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_tuple3_python_expected_python_resolve_python_to_string
#define BRIDGE_TYPE_bridge_tuple3_python_expected_python_resolve_python_to_string
/** Python: tuple[expected, resolve, to_string]
 *
 * It owns no memory.
 */
typedef struct bridge_tuple3_python_expected_python_resolve_python_to_string {
  python_expected item0;
  python_resolve item1;
  python_to_string item2;
} bridge_tuple3_python_expected_python_resolve_python_to_string;
#endif

#ifndef BRIDGE_TYPE_python_result
#define BRIDGE_TYPE_python_result UINT64_C(0xed00a9d3dd860ca0)
/** Python: NamedTuple module.result
 * It owns no memory.
 */
typedef struct python_result {
  /** result: int */
  int64_t result_;
  /** value: int */
  int64_t value;
} python_result;
#elif BRIDGE_TYPE_python_result != UINT64_C(0xed00a9d3dd860ca0)
#error "two libraries have a python_result, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_left
#define BRIDGE_TYPE_python_left UINT64_C(0xb3e3e1f2d9030a60)
/** Python: NamedTuple module.left
 * It owns no memory.
 */
typedef struct python_left {
  /** right: int */
  int64_t right;
} python_left;
#elif BRIDGE_TYPE_python_left != UINT64_C(0xb3e3e1f2d9030a60)
#error "two libraries have a python_left, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_value
#define BRIDGE_TYPE_python_value UINT64_C(0xeff93b0f505b64bf)
/** Python: Enum module.value
 * One of the python_value_ values. Others are refused.
 */
typedef int32_t python_value;
enum {
  python_value_value = 1
};
#elif BRIDGE_TYPE_python_value != UINT64_C(0xeff93b0f505b64bf)
#error "two libraries have a python_value, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_tuple3_python_result_python_left_python_value
#define BRIDGE_TYPE_bridge_tuple3_python_result_python_left_python_value
/** Python: tuple[result, left, value]
 *
 * It owns no memory.
 */
typedef struct bridge_tuple3_python_result_python_left_python_value {
  python_result item0;
  python_left item1;
  python_value item2;
} bridge_tuple3_python_result_python_left_python_value;
#endif

#ifndef BRIDGE_TYPE_python_str_
#define BRIDGE_TYPE_python_str_ UINT64_C(0x2637743b586fd37d)
/** Python: NamedTuple module.str_
 * It owns no memory.
 */
typedef struct python_str_ {
  /** a: int */
  int64_t a;
} python_str_;
#elif BRIDGE_TYPE_python_str_ != UINT64_C(0x2637743b586fd37d)
#error "two libraries have a python_str_, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_i64
#define BRIDGE_TYPE_python_i64 UINT64_C(0xd336974c92ad0760)
/** Python: NamedTuple module.i64
 * It owns no memory.
 */
typedef struct python_i64 {
  /** i32: int */
  int64_t i32;
} python_i64;
#elif BRIDGE_TYPE_python_i64 != UINT64_C(0xd336974c92ad0760)
#error "two libraries have a python_i64, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Option
#define BRIDGE_TYPE_python_Option UINT64_C(0x52bdaea97a698e4c)
/** Python: NamedTuple module.Option
 * It owns no memory.
 */
typedef struct python_Option {
  /** Some: int */
  int64_t Some;
} python_Option;
#elif BRIDGE_TYPE_python_Option != UINT64_C(0x52bdaea97a698e4c)
#error "two libraries have a python_Option, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_array_python_Vec
#define BRIDGE_TYPE_bridge_array_python_Vec
struct python_Vec;
/** Python: list[Vec]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_python_Vec {
  const struct python_Vec *data;
  size_t len;
} bridge_array_python_Vec;
#endif

#ifndef BRIDGE_TYPE_python_Vec
#define BRIDGE_TYPE_python_Vec UINT64_C(0x4efb10540adb5a50)
/** Python: dataclass module.Vec
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct python_Vec {
  /** Box: list[Vec] */
  bridge_array_python_Vec Box;
} python_Vec;
#elif BRIDGE_TYPE_python_Vec != UINT64_C(0x4efb10540adb5a50)
#error "two libraries have a python_Vec, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_tuple4_python_str__python_i64_python_Option_python_Vec
#define BRIDGE_TYPE_bridge_tuple4_python_str__python_i64_python_Option_python_Vec
/** Python: tuple[str_, i64, Option, Vec]
 *
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_tuple4_python_str__python_i64_python_Option_python_Vec().
 */
typedef struct bridge_tuple4_python_str__python_i64_python_Option_python_Vec {
  python_str_ item0;
  python_i64 item1;
  python_Option item2;
  python_Vec item3;
} bridge_tuple4_python_str__python_i64_python_Option_python_Vec;
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

#ifndef BRIDGE_DECLARES_python_free_tuple3_python_detail_python_bridge_python_std
#define BRIDGE_DECLARES_python_free_tuple3_python_detail_python_bridge_python_std
/** Frees a bridge_tuple3_python_detail_python_bridge_python_std that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_tuple3_python_detail_python_bridge_python_std(
    bridge_tuple3_python_detail_python_bridge_python_std value);
/** Type of python_free_tuple3_python_detail_python_bridge_python_std, for dlsym. */
typedef void (*PythonFreeTuple3PythonDetailPythonBridgePythonStdFunc)(
    bridge_tuple3_python_detail_python_bridge_python_std value);
#endif

#ifndef BRIDGE_DECLARES_python_free_tuple4_python_str__python_i64_python_Option_python_Vec
#define BRIDGE_DECLARES_python_free_tuple4_python_str__python_i64_python_Option_python_Vec
/** Frees a bridge_tuple4_python_str__python_i64_python_Option_python_Vec that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_tuple4_python_str__python_i64_python_Option_python_Vec(
    bridge_tuple4_python_str__python_i64_python_Option_python_Vec value);
/** Type of python_free_tuple4_python_str__python_i64_python_Option_python_Vec, for dlsym. */
typedef void (*PythonFreeTuple4PythonStrPythonI64PythonOptionPythonVecFunc)(
    bridge_tuple4_python_str__python_i64_python_Option_python_Vec value);
#endif

/* Classes, fields and constants whose names mean something elsewhere.
 *
 * Python: module module
 */

/** Python: module.LIMIT: int = 1 */
#define PYTHON_LIMIT INT64_C(1)

/** Python: module.limit: int = 2 */
#define PYTHON_LIMIT_ INT64_C(2)

/** Python: module.Limit: int = 3 */
#define PYTHON_LIMIT__ INT64_C(3)

/** Python: module.Nothing: int = 4 */
#define PYTHON_NOTHING INT64_C(4)

/** Python: module.nested(a: Outer) -> Outer */
BRIDGE_API python_Outer python_nested(python_Outer a);
/** Type of python_nested, for dlsym. */
typedef python_Outer (*PythonNestedFunc)(python_Outer a);

/** Python: module.same_names(Color: Color, Inner: Inner, detail: detail, bridge: bridge) -> Color
 * Borrowed for the call: `detail`, `bridge`.
 */
BRIDGE_API python_Color python_same_names(
    python_Color Color, python_Inner Inner, python_detail detail, python_bridge bridge);
/** Type of python_same_names, for dlsym. */
typedef python_Color (*PythonSameNamesFunc)(
    python_Color Color, python_Inner Inner, python_detail detail, python_bridge bridge);

/** Python: module.shadows(detail: detail, bridge: bridge, std: std) -> tuple[detail, bridge, std]
 * Borrowed for the call: `detail`, `bridge`.
 * The result is owned by the caller: free it with python_free_tuple3_python_detail_python_bridge_python_std().
 */
BRIDGE_API bridge_tuple3_python_detail_python_bridge_python_std python_shadows(
    python_detail detail, python_bridge bridge, python_std std);
/** Type of python_shadows, for dlsym. */
typedef bridge_tuple3_python_detail_python_bridge_python_std (*PythonShadowsFunc)(
    python_detail detail, python_bridge bridge, python_std std);

/** Python: module.helpers(a: expected, b: resolve, c: to_string) -> tuple[expected, resolve, to_string]
 */
BRIDGE_API bridge_tuple3_python_expected_python_resolve_python_to_string python_helpers(
    python_expected a, python_resolve b, python_to_string c);
/** Type of python_helpers, for dlsym. */
typedef bridge_tuple3_python_expected_python_resolve_python_to_string (*PythonHelpersFunc)(
    python_expected a, python_resolve b, python_to_string c);

/** Python: module.variables(result: result, left: left, value: value) -> tuple[result, left, value]
 */
BRIDGE_API bridge_tuple3_python_result_python_left_python_value python_variables(
    python_result result, python_left left, python_value value);
/** Type of python_variables, for dlsym. */
typedef bridge_tuple3_python_result_python_left_python_value (*PythonVariablesFunc)(
    python_result result, python_left left, python_value value);

/** Python: module.rust(a: str_, b: i64, c: Option, d: Vec) -> tuple[str_, i64, Option, Vec]
 * Borrowed for the call: `d`.
 * The result is owned by the caller: free it with python_free_tuple4_python_str__python_i64_python_Option_python_Vec().
 */
BRIDGE_API bridge_tuple4_python_str__python_i64_python_Option_python_Vec python_rust(
    python_str_ a, python_i64 b, python_Option c, python_Vec d);
/** Type of python_rust, for dlsym. */
typedef bridge_tuple4_python_str__python_i64_python_Option_python_Vec (*PythonRustFunc)(
    python_str_ a, python_i64 b, python_Option c, python_Vec d);

/** Python: module.mode(mode: Literal["mode", "Mode", "ModeMode"]) -> str
 * Borrowed for the call: `mode`.
 * `mode`: one of Literal["mode", "Mode", "ModeMode"].
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_mode(bridge_str mode);
/** Type of python_mode, for dlsym. */
typedef bridge_str (*PythonModeFunc)(bridge_str mode);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
