//! Default values and the literals that they become.

use bridge_gen::module::Literal;
use bridge_tests::lowering::{lower, only_function};

fn module(ty: &str, default: &str) -> String {
    format!("from bridge import *\ndef f(x: {ty} = {default}) -> None: ...\n")
}

fn literal(ty: &str, default: &str) -> Option<Literal> {
    let function = only_function(&module(ty, default)).expect("a valid function");
    let default = function
        .parameters
        .into_iter()
        .next()
        .and_then(|parameter| parameter.default);
    default.expect("a default").literal
}

fn warns(ty: &str, default: &str) -> bool {
    !lower(&module(ty, default)).diagnostics.is_empty()
}

#[test]
fn literals() {
    for (ty, default, expected) in [
        ("int", "3", Literal::Int(3)),
        ("int", "-1", Literal::Int(-1)),
        ("int", "+1", Literal::Int(1)),
        ("int", "1_000", Literal::Int(1000)),
        ("int", "0xFF", Literal::Int(255)),
        ("int", "0o17", Literal::Int(15)),
        ("int", "0b1_1", Literal::Int(3)),
        (
            "int",
            "-9223372036854775808",
            Literal::Int(i128::from(i64::MIN)),
        ),
        (
            "u64",
            "0xFFFFFFFFFFFFFFFF",
            Literal::Int(i128::from(u64::MAX)),
        ),
        ("int", "True", Literal::Int(1)),
        ("i8", "-128", Literal::Int(-128)),
        ("float", "1.5", Literal::Float(1.5)),
        ("float", "2", Literal::Float(2.0)),
        ("float", "1e-3", Literal::Float(0.001)),
        ("float", "1e39", Literal::Float(1e39)),
        ("f32", "1e-50", Literal::Float(1e-50)),
        ("float", "10_0.5", Literal::Float(100.5)),
        ("bool", "False", Literal::Bool(false)),
        ("str", "'a' \"b\"", Literal::Str("ab".to_owned())),
        (
            "str",
            r"'\x41\u00f6\0\n'",
            Literal::Str("Aö\0\n".to_owned()),
        ),
        ("str", r"r'\n'", Literal::Str("\\n".to_owned())),
        ("str", r"'\ufffd'", Literal::Str("\u{fffd}".to_owned())),
        ("str", "'''a\r\nb\rc'''", Literal::Str("a\nb\nc".to_owned())),
        ("bytes", r"b'\xff' b'a'", Literal::Bytes(vec![0xff, b'a'])),
        ("bytes", "b'''a\r\nb'''", Literal::Bytes(b"a\nb".to_vec())),
    ] {
        assert_eq!(literal(ty, default), Some(expected), "{ty} = {default}");
        assert!(!warns(ty, default), "{ty} = {default}");
    }
}

#[test]
fn minus_zero_keeps_its_sign() {
    let Some(Literal::Float(zero)) = literal("float", "-0.0") else {
        panic!("not a float");
    };
    assert!(zero == 0.0 && zero.is_sign_negative());
}

#[test]
fn computed_defaults_are_no_literals_and_no_problem() {
    for (ty, default) in [
        ("int", "LIMIT * 2"),
        ("int", "1 + 1"),
        ("float", "1e999"),
        ("float", "float('nan')"),
        ("str", r"'\ud800'"),
        ("str", r"'\U0000DFFF'"),
        ("str", "f'{x}'"),
        ("bytes", "bytes(3)"),
    ] {
        assert_eq!(literal(ty, default), None, "{ty} = {default}");
        assert!(!warns(ty, default), "{ty} = {default}");
    }
}

#[test]
fn misfits_are_no_literals_and_are_reported() {
    for (ty, default) in [
        ("i8", "128"),
        ("int", "9223372036854775808"),
        ("int", "99999999999999999999999999999999999999999999999999"),
        ("int", "1.0"),
        ("int", "None"),
        ("int", "[]"),
        ("float", "1j"),
        ("f32", "1e39"),
        ("f32", "-3.4028235e38"),
        ("bool", "1"),
        ("str", "b''"),
        ("bytes", "''"),
    ] {
        assert_eq!(literal(ty, default), None, "{ty} = {default}");
        assert!(warns(ty, default), "{ty} = {default}");
    }
}
