"""list and its kin: Sequence, Iterable, deque and tuple of any length."""

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from typing import List


def same(values: list[int]) -> list[int]:
    """Give the list back."""
    return values


def words(values: List[str]) -> List[str]:
    """Give the words back."""
    return values


def flags(values: list[bool]) -> list[bool]:
    """Give the flags back."""
    return values


def floats(values: list[float]) -> list[float]:
    """Give the floats back."""
    return values


def cube(values: list[list[list[str]]]) -> list[list[list[str]]]:
    """Three deep."""
    return values


def blobs(values: list[bytes]) -> list[bytes]:
    """Give the blobs back."""
    return values


def as_text(values: list[list[str]]) -> str:
    """Show what Python received."""
    return repr(values)


def kinds(sequence: Sequence[int], iterable: Iterable[int], collection: Collection[str], queue: deque[int], row: tuple[int, ...]) -> str:
    """Show what Python received."""
    return repr((sequence, iterable, collection, queue, row))


def queue(values: deque[str]) -> deque[str]:
    """Turn the queue by one."""
    values.rotate(1)
    return values


def row(values: tuple[int, ...]) -> tuple[int, ...]:
    """Turn the row around."""
    return values[::-1]


def any_sequence(kind: int) -> Sequence[int]:
    """A list, a tuple, a range, and something that is none."""
    return [[1, 2], (3, 4), range(5, 7), deque([8]), "ab"][kind]  # type: ignore[return-value]


def count(length: int) -> list[int]:
    """The first numbers."""
    return list(range(length))


def total(values: list[float]) -> float:
    """Sum of all."""
    return sum(values)


def ints_for_floats() -> list[float]:
    """An int is a float to type checkers."""
    return [1, 2.5, True]


def wrong_element() -> list[str]:
    """A broken promise at index 2."""
    return ["a", "b", 3]  # type: ignore[list-item]


def wrong_deep() -> list[list[int]]:
    """A broken promise at [1][0]."""
    return [[1], ["x"]]  # type: ignore[list-item]


def wrong_container() -> list[int]:
    """A tuple is no list."""
    return (1, 2)  # type: ignore[return-value]


def not_text() -> list[str]:
    """The second text cannot leave Python."""
    return ["a", "\ud800"]


def too_large() -> list[int]:
    """The last int needs more than 64 bits."""
    return [1, 2, 1 << 64]


def sort_copy(values: list[int]) -> list[int]:
    """Changes the argument, which the caller does not see."""
    values.sort()
    return values


class Names(list[str]):
    """A subclass is its base."""


def subclass() -> list[str]:
    """A subclass of list."""
    return Names(["a"])
