"""Something of every type, to be called by many threads at once."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import PurePosixPath
from typing import Annotated, Literal, NamedTuple, Optional, TypedDict, Union
from uuid import UUID

import bridge

local = threading.local()


class Color(Enum):
    RED = 1
    GREEN = 2


class Pair(NamedTuple):
    first: int
    second: str


class Options(TypedDict, total=False):
    name: str
    size: int


@dataclass
class Node:
    name: str
    children: "list[Node]" = field(default_factory=list)


@dataclass
class Everything:
    number: int
    large: bridge.BigInt
    tiny: bridge.u8
    ratio: float
    flag: bool
    text: str
    data: bytes
    mutable: bytearray
    point: complex
    day: date
    moment: datetime
    clock: time
    duration: timedelta
    price: Decimal
    part: Fraction
    path: PurePosixPath
    id: UUID
    steps: range
    color: Color
    mode: Literal["r", "w"]
    pair: Pair
    options: Options
    tree: Node
    words: list[str]
    unique: set[int]
    scores: dict[str, list[float]]
    maybe: Optional[str]
    either: Union[int, str]
    many: tuple[int, ...]


def same(value: Everything) -> Everything:
    """The value itself."""
    return value


def reversed_words(words: Iterable[str]) -> list[str]:
    """Made of what was given."""
    return [word[::-1] for word in words][::-1]


def extend(values: Annotated[list[int], bridge.inout], count: int) -> int:
    """Changed in place."""
    values.extend(range(count))
    return len(values)


def fail(kind: int, thread: int) -> None:
    """Errors of several kinds."""
    if kind == 0:
        raise ValueError(f"thread {thread}")
    if kind == 1:
        raise KeyError(thread)
    try:
        1 // 0
    except ZeroDivisionError as error:
        raise RuntimeError(f"thread {thread}") from error


def broken(kind: int) -> list[Pair]:
    """Promises that are not kept."""
    wrong = [Pair(1, "a"), ("b", 2)]
    return wrong[kind:]  # type: ignore[return-value]


def note(thread: int) -> int:
    """Told to the log, which goes to C++."""
    import logging

    logging.getLogger("stress").warning("thread %d", thread)
    return thread


def calls() -> int:
    """How often this thread has asked."""
    local.calls = getattr(local, "calls", 0) + 1
    return local.calls


class Counted(Exception):
    """Knows how many of it there are."""

    alive = 0

    def __init__(self) -> None:
        super().__init__()
        self.text = "x" * 40
        Counted.alive += 1

    def __del__(self) -> None:
        Counted.alive -= 1


def fail_counted() -> None:
    """Raise one from another."""
    try:
        raise Counted
    except Counted as error:
        raise Counted from error


def counted() -> int:
    """How many there are."""
    return Counted.alive
def product(a: int, b: int) -> int:
    return a * b
