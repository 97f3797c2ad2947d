"""What may go wrong with an int, a float or a text that is used for another argument later."""

import sys

UNRAISED = []

sys.unraisablehook = UNRAISED.append


def told(number):
    """All that Python can say of it, computed in ways of its own."""
    return f"{number!r} {number + 1!r} {hash(number)} {number == type(number)(repr(number))}"


def told_text(text):
    """The same of a text."""
    copy = "".join(text[index] for index in range(len(text)))
    same = text == copy, copy == text, hash(text) == hash(copy), text in {copy: 1}, copy in {text}
    return f"{text!r} {len(text)} {text.encode()!r} {text.upper()} {text + '.'} {'.' + text} {same}"


def name(text):
    """Python keeps one of equal names, and counts its references in another way."""
    place = type("Place", (), {})()
    setattr(place, text, 1)
    return vars(place)


def intern(text):
    sys.intern(text)


def unraised():
    """What Python has noticed where it could raise nothing: names that it does not find again."""
    return [repr(one) for one in UNRAISED]


def number_in(text):
    """Read by C, up to a NUL."""
    return float(text)


def is_pythons_own_text(text):
    return text is (chr(ord(text)) if text else str())


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
