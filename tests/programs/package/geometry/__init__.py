"""A package: what it offers comes from its modules."""

from .area import circle, square
from .area import square as quadrat
from .text.show import show

__all__ = ["circle", "quadrat", "scale", "show", "square"]


def scale(side: float, factor: float) -> float:
    """A function of the package itself."""
    return side * factor
