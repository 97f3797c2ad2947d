"""Text in both directions."""


def same(text: str) -> str:
    return text


def length(text: str) -> int:
    return len(text)


def code_points(text: str) -> str:
    return " ".join(f"{ord(c):x}" for c in text)


def join(left: str, right: str, separator: str = "") -> str:
    return left + separator + right


def repeat(text: str, count: int) -> str:
    return text * count


def character(code: int) -> str:
    return chr(code)


def surrogate_at(position: int) -> str:
    return "x" * position + "\ud800"


class Label(str):
    """A str by inheritance."""


def subclass(text: str) -> str:
    return Label(text)


def as_bytes() -> str:
    return b"text"  # type: ignore[return-value]
