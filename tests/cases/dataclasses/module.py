"""Dataclasses: defaults, inheritance, nesting, computed fields, validation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Optional


@dataclass(frozen=True)
class Point:
    """A point in the plane."""

    x: float = 0.0
    y: float = 0.0


@dataclass
class Shape:
    """What all shapes have."""

    name: str
    tags: list[str] = field(default_factory=list)
    count: ClassVar[int] = 0


@dataclass
class Circle(Shape):
    """A shape with a centre."""

    center: Point = Point(1.0, 2.0)
    radius: float = 1.0
    area: float = field(init=False, default=0.0)
    note: Optional[str] = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        if self.radius < 0:
            raise ValueError("a radius is not negative")
        self.area = 3.0 * self.radius**2


@dataclass
class Drawing:
    """Shapes by name, and a path."""

    circles: dict[str, Circle]
    path: list[Point]
    size: tuple[int, int] = (640, 480)
    visible: bool = True


def shift(point: Point, dx: float = 0.0, dy: float = 0.0) -> Point:
    """A point beside it."""
    return Point(point.x + dx, point.y + dy)


def grow(circle: Circle, factor: float) -> Circle:
    """A larger circle."""
    circle.radius *= factor
    circle.__post_init__()
    return circle


def as_text(circle: Circle) -> str:
    """Show what Python received."""
    return repr(circle)


def redraw(drawing: Drawing) -> Drawing:
    """Give the drawing back."""
    return drawing


def distinct(points: list[Point]) -> set[Point]:
    """Points as elements of a set."""
    return set(points)


def labels(points: dict[Point, str]) -> dict[Point, str]:
    """Points as keys."""
    return points


class Special(Point):
    """A subclass is its base."""


def special() -> Point:
    """A subclass of Point."""
    return Special(5.0, 6.0)


def wrong() -> Point:
    """A broken promise."""
    return (1.0, 2.0)  # type: ignore[return-value]


def wrong_field() -> list[Circle]:
    """A broken promise deep inside."""
    good = Circle("a", ["b"])
    return [good, Circle("c", ["d", 3])]  # type: ignore[list-item]


def wrong_nested() -> Drawing:
    """A broken promise in a field of a field."""
    return Drawing({"k": Circle("a", center=Point("x"))}, [])  # type: ignore[arg-type]
