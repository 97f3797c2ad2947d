"""Finder and loader of modules that exist only as text inside a library."""

import sys

import _frozen_importlib as importlib


class Loader:
    def __init__(self, library, name, source, is_package):
        self.name = name
        file = f"{name.replace('.', '/')}/__init__" if is_package else name.replace(".", "/")
        self.path = f"<{library}>/{file}.py"
        self.source = source.removeprefix("\ufeff")
        self.in_package = is_package

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.__name__ = self.name
        module.__file__ = self.path
        exec(compile(self.source, self.path, "exec", dont_inherit=True), module.__dict__)

    def get_source(self, name):
        return self.source

    def is_package(self, name):
        return self.in_package


class Finder:
    def __init__(self, library, sources):
        self.library = library
        self.loaders = {}
        for name, (source, is_package) in sources.items():
            loader = Loader(library, name, source, is_package)
            # A module of a package is what others call it, or their imports would not find it.
            if not is_package and "." not in name:
                self.loaders[self.private(name)] = loader
            # A module that is named as one of the standard library must not hide it from others.
            if name not in getattr(sys, "stdlib_module_names", ()):
                self.loaders[name] = loader

    def private(self, name):
        """The name of a copy that nobody else imports."""
        return f"{name}@{self.library}:{id(self):x}"

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
