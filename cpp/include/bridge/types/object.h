/* bridge/types/object.h: any Python object, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_OBJECT_H
#define BRIDGE_INCLUDED_TYPES_OBJECT_H

#include "bridge/object.h"

#ifdef __cplusplus
#include "bridge/object.hpp"
#endif

#endif
