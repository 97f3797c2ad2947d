"""Positional-only and keyword-only parameters: Python refuses them passed in the other way."""


def positional(a: int, b: int, /) -> str:
    return f"a={a} b={b}"


def keyword(*, a: int, b: int) -> str:
    return f"a={a} b={b}"


def mixed(a: int, /, b: int, *, c: int, d: str = "D") -> str:
    return f"a={a} b={b} c={c} d={d}"


def all_defaulted(a: int = 1, /, b: int = 2, *, c: int = 3) -> str:
    return f"a={a} b={b} c={c}"


def required_after_default(*, a: int = 1, b: int) -> str:
    return f"a={a} b={b}"


def names_of_cpp(*, new: int, delete: bool, template: str, operator: bytes = b"+") -> str:
    return f"new={new} delete={delete} template={template} operator={operator!r}"


def not_ascii(*, größe: float, 名: str = "n") -> str:
    return f"größe={größe} 名={名}"


def many(a: int, b: int, c: int, d: int, e: int, /, f: int, *, g: int, h: int, i: int, j: int) -> str:
    return f"{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}"
