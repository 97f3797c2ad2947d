"""Runs the benchmark: all contenders in one process, in turn.

Usage: python bench/measure.py OUT, after bench/compile.py. BENCH_SECONDS=4 is how long each workload takes.
Leaves OUT/bench/times.json.
"""

import os
import subprocess
import sys
from pathlib import Path

from surroundings import environment, libraries


def main() -> None:
    """One run; the program says on stderr what it is at."""
    out = Path(sys.argv[1]).resolve() / "bench"
    seconds = os.environ.get("BENCH_SECONDS", "4")
    command = [str(out / "bench"), "time", str(out / "times.json"), seconds, *libraries(out)]
    subprocess.run(command, check=True, env=environment(out))


if __name__ == "__main__":
    main()
