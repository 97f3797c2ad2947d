"""pathlib.Path and PurePath, whatever bytes a name has."""

import os
import pathlib
from pathlib import Path, PurePath


def same(file: Path) -> Path:
    """Give the path back."""
    return file


def as_text(file: pathlib.Path) -> str:
    """Show what Python received."""
    return ascii(file)


def pure(file: PurePath) -> PurePath:
    """Give the path back, which no file is opened with."""
    return file


def pure_as_text(file: pathlib.PurePath) -> str:
    """Show what Python received."""
    return ascii(file)


def fs_bytes(file: Path) -> bytes:
    """As the system sees it."""
    return os.fsencode(file)


def exists(file: Path) -> bool:
    """Whether there is such a file."""
    return file.exists()


def joined(folder: Path, name: str) -> Path:
    """A file in a folder."""
    return folder / name


def posix() -> pathlib.PosixPath:
    """The class that a Path is on this system."""
    return pathlib.PosixPath("/tmp")


def path_for_pure() -> PurePath:
    """A Path is a PurePath."""
    return Path("/tmp")


def pure_for_path() -> Path:
    """But not the other way round."""
    return PurePath("/tmp")  # type: ignore[return-value]


def windows() -> PurePath:
    """Here it would mean something else."""
    return pathlib.PureWindowsPath(r"C:\a")


def surrogate() -> Path:
    """A name that no file can have."""
    return Path("a\ud800")


def from_text() -> Path:
    """A broken promise."""
    return "/tmp"  # type: ignore[return-value]
