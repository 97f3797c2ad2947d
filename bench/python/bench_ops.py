"""What the benchmark calls beside math_ops. Each function does next to nothing, so that crossing the border is what counts."""

from dataclasses import dataclass


@dataclass
class Order:
    """A record of three fields."""

    number: int
    price: float
    name: str


_FLOATS = [index * 0.5 for index in range(1_000_000)]
_INTS = [index * 1_000 for index in range(100_000)]
_TEXTS = [f"text number {index}" for index in range(100_000)]
_PRICES = {text: index * 0.5 for index, text in enumerate(_TEXTS)}
_ORDER = Order(1_000, 0.5, "text number 1000")


def take_floats(values: list[float]) -> int:
    """Count floats."""
    return len(values)


def give_floats() -> list[float]:
    """Return a million floats, the same each time."""
    return _FLOATS


def take_ints(values: list[int]) -> int:
    """Count ints."""
    return len(values)


def give_ints() -> list[int]:
    """Return 100,000 ints, the same each time."""
    return _INTS


def take_texts(values: list[str]) -> int:
    """Count texts."""
    return len(values)


def give_texts() -> list[str]:
    """Return 100,000 texts, the same each time."""
    return _TEXTS


def take_prices(values: dict[str, float]) -> int:
    """Count prices by name."""
    return len(values)


def give_prices() -> dict[str, float]:
    """Return 100,000 prices by name, the same each time."""
    return _PRICES


def take_pair(pair: tuple[int, float]) -> int:
    """Count the parts of a pair."""
    return len(pair)


def give_pair() -> tuple[int, float]:
    """Return a pair."""
    return (1_000, 0.5)


def take_order(order: Order) -> int:
    """Return the number of an order."""
    return order.number


def give_order() -> Order:
    """Return an order, the same each time."""
    return _ORDER


def fail(number: int) -> int:
    """Raise a ValueError."""
    raise ValueError(f"no such order: {number}")
