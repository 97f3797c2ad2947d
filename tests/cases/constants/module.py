"""Module constants."""

import math
from typing import Final

LIMIT: Final = 3
RATIO: Final[float] = 0.5
NAME: Final[str] = "gr\u00f6\u00dfe \"quoted\""
DEBUG: Final = False
BIG: Final[int] = 9223372036854775807
BLOB: Final = b"\x00\xff"
COMPUTED: Final[float] = math.tau / 2
WORDS: Final[list[str]] = ["a", "b"]
_HIDDEN: Final = 1


def limit() -> int:
    """So that there is a function."""
    return LIMIT
