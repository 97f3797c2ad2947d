"""Runs the benchmark: all contenders in one process, in turn, in several processes one after the other. Where a process has
its code and its stack makes a difference of some per cent to a short call, to each contender another one.

Usage: python bench/measure.py OUT, after bench/compile.py. BENCH_SECONDS=4 is how long each workload takes in all.
Leaves OUT/bench/times.json.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from surroundings import environment, libraries

PROCESSES = 4
# What tells one series from another.
KEYS = ("place", "workload", "contender", "threads")


def run(out: Path, seconds: float) -> dict[str, Any]:
    """What one process has measured; the program says on stderr what it is at."""
    times = out / "times.json"
    command = [str(out / "bench"), "time", str(times), str(seconds), *libraries(out)]
    subprocess.run(command, check=True, env=environment(out))
    result: dict[str, Any] = json.loads(times.read_text())
    return result


def joined(series: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those of the same key as one, with the rounds of all."""
    of_key: dict[tuple[Any, ...], dict[str, Any]] = {}
    for one in series:
        all_rounds = of_key.setdefault(tuple(one.get(key) for key in KEYS), one)
        if all_rounds is not one:
            for name, values in one.items():
                if isinstance(values, list):
                    all_rounds[name] += values
    return list(of_key.values())


def main() -> None:
    """The rounds of all processes in one file."""
    out = Path(sys.argv[1]).resolve() / "bench"
    seconds = float(os.environ.get("BENCH_SECONDS", "4")) / PROCESSES
    runs = [run(out, seconds) for _ in range(PROCESSES)]
    together = {
        "left_out": runs[0]["left_out"],
        "series": joined([one for each in runs for one in each["series"]]),
        "contention": joined([one for each in runs for one in each["contention"]]),
    }
    (out / "times.json").write_text(json.dumps(together))


if __name__ == "__main__":
    main()
