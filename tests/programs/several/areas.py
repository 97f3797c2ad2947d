"""The other module, which imports the first."""

import lengths


def square(side: float) -> float:
    """Area of a square."""
    return side * side


def double(area: float) -> float:
    """The area of a square whose diagonal is twice as long."""
    return lengths.double(lengths.double(area))


def calls() -> int:
    """How often `lengths.double` was called, by anybody."""
    return lengths.calls
