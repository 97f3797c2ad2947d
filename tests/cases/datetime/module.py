"""datetime.datetime, naive, aware, and in zones that change."""

import datetime as dt
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Optional


def same(time: datetime) -> datetime:
    """Give the time back."""
    return time


def as_text(time: dt.datetime) -> str:
    """Show what Python received."""
    return repr(time)


def timestamp(time: datetime) -> float:
    """Seconds since 1970 in UTC; a naive time is one of this machine."""
    return time.timestamp()


def parse(text: str) -> datetime:
    """From ISO 8601."""
    return datetime.fromisoformat(text)


def is_utc(time: datetime) -> bool:
    """Whether the zone is the singleton of UTC."""
    return time.tzinfo is timezone.utc


class Berlin(tzinfo):
    """Summer time until the end of October 2024, in the same hour twice."""

    def utcoffset(self, time: Optional[datetime]) -> timedelta:
        """Two hours in summer."""
        assert time is not None
        is_summer = time.replace(tzinfo=None) < datetime(2024, 10, 27, 3)
        return timedelta(hours=2 if is_summer and not time.fold else 1)

    def dst(self, time: Optional[datetime]) -> timedelta:
        """One hour in summer."""
        return self.utcoffset(time) - timedelta(hours=1)

    def tzname(self, time: Optional[datetime]) -> str:
        """Its name."""
        return "Berlin"


class Unknown(tzinfo):
    """A zone without an offset, so that its times are naive."""

    def utcoffset(self, time: Optional[datetime]) -> None:
        """Not known."""


class Broken(tzinfo):
    """A zone that fails."""

    def utcoffset(self, time: Optional[datetime]) -> timedelta:
        """Python takes less than a day."""
        return timedelta(days=2)


def in_berlin(time: datetime, fold: int) -> datetime:
    """The same clock in Berlin."""
    return time.replace(tzinfo=Berlin(), fold=fold)


def in_unknown(time: datetime) -> datetime:
    """The same clock nobody knows where."""
    return time.replace(tzinfo=Unknown())


def in_broken(time: datetime) -> datetime:
    """The same clock in a zone that fails."""
    return time.replace(tzinfo=Broken())


class Stamp(datetime):
    """A subclass is its base."""


def stamp() -> datetime:
    """A `Stamp`."""
    return Stamp(2024, 2, 29, 23, 59, 59, 999999)


class FarAhead(datetime):
    """A subclass that lies about its offset."""

    def utcoffset(self) -> timedelta:
        """Much more than a day."""
        return timedelta.max


def far_ahead() -> datetime:
    """What the future holds."""
    return FarAhead(2024, 2, 29, tzinfo=timezone.utc)


def from_date() -> datetime:
    """A date has no time."""
    return dt.date(2024, 2, 29)  # type: ignore[return-value]
