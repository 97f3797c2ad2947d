"""Prices of a small shop."""

from .rates import with_tax


def price(net: float, country: str) -> float:
    """What a customer pays."""
    return with_tax(net, country)
