//! Spellings of type hints and the types that they mean.

use bridge_tests::lowering::{only_function, result_type};

const PRELUDE: &str = r#"
from __future__ import annotations
import typing, builtins, types, bridge
import typing as t
import typing_extensions as te
import bridge as b
from typing import TYPE_CHECKING, Annotated, Annotated as A, TypeAlias
from bridge import i8, i32 as I, size_t
if TYPE_CHECKING:
    from bridge import u16
else:
    u16 = int
try:
    from bridge import f32
except ImportError:
    f32 = float
Count = int
Name: TypeAlias = "str"
type Small = I
Chain = Small
Late = "Undefined"
UserId = t.NewType("UserId", int)
Port = typing.NewType("Port", "Annotated[int, 'u16']")
Names = typing.NewType("Names", list[str])
"#;

/// The type of a result with that hint, or the codes.
fn leaf(hint: &str) -> String {
    result_type(&format!("{PRELUDE}\ndef f() -> {hint}: ...\n"))
}

#[test]
fn plain() {
    for (hint, expected) in [
        ("int", "int"),
        ("builtins.int", "int"),
        ("(int)", "int"),
        ("float", "float"),
        ("bool", "bool"),
        ("str", "str"),
        ("typing.Text", "str"),
        ("bytes", "bytes"),
        ("None", "None"),
        ("type(None)", "None"),
        ("types.NoneType", "None"),
        ("i8", "i8"),
        ("I", "i32"),
        ("bridge.u64", "u64"),
        ("b.c_int", "c_int"),
        ("size_t", "size_t"),
        ("u16", "u16"),
        ("f32", "f32"),
        ("Count", "int"),
        ("Name", "str"),
        ("Small", "i32"),
        ("Chain", "i32"),
    ] {
        assert_eq!(leaf(hint), expected, "{hint}");
    }
}

#[test]
fn strings() {
    for (hint, expected) in [
        ("'int'", "int"),
        ("' int '", "int"),
        ("'i' 'nt'", "int"),
        ("'\\x69nt'", "int"),
        ("'''\nint\n'''", "int"),
        ("\"'int'\"", "int"),
        ("'Annotated[int, \"u8\"]'", "u8"),
        ("Annotated['int', 'i32']", "i32"),
        ("'int]'", "B107 B401"),
        ("''", "B107 B401"),
        ("'list[int]'", "list[int]"),
        ("'list[\\'int\\']'", "list[int]"),
    ] {
        assert_eq!(leaf(hint), expected, "{hint}");
    }
}

#[test]
fn new_types_are_their_base() {
    for (hint, expected) in [
        ("UserId", "int"),
        ("Port", "u16"),
        ("Annotated[UserId, 'i32']", "i32"),
        ("Names", "list[str]"),
        ("t.NewType('X')", "B104 B401"),
    ] {
        assert_eq!(leaf(hint), expected, "{hint}");
    }
}

#[test]
fn annotated() {
    for (hint, expected) in [
        ("Annotated[int, 'i32']", "i32"),
        ("A[float, 'f32']", "f32"),
        ("t.Annotated[int, 'u8']", "u8"),
        ("te.Annotated[int, 'u8']", "u8"),
        ("typing.Annotated[Count, 'u8']", "u8"),
        ("Annotated[int, 'the number of metres']", "int"),
        ("Annotated[int, 5, 'i32', len]", "i32"),
        ("Annotated[Annotated[int, 'u8'], 'in metres']", "u8"),
        ("Annotated[I, 'i32']", "i32"),
        ("Annotated[str, 'utf']", "str"),
        ("Annotated[int, 'i33']", "B106 B401"),
        ("Annotated[i8, 'u8']", "B106 B401"),
        ("Annotated[list[int], 'i32']", "list[int]"),
        ("list[Annotated[int, 'i32']]", "list[i32]"),
    ] {
        assert_eq!(leaf(hint), expected, "{hint}");
    }
}

#[test]
fn not_bridged() {
    for (hint, expected) in [
        ("int & str", "B104 B401"),
        ("int()", "B104 B401"),
        ("te.Final[int]", "B104 B401"),
        ("Late", "B105 B401"),
        ("Unknown", "B105 B401"),
    ] {
        assert_eq!(leaf(hint), expected, "{hint}");
    }
}

#[test]
fn objects() {
    for (hint, expected) in [
        ("list", "bare list"),
        ("te.Any", "object"),
        ("ValueError", "object"),
        ("te.Callable", "bare Callable"),
    ] {
        assert_eq!(leaf(hint), expected, "{hint}");
    }
}

#[test]
fn star_imports_bring_known_names() {
    let text = "from bridge import *\n@export\ndef _f(x: u8) -> None: ...\n";
    assert!(only_function(text).is_ok());
}

#[test]
fn written_text_is_folded() {
    for (hint, expected) in [
        (
            "Annotated[  # how wide\n    int,\n    'i32',\n]",
            "Annotated[int, 'i32']",
        ),
        ("\"Annotated[int, 'a  b']\"", "Annotated[int, 'a  b']"),
        ("Annotated[int, ',]']", "Annotated[int, ',]']"),
    ] {
        let function = only_function(&format!("{PRELUDE}\ndef f() -> {hint}: ...\n"));
        assert_eq!(function.expect(hint).result.written, expected);
    }
}

#[test]
fn lines_count_from_one() {
    let function = only_function("\n\n@print\ndef f() -> None: ...\n");
    assert_eq!(function.expect("a function").line, 4);
}
