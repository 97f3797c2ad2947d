"""datetime.date, which no datetime can stand for."""

import datetime
from datetime import date


def same(day: date) -> date:
    """Give the day back."""
    return day


def as_text(day: date) -> str:
    """Show what Python received."""
    return repr(day)


def make(year: int, month: int, day: int) -> datetime.date:
    """The day with these numbers."""
    return date(year, month, day)


def days_between(first: date, last: date = date(2000, 1, 1)) -> int:
    """The default has no literal in C++."""
    return (last - first).days


class Holiday(date):
    """A subclass is its base."""


def holiday(day: date) -> date:
    """Give the day back as a `Holiday`."""
    return Holiday(day.year, day.month, day.day)


def from_datetime() -> date:
    """A datetime is a date to type checkers, but its time would be lost."""
    return datetime.datetime(2024, 2, 29, 12)


def from_text() -> date:
    """A broken promise."""
    return "2024-02-29"  # type: ignore[return-value]
