"""Finder and loader of modules that exist only as text inside a library."""

import sys

import _frozen_importlib as importlib


class Loader:
    def __init__(self, library, name, source):
        self.name = name
        self.path = f"<{library}>/{name}.py"
        self.source = source.removeprefix("\ufeff")

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.__name__ = self.name
        module.__file__ = self.path
        exec(compile(self.source, self.path, "exec", dont_inherit=True), module.__dict__)

    def get_source(self, name):
        return self.source

    def is_package(self, name):
        return False


class Finder:
    def __init__(self, library, sources):
        self.library = library
        self.loaders = {}
        for name, source in sources.items():
            loader = Loader(library, name, source)
            self.loaders[self.private(name)] = loader
            # A module that is named as one of the standard library must not hide it from others.
            if name not in getattr(sys, "stdlib_module_names", ()):
                self.loaders[name] = loader

    def private(self, name):
        """The name of a copy that nobody else imports."""
        return f"{name}@{self.library}:{id(self):x}"

    def find_spec(self, name, path=None, target=None):
        loader = self.loaders.get(name)
        return loader and importlib.ModuleSpec(name, loader, origin=loader.path)

    def load(self, name):
        """Return the module, or the exception that its import raised."""
        try:
            module = self.own(name)
            return self.own(self.private(name)) if module is None else module
        except BaseException as error:
            return error

    def own(self, name):
        """Import `name`, unless it is taken by a module that is not this library's."""
        if name not in self.loaders or not self.is_own(sys.modules.get(name)):
            return None
        __import__(name)
        module = sys.modules[name]
        return module if self.is_own(module) else None

    def is_own(self, module):
        return module is None or getattr(module, "__loader__", None) in self.loaders.values()
