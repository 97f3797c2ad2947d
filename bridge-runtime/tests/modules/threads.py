"""State per thread, and calls back into C."""

import ctypes
import gc
import threading

_imports = 0
_imports += 1
_local = threading.local()


class _Token:
    pass


def imports():
    return _imports


def count():
    if not hasattr(_local, "count"):
        _local.count = 0
        _local.token = _Token()
    _local.count += 1
    return _local.count


def alive():
    return sum(isinstance(object, _Token) for object in gc.get_objects())


def call(address, keeps_gil, depth):
    kind = ctypes.PYFUNCTYPE if keeps_gil else ctypes.CFUNCTYPE
    return kind(ctypes.c_int64, ctypes.c_int64)(address)(depth)


def fail(message):
    raise ValueError(message)
