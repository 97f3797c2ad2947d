//! The ways to pass an argument: left out, changed in place, any number of them; and constants.

use std::ptr;

use bridge_runtime::abi::Code;
use bridge_runtime::{Dict, Lift, List, Release, Set, Str};

#[macro_use]
mod common;
use common::{Failure, array, elements, list, str, text};

bridge_runtime::library! {
    name: "test_ways",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_ways],
    symbols: { info: ways_info, last_error: ways_last_error, live: ways_live },
    release: { ways_free_str: Str },
}

#[bridge_runtime::module(name = "ways", source = include_str!("modules/ways.py"))]
extern "Python" {
    #[symbol = "ways_described"]
    fn described(
        a: i64,
        #[omittable] b: List<i64>,
        #[omittable] c: i64,
        #[args] rest: List<i64>,
        #[keyword]
        #[omittable]
        d: i64,
        #[kwargs] options: Dict<Str, i64>,
    ) -> Str;

    #[symbol = "ways_wrapped"]
    #[python = "wrapped"]
    fn wrapped(
        a: i64,
        #[keyword]
        #[omittable]
        d: i64,
        #[kwargs] options: Dict<Str, i64>,
    ) -> Str;

    #[symbol = "ways_partial"]
    fn partial(#[args] rest: Set<i64>) -> Str;

    #[symbol = "ways_positional"]
    fn positional(#[omittable] a: i64, #[omittable] b: i64, #[omittable] c: i64) -> Str;

    #[symbol = "ways_change"]
    fn change(#[inout] values: List<i64>, mode: Str) -> Str;

    #[symbol = "ways_change_both"]
    fn change_both(
        #[inout] first: List<Str>,
        #[inout] second: Dict<Str, List<f64>>,
        #[keyword]
        #[inout]
        third: Set<u8>,
    );

    #[symbol = "ways_LIMIT"]
    #[constant]
    fn LIMIT() -> f64;

    #[symbol = "ways_replace_limit"]
    fn replace_limit(value: f64);

    #[symbol = "ways_NAMES"]
    #[constant]
    fn NAMES() -> List<Str>;

    #[symbol = "ways_WRONG"]
    #[constant]
    fn WRONG() -> List<i64>;

    #[symbol = "ways_MISSING"]
    #[constant]
    fn MISSING() -> i64;
}

fn last() -> Option<Failure> {
    common::failure(ways_last_error())
}

#[track_caller]
fn failed(code: Code, type_name: &str, message: &str) {
    common::expected(last(), code, type_name, message);
}

#[track_caller]
fn shown(result: Str) -> String {
    assert_eq!(last(), None);
    let shown = text(result);
    call!(ways_free_str(result));
    shown
}

const NONE: *const i64 = ptr::null();

/// No more than the arguments that have a name in the signature.
const NO_REST: List<i64> = List::ZERO;
const NO_OPTIONS: Dict<Str, i64> = Dict::ZERO;

#[test]
fn arguments_may_be_left_out() {
    let (list, no_list): (List<i64>, _) = (array(&[7]), ptr::null());
    for (b, c, d, expected) in [
        (no_list, NONE, NONE, "(1, [2], 3, (), 4, {})"),
        (&raw const list, NONE, NONE, "(1, [7], 3, (), 4, {})"),
        (no_list, &8, NONE, "(1, [2], 8, (), 4, {})"),
        (no_list, NONE, &9, "(1, [2], 3, (), 9, {})"),
        (&raw const list, &8, &9, "(1, [7], 8, (), 9, {})"),
    ] {
        let result = call!(ways_described(1, b, c, NO_REST, d, NO_OPTIONS));
        assert_eq!(shown(result), expected);
    }
    let result = call!(ways_positional(&5, &6, NONE));
    assert_eq!(shown(result), "(5, 6, 3)");
    let result = call!(ways_positional(NONE, NONE, &7));
    assert_eq!(shown(result), "(1, 2, 7)");
}

#[test]
fn what_has_no_name_cannot_follow_what_is_left_out() {
    call!(ways_positional(NONE, &6, NONE));
    let message =
        "positional() got some positional-only arguments passed as keyword arguments: 'b'";
    failed(Code::Python, "TypeError", message);
    let list: List<i64> = array(&[7]);
    call!(ways_described(
        1,
        &list,
        NONE,
        array(&[1]),
        NONE,
        NO_OPTIONS
    ));
    failed(
        Code::Type,
        "TypeError",
        "ways.described: parameter rest cannot be passed while parameter c is left out",
    );
}

#[test]
fn any_number_of_arguments() {
    let list: List<i64> = array(&[7]);
    let (keys, values) = ([str("x"), str("größe"), str("x")], [1, 2, 3]);
    let options = Dict::new(keys.as_ptr(), values.as_ptr(), 3);
    let result = call!(ways_described(1, &list, &8, array(&[5, 6]), &9, options));
    let expected = "(1, [7], 8, (5, 6), 9, {'x': 3, 'größe': 2})";
    assert_eq!(shown(result), expected);
    assert_eq!(
        shown(call!(ways_partial(array(&[5])))),
        "(0, 5, 3, (), 4, {})"
    );
    assert_eq!(
        shown(call!(ways_wrapped(1, &5, options))),
        "(1, [2], 3, (), 5, {'x': 3, 'größe': 2})"
    );
}

#[test]
fn a_name_cannot_be_given_twice() {
    let values = [1];
    let given = |name| Dict::new(name, values.as_ptr(), 1);
    call!(ways_described(
        1,
        ptr::null(),
        NONE,
        NO_REST,
        NONE,
        given(&str("a"))
    ));
    let message = "described() got multiple values for argument 'a'";
    failed(Code::Python, "TypeError", message);
    call!(ways_wrapped(1, &5, given(&str("d"))));
    let message = "ways.wrapped() got multiple values for keyword argument 'd'";
    failed(Code::Python, "TypeError", message);
    call!(ways_described(
        1,
        ptr::null(),
        NONE,
        NO_REST,
        &5,
        given(&str("d"))
    ));
    let message = "ways.described() got multiple values for keyword argument 'd'";
    failed(Code::Python, "TypeError", message);
}

#[test]
fn wrong_arguments_are_named() {
    let bad = List::new(ptr::null(), 2);
    call!(ways_described(1, &bad, NONE, NO_REST, NONE, NO_OPTIONS));
    failed(
        Code::Null,
        "",
        "ways.described: parameter b is NULL, but its length is 2",
    );
    call!(ways_described(1, ptr::null(), NONE, bad, NONE, NO_OPTIONS));
    failed(
        Code::Null,
        "",
        "ways.described: parameter rest is NULL, but its length is 2",
    );
    let (name, value) = (str(b"\xff"), 1);
    call!(ways_described(
        1,
        ptr::null(),
        NONE,
        NO_REST,
        NONE,
        Dict::new(&name, &value, 1)
    ));
    failed(
        Code::Encoding,
        "UnicodeDecodeError",
        "ways.described: parameter options key #0 is not UTF-8: invalid byte 0xff at offset 0",
    );
    call!(ways_change(ptr::null_mut(), str("sort")));
    failed(Code::Null, "", "ways.change: parameter values is NULL");
}

#[test]
fn changes_in_place_come_back() {
    let mut values: List<i64> = array(&[3, 1, 2]);
    assert_eq!(shown(call!(ways_change(&mut values, str("sort")))), "sort");
    assert_eq!(elements(values), [1, 2, 3]);
    let sorted = values;
    assert_eq!(
        shown(call!(ways_change(&mut values, str("append")))),
        "append"
    );
    assert_eq!(elements(values), [1, 2, 3, 3]);
    // SAFETY: both are results.
    unsafe {
        sorted.release();
        values.release();
    }
}

#[test]
fn a_failure_changes_nothing() {
    let numbers = [3, 1, 2];
    let mut values: List<i64> = array(&numbers);
    for (mode, code, type_name, message) in [
        (
            "break",
            Code::Type,
            "TypeError",
            "ways.change: parameter values[3] is declared int, but Python left str",
        ),
        ("raise", Code::Python, "LookupError", "changed my mind"),
        (
            "return",
            Code::Type,
            "TypeError",
            "ways.change: return is declared str, but Python returned NoneType",
        ),
    ] {
        assert!(call!(ways_change(&mut values, str(mode))).data.is_null());
        failed(code, type_name, message);
        assert_eq!((values.data, values.len), (numbers.as_ptr(), 3));
    }
}

#[test]
fn changes_come_back_all_or_none() {
    let (words, numbers) = ([str("old")], [4]);
    let mut first: List<Str> = array(&words);
    let mut second = Dict::ZERO;
    let mut third: Set<u8> = array(&numbers);
    call!(ways_change_both(&mut first, &mut second, &mut third));
    assert_eq!(last(), None);
    assert!(elements(first).into_iter().map(text).eq(["old", "new"]));
    assert_eq!(text(list(second.keys, second.len)[0]), "key");
    assert_eq!(elements(list(second.values, second.len)[0]), [1.5]);
    assert_eq!(elements(third), [5]);
    // SAFETY: all are results.
    unsafe {
        first.release();
        second.release();
        third.release();
    }
    let (mut first, mut third): (List<Str>, Set<u8>) = (array(&words), array(&[255]));
    let mut second = Dict::ZERO;
    call!(ways_change_both(&mut first, &mut second, &mut third));
    failed(
        Code::Overflow,
        "OverflowError",
        "ways.change_both: parameter third[0] is declared u8, but 256 is not within 0 to 255",
    );
    assert_eq!((first.data, elements(third)), (words.as_ptr(), vec![255]));
}

#[test]
fn constants_are_read() {
    assert_eq!(call!(ways_LIMIT()), 2.5);
    assert_eq!(last(), None);
    call!(ways_replace_limit(3.5));
    assert_eq!(call!(ways_LIMIT()), 3.5);
    call!(ways_replace_limit(2.5));
    let names = call!(ways_NAMES());
    assert!(elements(names).into_iter().map(text).eq(["a", "b"]));
    // SAFETY: it is a result.
    unsafe { names.release() };
    call!(ways_WRONG());
    let message = "ways.WRONG: value is declared list[int], but Python holds str";
    failed(Code::Type, "TypeError", message);
    assert_eq!(call!(ways_MISSING()), 0);
    let message = "module 'ways' has no attribute 'MISSING'";
    failed(Code::Import, "AttributeError", message);
}
