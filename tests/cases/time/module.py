"""datetime.time, naive and aware."""

import datetime
from datetime import time
from typing import Optional


def same(moment: time) -> time:
    """Give the time back."""
    return moment


def as_text(moment: datetime.time) -> str:
    """Show what Python received."""
    return repr(moment)


def earlier(first: time, second: time) -> bool:
    """As Python compares them."""
    return first < second


def equal(first: time, second: time) -> bool:
    """As Python compares them."""
    return first == second


class Dated(datetime.tzinfo):
    """A zone whose offset depends on the date, as that of every ZoneInfo."""

    def utcoffset(self, moment: Optional[datetime.datetime]) -> Optional[datetime.timedelta]:
        """Not known without a date."""
        return None if moment is None else datetime.timedelta(hours=1)


def dated() -> time:
    """A time that has a zone but no offset."""
    return time(12, 30, tzinfo=Dated())


def from_datetime() -> time:
    """A broken promise."""
    return datetime.datetime(2024, 2, 29)  # type: ignore[return-value]
