"""Coroutines: results of every kind, errors, cancelling, a thousand at once, contextvars, and awaitables of the program's."""

import asyncio
import contextvars
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Coroutine, Any, Dict, List, Optional

log: List[str] = []
user: contextvars.ContextVar[str] = contextvars.ContextVar("user", default="nobody")


@dataclass
class Page:
    url: str
    sizes: List[int]


class Missing(Exception):
    """Raised by fetch()."""


async def add(a: int, b: int) -> int:
    """Adds two integers, later."""
    await asyncio.sleep(0)
    return a + b


async def fetch(url: str) -> Page:
    await asyncio.sleep(0)
    if not url:
        raise Missing("no URL")
    return Page(url, [len(url), 2])


async def nothing() -> None:
    log.append("nothing")


async def perhaps(is_there: bool) -> Optional[str]:
    return "there" if is_there else None


async def wrong() -> int:
    return "no int"  # type: ignore[return-value]


async def both(left: int, right: int) -> List[int]:
    return list(await asyncio.gather(add(left, left), add(right, right)))


async def lingering(name: str) -> str:
    """Never ends by itself, and says how it ends."""
    try:
        log.append(f"{name} waits")
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise
    finally:
        log.append(f"{name} ended")
    return name


async def stubborn(name: str) -> str:
    """Does not let itself be cancelled."""
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        pass
    return name + " goes on"


gates: Dict[str, asyncio.Event] = {}


async def gated(name: str) -> str:
    """Waits until open_gate(name)."""
    gate = gates.setdefault(name, asyncio.Event())
    await gate.wait()
    return name


async def open_gate(name: str) -> None:
    gates.setdefault(name, asyncio.Event()).set()


def set_user(name: str) -> None:
    user.set(name)


async def who() -> str:
    await asyncio.sleep(0)
    return user.get()


async def outlived() -> str:
    """Its result is nobody's."""
    await asyncio.sleep(0)
    log.append("outlived")
    return "x" * 1000


def started(number: int) -> Awaitable[int]:
    """A function that is no `async def`, but gives what can be awaited."""
    return add(number, 1)


def coroutine(number: int) -> Coroutine[Any, Any, int]:
    return add(number, 2)


def no_awaitable() -> Awaitable[int]:
    return 5  # type: ignore[return-value]


def many(numbers: List[int]) -> List[Awaitable[int]]:
    return [add(number, number) for number in numbers]


async def counted(end: int) -> AsyncIterator[int]:
    """Elements that take their time."""
    try:
        for number in range(end):
            await asyncio.sleep(0)
            yield number
    finally:
        log.append("counted closed")


def counted_too(end: int) -> AsyncIterable[int]:
    return counted(end)


async def pages(urls: List[str]) -> AsyncIterator[Page]:
    for url in urls:
        yield await fetch(url)


async def echo(first: str) -> AsyncGenerator[str, str]:
    """Gives back what is sent to it."""
    said = first
    while said != "end":
        said = yield said * 2


async def total(numbers: AsyncIterator[int]) -> int:
    return sum([number async for number in numbers])


async def twice(number: Awaitable[int]) -> int:
    """Awaits what the program gives."""
    return 2 * await number


async def mapped(function: Callable[[int], Awaitable[int]], numbers: List[int]) -> List[int]:
    return list(await asyncio.gather(*map(function, numbers)))


async def called(function: Callable[[int], int]) -> int:
    await asyncio.sleep(0)
    return function(20) + function(1)


@asynccontextmanager
async def session(name: str) -> AsyncIterator[str]:
    log.append(f"enter {name}")
    try:
        yield name.upper()
    finally:
        log.append(f"leave {name}")


class Client:
    """Methods may be `async` as well."""

    def __init__(self, base: str) -> None:
        self.base = base

    async def get(self, path: str) -> Page:
        return await fetch(self.base + path)

    @classmethod
    async def open(cls, base: str) -> "Client":
        await asyncio.sleep(0)
        return cls(base)

    async def lines(self, count: int) -> AsyncIterator[str]:
        for number in range(count):
            yield f"{self.base}{number}"


def events() -> List[str]:
    """What happened since the last call."""
    found = log[:]
    log.clear()
    return found


async def settle() -> None:
    """Lets the loop do what it has to do."""
    for _ in range(10):
        await asyncio.sleep(0)


async def farewell(text: str) -> None:
    """Writes the text when it is cancelled."""
    try:
        await asyncio.Event().wait()
    finally:
        print(text, flush=True)
