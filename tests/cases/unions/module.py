"""Unions: the alternative that the value really is."""

from typing import Union


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
