"""Results that a caller may have room for."""

import ctypes


MOTTO = "once and no more"


class Text(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("len", ctypes.c_size_t)]


def word(count):
    return "w" * count


def length(text):
    return len(text)


def joined(numbers):
    return " ".join(map(str, numbers))


def data(count):
    return b"\0" * count


def numbers(count):
    return list(range(count))


def spoilt(count):
    return [*range(count), "no number"]


def words(count):
    return ["word"] * count


def fail():
    raise ValueError("no word")


def nested(word, free):
    """Call the library from within a call of it, as a function of the program would."""
    text = ctypes.CFUNCTYPE(Text, ctypes.c_int64)(word)(3)
    found = ctypes.string_at(text.data, text.len).decode()
    ctypes.CFUNCTYPE(None, Text)(free)(text)
    return f"outside of {found}"
