"""What the benchmark runs with."""

import json
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def environment(out: Path) -> dict[str, str]:
    """All contenders find the same modules, and nothing else from outside counts."""
    path = os.pathsep.join([f"{ROOT}/python", f"{ROOT}/bench/python", str(out)])
    library = out / "bridge" / "lib" / "librust_python_bridge.so"
    kept = {name: os.environ[name] for name in ("HOME", "LANG", "PATH", "TMPDIR") if name in os.environ}
    return {**kept, "BENCH_BRIDGE_LIBRARY": str(library), "BRIDGE_PATH": path}


def libraries(out: Path) -> list[str]:
    """The contenders that were built."""
    names: list[str] = json.loads((out / "contenders.json").read_text())["libraries"]
    return names
