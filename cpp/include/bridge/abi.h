/* bridge/abi.h: the C types that cross the border between a program and a bridge library. */
#ifndef BRIDGE_INCLUDED_ABI_H
#define BRIDGE_INCLUDED_ABI_H

/*
 * Rules that hold for every function of every library
 * ---------------------------------------------------
 *
 * Values.    A function returns its value directly. One that fails returns a zero value: 0, false,
 *            {NULL, 0}. As zero is a proper value too, ask the library's last_error function.
 *
 * Errors.    Each thread has its own last error, in the manner of errno. After a call that
 *            succeeded it is NULL; after one that failed it points to a bridge_error. Nothing is
 *            printed, nothing aborts, and no exception of Python, Rust or C++ passes through C.
 *
 * Arguments. The library borrows what an argument points to until the function returns. It never
 *            changes it, frees it or keeps it. So a string literal is as good as heap memory.
 *
 * Results.   A result that points to memory is owned by the caller, who gives it back to the same
 *            library by the free function of its type: a bridge_str by python_free_str, a
 *            bridge_bytes by python_free_bytes. Exactly once, on any thread. The memory stays
 *            valid until then, also when other functions are called meanwhile. The free function
 *            of an array, a struct or an optional frees everything inside it as well, so parts are
 *            never freed on their own. An empty array has a NULL `data`.
 *
 * Pointers.  `const T *x` may be NULL, which takes Python's own default. `T *x` is changed in place:
 *            what it points to is borrowed before the call, and after one that succeeded it is a
 *            result, owned by the caller; a call that fails leaves it alone.
 *
 * Batches.   A function of numbers f has another one f_map, which calls it for each of `n` elements of
 *            arrays, in order, and writes the results to `out`. All arrays have `n` elements and are
 *            the caller's; `out` may be one of the others, but must not overlap one otherwise. It
 *            returns how many elements are done. If these are fewer than `n`, the next one failed: the
 *            last error says why, `out` holds the results before it, and the rest of it is as it was.
 *            With `n` 0 the arrays may be NULL, and nothing is called or started.
 *
 * Threads.   Every function may be called on every thread, by many at once, with no lock held or
 *            taken by the caller. The first call on any thread starts the interpreter. Python code
 *            runs one thread at a time, as the interpreter decides.
 *
 * Unloading. After dlclose (FreeLibrary) no function pointer, no bridge_error and no string of
 *            bridge_library_info may be used. Free results before that.
 */

#include <stddef.h>
#include <stdint.h>
#ifndef __cplusplus
#include <stdbool.h>
#endif

#include "bridge/config.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Version of the types in this file.
 *
 * It is raised whenever one of them changes, so a library and a program of different versions must
 * not be mixed: compare it with bridge_library_info.abi_version after dlopen. (The C++ classes do.)
 */
#define BRIDGE_ABI_VERSION 7

/**
 * Text in UTF-8.
 *
 * It may hold NUL characters, so `len` counts and not the first NUL.
 *
 * As an argument: borrowed for the call; it need not be NUL-terminated. An empty text may have a
 * NULL `data`. Text that is not UTF-8 is a BRIDGE_ERROR_ENCODING; NULL with a `len` other than 0
 * is a BRIDGE_ERROR_NULL.
 *
 * As a result: owned by the caller, who frees it with the library's free_str function. There is
 * always a NUL at data[len], so it can be given to printf("%s") as it is. Only a function that
 * failed returns NULL. Freeing {NULL, 0} does nothing.
 */
typedef struct bridge_str {
  const char *data; /**< First byte; who owns it: see above. */
  size_t len;       /**< Number of bytes, without the NUL at the end. */
} bridge_str;

/**
 * Bytes.
 *
 * As an argument: borrowed for the call; NULL is fine where `len` is 0 and a BRIDGE_ERROR_NULL
 * otherwise.
 *
 * As a result: owned by the caller, who frees it with the library's free_bytes function. Freeing
 * {NULL, 0} does nothing.
 */
typedef struct bridge_bytes {
  const uint8_t *data; /**< First byte; who owns it: see above. */
  size_t len;          /**< Number of bytes. */
} bridge_bytes;

/** What went wrong: the values of bridge_error.code. */
enum {
  /** Nothing did. Never the code of a bridge_error that last_error returned. */
  BRIDGE_OK = 0,
  /** The Python function raised an exception: see type, message and traceback. */
  BRIDGE_ERROR_PYTHON = 1,
  /** A value has another type than declared. The message names function, position and both types. */
  BRIDGE_ERROR_TYPE = 2,
  /** An int does not fit the declared width. */
  BRIDGE_ERROR_OVERFLOW = 3,
  /** An argument is not UTF-8, or a returned str holds what UTF-8 cannot (a lone surrogate). */
  BRIDGE_ERROR_ENCODING = 4,
  /** An argument has a NULL `data` but a `len` other than 0. */
  BRIDGE_ERROR_NULL = 5,
  /** The module failed to import: type, message and traceback say why. */
  BRIDGE_ERROR_IMPORT = 6,
  /** There is no Python interpreter, or it failed to start. */
  BRIDGE_ERROR_START = 7,
  /** A fault in the library itself. Please report it. */
  BRIDGE_ERROR_PANIC = 8,
  /** Out of memory. */
  BRIDGE_ERROR_MEMORY = 9,
  /** Data is nested more than 500 levels deep, or without end. */
  BRIDGE_ERROR_DEPTH = 10,
  /** A configuration that comes too late, or in which something cannot be. */
  BRIDGE_ERROR_CONFIG = 11
};

/** A Python exception: see bridge_exception_functions. */
typedef struct bridge_exception bridge_exception;

/**
 * The error of a call that failed.
 *
 * All of it is owned by the library and stays valid until this thread calls the next Python
 * function of it, or ends, or somebody unloads it; last_error and the free functions leave it as it
 * is. Copy what has to live longer, or retain the exception, if there is one: then the error lives as
 * long as that. Nobody but the library may change or free it.
 *
 * Each text is UTF-8 and NUL-terminated; one that does not apply is empty, and its `data` points
 * to a NUL, so all four can be printed without a check.
 */
typedef struct bridge_error {
  /** One of the BRIDGE_ERROR_ values. */
  int32_t code;
  /**
   * Python type, qualified unless it is a builtin: "ValueError", "math_ops.Broken". Empty where no
   * Python exception was involved (BRIDGE_ERROR_NULL, BRIDGE_ERROR_START, BRIDGE_ERROR_PANIC).
   */
  bridge_str type;
  /** Nearest builtin class among the type's bases, or the type itself: "ValueError". */
  bridge_str base;
  /** str() of the exception, or what the library has to say. */
  bridge_str message;
  /** The function that failed: "math_ops.divide". Empty for one in a chain or group. */
  bridge_str function;
  /** What else there is to know, its traceback say. NULL where no Python exception was involved. */
  const bridge_exception *exception;
} bridge_error;

/**
 * What a bridge_exception can be asked: exception->functions->traceback(exception).
 *
 * Nothing of it costs time before it is asked for. Texts, and the error, belong to the exception and
 * stay valid as long as it is held. Any thread may ask; once Python is shut down, what was not asked
 * before is empty, NULL or false.
 */
typedef struct bridge_exception_functions {
  /** Holds it once more, so that it outlives the error: to be released as often. */
  void (*retain)(const bridge_exception *exception);
  /** Lets go of it once. Of the exception of a bridge_error only what was retained. */
  void (*release)(const bridge_exception *exception);
  /** Its type, base and message. NULL if Python is gone. */
  const bridge_error *(*error)(const bridge_exception *exception);
  /** As Python prints it, with source lines, causes and notes, many lines long. */
  bridge_str (*traceback)(const bridge_exception *exception);
  /** Whether its class or one of the bases has that name, qualified unless builtin: "shop.Closed". */
  bool (*is_a)(const bridge_exception *exception, const char *class_name);
  /** An attribute that is an int of 64 bits: "errno", "code". False if there is none. */
  bool (*integer)(const bridge_exception *exception, const char *name, int64_t *value);
  /** str() of an attribute that is not None: "filename", "value". False if there is none. */
  bool (*text)(const bridge_exception *exception, const char *name, bridge_str *value);
  /** A note of add_note, from 0 on. False if there are no more. */
  bool (*note)(const bridge_exception *exception, size_t index, bridge_str *value);
  /** What it was raised from (`raise … from`), held for the caller, who releases it. May be NULL. */
  const bridge_exception *(*cause)(const bridge_exception *exception);
  /** What was handled when it was raised, held for the caller, who releases it. May be NULL. */
  const bridge_exception *(*context)(const bridge_exception *exception);
  /** One of an exception group, from 0 on, held for the caller, who releases it. NULL at the end. */
  const bridge_exception *(*member)(const bridge_exception *exception, size_t index);
  /**
   * The payload of the bridge_host_error that it was raised for, and in `kind`, if that is not NULL, what
   * it is; both belong to the exception. NULL for any other. Also after the end of Python.
   */
  void *(*payload)(const bridge_exception *exception, const char **kind);
} bridge_exception_functions;

/** The Python exception behind an error: see bridge_exception_functions. */
struct bridge_exception {
  const bridge_exception_functions *functions;
};

/** The traceback of an error, as long as it is valid; empty where there is none. */
static inline bridge_str bridge_traceback(const bridge_error *error) {
  bridge_str none = {"", 0};
  return error->exception == NULL ? none : error->exception->functions->traceback(error->exception);
}

/** A choice of bridge_config. */
enum {
  /** As the environment says, else as the member's comment says. */
  BRIDGE_DEFAULT = 0,
  BRIDGE_YES = 1,
  BRIDGE_NO = 2
};

/**
 * How Python starts: bridge_config config = {sizeof(bridge_config)}, then what is to be different.
 *
 * NULL, 0 and BRIDGE_DEFAULT leave a choice to the environment variable in its comment, and without
 * that to what is said there. Lists of paths in a variable are separated as in PATH. Texts are paths
 * and arguments as the system has them, NUL-terminated. All of it is borrowed for the call.
 */
typedef struct bridge_config {
  /** sizeof(bridge_config), by which the library knows the version of this struct. */
  size_t size;
  /** BRIDGE_PYTHON: the interpreter; that of a venv will do. The one that the library was built for. */
  const char *executable;
  /** BRIDGE_VENV: folder of a venv, whose interpreter it is. Not together with `executable`. */
  const char *venv;
  /** BRIDGE_HOME: where Python's standard library is (PYTHONHOME). Python finds it by itself. */
  const char *home;
  /** BRIDGE_PATH: folders that come first in sys.path. */
  const char *const *paths;
  size_t path_count;
  /** BRIDGE_SOURCE: folders with newer sources of the modules in the library, for development. */
  const char *const *sources;
  size_t source_count;
  /** BRIDGE_ARGV, one argument a line: sys.argv. One empty text. */
  const char *const *arguments;
  size_t argument_count;
  /** BRIDGE_ISOLATED, 1 or 0: whether PYTHON… variables and the user's site-packages mean nothing. Yes. */
  int32_t isolated;
  /** BRIDGE_INTERRUPT, 1 or 0: whether SIGINT becomes Python's KeyboardInterrupt. No: it is the host's. */
  int32_t interrupt;
} bridge_config;

/** A record of Python's logging, a warning, or an error that nobody can raise. Borrowed for the call. */
typedef struct bridge_log_record {
  /** As in Python's logging: 10 debug, 20 info, 30 warning, 40 error, 50 critical. */
  int32_t level;
  /** Line in `file`, from 1 on; 0 where there is none. */
  int32_t line;
  /** Its name; "py.warnings" for warnings, "py.unraisable" for errors that nobody can raise. */
  bridge_str logger;
  /** Text, with the traceback where there is one. */
  bridge_str message;
  /** Where it was written: a path, or "<library>/module.py" for what is embedded. */
  bridge_str file;
} bridge_log_record;

/**
 * What a function of the program failed with that Python has called: given to the library's raise
 * function before it returns. Python then raises a `bridge.HostError`, a RuntimeError, which is an exception
 * like any other to it. Where that ends a call, the error of the call has the payload.
 *
 *     bridge_host_error error = {{"disk full", 9}, NULL, NULL, NULL, NULL};
 *     python_raise(&error);
 *     return;
 */
typedef struct bridge_host_error {
  /** What happened, in UTF-8: str() of the exception. Borrowed for the call. */
  bridge_str message;
  /** What the payload is, NUL-terminated, for whoever asks for it. Borrowed for the call. */
  const char *kind;
  /** Anything, or NULL. The library takes it over, whatever happens. */
  void *payload;
  /**
   * Called once with the payload, on any thread, when nobody holds the exception any more; not for one
   * that is held when Python ends. It may call the library. NULL if there is nothing to do.
   */
  void (*destroy)(void *payload);
  /**
   * NULL, or an exception of this same library, of a call that has failed inside of the function say: Python
   * raises that one again, and the payload is destroyed. Borrowed for the call.
   */
  const bridge_exception *exception;
} bridge_host_error;

/**
 * Takes a record of the log. It must return: no exception or longjmp may leave it. The library's raise
 * function says that it failed, and Python raises that where it logs.
 */
typedef void (*bridge_log_function)(void *context, const bridge_log_record *record);

/** Takes what Python writes to its `stream`: 1 for sys.stdout, 2 for sys.stderr. As bridge_log_function. */
typedef void (*bridge_output_function)(void *context, int32_t stream, bridge_str text);

/**
 * Memory of the caller's for the result of its next call: a `bridge_str`, `bridge_bytes` or array of
 * numbers that would only be copied there.
 *
 * Before the call, its address is put where the library's result_room function says; after it, NULL. `reserve`
 * is called at most once, with the number of bytes or elements, never 0, and gives memory for them, or
 * NULL if there is none: then the call fails with a BRIDGE_ERROR_MEMORY. It must not call the library, and
 * nothing may leave it but by its end. If it was called, the result points to that memory, has no NUL
 * at its end and must not be freed; if not, the result is as ever.
 */
typedef struct bridge_room {
  void *(*reserve)(struct bridge_room *room, size_t count);
} bridge_room;

/** What a library offers besides its functions, each as the function of that name in its header. */
typedef struct bridge_runtime {
  const bridge_error *(*last_error)(void);
  size_t (*live_allocations)(void);
  bool (*configure)(const bridge_config *config);
  bool (*shutdown)(void);
  bool (*attach)(void);
  void (*end_attach)(void);
  void (*detach)(void);
  void (*end_detach)(void);
  uint64_t (*thread_id)(void);
  bool (*interrupt)(uint64_t thread);
  bool (*on_log)(bridge_log_function function, void *context);
  bool (*on_output)(bridge_output_function function, void *context);
  void (*raise)(const bridge_host_error *error);
  bool (*take_loop)(void);
  size_t (*run_loop)(double seconds);
  bool (*stop_loop)(void);
  bridge_room **(*result_room)(void);
  /** What can be done with Python objects: see bridge/object.h. */
  const struct bridge_object_functions *objects;
} bridge_runtime;

/**
 * What a library is.
 *
 * Owned by the library, constant, valid until it is unloaded. `abi_version` is the first member in
 * every version of this struct: look at it before any other.
 */
typedef struct bridge_library_info {
  /** BRIDGE_ABI_VERSION of the library. */
  uint32_t abi_version;
  /** sizeof(bridge_error) in the library. */
  uint32_t struct_size;
  /** Stands for all functions, types and defaults; equals ..._FINGERPRINT of the matching header. */
  uint64_t fingerprint;
  /** Name of the library, NUL-terminated: "rust_python_bridge". */
  const char *name;
  /** Version of bridge-gen that made it, NUL-terminated: "0.1.0". */
  const char *version;
  /** Its functions that are the same in every library, for programs that are written for any. */
  const bridge_runtime *runtime;
} bridge_library_info;

#ifdef __cplusplus
} /* extern "C" */

static_assert(sizeof(bridge_str) == 2 * sizeof(void *), "bridge_str has another layout here");
static_assert(alignof(bridge_str) == alignof(void *), "bridge_str has another alignment here");
static_assert(sizeof(bridge_bytes) == 2 * sizeof(void *), "bridge_bytes has another layout here");
static_assert(alignof(bridge_bytes) == alignof(void *), "bridge_bytes has another alignment here");
static_assert(sizeof(bridge_error) == 10 * sizeof(void *), "bridge_error has another layout here");
static_assert(alignof(bridge_error) == alignof(void *), "bridge_error has another alignment here");
static_assert(
    sizeof(bridge_library_info) == 16 + 3 * sizeof(void *),
    "bridge_library_info has another layout here");
static_assert(
    offsetof(bridge_library_info, fingerprint) == 8, "bridge_library_info has another layout here");
static_assert(
    sizeof(bridge_exception_functions) == 12 * sizeof(void *),
    "bridge_exception_functions has another layout here");
static_assert(
    sizeof(bridge_host_error) == 6 * sizeof(void *), "bridge_host_error has another layout here");
static_assert(
    sizeof(bridge_config) == 11 * sizeof(void *), "bridge_config has another layout here");
static_assert(
    sizeof(bridge_log_record) == 8 + 6 * sizeof(void *),
    "bridge_log_record has another layout here");
static_assert(
    sizeof(bridge_runtime) == 18 * sizeof(void *), "bridge_runtime has another layout here");
static_assert(sizeof(bool) == 1, "bool has another size here");
#endif

#endif
