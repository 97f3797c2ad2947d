"""Arrays over memory that was lent for a call, and that Python has kept."""

PLAIN = (dict, list, tuple, set, frozenset)


def is_plain(kind):
    """Whether its instances refer to arrays without taking the address of their elements."""
    import types

    if kind in PLAIN or kind in (types.CellType, types.MethodType, types.GeneratorType, types.FrameType):
        return True
    # A class statement has made it, and whatever it is made from.
    return all(base is object or base in PLAIN or base.__flags__ & (1 << 9) for base in kind.__mro__)


def kept(lent, result):
    """All arrays that look into `lent`, if every reference to them is accounted for; else None."""
    import gc
    import sys

    ndarray = type(lent)
    queue = gc.get_objects()
    queue.append((result,))
    found = {id(lent): lent, 0: ndarray(0)}
    counts = dict.fromkeys(found, 0)
    own = (id(queue), id(found), id(counts))
    seen = set()
    referents = at = array = None
    index = 0
    while index < len(queue):
        holder = queue[index]
        index += 1
        if id(holder) in own or holder is seen:
            continue
        referents = gc.get_referents(holder)
        for at in referents:
            array = at
            while isinstance(array, ndarray) and array is not lent:
                array = array.base
            if array is lent:
                if not is_plain(type(holder)):
                    return None
                found[id(at)] = at
                counts[id(at)] = counts.get(id(at), 0) + 1
            elif type(at) in PLAIN and not gc.is_tracked(at) and id(at) not in seen:
                seen.add(id(at))
                queue.append(at)
    del queue, referents, at, array, holder
    for array in found.values():
        base = getattr(array, "base", None)
        if id(base) in counts:
            counts[id(base)] += 1
    del array, base
    # Besides: the caller, and this function's parameter.
    counts[id(lent)] += 2
    if id(result) in counts:
        counts[id(result)] += 2
    references = {key: sys.getrefcount(array) for key, array in found.items()}
    own = references.pop(0)
    del found[0]
    if any(count != own + counts[key] for key, count in references.items()):
        return None
    return list(found.values())
