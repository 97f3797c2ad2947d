import gc
import sys


def blocks():
    gc.collect()
    return sys.getallocatedblocks()


def same(first, second, *, third):
    return second


def fail(text):
    raise LookupError(text) from ValueError(text)
