//! Literals of C for the macros of constants, good in the preprocessor where they are numbers.

use super::quoted;
use crate::leaf::{Leaf, Literals};
use crate::module::Literal;

/// An expression of that type and value, or `None` if C has none.
///
/// - `int`: `INT64_C(3)`, `(-INT64_C(9223372036854775807) - 1)`
/// - unsigned: `UINT64_C(18446744073709551615)`
/// - `float`: `0.1`; in single precision `0.1f`
/// - `bool`: `1`
/// - `str` and `bytes`: `"text"`, as many bytes as `sizeof` says, less one for the NUL at its end
pub fn constant(leaf: &Leaf, literal: &Literal) -> Option<String> {
    match literal {
        Literal::Int(value) => Some(integer(*value, &leaf.literals)),
        Literal::Float(value) => Some(float(*value, &leaf.literals)),
        Literal::Bool(value) => Some(u8::from(*value).to_string()),
        Literal::Str(value) => quoted(value.as_bytes()),
        Literal::Bytes(value) => quoted(value),
        Literal::None | Literal::Member(_) => None,
    }
}

fn integer(value: i128, literals: &Literals) -> String {
    if matches!(literals, Literals::Int { min: 0, .. }) {
        format!("UINT64_C({value})")
    } else if value == i128::from(i64::MIN) {
        format!("(-INT64_C({}) - 1)", i64::MAX)
    } else if value < 0 {
        format!("(-INT64_C({}))", -value)
    } else {
        format!("INT64_C({value})")
    }
}

fn float(value: f64, literals: &Literals) -> String {
    let single = matches!(literals, Literals::Float { max } if *max == f64::from(f32::MAX));
    let digits = match single {
        true => format!("{:?}f", value as f32),
        false => format!("{value:?}"),
    };
    match value.is_sign_negative() {
        true => format!("({digits})"),
        false => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leaf::LEAVES;

    #[track_caller]
    fn check(leaf: &str, literal: Literal, expected: &str) {
        let leaf = LEAVES.iter().find(|row| row.name == leaf).expect("a leaf");
        assert_eq!(constant(leaf, &literal).as_deref(), Some(expected));
    }

    #[test]
    fn integers() {
        check("int", Literal::Int(3), "INT64_C(3)");
        check("i8", Literal::Int(-3), "(-INT64_C(3))");
        check(
            "int",
            Literal::Int(i64::MIN.into()),
            "(-INT64_C(9223372036854775807) - 1)",
        );
        check(
            "u64",
            Literal::Int(u64::MAX.into()),
            "UINT64_C(18446744073709551615)",
        );
        check("bool", Literal::Bool(true), "1");
    }

    #[test]
    fn floats() {
        check("float", Literal::Float(0.1), "0.1");
        check("float", Literal::Float(-1e300), "(-1e300)");
        check("float", Literal::Float(-0.0), "(-0.0)");
        check("f32", Literal::Float(0.1), "0.1f");
    }

    #[test]
    fn texts() {
        check(
            "str",
            Literal::Str("gr\u{f6}\0".to_owned()),
            r#""gr\303\266\000""#,
        );
        check("bytes", Literal::Bytes(vec![0xff, b'0']), r#""\3770""#);
    }
}
