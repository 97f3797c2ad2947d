"""Everything that changes how an object of a class is made."""

import functools
import random
from abc import ABC
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import InitVar, dataclass, field


class Base:
    pass


class Rule(type):
    pass


class OtherRule(type):
    def __call__(cls, *fields, **named):
        made = super().__call__(*fields, **named)
        made.price = 4.25
        return made


@dataclass
class Item(Base, metaclass=Rule):
    number: int
    price: float
    name: str


@dataclass
class Later(ABC):
    """Python fills fields, some are given by name alone, and something runs afterwards."""

    number: int
    total: float = field(init=False, default=0.5)
    price: float = field(kw_only=True)
    name: str

    def __post_init__(self):
        self.total += self.price
        type(self).made = getattr(type(self), "made", 0) + 1


@dataclass(frozen=True, slots=True)
class Narrow:
    number: int
    price: float
    name: str


@dataclass
class OfError(Exception):
    number: int
    price: float
    name: str


def turned(self, name, price, number):
    self.number, self.price, self.name = number, price, name


def by_name(self, *, number, price, name):
    self.number, self.price, self.name = number + 1, price, name


def anything(self, *fields, **named):
    turned(self, **dict(zip(("number", "price", "name"), fields)), **named)


def returning(self, number, price, name):
    return number


def failing(self, number, price, name):
    raise LookupError(f"no {name}")


def without_one(self, number, price):
    self.number, self.price = number, price


def defaulted(self, number, price, name, more=7):
    turned(self, name + str(more), price, number)


def replacing_itself(self, number, price, name):
    turned(self, name, price, number)
    type(self).__init__ = turned


def keeping(self, number, price, name):
    turned(self, name, price, number)
    kept.append(self)


class Called:
    """Not a function: it is not given the object."""

    def __call__(self, number, price, name):
        raise KeyError(name)


class Bound:
    """Decides what is called."""

    def __get__(self, item, owner=None):
        return lambda number, price, name: turned(item, name, price + 1, number)


kept = []
usual = Item.__init__
usual_code = usual.__code__


def other_object(cls, number, price, name):
    return Narrow(number, price, name)


def of_subclass(cls, *fields, **named):
    return object.__new__(More)


class More(Item):
    def __init__(self, *fields, **named):
        turned(self, "more", 1.5, 15)


class Counted:
    def __new__(cls, *fields, **named):
        made = object.__new__(cls)
        made.count = 1
        return made


def with_attribute(owner: type, name: str, value: object) -> Callable:
    @contextmanager
    def change() -> Iterator[None]:
        before = owner.__dict__.get(name)
        setattr(owner, name, value)
        yield
        if before is None:
            delattr(owner, name)
        else:
            setattr(owner, name, before)

    return change


@contextmanager
def without_init() -> Iterator[None]:
    del Item.__init__
    yield
    Item.__init__ = usual


@contextmanager
def init_of_base() -> Iterator[None]:
    del Item.__init__
    Base.__init__ = turned
    yield
    del Base.__init__
    Item.__init__ = usual


@contextmanager
def other_code() -> Iterator[None]:
    usual.__code__ = turned.__code__
    yield
    usual.__code__ = usual_code


@contextmanager
def other_metaclass() -> Iterator[None]:
    Item.__class__ = OtherRule
    yield
    Item.__class__ = Rule


@contextmanager
def other_bases() -> Iterator[None]:
    Item.__bases__ = (Counted,)
    yield
    Item.__bases__ = (Base,)


@contextmanager
def nothing() -> Iterator[None]:
    yield


changes = [
    nothing,
    without_init,
    init_of_base,
    other_code,
    other_metaclass,
    *(
        with_attribute(Item, "__init__", init)
        for init in [
            turned,
            by_name,
            anything,
            returning,
            failing,
            without_one,
            defaulted,
            replacing_itself,
            keeping,
            Called(),
            Bound(),
            classmethod(turned),
            staticmethod(usual),
            functools.partialmethod(defaulted, more=8),
            functools.wraps(turned)(lambda self, *fields, **named: usual(self, *fields, **named)),
        ]
    ),
    with_attribute(Item, "__abstractmethods__", frozenset({"missing"})),
    with_attribute(Item, "__slots__", ()),
    with_attribute(Base, "more", 1),
    with_attribute(Item, "__setattr__", lambda self, name, value: object.__setattr__(self, name, [value])),
]

# Python does not quite forget these.
lasting_changes = [
    other_bases,
    with_attribute(Item, "__new__", of_subclass),
    with_attribute(Rule, "__call__", lambda cls, *fields, **named: Narrow(5, 5.5, "by the metaclass")),
    with_attribute(Item, "__new__", other_object),
]


def steps() -> Iterator[None]:
    """Each change alone, and after each other one."""
    chance = random.Random(1)
    order = [(one, other) for one in changes for other in changes]
    chance.shuffle(order)
    for pair in [*order, *((one, other) for one in lasting_changes for other in changes)]:
        for change in pair:
            with change():
                # A class that has changed has no number before somebody looks something up in it.
                if chance.random() < 0.5:
                    expected("Item")
                yield
                yield


progress = steps()


def go_on() -> bool:
    return next(progress, progress) is None


def shown(item: object) -> str:
    names = ("number", "price", "name", "total", "count")
    return f"{type(item).__name__} {[getattr(item, name, '-') for name in names]}"


def expected(kind: str) -> str:
    try:
        return shown(globals()[kind](number=1000, price=2.5, name="as usual"))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def forget() -> int:
    """How many were kept, none of which had been changed by those after it."""
    kept_well = sum(item.number == 1000 for item in kept)
    kept.clear()
    return kept_well
