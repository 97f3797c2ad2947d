"""Imports what fails in a process that loaded libpython locally."""

import ctypes
import decimal
import ssl
import sys


def half(text: str) -> str:
    """Half of a decimal number, by the C extension _decimal."""
    return str(decimal.Decimal(text) / 2)


def pointer_size() -> int:
    """By the C extension _ctypes."""
    return ctypes.sizeof(ctypes.c_void_p)


def has_tls() -> bool:
    """By the C extension _ssl."""
    return ssl.HAS_TLSv1_2


def executable() -> str:
    """The interpreter that this process runs as."""
    return sys.executable


def prefix() -> str:
    """Where packages are looked for."""
    return sys.prefix


def path_is_clean() -> bool:
    """Neither the current folder nor PYTHONPATH is on the path."""
    return "" not in sys.path and "/nonexistent/pythonpath" not in sys.path
