"""Exceptions of every kind."""

import sys


class Closed(ValueError):
    """A class of the module's own."""

    code = 7


class ClosedEarly(Closed):
    """Below it."""


class Several(Exception):
    """What ExceptionGroup is from Python 3.11 on."""

    def __init__(self, *exceptions: Exception) -> None:
        super().__init__("several")
        self.exceptions = exceptions


def closed() -> None:
    """A class of the module's own."""
    raise ClosedEarly("closed at five")


def noted() -> None:
    """With notes, as add_note leaves them."""
    error = ValueError("noted")
    error.__notes__ = ["first gr\u00f6\u00dfe", "second"]  # type: ignore[attr-defined]
    raise error


def chained() -> None:
    """From a cause, while another one is handled."""
    try:
        raise KeyError("handled")
    except KeyError:
        try:
            open("/nonexistent/file")
        except OSError as error:
            raise RuntimeError("on top") from error


def handled() -> None:
    """While another one is handled."""
    try:
        raise KeyError("handled")
    except KeyError:
        raise RuntimeError("on top")  # noqa: B904


def grouped() -> None:
    """A group, one of them a group."""
    raise Several(ValueError("a"), Several(KeyError("b")), Closed("c"))


def missing() -> None:
    """With errno and filename."""
    open("/nonexistent/file")


def exit(code: int) -> None:
    """What would end a Python program."""
    sys.exit(code)


def stop() -> None:
    """With a value."""
    raise StopIteration(42)


def imported(name: str) -> bool:
    """Whether something has imported that module."""
    return name in sys.modules


def forget(name: str) -> None:
    """As if nothing had."""
    sys.modules.pop(name, None)
