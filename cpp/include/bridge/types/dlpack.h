/* bridge/types/dlpack.h: tensors that libraries give each other, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_DLPACK_H
#define BRIDGE_INCLUDED_TYPES_DLPACK_H

#include "bridge/abi.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A tensor: DLPack's own DLTensor, to which a pointer to it may be cast. */
typedef struct bridge_dl_tensor {
  void *data;           /**< Where the elements are, on the device. */
  int32_t device_type;  /**< DLDeviceType: 1 is the memory of the processor. */
  int32_t device_id;    /**< Which device of that kind. */
  int32_t ndim;         /**< Number of dimensions. */
  uint8_t code;         /**< DLDataTypeCode: 0 int, 1 unsigned, 2 float, 5 complex, 6 bool … */
  uint8_t bits;         /**< Bits of an element. */
  uint16_t lanes;       /**< How many numbers an element is; 1. */
  int64_t *shape;       /**< So many sides. */
  int64_t *strides;     /**< Elements from one to the next, for each side; NULL is C order. */
  uint64_t byte_offset; /**< Where the first element is behind `data`. */
} bridge_dl_tensor;

/**
 * A tensor and who keeps it: what `bridge.dlpack` is. Nothing is copied.
 *
 * As an argument it is the program's: the library holds `owner` by `retain` as long as Python keeps the tensor, and
 * lets go of it by `release`, on any thread. `release` alone is a destructor; neither is for memory that lives as long
 * as the program. As a result it is Python's: valid until the caller has let go of it, once for each time it was held,
 * by `release`, or by the function of its type; on any thread.
 */
typedef struct bridge_dlpack {
  const bridge_dl_tensor *tensor; /**< The tensor; NULL after an error. */
  bool readonly;                  /**< Whether nobody may write to it. */
  void *owner;                    /**< What is held. */
  void (*retain)(void *owner);    /**< Holds it once more. */
  void (*release)(void *owner);   /**< Lets go of it once. */
} bridge_dlpack;

#ifdef __cplusplus
} /* extern "C" */

#include "bridge/dlpack.hpp"
#endif

#endif
