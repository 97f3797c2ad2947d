/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonCommentEndFunc function = (PythonCommentEndFunc)dlsym(handle, "python_comment_end");
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
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x97da7443449890b7)
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

/* A module * / whose docstring / * tries to end // its comment.
 *
 * A path C:\\temp\\new, a trigraph ? ?/
 * and a line that ends in a backslash \\
 * are left as they are.
 *
 * Python: module module
 */

/** Ends * / here. int broken(void); / * and * / again.
 *
 * Python: module.comment_end() -> int
 */
BRIDGE_API int64_t python_comment_end(void);
/** Type of python_comment_end, for dlsym. */
typedef int64_t (*PythonCommentEndFunc)(void);

/** Opens / * and // and / ** and ///.
 *
 * Python: module.comment_start() -> int
 */
BRIDGE_API int64_t python_comment_start(void);
/** Type of python_comment_start, for dlsym. */
typedef int64_t (*PythonCommentStartFunc)(void);

/** Ends in a backslash \\
 * \\u0041 \\x41 \\n C:\\new \\
 *
 * Python: module.backslashes() -> int
 */
BRIDGE_API int64_t python_backslashes(void);
/** Type of python_backslashes, for dlsym. */
typedef int64_t (*PythonBackslashesFunc)(void);

/** What? ?/
 * ? ?= ? ?' ? ?( ? ?) ? ?! ? ?< ? ?> ? ?-
 *
 * Python: module.trigraphs() -> int
 */
BRIDGE_API int64_t python_trigraphs(void);
/** Type of python_trigraphs, for dlsym. */
typedef int64_t (*PythonTrigraphsFunc)(void);

/** Right to left: [U+202E] override [U+202C], isolate [U+2066] and [U+2069], mark [U+200F], zero width [U+200B], BOM [U+FEFF], escaped [U+202E] [U+2066].
 *
 * Python: module.bidi() -> int
 */
BRIDGE_API int64_t python_bidi(void);
/** Type of python_bidi, for dlsym. */
typedef int64_t (*PythonBidiFunc)(void);

/** Tabs    here and        here.
 *
 *         A line that starts with a tab.
 *     Escaped CR[U+000D]LF
 * VT[U+000B]FF[U+000C]NEL[U+0085]LS[U+2028]PS[U+2029] and the end.
 *
 * Python: module.white_space() -> int
 */
BRIDGE_API int64_t python_white_space(void);
/** Type of python_white_space, for dlsym. */
typedef int64_t (*PythonWhiteSpaceFunc)(void);

/** NUL [U+0000], bell [U+0007], escape [U+001B], delete [U+007F], C1 [U+009B].
 *
 * Python: module.controls() -> int
 */
BRIDGE_API int64_t python_controls(void);
/** Type of python_controls, for dlsym. */
typedef int64_t (*PythonControlsFunc)(void);

/** Python: module.empty() -> int */
BRIDGE_API int64_t python_empty(void);
/** Type of python_empty, for dlsym. */
typedef int64_t (*PythonEmptyFunc)(void);

/** Python: module.blank() -> int */
BRIDGE_API int64_t python_blank(void);
/** Type of python_blank, for dlsym. */
typedef int64_t (*PythonBlankFunc)(void);

/** Give eleven.
 *
 * Example:
 *     >>> google_style()
 *     11
 *
 * ```
 * let x = broken rust
 * ```
 *
 * @param width Not used.
 *     Over two lines.
 * @return Eleven.
 *
 * Python: module.google_style(width: int = 3) -> int
 */
BRIDGE_API int64_t python_google_style(int64_t width);
/** Type of python_google_style, for dlsym. */
typedef int64_t (*PythonGoogleStyleFunc)(int64_t width);

/** python_google_style() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_google_style_map(const int64_t *width, int64_t *out, size_t n);
/** Type of python_google_style_map, for dlsym. */
typedef size_t (*PythonGoogleStyleMapFunc)(const int64_t *width, int64_t *out, size_t n);

/** Python: module.format_string() -> int */
BRIDGE_API int64_t python_format_string(void);
/** Type of python_format_string, for dlsym. */
typedef int64_t (*PythonFormatStringFunc)(void);

/** Both """ and ''' and "# and r#"raw"# and R"(raw)".
 *
 * Python: module.quotes() -> int
 */
BRIDGE_API int64_t python_quotes(void);
/** Type of python_quotes, for dlsym. */
typedef int64_t (*PythonQuotesFunc)(void);

/** \<b>HTML\</b> & [link](x) \@param \\param \\endcode `code` $x$ \#include \<x> %d {} ${x}.
 *
 * Python: module.markup() -> int
 */
BRIDGE_API int64_t python_markup(void);
/** Type of python_markup, for dlsym. */
typedef int64_t (*PythonMarkupFunc)(void);

/** A line of many words: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.
 *
 * Python: module.long_line() -> int
 */
BRIDGE_API int64_t python_long_line(void);
/** Type of python_long_line, for dlsym. */
typedef int64_t (*PythonLongLineFunc)(void);

/** Divide, in Sphinx's style.
 *
 * :param remainder: Another function has this one.
 *
 * @param dividend What is divided. It may be long,
 *     and go on
 * @param divisor What it is divided by:
 *     @parblock
 *     - not 0
 *     - not 1:
 *
 *       that would be of little use
 *     @endparblock
 * @return The quotient.
 *
 * Fails with:
 * - ZeroDivisionError: If `divisor` is 0.
 * - module.BadError: Never, \\* / or \@never.
 *
 * Python: module.rest_style(dividend: int, divisor: int = 2) -> int
 */
BRIDGE_API int64_t python_rest_style(int64_t dividend, int64_t divisor);
/** Type of python_rest_style, for dlsym. */
typedef int64_t (*PythonRestStyleFunc)(int64_t dividend, int64_t divisor);

/** python_rest_style() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_rest_style_map(
    const int64_t *dividend, const int64_t *divisor, int64_t *out, size_t n);
/** Type of python_rest_style_map, for dlsym. */
typedef size_t (*PythonRestStyleMapFunc)(
    const int64_t *dividend, const int64_t *divisor, int64_t *out, size_t n);

/** Move a point.
 *
 * Notes
 * -----
 * See \<the manual> and \#notes, or `<here>`.
 *
 * @param new_ Where to.
 * @param x (float, optional) Where from.
 * @param y (float, optional) Where from.
 * @param unit (str)
 * @return distance: How far it is, as::
 *     @parblock
 *
 *         hypot(x, y)
 *     @endparblock
 *
 * Fails with:
 * - ValueError, OverflowError: If it is too far.
 *
 * Python: module.numpy_style(new: float, x: float, y: float = 0.0, *, unit: str = "m") -> float
 * Borrowed for the call: `unit`.
 */
BRIDGE_API double python_numpy_style(double new_, double x, double y, bridge_str unit);
/** Type of python_numpy_style, for dlsym. */
typedef double (*PythonNumpyStyleFunc)(double new_, double x, double y, bridge_str unit);

/** Print.
 *
 * Returns: Nothing
 * at all.
 *
 * Yields: None.
 *
 * @param text
 *     ```
 *     a fence that stays open
 *     ```
 *
 * Python: module.returns_nothing(text: str) -> None
 * Borrowed for the call: `text`.
 */
BRIDGE_API void python_returns_nothing(bridge_str text);
/** Type of python_returns_nothing, for dlsym. */
typedef void (*PythonReturnsNothingFunc)(bridge_str text);

/** @return
 *     - A list
 *         - of two.
 *
 * Python: module.only_a_result() -> int
 */
BRIDGE_API int64_t python_only_a_result(void);
/** Type of python_only_a_result, for dlsym. */
typedef int64_t (*PythonOnlyAResultFunc)(void);

/** Python: module.doc_of(name: str) -> str
 * Borrowed for the call: `name`.
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_doc_of(bridge_str name);
/** Type of python_doc_of, for dlsym. */
typedef bridge_str (*PythonDocOfFunc)(bridge_str name);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
