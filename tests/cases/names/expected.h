/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonDelete_Func function = (PythonDelete_Func)dlsym(handle, "python_delete_");
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

#ifdef __cplusplus
extern "C" {
#endif

/** Stands for all functions, types and defaults; the library has to have the same one. */
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x04cfc35e0ca7c70f)
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

/* Names that mean something to C, C++ or Rust. Each function gives its own name.
 *
 * Python: module module
 */

/** Python: module.delete() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_delete_(void);
/** Type of python_delete_, for dlsym. */
typedef bridge_str (*PythonDelete_Func)(void);

/** Python: module.new() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_new_(void);
/** Type of python_new_, for dlsym. */
typedef bridge_str (*PythonNew_Func)(void);

/** Python: module.template() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_template_(void);
/** Type of python_template_, for dlsym. */
typedef bridge_str (*PythonTemplate_Func)(void);

/** Python: module.register() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_register_(void);
/** Type of python_register_, for dlsym. */
typedef bridge_str (*PythonRegister_Func)(void);

/** Python: module.auto() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_auto_(void);
/** Type of python_auto_, for dlsym. */
typedef bridge_str (*PythonAuto_Func)(void);

/** Python: module.namespace() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_namespace_(void);
/** Type of python_namespace_, for dlsym. */
typedef bridge_str (*PythonNamespace_Func)(void);

/** Python: module.typename() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_typename_(void);
/** Type of python_typename_, for dlsym. */
typedef bridge_str (*PythonTypename_Func)(void);

/** Python: module.operator() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_operator_(void);
/** Type of python_operator_, for dlsym. */
typedef bridge_str (*PythonOperator_Func)(void);

/** Python: module.switch() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_switch_(void);
/** Type of python_switch_, for dlsym. */
typedef bridge_str (*PythonSwitch_Func)(void);

/** Python: module.struct() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_struct_(void);
/** Type of python_struct_, for dlsym. */
typedef bridge_str (*PythonStruct_Func)(void);

/** Python: module.union() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_union_(void);
/** Type of python_union_, for dlsym. */
typedef bridge_str (*PythonUnion_Func)(void);

/** Python: module.virtual() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_virtual_(void);
/** Type of python_virtual_, for dlsym. */
typedef bridge_str (*PythonVirtual_Func)(void);

/** Python: module.signed() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_signed_(void);
/** Type of python_signed_, for dlsym. */
typedef bridge_str (*PythonSigned_Func)(void);

/** Python: module.co_await() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_co_await_(void);
/** Type of python_co_await_, for dlsym. */
typedef bridge_str (*PythonCoAwait_Func)(void);

/** Python: module.alignas() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_alignas_(void);
/** Type of python_alignas_, for dlsym. */
typedef bridge_str (*PythonAlignas_Func)(void);

/** Python: module.requires() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_requires_(void);
/** Type of python_requires_, for dlsym. */
typedef bridge_str (*PythonRequires_Func)(void);

/** Python: module.concept() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_concept_(void);
/** Type of python_concept_, for dlsym. */
typedef bridge_str (*PythonConcept_Func)(void);

/** Python: module.xor() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_xor_(void);
/** Type of python_xor_, for dlsym. */
typedef bridge_str (*PythonXor_Func)(void);

/** Python: module.char8_t() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_char8_t_(void);
/** Type of python_char8_t_, for dlsym. */
typedef bridge_str (*PythonChar8T_Func)(void);

/** Python: module.restrict() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_restrict_(void);
/** Type of python_restrict_, for dlsym. */
typedef bridge_str (*PythonRestrict_Func)(void);

/** Python: module.inline() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_inline_(void);
/** Type of python_inline_, for dlsym. */
typedef bridge_str (*PythonInline_Func)(void);

/** Python: module.typeof() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_typeof_(void);
/** Type of python_typeof_, for dlsym. */
typedef bridge_str (*PythonTypeof_Func)(void);

/** Python: module.fn() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_fn_(void);
/** Type of python_fn_, for dlsym. */
typedef bridge_str (*PythonFn_Func)(void);

/** Python: module.impl() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_impl_(void);
/** Type of python_impl_, for dlsym. */
typedef bridge_str (*PythonImpl_Func)(void);

/** Python: module.mut() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_mut_(void);
/** Type of python_mut_, for dlsym. */
typedef bridge_str (*PythonMut_Func)(void);

/** Python: module.let() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_let_(void);
/** Type of python_let_, for dlsym. */
typedef bridge_str (*PythonLet_Func)(void);

/** Python: module.match() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_match_(void);
/** Type of python_match_, for dlsym. */
typedef bridge_str (*PythonMatch_Func)(void);

/** Python: module.move() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_move_(void);
/** Type of python_move_, for dlsym. */
typedef bridge_str (*PythonMove_Func)(void);

/** Python: module.ref() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_ref_(void);
/** Type of python_ref_, for dlsym. */
typedef bridge_str (*PythonRef_Func)(void);

/** Python: module.pub() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_pub_(void);
/** Type of python_pub_, for dlsym. */
typedef bridge_str (*PythonPub_Func)(void);

/** Python: module.crate() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_crate_(void);
/** Type of python_crate_, for dlsym. */
typedef bridge_str (*PythonCrate_Func)(void);

/** Python: module.trait() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_trait_(void);
/** Type of python_trait_, for dlsym. */
typedef bridge_str (*PythonTrait_Func)(void);

/** Python: module.unsafe() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_unsafe_(void);
/** Type of python_unsafe_, for dlsym. */
typedef bridge_str (*PythonUnsafe_Func)(void);

/** Python: module.dyn() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_dyn_(void);
/** Type of python_dyn_, for dlsym. */
typedef bridge_str (*PythonDyn_Func)(void);

/** Python: module.loop() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_loop_(void);
/** Type of python_loop_, for dlsym. */
typedef bridge_str (*PythonLoop_Func)(void);

/** Python: module.Self() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Self_(void);
/** Type of python_Self_, for dlsym. */
typedef bridge_str (*PythonSelf_Func)(void);

/** Python: module.super() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_super_(void);
/** Type of python_super_, for dlsym. */
typedef bridge_str (*PythonSuper_Func)(void);

/** Python: module.gen() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_gen_(void);
/** Type of python_gen_, for dlsym. */
typedef bridge_str (*PythonGen_Func)(void);

/** Python: module.become() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_become_(void);
/** Type of python_become_, for dlsym. */
typedef bridge_str (*PythonBecome_Func)(void);

/** Python: module.box() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_box_(void);
/** Type of python_box_, for dlsym. */
typedef bridge_str (*PythonBox_Func)(void);

/** Python: module.abstract() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_abstract_(void);
/** Type of python_abstract_, for dlsym. */
typedef bridge_str (*PythonAbstract_Func)(void);

/** Python: module.errno() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_errno_(void);
/** Type of python_errno_, for dlsym. */
typedef bridge_str (*PythonErrno_Func)(void);

/** Python: module.linux() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_linux_(void);
/** Type of python_linux_, for dlsym. */
typedef bridge_str (*PythonLinux_Func)(void);

/** Python: module.unix() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_unix_(void);
/** Type of python_unix_, for dlsym. */
typedef bridge_str (*PythonUnix_Func)(void);

/** Python: module.stdin() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_stdin_(void);
/** Type of python_stdin_, for dlsym. */
typedef bridge_str (*PythonStdin_Func)(void);

/** Python: module.stdout() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_stdout_(void);
/** Type of python_stdout_, for dlsym. */
typedef bridge_str (*PythonStdout_Func)(void);

/** Python: module.NULL() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_NULL_(void);
/** Type of python_NULL_, for dlsym. */
typedef bridge_str (*PythonNULL_Func)(void);

/** Python: module.EOF() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_EOF_(void);
/** Type of python_EOF_, for dlsym. */
typedef bridge_str (*PythonEOF_Func)(void);

/** Python: module.NAN() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_NAN_(void);
/** Type of python_NAN_, for dlsym. */
typedef bridge_str (*PythonNAN_Func)(void);

/** Python: module.INT_MAX() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_INT_MAX_(void);
/** Type of python_INT_MAX_, for dlsym. */
typedef bridge_str (*PythonINTMAX_Func)(void);

/** Python: module.assert_() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_assert_(void);
/** Type of python_assert_, for dlsym. */
typedef bridge_str (*PythonAssert_Func)(void);

/** Python: module.BUFSIZ() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_BUFSIZ_(void);
/** Type of python_BUFSIZ_, for dlsym. */
typedef bridge_str (*PythonBUFSIZ_Func)(void);

/** Python: module.Module() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_Module(void);
/** Type of python_Module, for dlsym. */
typedef bridge_str (*PythonModuleFunc)(void);

/** Python: module.functions_() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_functions_(void);
/** Type of python_functions_, for dlsym. */
typedef bridge_str (*PythonFunctions_Func)(void);

/** Python: module.try_open() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_try_open(void);
/** Type of python_try_open, for dlsym. */
typedef bridge_str (*PythonTryOpenFunc)(void);

/** Python: module.this_() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_this_(void);
/** Type of python_this_, for dlsym. */
typedef bridge_str (*PythonThis_Func)(void);

/** Python: module.bridge() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_bridge(void);
/** Type of python_bridge, for dlsym. */
typedef bridge_str (*PythonBridgeFunc)(void);

/** Python: module.std() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_std(void);
/** Type of python_std, for dlsym. */
typedef bridge_str (*PythonStdFunc)(void);

/** Python: module.result() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_result(void);
/** Type of python_result, for dlsym. */
typedef bridge_str (*PythonResultFunc)(void);

/** Python: module.größe() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_gr_u00f6_u00df_e(void);
/** Type of python_gr_u00f6_u00df_e, for dlsym. */
typedef bridge_str (*PythonGrU00f6U00dfEFunc)(void);

/** Python: module.名前() -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python__u540d_u524d_(void);
/** Type of python__u540d_u524d_, for dlsym. */
typedef bridge_str (*PythonU540dU524d_Func)(void);

/** Python: module.add(a: int, b: int) -> int */
BRIDGE_API int64_t python_add(int64_t a, int64_t b);
/** Type of python_add, for dlsym. */
typedef int64_t (*PythonAddFunc)(int64_t a, int64_t b);

/** python_add() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_add_map(const int64_t *a, const int64_t *b, int64_t *out, size_t n);
/** Type of python_add_map, for dlsym. */
typedef size_t (*PythonAddMapFunc)(const int64_t *a, const int64_t *b, int64_t *out, size_t n);

/** Python: module.try_add(a: int, b: int) -> int */
BRIDGE_API int64_t python_try_add(int64_t a, int64_t b);
/** Type of python_try_add, for dlsym. */
typedef int64_t (*PythonTryAddFunc)(int64_t a, int64_t b);

/** python_try_add() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_try_add_map(const int64_t *a, const int64_t *b, int64_t *out, size_t n);
/** Type of python_try_add_map, for dlsym. */
typedef size_t (*PythonTryAddMapFunc)(const int64_t *a, const int64_t *b, int64_t *out, size_t n);

/** Python: module.parameters_of_cpp(int: int, class_: int, operator: int, this: int, new: int, double: int) -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_parameters_of_cpp(
    int64_t int_, int64_t class_, int64_t operator_, int64_t this_, int64_t new_, int64_t double_);
/** Type of python_parameters_of_cpp, for dlsym. */
typedef bridge_str (*PythonParametersOfCppFunc)(
    int64_t int_, int64_t class_, int64_t operator_, int64_t this_, int64_t new_, int64_t double_);

/** Python: module.parameters_of_macros(errno: int, linux: int, NULL: int, EOF: int, stdin: int, unix: int) -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_parameters_of_macros(
    int64_t errno_, int64_t linux_, int64_t NULL_, int64_t EOF_, int64_t stdin_, int64_t unix_);
/** Type of python_parameters_of_macros, for dlsym. */
typedef bridge_str (*PythonParametersOfMacrosFunc)(
    int64_t errno_, int64_t linux_, int64_t NULL_, int64_t EOF_, int64_t stdin_, int64_t unix_);

/** Python: module.parameters_of_rust(fn: int, impl: int, match: int, crate: int, Self: int, r: int) -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_parameters_of_rust(
    int64_t fn_, int64_t impl_, int64_t match_, int64_t crate_, int64_t Self_, int64_t r);
/** Type of python_parameters_of_rust, for dlsym. */
typedef bridge_str (*PythonParametersOfRustFunc)(
    int64_t fn_, int64_t impl_, int64_t match_, int64_t crate_, int64_t Self_, int64_t r);

/** Python: module.parameters_of_ours(functions_: int, bridge: int, std: int, self: int, result: int, python_add: int) -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_parameters_of_ours(
    int64_t functions__,
    int64_t bridge,
    int64_t std,
    int64_t self_,
    int64_t result,
    int64_t python_add);
/** Type of python_parameters_of_ours, for dlsym. */
typedef bridge_str (*PythonParametersOfOursFunc)(
    int64_t functions__,
    int64_t bridge,
    int64_t std,
    int64_t self_,
    int64_t result,
    int64_t python_add);

/** Python: module.parameters_not_ascii(größe: int, 名: int, ñ_: int) -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_parameters_not_ascii(
    int64_t gr_u00f6_u00df_e, int64_t _u540d_, int64_t _u00f1__);
/** Type of python_parameters_not_ascii, for dlsym. */
typedef bridge_str (*PythonParametersNotAsciiFunc)(
    int64_t gr_u00f6_u00df_e, int64_t _u540d_, int64_t _u00f1__);

/** Python: module.add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters(the_first_of_the_two_numbers_to_be_added: int, the_second_of_the_two_numbers_to_be_added: int) -> int
 */
BRIDGE_API int64_t python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters(
    int64_t the_first_of_the_two_numbers_to_be_added,
    int64_t the_second_of_the_two_numbers_to_be_added);
/** Type of python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters, for dlsym. */
typedef int64_t (*PythonAddNumbersWhoseNameIsSoLongThatALineCannotHoldItWithItsParametersFunc)(
    int64_t the_first_of_the_two_numbers_to_be_added,
    int64_t the_second_of_the_two_numbers_to_be_added);

/** python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters() for each of `n` elements; gives how many are done. See Batches above.
 */
BRIDGE_API size_t python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map(
    const int64_t *the_first_of_the_two_numbers_to_be_added,
    const int64_t *the_second_of_the_two_numbers_to_be_added,
    int64_t *out,
    size_t n);
/** Type of python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map, for dlsym. */
typedef size_t (*PythonAddNumbersWhoseNameIsSoLongThatALineCannotHoldItWithItsParametersMapFunc)(
    const int64_t *the_first_of_the_two_numbers_to_be_added,
    const int64_t *the_second_of_the_two_numbers_to_be_added,
    int64_t *out,
    size_t n);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
