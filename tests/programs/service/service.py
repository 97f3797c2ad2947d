"""What a service asks of Python: threads, children, recursion, imports that fail."""

import json
import os
import subprocess
import sys
import threading

local = threading.local()
starts = 0


def add(a: int, b: int) -> int:
    """A call like any other."""
    return a + b


def count() -> int:
    """How often this thread has called."""
    local.count = getattr(local, "count", 0) + 1
    return local.count


def process() -> int:
    """Where it runs."""
    return os.getpid()


def fork_in_python() -> int:
    """The exit status of a child that Python itself makes."""
    child = os.fork()
    if child == 0:
        os._exit(0 if add(1, 2) == 3 else 1)
    return os.waitpid(child, 0)[1]


def wait(descriptor: int) -> int:
    """Read a byte: others may run Python meanwhile."""
    return os.read(descriptor, 1)[0]


def spin(started: int) -> None:
    """Hold on to Python for ever, more or less."""
    os.write(started, b"!")
    while True:
        pass


def write_to_nobody() -> None:
    """Where nobody reads any more, the process gets SIGPIPE."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        os.write(writer, b"!")
    finally:
        os.close(writer)


def recurse(depth: int) -> int:
    """Python calling Python."""
    return recurse(depth + 1) + 1


class Keyed:
    """Compares by calling Python from C, and that Python from C again."""

    def __lt__(self, other: object) -> bool:
        return sorted([Keyed(), Keyed()]) is None


def recurse_through_c() -> None:
    """Python calling C calling Python."""
    sorted([Keyed(), Keyed()])


def nest(depth: int) -> int:
    """C calling itself, as deep as the data is."""
    value: list[object] = []
    for _ in range(depth):
        value = [value]
    return len(json.dumps(value))


def run_child() -> str:
    """What another process of this interpreter says."""
    program = "import sys; print(sys.prefix)"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def prefix() -> str:
    """Where packages are."""
    return sys.prefix


def map_in_children(method: str) -> list[float]:
    """Work for a pool of processes."""
    import math
    import multiprocessing

    context = multiprocessing.get_context(method)
    with context.Pool(2) as pool:
        return pool.map(math.sqrt, [1.0, 4.0, 9.0])


def uses(module: str) -> bool:
    """Whether a module with code in C can be imported."""
    __import__(module)
    return True


def has(module: str) -> bool:
    """Whether it is installed at all."""
    import importlib.util

    return importlib.util.find_spec(module) is not None


def modules() -> list[str]:
    """What has been imported."""
    return sorted(sys.modules)
