"""A shop, called from Rust."""

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Annotated, Literal, Optional, Union

import bridge


class Size(Enum):
    """How large it is."""

    SMALL = 1
    LARGE = 2


@dataclass
class Item:
    """What is on sale."""

    name: str
    price: float
    size: Size = Size.SMALL
    tags: list[str] = field(default_factory=list)


class OutOfStock(Exception):
    """There is none left."""


class Basket:
    """What a customer has taken."""

    def __init__(self, customer: str) -> None:
        self.customer = customer
        self.items: list[Item] = []

    def add(self, item: Item, count: int = 1) -> int:
        """Puts items in, and says how many there are."""
        if count > 100:
            raise OutOfStock(item.name)
        self.items.extend([item] * count)
        return len(self.items)

    @property
    def total(self) -> float:
        """What it all costs."""
        return sum(item.price for item in self.items)


def cheapest(items: list[Item]) -> Optional[Item]:
    """The cheapest item, if there is any."""
    return min(items, key=lambda item: item.price, default=None)


def prices(items: dict[str, float], factor: float = 2.0) -> dict[str, float]:
    """Prices times a factor."""
    return {name: price * factor for name, price in items.items()}


def label(item: Item, *notes: str, style: Literal["long", "short"] = "short") -> str:
    """A label in a style."""
    return item.name if style == "short" else " ".join([item.name, *notes])


def parse(text: str) -> Union[int, str, None]:
    """A number, the text itself, or nothing."""
    if not text:
        return None
    return int(text) if text.isdigit() else text


def split(pair: tuple[str, bytes]) -> tuple[list[str], int]:
    """Its letters, and how many bytes there are."""
    text, data = pair
    return list(text), len(data)


def power(base: int, exponent: int) -> int:
    """A power, which has to fit 64 bits."""
    return base**exponent


def below(folder: Path, name: str) -> Path:
    """A path in a folder."""
    return folder / name


def sort(values: Annotated[list[float], bridge.inout]) -> None:
    """Sorts in place."""
    values.sort()
