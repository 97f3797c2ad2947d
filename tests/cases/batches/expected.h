/* Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of module, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     PythonCallsFunc function = (PythonCallsFunc)dlsym(handle, "python_calls");
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
#include "bridge/types/complex.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Stands for all functions, types and defaults; the library has to have the same one. */
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x781e7ba044904b6f)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

#ifndef BRIDGE_TYPE_bridge_array_i64
#define BRIDGE_TYPE_bridge_array_i64
/** Python: list[int]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_i64 {
  const int64_t *data;
  size_t len;
} bridge_array_i64;
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

/* Functions of numbers, each of which is called for the elements of arrays as well.
 *
 * Python: module module
 */

/** How often a function that counts was called. Nothing to take, so no batches.
 *
 * Python: module.calls() -> int
 */
BRIDGE_API int64_t python_calls(void);
/** Type of python_calls, for dlsym. */
typedef int64_t (*PythonCallsFunc)(void);

/** Add two integers.
 *
 * @param a One.
 * @param b Another one.
 *
 * Python: module.add(a: int, b: int) -> int
 */
BRIDGE_API int64_t python_add(int64_t a, int64_t b);
/** Type of python_add, for dlsym. */
typedef int64_t (*PythonAddFunc)(int64_t a, int64_t b);

/** python_add() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_add_map(const int64_t *a, const int64_t *b, int64_t *out, size_t n);
/** Type of python_add_map, for dlsym. */
typedef size_t (*PythonAddMapFunc)(const int64_t *a, const int64_t *b, int64_t *out, size_t n);

/** Python: module.divide(a: int, b: int) -> float */
BRIDGE_API double python_divide(int64_t a, int64_t b);
/** Type of python_divide, for dlsym. */
typedef double (*PythonDivideFunc)(int64_t a, int64_t b);

/** python_divide() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_divide_map(const int64_t *a, const int64_t *b, double *out, size_t n);
/** Type of python_divide_map, for dlsym. */
typedef size_t (*PythonDivideMapFunc)(const int64_t *a, const int64_t *b, double *out, size_t n);

/** Defaults and keywords are arrays as well.
 *
 * Python: module.ratio(a: float, b: float = 2.0, *, scale: float = 1.0) -> float
 */
BRIDGE_API double python_ratio(double a, double b, double scale);
/** Type of python_ratio, for dlsym. */
typedef double (*PythonRatioFunc)(double a, double b, double scale);

/** python_ratio() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_ratio_map(
    const double *a, const double *b, const double *scale, double *out, size_t n);
/** Type of python_ratio_map, for dlsym. */
typedef size_t (*PythonRatioMapFunc)(
    const double *a, const double *b, const double *scale, double *out, size_t n);

/** Python: module.at_most(limit: int, /, value: int) -> bool */
BRIDGE_API bool python_at_most(int64_t limit, int64_t value);
/** Type of python_at_most, for dlsym. */
typedef bool (*PythonAtMostFunc)(int64_t limit, int64_t value);

/** python_at_most() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_at_most_map(
    const int64_t *limit, const int64_t *value, bool *out, size_t n);
/** Type of python_at_most_map, for dlsym. */
typedef size_t (*PythonAtMostMapFunc)(
    const int64_t *limit, const int64_t *value, bool *out, size_t n);

/** Python: module.flip(value: bool) -> bool */
BRIDGE_API bool python_flip(bool value);
/** Type of python_flip, for dlsym. */
typedef bool (*PythonFlipFunc)(bool value);

/** python_flip() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_flip_map(const bool *value, bool *out, size_t n);
/** Type of python_flip_map, for dlsym. */
typedef size_t (*PythonFlipMapFunc)(const bool *value, bool *out, size_t n);

/** Python: module.half(value: f32) -> f32 */
BRIDGE_API float python_half(float value);
/** Type of python_half, for dlsym. */
typedef float (*PythonHalfFunc)(float value);

/** python_half() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_half_map(const float *value, float *out, size_t n);
/** Type of python_half_map, for dlsym. */
typedef size_t (*PythonHalfMapFunc)(const float *value, float *out, size_t n);

/** Python: module.product(a: complex, b: complex) -> complex */
BRIDGE_API bridge_complex python_product(bridge_complex a, bridge_complex b);
/** Type of python_product, for dlsym. */
typedef bridge_complex (*PythonProductFunc)(bridge_complex a, bridge_complex b);

/** python_product() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_product_map(
    const bridge_complex *a, const bridge_complex *b, bridge_complex *out, size_t n);
/** Type of python_product_map, for dlsym. */
typedef size_t (*PythonProductMapFunc)(
    const bridge_complex *a, const bridge_complex *b, bridge_complex *out, size_t n);

/** What is beyond eight bits is an error of its own element.
 *
 * Python: module.narrow(value: int) -> i8
 */
BRIDGE_API int8_t python_narrow(int64_t value);
/** Type of python_narrow, for dlsym. */
typedef int8_t (*PythonNarrowFunc)(int64_t value);

/** python_narrow() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_narrow_map(const int64_t *value, int8_t *out, size_t n);
/** Type of python_narrow_map, for dlsym. */
typedef size_t (*PythonNarrowMapFunc)(const int64_t *value, int8_t *out, size_t n);

/** Python: module.widths(a: i8, b: i16, c: i32, d: u8, e: u16, f: u32, g: u64, h: c_int, i: size_t) -> u64
 */
BRIDGE_API uint64_t python_widths(
    int8_t a, int16_t b, int32_t c, uint8_t d, uint16_t e, uint32_t f, uint64_t g, int h, size_t i);
/** Type of python_widths, for dlsym. */
typedef uint64_t (*PythonWidthsFunc)(
    int8_t a, int16_t b, int32_t c, uint8_t d, uint16_t e, uint32_t f, uint64_t g, int h, size_t i);

/** python_widths() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_widths_map(
    const int8_t *a,
    const int16_t *b,
    const int32_t *c,
    const uint8_t *d,
    const uint16_t *e,
    const uint32_t *f,
    const uint64_t *g,
    const int *h,
    const size_t *i,
    uint64_t *out,
    size_t n);
/** Type of python_widths_map, for dlsym. */
typedef size_t (*PythonWidthsMapFunc)(
    const int8_t *a,
    const int16_t *b,
    const int32_t *c,
    const uint8_t *d,
    const uint16_t *e,
    const uint32_t *f,
    const uint64_t *g,
    const int *h,
    const size_t *i,
    uint64_t *out,
    size_t n);

/** Breaks its promise at 13.
 *
 * Python: module.fickle(value: int) -> int
 */
BRIDGE_API int64_t python_fickle(int64_t value);
/** Type of python_fickle, for dlsym. */
typedef int64_t (*PythonFickleFunc)(int64_t value);

/** python_fickle() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_fickle_map(const int64_t *value, int64_t *out, size_t n);
/** Type of python_fickle_map, for dlsym. */
typedef size_t (*PythonFickleMapFunc)(const int64_t *value, int64_t *out, size_t n);

/** Python: module.note(value: int) -> None */
BRIDGE_API void python_note(int64_t value);
/** Type of python_note, for dlsym. */
typedef void (*PythonNoteFunc)(int64_t value);

/** python_note() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_note_map(const int64_t *value, size_t n);
/** Type of python_note_map, for dlsym. */
typedef size_t (*PythonNoteMapFunc)(const int64_t *value, size_t n);

/** The sum of what was noted, which is forgotten.
 *
 * Python: module.noted() -> int
 */
BRIDGE_API int64_t python_noted(void);
/** Type of python_noted, for dlsym. */
typedef int64_t (*PythonNotedFunc)(void);

/** Called as the number of elements is in C.
 *
 * Python: module.is_prime(n: int) -> bool
 */
BRIDGE_API bool python_is_prime(int64_t n);
/** Type of python_is_prime, for dlsym. */
typedef bool (*PythonIsPrimeFunc)(int64_t n);

/** python_is_prime() for each of `n_` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_is_prime_map(const int64_t *n, bool *out, size_t n_);
/** Type of python_is_prime_map, for dlsym. */
typedef size_t (*PythonIsPrimeMapFunc)(const int64_t *n, bool *out, size_t n_);

/** Python: module.shift(n: int, out: int, out_: int) -> int */
BRIDGE_API int64_t python_shift(int64_t n, int64_t out, int64_t out_);
/** Type of python_shift, for dlsym. */
typedef int64_t (*PythonShiftFunc)(int64_t n, int64_t out, int64_t out_);

/** python_shift() for each of `n_` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_shift_map(
    const int64_t *n, const int64_t *out, const int64_t *out_, int64_t *out__, size_t n_);
/** Type of python_shift_map, for dlsym. */
typedef size_t (*PythonShiftMapFunc)(
    const int64_t *n, const int64_t *out, const int64_t *out_, int64_t *out__, size_t n_);

/** A keyword in C++.
 *
 * Python: module.delete(value: int) -> int
 */
BRIDGE_API int64_t python_delete_(int64_t value);
/** Type of python_delete_, for dlsym. */
typedef int64_t (*PythonDelete_Func)(int64_t value);

/** python_delete_() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_delete__map(const int64_t *value, int64_t *out, size_t n);
/** Type of python_delete__map, for dlsym. */
typedef size_t (*PythonDeleteMapFunc)(const int64_t *value, int64_t *out, size_t n);

/** Python: module.clip(value: int) -> int */
BRIDGE_API int64_t python_clip(int64_t value);
/** Type of python_clip, for dlsym. */
typedef int64_t (*PythonClipFunc)(int64_t value);

/** python_clip() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_clip_map_(const int64_t *value, int64_t *out, size_t n);
/** Type of python_clip_map_, for dlsym. */
typedef size_t (*PythonClipMap_Func)(const int64_t *value, int64_t *out, size_t n);

/** Has the name that batches of clip would get.
 *
 * Python: module.clip_map(value: int) -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_clip_map(int64_t value);
/** Type of python_clip_map, for dlsym. */
typedef bridge_str (*PythonClipMapFunc)(int64_t value);

/** Python: module.twice(value: int) -> int */
BRIDGE_API int64_t python_twice_1(int64_t value);
/** Type of python_twice_1, for dlsym. */
typedef int64_t (*PythonTwice1Func)(int64_t value);

/** python_twice_1() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_twice_1_map(const int64_t *value, int64_t *out, size_t n);
/** Type of python_twice_1_map, for dlsym. */
typedef size_t (*PythonTwice1MapFunc)(const int64_t *value, int64_t *out, size_t n);

/** Python: module.twice(value: float) -> float */
BRIDGE_API double python_twice_2(double value);
/** Type of python_twice_2, for dlsym. */
typedef double (*PythonTwice2Func)(double value);

/** python_twice_2() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_twice_2_map(const double *value, double *out, size_t n);
/** Type of python_twice_2_map, for dlsym. */
typedef size_t (*PythonTwice2MapFunc)(const double *value, double *out, size_t n);

/** Endless recursion from level 3 on.
 *
 * Python: module.depth(level: int) -> int
 */
BRIDGE_API int64_t python_depth(int64_t level);
/** Type of python_depth, for dlsym. */
typedef int64_t (*PythonDepthFunc)(int64_t level);

/** python_depth() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_depth_map(const int64_t *level, int64_t *out, size_t n);
/** Type of python_depth_map, for dlsym. */
typedef size_t (*PythonDepthMapFunc)(const int64_t *level, int64_t *out, size_t n);

/** Python: module.refuse(value: int) -> int */
BRIDGE_API int64_t python_refuse(int64_t value);
/** Type of python_refuse, for dlsym. */
typedef int64_t (*PythonRefuseFunc)(int64_t value);

/** python_refuse() for each of `n` elements; gives how many are done. See Batches above. */
BRIDGE_API size_t python_refuse_map(const int64_t *value, int64_t *out, size_t n);
/** Type of python_refuse_map, for dlsym. */
typedef size_t (*PythonRefuseMapFunc)(const int64_t *value, int64_t *out, size_t n);

/** No batches: its result owns memory.
 *
 * Python: module.spell(value: int) -> str
 * The result is owned by the caller: free it with python_free_str().
 */
BRIDGE_API bridge_str python_spell(int64_t value);
/** Type of python_spell, for dlsym. */
typedef bridge_str (*PythonSpellFunc)(int64_t value);

/** No batches: it takes as many as there are.
 *
 * Python: module.total(*values: int) -> int
 * Borrowed for the call: `values`.
 * `values`: all further positional arguments.
 */
BRIDGE_API int64_t python_total(bridge_array_i64 values);
/** Type of python_total, for dlsym. */
typedef int64_t (*PythonTotalFunc)(bridge_array_i64 values);

/** No batches: only Python knows the default.
 *
 * Python: module.since(value: int, start: int = len(sys.path) * 0) -> int
 * Borrowed for the call: `start`.
 * `start`: NULL takes Python's default `len(sys.path) * 0`.
 */
BRIDGE_API int64_t python_since(int64_t value, const int64_t *start);
/** Type of python_since, for dlsym. */
typedef int64_t (*PythonSinceFunc)(int64_t value, const int64_t *start);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
