"""Part of the package."""


def longest(words: list[str]) -> str:
    """The longest of them."""
    return max(words, key=len)
