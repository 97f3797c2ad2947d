"""Raises, in every way, and tells where it runs."""

import sys
import weakref


class Broken(ValueError):
    def __str__(self):
        raise RuntimeError("no text")


class Mixed(Broken, KeyError):
    def __str__(self):
        return "{}"


def same(value):
    return value


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


def watched(error):
    global is_alive
    is_alive = weakref.ref(error)
    return error


def fail_watched():
    raise watched(Broken())


def outlives(message):
    """Whether the last failure is still there; it can be told of."""
    assert message == "<str() of this errors.Broken failed>"
    return is_alive() is not None


def facts():
    flags = (sys.flags.isolated, sys.flags.utf8_mode, sys.flags.no_user_site)
    return f"{flags} {'' in sys.path} {sys.executable}"


def annotated():
    from bridge import i32

    return i32.__name__
