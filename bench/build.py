"""What it takes to make a library and to use it: generator, rustc, size, C++ header.

Usage: python bench/build.py BRIDGE_GEN, where BRIDGE_GEN is the program, compiled with --release. Writes
build/bench/build.json.

The modules come from bench/modules.py. Of several rounds the least counts: whatever else the machine does only adds. The
table has the processor's time of all processes, too, which other work on the machine changes less.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import modules
import rows

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 5
MIXED, SCALARS = modules.module("mixed", 1000), modules.module("scalars", 1000)


@dataclass
class Time:
    """Seconds of a command: by the clock, and of the processor."""

    elapsed: float
    processor: float


def run(*command: object) -> Time:
    """Runs it with nothing to show for it; what it says about a failure is shown."""
    start = perf_counter()
    words = [str(word) for word in command]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(words)}\n{said.decode(errors='replace')}")
    return Time(elapsed, usage.ru_utime + usage.ru_stime)


def least(times: list[Time]) -> Time:
    """The least of each."""
    return Time(min(one.elapsed for one in times), min(one.processor for one in times))


def arguments(module: str) -> str:
    """Zeros for its function_0, which takes numbers only."""
    parameters = module.split("def function_0(")[1].split(")")[0]
    return ", ".join("0" for one in parameters.split(", ") if one)


class Bench:
    """One run, in a folder that goes."""

    def __init__(self, generator: str, folder: Path) -> None:
        self.generator, self.folder = generator, folder
        self.table = rows.Table()

    def add(self, what: str, time: Time, limit: float | None = None) -> None:
        """A row of seconds."""
        self.table.add(what, round(time.elapsed, 3), "s", limit, f"{time.processor:.2f} s of the processor")

    def write(self, name: str, text: str) -> Path:
        """The text as a module of that name."""
        path = self.folder / f"{name}.py"
        path.write_text(text)
        return path

    def generate(self, kind: str, count: int, what: str, limit: float | None = None) -> Time:
        """From the start of the process to everything written, each time into a folder that is not there."""
        text = modules.module(kind, count)
        path = self.write(kind, text)
        times = []
        for _ in range(ROUNDS):
            out = self.folder / f"{kind}_{count}"
            times.append(run(self.generator, "generate", path, "-o", out))
            # So that the next round finds memory that a virtual machine has from its host already.
            shutil.rmtree(out)
        time = least(times)
        self.add(f"generate {what} ({len(text) / 1e6:.1f} MB of Python)", time, limit)
        return time

    def generator_rows(self) -> None:
        """Time, and that it is linear."""
        self.generate("mixed", 1000, "1,000 functions of mixed types")
        time = self.generate("mixed", 10000, "10,000 functions of mixed types", 0.5)
        more = self.generate("mixed", 40000, "40,000 functions of mixed types")
        ratio = round(more.processor / time.processor, 2)
        self.table.add("processor's time of 40,000 functions, by that of 10,000", ratio, "times", 5)
        self.generate("records", 8000, "8,000 dataclasses and functions that take them", 0.5)
        self.generate("overloads", 4000, "4,000 functions of three overloads", 0.5)

    def build(self, name: str, text: str, limit: float | None = None, what: str = "") -> int:
        """Compiles the module's library where all but the module is compiled, and tells its size."""
        out = self.folder / f"library_{name}"
        time = run(self.generator, "build", self.write(name, text), "-o", out)
        if what:
            self.add(f"build {what}", time, limit)
        return next((out / "lib").iterdir()).stat().st_size

    def library_rows(self) -> None:
        """Time of rustc, and bytes."""
        text = (ROOT / "python" / "math_ops.py").read_text()
        self.build("math_ops", text)
        self.build("math_ops", f"{text}\n\ndef one() -> int:\n    return 1\n", 3, "math_ops, edited")
        self.build("mixed", MIXED, 15, "1,000 functions of mixed types")
        size = self.build("scalars", SCALARS, None, "1,000 functions of int and float")
        one = modules.module("scalars", 1)
        bytes_each = (size - self.build("one", one)) / 999
        source = (len(SCALARS) - len(one)) / 999
        self.table.add("library for each function of int and float", round(bytes_each - source), "bytes", 512)
        self.table.add("its source in the library", round(source), "bytes", None)

    def header_rows(self) -> None:
        """A file that uses one function, by both compilers."""
        kinds = (("scalars", SCALARS, 2, "int and float"), ("mixed", MIXED, None, "mixed types"))
        for name, text, limit, what in kinds:
            include = self.folder / f"library_{name}" / "include"
            source = self.folder / f"{name}.cpp"
            source.write_text(
                '#include "rust_python_bridge.hpp"\n'
                f"bool use(const rust_python_bridge::{name.capitalize()} &module) {{\n"
                f"  return module.try_function_0({arguments(text)}).has_value();\n}}\n"
            )
            for compiler in (os.environ.get("CXX", "g++"), os.environ.get("CLANGXX", "clang++")):
                command = (compiler, "-std=c++11", "-O0", f"-I{include}", "-c", source, "-o", self.folder / "object.o")
                times = [run(*command) for _ in range(ROUNDS)]
                self.add(f"{compiler} -O0, a file that uses one of 1,000 functions of {what}", least(times), limit)


def main() -> None:
    """All of it, in a folder beside the output."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(sys.argv[1], Path(folder))
        bench.library_rows()
        bench.header_rows()
        bench.generator_rows()
    bench.table.print()
    bench.table.write(ROOT / "build" / "bench" / "build.json")


if __name__ == "__main__":
    main()
