"""Instructions of a call, as callgrind counts them: they do not change with what else the machine does.

Usage: python bench/count.py OUT, after bench/build.py. Leaves OUT/bench/counts.json.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from surroundings import environment, libraries


def dumps(folder: Path) -> dict[tuple[str, str, int], int]:
    """Instructions by contender, workload and number of calls."""
    found = {}
    for path in folder.glob("out.*"):
        lines = path.read_text().splitlines()
        trigger = next((line for line in lines if line.startswith("desc: Trigger: Client Request: ")), None)
        total = next((line for line in lines if line.startswith("summary: ")), None)
        if trigger and total:
            contender, workload, calls = trigger.removeprefix("desc: Trigger: Client Request: ").split("|")
            found[contender, workload, int(calls)] = int(total.split()[1])
    return found


def differences(found: dict[tuple[str, str, int], int]) -> list[dict[str, object]]:
    """What a call takes: the loop counts, what comes before and after it does not."""
    return [
        {"contender": contender, "workload": workload, "instructions": (found[contender, workload, 2000] - total) / 1000}
        for (contender, workload, calls), total in found.items()
        if calls == 1000
    ]


def main() -> None:
    """One run under callgrind."""
    out = Path(sys.argv[1]).resolve() / "bench"
    folder = out / "callgrind"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        print("bench: instructions are not counted: install the package valgrind", file=sys.stderr)
        (out / "counts.json").write_text("[]")
        return
    options = ["--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={folder}/out", "--quiet"]
    subprocess.run([valgrind, *options, out / "bench", "count", *libraries(out)], check=True, env=environment(out))
    (out / "counts.json").write_text(json.dumps(differences(dumps(folder)), indent=1))


if __name__ == "__main__":
    main()
