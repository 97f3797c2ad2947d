"""*args and **kwargs."""


def total(*values: float) -> float:
    """Sum of all."""
    return sum(values)


def join(separator: str, *parts: str, upper: bool = False) -> str:
    """Join the parts."""
    text = separator.join(parts)
    return text.upper() if upper else text


def options(**values: int) -> str:
    """Show what Python received."""
    return repr(values)


def everything(first: int, /, second: int, *rest: int, third: int, **more: str) -> str:
    """All kinds of parameter at once."""
    return repr((first, second, rest, third, more))


def lists(*values: list[str]) -> int:
    """How many strings there are."""
    return sum(len(value) for value in values)
