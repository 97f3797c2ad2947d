/* fake.c: a library with the interface of math_ops.py, but no Python in it.
 *
 * add(code, -1) fails with that code; greet(type, base) fails with a Python exception of that type
 * and base unless base is "!". What begins with "room" goes to the caller's. FAKE_... macros make libraries that have to be refused. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rust_python_bridge.h"

#ifndef FAKE_ABI
#define FAKE_ABI BRIDGE_ABI_VERSION
#endif
#ifndef FAKE_STRUCT_SIZE
#define FAKE_STRUCT_SIZE sizeof(bridge_error)
#endif
#ifndef FAKE_FINGERPRINT
#define FAKE_FINGERPRINT RUST_PYTHON_BRIDGE_FINGERPRINT
#endif
#ifndef FAKE_NAME
#define FAKE_NAME "rust_python_bridge"
#endif
#ifndef FAKE_VERSION
#define FAKE_VERSION RUST_PYTHON_BRIDGE_VERSION
#endif

/** How many results have not been freed yet. */
BRIDGE_API int fake_live(void);

static int live;
static _Thread_local bool failed;
static _Thread_local char type[64], base[64];
static _Thread_local bridge_error error;
static _Thread_local bridge_room *room;

static bridge_str text(const char *data) {
  bridge_str str = {data, strlen(data)};
  return str;
}

static void fail(int32_t code, const char *function) {
  failed = true;
  error.code = code;
  error.type = text(type);
  error.base = text(base);
  error.message = text("it failed");
  error.function = text(function);
}

static void name_type(bridge_str from, char *to) {
  snprintf(to, sizeof(type), "%.*s", (int)from.len, from.len == 0 ? "" : from.data);
}

int fake_live(void) {
  return live;
}

const bridge_library_info *python_library_info(void) {
  static const bridge_library_info info = {
      FAKE_ABI, FAKE_STRUCT_SIZE, FAKE_FINGERPRINT, FAKE_NAME, FAKE_VERSION, NULL};
  return &info;
}

const bridge_error *python_last_error(void) {
  return failed ? &error : NULL;
}

bridge_room **python_result_room(void) {
  return &room;
}

void python_free_str(bridge_str value) {
  if (value.data != NULL) {
    --live;
    free((void *)(uintptr_t)value.data);
  }
}

void python_free_bytes(bridge_bytes value) {
  (void)value;
}

int64_t python_add(int64_t a, int64_t b) {
  failed = false;
  if (b == -1) {
    type[0] = base[0] = '\0';
    fail((int32_t)a, "math_ops.add");
    return 0;
  }
  return a + b;
}

size_t python_add_map(const int64_t *a, const int64_t *b, int64_t *out, size_t n) {
  size_t done = 0;
  failed = false;
  while (done < n) {
    const int64_t sum = python_add(a[done], b[done]);
    if (failed) {
      break;
    }
    out[done++] = sum;
  }
  return done;
}

bridge_str python_greet(bridge_str name, bridge_str punctuation) {
  bridge_str greeting = {NULL, 0};
  failed = false;
  if (punctuation.len != 1 || punctuation.data[0] != '!') {
    name_type(name, type);
    name_type(punctuation, base);
    fail(BRIDGE_ERROR_PYTHON, "math_ops.greet");
    return greeting;
  }
  if (room != NULL && name.len > 4 && memcmp(name.data, "room", 4) == 0) {
    char *own = room->reserve(room, name.len);
    if (own == NULL) {
      name_type(text("MemoryError"), type);
      name_type(text("MemoryError"), base);
      fail(BRIDGE_ERROR_MEMORY, "math_ops.greet");
      return greeting;
    }
    memcpy(own, name.data, name.len);
    greeting.data = own;
    greeting.len = name.len;
    return greeting;
  }
  char *copy = malloc(name.len + 1);
  if (copy == NULL) {
    abort();
  }
  if (name.len != 0) {
    memcpy(copy, name.data, name.len);
  }
  copy[name.len] = '\0';
  ++live;
  greeting.data = copy;
  greeting.len = name.len;
  return greeting;
}

#ifndef FAKE_WITHOUT_RESET
void python_reset(void) {
  failed = false;
}
#endif
