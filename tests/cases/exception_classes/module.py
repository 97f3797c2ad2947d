"""Exceptions of the module's own, which C++ catches by name."""


class ShopError(Exception):
    """Whatever goes wrong in a shop. */"""


class Closed(ShopError, ValueError):
    """Nobody is there."""

    def __init__(self, hour: int) -> None:
        super().__init__(f"closed at {hour}")
        self.hour = hour


class _Hidden(ShopError):
    """Not for C++."""


class Strange(_Hidden):
    """Below one that is not for C++."""


class Interrupted(KeyboardInterrupt):
    """No Exception."""


class Client:
    """Holds a class."""

    class Error(OSError):
        """Has a qualified name."""


class bridge(LookupError):
    """Called like the namespace of the headers."""


class Module(ShopError):
    """Called like the C++ class of the module."""


class NotOne:
    """No exception, and never raised."""


Alias = Closed


class Twice(Alias):
    """By another name."""


def fail(name: str) -> None:
    """Raise an instance of that class."""
    if name == "Closed":
        raise Closed(7)
    if name == "Local":

        class Local(Closed):
            pass

        raise Local(8)
    kind: type[BaseException] = {"Client.Error": Client.Error, "KeyError": KeyError}.get(name) or globals()[name]
    raise kind(f"as {name}")


def fail_from() -> None:
    """Raise one from another."""
    try:
        raise Closed(9)
    except Closed as closed:
        raise Strange("odd") from closed
