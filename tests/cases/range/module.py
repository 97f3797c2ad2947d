"""range, which takes no memory on either side."""


def same(numbers: range) -> range:
    """Give the range back."""
    return numbers


def as_text(numbers: range) -> str:
    """Show what Python received."""
    return repr(numbers)


def equal(first: range, second: range) -> bool:
    """As Python compares them."""
    return first == second


def earlier(first: range, second: range) -> bool:
    """As Python compares the lists of their elements."""
    return list(first) < list(second)


def size(numbers: range) -> str:
    """How many there are."""
    return str((numbers[-1] - numbers[0]) // numbers.step + 1 if numbers else 0)


def listed(numbers: range) -> str:
    """All of them."""
    return " ".join(map(str, numbers))


def long() -> range:
    """Longer than 64 bits can say."""
    return range(0, 10**30)


def from_list() -> range:
    """A broken promise."""
    return [1, 2, 3]  # type: ignore[return-value]
