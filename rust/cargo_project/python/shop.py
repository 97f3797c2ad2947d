"""A shop, called from Rust."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
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


class GiftBasket(Basket):
    """One with a ribbon."""

    def __init__(self, customer: str, ribbon: str) -> None:
        super().__init__(customer)
        self.ribbon = ribbon

    @staticmethod
    def ribbons() -> list[str]:
        """Those that there are."""
        return ["red", "blue"]


def customer(basket: Basket) -> str:
    """Whose basket it is."""
    return basket.customer


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


def discounted(items: list[Item], discount: Callable[[Item], float]) -> list[float]:
    """The prices, each less its discount."""
    return [item.price - discount(item) for item in items]


def discount_of(rate: float) -> Callable[[float], float]:
    """What takes a rate off a price."""
    if not 0 <= rate <= 1:
        raise ValueError(f"no rate: {rate}")
    return lambda price: price * (1 - rate)


def numbered(names: Iterator[str], start: int = 1) -> Iterator[str]:
    """The names with numbers, as they come."""
    for number, name in enumerate(names, start):
        if not name:
            raise ValueError(f"number {number} has no name")
        yield f"{number}. {name}"


async def delivered(name: str, seconds: float) -> str:
    """Says so, after a time."""
    await asyncio.sleep(seconds)
    return f"{name} is delivered"


async def deliveries(names: list[str]) -> AsyncIterator[str]:
    """One after the other."""
    for name in names:
        yield await delivered(name, 0.001)
