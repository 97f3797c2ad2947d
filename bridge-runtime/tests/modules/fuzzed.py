"""Values that come back, and objects of any kind, made of bytes."""

import array
import collections
import datetime
import decimal
import enum
import fractions
import pathlib
import types
import uuid


class Int(int):
    """Not the number that it is."""

    def __index__(self):
        raise LookupError("__index__")

    def __int__(self):
        raise LookupError("__int__")


class Float(float):
    def __float__(self):
        return 0.5


class Str(str):
    def __str__(self):
        raise LookupError("__str__")

    def __repr__(self):
        raise LookupError("__repr__")


class List(list):
    def __iter__(self):
        raise LookupError("__iter__")

    def __len__(self):
        return 2**40


class Growing:
    """A sequence that is longer each time."""

    def __init__(self, part):
        self.parts = [part]

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, index):
        self.parts += self.parts[:1]
        if index > 50:
            raise IndexError(index)
        return self.parts[0]


class Mapping(dict):
    def items(self):
        return iter([(1, 2, 3)])

    def keys(self):
        raise LookupError("keys")


class Zone(datetime.tzinfo):
    def __init__(self, offset):
        self.offset = offset

    def utcoffset(self, moment):
        return self.offset

    def dst(self, moment):
        return None


class Path(pathlib.PurePosixPath):
    def __fspath__(self):
        return 7


class Meta(type):
    def __instancecheck__(cls, instance):
        raise LookupError("__instancecheck__")

    def __getattribute__(cls, name):
        raise LookupError(name)


class Odd(metaclass=Meta):
    """Nobody knows what it is."""

    @property
    def __class__(self):
        raise LookupError("__class__")

    def __getattr__(self, name):
        raise LookupError(name)

    def __eq__(self, other):
        raise LookupError("__eq__")

    def __hash__(self):
        return 1


class Color(enum.IntFlag):
    RED = 1
    GREEN = 2


class Reader:
    def __init__(self, data):
        self.data = data
        self.at = 0

    def byte(self):
        self.at += 1
        return self.data[self.at - 1] if self.at <= len(self.data) else 0

    def number(self):
        size = self.byte() % 12
        return int.from_bytes(bytes(self.byte() for _ in range(size)), "little", signed=True)

    def text(self):
        return "".join(chr(self.number() % 0x110000) for _ in range(self.byte() % 6))

    def some(self, depth):
        return [self.object(depth + 1) for _ in range(self.byte() % 5)]

    def hashable(self, depth):
        value = self.object(depth)
        try:
            hash(value)
        except (TypeError, LookupError, ValueError):
            return self.at
        return value

    def object(self, depth=0):
        makers = LEAVES if depth > 6 else LEAVES + PARENTS
        return makers[self.byte() % len(makers)](self, depth)


def itself(reader, depth):
    value = reader.some(depth)
    value.append(value)
    return value


def pairs(reader, depth):
    return [(reader.hashable(depth + 1), reader.object(depth + 1)) for _ in range(reader.byte() % 4)]


LEAVES = [
    lambda reader, depth: None,
    lambda reader, depth: reader.byte() % 2 == 0,
    lambda reader, depth: reader.number(),
    lambda reader, depth: reader.byte(),
    lambda reader, depth: Int(reader.number()),
    lambda reader, depth: float(reader.number()) / (reader.byte() or 1),
    lambda reader, depth: [float("nan"), float("inf"), -0.0, 1e308, 5e-324][reader.byte() % 5],
    lambda reader, depth: Float(reader.number()),
    lambda reader, depth: reader.text(),
    lambda reader, depth: Str(reader.text()),
    lambda reader, depth: reader.text().encode("utf-8", "surrogatepass"),
    lambda reader, depth: bytearray(reader.byte() for _ in range(reader.byte() % 9)),
    lambda reader, depth: memoryview(array.array("d", [reader.byte()])),
    lambda reader, depth: complex(reader.number(), reader.byte()),
    lambda reader, depth: datetime.date.fromordinal(1 + reader.number() % 3652059),
    lambda reader, depth: datetime.timedelta(reader.number() % 999999999, reader.byte(), reader.byte()),
    lambda reader, depth: datetime.datetime.fromordinal(1 + reader.number() % 3652059),
    lambda reader, depth: datetime.datetime(9999, 12, 31, 23, 59, 59, 999999, Zone(reader.object(6)), fold=1),
    lambda reader, depth: datetime.time(reader.byte() % 24, reader.byte() % 60, fold=reader.byte() % 2),
    lambda reader, depth: datetime.time(1, tzinfo=Zone(reader.object(6))),
    lambda reader, depth: decimal.Decimal(reader.number()).scaleb(reader.byte()),
    lambda reader, depth: decimal.Decimal(["NaN", "sNaN123", "-Infinity", "-0E+9999", "1E-9999"][reader.byte() % 5]),
    lambda reader, depth: fractions.Fraction(reader.number(), reader.byte() or 1),
    lambda reader, depth: pathlib.PurePosixPath(reader.text().replace("\0", "")),
    lambda reader, depth: [pathlib.PureWindowsPath("a"), pathlib.Path("b"), Path("c")][reader.byte() % 3],
    lambda reader, depth: uuid.UUID(int=abs(reader.number())),
    lambda reader, depth: range(reader.number(), reader.number(), reader.number() or 1),
    lambda reader, depth: Color(reader.byte() % 4),
    lambda reader, depth: Odd(),
    lambda reader, depth: Odd,
    lambda reader, depth: (number for number in range(reader.byte())),
]

PARENTS = [
    lambda reader, depth: reader.some(depth),
    lambda reader, depth: List(reader.some(depth)),
    lambda reader, depth: tuple(reader.some(depth)),
    lambda reader, depth: {reader.hashable(depth + 1) for _ in range(reader.byte() % 4)},
    lambda reader, depth: dict(pairs(reader, depth)),
    lambda reader, depth: Mapping(pairs(reader, depth)),
    lambda reader, depth: types.MappingProxyType(dict(pairs(reader, depth))),
    lambda reader, depth: collections.UserDict(pairs(reader, depth)),
    lambda reader, depth: collections.UserList(reader.some(depth)),
    lambda reader, depth: collections.deque(reader.some(depth)),
    lambda reader, depth: Growing(reader.object(depth + 1)),
    itself,
]


def same(value):
    return value


def equal(one, other):
    """Alike in all that can be seen; sets have no order."""
    return repr(one) == repr(other) or isinstance(one, set) and one == other


def made(data):
    return Reader(data).object()
