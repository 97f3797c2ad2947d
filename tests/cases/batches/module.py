"""Functions of numbers, each of which is called for the elements of arrays as well."""

import sys
from typing import overload

from bridge import c_int, f32, i8, i16, i32, size_t, u8, u16, u32, u64

_calls = 0


def calls() -> int:
    """How often a function that counts was called. Nothing to take, so no batches."""
    return _calls


def add(a: int, b: int) -> int:
    """Add two integers.

    Args:
        a: One.
        b: Another one.
    """
    global _calls
    _calls += 1
    return a + b


def divide(a: int, b: int) -> float:
    return a / b


def ratio(a: float, b: float = 2.0, *, scale: float = 1.0) -> float:
    """Defaults and keywords are arrays as well."""
    return a / b * scale


def at_most(limit: int, /, value: int) -> bool:
    return value <= limit


def flip(value: bool) -> bool:
    return not value


def half(value: f32) -> f32:
    return value / 2


def product(a: complex, b: complex) -> complex:
    return a * b


def narrow(value: int) -> i8:
    """What is beyond eight bits is an error of its own element."""
    return value


def widths(a: i8, b: i16, c: i32, d: u8, e: u16, f: u32, g: u64, h: c_int, i: size_t) -> u64:
    return a + b + c + d + e + f + g + h + i


def fickle(value: int) -> int:
    """Breaks its promise at 13."""
    return "thirteen" if value == 13 else value  # type: ignore[return-value]


_seen: list[int] = []


def note(value: int) -> None:
    if value < 0:
        raise ValueError(f"negative: {value}")
    _seen.append(value)


def noted() -> int:
    """The sum of what was noted, which is forgotten."""
    total = sum(_seen)
    _seen.clear()
    return total


def is_prime(n: int) -> bool:
    """Called as the number of elements is in C."""
    return n > 1 and all(n % divisor for divisor in range(2, n))


def shift(n: int, out: int, out_: int) -> int:
    return n + out + out_


def delete(value: int) -> int:
    """A keyword in C++."""
    return -value


def clip(value: int) -> int:
    return min(value, 9)


def clip_map(value: int) -> str:
    """Has the name that batches of clip would get."""
    return f"{value}!"


@overload
def twice(value: int) -> int: ...
@overload
def twice(value: float) -> float: ...
def twice(value: float) -> float:
    return value * 2


def depth(level: int) -> int:
    """Endless recursion from level 3 on."""
    return level if level < 3 else depth(level)


class Refused(Exception):
    """An exception of the module's own."""


def refuse(value: int) -> int:
    if value == 2:
        raise Refused(value)
    return value


def spell(value: int) -> str:
    """No batches: its result owns memory."""
    return str(value)


def total(*values: int) -> int:
    """No batches: it takes as many as there are."""
    return sum(values)


def since(value: int, start: int = len(sys.path) * 0) -> int:
    """No batches: only Python knows the default."""
    return value - start
