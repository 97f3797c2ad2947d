"""set and frozenset."""

from collections.abc import Set


def same(values: set[int]) -> set[int]:
    """Give the set back."""
    return values


def words(values: frozenset[str]) -> frozenset[str]:
    """Give the words back."""
    return values


def floats(values: set[float]) -> set[float]:
    """Give the floats back."""
    return values


def pairs(values: set[tuple[str, int]]) -> set[tuple[str, int]]:
    """Give the pairs back."""
    return values


def nested(values: list[frozenset[frozenset[int]]]) -> list[frozenset[frozenset[int]]]:
    """Three deep."""
    return values


def union(left: Set[int], right: Set[int]) -> Set[int]:
    """Elements of either."""
    return left | right


def as_text(values: set[str]) -> str:
    """Type and sorted elements."""
    return f"{type(values).__name__} {sorted(values)}"


def keys() -> Set[str]:
    """The keys of a dict are a set to type checkers."""
    return {"b": 1, "a": 2}.keys()


def wrong_element() -> set[str]:
    """A broken promise."""
    return {3}  # type: ignore[arg-type]


def wrong_container() -> set[int]:
    """A list is no set."""
    return [1]  # type: ignore[return-value]


def frozen() -> frozenset[int]:
    """A set is no frozenset."""
    return {1}  # type: ignore[return-value]
