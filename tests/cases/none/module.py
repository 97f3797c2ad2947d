"""Functions that return nothing, and a module that keeps its state between calls."""

_log = ""


def write(text: str) -> None:
    global _log
    _log += text


def written() -> str:
    return _log


def clear() -> None:
    global _log
    _log = ""


def nothing(count: int, *, flag: bool = False) -> None:
    """Do nothing at all."""


def fail() -> None:
    raise RuntimeError("cannot do nothing")


def three() -> None:
    return 3  # type: ignore[return-value]
