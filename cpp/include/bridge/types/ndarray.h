/* bridge/types/ndarray.h: numpy arrays and buffers, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_NDARRAY_H
#define BRIDGE_INCLUDED_TYPES_NDARRAY_H

#include "bridge/ndarray.h"

#ifdef __cplusplus
#include "bridge/types/array.hpp"
#endif

#endif
