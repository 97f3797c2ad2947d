"""Elements one by one, both ways: lazily, to an early end, with errors in the middle, and generators that are talked to."""

from dataclasses import dataclass
from typing import Any, Callable, Dict, Generator, Iterable, Iterator, List, Optional, Tuple

log: List[str] = []


@dataclass
class Record:
    name: str
    values: List[int]


@dataclass
class Batch:
    """A value that holds an iterator."""

    label: str
    records: Iterator[Record]


def count(end: int) -> Iterator[int]:
    """To be left early: says when it is closed."""
    try:
        for number in range(end):
            log.append(f"give {number}")
            yield number
    finally:
        log.append("closed")


def endless(start: int) -> Iterator[int]:
    while True:
        yield start
        start += 1


def words(text: str) -> Iterable[str]:
    return text.split()


def failing(after: int) -> Iterator[int]:
    yield from range(after)
    raise ValueError(f"after {after}")


def liar() -> Iterator[int]:
    yield 1
    yield "two"  # type: ignore[misc]


def records(number: int) -> Iterator[Record]:
    for index in range(number):
        yield Record(f"r{index}", list(range(index)))


def pairs(table: Dict[str, int]) -> Iterator[Tuple[str, int]]:
    return iter(table.items())


def objects() -> Iterator[Any]:
    return iter([1, "a", None])


def no_iterator() -> Iterator[int]:
    return [1]  # type: ignore[return-value]


def no_iterable() -> Iterable[int]:
    return 5  # type: ignore[return-value]


def events() -> List[str]:
    taken = log[:]
    log.clear()
    return taken


def total(numbers: Iterator[int]) -> int:
    return sum(numbers)


def first(numbers: Iterator[int], most: int) -> List[int]:
    return [number for number, _ in zip(numbers, range(most))]


def joined(texts: Iterator[str]) -> str:
    return "+".join(texts)


def longest(records: Iterator[Record]) -> str:
    return max(records, key=lambda record: len(record.values)).name


kept: List[Iterator[int]] = []


def keep(numbers: Iterator[int]) -> int:
    kept.append(numbers)
    return next(numbers)


def go_on() -> List[int]:
    return list(kept[-1])


def forget() -> None:
    kept.clear()


def caught(numbers: Iterator[int]) -> str:
    seen: List[int] = []
    try:
        for number in numbers:
            seen.append(number)
    except Exception as error:
        return f"{seen} {type(error).__name__}: {error}"
    return f"{seen}"


def doubled(numbers: Iterator[int]) -> Iterator[int]:
    return (2 * number for number in numbers)


def same(numbers: Iterator[int]) -> Iterator[int]:
    return numbers


def is_same(numbers: Iterator[int], other: Any) -> bool:
    return numbers is other


def averages() -> Generator[float, float, str]:
    """Yield the average of what was sent."""
    sum_, number = 0.0, 0
    average = 0.0
    while True:
        try:
            value = yield average
        except KeyError as error:
            log.append(f"caught {error}")
            value = 0.0
        if value < 0:
            return f"{number} values"
        sum_ += value
        number += 1
        average = sum_ / number


def silent() -> Generator[int, None, None]:
    try:
        yield 1
        yield 2
    finally:
        log.append("silent closed")


def short() -> "Generator[int]":  # type: ignore[type-arg]
    yield 5


def batch(label: str) -> Batch:
    return Batch(label, records(3))


def several() -> List[Iterator[int]]:
    return [count(1), endless(5)]


def maybe(flag: bool) -> Optional[Iterator[str]]:
    return iter("ab") if flag else None


def by_call(make: Callable[[int], Iterator[int]]) -> int:
    return sum(make(3))


class Shelf:
    """A class that can be iterated over."""

    def __init__(self, names: List[str]) -> None:
        self._names = names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def reversed(self) -> Iterable[str]:
        return self._names[::-1]
