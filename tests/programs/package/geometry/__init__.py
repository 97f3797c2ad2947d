"""A package: what it offers comes from its modules."""

from .area import circle, square
from .area import square as quadrat
from .data import label, lines, listed, missing, on_disk, table
from .plugins.extra import pi
from .text.show import show

__all__ = ["circle", "label", "lines", "listed", "missing", "on_disk", "pi", "quadrat", "scale", "show", "square", "table"]


def scale(side: float, factor: float) -> float:
    """A function of the package itself."""
    return side * factor
