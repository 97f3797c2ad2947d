"""Context managers: entered and left by C++, by a function or a scope, with exceptions of both sides."""

from contextlib import contextmanager
from typing import Any, ContextManager, Iterator, List

log: List[str] = []


class Resource:
    """Notes how it is left, and makes up for a LookupError."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> "Resource":
        log.append(f"enter {self.name}")
        return self

    def __exit__(self, kind: Any, value: Any, traceback: Any) -> bool:
        log.append(f"exit {self.name} {kind.__name__ if kind else None}: {value}")
        return isinstance(value, LookupError)


@contextmanager
def opened(name: str) -> Iterator[str]:
    log.append(f"open {name}")
    try:
        yield name.upper()
    finally:
        log.append(f"close {name}")


def typed(name: str) -> ContextManager[str]:
    return opened(name)


@contextmanager
def failing(at_exit: bool) -> Iterator[None]:
    if not at_exit:
        raise ValueError("not entered")
    yield
    raise ValueError("not left")


def look_up() -> int:
    raise KeyError("missing")


def events() -> List[str]:
    taken = log[:]
    log.clear()
    return taken
