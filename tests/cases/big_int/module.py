"""bridge.BigInt, an int of any size."""

import math
import sys
from typing import Annotated

from bridge import BigInt

if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)


def same(number: BigInt) -> BigInt:
    """Give the number back."""
    return number


def as_text(number: BigInt) -> str:
    """Show what Python received."""
    return repr(number)


def parse(text: str) -> BigInt:
    """From decimal digits."""
    return int(text)


def earlier(first: BigInt, second: BigInt) -> bool:
    """As Python compares them."""
    return first < second


def factorial(number: int) -> Annotated[int, "BigInt"]:
    """Soon beyond 64 bits."""
    return math.factorial(number)


def power(base: BigInt, exponent: int = 2) -> BigInt:
    """A power."""
    return base**exponent


class Large(int):
    """A subclass that answers in its own way."""

    def __neg__(self) -> int:
        """Not the opposite."""
        return 7

    def bit_length(self) -> int:
        """Not its length."""
        return 1

    def to_bytes(self, *_args: object, **_kwargs: object) -> bytes:  # type: ignore[override]
        """Not its bytes."""
        return b""


def large(number: BigInt) -> BigInt:
    """Give the number back as a `Large`."""
    return Large(number)


def truth() -> BigInt:
    """A bool is an int."""
    return True


def from_float() -> BigInt:
    """A broken promise."""
    return 1e30  # type: ignore[return-value]
