"""Text, taken apart into dataclasses."""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal, Optional

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass
class Word:
    """A word, and where it is first seen."""

    text: str
    count: int
    line: int


@dataclass
class Report:
    """What there is to say about a text."""

    lines: int
    words: int
    longest: Optional[Word] = None
    commonest: list[Word] = field(default_factory=list)


@dataclass
class Options:
    """What is counted."""

    case: Literal["keep", "fold"] = "fold"
    ignored: set[str] = field(default_factory=set)
    top: int = 3


def analyse(text: str, options: Options) -> Report:
    """Count the words of a text.

    Raises:
        ValueError: `options.top` is below 0.
    """
    if options.top < 0:
        raise ValueError(f"top is {options.top}")
    count: Counter[str] = Counter()
    first: dict[str, int] = {}
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        folded = line.casefold() if options.case == "fold" else line
        for word in WORD.findall(folded):
            if word not in options.ignored:
                count[word] += 1
                first.setdefault(word, number)
    words = [Word(text, times, first[text]) for text, times in count.most_common()]
    return Report(
        lines=len(lines),
        words=count.total() if hasattr(count, "total") else sum(count.values()),
        longest=max(words, key=lambda word: len(word.text), default=None),
        commonest=words[: options.top],
    )
