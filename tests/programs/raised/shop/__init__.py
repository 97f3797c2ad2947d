"""A package whose exceptions are in a private module, as they usually are."""

from . import _errors
from ._errors import Closed, Refused, ShopError as Error

__all__ = ["Closed", "Error", "Refused", "buy", "closed", "local"]


def buy(what: str) -> None:
    """Raise the exception of that name."""
    raise getattr(_errors, what)(f"no {what}")


def closed(hour: int) -> bool:
    """A function that is nearly called like an exception."""
    if hour > 17:
        raise Closed("closed")
    return False


def local() -> None:
    """Raise one that only this function knows."""

    class Local(Closed):
        pass

    raise Local("local")
