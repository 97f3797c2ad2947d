"""Minimises a function that C++ gives, with scipy."""

from dataclasses import dataclass
from typing import Callable, List

from scipy.optimize import minimize


@dataclass
class Minimum:
    """Where a function is smallest, as far as was found."""

    x: List[float]
    value: float
    calls: int


def minimise(objective: Callable[[List[float]], float], start: List[float]) -> Minimum:
    """Find a minimum.

    Args:
        objective: Called many times.
        start: Where to begin.
    """
    calls = 0

    def counted(x: List[float]) -> float:
        nonlocal calls
        calls += 1
        return objective([float(one) for one in x])

    found = minimize(counted, start, method="Nelder-Mead", tol=1e-9)
    return Minimum([float(one) for one in found.x], float(found.fun), calls)
