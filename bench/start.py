"""From the start of a process to its first result, and the memory that it takes then.

Usage: python bench/start.py OUT, where OUT is what `bridge-gen build python/math_ops.py -o OUT` has made.

Three programs take turns, so that what else the machine does meets them all: the library; C that starts Python and imports
the module; `python -I` with the module. Each writes what Linux knows of its memory, and ends at once, so that only the
start counts.
"""

import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

import rows

ROUNDS = 60
ROOT = Path(__file__).resolve().parent.parent


def compile_c(source: str, output: Path, *options: str) -> str:
    """Optimised, as users would."""
    compiler = os.environ.get("CXX", "g++") if source.endswith("pp") else os.environ.get("CC", "gcc")
    subprocess.run([compiler, "-O2", "-o", output, ROOT / "bench" / "start" / source, *options], check=True)
    return str(output)


def python_options() -> list[str]:
    """To compile with Python's own headers, and link with its library."""
    names = sysconfig.get_config_vars("INCLUDEPY", "LIBDIR", "VERSION")
    include, folder, version = names
    return [f"-I{include}", f"-L{folder}", f"-Wl,-rpath,{folder}", f"-lpython{version}"]


def module(folder: Path) -> str:
    """A folder that math_ops can be imported from."""
    for name in ("bridge", "math_ops.py"):
        source = ROOT / "python" / name
        shutil.copytree(source, folder / name) if source.is_dir() else shutil.copy(source, folder)
    return str(folder)


def commands(out: Path, folder: Path) -> dict[str, list[str]]:
    """What each program is called, and how it is run."""
    library = compile_c("library.cpp", folder / "library", f"-I{out}/include", "-ldl")
    bare = compile_c("bare.c", folder / "bare", *python_options())
    modules = folder / "modules"
    modules.mkdir()
    path = module(modules)
    say = f"import sys, os; sys.path.insert(0, {path!r}); import math_ops; math_ops.add(1, 2)"
    say += "; os.write(1, open('/proc/self/status', 'rb').read()); os._exit(0)"
    return {
        "the library": [library, str(out / "lib" / "librust_python_bridge.so")],
        "C: start, import, call": [bare, sys.executable, path],
        "python -I": [sys.executable, "-I", "-c", say],
    }


def measure(command: list[str]) -> tuple[float, int]:
    """Milliseconds, and kilobytes at the most."""
    start = time.perf_counter()
    status = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    elapsed = time.perf_counter() - start
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return elapsed * 1000, int(peak.split()[1])


def main() -> None:
    """Rounds of all, then the table."""
    out = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        programs = commands(out, Path(folder))
        results: dict[str, list[tuple[float, int]]] = {name: [] for name in programs}
        for number in range(ROUNDS + 3):
            for name, command in programs.items():
                result = measure(command)
                if number >= 3:
                    results[name].append(result)
    print(f"{ROUNDS} rounds, Python {sys.version.split()[0]}, {os.cpu_count()} processors")
    print(f"{'':30} {'median ms':>10} {'least ms':>10} {'MB':>6}")
    for name, measured in results.items():
        times = [one for one, _ in measured]
        memory = statistics.median(size for _, size in measured) / 1024
        print(f"{name:30} {statistics.median(times):10.1f} {min(times):10.1f} {memory:6.1f}")
    budgets(results)


def budgets(results: dict[str, list[tuple[float, int]]]) -> None:
    """What the library takes more than C, round by round."""
    pairs = list(zip(results["the library"], results["C: start, import, call"]))
    time = statistics.median(library[0] - bare[0] for library, bare in pairs)
    memory = statistics.median(library[1] - bare[1] for library, bare in pairs) / 1024
    table = rows.Table()
    table.add("first result, over C that starts Python and imports the module", round(time, 1), "ms", 5)
    table.add("resident memory then, over that of C", round(memory, 1), "MB", 3)
    table.print()
    table.write(ROOT / "build" / "bench" / "start.json")


if __name__ == "__main__":
    main()
