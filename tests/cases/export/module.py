"""What is bridged: __all__, and @bridge.export over it."""

import bridge
from bridge import export
from bridge import export as bridged

__all__ = ["listed", "renamed"]
__all__ += ["listed_later"]


def listed(value: int) -> int:
    return value + 1


def not_listed(value: int) -> int:
    return value


@bridge.export(name="plus")
def renamed(a: int, b: int) -> int:
    return a + b


@export
def forced(value: int) -> int:
    return value * 2


@export()
def _private(value: int) -> int:
    return value * 3


@bridged(name="größe")
def size(text: str) -> int:
    return len(text)


@bridge.export(name="where")
def fail() -> int:
    raise LookupError("not here")


def listed_later() -> str:
    return _helper("later")


def _helper(text: str) -> str:
    return text.upper()
