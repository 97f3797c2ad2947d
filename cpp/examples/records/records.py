"""A stream of records, parsed as they are wanted."""

import csv
from dataclasses import dataclass
from typing import Iterator


@dataclass
class Trade:
    """One line of a journal of trades."""

    symbol: str
    amount: int
    price: float


def parse(lines: Iterator[str]) -> Iterator[Trade]:
    """Parse a journal.

    Args:
        lines: The journal, its header first.

    Raises:
        ValueError: A line cannot be parsed.
    """
    for number, row in enumerate(csv.DictReader(lines), start=2):
        try:
            yield Trade(row["symbol"], int(row["amount"]), float(row["price"]))
        except (TypeError, ValueError) as error:
            raise ValueError(f"line {number}: {error}") from error
