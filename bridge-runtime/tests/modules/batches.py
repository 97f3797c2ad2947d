import gc
import sys


def blocks():
    gc.collect()
    return sys.getallocatedblocks()


def add(first, second, *, third):
    if first == -1:
        raise LookupError(first) from ValueError(second)
    if first == -2:
        return "two"
    return first + second + third


def spin(ready):
    """Goes on until it is stopped from outside."""
    return ready


def note(value):
    return None if value >= 0 else value
