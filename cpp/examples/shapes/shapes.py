"""A hierarchy of classes, as C++ sees it in main.cpp."""

import math
from abc import ABC, abstractmethod
from typing import List


class Shape(ABC):
    """Something with an area."""

    def __init__(self, name: str) -> None:
        self.name = name

    @abstractmethod
    def area(self) -> float:
        """In square metres."""

    def describe(self) -> str:
        return f"{self.name}: {self.area():.2f} m²"


class Circle(Shape):
    def __init__(self, radius: float) -> None:
        super().__init__("circle")
        self.radius = radius

    def area(self) -> float:
        return math.pi * self.radius**2


class Rectangle(Shape):
    def __init__(self, width: float, height: float) -> None:
        super().__init__("rectangle")
        self.width = width
        self.height = height

    def area(self) -> float:
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side: float) -> None:
        super().__init__(side, side)
        self.name = "square"


class Drawing:
    """Holds shapes."""

    def __init__(self) -> None:
        self._shapes: List[Shape] = []

    def add(self, shape: Shape) -> "Drawing":
        self._shapes.append(shape)
        return self

    def __len__(self) -> int:
        return len(self._shapes)

    def __getitem__(self, index: int) -> Shape:
        return self._shapes[index]

    @property
    def largest(self) -> Shape:
        """The one with the largest area."""
        if not self._shapes:
            raise LookupError("the drawing is empty")
        return max(self._shapes, key=lambda shape: shape.area())


def total(shapes: List[Shape]) -> float:
    """The sum of the areas."""
    return sum(shape.area() for shape in shapes)
