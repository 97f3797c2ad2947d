/* bridge/object.h: bridge_object, a handle of any Python object, in C. */
#ifndef BRIDGE_INCLUDED_OBJECT_H
#define BRIDGE_INCLUDED_OBJECT_H

/*
 * Handles
 * -------
 *
 * What.      A bridge_handle stands for a Python object that is more than its value: `Any`, `object`, a bare
 *            `list`, an instance of a class. Python keeps the object as long as somebody holds the handle.
 *
 * Owners.    A function that returns a handle gives it to the caller, who lets go of it once, by
 *            object->functions->release(object) or bridge_object_release. An argument is borrowed for the
 *            call. retain holds a handle once more; it needs no Python and costs an atomic increment.
 *
 * NULL.      As an argument NULL is None. A function returns NULL only if it failed, except where its comment
 *            says otherwise; None itself is a handle like any other.
 *
 * Threads.   Any handle may be used and released on any thread, by many at once. The last release lets go of
 *            the object there and then, and what the object's end runs, runs on that thread.
 *
 * The end.   After the end of Python every function fails, and release is harmless. Handles are no
 *            use after the library that made them was unloaded. Two libraries of one process may pass each other
 *            theirs.
 *
 * Cycles.    Python cannot see into the program: an object that (by way of a callback, say) keeps the memory
 *            in which its own handle lies is never collected. Let go of one of the two by hand.
 */

#include "bridge/abi.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A value of C of which the library is told at run time what it is: see bridge_type.
 *
 * The leaves have the C type in their comment.
 */
enum {
  BRIDGE_TYPE_BOOL = 1,   /**< bool: bool */
  BRIDGE_TYPE_I8 = 2,     /**< int8_t: int, as the next ones */
  BRIDGE_TYPE_I16 = 3,    /**< int16_t */
  BRIDGE_TYPE_I32 = 4,    /**< int32_t */
  BRIDGE_TYPE_I64 = 5,    /**< int64_t */
  BRIDGE_TYPE_U8 = 6,     /**< uint8_t */
  BRIDGE_TYPE_U16 = 7,    /**< uint16_t */
  BRIDGE_TYPE_U32 = 8,    /**< uint32_t */
  BRIDGE_TYPE_U64 = 9,    /**< uint64_t */
  BRIDGE_TYPE_F32 = 10,   /**< float: float, as the next one */
  BRIDGE_TYPE_F64 = 11,   /**< double */
  BRIDGE_TYPE_STR = 12,   /**< bridge_str: str */
  BRIDGE_TYPE_BYTES = 13, /**< bridge_bytes: bytes */
  /** The C type of another leaf, as its header says: `leaf` of the bridge_type is its name, "complex" say. */
  BRIDGE_TYPE_LEAF = 14,
  BRIDGE_TYPE_OBJECT = 15,   /**< bridge_handle: any object */
  BRIDGE_TYPE_LIST = 16,     /**< {const T *data; size_t len}: list; one part */
  BRIDGE_TYPE_TUPLE_OF = 17, /**< the same: tuple of any length; one part */
  BRIDGE_TYPE_SET = 18,      /**< the same: set; one part */
  BRIDGE_TYPE_DICT = 19,     /**< {const K *keys; const V *values; size_t len}: dict; two parts */
  BRIDGE_TYPE_TUPLE = 20,    /**< a struct of the parts: tuple */
  BRIDGE_TYPE_OPTIONAL = 21  /**< {bool has_value; T value}: T or None; one part */
};

/** What a value is that is passed to `from`, or wanted of `as`. All of it is borrowed for the call. */
typedef struct bridge_type {
  int32_t kind;        /**< A BRIDGE_TYPE_ value. */
  uint32_t part_count; /**< As many as the kind has. */
  const struct bridge_type *const
      *parts;       /**< Types of elements, keys and values, members; or NULL. */
  const char *leaf; /**< Python name of a BRIDGE_TYPE_LEAF, else NULL. */
} bridge_type;

/** A Python object: see bridge_object_functions. */
typedef struct bridge_object bridge_object;

/** A handle: it points to the object that it stands for, or is NULL. */
typedef const bridge_object *bridge_handle;

struct bridge_call;

/** The body of a `with`: see bridge_object_functions. */
typedef void (*bridge_body_function)(
    void *context, struct bridge_call *call, bridge_handle entered);

/** What is called when a task is done: see bridge_object_functions. */
typedef void (*bridge_done_function)(void *context, struct bridge_call *call);

/**
 * A function whose parameters and result are any objects: what a BRIDGE_TYPE_LEAF called "Callable" is. As other
 * functions that go across, see bridge_call; the result of the program's is borrowed until release(kept).
 */
typedef struct bridge_callable {
  bridge_handle (*call)(
      void *context, struct bridge_call *call, const bridge_handle *arguments, size_t count);
  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
} bridge_callable;

/** The comparisons of Python. */
enum { BRIDGE_LT = 0, BRIDGE_LE = 1, BRIDGE_EQ = 2, BRIDGE_NE = 3, BRIDGE_GT = 4, BRIDGE_GE = 5 };

/**
 * What can be done with objects: object->functions->repr(object).
 *
 * A function that fails returns NULL, {NULL, 0}, 0 or false, and sets the thread's last error, which is NULL
 * after one that succeeded. Texts that are returned are owned by the caller, who frees them by free_str;
 * handles likewise, by release. An argument that is a handle may be NULL, which is None, but for retain.
 */
typedef struct bridge_object_functions {
  /** Holds it once more: to be released as often. */
  void (*retain)(bridge_handle object);
  /** Lets go of it once; NULL is nothing. */
  void (*release)(bridge_handle object);
  /** As the function of that name of the library. */
  const bridge_error *(*last_error)(void);
  /** Frees a text that one of these has returned. */
  void (*free_str)(bridge_str text);
  /** type(object), qualified unless it is a builtin: "int", "shop.Order". */
  bridge_str (*type_name)(bridge_handle object);
  /** repr(object) */
  bridge_str (*repr)(bridge_handle object);
  /** str(object) */
  bridge_str (*str)(bridge_handle object);
  /** bool(object). False may be an error. */
  bool (*is_true)(bridge_handle object);
  /** object is None. Asks nothing of Python. */
  bool (*is_none)(bridge_handle object);
  /** Whether its class or one of the bases has that name, qualified unless builtin: "shop.Order". */
  bool (*is_a)(bridge_handle object, bridge_str class_name);
  /** object < other and so on; `comparison` is BRIDGE_LT and so on. False may be an error. */
  bool (*compare)(bridge_handle object, bridge_handle other, int32_t comparison);
  /** hash(object) */
  int64_t (*hash)(bridge_handle object);
  /** len(object) */
  size_t (*length)(bridge_handle object);
  /** Whether it has that attribute. False may be an error. */
  bool (*has_attribute)(bridge_handle object, bridge_str name);
  /** object.name */
  bridge_handle (*attribute)(bridge_handle object, bridge_str name);
  /** object.name = value */
  bool (*set_attribute)(bridge_handle object, bridge_str name, bridge_handle value);
  /** del object.name */
  bool (*delete_attribute)(bridge_handle object, bridge_str name);
  /** object[key] */
  bridge_handle (*item)(bridge_handle object, bridge_handle key);
  /** object[key] = value */
  bool (*set_item)(bridge_handle object, bridge_handle key, bridge_handle value);
  /** del object[key] */
  bool (*delete_item)(bridge_handle object, bridge_handle key);
  /** item in object. False may be an error. */
  bool (*contains)(bridge_handle object, bridge_handle item);
  /** iter(object) */
  bridge_handle (*iterate)(bridge_handle object);
  /** next(object). NULL at the end, too: then there is no last error. */
  bridge_handle (*next)(bridge_handle object);
  /**
   * object(arguments…, name=…): of `count` arguments the last `named` ones go by `names`. NULL stands for no
   * arguments, or no names.
   */
  bridge_handle (*call)(
      bridge_handle object,
      const bridge_handle *arguments,
      size_t count,
      const bridge_str *names,
      size_t named);
  /** object.name(arguments…), as call. */
  bridge_handle (*call_method)(
      bridge_handle object,
      bridge_str name,
      const bridge_handle *arguments,
      size_t count,
      const bridge_str *names,
      size_t named);
  /** The value in C: `value` points to one of the type, which is written if it succeeds, and then owned. */
  bool (*as)(bridge_handle object, const bridge_type *type, void *value);
  /** Frees what `as` has written. Nothing for a type that owns nothing. */
  void (*free_value)(const bridge_type *type, const void *value);
  /** The object of a value in C, which is borrowed for the call. Starts Python. */
  bridge_handle (*from)(const bridge_type *type, const void *value);
  /** A module, imported as by `import`: "os.path". Starts Python. */
  bridge_handle (*import)(bridge_str name);
  /**
   * with object as entered: body(context, …, entered). `body` runs while others may run Python, and fails as other
   * functions of the program do; then the context manager is told, and may make up for it. `entered` is borrowed.
   */
  bool (*with)(bridge_handle object, bridge_body_function body, void *context);
  /**
   * What follows is for the task that the context of an Awaitable is: a coroutine that runs on the event loop.
   *
   * Waits until it is done, for so many seconds at the most, for less than 0 without an end: whether it is done. False
   * may be an error, such as that this thread runs the event loop itself.
   */
  bool (*wait)(bridge_handle task, double seconds);
  /**
   * Has the event loop call done(context, …) once, when the task is done; soon, if it is. On the thread that runs the
   * loop, which goes on when it returns; other threads may run Python meanwhile. Then `call` of the Awaitable does not
   * wait. If this fails, and if the process ends first, nobody calls it.
   */
  bool (*when_done)(bridge_handle task, bridge_done_function done, void *context);
  /**
   * Raises CancelledError in the task, at once, or in so many seconds unless it is done by then or this is called
   * again. What waits for it gets asyncio.CancelledError, or TimeoutError where there were seconds. A coroutine may
   * catch that and go on.
   */
  bool (*cancel)(bridge_handle task, double seconds);
} bridge_object_functions;

/** A Python object. */
struct bridge_object {
  /** What can be done with it. */
  const bridge_object_functions *functions;
  /** What is the same for all handles of one object, and for those alone: Python's id(object). */
  const void *identity;
};

/** Lets go of a handle once; NULL is nothing. */
static inline void bridge_object_release(bridge_handle object) {
  if (object != NULL) {
    object->functions->release(object);
  }
}

/**
 * A call of a function that went across, which is given to it right after its context.
 *
 * A Callable is a struct {call, context, retain, release}, whoever has made it:
 *
 *     int64_t (*call)(void *context, bridge_call *call, int64_t a0);
 *     void *context;
 *     void (*retain)(void *context);
 *     void (*release)(void *context);
 *
 * As an argument it is the program's, borrowed for the call. If Python keeps it, the library has held it by
 * `retain`, and lets go of it by `release`: once for each time, on any thread. Both are NULL for a context that lives
 * as long as the program. `release` alone is a destructor: the library takes the context over, and calls that once,
 * unless another argument of the same call is refused first. Python may call the function on any of its threads, many
 * at once, as long as it holds it; meanwhile others may run Python, and the function may call Python itself.
 *
 * As a result it is Python's, and owned by the caller, who lets go of it once by `release`, or by the function of
 * its type. Then `context` is a bridge_handle of the object. `call` may be NULL in a call of it: a result that owns
 * memory is freed as other results of that type are. Otherwise release(kept) frees it, if that is not NULL. An error
 * is the thread's last one: see bridge_object_functions. One that goes back to Python is the object that it was.
 *
 * An Iterator is a struct {next, fill, free, context, retain, release}, held in the same way:
 *
 *     bool (*next)(void *context, bridge_call *call, T *item);
 *     size_t (*fill)(void *context, bridge_call *call, T *items, size_t room);
 *     void (*free)(const T *items, size_t count);
 *
 * Of Python's, `next` writes the next element and returns true; at its end, or if it fails, which the last error tells,
 * it returns false. `fill` writes as many as there is room for, and returns how many: fewer at the end, or if it
 * fails after these. Elements are owned by the caller, who frees them by `free`. `call` may be NULL. Letting go of the
 * iterator closes a generator that nobody else holds. Of the program's, Python calls `next` alone; the others may be
 * NULL, and what an element points to is there until release(kept).
 *
 * An Awaitable is the struct of a Callable without parameters. Of Python's, `call` waits for the result, as often as
 * one likes, and `context` is a bridge_handle of the task that runs on the event loop: a call of an `async def` has
 * started it when it returns. Letting go of it does not end it: see `cancel`. Of the program's, Python calls it once,
 * on a thread of its own, when something awaits it.
 *
 * What follows is about functions of the program.
 *
 * Arguments of such a function are borrowed until it returns. What its result points to is borrowed as well:
 * it has to be there until the library calls release(kept), once it has read it; the function may set both.
 */
typedef struct bridge_call {
  /** The library's raise function, which says that this function failed; then its result means nothing. */
  void (*raise)(const bridge_host_error *error);
  /** Given to `release`. */
  void *kept;
  /** NULL, or what frees the result. Must return: no exception or longjmp may leave it. */
  void (*release)(void *kept);
} bridge_call;

#ifdef __cplusplus
} /* extern "C" */

static_assert(
    sizeof(bridge_object_functions) == 33 * sizeof(void *),
    "bridge_object_functions has another layout here");
static_assert(sizeof(bridge_call) == 3 * sizeof(void *), "bridge_call has another layout here");
static_assert(sizeof(bridge_type) == 8 + 2 * sizeof(void *), "bridge_type has another layout here");
#endif

#endif
