"""Makes Python modules of any size for bench/build.py, the same ones from the same seed.

Usage: python bench/modules.py KIND COUNT, where KIND is scalars, mixed, records or overloads, writes one to the output.
"""

import itertools
import random
import sys

SCALARS = ("int", "float", "bool", "i32", "u8", "f32")
LEAVES = (*SCALARS, "str", "bytes", "datetime", "Decimal", "Record{n}", "Colour")
HEAD = '''"""A module of {count} {kind}."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Optional, Union, overload

from bridge import f32, i32, u8


class Colour(Enum):
    """What a thing looks like."""

    RED = 1
    GREEN = 2
'''
# Twenty records for all functions, as a module of many functions would have.
RECORDS = 20
WORDS = "adds counts finds the a of value price item order that was given before after each and with its own rest".split()
DEFAULTS = {"int": "3", "float": "0.5", "bool": "True", "str": '"none"', "i32": "-1", "u8": "7", "f32": "1.5"}


def sentence(chance: random.Random, length: int) -> str:
    """Words with a full stop."""
    return " ".join(chance.choice(WORDS) for _ in range(length)).capitalize() + "."


def leaf(chance: random.Random) -> str:
    """A type that is no container."""
    return chance.choice(LEAVES).format(n=chance.randrange(RECORDS))


def mixed(chance: random.Random) -> str:
    """A type as real modules have them: half of them scalars."""
    kind = chance.randrange(12)
    if kind < 6:
        return chance.choice((*SCALARS[:3], "str"))
    if kind < 8:
        return leaf(chance)
    one = leaf(chance)
    forms = (f"list[{one}]", f"dict[str, {one}]", f"Optional[{one}]", f"tuple[{one}, {leaf(chance)}]")
    return chance.choice(forms)


def signatures() -> list[list[str]]:
    """Twenty of numbers, of up to four parameters; the result comes last."""
    every = [list(types) for length in range(1, 6) for types in itertools.product(("int", "float"), repeat=length)]
    return random.Random("signatures").sample(every, 20)


def types_of(kind: str, chance: random.Random) -> list[str]:
    """The types of up to four parameters, and of a result."""
    if kind == "scalars":
        return chance.choice(signatures())
    return [mixed(chance) for _ in range(chance.randrange(1, 6))]


def docstring(chance: random.Random, names: list[str]) -> str:
    """In Google's style."""
    lines = [f'    """{sentence(chance, 7)}', "", f"    {sentence(chance, 28)}", ""]
    if names:
        lines += ["    Args:", *(f"        {name}: {sentence(chance, 5)}" for name in names), ""]
    lines += ["    Returns:", f"        {sentence(chance, 6)}", "", "    Raises:", "        ValueError: If not.", '    """']
    return "\n".join(lines)


def function(chance: random.Random, number: int, types: list[str]) -> str:
    """One function; where a parameter has a default, so have those behind it."""
    *types, result = types
    names = [f"{chance.choice(WORDS)}_{index}" for index in range(len(types))]
    defaults = chance.randrange(4) == 0
    parameters = []
    for index, (name, hint) in enumerate(zip(names, types)):
        last = all(other in DEFAULTS for other in types[index:])
        parameters.append(f"{name}: {hint}" + (f" = {DEFAULTS[hint]}" if defaults and last else ""))
    head = f"def function_{number}({', '.join(parameters)}) -> {result}:\n"
    return head + docstring(chance, names) + "\n    raise ValueError\n"


def record(chance: random.Random, number: int, before: int) -> str:
    """A dataclass, which may hold those `before` it."""
    lines = ["@dataclass", f"class Record{number}:", f'    """{sentence(chance, 9)}"""', ""]
    for index in range(chance.randrange(2, 8)):
        kinds = [chance.choice(SCALARS), "str", "list[int]", "Optional[str]"]
        if before:
            kinds.append(f"Record{chance.randrange(max(0, before - 20), before)}")
        lines.append(f"    {chance.choice(WORDS)}_{index}: {chance.choice(kinds)}")
        lines += [f'    """{sentence(chance, 8)}"""', ""]
    return "\n".join(lines)


def overloads(chance: random.Random, number: int) -> str:
    """A function of three overloads."""
    types = chance.sample(("int", "str", "bytes", "list[float]", "dict[str, int]", "bool", "Colour"), 3)
    parts = [
        f"@overload\ndef function_{number}({name}: {hint}, more: int) -> {hint}:\n{docstring(chance, [name, 'more'])}\n"
        for hint, name in zip(types, ("first", "second", "third"))
    ]
    return "".join(f"{part}\n\n" for part in parts) + f"def function_{number}(value, more):\n    return value\n"


def module(kind: str, count: int, seed: int = 1) -> str:
    """The text of a module with so many functions, dataclasses (with a function each) or overloaded functions."""
    chance = random.Random(f"{kind} {seed}")
    parts = [HEAD.format(count=count, kind=kind)]
    if kind == "records":
        for number in range(count):
            parts.append(record(chance, number, number))
            parts.append(f"def take_{number}(value: Record{number}) -> Record{number}:\n    return value\n")
    elif kind == "overloads":
        parts += [overloads(chance, number) for number in range(count)]
    else:
        if kind == "mixed":
            parts += [record(chance, number, number) for number in range(RECORDS)]
        for number in range(count):
            parts.append(function(chance, number, types_of(kind, chance)))
    return "\n\n".join(parts)


if __name__ == "__main__":
    sys.stdout.write(module(sys.argv[1], int(sys.argv[2])))
