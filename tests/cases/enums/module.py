"""Enumerations of every kind."""

import enum
from enum import Enum, Flag, IntEnum, IntFlag, auto


class Color(Enum):
    """A colour."""

    RED = "red"
    GREEN = "green"
    ROUGE = "red"


class Level(IntEnum):
    """How bad it is."""

    LOW = 10
    HIGH = -20


class Step(enum.Enum):
    """Numbers of its own."""

    FIRST = auto()
    SECOND = auto()


class Access(Flag):
    """What is allowed."""

    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN


class Bits(IntFlag):
    """Bits with a gap."""

    ONE = 1
    FOUR = 4


class Shape:
    """A class around an enumeration."""

    class Kind(Enum):
        """Kinds of shape."""

        ROUND = (1, 2)
        SQUARE = (3, 4)


def same(color: Color) -> Color:
    """Give the colour back."""
    return color


def name(color: Color) -> str:
    """Show what Python received."""
    return repr(color)


def default(color: Color = Color.GREEN) -> Color:
    """A member as default."""
    return color


def worse(level: Level) -> Level:
    """The other level."""
    return Level.HIGH if level is Level.LOW else Level.LOW


def steps(values: list[Step]) -> list[Step]:
    """Give the steps back."""
    return values


def add(access: Access, more: Access) -> Access:
    """Both together."""
    return access | more


def bits(value: Bits) -> str:
    """Show what Python received."""
    return f"{type(value).__name__} {int(value)}"


def kind(round: bool) -> Shape.Kind:
    """An enumeration inside a class."""
    return Shape.Kind.ROUND if round else Shape.Kind.SQUARE


def by_color(counts: dict[Color, int]) -> dict[Color, int]:
    """Members as keys."""
    return counts


def maybe(color: Color | None = None) -> Color | None:
    """A member that may be absent."""
    return color


def wrong() -> Color:
    """A broken promise."""
    return "red"  # type: ignore[return-value]


def plain_int() -> Level:
    """An int is no member."""
    return 10  # type: ignore[return-value]
