"""Exceptions of the package, which gives some of them out as its own."""


class ShopError(Exception):
    """All of them."""


class Closed(ShopError):
    """Says that it belongs to the package itself."""


class Refused(ShopError, ValueError):
    """Says where it is."""


class EOF(ShopError):
    """Called like a macro."""


class namespace(ShopError):
    """Called like a keyword."""


class detail(ShopError):
    """Called like a namespace."""


class Größe(ShopError):
    """Not ASCII."""


class Sold(ShopError):
    """Called like a record of another module."""


Closed.__module__ = "shop"
