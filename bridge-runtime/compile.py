"""Compile texts of the runtime's own when it is built: doing so takes two milliseconds of each process that uses one.

Usage: python compile.py TEXT… Leaves beside each TEXT.py a TEXT.code: Python's number for its kind of bytecode, and that.
"""

import marshal
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

for path in map(Path, sys.argv[1:]):
    code = compile(path.read_text("utf-8"), "<bridge_runtime>", "exec", dont_inherit=True, optimize=0)
    path.with_suffix(".code").write_bytes(MAGIC_NUMBER + marshal.dumps(code))
