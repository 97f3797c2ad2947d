"""A library that is no plug-in."""


def answer() -> int:
    """What it is."""
    return 42
