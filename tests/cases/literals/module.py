"""Literal: a few values of one type, or of several."""

from typing import Literal, Optional

Mode = Literal["r", "w", "r_plus"]
Level = Literal[1, 2, -3]


def open_mode(mode: Mode = "r") -> Mode:
    """Give the mode back."""
    return mode


def inverse(mode: Literal["on", "off"]) -> Literal["on", "off"]:
    """The other one."""
    return "off" if mode == "on" else "on"


def levels(values: list[Level]) -> list[Level]:
    """Give the levels back."""
    return values


def separator(text: Literal[", ", "\n"]) -> str:
    """Texts that are no names."""
    return repr(text)


def maybe(mode: Optional[Mode] = None) -> Optional[Mode]:
    """A choice that may be absent."""
    return mode


def mixed(value: Literal["auto", 0, 1]) -> Literal["auto", 0, 1]:
    """Values of two types."""
    return value


def by_mode(counts: dict[Mode, int]) -> dict[Mode, int]:
    """Modes as keys."""
    return counts


def wrong() -> Mode:
    """A broken promise."""
    return "x"  # type: ignore[return-value]


def wrong_level() -> Level:
    """A broken promise."""
    return 7  # type: ignore[return-value]
