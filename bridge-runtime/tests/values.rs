//! Every leaf type at its limits, both ways, and every way in which a value is refused.

use std::ptr;

use bridge_runtime::abi::Code;
use bridge_runtime::{Bytes, Str};

#[macro_use]
mod common;
use common::{Failure, bytes, str, text, view};

bridge_runtime::library! {
    name: "test_library",
    version: "1.2.3",
    fingerprint: 0x0123_4567_89ab_cdef,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_values],
    symbols: { info: test_library_info, last_error: test_last_error, live: test_live_allocations },
    release: {
        test_free_bytes: bridge_runtime::Bytes,
        test_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "values", source = include_str!("modules/values.py"))]
extern "Python" {
    #[symbol = "same_int"]
    #[python = "same"]
    fn same_int(value: i64) -> i64;
    #[symbol = "same_i8"]
    #[python = "same"]
    fn same_i8(value: i8) -> i8;
    #[symbol = "same_u8"]
    #[python = "same"]
    fn same_u8(value: u8) -> u8;
    #[symbol = "same_i32"]
    #[python = "same"]
    fn same_i32(value: core::ffi::c_int) -> core::ffi::c_int;
    #[symbol = "same_u64"]
    #[python = "same"]
    fn same_u64(value: u64) -> u64;
    #[symbol = "same_usize"]
    #[python = "same"]
    fn same_usize(value: usize) -> usize;
    #[symbol = "same_float"]
    #[python = "same"]
    fn same_float(value: f64) -> f64;
    #[symbol = "same_f32"]
    #[python = "same"]
    fn same_f32(value: f32) -> f32;
    #[symbol = "same_bool"]
    #[python = "same"]
    fn same_bool(value: bool) -> bool;
    #[symbol = "same_str"]
    #[python = "same"]
    fn same_str(value: bridge_runtime::Str) -> bridge_runtime::Str;
    #[symbol = "same_bytes"]
    #[python = "same"]
    fn same_bytes(value: bridge_runtime::Bytes) -> bridge_runtime::Bytes;
    #[symbol = "int_to_u8"]
    #[python = "same"]
    fn int_to_u8(value: i64) -> u8;
    #[symbol = "int_to_u64"]
    #[python = "same"]
    fn int_to_u64(value: i64) -> u64;
    #[symbol = "int_to_float"]
    #[python = "same"]
    fn int_to_float(value: i64) -> f64;
    #[symbol = "result_int"]
    #[python = "result"]
    fn result_int(key: bridge_runtime::Str) -> i64;
    #[symbol = "result_u64"]
    #[python = "result"]
    fn result_u64(key: bridge_runtime::Str) -> u64;
    #[symbol = "result_float"]
    #[python = "result"]
    fn result_float(key: bridge_runtime::Str) -> f64;
    #[symbol = "result_f32"]
    #[python = "result"]
    fn result_f32(key: bridge_runtime::Str) -> f32;
    #[symbol = "result_bool"]
    #[python = "result"]
    fn result_bool(key: bridge_runtime::Str) -> bool;
    #[symbol = "result_str"]
    #[python = "result"]
    fn result_str(key: bridge_runtime::Str) -> bridge_runtime::Str;
    #[symbol = "result_bytes"]
    #[python = "result"]
    fn result_bytes(key: bridge_runtime::Str) -> bridge_runtime::Bytes;
    #[symbol = "result_none"]
    #[python = "result"]
    fn result_none(key: bridge_runtime::Str);
    #[symbol = "call_keywords"]
    fn keywords(a: i64, b: i64, #[keyword] c: i64, #[keyword] d: i64) -> bridge_runtime::Str;
    #[symbol = "call_many"]
    fn many(a: i8, b: i16, c: i32, d: i64, e: u8, f: u16, g: u32, h: u64, i: usize, j: i64) -> i64;
    #[symbol = "call_size"]
    #[python = "größe"]
    fn size(
        #[python = "länge"]
        #[keyword]
        length: i64,
    ) -> i64;
}

fn last() -> Option<Failure> {
    common::failure(test_last_error())
}

fn succeeded<T>(value: T) -> T {
    assert_eq!(last(), None);
    value
}

#[track_caller]
fn failed(code: Code, type_name: &str, message: &str) -> Failure {
    common::expected(last(), code, type_name, message)
}

#[test]
fn integers_keep_their_value() {
    for value in [i64::MIN, -1, 0, 1, i64::MAX] {
        assert_eq!(succeeded(call!(same_int(value))), value);
    }
    assert_eq!(call!(same_i8(i8::MIN)), i8::MIN);
    assert_eq!(call!(same_u8(u8::MAX)), u8::MAX);
    assert_eq!(call!(same_i32(i32::MIN)), i32::MIN);
    assert_eq!(call!(same_u64(u64::MAX)), u64::MAX);
    assert_eq!(succeeded(call!(same_usize(usize::MAX))), usize::MAX);
    assert_eq!(call!(result_int(str("bool"))), 1);
    assert_eq!(succeeded(call!(result_int(str("level")))), 3);
    assert_eq!(succeeded(call!(result_u64(str("int too large")))), 1 << 63);
    assert_eq!(
        succeeded(call!(call_many(1, 2, 3, 4, 5, 6, 7, 8, 9, -10))),
        35
    );
}

#[test]
fn integers_out_of_range_are_refused() {
    assert_eq!(call!(int_to_u8(256)), 0);
    let failure = failed(
        Code::Overflow,
        "OverflowError",
        "values.same: return is declared u8, but 256 is not within 0 to 255",
    );
    assert_eq!(
        (&*failure.base, &*failure.function),
        ("OverflowError", "values.same")
    );
    assert_eq!(failure.traceback, "");
    call!(int_to_u64(-1));
    failed(
        Code::Overflow,
        "OverflowError",
        "values.same: return is declared u64, but -1 is not within 0 to 18446744073709551615",
    );
    for key in ["int too large", "int too small", "enormous int"] {
        assert_eq!(call!(result_int(str(key))), 0);
        assert!(last().is_some_and(|error| error.is(Code::Overflow, "OverflowError")));
    }
    assert_eq!(succeeded(call!(same_int(1))), 1);
}

#[test]
fn floats_keep_every_bit() {
    for value in [
        0.0,
        -0.0,
        f64::MAX,
        f64::MIN_POSITIVE,
        f64::INFINITY,
        f64::NEG_INFINITY,
    ] {
        assert_eq!(
            succeeded(call!(same_float(value))).to_bits(),
            value.to_bits()
        );
    }
    assert!(call!(same_float(f64::NAN)).is_nan());
    assert!(call!(same_f32(f32::NAN)).is_nan());
    for value in [-0.0, f32::MAX, f32::NEG_INFINITY] {
        assert_eq!(succeeded(call!(same_f32(value))).to_bits(), value.to_bits());
    }
    assert_eq!(succeeded(call!(int_to_float(3))), 3.0);
}

#[test]
fn floats_out_of_range_are_refused() {
    assert_eq!(call!(result_f32(str("large float"))), 0.0);
    failed(
        Code::Overflow,
        "OverflowError",
        "values.result: return is declared f32, but 1e+39 is not within -3.4028235e38 to 3.4028235e38",
    );
    call!(result_float(str("enormous int")));
    assert!(last().is_some_and(|error| error.is(Code::Overflow, "OverflowError")));
}

#[test]
fn bools_are_true_or_false() {
    assert!(succeeded(call!(same_bool(true))));
    assert!(!succeeded(call!(same_bool(false))));
    assert!(!call!(result_bool(str("int"))));
    failed(
        Code::Type,
        "TypeError",
        "values.result: return is declared bool, but Python returned int",
    );
}

#[test]
fn strs_keep_every_character() {
    for value in ["", "a", "a\0b", "größe", "日本", "😀\u{10ffff}"] {
        let result = succeeded(call!(same_str(str(value))));
        assert_eq!(text(result), value);
        call!(test_free_str(result));
    }
    let null = Str {
        data: ptr::null(),
        len: 0,
    };
    let empty = succeeded(call!(same_str(null)));
    assert_eq!(text(empty), "");
    call!(test_free_str(empty));
    call!(test_free_str(null));
    let name = succeeded(call!(result_str(str("name"))));
    assert_eq!(text(name), "näme");
    call!(test_free_str(name));
}

#[test]
fn strs_that_are_not_utf_8_are_refused() {
    for (bytes, byte, offset) in [
        (&b"abc\xff"[..], 0xff, 3),
        (b"\xc3", 0xc3, 0),
        (b"a\xed\xa0\x80", 0xed, 1),
        (b"\xf4\x90\x80\x80", 0xf4, 0),
    ] {
        assert!(call!(same_str(str(bytes))).data.is_null());
        failed(
            Code::Encoding,
            "UnicodeDecodeError",
            &format!(
                "values.same: parameter value is not UTF-8: invalid byte {byte:#04x} at offset {offset}"
            ),
        );
    }
    call!(result_str(str("surrogate")));
    failed(
        Code::Encoding,
        "UnicodeEncodeError",
        "values.result: return cannot be UTF-8: it holds the lone surrogate U+D800 at position 2",
    );
}

#[test]
fn bytes_keep_every_byte() {
    let all: Vec<u8> = (0..=255).collect();
    for value in [&b""[..], b"\0", b"a\0b", &all] {
        let result = succeeded(call!(same_bytes(view(value))));
        assert_eq!(bytes(result), value);
        call!(test_free_bytes(result));
    }
    call!(result_bytes(str("bytearray")));
    failed(
        Code::Type,
        "TypeError",
        "values.result: return is declared bytes, but Python returned bytearray",
    );
}

#[test]
fn null_with_a_length_is_refused() {
    call!(same_str(Str {
        data: ptr::null(),
        len: 5
    }));
    let failure = failed(
        Code::Null,
        "",
        "values.same: parameter value is NULL, but its length is 5",
    );
    assert_eq!(failure.base, "");
    call!(same_bytes(Bytes {
        data: ptr::null(),
        len: 1
    }));
    failed(
        Code::Null,
        "",
        "values.same: parameter value is NULL, but its length is 1",
    );
}

#[test]
fn a_length_that_no_object_has_is_refused() {
    let data = b"x";
    call!(same_bytes(Bytes {
        data: data.as_ptr(),
        len: usize::MAX
    }));
    failed(
        Code::Memory,
        "MemoryError",
        "values.same: no memory for parameter value",
    );
}

#[test]
fn none_is_the_only_none() {
    call!(result_none(str("none")));
    assert_eq!(last(), None);
    call!(result_none(str("int")));
    failed(
        Code::Type,
        "TypeError",
        "values.result: return is declared None, but Python returned int",
    );
    call!(result_int(str("none")));
    failed(
        Code::Type,
        "TypeError",
        "values.result: return is declared int, but Python returned NoneType",
    );
    call!(result_int(str("float")));
    failed(
        Code::Type,
        "TypeError",
        "values.result: return is declared int, but Python returned float",
    );
    call!(result_str(str("level")));
    failed(
        Code::Type,
        "TypeError",
        "values.result: return is declared str, but Python returned values.Level",
    );
}

#[test]
fn keywords_are_passed_by_name() {
    for _ in 0..2 {
        let result = succeeded(call!(call_keywords(1, 2, 3, 4)));
        assert_eq!(text(result), "1 2 3 4");
        call!(test_free_str(result));
    }
    assert_eq!(succeeded(call!(call_size(5))), 5);
}
