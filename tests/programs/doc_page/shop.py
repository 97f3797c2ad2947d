"""A small shop: what the reference page is tried with."""

from dataclasses import dataclass
from enum import Enum
from typing import Dict, Final, List, Optional, overload

RATE: Final = 0.19


class Closed(ValueError):
    """Nobody is there to sell."""


class Color(Enum):
    RED = 1
    GREEN = 2


@dataclass
class Item:
    """What is sold.

    Args:
        name: As on the label.
    """

    name: str
    price: float


class Cart:
    """What somebody is about to buy."""

    def __init__(self, owner: str) -> None:
        self.owner: str = owner

    def add(self, item: Item, times: int = 1) -> int:
        """Put an item in."""
        return times


def price(name: str, amount: int = 1) -> float:
    """What an item costs.

    Args:
        name: As on the label, without `<script>` or `&`.
        amount: How many.

    Returns:
        Euros.

    Raises:
        KeyError: If there is no such item.
        Closed: After eight.
    """
    return 1.0


def cheapest(items: List[Item], colors: Dict[str, Color], limit: Optional[float] = None) -> Optional[Item]:
    """The one with the least price, if there is any."""
    return None


def a_function_with_a_rather_long_name_that_no_phone_shows_on_one_line(
    a_parameter_with_a_long_name: Dict[str, Dict[str, List[Optional[Item]]]],
) -> Dict[str, Dict[str, List[Optional[Item]]]]:
    return a_parameter_with_a_long_name


@overload
def joined(parts: List[str], end: str) -> str: ...
@overload
def joined(parts: List[bytes], end: bytes) -> bytes: ...
def joined(parts, end):
    """One text of several, which C++ has to tell from one of bytes."""
    return end.join(parts) + end


def mystery(x):
    return x
