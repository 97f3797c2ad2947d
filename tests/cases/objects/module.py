"""Any Python object, passed on and asked."""

import weakref
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Optional, Protocol, TypeVar

import decimal

T = TypeVar("T")
Number = TypeVar("Number", bound=float)


class Named(Protocol):
    name: str


@dataclass
class Tagged:
    """A value with anything beside it."""

    tag: str
    value: Any
    more: object = None


class Node:
    """Something that C++ has only a handle of."""

    count = 0

    def __init__(self, name: str) -> None:
        self.name = name
        self.next = None
        Node.count += 1

    def __del__(self) -> None:
        Node.count -= 1

    def greet(self, whom: str = "you", *, mark: str = "!") -> str:
        return f"{self.name} greets {whom}{mark}"


def same(value: Any) -> Any:
    """Give the object back."""
    return value


def first(value: object) -> object:
    """The same, by the other name."""
    return value


def shown(value: Any) -> str:
    """What Python received."""
    return repr(value)


def type_of(value: Any) -> str:
    return type(value).__name__


def node(name: str) -> Any:
    """A new node."""
    return Node(name)


def nodes() -> int:
    """How many there are."""
    return Node.count


def pick(values: list[Any], index: int) -> Any:
    return values[index]


def table(keys: list[str], values: list[Any]) -> dict[str, Any]:
    return dict(zip(keys, values, strict=True)) if keys else {}


def maybe(value: Optional[Any]) -> Optional[Any]:
    return value


def generic(value: T, other: list[T]) -> T:
    """A TypeVar is any object."""
    other.append(value)
    return value


def bounded(value: Number) -> Number:
    """What a TypeVar is bound to is its type."""
    return value


def name_of(value: Named) -> str:
    """A Protocol is any object that has what it says."""
    return value.name


def bare_list(values: list) -> list:  # type: ignore[type-arg]
    """A bare list is an object that is checked."""
    values.append("more")
    return values


def bare_dict(values: dict) -> OrderedDict:  # type: ignore[type-arg]
    return OrderedDict(values)


def broken_list() -> list:  # type: ignore[type-arg]
    return (1, 2)  # type: ignore[return-value]


def context(precision: int) -> decimal.Context:
    """An instance of a class of another library."""
    return decimal.Context(prec=precision)


def divide(one: int, other: int, how: decimal.Context) -> str:
    return str(how.divide(decimal.Decimal(one), decimal.Decimal(other)))


def tagged(value: Tagged) -> Tagged:
    return Tagged(value.tag + "!", value.value, value.more)


def cycle() -> Any:
    """Two nodes that keep each other."""
    one, other = Node("one"), Node("other")
    one.next, other.next = other, one
    return one


def collect() -> int:
    import gc

    return gc.collect()


def is_alive(reference: Any) -> bool:
    return reference() is not None


def watch(value: Any) -> Any:
    return weakref.ref(value)


def fail(value: Any) -> Any:
    raise LookupError(f"nothing for {value!r}")


def anything(value: int | Any) -> Any | None:
    """A union with Any is any object."""
    return value
