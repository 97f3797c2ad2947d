"""One table on the terminal; docs/performance.md and its chart; the figures of the README. All from OUT/bench/*.json.

Usage: python bench/report.py OUT. MACHINE='2 shared x86-64 cores' says what the machine is.
"""

import datetime
import os
import platform
import re
import shutil
import subprocess
import sys
import textwrap
from importlib import metadata
from pathlib import Path

import chart
import tables
from aims import aims
from results import CONTENDERS, SCALARS, Results, load

ROOT = Path(__file__).resolve().parent.parent
MARKS = ("<!-- figures of make bench -->\n", "<!-- end of figures -->\n")
SHORT = {
    "C, best form": "C, ns",
    "bridge, C symbol": "symbol",
    "bridge, C++ class": "class",
    "C, PyGILState": "GILState",
    "cffi, embedding": "cffi",
    "Rust, plain pyo3": "Rust",
    "C, GIL held": "C held",
    "bridge, attached": "attached",
}


def first_line(*command: str) -> str:
    """What a tool says of its version."""
    if shutil.which(command[0]) is None:
        return ""
    lines = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    return lines[0] if lines else ""


def version(package: str) -> str:
    """`pybind11 3.1.0`, where it is installed."""
    try:
        return f"{package} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return ""


def conditions() -> str:
    """When, where and with what."""
    machine = os.environ.get("MACHINE") or f"{os.cpu_count()} {platform.machine()} processors"
    compiler = re.sub(r" \(.*?\)", "", first_line(os.environ.get("CXX", "g++"), "--version"))
    rust = " ".join(first_line("rustc", "--version").split()[:2])
    lock = (ROOT / "bench/contenders/rust/Cargo.lock").read_text()
    pyo3 = re.search(r'name = "pyo3"\nversion = "(.*?)"', lock)
    peers = [version(package) for package in ("pybind11", "nanobind", "cython", "cffi")]
    peers.append(f"pyo3 {pyo3.group(1)}" if pyo3 else "")
    python = f"CPython {platform.python_version()}"
    words = [machine, python, compiler, rust, first_line("valgrind", "--version"), *peers]
    return f"{datetime.date.today()}, {', '.join(word for word in words if word)}"


def line(name: str, base: str, cells: list[str]) -> str:
    """One line of the table on the terminal."""
    return f"{name:26}{base:>9}" + "".join(f"{cell:>10}" for cell in cells)


def terminal(results: Results) -> str:
    """One table: nanoseconds or instructions of the base, and over it everybody else."""
    names = tables.present(results, CONTENDERS)
    lines = [line("", SHORT[names[0]], [SHORT.get(name, name) for name in names[1:]])]
    for (place, workload), times in results.times.items():
        if names[0] not in times:
            continue
        base = f"{results.nanoseconds(place, workload, names[0]):,.0f}"
        title = workload if place == "main" else f"{workload}, {place} thread"
        lines.append(line(title, base, [tables.ratio(results.ratio(place, workload, name)) for name in names[1:]]))
    for workload in SCALARS:
        count = results.instructions(workload, names[0])
        cells = [tables.ratio(results.instruction_ratio(workload, name)) for name in names[1:]]
        lines.append(line(f"{workload}, instructions", tables.NONE if count is None else f"{count:,.0f}", cells))
    for threads in results.contention:
        base = f"{results.contended(threads, names[0], 'throughput'):,.0f}"
        cells = [tables.ratio(results.throughput_ratio(threads, name)) for name in names[1:]]
        title = f"{threads} thread{'s' if threads > 1 else ''}, calls/s"
        lines.append(line(title, base, cells))
    return "\n".join(lines)


def document(results: Results, when: str) -> str:
    """docs/performance.md: a text of its own with tables in it."""
    text = (ROOT / "bench/performance.md").read_text()
    left_out = "".join(f"- {problem}\n" for problem in results.left_out) or "Nothing.\n"
    parts = {
        "summary": f"{MARKS[0]}{summary(results, when)}{MARKS[1]}",
        "aims": tables.aim_table(aims(results)),
        "main": tables.scalars(results, "main"),
        "foreign": tables.scalars(results, "foreign"),
        "new": tables.new_threads(results),
        "instructions": tables.instructions(results),
        "containers": tables.containers(results),
        "objects": tables.objects(results),
        "errors": tables.errors(results),
        "batches": tables.batches(results),
        "contention": tables.contention(results),
        "budgets": f"## Budgets\n\n{tables.budgets(results)}\n" if results.budgets else "",
        "left_out": left_out,
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda match: parts[match.group(1)], text).rstrip() + "\n"


def summary(results: Results, when: str) -> str:
    """What the README shows, too."""
    return f"\n{tables.summary(results)}\n{textwrap.fill(f'({when})', 120)}\n\n"


def replace_marked(path: Path, text: str) -> None:
    """Puts the text where the marks are."""
    begin, end = MARKS
    before, _, rest = path.read_text().partition(begin)
    _, found, after = rest.partition(end)
    if not found:
        sys.exit(f"{path.name} lacks the lines {begin.strip()} and {end.strip()}")
    path.write_text(f"{before}{begin}{text}{end}{after}")


def main() -> None:
    """Writes what is to be committed, and says the figures."""
    out = Path(sys.argv[1]).resolve() / "bench"
    results, when = load(out), conditions()
    print(terminal(results))
    for problem in results.left_out:
        print(f"left out: {problem}")
    (ROOT / "docs/performance.md").write_text(document(results, when))
    (ROOT / "docs/performance.svg").write_text(chart.svg(results))
    replace_marked(ROOT / "README.md", summary(results, when))


if __name__ == "__main__":
    main()
