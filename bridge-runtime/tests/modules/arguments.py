"""What may go wrong with an int or a float that is used for another argument later."""

KEPT = []


def told(number):
    """All that Python can say of it, computed in ways of its own."""
    return f"{number!r} {number + 1!r} {hash(number)} {number == type(number)(repr(number))}"


def keep(first, second):
    KEPT.append((first, second))
    return first


def kept():
    told = repr(KEPT)
    KEPT.clear()
    return told


def fail(number, factor):
    raise ValueError(number, factor)


def is_pythons_own(number):
    return number is int(repr(number))


def apply(function, first, second):
    return function(first) + function(second) - first - second


def halves(number, factor):
    while number > 1:
        yield number * factor
        number //= 2
    yield number * factor
