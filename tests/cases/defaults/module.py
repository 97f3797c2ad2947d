"""Default values of every type; each function shows what it got."""

from __future__ import annotations

import math

from bridge import f32, i8, i64, u8, u64

LIMIT = 10


def integers(a: int = 3, b: int = -1, c: int = 0x7FFF_FFFF_FFFF_FFFF, d: i64 = -9223372036854775808) -> str:
    return repr((a, b, c, d))


def widths(a: i8 = -128, b: u8 = 255, c: u64 = 18_446_744_073_709_551_615) -> str:
    return repr((a, b, c))


def floats(a: float = 0.1, b: float = -0.0, c: float = 1e300, d: float = 5e-324, e: float = 2) -> str:
    return repr((a, b, c, d, float(e)))


def narrow(a: f32 = 0.5, b: f32 = -1) -> str:
    return repr((a, float(b)))


def booleans(yes: bool = True, no: bool = False) -> str:
    return repr((yes, no))


def plain(text: str = "!") -> str:
    return text


def quotes(text: str = 'both " and \'') -> str:
    return text


def controls(text: str = "tab\t line\n return\r bell\a end") -> str:
    return text


def trigraphs(text: str = "what??/ ??= ??'") -> str:
    return text


def backslash(text: str = "C:\\new\\x41") -> str:
    return text


def nul(text: str = "a\0b\0007") -> str:
    return text


def hex_digit(text: str = "\x01face") -> str:
    return text


def unicode(text: str = "größe 名 🐍 \u202e \ufeff") -> str:
    return text


def joined(text: str = "one " "two") -> str:
    return text


def empty(text: str = "", data: bytes = b"") -> str:
    return repr((text, data))


def data(data: bytes = b"\xff\x00a\"??/\n") -> bytes:
    return data


def some(first: int, second: int = 2, *, third: str = "three") -> str:
    return repr((first, second, third))


def computed(first: int, limit: int = LIMIT) -> int:
    return min(first, limit)


def before_computed(first: int = 1, limit: int = LIMIT * 2, last: int = 3) -> str:
    return repr((first, limit, last))


def infinite(value: float = math.inf) -> str:
    return repr(value)
