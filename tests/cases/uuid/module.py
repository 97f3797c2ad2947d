"""uuid.UUID, 16 bytes."""

import uuid
from uuid import UUID


def same(key: UUID) -> UUID:
    """Give the UUID back."""
    return key


def as_text(key: uuid.UUID) -> str:
    """Show what Python received."""
    return str(key)


def parse(text: str) -> UUID:
    """From its text."""
    return UUID(text)


def of_name(name: str, space: UUID = uuid.NAMESPACE_DNS) -> UUID:
    """The default has no literal in C++."""
    return uuid.uuid5(space, name)


class Key(UUID):
    """A subclass is its base."""


def key() -> UUID:
    """A `Key`."""
    return Key(int=1)


def from_text() -> UUID:
    """A broken promise."""
    return "00000000-0000-0000-0000-000000000000"  # type: ignore[return-value]
