"""Classes, fields and constants whose names mean something elsewhere."""

import enum
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, Optional

LIMIT: Final = 1
limit: Final = 2
Limit: Final = 3
Nothing: Final = 4


class Color(enum.Enum):
    RED = 1
    Color = 2
    to_string = 3
    operator = 4


class Inner(NamedTuple):
    x: int


class Outer(NamedTuple):
    """Fields that are called like classes, one of them like its own."""

    Inner: Inner
    Outer: int
    Other: Optional[Inner]
    Color: "Color" = Color.RED


class detail(NamedTuple):
    detail: int
    bridge: str


class bridge(NamedTuple):
    std: str
    bridge: int


class std(NamedTuple):
    x: int


class expected(NamedTuple):
    x: int


class resolve(NamedTuple):
    x: int


class to_string(NamedTuple):
    x: int


class result(NamedTuple):
    result: int
    value: int


class left(NamedTuple):
    right: int


class value(enum.Enum):
    value = 1


class str_(NamedTuple):
    a: int


class i64(NamedTuple):
    i32: int


class Option(NamedTuple):
    Some: int


@dataclass
class Vec:
    Box: "list[Vec]"


def nested(a: Outer) -> Outer:
    return a


def same_names(Color: Color, Inner: Inner, detail: detail, bridge: bridge) -> Color:
    return Color


def shadows(detail: detail, bridge: bridge, std: std) -> tuple[detail, bridge, std]:
    return detail, bridge, std


def helpers(a: expected, b: resolve, c: to_string) -> tuple[expected, resolve, to_string]:
    return a, b, c


def variables(result: result, left: left, value: value) -> tuple[result, left, value]:
    return result, left, value


def rust(a: str_, b: i64, c: Option, d: Vec) -> tuple[str_, i64, Option, Vec]:
    return a, b, c, d


def mode(mode: Literal["mode", "Mode", "ModeMode"]) -> str:
    return mode
