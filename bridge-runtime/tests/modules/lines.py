"""Looks for its own lines at the worst moment."""


def look_meanwhile():
    """Have somebody else look for these lines while the next one does, as another thread would."""
    import linecache
    import os

    stat = os.stat

    def meanwhile(path, **rest):
        if path == __file__:
            os.stat = stat
            linecache.getlines(path, globals())
        return stat(path, **rest)

    linecache.clearcache()
    os.stat = meanwhile


def fail():
    raise ValueError("näin")
