"""Enumerations, literals and unions."""

import enum
from dataclasses import dataclass
from typing import TypedDict


class Color(enum.Enum):
    RED = 1
    größe = -2
    ALIAS = 1


class Status(enum.IntEnum):
    OK = 200
    GONE = 410


class Word(str, enum.Enum):
    YES = "yes"
    NO = "no"


class Permission(enum.Flag):
    NONE = 0
    READ = 1
    WRITE = 2


class Bits(enum.IntFlag):
    LOW = 1
    HIGH = 1 << 31 - 1


class Huge(enum.Flag):
    SMALL = 1
    LARGE = 1 << 40


class Shape:
    class Kind(enum.Enum):
        ROUND = "round"


class Cat(TypedDict):
    kind: str
    lives: int


class Dog(TypedDict):
    kind: str
    tricks: list[str]


@dataclass
class Point:
    x: float


def same(value):
    return value


def shown(value):
    return repr(value)


def made(expression):
    return eval(expression)
