"""Figures with their limits: a table for people, JSON for bench/report.py."""

import json
from pathlib import Path


class Table:
    """Rows in the order that they came in."""

    def __init__(self) -> None:
        self.rows: list[dict[str, object]] = []
        self.notes: list[str] = []

    def add(self, what: str, figure: float, unit: str, limit: float | None, note: str = "") -> None:
        """A row; without a limit it only informs. The note is for people."""
        self.rows.append({"what": what, "figure": figure, "unit": unit, "limit": limit})
        self.notes.append(note)

    def print(self) -> None:
        """One line a row."""
        for row, note in zip(self.rows, self.notes):
            limit = "" if row["limit"] is None else f"at most {row['limit']}"
            print(f"{row['what']:78} {row['figure']:>8} {row['unit']:6} {limit:13} {note}".rstrip())

    def write(self, path: Path) -> None:
        """`{"rows": [{"what", "figure", "unit", "limit"}]}`"""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"rows": self.rows}, indent=2) + "\n")
