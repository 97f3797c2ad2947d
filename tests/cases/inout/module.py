"""Parameters that a function changes in place."""

from dataclasses import dataclass
from typing import Annotated

import bridge

Numbers = Annotated[list[int], bridge.inout]


@dataclass
class Counter:
    """Counts."""

    count: int = 0
    log: list[str] | None = None


def sort(values: Numbers) -> None:
    """Sort in place."""
    values.sort()


def append(values: Annotated[list[str], bridge.inout], value: str) -> int:
    """Append, and tell the new length."""
    values.append(value)
    return len(values)


def update(counts: Annotated[dict[str, int], bridge.inout], more: dict[str, int]) -> None:
    """Add entries."""
    counts.update(more)


def discard(values: Annotated[set[int], bridge.inout], value: int) -> bool:
    """Remove an element."""
    there = value in values
    values.discard(value)
    return there


def fill(data: Annotated[bytearray, bridge.inout], length: int) -> None:
    """Make it longer."""
    data.extend(b"x" * length)


def count(counter: Annotated[Counter, bridge.inout], by: int = 1) -> None:
    """Count on."""
    counter.count += by
    counter.log = [*(counter.log or []), f"+{by}"]


def swap(a: Numbers, b: Numbers) -> list[int]:
    """Swap two lists, and return both."""
    a[:], b[:] = b[:], a[:]
    return a + b


def fail(values: Numbers) -> None:
    """Change it, then raise."""
    values.append(1)
    raise ValueError("after the change")


def spoil(values: Numbers) -> None:
    """Leave something in it that is no int."""
    values.append("x")  # type: ignore[arg-type]
