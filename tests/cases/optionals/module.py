"""Optional, spelled in every way."""

from typing import Optional, Union


def same(value: Optional[int]) -> Optional[int]:
    """Give the value back."""
    return value


def text(value: str | None = None) -> str | None:
    """Give the text back."""
    return value


def third(value: Union[None, float] = 1.5) -> Union[None, float]:
    """A default that is a value."""
    return value


def nested(values: list[Optional[dict[str, Optional[int]]]]) -> list[Optional[dict[str, Optional[int]]]]:
    """Three deep."""
    return values


def listed(values: Optional[list[str]] = None) -> Optional[list[str]]:
    """Give the list back."""
    return values


def pair(value: Optional[tuple[int, Optional[str]]]) -> Optional[tuple[int, Optional[str]]]:
    """Give the pair back."""
    return value


def as_text(value: Optional[bool]) -> str:
    """Show what Python received."""
    return repr(value)


def wrong() -> Optional[int]:
    """A broken promise."""
    return "x"  # type: ignore[return-value]


def wrong_inside() -> list[Optional[int]]:
    """A broken promise."""
    return [None, "x"]  # type: ignore[list-item]
