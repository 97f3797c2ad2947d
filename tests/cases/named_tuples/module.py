"""NamedTuple, as a class and as a call."""

from typing import NamedTuple

Size = NamedTuple("Size", [("width", int), ("height", int)])


class Entry(NamedTuple):
    """A line of a list."""

    name: str
    size: Size
    tags: tuple[str, ...] = ()
    price: float = 1.5


def same(entry: Entry) -> Entry:
    """Give the entry back."""
    return entry


def total(entries: list[Entry]) -> Size:
    """Sum of all sizes."""
    return Size(sum(e.size.width for e in entries), sum(e.size.height for e in entries))


def as_text(entry: Entry) -> str:
    """Show what Python received."""
    return repr(entry)


def plain_tuple() -> Size:
    """A plain tuple is no Size."""
    return (1, 2)  # type: ignore[return-value]


def wrong_field() -> Entry:
    """A broken promise."""
    return Entry("a", Size(1, "2"))  # type: ignore[arg-type]
