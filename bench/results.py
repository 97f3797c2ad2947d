"""What was measured, read from OUT/bench/*.json: medians, and ratios pair by pair."""

import json
import statistics
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

BASE = "C, best form"
SYMBOL = "bridge, C symbol"
CLASS = "bridge, C++ class"
ATTACHED = "bridge, attached"
HELD = "C, GIL held"
GILSTATE = "C, PyGILState"
PEERS = ["pybind11", "nanobind", "Cython", "cffi, embedding", "Rust, plain pyo3"]
# In the order in which they are shown.
CONTENDERS = [BASE, SYMBOL, CLASS, GILSTATE, *PEERS, HELD, ATTACHED]
SCALARS = ["add", "scale", "greet"]


@dataclass
class Results:
    """Times by place, workload and contender; instructions by workload and contender; contention by threads and contender."""

    times: dict[tuple[str, str], dict[str, list[float]]] = field(default_factory=dict)
    counts: dict[str, dict[str, float]] = field(default_factory=dict)
    contention: dict[int, dict[str, dict[str, list[float]]]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    budgets: list[dict[str, Any]] = field(default_factory=list)

    def nanoseconds(self, place: str, workload: str, contender: str) -> float | None:
        """The median over the rounds."""
        times = self.times.get((place, workload), {}).get(contender)
        return statistics.median(times) if times else None

    def ratio(self, place: str, workload: str, contender: str, base: str = BASE) -> float | None:
        """The median over the rounds of this one's time over that of the base in the same round."""
        of_all = self.times.get((place, workload), {})
        times, others = of_all.get(contender), of_all.get(base)
        if not times or not others:
            return None
        return statistics.median(one / other for one, other in zip(times, others, strict=True))

    def instructions(self, workload: str, contender: str) -> float | None:
        """Of one call."""
        return self.counts.get(workload, {}).get(contender)

    def instruction_ratio(self, workload: str, contender: str, base: str = BASE) -> float | None:
        """Of one call, over the base's."""
        count, other = self.instructions(workload, contender), self.instructions(workload, base)
        return count / other if count and other else None

    def contended(self, threads: int, contender: str, what: str) -> float | None:
        """throughput, fairness or slowest: the median over the rounds."""
        values = self.contention.get(threads, {}).get(contender, {}).get(what)
        return statistics.median(values) if values else None

    def throughput_ratio(self, threads: int, contender: str, base: str = BASE) -> float | None:
        """The median over the rounds of this one's throughput over that of the base in the same round."""
        of_all = self.contention.get(threads, {})
        if contender not in of_all or base not in of_all:
            return None
        pairs = zip(of_all[contender]["throughput"], of_all[base]["throughput"], strict=True)
        return statistics.median(one / other for one, other in pairs)


def read(path: Path, otherwise: Any) -> Any:
    """A file that may be missing."""
    return json.loads(path.read_text()) if path.exists() else otherwise


def load(out: Path) -> Results:
    """All that the parts of the benchmark have left."""
    results = Results()
    times = read(out / "times.json", {"left_out": [], "series": [], "contention": []})
    results.left_out = read(out / "contenders.json", {"left_out": []})["left_out"] + times["left_out"]
    for one in times["series"]:
        results.times.setdefault((one["place"], one["workload"]), {})[one["contender"]] = one["times"]
    for one in times["contention"]:
        results.contention.setdefault(one["threads"], {})[one["contender"]] = one
    for one in read(out / "counts.json", []):
        results.counts.setdefault(one["workload"], {})[one["contender"]] = one["instructions"]
    for name in ("build.json", "start.json"):
        results.budgets += read(out / name, {"rows": []})["rows"]
    return results
