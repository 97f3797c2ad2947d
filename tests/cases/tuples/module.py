"""Tuples of fixed length."""

from typing import Tuple


def same(pair: tuple[int, str]) -> tuple[int, str]:
    """Give the pair back."""
    return pair


def single(one: tuple[float]) -> tuple[float]:
    """Give the tuple back."""
    return one


def divide(a: int, b: int) -> tuple[int, int]:
    """Quotient and remainder."""
    return divmod(a, b)


def nested(value: Tuple[int, Tuple[str, Tuple[bool, list[int]]]]) -> Tuple[int, Tuple[str, Tuple[bool, list[int]]]]:
    """Three deep."""
    return value


def long(value: tuple[int, int, int, int, int, int, int, int, str, str, str, str, float, float, float, bool]) -> tuple[int, int, int, int, int, int, int, int, str, str, str, str, float, float, float, bool]:
    """Sixteen parts."""
    return value


def items(values: dict[str, int]) -> list[tuple[str, int]]:
    """The entries of a dict."""
    return sorted(values.items())


def as_text(pair: tuple[int, str]) -> str:
    """Show what Python received."""
    return repr(pair)


def wrong_part() -> tuple[int, str]:
    """A broken promise."""
    return (1, 2)  # type: ignore[return-value]


def too_long() -> tuple[int, str]:
    """A broken promise."""
    return (1, "a", 2)  # type: ignore[return-value]


def not_a_tuple() -> tuple[int, str]:
    """A broken promise."""
    return [1, "a"]  # type: ignore[return-value]


def half_converted() -> tuple[str, list[str], int]:
    """The last part fails when the first two own memory already."""
    return ("text", ["more", "text"], "three")  # type: ignore[return-value]
