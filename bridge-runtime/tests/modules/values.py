"""Values that come back as they went, and values that cannot."""

import enum
import sys


class Level(enum.IntEnum):
    LOW = 3


class Name(str):
    pass


class Broken(ValueError):
    def __str__(self):
        raise RuntimeError("no text")


class Mixed(Broken, KeyError):
    def __str__(self):
        return "{}"


def same(value):
    return value


RESULTS = {
    "int too large": 2**63,
    "int too small": -(2**63) - 1,
    "enormous int": 10**5000,
    "bool": True,
    "level": Level.LOW,
    "name": Name("näme"),
    "surrogate": "ab\ud800",
    "bytearray": bytearray(b"x"),
    "str": "text",
    "int": 7,
    "none": None,
    "float": 1.5,
    "large float": 1e39,
}


def result(key):
    return RESULTS[key]


def keywords(a, /, b, *, c, d):
    return f"{a} {b} {c} {d}"


def many(a, b, c, d, e, f, g, h, i, j):
    return a + b + c + d + e + f + g + h + i + j


def fail(kind):
    if kind == "value":
        raise ValueError("näin")
    if kind == "cause":
        try:
            raise KeyError("first")
        except KeyError as error:
            raise LookupError("second") from error
    if kind == "own":
        raise Broken()
    if kind == "mixed":
        raise Mixed()
    if kind == "exit":
        sys.exit(3)
    if kind == "interrupt":
        raise KeyboardInterrupt
    if kind == "surrogate":
        raise ValueError("\ud800")
    if kind == "memory":
        raise MemoryError


def facts():
    flags = (sys.flags.isolated, sys.flags.utf8_mode, sys.flags.no_user_site)
    return f"{flags} {'' in sys.path} {sys.executable}"


def größe(länge):
    return länge


def annotated():
    from bridge import i32

    return i32.__metadata__[0]
