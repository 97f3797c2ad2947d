"""Finder and loader of modules that exist only as text inside a library."""

import sys

import _frozen_importlib as importlib


def add_packages(folder):
    """Let the packages of a bundle be found: before others that are installed, behind the standard library."""
    import os
    import site

    folder = os.fspath(folder)
    if folder in sys.path:
        return
    installed = "site-packages", "dist-packages"
    places = [index for index, path in enumerate(sys.path) if str(path).endswith(installed)]
    sys.path.insert(min(places, default=len(sys.path)), folder)
    # For its .pth files.
    site.addsitedir(folder)


IMPORTED = []


def show_lines():
    """Give tracebacks the lines of what was imported from text: of two threads that look for them at once, linecache finds
    none for one."""
    import linecache

    for loader in tuple(IMPORTED):
        known = linecache.cache.get(loader.path, ())
        # An entry of one is a promise to look.
        if len(known) < 2:
            lines = [f"{line}\n" for line in loader.source.splitlines()]
            linecache.cache[loader.path] = len(loader.source), None, lines, loader.path


class Loader:
    def __init__(self, library, name, source, is_package):
        self.name = name
        file = f"{name.replace('.', '/')}/__init__" if is_package else name.replace(".", "/")
        self.root = f"<{library.library}>/"
        self.file = f"{file}.py"
        self.path = self.root + self.file
        self.source = source.removeprefix("\ufeff")
        self.in_package = is_package
        self.library = library
        for folder in library.folders:
            if self.read(f"{folder}/{self.file}"):
                break

    def read(self, path):
        """Take the source from disk, if it is there."""
        try:
            with open(path, encoding="utf-8-sig") as stream:
                self.source = stream.read()
        except (FileNotFoundError, NotADirectoryError):
            return False
        self.path = path
        return True

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.__name__ = self.name
        module.__file__ = self.path
        if self.path.startswith(self.root):
            IMPORTED.append(self)
        exec(compile(self.source, self.path, "exec", dont_inherit=True), module.__dict__)

    def get_source(self, name):
        return self.source

    def is_package(self, name):
        return self.in_package

    def get_data(self, path):
        """The content of a file of the package, whose path begins like `__file__`."""
        if not str(path).startswith(self.root):
            with open(path, "rb") as stream:
                return stream.read()
        return self.library.resource(str(path).replace("\\", "/").removeprefix(self.root)).read_bytes()

    def get_resource_reader(self, name):
        if not self.in_package:
            return None
        if not self.path.startswith(self.root):
            import pathlib

            return Reader(pathlib.Path(self.path).parent)
        return Reader(self.library.resource(self.name.replace(".", "/")))


class Finder:
    def __init__(self, library, sources, data, folders):
        self.library = library
        self.folders = folders
        self.files = dict(data)
        self.loaders = {}
        for name, (source, is_package) in sources.items():
            loader = Loader(self, name, source, is_package)
            top = name.partition(".")[0]
            # A module that is named as one of the standard library must not hide it from others.
            is_hiding = top in getattr(sys, "stdlib_module_names", ())
            # A module of a package is what others call it, or their absolute imports would not find it.
            if is_hiding or not (is_package or top != name):
                self.loaders[self.private(name)] = loader
            if not is_hiding:
                self.loaders[name] = loader
            if is_package or top != name:
                self.files[loader.file] = source

    def private(self, name):
        """The name of a copy that nobody else imports."""
        top, dot, rest = name.partition(".")
        return f"{top}@{self.library}:{id(self):x}{dot}{rest}"

    def resource(self, path):
        return Resource(self.library, self.files, path)

    def find_spec(self, name, path=None, target=None):
        loader = self.loaders.get(name)
        if loader is None:
            return None
        return importlib.ModuleSpec(name, loader, origin=loader.path, is_package=loader.in_package)

    def load(self, name):
        """Return the module, or the exception that its import raised."""
        try:
            if name not in self.loaders and self.private(name) not in self.loaders:
                return self.installed(name)
            module = self.own(name)
            if module is None:
                module = self.own(self.private(name))
            return self.taken(name) if module is None else module
        except BaseException as error:
            return error

    def installed(self, name):
        """Import a module that is not in the library."""
        __import__(name)
        return sys.modules[name]

    def taken(self, name):
        other = getattr(sys.modules.get(name), "__file__", None) or "another module"
        return ImportError(f"{name!r} is embedded in {self.library}, but the name is taken by {other}")

    def own(self, name):
        """Import `name`, unless it is taken by a module that is not this library's."""
        if name not in self.loaders or not self.is_own(sys.modules.get(name)):
            return None
        __import__(name)
        module = sys.modules[name]
        return module if self.is_own(module) else None

    def is_own(self, module):
        return module is None or getattr(module, "__loader__", None) in self.loaders.values()
