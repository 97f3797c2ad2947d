"""Values that come back as they went, and values that cannot."""

import enum


class Level(enum.IntEnum):
    LOW = 3


class Name(str):
    pass


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


def größe(länge):
    return länge
