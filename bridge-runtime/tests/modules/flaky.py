"""Cannot be imported before somebody is ready."""

import sys


class Unready(RuntimeError):
    pass


def _check():
    if not getattr(sys, "is_ready", False):
        raise Unready("not yet")


_check()


def value():
    return 5
