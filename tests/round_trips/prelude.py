"""Identity functions of random types."""

import collections
import collections.abc
import dataclasses
import datetime
import decimal
import enum
import fractions
import pathlib
import types
import typing
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, Optional, TypedDict, Union

import bridge


class Color(enum.Enum):
    """Members with values of several types."""

    RED = "red"
    GREEN = 2
    BLUE = (3,)


class Access(enum.Flag):
    """Bits."""

    READ = 1
    WRITE = 2
    RUN = 4


Mode = Literal["r", "w", "rw"]


def checked(value, hint):
    """The value, if it is what the hint says."""
    if not matches(value, hint):
        raise TypeError(f"{value!r} is no {hint}")
    return value


def matches(value, hint):
    """Whether the value is what the hint says, all the way down."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return matches(value, arguments[0])
    if origin in (Union, types.UnionType):
        return any(matches(value, argument) for argument in arguments)
    if origin is Literal:
        return value in arguments
    if origin is tuple and arguments[1:] != (...,):
        return type(value) is tuple and len(value) == len(arguments) and all(map(matches, value, arguments))
    if origin in (tuple, list, set, frozenset, collections.deque, Sequence):
        return is_a(value, origin) and all(matches(element, arguments[0]) for element in value)
    if origin is not None:
        return is_a(value, origin) and all(
            matches(key, arguments[0]) and matches(element, arguments[1]) for key, element in value.items()
        )
    return is_record(value, hint) if hasattr(hint, "__annotations__") else is_a(value, hint or type(None))


def is_a(value, kind):
    """Exactly of that class, or of an abstract one."""
    return isinstance(value, kind) if kind.__module__ == "collections.abc" else type(value) is kind


def is_record(value, hint):
    """Of the class, and so are its fields."""
    fields = typing.get_type_hints(hint, include_extras=True)
    if typing.is_typeddict(hint):
        return type(value) is dict and value.keys() == fields.keys() and all(matches(value[k], fields[k]) for k in fields)
    return type(value) is hint and all(matches(getattr(value, name), fields[name]) for name in fields)
