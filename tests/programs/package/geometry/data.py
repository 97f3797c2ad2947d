"""Data files of the package, by every way of the standard library."""

import pkgutil


def table() -> bytes:
    """A whole file."""
    return pkgutil.get_data("geometry", "table.csv") or b""


def label(name: str, size: int) -> str:
    """A template in a folder."""
    from importlib.resources import files

    template = files("geometry") / "templates" / "label.txt"
    return template.read_text(encoding="utf-8").format(name=name, size=size)


def listed(folder: str) -> list[str]:
    """The names in a folder."""
    from importlib.resources import files

    return sorted(entry.name for entry in files("geometry").joinpath(folder).iterdir())


def lines() -> list[str]:
    """A file that is read as text, line by line."""
    from importlib.resources import files

    with files("geometry").joinpath("table.csv").open() as stream:
        return [line.rstrip("\n") for line in stream]


def on_disk() -> bytes:
    """A file that a function needs on disk."""
    from importlib.resources import as_file, files

    with as_file(files("geometry") / "templates/raw.bin") as path:
        return path.read_bytes()


def missing() -> bytes:
    """A file that is not there."""
    from importlib.resources import files

    return (files("geometry") / "templates" / "none.txt").read_bytes()
