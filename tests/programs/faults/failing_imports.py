"""Lets one import fail, as a file that cannot be read would: that of the number in FAULT."""

import atexit
import os
import sys
from types import ModuleType

NUMBER = int(os.environ["FAULT"])
# After an ImportError many modules do without the other one.
KINDS = [OSError, RuntimeError, MemoryError, SystemExit]


class Finder:
    """Stands before all other finders."""

    count = 0

    def find_spec(self, name: str, path: object = None, target: ModuleType | None = None) -> None:
        number = Finder.count
        Finder.count += 1
        if number == NUMBER:
            raise KINDS[NUMBER % len(KINDS)](f"no such luck with {name}")


sys.meta_path.insert(0, Finder())
atexit.register(lambda: print(f"{Finder.count} imports", flush=True))
