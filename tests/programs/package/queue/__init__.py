"""A package that the standard library has a module of the same name beside."""

from .words import longest

__all__ = ["longest", "standard"]


def standard() -> str:
    """What others get when they import that name."""
    import queue

    return f"{queue.Queue.__module__}.{queue.Queue.__name__}"
