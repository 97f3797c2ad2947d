"""The same module name as in the second library, another source."""


class ShapeError(ValueError):
    """Raised by `fail` of this module only."""


def corners() -> int:
    """Corners of a triangle."""
    return 3


def origin() -> str:
    """Which of the two modules this is."""
    return "first"


def fail() -> None:
    """Raise an exception of this module."""
    raise ShapeError("from the first module")
