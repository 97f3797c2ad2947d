"""Booleans, and what is no boolean."""


def same(value: bool) -> bool:
    return value


def negate(value: bool) -> bool:
    return not value


def show(value: bool) -> str:
    return repr(value)


def both(a: bool, b: bool, *, negated: bool = False) -> bool:
    return (a and b) is not negated


def one() -> bool:
    return 1  # type: ignore[return-value]


def nothing() -> bool:
    return None  # type: ignore[return-value]
