"""fractions.Fraction, of 64 bits above and below."""

import fractions
from fractions import Fraction


def same(number: Fraction) -> Fraction:
    """Give the number back."""
    return number


def as_text(number: fractions.Fraction) -> str:
    """Show what Python received."""
    return str(number)


def earlier(first: Fraction, second: Fraction) -> bool:
    """As Python compares them."""
    return first < second


def power(number: Fraction, exponent: int) -> Fraction:
    """A power, which 64 bits may not hold."""
    return number**exponent


class Share(Fraction):
    """A subclass is its base."""


def share() -> Fraction:
    """A `Share`."""
    return Share(1, 3)


def from_int() -> Fraction:
    """A broken promise."""
    return 1  # type: ignore[return-value]
