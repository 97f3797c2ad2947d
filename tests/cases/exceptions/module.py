"""Everything that can be raised."""

import builtins
import sys


class Broken(KeyError):
    """A user's exception below a builtin one."""


class Worse(Broken):
    """Two steps below."""


class Plain(Exception):
    """Directly below Exception."""


class Base(BaseException):
    """Not even an Exception."""


class Mixed(ConnectionResetError, ValueError):
    """Below two builtin ones; the first counts."""


class Mute(Exception):
    """Its text cannot be had."""

    def __str__(self) -> str:
        raise RuntimeError("no text")


class Outer:
    """Holds a class."""

    class Inner(ValueError):
        """Has a qualified name."""


def throw_builtin(kind: str, message: str) -> int:
    raise getattr(builtins, kind)(message)


def throw_own(kind: str) -> int:
    raise globals()[kind]("own")


def throw_inner() -> int:
    raise Outer.Inner("nested")


def throw_mute() -> int:
    raise Mute


def throw_without_text() -> None:
    raise ValueError


def throw_many_arguments() -> str:
    raise ValueError("one", 2, b"three")


def throw_decode_error() -> str:
    return b"\xff".decode()


def throw_chained() -> int:
    try:
        return {}["key"]  # type: ignore[index]
    except KeyError as error:
        raise Broken("chained") from error


def throw_deep(depth: int) -> int:
    return _deep(depth)


def _deep(depth: int) -> int:
    if depth == 0:
        raise Plain("at the bottom")
    return _deep(depth - 1)


def recurse_for_ever(depth: int) -> int:
    return recurse_for_ever(depth + 1) + 1


def leave(status: int) -> None:
    sys.exit(status)


def assert_false() -> None:
    assert False, "never"


def open_missing() -> str:
    return open("no such file").read()


def import_missing() -> None:
    import no_such_module  # type: ignore[import-not-found] # noqa: F401


def compile_bad() -> None:
    compile("1 +", "<bad>", "eval")


def stop() -> int:
    return next(iter(()))


def surrogate_in_message() -> None:
    raise ValueError("half \ud800 pair")


def nul_in_message() -> None:
    raise ValueError("a\0b")


def str_for_int() -> int:
    return "3"  # type: ignore[return-value]


def none_for_int() -> int:
    return None  # type: ignore[return-value]


def int_for_str() -> str:
    return 3  # type: ignore[return-value]


def own_for_int() -> int:
    return Outer()  # type: ignore[return-value]


def fine() -> int:
    return 1
