"""Fails when it is imported, which happens at the first call."""


class NoLicence(OSError):
    """Raised below."""


def add(a: int, b: int) -> int:
    return a + b


def greet(name: str) -> str:
    return "Hello, " + name


raise NoLicence("no licence file")
