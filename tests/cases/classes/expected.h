/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonDescribeFunc function = (PythonDescribeFunc)dlsym(handle, "python_describe");
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
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x0bb181eb9555ddf1)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

#ifndef BRIDGE_TYPE_python_Shape
#define BRIDGE_TYPE_python_Shape UINT64_C(0xb45b6cbd15f67d33)
/** What has an area.
 *
 * Python: class module.Shape
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Shape().
 * Abstract: only classes below it have instances.
 */
typedef struct python_Shape {
  bridge_handle object;
} python_Shape;
#elif BRIDGE_TYPE_python_Shape != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Shape, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_array_python_Shape
#define BRIDGE_TYPE_bridge_array_python_Shape
/** Python: list[Shape]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_python_Shape().
 */
typedef struct bridge_array_python_Shape {
  const python_Shape *data;
  size_t len;
} bridge_array_python_Shape;
#endif

#ifndef BRIDGE_TYPE_python_Stack
#define BRIDGE_TYPE_python_Stack UINT64_C(0xb45b6cbd15f67d33)
/** A stack of anything.
 *
 * Python: class module.Stack
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Stack().
 */
typedef struct python_Stack {
  bridge_handle object;
} python_Stack;
#elif BRIDGE_TYPE_python_Stack != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Stack, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_optional_python_Shape
#define BRIDGE_TYPE_bridge_optional_python_Shape
/** Python: Shape | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_python_Shape {
  bool has_value;
  python_Shape value;
} bridge_optional_python_Shape;
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_python_Shape
#define BRIDGE_TYPE_bridge_map_str_python_Shape
/** Python: dict[str, Shape]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_map_str_python_Shape {
  const bridge_str *keys;
  const python_Shape *values;
  size_t len;
} bridge_map_str_python_Shape;
#endif

#ifndef BRIDGE_TYPE_python_Drawing
#define BRIDGE_TYPE_python_Drawing UINT64_C(0xcb39b5dbb668f4c3)
/** A value that holds handles.
 *
 * Python: dataclass module.Drawing
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_Drawing().
 */
typedef struct python_Drawing {
  /** shapes: List[Shape] */
  bridge_array_python_Shape shapes;
  /** stack: Stack[int] */
  python_Stack stack;
  /** first: Optional[Shape] = None */
  bridge_optional_python_Shape first;
  /** by_name: Dict[str, Shape] = dict() */
  bridge_map_str_python_Shape by_name;
} python_Drawing;
#elif BRIDGE_TYPE_python_Drawing != UINT64_C(0xcb39b5dbb668f4c3)
#error "two libraries have a python_Drawing, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Square
#define BRIDGE_TYPE_python_Square UINT64_C(0xb45b6cbd15f67d33)
/** Python: class module.Square
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Square().
 * It is a python_Shape as well: {value.object} can be passed where that is wanted.
 */
typedef struct python_Square {
  bridge_handle object;
} python_Square;
#elif BRIDGE_TYPE_python_Square != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Square, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_union2_python_Square_i64
#define BRIDGE_TYPE_bridge_union2_python_Square_i64
/** Python: Square | int
 *
 * `tag` says which member of `value` there is:
 * - 0: `item0`, Square
 * - 1: `item1`, int
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_union2_python_Square_i64().
 */
typedef struct bridge_union2_python_Square_i64 {
  uint32_t tag;
  union {
    python_Square item0;
    int64_t item1;
  } value;
} bridge_union2_python_Square_i64;
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

#ifndef BRIDGE_TYPE_bridge_optional_array_i64
#define BRIDGE_TYPE_bridge_optional_array_i64
/** Python: list[int] | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_array_i64 {
  bool has_value;
  bridge_array_i64 value;
} bridge_optional_array_i64;
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

#ifndef BRIDGE_TYPE_python_Point
#define BRIDGE_TYPE_python_Point UINT64_C(0xdaa46aa211d3387a)
/** A value.
 *
 * Python: dataclass module.Point
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

#ifndef BRIDGE_TYPE_bridge_optional_python_Point
#define BRIDGE_TYPE_bridge_optional_python_Point
/** Python: Point | None
 *
 * None where `has_value` is false; `value` does not count then.
 * It owns no memory.
 */
typedef struct bridge_optional_python_Point {
  bool has_value;
  python_Point value;
} bridge_optional_python_Point;
#endif

#ifndef BRIDGE_TYPE_python_Color
#define BRIDGE_TYPE_python_Color UINT64_C(0x40fe2ce935012b9a)
/** Python: Enum module.Color
 * One of the python_Color_ values. Others are refused.
 */
typedef int32_t python_Color;
enum {
  python_Color_RED = 1,
  python_Color_GREEN = 2
};
#elif BRIDGE_TYPE_python_Color != UINT64_C(0x40fe2ce935012b9a)
#error "two libraries have a python_Color, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_tuple2_python_Point_python_Color
#define BRIDGE_TYPE_bridge_tuple2_python_Point_python_Color
/** Python: tuple[Point, Color]
 *
 * It owns no memory.
 */
typedef struct bridge_tuple2_python_Point_python_Color {
  python_Point item0;
  python_Color item1;
} bridge_tuple2_python_Point_python_Color;
#endif

#ifndef BRIDGE_TYPE_python_Circle
#define BRIDGE_TYPE_python_Circle UINT64_C(0xb45b6cbd15f67d33)
/** Made as its base is.
 *
 * Python: class module.Circle
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Circle().
 * It is a python_Shape as well: {value.object} can be passed where that is wanted.
 */
typedef struct python_Circle {
  bridge_handle object;
} python_Circle;
#elif BRIDGE_TYPE_python_Circle != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Circle, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Secret
#define BRIDGE_TYPE_python_Secret UINT64_C(0xb45b6cbd15f67d33)
/** Python: class module.Secret
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Secret().
 * It is a python_Shape as well: {value.object} can be passed where that is wanted.
 */
typedef struct python_Secret {
  bridge_handle object;
} python_Secret;
#elif BRIDGE_TYPE_python_Secret != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Secret, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Account
#define BRIDGE_TYPE_python_Account UINT64_C(0xb45b6cbd15f67d33)
/** Python: class module.Account
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Account().
 */
typedef struct python_Account {
  bridge_handle object;
} python_Account;
#elif BRIDGE_TYPE_python_Account != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Account, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Key
#define BRIDGE_TYPE_python_Key UINT64_C(0xb45b6cbd15f67d33)
/** Python: class module.Key
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Key().
 */
typedef struct python_Key {
  bridge_handle object;
} python_Key;
#elif BRIDGE_TYPE_python_Key != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Key, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Node_Mark
#define BRIDGE_TYPE_python_Node_Mark UINT64_C(0xb45b6cbd15f67d33)
/** Python: class module.Node.Mark
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Node_Mark().
 */
typedef struct python_Node_Mark {
  bridge_handle object;
} python_Node_Mark;
#elif BRIDGE_TYPE_python_Node_Mark != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Node_Mark, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Node
#define BRIDGE_TYPE_python_Node UINT64_C(0xb45b6cbd15f67d33)
/** Refers to its like.
 *
 * Python: class module.Node
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Node().
 */
typedef struct python_Node {
  bridge_handle object;
} python_Node;
#elif BRIDGE_TYPE_python_Node != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Node, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_optional_python_Node
#define BRIDGE_TYPE_bridge_optional_python_Node
/** Python: Node | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_optional_python_Node().
 */
typedef struct bridge_optional_python_Node {
  bool has_value;
  python_Node value;
} bridge_optional_python_Node;
#endif

#ifndef BRIDGE_TYPE_bridge_array_python_Node
#define BRIDGE_TYPE_bridge_array_python_Node
/** Python: list[Node]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_python_Node().
 */
typedef struct bridge_array_python_Node {
  const python_Node *data;
  size_t len;
} bridge_array_python_Node;
#endif

#ifndef BRIDGE_TYPE_python_Copy
#define BRIDGE_TYPE_python_Copy UINT64_C(0xb45b6cbd15f67d33)
/** Python: class module.Copy
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Copy().
 */
typedef struct python_Copy {
  bridge_handle object;
} python_Copy;
#elif BRIDGE_TYPE_python_Copy != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Copy, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_optional_python_Copy
#define BRIDGE_TYPE_bridge_optional_python_Copy
/** Python: Copy | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_python_Copy {
  bool has_value;
  python_Copy value;
} bridge_optional_python_Copy;
#endif

#ifndef BRIDGE_TYPE_python_Resource
#define BRIDGE_TYPE_python_Resource UINT64_C(0xb45b6cbd15f67d33)
/** Python: class module.Resource
 * A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,
 * who frees it once by python_free_Resource().
 */
typedef struct python_Resource {
  bridge_handle object;
} python_Resource;
#elif BRIDGE_TYPE_python_Resource != UINT64_C(0xb45b6cbd15f67d33)
#error "two libraries have a python_Resource, each of its own: give one of them another --prefix"
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

#ifndef BRIDGE_DECLARES_python_free_Account
#define BRIDGE_DECLARES_python_free_Account
/** Frees a python_Account that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Account(python_Account value);
/** Type of python_free_Account, for dlsym. */
typedef void (*PythonFreeAccountFunc)(python_Account value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Circle
#define BRIDGE_DECLARES_python_free_Circle
/** Frees a python_Circle that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Circle(python_Circle value);
/** Type of python_free_Circle, for dlsym. */
typedef void (*PythonFreeCircleFunc)(python_Circle value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Copy
#define BRIDGE_DECLARES_python_free_Copy
/** Frees a python_Copy that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Copy(python_Copy value);
/** Type of python_free_Copy, for dlsym. */
typedef void (*PythonFreeCopyFunc)(python_Copy value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Drawing
#define BRIDGE_DECLARES_python_free_Drawing
/** Frees a python_Drawing that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Drawing(python_Drawing value);
/** Type of python_free_Drawing, for dlsym. */
typedef void (*PythonFreeDrawingFunc)(python_Drawing value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Key
#define BRIDGE_DECLARES_python_free_Key
/** Frees a python_Key that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Key(python_Key value);
/** Type of python_free_Key, for dlsym. */
typedef void (*PythonFreeKeyFunc)(python_Key value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Node
#define BRIDGE_DECLARES_python_free_Node
/** Frees a python_Node that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Node(python_Node value);
/** Type of python_free_Node, for dlsym. */
typedef void (*PythonFreeNodeFunc)(python_Node value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Node_Mark
#define BRIDGE_DECLARES_python_free_Node_Mark
/** Frees a python_Node_Mark that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Node_Mark(python_Node_Mark value);
/** Type of python_free_Node_Mark, for dlsym. */
typedef void (*PythonFreeNodeMarkFunc)(python_Node_Mark value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Resource
#define BRIDGE_DECLARES_python_free_Resource
/** Frees a python_Resource that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Resource(python_Resource value);
/** Type of python_free_Resource, for dlsym. */
typedef void (*PythonFreeResourceFunc)(python_Resource value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Secret
#define BRIDGE_DECLARES_python_free_Secret
/** Frees a python_Secret that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Secret(python_Secret value);
/** Type of python_free_Secret, for dlsym. */
typedef void (*PythonFreeSecretFunc)(python_Secret value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Shape
#define BRIDGE_DECLARES_python_free_Shape
/** Frees a python_Shape that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Shape(python_Shape value);
/** Type of python_free_Shape, for dlsym. */
typedef void (*PythonFreeShapeFunc)(python_Shape value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Square
#define BRIDGE_DECLARES_python_free_Square
/** Frees a python_Square that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Square(python_Square value);
/** Type of python_free_Square, for dlsym. */
typedef void (*PythonFreeSquareFunc)(python_Square value);
#endif

#ifndef BRIDGE_DECLARES_python_free_Stack
#define BRIDGE_DECLARES_python_free_Stack
/** Frees a python_Stack that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Stack(python_Stack value);
/** Type of python_free_Stack, for dlsym. */
typedef void (*PythonFreeStackFunc)(python_Stack value);
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

#ifndef BRIDGE_DECLARES_python_free_array_python_Node
#define BRIDGE_DECLARES_python_free_array_python_Node
/** Frees a bridge_array_python_Node that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_python_Node(bridge_array_python_Node value);
/** Type of python_free_array_python_Node, for dlsym. */
typedef void (*PythonFreeArrayPythonNodeFunc)(bridge_array_python_Node value);
#endif

#ifndef BRIDGE_DECLARES_python_free_array_python_Shape
#define BRIDGE_DECLARES_python_free_array_python_Shape
/** Frees a bridge_array_python_Shape that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_python_Shape(bridge_array_python_Shape value);
/** Type of python_free_array_python_Shape, for dlsym. */
typedef void (*PythonFreeArrayPythonShapeFunc)(bridge_array_python_Shape value);
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

#ifndef BRIDGE_DECLARES_python_free_optional_python_Node
#define BRIDGE_DECLARES_python_free_optional_python_Node
/** Frees a bridge_optional_python_Node that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_optional_python_Node(bridge_optional_python_Node value);
/** Type of python_free_optional_python_Node, for dlsym. */
typedef void (*PythonFreeOptionalPythonNodeFunc)(bridge_optional_python_Node value);
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

#ifndef BRIDGE_DECLARES_python_free_union2_python_Square_i64
#define BRIDGE_DECLARES_python_free_union2_python_Square_i64
/** Frees a bridge_union2_python_Square_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_union2_python_Square_i64(bridge_union2_python_Square_i64 value);
/** Type of python_free_union2_python_Square_i64, for dlsym. */
typedef void (*PythonFreeUnion2PythonSquareI64Func)(bridge_union2_python_Square_i64 value);
#endif

/* Classes whose objects are handles: made, called, read, set, compared and left.
 *
 * Python: module module
 */

/** Python: module.describe(shape: Shape) -> str
 * Borrowed for the call: `shape`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_describe(python_Shape shape);
/** Type of python_describe, for dlsym. */
typedef bridge_str (*PythonDescribeFunc)(python_Shape shape);

/** Python: module.shapes(side: float) -> List[Shape]
 * The result is owned by the caller: free it with python_free_array_python_Shape().
 */
BRIDGE_API bridge_array_python_Shape python_shapes(double side);
/** Type of python_shapes, for dlsym. */
typedef bridge_array_python_Shape (*PythonShapesFunc)(double side);

/** Python: module.draw(drawing: Drawing) -> Drawing
 * Borrowed for the call: `drawing`.
 * The result is owned by the caller: free it with python_free_Drawing().
 */
BRIDGE_API python_Drawing python_draw(python_Drawing drawing);
/** Type of python_draw, for dlsym. */
typedef python_Drawing (*PythonDrawFunc)(python_Drawing drawing);

/** Python: module.either(flag: bool) -> Union[Square, int]
 * The result is owned by the caller: free it with python_free_union2_python_Square_i64().
 */
BRIDGE_API bridge_union2_python_Square_i64 python_either(bool flag);
/** Type of python_either, for dlsym. */
typedef bridge_union2_python_Square_i64 (*PythonEitherFunc)(bool flag);

/** Python: module.wrong() -> Shape
 * The result is owned by the caller: free it with python_free_Shape().
 */
BRIDGE_API python_Shape python_wrong(void);
/** Type of python_wrong, for dlsym. */
typedef python_Shape (*PythonWrongFunc)(void);

/** Python: module.ended() -> List[str]
 * The result is owned by the caller: free it with python_free_array_str().
 */
BRIDGE_API bridge_array_str python_ended(void);
/** Type of python_ended, for dlsym. */
typedef bridge_array_str (*PythonEndedFunc)(void);

/** Python: module.Stack(items: Optional[List[int]] = None, *, name: str = "stack") -> Stack
 * Borrowed for the call: `items`, `name`.
 * The result is owned by the caller: free it with python_free_Stack().
 */
BRIDGE_API python_Stack python_Stack_new(bridge_optional_array_i64 items, bridge_str name);
/** Type of python_Stack_new, for dlsym. */
typedef python_Stack (*PythonStackNewFunc)(bridge_optional_array_i64 items, bridge_str name);

/** Push an item.
 *
 * @param self_ (Stack)
 * @param item Anything.
 * @param times How often.
 *
 * Python: module.Stack.push(self, item: T, times: int = 1) -> None
 * Borrowed for the call: `self_`, `item`.
 */
BRIDGE_API void python_Stack_push(python_Stack self_, bridge_handle item, int64_t times);
/** Type of python_Stack_push, for dlsym. */
typedef void (*PythonStackPushFunc)(python_Stack self_, bridge_handle item, int64_t times);

/** Python: module.Stack.pop(self) -> T
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_Stack_pop(python_Stack self_);
/** Type of python_Stack_pop, for dlsym. */
typedef bridge_handle (*PythonStackPopFunc)(python_Stack self_);

/** Python: module.Stack.extend(self, *items: int, **named: int) -> int
 * Borrowed for the call: `self_`, `items`, `named`.
 * `items`: all further positional arguments.
 * `named`: all further keyword arguments.
 */
BRIDGE_API int64_t python_Stack_extend(
    python_Stack self_, bridge_array_i64 items, bridge_map_str_i64 named);
/** Type of python_Stack_extend, for dlsym. */
typedef int64_t (*PythonStackExtendFunc)(
    python_Stack self_, bridge_array_i64 items, bridge_map_str_i64 named);

/** Python: module.Stack.after(self, point: Optional[Point] = None, color: Color = Color.GREEN) -> Tuple[Point, Color]
 * Borrowed for the call: `self_`.
 */
BRIDGE_API bridge_tuple2_python_Point_python_Color python_Stack_after(
    python_Stack self_, bridge_optional_python_Point point, python_Color color);
/** Type of python_Stack_after, for dlsym. */
typedef bridge_tuple2_python_Point_python_Color (*PythonStackAfterFunc)(
    python_Stack self_, bridge_optional_python_Point point, python_Color color);

/** How many there are.
 *
 * Python: module.Stack.size: int
 * Borrowed for the call: `self_`.
 */
BRIDGE_API int64_t python_Stack_size(python_Stack self_);
/** Type of python_Stack_size, for dlsym. */
typedef int64_t (*PythonStackSizeFunc)(python_Stack self_);

/** Python: module.Stack.top: Any
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_Stack_top(python_Stack self_);
/** Type of python_Stack_top, for dlsym. */
typedef bridge_handle (*PythonStackTopFunc)(python_Stack self_);

/** Python: module.Stack.serial: int
 * Borrowed for the call: `self_`.
 */
BRIDGE_API int64_t python_Stack_serial(python_Stack self_);
/** Type of python_Stack_serial, for dlsym. */
typedef int64_t (*PythonStackSerialFunc)(python_Stack self_);

/** Python: module.Stack.of(*items: int) -> Stack[int]
 * Borrowed for the call: `items`.
 * `items`: all further positional arguments.
 * The result is owned by the caller: free it with python_free_Stack().
 */
BRIDGE_API python_Stack python_Stack_of(bridge_array_i64 items);
/** Type of python_Stack_of, for dlsym. */
typedef python_Stack (*PythonStackOfFunc)(bridge_array_i64 items);

/** Python: module.Stack.is_valid(name: str) -> bool
 * Borrowed for the call: `name`.
 */
BRIDGE_API bool python_Stack_is_valid(bridge_str name);
/** Type of python_Stack_is_valid, for dlsym. */
typedef bool (*PythonStackIsValidFunc)(bridge_str name);

/** Python: module.Stack.copy(self) -> Stack[T]
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_Stack().
 */
BRIDGE_API python_Stack python_Stack_copy(python_Stack self_);
/** Type of python_Stack_copy, for dlsym. */
typedef python_Stack (*PythonStackCopyFunc)(python_Stack self_);

/** Python: module.Stack.__len__(self) -> int
 * Borrowed for the call: `self_`.
 */
BRIDGE_API int64_t python_Stack_len(python_Stack self_);
/** Type of python_Stack_len, for dlsym. */
typedef int64_t (*PythonStackLenFunc)(python_Stack self_);

/** Python: module.Stack.__getitem__(self, key: int) -> Any
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_Stack_getitem_1(python_Stack self_, int64_t key);
/** Type of python_Stack_getitem_1, for dlsym. */
typedef bridge_handle (*PythonStackGetitem1Func)(python_Stack self_, int64_t key);

/** Python: module.Stack.__getitem__(self, key: str) -> int
 * Borrowed for the call: `self_`, `key`.
 */
BRIDGE_API int64_t python_Stack_getitem_2(python_Stack self_, bridge_str key);
/** Type of python_Stack_getitem_2, for dlsym. */
typedef int64_t (*PythonStackGetitem2Func)(python_Stack self_, bridge_str key);

/** Python: module.Stack.__setitem__(self, key: int, value: int) -> None
 * Borrowed for the call: `self_`.
 */
BRIDGE_API void python_Stack_setitem(python_Stack self_, int64_t key, int64_t value);
/** Type of python_Stack_setitem, for dlsym. */
typedef void (*PythonStackSetitemFunc)(python_Stack self_, int64_t key, int64_t value);

/** Python: module.Stack.__contains__(self, item: object) -> bool
 * Borrowed for the call: `self_`, `item`.
 */
BRIDGE_API bool python_Stack_contains(python_Stack self_, bridge_handle item);
/** Type of python_Stack_contains, for dlsym. */
typedef bool (*PythonStackContainsFunc)(python_Stack self_, bridge_handle item);

/** Python: module.Stack.__call__(self, factor: int) -> List[int]
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_array_i64().
 */
BRIDGE_API bridge_array_i64 python_Stack_call(python_Stack self_, int64_t factor);
/** Type of python_Stack_call, for dlsym. */
typedef bridge_array_i64 (*PythonStackCallFunc)(python_Stack self_, int64_t factor);

/** Python: module.Stack.__eq__(self, other: object) -> bool
 * Borrowed for the call: `self_`, `other`.
 */
BRIDGE_API bool python_Stack_eq(python_Stack self_, bridge_handle other);
/** Type of python_Stack_eq, for dlsym. */
typedef bool (*PythonStackEqFunc)(python_Stack self_, bridge_handle other);

/** Python: module.Stack.__lt__(self, other: Stack[Any]) -> bool
 * Borrowed for the call: `self_`, `other`.
 */
BRIDGE_API bool python_Stack_lt(python_Stack self_, python_Stack other);
/** Type of python_Stack_lt, for dlsym. */
typedef bool (*PythonStackLtFunc)(python_Stack self_, python_Stack other);

/** Python: module.Stack.__add__(self, other: Stack[T]) -> Stack[T]
 * Borrowed for the call: `self_`, `other`.
 * The result is owned by the caller: free it with python_free_Stack().
 */
BRIDGE_API python_Stack python_Stack_add(python_Stack self_, python_Stack other);
/** Type of python_Stack_add, for dlsym. */
typedef python_Stack (*PythonStackAddFunc)(python_Stack self_, python_Stack other);

/** Python: module.Stack.__neg__(self) -> Stack[T]
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_Stack().
 */
BRIDGE_API python_Stack python_Stack_neg(python_Stack self_);
/** Type of python_Stack_neg, for dlsym. */
typedef python_Stack (*PythonStackNegFunc)(python_Stack self_);

/** Python: module.Stack.__str__(self) -> str
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Stack_str(python_Stack self_);
/** Type of python_Stack_str, for dlsym. */
typedef bridge_str (*PythonStackStrFunc)(python_Stack self_);

/** Python: module.Stack.top: Any, set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Stack_set_top(python_Stack self_, bridge_handle value);
/** Type of python_Stack_set_top, for dlsym. */
typedef void (*PythonStackSetTopFunc)(python_Stack self_, bridge_handle value);

/** Python: module.Stack.LIMIT: int */
BRIDGE_API int64_t python_Stack_LIMIT(void);
/** Type of python_Stack_LIMIT, for dlsym. */
typedef int64_t (*PythonStackLIMITFunc)(void);

/** Python: module.Stack.made: int */
BRIDGE_API int64_t python_Stack_made(void);
/** Type of python_Stack_made, for dlsym. */
typedef int64_t (*PythonStackMadeFunc)(void);

/** Python: module.Stack.name: str
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Stack_name(python_Stack self_);
/** Type of python_Stack_name, for dlsym. */
typedef bridge_str (*PythonStackNameFunc)(python_Stack self_);

/** Python: module.Stack.name: str, set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Stack_set_name(python_Stack self_, bridge_str value);
/** Type of python_Stack_set_name, for dlsym. */
typedef void (*PythonStackSetNameFunc)(python_Stack self_, bridge_str value);

/** Python: module.Stack.color: Color
 * Borrowed for the call: `self_`.
 */
BRIDGE_API python_Color python_Stack_color(python_Stack self_);
/** Type of python_Stack_color, for dlsym. */
typedef python_Color (*PythonStackColorFunc)(python_Stack self_);

/** Python: module.Stack.color: Color, set
 * Borrowed for the call: `self_`.
 */
BRIDGE_API void python_Stack_set_color(python_Stack self_, python_Color value);
/** Type of python_Stack_set_color, for dlsym. */
typedef void (*PythonStackSetColorFunc)(python_Stack self_, python_Color value);

/** Python: module.Shape.area(self) -> float
 * Borrowed for the call: `self_`.
 */
BRIDGE_API double python_Shape_area(python_Shape self_);
/** Type of python_Shape_area, for dlsym. */
typedef double (*PythonShapeAreaFunc)(python_Shape self_);

/** Python: module.Shape.describe(self) -> str
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Shape_describe(python_Shape self_);
/** Type of python_Shape_describe, for dlsym. */
typedef bridge_str (*PythonShapeDescribeFunc)(python_Shape self_);

/** Python: module.Shape.name: str
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Shape_name(python_Shape self_);
/** Type of python_Shape_name, for dlsym. */
typedef bridge_str (*PythonShapeNameFunc)(python_Shape self_);

/** Python: module.Shape.name: str, set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Shape_set_name(python_Shape self_, bridge_str value);
/** Type of python_Shape_set_name, for dlsym. */
typedef void (*PythonShapeSetNameFunc)(python_Shape self_, bridge_str value);

/** Python: module.Square(side: float) -> Square
 * The result is owned by the caller: free it with python_free_Square().
 */
BRIDGE_API python_Square python_Square_new(double side);
/** Type of python_Square_new, for dlsym. */
typedef python_Square (*PythonSquareNewFunc)(double side);

/** Python: module.Square.area(self) -> float
 * Borrowed for the call: `self_`.
 */
BRIDGE_API double python_Square_area(python_Square self_);
/** Type of python_Square_area, for dlsym. */
typedef double (*PythonSquareAreaFunc)(python_Square self_);

/** Python: module.Square.scale(self, factor: float) -> None
 * Borrowed for the call: `self_`.
 */
BRIDGE_API void python_Square_scale(python_Square self_, double factor);
/** Type of python_Square_scale, for dlsym. */
typedef void (*PythonSquareScaleFunc)(python_Square self_, double factor);

/** Python: module.Square.side: float
 * Borrowed for the call: `self_`.
 */
BRIDGE_API double python_Square_side(python_Square self_);
/** Type of python_Square_side, for dlsym. */
typedef double (*PythonSquareSideFunc)(python_Square self_);

/** Python: module.Square.side: float, set
 * Borrowed for the call: `self_`.
 */
BRIDGE_API void python_Square_set_side(python_Square self_, double value);
/** Type of python_Square_set_side, for dlsym. */
typedef void (*PythonSquareSetSideFunc)(python_Square self_, double value);

/** Python: module.Circle(name: str) -> Circle
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_Circle().
 */
BRIDGE_API python_Circle python_Circle_new(bridge_str name);
/** Type of python_Circle_new, for dlsym. */
typedef python_Circle (*PythonCircleNewFunc)(bridge_str name);

/** Python: module.Circle.area(self) -> float
 * Borrowed for the call: `self_`.
 */
BRIDGE_API double python_Circle_area(python_Circle self_);
/** Type of python_Circle_area, for dlsym. */
typedef double (*PythonCircleAreaFunc)(python_Circle self_);

/** Python: module.Circle.radius: float */
BRIDGE_API double python_Circle_radius(void);
/** Type of python_Circle_radius, for dlsym. */
typedef double (*PythonCircleRadiusFunc)(void);

/** Python: module.Secret() -> Secret
 * The result is owned by the caller: free it with python_free_Secret().
 */
BRIDGE_API python_Secret python_Secret_new(void);
/** Type of python_Secret_new, for dlsym. */
typedef python_Secret (*PythonSecretNewFunc)(void);

/** Python: module.Secret.area(self) -> float
 * Borrowed for the call: `self_`.
 */
BRIDGE_API double python_Secret_area(python_Secret self_);
/** Type of python_Secret_area, for dlsym. */
typedef double (*PythonSecretAreaFunc)(python_Secret self_);

/** Python: module.Account(*, owner: str, balance: float = 0.0, tags: List[str] = list()) -> Account
 * Borrowed for the call: `owner`, `tags`.
 * `tags`: NULL takes Python's default `list()`.
 * The result is owned by the caller: free it with python_free_Account().
 */
BRIDGE_API python_Account python_Account_new(
    bridge_str owner, double balance, const bridge_array_str *tags);
/** Type of python_Account_new, for dlsym. */
typedef python_Account (*PythonAccountNewFunc)(
    bridge_str owner, double balance, const bridge_array_str *tags);

/** Python: module.Account.pay(self, amount: float) -> Account
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_Account().
 */
BRIDGE_API python_Account python_Account_pay(python_Account self_, double amount);
/** Type of python_Account_pay, for dlsym. */
typedef python_Account (*PythonAccountPayFunc)(python_Account self_, double amount);

/** Python: module.Account.owner: str
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Account_owner(python_Account self_);
/** Type of python_Account_owner, for dlsym. */
typedef bridge_str (*PythonAccountOwnerFunc)(python_Account self_);

/** Python: module.Account.owner: str, set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Account_set_owner(python_Account self_, bridge_str value);
/** Type of python_Account_set_owner, for dlsym. */
typedef void (*PythonAccountSetOwnerFunc)(python_Account self_, bridge_str value);

/** Python: module.Account.balance: float
 * Borrowed for the call: `self_`.
 */
BRIDGE_API double python_Account_balance(python_Account self_);
/** Type of python_Account_balance, for dlsym. */
typedef double (*PythonAccountBalanceFunc)(python_Account self_);

/** Python: module.Account.balance: float, set
 * Borrowed for the call: `self_`.
 */
BRIDGE_API void python_Account_set_balance(python_Account self_, double value);
/** Type of python_Account_set_balance, for dlsym. */
typedef void (*PythonAccountSetBalanceFunc)(python_Account self_, double value);

/** Python: module.Account.tags: List[str]
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_array_str().
 */
BRIDGE_API bridge_array_str python_Account_tags(python_Account self_);
/** Type of python_Account_tags, for dlsym. */
typedef bridge_array_str (*PythonAccountTagsFunc)(python_Account self_);

/** Python: module.Account.tags: List[str], set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Account_set_tags(python_Account self_, bridge_array_str value);
/** Type of python_Account_set_tags, for dlsym. */
typedef void (*PythonAccountSetTagsFunc)(python_Account self_, bridge_array_str value);

/** Python: module.Key(*, text: str) -> Key
 * Borrowed for the call: `text`.
 * The result is owned by the caller: free it with python_free_Key().
 */
BRIDGE_API python_Key python_Key_new(bridge_str text);
/** Type of python_Key_new, for dlsym. */
typedef python_Key (*PythonKeyNewFunc)(bridge_str text);

/** Python: module.Key.text: str
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Key_text(python_Key self_);
/** Type of python_Key_text, for dlsym. */
typedef bridge_str (*PythonKeyTextFunc)(python_Key self_);

/** Python: module.Node.Mark(text: str) -> Node.Mark
 * Borrowed for the call: `text`.
 * The result is owned by the caller: free it with python_free_Node_Mark().
 */
BRIDGE_API python_Node_Mark python_Node_Mark_new(bridge_str text);
/** Type of python_Node_Mark_new, for dlsym. */
typedef python_Node_Mark (*PythonNodeMarkNewFunc)(bridge_str text);

/** Python: module.Node.Mark.text: str
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Node_Mark_text(python_Node_Mark self_);
/** Type of python_Node_Mark_text, for dlsym. */
typedef bridge_str (*PythonNodeMarkTextFunc)(python_Node_Mark self_);

/** Python: module.Node.Mark.text: str, set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Node_Mark_set_text(python_Node_Mark self_, bridge_str value);
/** Type of python_Node_Mark_set_text, for dlsym. */
typedef void (*PythonNodeMarkSetTextFunc)(python_Node_Mark self_, bridge_str value);

/** Python: module.Node(value: int, next: Optional["Node"] = None) -> Node
 * Borrowed for the call: `next`.
 * The result is owned by the caller: free it with python_free_Node().
 */
BRIDGE_API python_Node python_Node_new(int64_t value, bridge_optional_python_Node next);
/** Type of python_Node_new, for dlsym. */
typedef python_Node (*PythonNodeNewFunc)(int64_t value, bridge_optional_python_Node next);

/** Python: module.Node.mark(self, text: str) -> Node.Mark
 * Borrowed for the call: `self_`, `text`.
 * The result is owned by the caller: free it with python_free_Node_Mark().
 */
BRIDGE_API python_Node_Mark python_Node_mark(python_Node self_, bridge_str text);
/** Type of python_Node_mark, for dlsym. */
typedef python_Node_Mark (*PythonNodeMarkFunc)(python_Node self_, bridge_str text);

/** Python: module.Node.value: int
 * Borrowed for the call: `self_`.
 */
BRIDGE_API int64_t python_Node_value(python_Node self_);
/** Type of python_Node_value, for dlsym. */
typedef int64_t (*PythonNodeValueFunc)(python_Node self_);

/** Python: module.Node.value: int, set
 * Borrowed for the call: `self_`.
 */
BRIDGE_API void python_Node_set_value(python_Node self_, int64_t value);
/** Type of python_Node_set_value, for dlsym. */
typedef void (*PythonNodeSetValueFunc)(python_Node self_, int64_t value);

/** Python: module.Node.next: Optional["Node"]
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_optional_python_Node().
 */
BRIDGE_API bridge_optional_python_Node python_Node_next(python_Node self_);
/** Type of python_Node_next, for dlsym. */
typedef bridge_optional_python_Node (*PythonNodeNextFunc)(python_Node self_);

/** Python: module.Node.next: Optional["Node"], set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Node_set_next(python_Node self_, bridge_optional_python_Node value);
/** Type of python_Node_set_next, for dlsym. */
typedef void (*PythonNodeSetNextFunc)(python_Node self_, bridge_optional_python_Node value);

/** Python: module.Node.others: List["Node"]
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_array_python_Node().
 */
BRIDGE_API bridge_array_python_Node python_Node_others(python_Node self_);
/** Type of python_Node_others, for dlsym. */
typedef bridge_array_python_Node (*PythonNodeOthersFunc)(python_Node self_);

/** Python: module.Node.others: List["Node"], set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Node_set_others(python_Node self_, bridge_array_python_Node value);
/** Type of python_Node_set_others, for dlsym. */
typedef void (*PythonNodeSetOthersFunc)(python_Node self_, bridge_array_python_Node value);

/** Python: module.Copy(other: Optional["Copy"] = None) -> Copy
 * Borrowed for the call: `other`.
 * The result is owned by the caller: free it with python_free_Copy().
 */
BRIDGE_API python_Copy python_Copy_new(bridge_optional_python_Copy other);
/** Type of python_Copy_new, for dlsym. */
typedef python_Copy (*PythonCopyNewFunc)(bridge_optional_python_Copy other);

/** Python: module.Copy.depth: int
 * Borrowed for the call: `self_`.
 */
BRIDGE_API int64_t python_Copy_depth(python_Copy self_);
/** Type of python_Copy_depth, for dlsym. */
typedef int64_t (*PythonCopyDepthFunc)(python_Copy self_);

/** Python: module.Copy.depth: int, set
 * Borrowed for the call: `self_`.
 */
BRIDGE_API void python_Copy_set_depth(python_Copy self_, int64_t value);
/** Type of python_Copy_set_depth, for dlsym. */
typedef void (*PythonCopySetDepthFunc)(python_Copy self_, int64_t value);

/** Python: module.Resource() -> Resource
 * The result is owned by the caller: free it with python_free_Resource().
 */
BRIDGE_API python_Resource python_Resource_new(void);
/** Type of python_Resource_new, for dlsym. */
typedef python_Resource (*PythonResourceNewFunc)(void);

/** Python: module.Resource.__enter__(self) -> Resource
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_Resource().
 */
BRIDGE_API python_Resource python_Resource_enter(python_Resource self_);
/** Type of python_Resource_enter, for dlsym. */
typedef python_Resource (*PythonResourceEnterFunc)(python_Resource self_);

/** Python: module.Resource.__exit__(self, kind: Any, value: Any, traceback: Any) -> bool
 * Borrowed for the call: `self_`, `kind`, `value`, `traceback`.
 */
BRIDGE_API bool python_Resource_exit(
    python_Resource self_, bridge_handle kind, bridge_handle value, bridge_handle traceback);
/** Type of python_Resource_exit, for dlsym. */
typedef bool (*PythonResourceExitFunc)(
    python_Resource self_, bridge_handle kind, bridge_handle value, bridge_handle traceback);

/** Python: module.Resource.events: List[str]
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_array_str().
 */
BRIDGE_API bridge_array_str python_Resource_events(python_Resource self_);
/** Type of python_Resource_events, for dlsym. */
typedef bridge_array_str (*PythonResourceEventsFunc)(python_Resource self_);

/** Python: module.Resource.events: List[str], set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Resource_set_events(python_Resource self_, bridge_array_str value);
/** Type of python_Resource_set_events, for dlsym. */
typedef void (*PythonResourceSetEventsFunc)(python_Resource self_, bridge_array_str value);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
