"""The same module name as in the first library, another source."""

_count = 0


def corners() -> int:
    """Corners of a square."""
    return 4


def origin() -> str:
    """Which of the two modules this is."""
    return "second"


def count() -> int:
    """How often it was called: state of this module."""
    global _count
    _count += 1
    return _count


def parse(text: str) -> int:
    """May fail."""
    return int(text)


def say(text: str) -> None:
    """To the output, which may be the first library's."""
    print(text)
