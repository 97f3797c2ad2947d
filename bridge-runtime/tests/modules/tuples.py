"""What may go wrong with a tuple that is used for another argument later."""

import gc


def told(parts):
    """All that Python can say of it."""
    copy = tuple(list(parts))
    same = parts == copy, hash(parts) == hash(copy), parts in {copy}, copy in {parts}
    return f"{parts!r} {len(parts)} {parts + (1,)!r} {parts[::-1]!r} {same}"


def seen_incomplete():
    """Whether the garbage collector has a tuple that is none yet."""
    # Not one word, which the constants of this function would hold.
    missing = "".join(["<NU", "LL>"])
    return any(missing in repr(one) for one in gc.get_objects() if type(one) is tuple and len(one) < 4)


def keep_parts(parts):
    KEPT.extend(parts)


def fail(parts, factor):
    raise ValueError(parts, factor)
