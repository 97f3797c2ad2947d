"""Classes of fields, of every kind."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import NamedTuple, TypedDict


@dataclass
class Point:
    x: float
    y: float = 0.0
    norm: float = field(init=False)
    größe: str | None = None

    def __post_init__(self):
        if math.isnan(self.x):
            raise ValueError("x is no number")
        self.norm = math.hypot(self.x, self.y)


class Special(Point):
    pass


@dataclass
class Node:
    name: str
    children: list[Node]


class Pair(NamedTuple):
    first: str
    second: int = 0


class Options(TypedDict, total=False):
    depth: int
    label: str


class Shape:
    @dataclass(frozen=True)
    class Size:
        width: int


Hidden = 3


def same(value):
    return value


def shown(value):
    return repr(value)


def made(expression):
    return eval(expression)


def grow(node):
    node.children.append(Node("new", []))


def chain(levels):
    node = Node("leaf", [])
    for _ in range(levels):
        node = Node("inner", [node])
    return node


def loop():
    node = Node("self", [])
    node.children.append(node)
    return node


def without(name):
    point = Point(3.0, 4.0)
    delattr(point, name)
    return point


class Odd(Point):
    def __getattribute__(self, name):
        if name == "y":
            raise LookupError("no y today")
        return super().__getattribute__(name)
