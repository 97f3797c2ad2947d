"""Containers that come back as they went, and whatever an expression gives."""

import collections
import types
from collections import Counter, OrderedDict, UserDict, UserList, defaultdict, deque


class Liar(list):
    def __len__(self):
        return 1000

    def __iter__(self):
        raise LookupError("not to be asked")


class Endless(UserList):
    def __len__(self):
        return 2**62


class Failing(UserList):
    def __getitem__(self, index):
        if index == 2:
            raise LookupError("no third")
        return index


class Torn(UserDict):
    def __getitem__(self, key):
        raise LookupError(f"no {key}")


def same(value):
    return value


def shown(value):
    return repr(value)


def made(expression):
    return eval(expression)


def nested(levels):
    value = []
    for _ in range(levels):
        value = [value]
    return value
