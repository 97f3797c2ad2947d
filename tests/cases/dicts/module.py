"""dict and its kin."""

from collections import Counter, OrderedDict, defaultdict
from collections.abc import Mapping
from types import MappingProxyType
from typing import Dict


def same(values: dict[str, int]) -> dict[str, int]:
    """Give the dict back."""
    return values


def by_number(values: Dict[int, str]) -> Dict[int, str]:
    """Give the dict back."""
    return values


def nested(values: dict[str, dict[str, list[float]]]) -> dict[str, dict[str, list[float]]]:
    """Three deep."""
    return values


def by_pair(values: dict[tuple[int, str], bool]) -> dict[tuple[int, str], bool]:
    """A tuple as key."""
    return values


def as_text(values: Mapping[str, int]) -> str:
    """Show what Python received."""
    return repr(values)


def letters(text: str) -> Counter[str]:
    """Count the letters."""
    return Counter(text)


def counted(values: Counter[str]) -> str:
    """The most common one, as Python shows it."""
    return repr(values)


def groups(words: list[str]) -> defaultdict[int, list[str]]:
    """Words by length."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for word in words:
        found[len(word)].append(word)
    return found


def ordered(values: OrderedDict[str, int]) -> OrderedDict[str, int]:
    """Move the first entry to the end."""
    values.move_to_end(next(iter(values)))
    return values


def order(values: dict[str, int]) -> list[str]:
    """Keys in their order."""
    return list(values)


def reversed_order(values: dict[str, int]) -> dict[str, int]:
    """Entries the other way round."""
    return dict(reversed(values.items()))


def proxy() -> Mapping[str, int]:
    """A Mapping that is no dict."""
    return MappingProxyType({"a": 1})


def wrong_key() -> dict[str, int]:
    """A broken promise."""
    return {"a": 1, 2: 3}  # type: ignore[dict-item]


def wrong_value() -> dict[str, list[int]]:
    """A broken promise."""
    return {"a": [1], "b": [2, "x"]}  # type: ignore[list-item]


def wrong_container() -> dict[str, int]:
    """A list of pairs is no dict."""
    return [("a", 1)]  # type: ignore[return-value]
