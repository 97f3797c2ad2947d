"""Every way to write one of the few types."""

import builtins
import typing
import typing as t
from typing import TYPE_CHECKING, Annotated, Annotated as A, Text

import bridge
import bridge as br
from bridge import u8 as byte

if TYPE_CHECKING:
    from bridge import u16, u32 as word
    from collections.abc import Sequence as Sequence

if t.TYPE_CHECKING:
    import bridge as only_for_checkers

Count = int
Total = Count
Port = Annotated[int, "u16"]
Title: "t.TypeAlias" = "str"
Octet = bridge.u8


def plain(value: int) -> int:
    return value


def quoted(value: "int") -> "int":
    return value


def of_builtins(value: builtins.int) -> builtins.str:
    return str(value)


def text(value: Text) -> t.Text:
    return value


def annotated(value: Annotated[int, "i32"]) -> Annotated[int, "i32"]:
    return value


def annotated_by_alias(value: A[int, "i16"]) -> A[int, "i16"]:
    return value


def annotated_by_module(value: t.Annotated[int, "u8"]) -> typing.Annotated[int, "u8"]:
    return value


def annotated_in_quotes(value: "t.Annotated[int, 'i8']") -> 't.Annotated[int, "i8"]':
    return value


def annotated_float(value: Annotated[float, "f32"]) -> Annotated[float, "f32"]:
    return value


def annotated_with_more(value: Annotated[int, "u32", "a note"]) -> Annotated[str, "a note"]:
    return str(value)


def by_module(value: bridge.u16) -> br.u16:
    return value


def renamed(value: byte) -> byte:
    return value


def for_checkers(value: "u16") -> "word":
    return value


def module_for_checkers(value: "only_for_checkers.i8") -> "only_for_checkers.i8":
    return value


def alias(value: Total) -> Count:
    return value


def alias_of_annotated(value: Port) -> Port:
    return value


def alias_of_string(value: Title) -> "Title":
    return value


def annotated_alias(value: Octet) -> Octet:
    return value


def parenthesised(value: (int)) -> (
    "float"
):
    return float(value)


def none_in_quotes(value: "bool") -> "None":
    return None


def give(value: int) -> byte:
    return value
