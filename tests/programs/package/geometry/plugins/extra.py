"""In a folder without `__init__.py`."""

from ..kinds import PI


def pi() -> float:
    """The number of another module."""
    return PI
