"""decimal.Decimal, as exact text."""

import decimal
from decimal import Decimal


def same(number: Decimal) -> Decimal:
    """Give the number back."""
    return number


def as_text(number: decimal.Decimal) -> str:
    """Show what Python received."""
    return repr(number)


def total(price: Decimal, count: int, tax: Decimal = Decimal("0.19")) -> Decimal:
    """The default has no literal in C++."""
    return price * count * (1 + tax)


class Money(Decimal):
    """A subclass that prints itself in another way."""

    def __str__(self) -> str:
        """As on a price tag."""
        return f"$ {super().__str__()}"


def money(number: Decimal) -> Decimal:
    """Give the number back as `Money`."""
    return Money(number)


def from_float() -> Decimal:
    """A broken promise."""
    return 1.5  # type: ignore[return-value]
