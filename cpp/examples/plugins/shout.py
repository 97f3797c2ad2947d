"""A plug-in: what plug-ins have are these two functions."""


def describe() -> str:
    """What it does, for people."""
    return "makes text loud"


def apply(text: str) -> str:
    """What it makes of a text."""
    return text.upper() + "!"
