"""A module whose exceptions are called like those of the package."""

from dataclasses import dataclass


class Refused(Exception):
    """Another one of that name."""


@dataclass
class Sold:
    """No exception."""

    count: int


def sell(count: int) -> Sold:
    """Raise, if there are not so many."""
    if count > 9:
        raise Refused(count)
    return Sold(count)
