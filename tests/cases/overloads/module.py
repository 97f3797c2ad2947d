"""Overloads become overloads."""

from typing import Union, overload


@overload
def double(value: int) -> int: ...
@overload
def double(value: str) -> str: ...
@overload
def double(value: list[float]) -> list[float]: ...
def double(value):
    """Twice the value."""
    return value * 2 if not isinstance(value, list) else [2 * one for one in value]


@overload
def find(text: str, part: str) -> int:
    """Index of the part."""


@overload
def find(text: str, part: str, default: str) -> Union[int, str]:
    """Index of the part, or the default."""


def find(text, part, default=None):
    at = text.find(part)
    return at if at >= 0 or default is None else default
