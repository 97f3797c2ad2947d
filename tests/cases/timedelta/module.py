"""datetime.timedelta, in microseconds."""

from datetime import timedelta


def same(duration: timedelta) -> timedelta:
    """Give the duration back."""
    return duration


def as_text(duration: timedelta) -> str:
    """Show what Python received."""
    return repr(duration)


def microseconds(duration: timedelta) -> str:
    """How many they are."""
    return str(duration // timedelta(microseconds=1))


def longer(duration: timedelta, more: timedelta = timedelta(seconds=1)) -> timedelta:
    """The default has no literal in C++."""
    return duration + more


def longest() -> timedelta:
    """More than 64 bits can hold."""
    return timedelta.max


class Pause(timedelta):
    """A subclass is its base."""


def pause() -> timedelta:
    """Ten minutes."""
    return Pause(minutes=10)


def from_float() -> timedelta:
    """A broken promise."""
    return 1.5  # type: ignore[return-value]
