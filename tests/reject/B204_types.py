"""Classes and functions that are called like what the library has for its types."""

import enum
from typing import NamedTuple


class array_i64(NamedTuple):
    name: str


class list_int(NamedTuple):
    name: str


class Color(enum.Enum):
    RED = 1


def Color_RED() -> Color:
    return Color.RED


def free_array_str() -> list[str]:
    return []


def numbers(name: list_int) -> list[int]:
    return []


def named() -> array_i64:
    return array_i64("")
