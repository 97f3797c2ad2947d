/* Made by bridge-gen 0.1.0 from shapes.py. Do not edit: regenerate. */
#ifndef RUST_PYTHON_BRIDGE_H
#define RUST_PYTHON_BRIDGE_H

/*
 * rust_python_bridge: the Python functions of shapes, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen("lib/librust_python_bridge.so", RTLD_LAZY);
 *     Python_deepFunc function = (Python_deepFunc)dlsym(handle, "python_deep");
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
#include "bridge/types/complex.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Stands for all functions, types and defaults; the library has to have the same one. */
#define RUST_PYTHON_BRIDGE_FINGERPRINT UINT64_C(0x9f12afce43eae9be)
/** Version of bridge-gen that made this header. */
#define RUST_PYTHON_BRIDGE_VERSION "0.1.0"

#ifndef BRIDGE_TYPE_bridge_array_i64
#define BRIDGE_TYPE_bridge_array_i64
/** Python: list[int], frozenset[i64]
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

#ifndef BRIDGE_TYPE_bridge_array_array_i64
#define BRIDGE_TYPE_bridge_array_array_i64
/** Python: list[list[int]], set[frozenset[i64]]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_array_i64 {
  const bridge_array_i64 *data;
  size_t len;
} bridge_array_array_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_array_array_array_i64
#define BRIDGE_TYPE_bridge_array_array_array_i64
/** Python: list[list[list[int]]]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_array_array_i64().
 */
typedef struct bridge_array_array_array_i64 {
  const bridge_array_array_i64 *data;
  size_t len;
} bridge_array_array_array_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_optional_bytes
#define BRIDGE_TYPE_bridge_optional_bytes
/** Python: bytes | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_bytes {
  bool has_value;
  bridge_bytes value;
} bridge_optional_bytes;
#endif

#ifndef BRIDGE_TYPE_bridge_map_i64_optional_bytes
#define BRIDGE_TYPE_bridge_map_i64_optional_bytes
/** Python: dict[int, bytes | None]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_map_i64_optional_bytes {
  const int64_t *keys;
  const bridge_optional_bytes *values;
  size_t len;
} bridge_map_i64_optional_bytes;
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_map_i64_optional_bytes
#define BRIDGE_TYPE_bridge_map_str_map_i64_optional_bytes
/** Python: dict[str, dict[int, bytes | None]]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_map_str_map_i64_optional_bytes().
 */
typedef struct bridge_map_str_map_i64_optional_bytes {
  const bridge_str *keys;
  const bridge_map_i64_optional_bytes *values;
  size_t len;
} bridge_map_str_map_i64_optional_bytes;
#endif

#ifndef BRIDGE_TYPE_bridge_array_f64
#define BRIDGE_TYPE_bridge_array_f64
/** Python: tuple[float, ...], list[float]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_f64 {
  const double *data;
  size_t len;
} bridge_array_f64;
#endif

#ifndef BRIDGE_TYPE_bridge_tuple3_i64_str_array_f64
#define BRIDGE_TYPE_bridge_tuple3_i64_str_array_f64
/** Python: tuple[int, str, tuple[float, ...]]
 *
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_tuple3_i64_str_array_f64().
 */
typedef struct bridge_tuple3_i64_str_array_f64 {
  int64_t item0;
  bridge_str item1;
  bridge_array_f64 item2;
} bridge_tuple3_i64_str_array_f64;
#endif

#ifndef BRIDGE_TYPE_python_Point
#define BRIDGE_TYPE_python_Point UINT64_C(0x79e030761e6e3e72)
/** A point of the plane.
 *
 * In metres.
 *
 * Python: dataclass shapes.Point
 * It owns no memory.
 */
typedef struct python_Point {
  /** x: float = 0 */
  double x;
  /** y: float = 0 */
  double y;
  /** norm: float
   * Python computes it: what an argument has here does not count.
   */
  double norm;
} python_Point;
#elif BRIDGE_TYPE_python_Point != UINT64_C(0x79e030761e6e3e72)
#error "two libraries have a python_Point, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Color
#define BRIDGE_TYPE_python_Color UINT64_C(0xfde2be6f30b53aae)
/** What it looks like.
 *
 * Python: Enum shapes.Shape.Color
 * One of the python_Color_ values. Others are refused.
 */
typedef int32_t python_Color;
enum {
  python_Color_RED = 1,
  python_Color_gr_u00f6_u00df_e = (-2147483647 - 1)
};
#elif BRIDGE_TYPE_python_Color != UINT64_C(0xfde2be6f30b53aae)
#error "two libraries have a python_Color, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_union2_python_Point_python_Color
#define BRIDGE_TYPE_bridge_union2_python_Point_python_Color
/** Python: Point | Shape.Color
 *
 * `tag` says which member of `value` there is:
 * - 0: `item0`, Point
 * - 1: `item1`, Shape.Color
 * It owns no memory.
 */
typedef struct bridge_union2_python_Point_python_Color {
  uint32_t tag;
  union {
    python_Point item0;
    python_Color item1;
  } value;
} bridge_union2_python_Point_python_Color;
#endif

#ifndef BRIDGE_TYPE_bridge_array_union2_python_Point_python_Color
#define BRIDGE_TYPE_bridge_array_union2_python_Point_python_Color
/** Python: list[Point | Shape.Color]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_union2_python_Point_python_Color {
  const bridge_union2_python_Point_python_Color *data;
  size_t len;
} bridge_array_union2_python_Point_python_Color;
#endif

#ifndef BRIDGE_TYPE_bridge_union3_i64_str_array_union2_python_Point_python_Color
#define BRIDGE_TYPE_bridge_union3_i64_str_array_union2_python_Point_python_Color
/** Python: int | str | list[Point | Shape.Color]
 *
 * `tag` says which member of `value` there is:
 * - 0: `item0`, int
 * - 1: `item1`, str
 * - 2: `item2`, list[Point | Shape.Color]
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_union3_i64_str_array_union2_python_Point_python_Color().
 */
typedef struct bridge_union3_i64_str_array_union2_python_Point_python_Color {
  uint32_t tag;
  union {
    int64_t item0;
    bridge_str item1;
    bridge_array_union2_python_Point_python_Color item2;
  } value;
} bridge_union3_i64_str_array_union2_python_Point_python_Color;
#endif

#ifndef BRIDGE_TYPE_bridge_tuple2_complex_bool
#define BRIDGE_TYPE_bridge_tuple2_complex_bool
/** Python: tuple[complex, bool]
 *
 * It owns no memory.
 */
typedef struct bridge_tuple2_complex_bool {
  bridge_complex item0;
  bool item1;
} bridge_tuple2_complex_bool;
#endif

#ifndef BRIDGE_TYPE_bridge_array_tuple2_complex_bool
#define BRIDGE_TYPE_bridge_array_tuple2_complex_bool
/** Python: set[tuple[complex, bool]]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_tuple2_complex_bool {
  const bridge_tuple2_complex_bool *data;
  size_t len;
} bridge_array_tuple2_complex_bool;
#endif

#ifndef BRIDGE_TYPE_bridge_array_array_tuple2_complex_bool
#define BRIDGE_TYPE_bridge_array_array_tuple2_complex_bool
/** Python: deque[set[tuple[complex, bool]]]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_array_array_tuple2_complex_bool().
 */
typedef struct bridge_array_array_tuple2_complex_bool {
  const bridge_array_tuple2_complex_bool *data;
  size_t len;
} bridge_array_array_tuple2_complex_bool;
#endif

#ifndef BRIDGE_TYPE_bridge_array_python_Node
#define BRIDGE_TYPE_bridge_array_python_Node
struct python_Node;
/** Python: list[Node]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_python_Node {
  const struct python_Node *data;
  size_t len;
} bridge_array_python_Node;
#endif

#ifndef BRIDGE_TYPE_bridge_array_optional_python_Node
#define BRIDGE_TYPE_bridge_array_optional_python_Node
struct bridge_optional_python_Node;
/** Python: Sequence[Node | None]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_optional_python_Node {
  const struct bridge_optional_python_Node *data;
  size_t len;
} bridge_array_optional_python_Node;
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

#ifndef BRIDGE_TYPE_bridge_optional_python_Color
#define BRIDGE_TYPE_bridge_optional_python_Color
/** Python: Shape.Color | None
 *
 * None where `has_value` is false; `value` does not count then.
 * It owns no memory.
 */
typedef struct bridge_optional_python_Color {
  bool has_value;
  python_Color value;
} bridge_optional_python_Color;
#endif

#ifndef BRIDGE_TYPE_bridge_array_str
#define BRIDGE_TYPE_bridge_array_str
/** Python: set[str], list[str]
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

#ifndef BRIDGE_TYPE_python_Node
#define BRIDGE_TYPE_python_Node UINT64_C(0x0d1b49ed66fc00c7)
/** Python: dataclass shapes.Node
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_Node().
 */
typedef struct python_Node {
  /** größe: str = 'né\\0' */
  bridge_str gr_u00f6_u00df_e;
  /** children: list[Node] */
  bridge_array_python_Node children;
  /** parent: Sequence[Node | None] */
  bridge_array_optional_python_Node parent;
  /** at: Point | None */
  bridge_optional_python_Point at;
  /** data: bytes = b'\\xff' */
  bridge_bytes data;
  /** color: Color | None = None */
  bridge_optional_python_Color color;
  /** mode: Mode = 'r' */
  bridge_str mode;
  /** tags: set[str] */
  bridge_array_str tags;
} python_Node;
#elif BRIDGE_TYPE_python_Node != UINT64_C(0x0d1b49ed66fc00c7)
#error "two libraries have a python_Node, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_optional_python_Node
#define BRIDGE_TYPE_bridge_optional_python_Node
/** Python: Node | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_python_Node {
  bool has_value;
  python_Node value;
} bridge_optional_python_Node;
#endif

#ifndef BRIDGE_TYPE_bridge_array_python_Right
#define BRIDGE_TYPE_bridge_array_python_Right
struct python_Right;
/** Python: list[Right]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_python_Right {
  const struct python_Right *data;
  size_t len;
} bridge_array_python_Right;
#endif

#ifndef BRIDGE_TYPE_python_Left
#define BRIDGE_TYPE_python_Left UINT64_C(0x303e3796221f85aa)
/** Python: dataclass shapes.Left
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct python_Left {
  /** rights: list[Right] */
  bridge_array_python_Right rights;
} python_Left;
#elif BRIDGE_TYPE_python_Left != UINT64_C(0x303e3796221f85aa)
#error "two libraries have a python_Left, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_optional_python_Left
#define BRIDGE_TYPE_bridge_optional_python_Left
/** Python: Left | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_python_Left {
  bool has_value;
  python_Left value;
} bridge_optional_python_Left;
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_python_Left
#define BRIDGE_TYPE_bridge_map_str_python_Left
/** Python: dict[str, Left]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_map_str_python_Left {
  const bridge_str *keys;
  const python_Left *values;
  size_t len;
} bridge_map_str_python_Left;
#endif

#ifndef BRIDGE_TYPE_python_Right
#define BRIDGE_TYPE_python_Right UINT64_C(0x9f38c1909f39582e)
/** Python: dataclass shapes.Right
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_Right().
 */
typedef struct python_Right {
  /** left: Left | None */
  bridge_optional_python_Left left;
  /** lefts: dict[str, Left] */
  bridge_map_str_python_Left lefts;
} python_Right;
#elif BRIDGE_TYPE_python_Right != UINT64_C(0x9f38c1909f39582e)
#error "two libraries have a python_Right, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_python_Pair
#define BRIDGE_TYPE_python_Pair UINT64_C(0x80dbfa64684e6c98)
/** Python: NamedTuple shapes.Pair
 * It owns no memory.
 */
typedef struct python_Pair {
  /** a: int */
  int64_t a;
  /** b: Color = Color.RED */
  python_Color b;
} python_Pair;
#elif BRIDGE_TYPE_python_Pair != UINT64_C(0x80dbfa64684e6c98)
#error "two libraries have a python_Pair, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_array_python_Pair
#define BRIDGE_TYPE_bridge_array_python_Pair
/** Python: Iterable[Pair]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_python_Pair {
  const python_Pair *data;
  size_t len;
} bridge_array_python_Pair;
#endif

#ifndef BRIDGE_TYPE_bridge_map_python_Color_i64
#define BRIDGE_TYPE_bridge_map_python_Color_i64
/** Python: Counter[Shape.Color, int]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_map_python_Color_i64().
 */
typedef struct bridge_map_python_Color_i64 {
  const python_Color *keys;
  const int64_t *values;
  size_t len;
} bridge_map_python_Color_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_i64
#define BRIDGE_TYPE_bridge_map_str_i64
/** Python: OrderedDict[Literal["r", "new"], Literal[1, -3]], dict[str, int]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_map_str_i64().
 */
typedef struct bridge_map_str_i64 {
  const bridge_str *keys;
  const int64_t *values;
  size_t len;
} bridge_map_str_i64;
#endif

#ifndef BRIDGE_TYPE_bridge_optional_str
#define BRIDGE_TYPE_bridge_optional_str
/** Python: str | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_str {
  bool has_value;
  bridge_str value;
} bridge_optional_str;
#endif

#ifndef BRIDGE_TYPE_python_Options
#define BRIDGE_TYPE_python_Options UINT64_C(0x1e24bdd350511618)
/** Python: TypedDict shapes.Options
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct python_Options {
  /** a-b: NotRequired[str]
   * Without a value where the key is missing.
   */
  bridge_optional_str a_u002d_b;
} python_Options;
#elif BRIDGE_TYPE_python_Options != UINT64_C(0x1e24bdd350511618)
#error "two libraries have a python_Options, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_optional_python_Options
#define BRIDGE_TYPE_bridge_optional_python_Options
/** Python: Options | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_python_Options {
  bool has_value;
  python_Options value;
} bridge_optional_python_Options;
#endif

#ifndef BRIDGE_TYPE_bridge_map_i64_optional_python_Options
#define BRIDGE_TYPE_bridge_map_i64_optional_python_Options
/** Python: defaultdict[Literal[1, -3], Options | None]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. A result is owned by the caller, who frees it once,
 * with all that it holds, by python_free_map_i64_optional_python_Options().
 */
typedef struct bridge_map_i64_optional_python_Options {
  const int64_t *keys;
  const bridge_optional_python_Options *values;
  size_t len;
} bridge_map_i64_optional_python_Options;
#endif

#ifndef BRIDGE_TYPE_bridge_map_str_python_Point
#define BRIDGE_TYPE_bridge_map_str_python_Point
/** Python: Mapping[str, Point]
 *
 * keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_map_str_python_Point {
  const bridge_str *keys;
  const python_Point *values;
  size_t len;
} bridge_map_str_python_Point;
#endif

#ifndef BRIDGE_TYPE_python_Access
#define BRIDGE_TYPE_python_Access UINT64_C(0xaeda03f778301e5f)
/** Python: Flag shapes.Access
 * Any of the python_Access_ values, combined by |. Others are refused.
 */
typedef int32_t python_Access;
enum {
  python_Access_READ = 1,
  python_Access_WRITE = 2
};
#elif BRIDGE_TYPE_python_Access != UINT64_C(0xaeda03f778301e5f)
#error "two libraries have a python_Access, each of its own: give one of them another --prefix"
#endif

#ifndef BRIDGE_TYPE_bridge_array_python_Point
#define BRIDGE_TYPE_bridge_array_python_Point
/** Python: list[Point]
 *
 * `data` points to `len` elements; it may be NULL where there are none.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_array_python_Point {
  const python_Point *data;
  size_t len;
} bridge_array_python_Point;
#endif

#ifndef BRIDGE_TYPE_bridge_optional_f64
#define BRIDGE_TYPE_bridge_optional_f64
/** Python: float | None
 *
 * None where `has_value` is false; `value` does not count then.
 * It owns no memory.
 */
typedef struct bridge_optional_f64 {
  bool has_value;
  double value;
} bridge_optional_f64;
#endif

#ifndef BRIDGE_TYPE_bridge_union2_str_i8
#define BRIDGE_TYPE_bridge_union2_str_i8
/** Python: str | i8
 *
 * `tag` says which member of `value` there is:
 * - 0: `item0`, str
 * - 1: `item1`, i8
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_union2_str_i8 {
  uint32_t tag;
  union {
    bridge_str item0;
    int8_t item1;
  } value;
} bridge_union2_str_i8;
#endif

#ifndef BRIDGE_TYPE_bridge_union2_i64_str
#define BRIDGE_TYPE_bridge_union2_i64_str
/** Python: int | str
 *
 * `tag` says which member of `value` there is:
 * - 0: `item0`, int
 * - 1: `item1`, str
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_union2_i64_str {
  uint32_t tag;
  union {
    int64_t item0;
    bridge_str item1;
  } value;
} bridge_union2_i64_str;
#endif

#ifndef BRIDGE_TYPE_bridge_optional_union2_i64_str
#define BRIDGE_TYPE_bridge_optional_union2_i64_str
/** Python: int | str | None
 *
 * None where `has_value` is false; `value` does not count then.
 * An argument is borrowed for the call. Inside a result it is freed with that.
 */
typedef struct bridge_optional_union2_i64_str {
  bool has_value;
  bridge_union2_i64_str value;
} bridge_optional_union2_i64_str;
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

#ifndef BRIDGE_DECLARES_python_free_Right
#define BRIDGE_DECLARES_python_free_Right
/** Frees a python_Right that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_Right(python_Right value);
/** Type of python_free_Right, for dlsym. */
typedef void (*PythonFreeRightFunc)(python_Right value);
#endif

#ifndef BRIDGE_DECLARES_python_free_array_array_array_i64
#define BRIDGE_DECLARES_python_free_array_array_array_i64
/** Frees a bridge_array_array_array_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_array_array_i64(bridge_array_array_array_i64 value);
/** Type of python_free_array_array_array_i64, for dlsym. */
typedef void (*PythonFreeArrayArrayArrayI64Func)(bridge_array_array_array_i64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_array_array_tuple2_complex_bool
#define BRIDGE_DECLARES_python_free_array_array_tuple2_complex_bool
/** Frees a bridge_array_array_tuple2_complex_bool that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_array_array_tuple2_complex_bool(
    bridge_array_array_tuple2_complex_bool value);
/** Type of python_free_array_array_tuple2_complex_bool, for dlsym. */
typedef void (*PythonFreeArrayArrayTuple2ComplexBoolFunc)(
    bridge_array_array_tuple2_complex_bool value);
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

#ifndef BRIDGE_DECLARES_python_free_map_i64_optional_python_Options
#define BRIDGE_DECLARES_python_free_map_i64_optional_python_Options
/** Frees a bridge_map_i64_optional_python_Options that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_map_i64_optional_python_Options(
    bridge_map_i64_optional_python_Options value);
/** Type of python_free_map_i64_optional_python_Options, for dlsym. */
typedef void (*PythonFreeMapI64OptionalPythonOptionsFunc)(
    bridge_map_i64_optional_python_Options value);
#endif

#ifndef BRIDGE_DECLARES_python_free_map_python_Color_i64
#define BRIDGE_DECLARES_python_free_map_python_Color_i64
/** Frees a bridge_map_python_Color_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_map_python_Color_i64(bridge_map_python_Color_i64 value);
/** Type of python_free_map_python_Color_i64, for dlsym. */
typedef void (*PythonFreeMapPythonColorI64Func)(bridge_map_python_Color_i64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_map_str_i64
#define BRIDGE_DECLARES_python_free_map_str_i64
/** Frees a bridge_map_str_i64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_map_str_i64(bridge_map_str_i64 value);
/** Type of python_free_map_str_i64, for dlsym. */
typedef void (*PythonFreeMapStrI64Func)(bridge_map_str_i64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_map_str_map_i64_optional_bytes
#define BRIDGE_DECLARES_python_free_map_str_map_i64_optional_bytes
/** Frees a bridge_map_str_map_i64_optional_bytes that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_map_str_map_i64_optional_bytes(
    bridge_map_str_map_i64_optional_bytes value);
/** Type of python_free_map_str_map_i64_optional_bytes, for dlsym. */
typedef void (*PythonFreeMapStrMapI64OptionalBytesFunc)(
    bridge_map_str_map_i64_optional_bytes value);
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

#ifndef BRIDGE_DECLARES_python_free_tuple3_i64_str_array_f64
#define BRIDGE_DECLARES_python_free_tuple3_i64_str_array_f64
/** Frees a bridge_tuple3_i64_str_array_f64 that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_tuple3_i64_str_array_f64(bridge_tuple3_i64_str_array_f64 value);
/** Type of python_free_tuple3_i64_str_array_f64, for dlsym. */
typedef void (*PythonFreeTuple3I64StrArrayF64Func)(bridge_tuple3_i64_str_array_f64 value);
#endif

#ifndef BRIDGE_DECLARES_python_free_union3_i64_str_array_union2_python_Point_python_Color
#define BRIDGE_DECLARES_python_free_union3_i64_str_array_union2_python_Point_python_Color
/** Frees a bridge_union3_i64_str_array_union2_python_Point_python_Color that a function of this library returned, with all that it holds.
 *
 * From here on every pointer in `value` is invalid, in all copies. Any thread may do this,
 * exactly once; a NULL pointer is left alone.
 */
BRIDGE_API void python_free_union3_i64_str_array_union2_python_Point_python_Color(
    bridge_union3_i64_str_array_union2_python_Point_python_Color value);
/** Type of python_free_union3_i64_str_array_union2_python_Point_python_Color, for dlsym. */
typedef void (*PythonFreeUnion3I64StrArrayUnion2PythonPointPythonColorFunc)(
    bridge_union3_i64_str_array_union2_python_Point_python_Color value);
#endif

/* Small operations.
 *
 * Python: module shapes
 */

/** Python: shapes.LIMIT: int = 3 */
#define PYTHON_LIMIT INT64_C(3)

/** Python: shapes.LEAST: i64 = -9223372036854775808 */
#define PYTHON_LEAST (-INT64_C(9223372036854775807) - 1)

/** Python: shapes.RATIO: float = 0.5 */
#define PYTHON_RATIO 0.5

/** Python: shapes.NARROW: f32 = 0.1 */
#define PYTHON_NARROW 0.1f

/** Python: shapes.DEBUG: bool = True */
#define PYTHON_DEBUG 1

/** Python: shapes.NAME: str = "größe\\u0000" */
#define PYTHON_NAME "gr\303\266\303\237e\000"

/** Python: shapes.MAGIC: bytes = b"\\x89P" */
#define PYTHON_MAGIC "\211P"

/** Python: shapes.deep(x: list[list[list[int]]]) -> list[list[list[int]]]
 * Borrowed for the call: `x`.
 * The result is owned by the caller: free it with python_free_array_array_array_i64().
 */
BRIDGE_API bridge_array_array_array_i64 python_deep(bridge_array_array_array_i64 x);
/** Type of python_deep, for dlsym. */
typedef bridge_array_array_array_i64 (*Python_deepFunc)(bridge_array_array_array_i64 x);

/** Python: shapes.table(x: dict) -> dict
 * Borrowed for the call: `x`.
 * The result is owned by the caller: free it with python_free_map_str_map_i64_optional_bytes().
 */
BRIDGE_API bridge_map_str_map_i64_optional_bytes python_table(
    bridge_map_str_map_i64_optional_bytes x);
/** Type of python_table, for dlsym. */
typedef bridge_map_str_map_i64_optional_bytes (*Python_tableFunc)(
    bridge_map_str_map_i64_optional_bytes x);

/** Python: shapes.many(x: tuple) -> tuple
 * Borrowed for the call: `x`.
 * The result is owned by the caller: free it with python_free_tuple3_i64_str_array_f64().
 */
BRIDGE_API bridge_tuple3_i64_str_array_f64 python_many(bridge_tuple3_i64_str_array_f64 x);
/** Type of python_many, for dlsym. */
typedef bridge_tuple3_i64_str_array_f64 (*Python_manyFunc)(bridge_tuple3_i64_str_array_f64 x);

/** Python: shapes.either(x: int | str | list[Point | Color]) -> int
 * Borrowed for the call: `x`.
 * The result is owned by the caller: free it with python_free_union3_i64_str_array_union2_python_Point_python_Color().
 */
BRIDGE_API bridge_union3_i64_str_array_union2_python_Point_python_Color python_either(
    bridge_union3_i64_str_array_union2_python_Point_python_Color x);
/** Type of python_either, for dlsym. */
typedef bridge_union3_i64_str_array_union2_python_Point_python_Color (*Python_eitherFunc)(
    bridge_union3_i64_str_array_union2_python_Point_python_Color x);

/** Python: shapes.sets(x: set[frozenset[i64]]) -> deque[set[tuple[complex, bool]]]
 * Borrowed for the call: `x`.
 * The result is owned by the caller: free it with python_free_array_array_tuple2_complex_bool().
 */
BRIDGE_API bridge_array_array_tuple2_complex_bool python_sets(bridge_array_array_i64 x);
/** Type of python_sets, for dlsym. */
typedef bridge_array_array_tuple2_complex_bool (*Python_setsFunc)(bridge_array_array_i64 x);

/** Python: shapes.tree(x: Node) -> Node
 * Borrowed for the call: `x`.
 * The result is owned by the caller: free it with python_free_Node().
 */
BRIDGE_API python_Node python_tree(python_Node x);
/** Type of python_tree, for dlsym. */
typedef python_Node (*Python_treeFunc)(python_Node x);

/** Python: shapes.mutual(x: Left) -> Right
 * Borrowed for the call: `x`.
 * The result is owned by the caller: free it with python_free_Right().
 */
BRIDGE_API python_Right python_mutual(python_Left x);
/** Type of python_mutual, for dlsym. */
typedef python_Right (*Python_mutualFunc)(python_Left x);

/** Python: shapes.counts(x: Iterable[Pair]) -> Counter[Color]
 * Borrowed for the call: `x`.
 * The result is owned by the caller: free it with python_free_map_python_Color_i64().
 */
BRIDGE_API bridge_map_python_Color_i64 python_counts(bridge_array_python_Pair x);
/** Type of python_counts, for dlsym. */
typedef bridge_map_python_Color_i64 (*Python_countsFunc)(bridge_array_python_Pair x);

/** Python: shapes.ordered(x: OrderedDict) -> defaultdict
 * Borrowed for the call: `x`.
 * The result is owned by the caller: free it with python_free_map_i64_optional_python_Options().
 */
BRIDGE_API bridge_map_i64_optional_python_Options python_ordered(bridge_map_str_i64 x);
/** Type of python_ordered, for dlsym. */
typedef bridge_map_i64_optional_python_Options (*Python_orderedFunc)(bridge_map_str_i64 x);

/** Python: shapes.mapping(x: Mapping[str, Point]) -> Access
 * Borrowed for the call: `x`.
 */
BRIDGE_API python_Access python_mapping(bridge_map_str_python_Point x);
/** Type of python_mapping, for dlsym. */
typedef python_Access (*Python_mappingFunc)(bridge_map_str_python_Point x);

/** Python: shapes.area(points: list[Point], scale: float = 1 / 3, origin: Point = Point()) -> float | None
 * Borrowed for the call: `points`, `scale`, `origin`.
 * `scale`: NULL takes Python's default `1 / 3`.
 * `origin`: NULL takes Python's default `Point()`.
 */
BRIDGE_API bridge_optional_f64 python_area(
    bridge_array_python_Point points, const double *scale, const python_Point *origin);
/** Type of python_area, for dlsym. */
typedef bridge_optional_f64 (*Python_areaFunc)(
    bridge_array_python_Point points, const double *scale, const python_Point *origin);

/** Python: shapes.sort(values: Annotated[list[int], bridge.inout]) -> None
 * Borrowed for the call: `values`.
 * `values`: a call that succeeds puts the new content there, which the caller frees by python_free_array_i64().
 */
BRIDGE_API void python_sort(bridge_array_i64 *values);
/** Type of python_sort, for dlsym. */
typedef void (*Python_sortFunc)(bridge_array_i64 *values);

/** Python: shapes.grow(values: Annotated[list[int], bridge.inout]) -> int
 * Borrowed for the call: `values`.
 * `values`: a call that succeeds puts the new content there.
 */
BRIDGE_API int64_t python_grow(python_Point *values);
/** Type of python_grow, for dlsym. */
typedef int64_t (*Python_growFunc)(python_Point *values);

/** Python: shapes.merge(values: Annotated[list[int], bridge.inout], x: int) -> list[str]
 * Borrowed for the call: `values`.
 * `values`: a call that succeeds puts the new content there, which the caller frees by python_free_map_str_i64().
 * The result is owned by the caller: free it with python_free_array_str().
 */
BRIDGE_API bridge_array_str python_merge(bridge_map_str_i64 *values, int64_t x);
/** Type of python_merge, for dlsym. */
typedef bridge_array_str (*Python_mergeFunc)(bridge_map_str_i64 *values, int64_t x);

/** Python: shapes.total(first: int, *values: float, größe: str = LIMIT, **options: int) -> float
 * Borrowed for the call: `values`, `start`, `options`.
 * `values`: all further positional arguments.
 * `start`: NULL takes Python's default `LIMIT`.
 * `options`: all further keyword arguments.
 */
BRIDGE_API double python_total(
    int64_t first, bridge_array_f64 values, const bridge_str *start, bridge_map_str_i64 options);
/** Type of python_total, for dlsym. */
typedef double (*Python_totalFunc)(
    int64_t first, bridge_array_f64 values, const bridge_str *start, bridge_map_str_i64 options);

/** Python: shapes.defaults(a: ... = ..., b: ... = ..., c: ... = ..., d: ... = ..., e: ... = ..., f: ... = ..., g: ... = ...) -> None
 * Borrowed for the call: `a`, `b`, `d`, `f`, `g`.
 * `d`: one of Literal["r", "new"].
 * `e`: one of Literal[1, -3].
 */
BRIDGE_API void python_defaults(
    bridge_optional_str a,
    bridge_optional_str b,
    python_Color c,
    bridge_str d,
    int64_t e,
    bridge_union2_str_i8 f,
    bridge_optional_union2_i64_str g);
/** Type of python_defaults, for dlsym. */
typedef void (*Python_defaultsFunc)(
    bridge_optional_str a,
    bridge_optional_str b,
    python_Color c,
    bridge_str d,
    int64_t e,
    bridge_union2_str_i8 f,
    bridge_optional_union2_i64_str g);

/** Python: shapes.twice(x: int) -> int */
BRIDGE_API int64_t python_twice_1(int64_t x);
/** Type of python_twice_1, for dlsym. */
typedef int64_t (*PythonTwice1Func)(int64_t x);

/** Python: shapes.twice(x: list[str]) -> list[str]
 * Borrowed for the call: `x`.
 * The result is owned by the caller: free it with python_free_array_str().
 */
BRIDGE_API bridge_array_str python_twice_2(bridge_array_str x);
/** Type of python_twice_2, for dlsym. */
typedef bridge_array_str (*PythonTwice2Func)(bridge_array_str x);

/** Python: shapes.ORIGIN: Final[Point] */
BRIDGE_API python_Point python_ORIGIN(void);
/** Type of python_ORIGIN, for dlsym. */
typedef python_Point (*Python_ORIGINFunc)(void);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
