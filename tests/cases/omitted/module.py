"""Defaults that only Python can compute."""

import math
from dataclasses import dataclass

LIMIT = 40 + 2


@dataclass
class Box:
    """Something with a default value of its own."""

    size: int = 1


def area(radius: float, pi: float = math.pi) -> float:
    """A default that is computed."""
    return radius * radius * pi


def clip(value: int, low: int = -LIMIT, high: int = LIMIT) -> int:
    """Two of them."""
    return max(low, min(value, high))


def remember(value: int, seen: list[int] = []) -> list[int]:
    """The default is one and the same list, as in Python."""
    seen.append(value)
    return seen


def named(value: int = LIMIT, *, text: str = str(LIMIT), last: bool = True) -> str:
    """A keyword-only one."""
    return f"{value} {text} {last}"


def strict(first: int = LIMIT, second: int = LIMIT, /) -> str:
    """By position only."""
    return f"{first} {second}"


def boxed(box: Box = Box(3)) -> int:
    """A value of a class."""
    return box.size


def pair(value: tuple[int, str] = (1, "a")) -> str:
    """A tuple."""
    return repr(value)
