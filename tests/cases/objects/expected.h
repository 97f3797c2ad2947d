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
 * Batches. Where all is numbers, a second function calls the first for each of `n` elements of arrays,
 *          in order, and fills `out`, which may be one of them. It returns how many are done. If these
 *          are fewer than `n`, the next one failed, and the last error says why; `out` holds the
 *          results before it, and what follows is as it was. A NULL array is an error unless `n` is 0.
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
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0xdf0f6c1a8052f27c)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

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

#ifndef BRIDGE_TYPE_python_Tagged
#define BRIDGE_TYPE_python_Tagged UINT64_C(0xea5a353be5cf39f7)
/** A value with anything beside it.
 *
 * Python: dataclass module.Tagged
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_Tagged().
 */
typedef struct python_Tagged {
  /** tag: str */
  bridge_str tag;
  /** value: Any */
  bridge_handle value;
  /** more: object = None */
  bridge_handle more;
} python_Tagged;
#elif BRIDGE_TYPE_python_Tagged != UINT64_C(0xea5a353be5cf39f7)
#error "two libraries have a python_Tagged, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Node
#define BRIDGE_TYPE_python_Node UINT64_C(0xb45b6cbd15f67d33)
/** Something that C++ has only a handle of.
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

#ifndef BRIDGE_DECLARES_python_free_Tagged
#define BRIDGE_DECLARES_python_free_Tagged
/** Frees a python_Tagged that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Tagged(python_Tagged value);
/** Type of python_free_Tagged, for dlsym. */
typedef void (*PythonFreeTaggedFunc)(python_Tagged value);
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

/* Any Python object, passed on and asked.
 *
 * Python: module module
 */

/** Give the object back.
 *
 * Python: module.same(value: Any) -> Any
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_same(bridge_handle value);
/** Type of python_same, for dlsym. */
typedef bridge_handle (*PythonSameFunc)(bridge_handle value);

/** The same, by the other name.
 *
 * Python: module.first(value: object) -> object
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_first(bridge_handle value);
/** Type of python_first, for dlsym. */
typedef bridge_handle (*PythonFirstFunc)(bridge_handle value);

/** What Python received.
 *
 * Python: module.shown(value: Any) -> str
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_shown(bridge_handle value);
/** Type of python_shown, for dlsym. */
typedef bridge_str (*PythonShownFunc)(bridge_handle value);

/** Python: module.type_of(value: Any) -> str
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_type_of(bridge_handle value);
/** Type of python_type_of, for dlsym. */
typedef bridge_str (*PythonTypeOfFunc)(bridge_handle value);

/** A new node.
 *
 * Python: module.node(name: str) -> Any
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_node(bridge_str name);
/** Type of python_node, for dlsym. */
typedef bridge_handle (*PythonNodeFunc)(bridge_str name);

/** How many there are.
 *
 * Python: module.nodes() -> int
 */
BRIDGE_API int64_t python_nodes(void);
/** Type of python_nodes, for dlsym. */
typedef int64_t (*PythonNodesFunc)(void);

/** Python: module.pick(values: list[Any], index: int) -> Any
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_pick(bridge_array_object values, int64_t index);
/** Type of python_pick, for dlsym. */
typedef bridge_handle (*PythonPickFunc)(bridge_array_object values, int64_t index);

/** Python: module.table(keys: list[str], values: list[Any]) -> dict[str, Any]
 * Borrowed for the call: `keys`, `values`.
 * The result is owned by the caller: free it with python_free_map_str_object().
 */
BRIDGE_API bridge_map_str_object python_table(bridge_array_str keys, bridge_array_object values);
/** Type of python_table, for dlsym. */
typedef bridge_map_str_object (*PythonTableFunc)(bridge_array_str keys, bridge_array_object values);

/** Python: module.maybe(value: Optional[Any]) -> Optional[Any]
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_maybe(bridge_handle value);
/** Type of python_maybe, for dlsym. */
typedef bridge_handle (*PythonMaybeFunc)(bridge_handle value);

/** A TypeVar is any object.
 *
 * Python: module.generic(value: T, other: list[T]) -> T
 * Borrowed for the call: `value`, `other`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_generic(bridge_handle value, bridge_array_object other);
/** Type of python_generic, for dlsym. */
typedef bridge_handle (*PythonGenericFunc)(bridge_handle value, bridge_array_object other);

/** What a TypeVar is bound to is its type.
 *
 * Python: module.bounded(value: Number) -> Number
 */
BRIDGE_API double python_bounded(double value);
/** Type of python_bounded, for dlsym. */
typedef double (*PythonBoundedFunc)(double value);

/** python_bounded() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_bounded_map(const double *value, double *out, size_t n);
/** Type of python_bounded_map, for dlsym. */
typedef size_t (*PythonBoundedMapFunc)(const double *value, double *out, size_t n);

/** A Protocol is any object that has what it says.
 *
 * Python: module.name_of(value: Named) -> str
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_name_of(bridge_handle value);
/** Type of python_name_of, for dlsym. */
typedef bridge_str (*PythonNameOfFunc)(bridge_handle value);

/** A bare list is an object that is checked.
 *
 * Python: module.bare_list(values: list) -> list
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_bare_list(bridge_handle values);
/** Type of python_bare_list, for dlsym. */
typedef bridge_handle (*PythonBareListFunc)(bridge_handle values);

/** Python: module.bare_dict(values: dict) -> OrderedDict
 * Borrowed for the call: `values`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_bare_dict(bridge_handle values);
/** Type of python_bare_dict, for dlsym. */
typedef bridge_handle (*PythonBareDictFunc)(bridge_handle values);

/** Python: module.broken_list() -> list
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_broken_list(void);
/** Type of python_broken_list, for dlsym. */
typedef bridge_handle (*PythonBrokenListFunc)(void);

/** An instance of a class of another library.
 *
 * Python: module.context(precision: int) -> decimal.Context
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_context(int64_t precision);
/** Type of python_context, for dlsym. */
typedef bridge_handle (*PythonContextFunc)(int64_t precision);

/** Python: module.divide(one: int, other: int, how: decimal.Context) -> str
 * Borrowed for the call: `how`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_divide(int64_t one, int64_t other, bridge_handle how);
/** Type of python_divide, for dlsym. */
typedef bridge_str (*PythonDivideFunc)(int64_t one, int64_t other, bridge_handle how);

/** Python: module.tagged(value: Tagged) -> Tagged
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_Tagged().
 */
BRIDGE_API python_Tagged python_tagged(python_Tagged value);
/** Type of python_tagged, for dlsym. */
typedef python_Tagged (*PythonTaggedFunc)(python_Tagged value);

/** Two nodes that keep each other.
 *
 * Python: module.cycle() -> Any
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_cycle(void);
/** Type of python_cycle, for dlsym. */
typedef bridge_handle (*PythonCycleFunc)(void);

/** Python: module.collect() -> int */
BRIDGE_API int64_t python_collect(void);
/** Type of python_collect, for dlsym. */
typedef int64_t (*PythonCollectFunc)(void);

/** Python: module.is_alive(reference: Any) -> bool
 * Borrowed for the call: `reference`.
 */
BRIDGE_API bool python_is_alive(bridge_handle reference);
/** Type of python_is_alive, for dlsym. */
typedef bool (*PythonIsAliveFunc)(bridge_handle reference);

/** Python: module.watch(value: Any) -> Any
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_watch(bridge_handle value);
/** Type of python_watch, for dlsym. */
typedef bridge_handle (*PythonWatchFunc)(bridge_handle value);

/** Python: module.fail(value: Any) -> Any
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_fail(bridge_handle value);
/** Type of python_fail, for dlsym. */
typedef bridge_handle (*PythonFailFunc)(bridge_handle value);

/** A union with Any is any object.
 *
 * Python: module.anything(value: int | Any) -> Any | None
 * Borrowed for the call: `value`.
 * The result is owned by the caller: free it with python_free_object().
 */
BRIDGE_API bridge_handle python_anything(bridge_handle value);
/** Type of python_anything, for dlsym. */
typedef bridge_handle (*PythonAnythingFunc)(bridge_handle value);

/** Python: module.Node(name: str) -> Node
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_Node().
 */
BRIDGE_API python_Node python_Node_new(bridge_str name);
/** Type of python_Node_new, for dlsym. */
typedef python_Node (*PythonNodeNewFunc)(bridge_str name);

/** Python: module.Node.greet(self, whom: str = "you", *, mark: str = "!") -> str
 * Borrowed for the call: `self_`, `whom`, `mark`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Node_greet(python_Node self_, bridge_str whom, bridge_str mark);
/** Type of python_Node_greet, for dlsym. */
typedef bridge_str (*PythonNodeGreetFunc)(python_Node self_, bridge_str whom, bridge_str mark);

/** Python: module.Node.name: str
 * Borrowed for the call: `self_`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Node_name(python_Node self_);
/** Type of python_Node_name, for dlsym. */
typedef bridge_str (*PythonNodeNameFunc)(python_Node self_);

/** Python: module.Node.name: str, set
 * Borrowed for the call: `self_`, `value`.
 */
BRIDGE_API void python_Node_set_name(python_Node self_, bridge_str value);
/** Type of python_Node_set_name, for dlsym. */
typedef void (*PythonNodeSetNameFunc)(python_Node self_, bridge_str value);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
