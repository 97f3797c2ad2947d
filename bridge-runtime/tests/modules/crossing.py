"""Functions and elements that go across, for Rust."""

KEPT = []


class Base:
    def __init__(self, name):
        self.name = name

    def called(self):
        return f"{type(self).__name__} {self.name}"


class Derived(Base):
    def type(self):
        return "derived"


def keep(function):
    KEPT.append(function)


def call_kept(value):
    return KEPT[-1](value)


def forget():
    KEPT.clear()


def call(function, *values):
    return function(*values)


def caught(function, value):
    try:
        function(value)
    except RuntimeError as error:
        return f"{type(error).__module__}.{type(error).__name__}: {error}"


def function_of(kind):
    return {"len": len, "str": str, "none": None}[kind]


def counted(stop):
    for number in range(stop):
        yield number
    raise LookupError("no more")


def total(numbers):
    return sum(numbers)


def first(numbers):
    return next(numbers)


def same(value):
    return value


def is_open(iterator):
    return iterator.gi_frame is not None


ARRAYS = []


def scaled(values, factor):
    ARRAYS.append(values)
    return values * factor


def turned(values):
    return values.T[::-1]


def kept_sum():
    return ARRAYS.pop().sum().item()


def wide(shape):
    import numpy

    return numpy.broadcast_to(numpy.float64(1), shape)
