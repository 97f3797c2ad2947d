"""Types that other modules use."""

from dataclasses import dataclass

Meters = float
PI = 3.0


@dataclass
class Point:
    """A point."""

    x: float
    y: float
