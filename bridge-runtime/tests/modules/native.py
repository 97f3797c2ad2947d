"""Values that come back as they went."""


def same(value):
    return value


def append(values):
    values.append("new")


def fail():
    raise LookupError("nothing there")
