/* bridge/ndarray.h: numpy arrays and buffers, in C. */
#ifndef BRIDGE_INCLUDED_NDARRAY_H
#define BRIDGE_INCLUDED_NDARRAY_H

#include "bridge/abi.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Element types: numpy's names and C's. */
enum {
  BRIDGE_DTYPE_OTHER = 0, /**< None of these: `format` says which. */
  BRIDGE_DTYPE_BOOL = 1,  /**< bool */
  BRIDGE_DTYPE_INT8 = 2,  /**< int8_t, and so on */
  BRIDGE_DTYPE_INT16 = 3,
  BRIDGE_DTYPE_INT32 = 4,
  BRIDGE_DTYPE_INT64 = 5,
  BRIDGE_DTYPE_UINT8 = 6,
  BRIDGE_DTYPE_UINT16 = 7,
  BRIDGE_DTYPE_UINT32 = 8,
  BRIDGE_DTYPE_UINT64 = 9,
  BRIDGE_DTYPE_FLOAT16 = 10,    /**< IEEE 754 binary16, as its 16 bits */
  BRIDGE_DTYPE_FLOAT32 = 11,    /**< float */
  BRIDGE_DTYPE_FLOAT64 = 12,    /**< double */
  BRIDGE_DTYPE_LONGDOUBLE = 13, /**< long double */
  BRIDGE_DTYPE_COMPLEX64 = 14,  /**< two float */
  BRIDGE_DTYPE_COMPLEX128 = 15, /**< two double */
  BRIDGE_DTYPE_CLONGDOUBLE = 16 /**< two long double */
};

/**
 * Memory with the shape of an array: what ndarray, memoryview and Buffer are. Nothing is copied.
 *
 * As an argument it is the program's, and becomes an ndarray or a memoryview. Without `retain` and `release` it is lent for
 * the call. What Python keeps of it past the call gets a private copy, if that can be: an ndarray that nothing but
 * containers and attributes of Python hold, views of it included. A memoryview that is kept is released, so that using it
 * is a ValueError. Otherwise the call fails with a BufferError: then the memory has to stay where it is. What a
 * coroutine or a generator gets is copied at once. With them
 * Python may keep it: the library holds `owner` by `retain` and lets go of it by `release`, on any thread. `release`
 * alone is a destructor: the library takes the memory over.
 *
 * As a result it is Python's: `data` is valid until the caller has let go of it, once for each time it was held, by
 * `release`, or by the function of its type. Any thread may do that, also after the end of Python.
 */
typedef struct bridge_ndarray {
  void *data;    /**< The element whose indices are all 0; may be NULL where there are none. */
  int32_t dtype; /**< A BRIDGE_DTYPE_ value. */
  int32_t ndim;  /**< Number of dimensions, at most 64. */
  const ptrdiff_t *shape; /**< So many sides. Of a result: valid as long as it. */
  const ptrdiff_t *
      strides; /**< Bytes from one element to the next, for each side. NULL in an argument: C order. */
  size_t
      item_size; /**< Bytes of an element. Ignored in an argument, unless the dtype is BRIDGE_DTYPE_OTHER. */
  const char *
      format; /**< How numpy spells a BRIDGE_DTYPE_OTHER: "<M8[ns]", "[('x', '<f8')]". Else NULL. */
  bool readonly;                /**< Whether nobody may write to it. */
  void *owner;                  /**< What is held. */
  void (*retain)(void *owner);  /**< Holds it once more. */
  void (*release)(void *owner); /**< Lets go of it once. */
} bridge_ndarray;

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif
