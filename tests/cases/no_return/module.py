"""Functions that always raise, but for one."""

import typing
from typing import NoReturn


def fail(text: str) -> NoReturn:
    """Raise a ValueError."""
    raise ValueError(text)


def leave(code: int) -> "typing.Never":
    """End the program, or so it thinks."""
    raise SystemExit(code)


def come_back() -> NoReturn:  # type: ignore[misc]
    """A broken promise: it returns None."""
