"""What is counted beside math_ops."""


def same(values: list[float]) -> list[float]:
    """Give the values back."""
    return values
