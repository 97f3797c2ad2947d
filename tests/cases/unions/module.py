"""Unions: the alternative that the value really is."""

from decimal import Decimal
from typing import Literal, Union


def same(value: Union[int, str]) -> Union[int, str]:
    """Give the value back."""
    return value


def number(kind: int) -> float | int | bool:
    """Each value arrives as what it is, not as what would accept it."""
    return [1.5, 2, True][kind]


def nested(values: list[int | list[str | dict[str, float]]]) -> list[int | list[str | dict[str, float]]]:
    """Three deep."""
    return values


def maybe(value: int | str | None = None) -> int | str | None:
    """A union that may be absent."""
    return value


def containers(value: list[int] | list[str]) -> list[int] | list[str]:
    """Alternatives that only their elements tell apart."""
    return value


def as_text(value: bytes | str | float) -> str:
    """Show what Python received."""
    return repr(value)


def wrong() -> Union[int, str]:
    """A broken promise."""
    return 1.5  # type: ignore[return-value]


def wrong_everywhere() -> list[int] | list[str]:
    """A broken promise of both alternatives."""
    return [1, "a"]  # type: ignore[list-item]


def one_in_cpp(items: list[int] | tuple[int, ...] | set[int], data: bytes | bytearray, unit: Literal["1/s", "%"] | str) -> str:
    """Of alternatives that are one type in C++, the first; of literals and their type, the type."""
    return f"{type(items).__name__} {type(data).__name__} {unit}"


def told_apart(kind: int) -> str | Decimal | list[int] | tuple[int, ...]:
    """A result says which of them it is by its index."""
    return ["a", Decimal("1.50"), [1], (2,)][kind]
