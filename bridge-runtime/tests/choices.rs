//! Enumerations, flags, literals and unions, both ways, and every way in which one is refused.

use bridge_runtime::abi::Code;
use bridge_runtime::{Bytes, Dict, Lift, List, Optional, Release, Str, Tuple2, Union2, Union3};

#[macro_use]
mod common;
use common::{Failure, array, elements, str, text, view};

bridge_runtime::library! {
    name: "test_choices",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_choices],
    symbols: { info: choices_info, last_error: choices_last_error, live: choices_live },
    release: { choices_free_str: Str },
}

#[bridge_runtime::enumeration(module = module_choices, python = "Color")]
pub enum Color {
    RED = 1,
    #[python = "größe"]
    gr_u00f6_u00df_e = -2,
}

#[bridge_runtime::enumeration(module = module_choices, python = "Status")]
pub enum Status {
    OK = 200,
    GONE = 410,
}

/// Its values in Python are no ints, so these are positions.
#[bridge_runtime::enumeration(module = module_choices, python = "Word")]
pub enum Word {
    YES = 0,
    NO = 1,
}

#[bridge_runtime::enumeration(module = module_choices, python = "Permission", flag)]
pub enum Permission {
    NONE = 0,
    READ = 1,
    WRITE = 2,
}

#[bridge_runtime::enumeration(module = module_choices, python = "Bits", flag)]
pub enum Bits {
    LOW = 1,
    HIGH = 0x4000_0000,
}

#[bridge_runtime::enumeration(module = module_choices, python = "Huge", flag)]
pub enum Huge {
    SMALL = 0,
    LARGE = 1,
}

#[bridge_runtime::enumeration(module = module_choices, python = "Shape.Kind")]
pub enum Kind {
    ROUND = 0,
}

#[bridge_runtime::enumeration(module = module_choices, python = "Color")]
pub enum Renamed {
    GREEN = 1,
}

#[bridge_runtime::choice("r", "it's", "größe\n")]
pub struct Mode(Str);

#[bridge_runtime::choice(1, -2)]
pub struct Number(pub i64);

#[bridge_runtime::choice(true)]
pub struct Yes(bool);

#[bridge_runtime::choice(b"\xff'", b"ab")]
pub struct Magic(Bytes);

#[bridge_runtime::record(module = module_choices, python = "Cat", kind = typed_dict)]
pub struct Cat {
    pub kind: Str,
    pub lives: i64,
}

#[bridge_runtime::record(module = module_choices, python = "Dog", kind = typed_dict)]
pub struct Dog {
    pub kind: Str,
    pub tricks: List<Str>,
}

#[bridge_runtime::record(module = module_choices, python = "Point", kind = dataclass)]
pub struct Point {
    pub x: f64,
}

/// One Python function, with one type.
macro_rules! functions {
    ($($same:ident $same_symbol:literal $shown:ident $shown_symbol:literal $made:ident $made_symbol:literal: $type:ty,)*) => {
        #[bridge_runtime::module(name = "choices", source = include_str!("modules/choices.py"))]
        extern "Python" {
            $(
                #[symbol = $same_symbol]
                #[python = "same"]
                fn $same(value: $type) -> $type;
                #[symbol = $shown_symbol]
                #[python = "shown"]
                fn $shown(value: $type) -> Str;
                #[symbol = $made_symbol]
                #[python = "made"]
                fn $made(expression: Str) -> $type;
            )*
        }
    };
}

type Numbers = Union2<List<i64>, List<f64>>;
type Scalar = Union3<f64, i64, Optional<Str>>;
type Pet = Union3<Cat, Dog, Point>;
type Table = Union2<Dict<Str, i64>, Tuple2<i64, Str>>;
type Special = Union2<Number, Union2<Mode, Color>>;

functions! {
    same_color "same_color" shown_color "shown_color" made_color "made_color": Color,
    same_status "same_status" shown_status "shown_status" made_status "made_status": Status,
    same_word "same_word" shown_word "shown_word" made_word "made_word": Word,
    same_permission "same_permission" shown_permission "shown_permission" made_permission "made_permission": Permission,
    same_bits "same_bits" shown_bits "shown_bits" made_bits "made_bits": Bits,
    same_huge "same_huge" shown_huge "shown_huge" made_huge "made_huge": Huge,
    same_kind "same_kind" shown_kind "shown_kind" made_kind "made_kind": Kind,
    same_renamed "same_renamed" shown_renamed "shown_renamed" made_renamed "made_renamed": Renamed,
    same_mode "same_mode" shown_mode "shown_mode" made_mode "made_mode": Mode,
    same_number "same_number" shown_number "shown_number" made_number "made_number": Number,
    same_yes "same_yes" shown_yes "shown_yes" made_yes "made_yes": Yes,
    same_magic "same_magic" shown_magic "shown_magic" made_magic "made_magic": Magic,
    same_numbers "same_numbers" shown_numbers "shown_numbers" made_numbers "made_numbers": Numbers,
    same_scalar "same_scalar" shown_scalar "shown_scalar" made_scalar "made_scalar": Scalar,
    same_pet "same_pet" shown_pet "shown_pet" made_pet "made_pet": Pet,
    same_table "same_table" shown_table "shown_table" made_table "made_table": Table,
    same_special "same_special" shown_special "shown_special" made_special "made_special": Special,
}

fn last() -> Option<Failure> {
    common::failure(choices_last_error())
}

#[track_caller]
fn succeeded<T>(value: T) -> T {
    assert_eq!(last(), None);
    value
}

#[track_caller]
fn failed(code: Code, type_name: &str, message: &str) {
    common::expected(last(), code, type_name, message);
}

#[track_caller]
fn shown(result: Str) -> String {
    let shown = text(succeeded(result));
    call!(choices_free_str(result));
    shown
}

fn release<T: Release>(value: T) {
    // SAFETY: every result is released once.
    unsafe { value.release() }
}

/// Python got or returned, for each argument, what is not declared.
macro_rules! refused {
    ($function:ident: $($argument:expr => $message:expr,)*) => {$(
        release(call!($function($argument)));
        failed(Code::Type, "TypeError", &format!("choices.{}", $message));
    )*};
}

#[test]
fn members_are_found_by_name() {
    assert_eq!(shown(call!(shown_color(Color::RED))), "<Color.RED: 1>");
    assert_eq!(shown(call!(shown_color(Color(-2)))), "<Color.größe: -2>");
    assert_eq!(shown(call!(shown_word(Word::NO))), "<Word.NO: 'no'>");
    assert_eq!(
        shown(call!(shown_kind(Kind::ROUND))),
        "<Kind.ROUND: 'round'>"
    );
    assert_eq!(succeeded(call!(made_color(str("Color.ALIAS")))), Color::RED);
    assert_eq!(succeeded(call!(made_word(str("Word('no')")))), Word::NO);
    assert_eq!(succeeded(call!(same_status(Status::GONE))), Status::GONE);
    assert_eq!(succeeded(call!(same_kind(Kind::ROUND))), Kind::ROUND);
}

#[test]
fn what_is_no_member_is_refused() {
    refused!(same_color: Color(7) => "same: parameter value is declared Color, but 7 was passed",);
    refused!(same_word: Word(2) => "same: parameter value is declared Word, but 2 was passed",);
    refused!(made_color: str("1") => "made: return is declared Color, but Python returned int",);
    refused!(made_status: str("200") => "made: return is declared Status, but Python returned int",);
    refused!(made_word: str("'no'") => "made: return is declared Word, but Python returned str",);
    refused!(made_color: str("Status.OK") => "made: return is declared Color, but Python returned choices.Status",);
    call!(made_renamed(str("Color.RED")));
    failed(Code::Import, "KeyError", "'GREEN'");
}

#[test]
fn flags_combine() {
    let both = Permission(Permission::READ.0 | Permission::WRITE.0);
    // Versions of Python differ in what stands between.
    let combination = shown(call!(shown_permission(both)));
    assert!(combination.starts_with("<Permission.") && combination.ends_with(": 3>"));
    assert_eq!(succeeded(call!(same_permission(both))), both);
    assert_eq!(
        succeeded(call!(same_permission(Permission::NONE))),
        Permission::NONE
    );
    assert_eq!(
        succeeded(call!(made_bits(str("Bits.LOW | Bits.HIGH")))),
        Bits(0x4000_0001)
    );
    assert_eq!(succeeded(call!(same_bits(Bits(12)))), Bits(12));
    bits_without_a_member_are_for_python_to_judge();
    call!(made_bits(str("Bits(1 << 31)")));
    let range = "is not within -2147483648 to 2147483647";
    failed(
        Code::Overflow,
        "OverflowError",
        &format!("choices.made: return is declared Bits, but 2147483648 {range}"),
    );
    assert_eq!(succeeded(call!(same_huge(Huge::LARGE))), Huge::LARGE);
    refused!(same_huge: Huge(3) => "same: parameter value is declared Huge, but 3 was passed",);
    call!(made_huge(str("Huge(1 << 40 | 1)")));
    let failure = last().expect("an error");
    let message = "choices.made: return is declared Huge, but Python returned <Huge.";
    assert!(failure.is(Code::Type, "TypeError") && failure.message.starts_with(message));
}

/// Most versions refuse them, 3.11 before 3.11.4 drops them.
fn bits_without_a_member_are_for_python_to_judge() {
    let of_python = call!(made_permission(str("Permission(8)")));
    let is_refused = last().is_some_and(|error| error.is(Code::Python, "ValueError"));
    let passed = call!(same_permission(Permission(8)));
    assert_eq!(passed, of_python);
    assert_eq!(
        last().is_some_and(|error| error.is(Code::Python, "ValueError")),
        is_refused
    );
    assert_eq!(last().is_some(), is_refused);
}

#[test]
fn literals_are_checked_both_ways() {
    const MODES: &str = r#"Literal['r', "it's", 'größe\n']"#;
    for literal in ["r", "it's", "größe\n"] {
        let result = succeeded(call!(same_mode(Mode(str(literal)))));
        assert_eq!(text(result.0), literal);
        release(result);
    }
    refused!(same_mode: Mode(str("x")) => format!("same: parameter value is declared {MODES}, but 'x' was passed"),);
    refused!(made_mode:
        str("'x'") => format!("made: return is declared {MODES}, but Python returned 'x'"),
        str("None") => format!("made: return is declared {MODES}, but Python returned NoneType"),
        str("'\\ud800'") => format!("made: return is declared {MODES}, but Python returned '\\ud800'"),
    );
    call!(same_mode(Mode(Str {
        data: std::ptr::null(),
        len: 1
    })));
    failed(
        Code::Null,
        "",
        "choices.same: parameter value is NULL, but its length is 1",
    );
    assert_eq!(succeeded(call!(same_number(Number(-2)))).0, -2);
    refused!(same_number: Number(2) => "same: parameter value is declared Literal[1, -2], but 2 was passed",);
    refused!(made_number:
        str("2**70") => "made: return is declared Literal[1, -2], but Python returned 1180591620717411303424",
        str("True") => "made: return is declared Literal[1, -2], but Python returned bool",
    );
    refused!(same_yes: Yes(false) => "same: parameter value is declared Literal[True], but False was passed",);
    let result = succeeded(call!(same_magic(Magic(view(b"\xff'")))));
    assert_eq!(common::bytes(result.0), b"\xff'");
    release(result);
    refused!(made_magic: str("b'abc'") =>
        r#"made: return is declared Literal[b"\xff'", b'ab'], but Python returned b'abc'"#,
    );
}

#[test]
fn a_union_takes_the_very_type_first() {
    for (expression, tag) in [("1", 1), ("1.0", 0), ("'x'", 2), ("None", 2), ("True", 0)] {
        let result = succeeded(call!(made_scalar(str(expression))));
        assert_eq!(result.tag, tag, "{expression}");
        release(result);
    }
    for (expression, tag) in [
        ("[]", 0),
        ("[1]", 0),
        ("[1.5]", 1),
        ("[1, 1.5]", 1),
        ("[1.5, 1]", 1),
    ] {
        let result = succeeded(call!(made_numbers(str(expression))));
        assert_eq!(result.tag, tag, "{expression}");
        release(result);
    }
    for (expression, tag) in [
        ("dict(kind='cat', lives=9)", 0),
        ("dict(kind='dog', tricks=['sit'], lives='none')", 1),
        ("Point(2)", 2),
    ] {
        let result = succeeded(call!(made_pet(str(expression))));
        assert_eq!(result.tag, tag, "{expression}");
        release(result);
    }
    for (expression, tag) in [("{'a': 1}", 0), ("(1, 'a')", 1)] {
        let result = succeeded(call!(made_table(str(expression))));
        assert_eq!(result.tag, tag, "{expression}");
        release(result);
    }
    for (expression, tag) in [("1", 0), ("'r'", 1), ("Color.RED", 1)] {
        let result = succeeded(call!(made_special(str(expression))));
        assert_eq!(result.tag, tag, "{expression}");
        release(result);
    }
}

#[test]
fn a_union_passes_what_its_tag_says() {
    assert_eq!(shown(call!(shown_scalar(Scalar::item1(3)))), "3");
    assert_eq!(shown(call!(shown_scalar(Scalar::item0(3.0)))), "3.0");
    assert_eq!(
        shown(call!(shown_scalar(Scalar::item2(Optional::ZERO)))),
        "None"
    );
    let floats = [0.5, 1.0];
    let result = succeeded(call!(same_numbers(Numbers::item1(array(&floats)))));
    assert_eq!(result.tag, 1);
    // SAFETY: the tag says so.
    assert_eq!(elements(unsafe { result.value.item1 }), floats);
    release(result);
    let mut wrong = Scalar::item1(3);
    wrong.tag = 3;
    refused!(same_scalar: wrong => "same: parameter value has the tag 3, but only 3 alternatives",);
}

#[test]
fn a_union_is_refused_as_a_whole() {
    refused!(made_scalar: str("[]") => "made: return is declared float | int | str | None, but Python returned list",);
    refused!(made_numbers: str("[1, 'x']") => "made: return is declared list[int] | list[float], but Python returned list",);
    refused!(made_pet: str("{}") => "made: return is declared Cat | Dog | Point, but Python returned dict",);
    call!(made_scalar(str("2**70")));
    assert!(last().is_some_and(|error| error.is(Code::Overflow, "OverflowError")));
}
