"""Minimises a function that C++ gives: with scipy where that is installed, else by Nelder and Mead's method."""

from dataclasses import dataclass
from typing import Callable, List


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

    try:
        from scipy.optimize import minimize
    except ImportError:
        x = _nelder_mead(counted, start)
    else:
        x = [float(one) for one in minimize(counted, start, method="Nelder-Mead", tol=1e-9).x]
    return Minimum(x, counted(x), calls)


def _nelder_mead(f: Callable[[List[float]], float], start: List[float]) -> List[float]:
    size = len(start)
    points = [list(start)] + [[x + (0.5 if i == j else 0.0) for j, x in enumerate(start)] for i in range(size)]
    simplex = sorted((f(point), point) for point in points)
    for _ in range(1000):
        if simplex[-1][0] - simplex[0][0] < 1e-14:
            break
        centre = [sum(point[i] for _, point in simplex[:-1]) / size for i in range(size)]
        worst = simplex[-1]

        def towards(factor: float) -> "tuple[float, List[float]]":
            point = [c + factor * (c - w) for c, w in zip(centre, worst[1])]
            return f(point), point

        reflected = towards(1.0)
        if reflected[0] < simplex[0][0]:
            simplex[-1] = min(reflected, towards(2.0))
        elif reflected[0] < simplex[-2][0]:
            simplex[-1] = reflected
        else:
            contracted = towards(-0.5)
            if contracted[0] < worst[0]:
                simplex[-1] = contracted
            else:
                best = simplex[0][1]
                shrunk = [[(x + b) / 2 for x, b in zip(point, best)] for _, point in simplex[1:]]
                simplex = [simplex[0]] + [(f(point), point) for point in shrunk]
        simplex.sort()
    return simplex[0][1]
