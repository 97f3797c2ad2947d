"""TypedDict: total or not, inherited, nested."""

from typing import TypedDict

from typing_extensions import NotRequired, Required


class Base(TypedDict):
    """Keys that are always there."""

    id: int


class Person(Base, total=False):
    """Keys that may be missing."""

    name: Required[str]
    age: int
    friends: list[str]


class Team(TypedDict):
    """Nested ones."""

    lead: Person
    members: NotRequired[dict[str, Person]]


Options = TypedDict("Options", {"in": bool, "max-width": int})


def same(person: Person) -> Person:
    """Give the person back."""
    return person


def as_text(person: Person) -> str:
    """Show what Python received."""
    return repr(person)


def team(value: Team) -> Team:
    """Give the team back."""
    return value


def options(value: Options) -> Options:
    """Keys that are no identifiers."""
    return value


def more() -> Base:
    """More keys than declared are left behind."""
    return {"id": 1, "extra": 2}  # type: ignore[typeddict-unknown-key]


def missing() -> Person:
    """A broken promise."""
    return {"id": 1}  # type: ignore[typeddict-item]


def wrong() -> Team:
    """A broken promise."""
    return {"lead": {"id": 1, "name": "a"}, "members": {"k": {"id": 2, "name": 3}}}  # type: ignore[typeddict-item]
