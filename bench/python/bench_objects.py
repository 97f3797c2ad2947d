"""What the benchmark does with objects: arrays, a method, a callback, a coroutine."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

_ARRAYS = [np.zeros(1_000), np.zeros(1_000_000)]


class Counter:
    """Adds, as math_ops.add does."""

    def add(self, a: int, b: int) -> int:
        """Add two integers."""
        return a + b


def take_array(values: npt.NDArray[np.float64]) -> int:
    """Count elements."""
    return len(values)


def give_array(is_large: bool) -> npt.NDArray[np.float64]:
    """Return a thousand elements or a million, the same each time."""
    return _ARRAYS[is_large]


def call_back(function: Callable[[int], int], times: int) -> int:
    """Call a function so often, and add up."""
    total = 0
    for _ in range(times):
        total += function(1)
    return total


async def answer(number: int) -> int:
    """Return the number."""
    return number
