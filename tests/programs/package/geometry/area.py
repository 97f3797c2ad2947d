"""Areas, which import from their own package in a circle."""

import geometry

from .kinds import Meters, Point


def square(side: Meters) -> float:
    """Area of a square."""
    return geometry.scale(side, side)


def circle(center: Point, radius: Meters = 1.0) -> tuple[Point, float]:
    """Centre and area of a circle."""
    from . import kinds

    return center, kinds.PI * radius * radius
