"""The same macro."""

from typing import Final

limit: Final = 2


def second() -> int:
    return limit
