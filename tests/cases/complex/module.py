"""complex, and the floats and ints that may stand for it."""

import cmath


def same(number: complex) -> complex:
    """Give the number back."""
    return number


def as_text(number: complex) -> str:
    """Show what Python received."""
    return repr(number)


def square_root(number: complex) -> complex:
    """Principal square root."""
    return cmath.sqrt(number)


def from_float() -> complex:
    """A float is a complex to type checkers."""
    return 1.5


def from_int() -> complex:
    """So is an int."""
    return 3


def from_huge_int() -> complex:
    """But not one that no float can hold."""
    return 10**400


def from_text() -> complex:
    """A broken promise."""
    return "1+2j"  # type: ignore[return-value]


class Angle(complex):
    """A subclass is its base."""


def subclass(number: complex) -> complex:
    """Give the number back as an `Angle`."""
    return Angle(number)


def scaled(number: complex, factor: complex = 2j) -> complex:
    """The default has no literal in C++, so that every argument is required there."""
    return number * factor
