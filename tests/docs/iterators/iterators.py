from collections.abc import Generator, Iterator
from contextlib import contextmanager

# python 1

@contextmanager
def temporary_folder() -> Iterator[str]:
    yield "folder"
