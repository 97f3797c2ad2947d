"""Files of embedded packages, as importlib.resources and pkgutil read them."""

import errno
import io
import os
import posixpath


class Resource:
    """A file or a folder: what importlib.resources.abc.Traversable asks for."""

    def __init__(self, library, files, path):
        self.library = library
        self.files = files
        self.path = path

    def __str__(self):
        return f"<{self.library}>/{self.path}"

    def __repr__(self):
        return f"Resource({str(self)!r})"

    @property
    def name(self):
        return posixpath.basename(self.path)

    def is_file(self):
        return self.path in self.files

    def is_dir(self):
        return any(path.startswith(self.path + "/") for path in self.files)

    def joinpath(self, *parts):
        path = posixpath.normpath(posixpath.join(self.path, *map(os.fspath, parts)))
        return Resource(self.library, self.files, path)

    def __truediv__(self, part):
        return self.joinpath(part)

    def iterdir(self):
        if not self.is_dir():
            raise self.error(errno.ENOTDIR if self.is_file() else errno.ENOENT)
        start = len(self.path) + 1
        inside = (path[start:] for path in self.files if path.startswith(self.path + "/"))
        return iter([self / name for name in dict.fromkeys(path.partition("/")[0] for path in inside)])

    def read_bytes(self):
        if not self.is_file():
            raise self.error(errno.EISDIR if self.is_dir() else errno.ENOENT)
        content = self.files[self.path]
        return content.encode() if isinstance(content, str) else bytes(content)

    def read_text(self, encoding=None, errors=None):
        with self.open("r", encoding=encoding, errors=errors) as stream:
            return stream.read()

    def open(self, mode="r", *args, **kwargs):
        if mode not in ("r", "rb", "rt"):
            raise ValueError(f"an embedded file is only read: mode {mode!r}")
        stream = io.BytesIO(self.read_bytes())
        return stream if mode == "rb" else io.TextIOWrapper(stream, *args, **kwargs)

    def error(self, number):
        return OSError(number, os.strerror(number), str(self))


class Reader:
    """The files of one package: importlib.resources.abc.TraversableResources, and what it was before Python 3.9."""

    def __init__(self, folder):
        self.folder = folder

    def files(self):
        return self.folder

    def open_resource(self, name):
        return (self.folder / name).open("rb")

    def resource_path(self, name):
        raise (self.folder / name).error(errno.ENOENT)

    def is_resource(self, name):
        return (self.folder / name).is_file()

    def contents(self):
        return [entry.name for entry in self.folder.iterdir()]
