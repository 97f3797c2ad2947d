"""Objects of every kind that go across, and what Python counts of them."""

import asyncio
import gc
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Any, AsyncIterator, Awaitable, Callable, Dict, Generator, Iterator, List, Optional

import numpy as np
import numpy.typing as npt

import bridge


@dataclass
class Point:
    x: int
    name: str


class Stack:
    """A class whose objects are handles."""

    def __init__(self, items: List[Any]) -> None:
        self.items = items

    @property
    def top(self) -> Any:
        return self.items[-1]

    def push(self, item: Any) -> "Stack":
        self.items.append(item)
        return self

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)


class Failed(Exception):
    """What is raised here."""


def blocks() -> int:
    """How many blocks of memory Python has in use."""
    gc.collect()
    return sys.getallocatedblocks()


def anything(value: Any) -> Any:
    return [value]


def points(values: List[Point], more: Dict[str, Optional[Point]]) -> List[Point]:
    return values


def fails(value: Any) -> Any:
    raise Failed(value)


def wrong(value: Any) -> List[Point]:
    return [value]


def apply(function: Callable[[int, str], str], count: int) -> List[str]:
    return [function(number, "x" * 100) for number in range(count)]


def adder(amount: int) -> Callable[[int], int]:
    return lambda number: number + amount


def numbers(end: int) -> Iterator[str]:
    for number in range(end):
        yield f"number {number}"


def echo() -> Generator[str, str, List[str]]:
    said = []
    while True:
        said.append((yield "what?"))
        if said[-1] == "end":
            return said


def joined(texts: Iterator[str]) -> str:
    return "".join(texts)


def ones(count: int) -> npt.NDArray[np.float64]:
    return np.ones(count)


def total(values: npt.NDArray[np.float64]) -> float:
    return float(values.sum())


kept: List[Any] = []


def keep(values: npt.NDArray[np.float64]) -> None:
    kept[:] = [values]


def tensor(values: Annotated[np.ndarray, bridge.dlpack]) -> Annotated[np.ndarray, bridge.dlpack]:
    return values


def tensor_of(count: int) -> Annotated[np.ndarray, bridge.dlpack]:
    return np.ones(count)


@contextmanager
def context(name: str) -> Iterator[List[str]]:
    yield [name]


async def later(text: str) -> str:
    await asyncio.sleep(0)
    return text + "!"


async def never() -> str:
    await asyncio.Event().wait()
    return ""


async def fails_later() -> str:
    await asyncio.sleep(0)
    raise Failed("later")


async def stream(count: int) -> AsyncIterator[str]:
    for number in range(count):
        yield f"later {number}"


async def awaited(text: Awaitable[str]) -> str:
    return await text
