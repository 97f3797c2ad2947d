"""One of two modules in a library."""

calls = 0


def double(length: float) -> float:
    """Twice the length."""
    global calls
    calls += 1
    return 2 * length
