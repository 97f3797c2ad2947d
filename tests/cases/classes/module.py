"""Classes whose objects are handles: made, called, read, set, compared and left."""

import bridge
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Any, ClassVar, Dict, Final, Generic, List, Optional, Tuple, TypeVar, Union, overload

T = TypeVar("T")
log: List[str] = []


class Color(Enum):
    RED = 1
    GREEN = 2


@dataclass
class Point:
    """A value."""

    x: float
    y: float


class Stack(Generic[T]):
    """A stack of anything."""

    LIMIT = 1000
    made: ClassVar[int] = 0

    def __init__(self, items: Optional[List[int]] = None, *, name: str = "stack") -> None:
        self._items: List[Any] = list(items or [])
        self.name = name
        self.color: Color = Color.RED
        Stack.made += 1

    def push(self, item: T, times: int = 1) -> None:
        """Push an item.

        Args:
            item: Anything.
            times: How often.
        """
        self._items.extend([item] * times)

    def pop(self) -> T:
        if not self._items:
            raise IndexError("the stack is empty")
        return self._items.pop()

    def extend(self, *items: int, **named: int) -> int:
        self._items.extend(items)
        self._items.extend(named.values())
        return len(self._items)

    def after(self, point: Optional[Point] = None, color: Color = Color.GREEN) -> Tuple[Point, Color]:
        return point or Point(0.0, 0.0), color

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self._items)

    @property
    def top(self) -> Any:
        return self._items[-1]

    @top.setter
    def top(self, value: Any) -> None:
        if value is None:
            raise ValueError("nothing cannot be on top")
        self._items[-1] = value

    @cached_property
    def serial(self) -> int:
        return Stack.made

    @classmethod
    def of(cls, *items: int) -> "Stack[int]":
        return cls(list(items))

    @staticmethod
    def is_valid(name: str) -> bool:
        return bool(name)

    def copy(self) -> "Stack[T]":
        return Stack(self._items, name=self.name)

    def _hidden(self) -> int:
        return 0

    def untyped(self, x):
        return x

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, key: int) -> Any: ...
    @overload
    def __getitem__(self, key: str) -> int: ...
    def __getitem__(self, key: Any) -> Any:
        return self._items[key] if isinstance(key, int) else self._items.index(int(key))

    def __setitem__(self, key: int, value: int) -> None:
        self._items[key] = value

    def __contains__(self, item: object) -> bool:
        return item in self._items

    def __call__(self, factor: int) -> List[int]:
        return [item * factor for item in self._items]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stack) and self._items == other._items

    def __lt__(self, other: "Stack[Any]") -> bool:
        return len(self._items) < len(other._items)

    def __add__(self, other: "Stack[T]") -> "Stack[T]":
        return Stack(self._items + other._items)

    def __neg__(self) -> "Stack[T]":
        return Stack([-item for item in self._items])

    def __str__(self) -> str:
        return f"{self.name}{self._items}"

    def __del__(self) -> None:
        log.append(f"end of {self.name}")


class Shape(ABC):
    """What has an area."""

    def __init__(self, name: str) -> None:
        self.name = name

    @abstractmethod
    def area(self) -> float: ...

    def describe(self) -> str:
        return f"{self.name} of {self.area():.1f}"


class _Scaled:
    """Not public: what it has is had by the classes below it."""

    def scale(self, factor: float) -> None:
        self.factor = getattr(self, "factor", 1.0) * factor


class Square(Shape, _Scaled):
    side: float

    def __init__(self, side: float) -> None:
        super().__init__("square")
        self.side = side

    def area(self) -> float:
        return (self.side * getattr(self, "factor", 1.0)) ** 2


class Circle(Shape):
    """Made as its base is."""

    radius: Final = 1.0

    def area(self) -> float:
        return 3.0


class Secret(Shape):
    def __init__(self) -> None:
        super().__init__("secret")

    def area(self) -> float:
        raise RuntimeError("no area")


@bridge.export(by="handle")
@dataclass
class Account:
    owner: str
    balance: float = 0.0
    tags: List[str] = field(default_factory=list)

    def pay(self, amount: float) -> "Account":
        self.balance -= amount
        return self


@dataclass(frozen=True)
@bridge.export(by="handle")
class Key:
    text: str


class Node:
    """Refers to its like."""

    class Mark:
        def __init__(self, text: str) -> None:
            self.text = text

    def __init__(self, value: int, next: Optional["Node"] = None) -> None:
        self.value = value
        self.next = next
        self.others: List["Node"] = []

    def mark(self, text: str) -> "Node.Mark":
        return Node.Mark(text)


class Copy:
    def __init__(self, other: Optional["Copy"] = None) -> None:
        self.depth: int = 0 if other is None else other.depth + 1


@dataclass
class Drawing:
    """A value that holds handles."""

    shapes: List[Shape]
    stack: Stack[int]
    first: Optional[Shape] = None
    by_name: Dict[str, Shape] = field(default_factory=dict)


class Resource:
    def __init__(self) -> None:
        self.events: List[str] = []

    def __enter__(self) -> "Resource":
        self.events.append("enter")
        return self

    def __exit__(self, kind: Any, value: Any, traceback: Any) -> bool:
        self.events.append("exit" if value is None else f"exit {type(value).__name__}: {value}")
        return isinstance(value, KeyError)


def describe(shape: Shape) -> str:
    return shape.describe()


def shapes(side: float) -> List[Shape]:
    return [Square(side), Circle("circle"), Secret()]


def draw(drawing: Drawing) -> Drawing:
    return Drawing(drawing.shapes[::-1], drawing.stack, drawing.first, {one.name: one for one in drawing.shapes})


def either(flag: bool) -> Union[Square, int]:
    return Square(2.0) if flag else 7


def wrong() -> Shape:
    return 3  # type: ignore[return-value]


def ended() -> List[str]:
    return log
