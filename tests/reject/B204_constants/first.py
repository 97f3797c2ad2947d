"""The macro of a constant."""

from typing import Final

LIMIT: Final = 1


def first() -> int:
    return LIMIT
