"""What may go wrong with an int, a float, a text or a tuple that is used for another argument later."""

import gc
import sys

KEPT = []
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


def told_tuple(parts):
    """The same of a tuple."""
    copy = tuple(list(parts))
    same = parts == copy, hash(parts) == hash(copy), parts in {copy}, copy in {parts}
    return f"{parts!r} {len(parts)} {parts + (1,)!r} {parts[::-1]!r} {same}"


def seen_incomplete():
    """Whether the garbage collector has a tuple that is none yet."""
    return any("NULL" in repr(one) for one in gc.get_objects() if type(one) is tuple and len(one) < 4)


def keep_parts(parts):
    KEPT.extend(parts)


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
