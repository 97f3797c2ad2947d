/* bridge/types/arrow.h: tables and arrays that libraries give each other, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_ARROW_H
#define BRIDGE_INCLUDED_TYPES_ARROW_H

#include "bridge/abi.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Arrow's C data interface, whose names and guards are the same wherever it is declared. */

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
  const char *format;
  const char *name;
  const char *metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema **children;
  struct ArrowSchema *dictionary;
  void (*release)(struct ArrowSchema *);
  void *private_data;
};

struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void **buffers;
  struct ArrowArray **children;
  struct ArrowArray *dictionary;
  void (*release)(struct ArrowArray *);
  void *private_data;
};

#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
  int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
  const char *(*get_last_error)(struct ArrowArrayStream *);
  void (*release)(struct ArrowArrayStream *);
  void *private_data;
};

#endif

/**
 * A table, an array or a stream of them: what `bridge.arrow` is. Nothing is copied.
 *
 * As an argument it points to a stream of the program's, which the library moves out: its `release` is NULL then. It is
 * left alone if another argument is refused first. As a result it is the caller's, who lets go of it by the function of its type,
 * also after having moved the stream out, on any thread. NULL after an error.
 */
typedef struct ArrowArrayStream *bridge_arrow;

#ifdef __cplusplus
} /* extern "C" */

#include "bridge/arrow.hpp"
#endif

#endif
