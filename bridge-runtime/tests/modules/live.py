"""Fails half-way, in every way."""

import enum
import gc
import sys
from dataclasses import dataclass, field
from typing import TypedDict

try:
    import _testcapi
except ImportError:
    _testcapi = None

# Formatting a traceback fills free lists of Python's, which would look like growth.
sys.tracebacklimit = 0


@dataclass
class Node:
    name: str
    children: list["Node"]
    tags: dict[str, set[str]] = field(default_factory=dict)

    def __post_init__(self):
        if self.name == "bad":
            raise LookupError("bad name")


class Shifty(Node):
    """Empties the list that it is in while its name is read."""

    children = []
    tags = {}

    def __init__(self, home):
        self.home = home

    @property
    def name(self):
        self.home.clear()
        return "gone"


class Failing(Node):
    @property
    def tags(self):
        raise LookupError("no tags today")

    @tags.setter
    def tags(self, value):
        pass


class Options(TypedDict, total=False):
    name: str
    words: list[str]


class Color(enum.Enum):
    RED = 1
    BLUE = 2


def blocks():
    gc.collect()
    return sys.getallocatedblocks()


def same(value):
    return value


def half(value):
    """As it is, but for the last name, which is no str."""
    node = value
    while node.children:
        node = node.children[-1]
    node.name = 3
    return value


def failing(value):
    return Node("x", [value, Failing("y", [])])


def shifty(value):
    home = [value]
    home += [Shifty(home), value]
    return Node("x", home)


def words(kind):
    if kind == "good":
        return [f"word {i}" for i in range(100)]
    if kind == "bad":
        return [f"word {i}" for i in range(100)] + [3]
    if kind == "surrogate":
        return ["good", "\ud800"]
    if kind == "union":
        return ("x", ["a", "b", 1.5])
    return [1, 2.5]


def change(words, table, kind):
    words.append("new")
    table["new"] = ["x"] if kind == "good" else [1]
    if kind == "raise":
        raise LookupError("changed my mind")
    return kind


def fail_allocation(number):
    """Has Python's allocation of that number fail, counted from now; says whether it can."""
    if _testcapi is None:
        return False
    _testcapi.set_nomemory(number, number + 1)
    return True


def many(count):
    return ["x"] * count
