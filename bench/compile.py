"""Compiles the benchmark and its contenders into OUT/bench. A contender that cannot be built is left out by name.

Usage: python bench/build.py OUT, where OUT/bench/bridge is what bridge-gen has built of math_ops and bench_ops.
"""

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path

BENCH = Path(__file__).resolve().parent
CONTENDERS = BENCH / "contenders"
CXX = os.environ.get("CXX", "g++")
OPTIMISED = ["-std=c++17", "-O2", "-Wall", "-Wextra", f"-I{BENCH}/include"]
SHARED = [*OPTIMISED, "-fPIC", "-shared", "-fvisibility=hidden"]


class Failed(Exception):
    """A contender cannot be built."""


def run(*command: object) -> None:
    """Shows what a command prints only where it fails."""
    words = [str(word) for word in command]
    ended = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if ended.returncode != 0:
        lines = ended.stdout.strip().splitlines() or [f"status {ended.returncode}"]
        print("\n".join(lines[-30:]), file=sys.stderr)
        raise Failed(f"{Path(words[0]).name} failed: {lines[-1]}")


def python_options() -> list[str]:
    """To compile with Python's own headers, and link with its library."""
    include, folder, version = sysconfig.get_config_vars("INCLUDEPY", "LIBDIR", "VERSION")
    return [f"-isystem{include}", f"-L{folder}", f"-Wl,-rpath,{folder}", f"-lpython{version}"]


def is_current(output: Path) -> bool:
    """Whether it is newer than what it is made of: the sources here, the headers of the library, the venv."""
    folders = [BENCH / "contenders", BENCH / "include", BENCH / "src", output.parent / "bridge" / "include"]
    inputs = [Path(__file__), BENCH / "requirements.txt", Path(sys.prefix) / "pyvenv.cfg"]
    inputs += [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return output.exists() and output.stat().st_mtime > max(path.stat().st_mtime for path in inputs)


def shared(output: Path, *inputs: object) -> Path:
    """A shared library for C++ that calls Python."""
    if is_current(output):
        return output
    run(CXX, *SHARED, "-o", output, *inputs, *python_options())
    return output


def installed(package: str) -> None:
    """Installs a peer of bench/requirements.txt into the venv that runs this."""
    wanted = (BENCH / "requirements.txt").read_text().splitlines()
    line = next(line for line in wanted if line.startswith(f"{package}=="))
    try:
        if metadata.version(package) == line.partition("==")[2]:
            return
    except metadata.PackageNotFoundError:
        pass
    run(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", line)


def by_hand(out: Path, name: str) -> Path:
    """C, in one of its forms."""
    return shared(out / f"c_{name}.so", CONTENDERS / "c" / f"{name}.cpp")


def has_maps(out: Path) -> bool:
    """Whether the library offers batches."""
    return "python_add_map" in (out / "bridge/include/rust_python_bridge.h").read_text()


def bridge(out: Path, name: str) -> Path:
    """The library under measure, in one of its forms."""
    options = [f"-I{out}/bridge/include", "-ldl"]
    if has_maps(out):
        options.append("-DBENCH_HAS_MAPS")
    return shared(out / f"bridge_{name}.so", CONTENDERS / "bridge" / f"{name}.cpp", *options)


def pybind11(out: Path) -> Path:
    """Headers only."""
    installed("pybind11")
    include = metadata.distribution("pybind11").locate_file("pybind11/include")
    return shared(out / "bench_pybind11.so", CONTENDERS / "bindings/pybind11.cpp", "-isystem", include)


def nanobind(out: Path) -> Path:
    """With its own source, compiled as it says; the file is called as the module."""
    installed("nanobind")
    package = metadata.distribution("nanobind").locate_file("nanobind")
    options = ["-isystem", f"{package}/include", "-isystem", f"{package}/ext/robin_map/include"]
    options += ["-fno-strict-aliasing", "-DNB_COMPACT_ASSERTIONS", "-DNDEBUG"]
    sources = [f"{package}/src/nb_combined.cpp", CONTENDERS / "bindings/nanobind.cpp"]
    return shared(out / "bench_nanobind.so", *options, *sources)


def cython(out: Path) -> Path:
    """The `api` module, and what calls it."""
    installed("cython")
    folder = out / "cython"
    folder.mkdir(exist_ok=True)
    generated = folder / "bench_cython.cpp"
    source = CONTENDERS / "cython/bench_cython.pyx"
    run(sys.executable, "-m", "cython", "--cplus", "-3", "-o", generated, source)
    shared(out / "bench_cython.so", generated)
    return shared(out / "cython.so", CONTENDERS / "cython/contender.cpp", f"-I{folder}")


def cffi(out: Path) -> Path:
    """The C that it emits, and what calls it."""
    installed("cffi")
    generated = out / "bench_cffi.c"
    run(sys.executable, CONTENDERS / "cffi/emit.py", generated)
    compiled = generated.with_suffix(".o")
    include = sysconfig.get_config_var("INCLUDEPY")
    run(os.environ.get("CC", "gcc"), "-O2", "-fPIC", "-c", "-o", compiled, generated, f"-I{include}")
    return shared(out / "cffi.so", compiled, CONTENDERS / "cffi/contender.cpp")


def rust(out: Path) -> Path:
    """A static library with pyo3, and what calls it."""
    target = out / "rust"
    manifest = CONTENDERS / "rust/Cargo.toml"
    run("cargo", "build", "--quiet", "--release", "--locked", "--manifest-path", manifest, "--target-dir", target)
    library = target / "release/libbench_rust.a"
    return shared(out / "rust.so", CONTENDERS / "rust/contender.cpp", library, "-lpthread", "-ldl")


# `bridge, C symbol` is first, as it starts Python.
MAKERS: dict[str, Callable[[Path], Path]] = {
    "bridge, C symbol": lambda out: bridge(out, "c"),
    "bridge, C++ class": lambda out: bridge(out, "class"),
    "bridge, attached": lambda out: bridge(out, "attached"),
    "C, best form": lambda out: by_hand(out, "best"),
    "C, PyGILState": lambda out: by_hand(out, "gilstate"),
    "C, GIL held": lambda out: by_hand(out, "held"),
    "C, thrown in C++": lambda out: by_hand(out, "thrown"),
    "pybind11": pybind11,
    "nanobind": nanobind,
    "Cython": cython,
    "cffi, embedding": cffi,
    "Rust, plain pyo3": rust,
}


def build(out: Path) -> Iterator[tuple[str, Path | None, str]]:
    """Name, library, and why there is none."""
    for name, make in MAKERS.items():
        print(f"bench: build {name}", file=sys.stderr)
        try:
            yield name, make(out), ""
        except Failed as failed:
            print(f"bench: {name} is left out: {failed}", file=sys.stderr)
            yield name, None, str(failed)


def program(out: Path) -> None:
    """The benchmark itself."""
    sources = sorted((BENCH / "src").glob("*.cpp"))
    if is_current(out / "bench"):
        return
    run(CXX, *OPTIMISED, "-pthread", "-o", out / "bench", *sources, "-ldl")


def main() -> None:
    """Leaves a list of what was built in OUT/bench/contenders.json."""
    out = Path(sys.argv[1]).resolve() / "bench"
    program(out)
    built = list(build(out))
    left_out = [f"{name}: {why}" for name, library, why in built if not library]
    if not has_maps(out):
        left_out.append("batches: the library has no python_add_map")
    result = {
        "libraries": [str(library) for _, library, _ in built if library],
        "left_out": left_out,
    }
    (out / "contenders.json").write_text(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
