"""Functions whose arguments may be left out, changed in place, or be any number."""

import functools

LIMIT = 2.5
NAMES = ["a", "b"]
WRONG = "text"


def described(a, b=[2], c=3, *rest, d=4, **options):
    return repr((a, b, c, rest, d, options))


def positional(a=1, b=2, /, c=3):
    return repr((a, b, c))


@functools.wraps(described)
def wrapped(*args, **kwargs):
    return described(*args, **kwargs)


partial = functools.partial(described, 0)


def change(values, mode="sort"):
    if mode == "sort":
        values.sort()
    elif mode == "append":
        values.append(len(values))
    elif mode == "break":
        values.append("text")
    elif mode == "raise":
        values.clear()
        raise LookupError("changed my mind")
    return mode if mode != "return" else None


def change_both(first, second, *, third):
    first.append("new")
    second["key"] = [1.5]
    third.add(third.pop() + 1)


def replace_limit(value):
    global LIMIT
    LIMIT = value
