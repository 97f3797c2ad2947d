"""Everything that changes which function `thing.told(number)` calls."""

import functools
import operator


class Root:
    __slots__ = ()

    def told(self, number):
        return f"{type(self).__name__} {number}"

    def inherited(self, number, *, end):
        return f"Root.inherited {number} {end}"


class Thing(Root):
    def __init__(self):
        self.size = 7

    def told(self, number):
        return f"Thing.told {self.size} {number}"


class Derived(Thing):
    pass


class Slotted(Root):
    __slots__ = ("size",)


class WithGetattr(Thing):
    def __getattr__(self, name):
        raise AttributeError(name)


class WithGetattribute(Thing):
    def __getattribute__(self, name):
        if name == "told":
            return lambda number: f"by __getattribute__ {number}"
        return super().__getattribute__(name)


class Meta(type):
    told = None  # Of the class, not of its instances.

    def __getattribute__(cls, name):
        return super().__getattribute__(name)


class WithMeta(Thing, metaclass=Meta):
    pass


class OfList(Thing, list):
    pass


class OfInt(Thing, int):
    pass


class OfError(Thing, Exception):
    pass


class Static(Thing):
    @staticmethod
    def told(number):
        return f"static {number}"


class OfClass(Thing):
    @classmethod
    def told(cls, number):
        return f"{cls.__name__} {number}"


class Property(Thing):
    @property
    def told(self):
        return "property {}".format


class Partial(Thing):
    told = functools.partial("partial {}".format)


class Method(Thing):
    told = functools.partialmethod(Thing.told)


class Builtin(Thing, str):
    told = str.zfill


class Callable:
    def __call__(self, *numbers):
        return f"called with {numbers}"


class WithCallable(Thing):
    told = Callable()


class Nothing(Thing):
    told = None


class Claimed:
    """No subclass, but one by what its class says."""

    def __init__(self):
        self.size = 3

    @property
    def __class__(self):
        return Thing

    def told(self, number):
        return f"Claimed {number}"


class Leaving(Thing):
    def told(self, number):
        del Leaving.told
        return f"left {number}"


KINDS = [Thing, Derived, Slotted, WithGetattr, WithGetattribute, WithMeta, OfList, OfInt, OfError, Static, OfClass]
KINDS += [Property, Partial, Method, Builtin, WithCallable, Nothing, Claimed]


def other(self, number):
    return f"other {type(self).__name__} {number}"


def things():
    """One after the other, each as often as a look-up takes to be remembered; what was given may change meanwhile."""
    for thing in steps():
        yield from (thing, thing, thing)


def steps():
    all = [kind() for kind in KINDS]
    yield from all
    yield from reversed(all)
    thing, neighbour, derived = Thing(), Thing(), Derived()
    # The class changes.
    before, Thing.told = Thing.told, other
    yield from (thing, derived, *all)
    Thing.told = before
    yield from (thing, derived)
    Derived.told = other
    yield from (thing, derived)
    del Derived.told
    yield derived
    Root.told = other
    del Thing.told
    yield from (thing, derived)
    Thing.told = before
    yield from (thing, derived)
    Thing.told = Callable()
    yield thing
    Thing.told = before
    yield thing
    Derived.__bases__ = (WithCallable,)
    yield derived
    Derived.__bases__ = (Thing,)
    yield derived
    # The object changes.
    thing.told = "thing's own {}".format
    yield from (thing, neighbour, Thing())
    del thing.told
    yield from (thing, neighbour)
    vars(thing)["told"] = "in its dict {}".format
    yield from (thing, neighbour)
    del vars(thing)["told"]
    yield thing
    neighbour.__dict__ = {"size": 9, "".join(["to", "ld"]): "in another dict {}".format}
    yield from (thing, neighbour)
    del neighbour.__dict__
    neighbour.size = 1
    yield neighbour
    many = Thing()
    for number in range(100):
        setattr(many, f"number_{number}", number)
        yield many
    many.told = "among many {}".format
    yield many
    # Names come while the object and its class are known.
    fresh = type("Fresh", (Thing,), {})
    first, second = fresh(), fresh()
    yield from (first, second)
    second.told = "the second's {}".format
    yield from (first, second)
    del second.told
    yield from (first, second)
    unusual = type("Unusual", (Thing,), {})
    first, second = unusual(), unusual()
    vars(second)["".join(["to", "ld"])] = "not interned {}".format
    yield from (first, second)
    first.told = "interned {}".format
    yield from (first, second)
    # Dicts that share no names.
    separate = type("Separate", (Thing,), {})
    first, second = separate(), separate()
    second.__dict__ = {"size": 2, "told": "not shared {}".format}
    yield from (first, second)
    error = OfError()
    yield error
    error.told = "the error's own {}".format
    yield error
    # The object gets another class.
    thing = Thing()
    yield thing
    thing.__class__ = Derived
    Derived.told = other
    yield thing
    thing.told = "kept {}".format
    thing.__class__ = Thing
    yield thing
    del Derived.told
    # Numbers of classes run out, classes go and others take their place.
    for number in range(1500):
        Derived.told = lambda self, given, number=number: f"{number} {given}"
        yield derived
    for number in range(50):
        yield type("Gone", (Thing,), {"told": lambda self, given, number=number: f"gone {number} {given}"})()
    yield Leaving()


def expected(thing, number):
    """What Python itself says."""
    return answer(operator.methodcaller("told", number), thing)


def expected_inherited(thing, number):
    return answer(operator.methodcaller("inherited", number, end="."), thing)


def answer(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
