"""Small operations, whose library fake.c pretends to be."""


def add(a: int, b: int) -> int:
    """Add two integers."""
    return a + b


def greet(name: str, *, punctuation: str = "!") -> str:
    return f"Hello, {name}{punctuation}"


def reset() -> None:
    pass
