"""Everything that changes what `item.number`, `item.price` and `item.name` are."""

from dataclasses import dataclass


@dataclass
class Item:
    number: int
    price: float
    name: str


@dataclass
class More(Item):
    rest: int = 3


@dataclass
class Turned(Item):
    """Its objects have their values in another order."""

    def __init__(self, *fields):
        self.name, self.price, self.number = fields or ("turned", 1.5, 15)


@dataclass(slots=True)
class Narrow:
    number: int
    price: float
    name: str


class Slotted(Item):
    __slots__ = ("number", "price", "name")


class Getattr(Item):
    def __getattr__(self, name):
        return 88


class Getattribute(Item):
    def __getattribute__(self, name):
        return {"number": 5, "price": 5.5, "name": "by __getattribute__"}.get(name) or super().__getattribute__(name)


class OfInt(Item, int):
    def __new__(cls, *fields):
        return super().__new__(cls, 9)


class OfError(Item, Exception):
    pass


class Descriptor:
    """Becomes one of data when it is told to."""

    def __get__(self, item, owner=None):
        return 77


def items():
    """One after the other, each twice: what is looked up is remembered then."""
    for item in steps():
        yield item
        yield item


def fresh():
    return Item(1, 0.5, "one")


def steps():
    item, neighbour = fresh(), Item(2, 1.5, "two")
    yield from (item, neighbour, More(3, 2.5, "three"), Turned(), Slotted(4, 3.5, "four"), Getattr(6, 0.5, "six"))
    yield from (Getattribute(7, 0.5, "seven"), OfInt(8, 0.5, "eight"), OfError(10, 0.5, "ten"), item, 5, None)
    # Other values.
    item.number, item.price, item.name = 1 << 40, -2.0, "é" * 20
    yield item
    item.number = 1 << 70
    yield item
    item.number, item.price = True, 3
    yield item
    item.price = "no number"
    yield item
    item.number, item.price, item.name = 1, 0.5, "one"
    # Values that are not there.
    for name in ("number", "price", "name"):
        value = getattr(item, name)
        delattr(item, name)
        yield from (item, neighbour)
        setattr(item, name, value)
        yield item
    yield object.__new__(Item)
    yield object.__new__(More)
    Item.number = 44
    yield from (item, object.__new__(Item))
    del item.number
    yield item
    del Item.number
    yield item
    item.number = 1
    yield item
    # The class changes.
    Item.number = property(lambda item: 22)
    yield from (item, neighbour, fields_of(Item))
    del Item.number
    yield from (item, neighbour)
    descriptor = Item.price = Descriptor()
    yield from (item, neighbour)
    Descriptor.__set__ = lambda descriptor, item, value: None
    yield from (item, neighbour)
    del Descriptor.__set__, Item.price
    yield from (item, neighbour)
    Item.__getattribute__ = Getattribute.__getattribute__
    yield item
    del Item.__getattribute__
    yield item
    Item.__getattr__ = lambda item, name: 33
    yield from (item, neighbour, object.__new__(Item))
    del Item.__getattr__
    yield from (item, neighbour)
    # The object changes.
    for number in range(40):
        setattr(item, f"number_{number}", number)
        yield from (item, neighbour)
    item = fresh()
    vars(item)["number"] = 11
    yield item
    vars(item)["".join(["pri", "ce"])] = 11.5
    yield item
    del vars(item)["number"]
    yield item
    item.__dict__ = {"name": "of another dict", "price": 0.5, "number": 12}
    yield from (item, neighbour)
    del item.__dict__
    yield item
    item.name, item.price, item.number = "one again", 0.5, 1
    yield item
    # Another class.
    item = fresh()
    for kind in (More, Item, Turned, Getattr, Item):
        item.__class__ = kind
        yield item
    item.__class__ = Getattribute
    yield item
    # Numbers of classes run out.
    item = fresh()
    for number in range(1500):
        Item.other = number
        yield from (item, fresh())


def fields_of(kind):
    """One whose values are in its dict alone."""
    item = object.__new__(kind)
    vars(item).update(number=5, price=5.5, name="in the dict")
    return item


ALL = items()


def go_on() -> bool:
    """Whether there is one more."""
    global item
    item = next(ALL, ALL)
    return item is not ALL


def current() -> Item:
    return item


def turned() -> Turned:
    return Turned("another", 2.5, 25)


def narrow() -> Narrow:
    return Narrow(35, 3.5, "narrow")


def expected() -> str:
    """What Python itself says."""
    if not isinstance(item, Item):
        return "no item: TypeError"
    try:
        number, price, name = item.number, item.price, item.name
        if not isinstance(number, int) or not isinstance(price, (int, float)) or not isinstance(name, str):
            raise TypeError
    except (AttributeError, TypeError):
        return "no item: TypeError"
    if number.bit_length() > 63:
        return "no item: OverflowError"
    return f"{int(number)} {float(price)!r} {name}"
