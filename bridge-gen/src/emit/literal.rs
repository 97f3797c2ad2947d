//! Literals of C++ with the value of a Python literal, byte for byte, in every standard from C++11 on.

use crate::module::Literal;

/// The longest string literal that every compiler has to accept.
const LONGEST: usize = 65_000;

/// An expression of C++ type `parameter` with that value, or `None` if it is too long for one.
///
/// - `std::int64_t`: `3`, `(-9223372036854775807 - 1)`
/// - `float`: `static_cast<float>(0.1)`
/// - `bridge::string_view`: `"gr\303\266\303\237e"`, `bridge::string_view("a\000b", 3)`
pub fn cpp(literal: &Literal, parameter: &str) -> Option<String> {
    match literal {
        Literal::Int(value) => Some(integer(*value)),
        Literal::Float(value) => Some(float(*value, parameter)),
        Literal::Bool(value) => Some(value.to_string()),
        Literal::Str(value) => text(value, parameter),
        Literal::Bytes(value) => sized(value, parameter),
        Literal::None | Literal::Member(_) => None,
    }
}

fn integer(value: i128) -> String {
    if value == i128::from(i64::MIN) {
        format!("({} - 1)", value + 1)
    } else if value > i128::from(i64::MAX) {
        format!("{value}u")
    } else {
        value.to_string()
    }
}

fn float(value: f64, parameter: &str) -> String {
    if parameter == "double" {
        format!("{value:?}")
    } else {
        format!("static_cast<{parameter}>({value:?})")
    }
}

fn text(value: &str, parameter: &str) -> Option<String> {
    if value.contains('\0') {
        return sized(value.as_bytes(), parameter);
    }
    (value.len() <= LONGEST).then(|| quoted(value.as_bytes()))
}

fn sized(value: &[u8], parameter: &str) -> Option<String> {
    if value.is_empty() {
        return Some(format!("{parameter}()"));
    }
    (value.len() <= LONGEST).then(|| format!("{parameter}({}, {})", quoted(value), value.len()))
}

/// An ordinary string literal. Octal escapes end after three digits, unlike hexadecimal ones, and mean
/// bytes whatever the character sets of the compiler are.
fn quoted(bytes: &[u8]) -> String {
    let mut literal = String::from("\"");
    for &byte in bytes {
        match byte {
            b'\n' => literal.push_str("\\n"),
            b'\t' => literal.push_str("\\t"),
            b'\r' => literal.push_str("\\r"),
            b'"' | b'\\' => literal.extend(['\\', char::from(byte)]),
            b'?' if literal.ends_with('?') => literal.push_str("\\?"),
            b' '..=b'~' => literal.push(char::from(byte)),
            _ => literal.push_str(&format!("\\{byte:03o}")),
        }
    }
    literal + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(literal: Literal, parameter: &str, expected: &str) {
        assert_eq!(cpp(&literal, parameter).as_deref(), Some(expected));
    }

    #[test]
    fn integers() {
        check(Literal::Int(-1), "std::int64_t", "-1");
        check(
            Literal::Int(i64::MIN.into()),
            "std::int64_t",
            "(-9223372036854775807 - 1)",
        );
        check(
            Literal::Int(i64::MAX.into()),
            "std::int64_t",
            "9223372036854775807",
        );
        check(
            Literal::Int(u64::MAX.into()),
            "std::uint64_t",
            "18446744073709551615u",
        );
    }

    #[test]
    fn floats() {
        check(Literal::Float(0.1), "double", "0.1");
        check(Literal::Float(-0.0), "double", "-0.0");
        check(Literal::Float(1e300), "double", "1e300");
        check(Literal::Float(0.1), "float", "static_cast<float>(0.1)");
    }

    #[test]
    fn strings() {
        let view = "bridge::string_view";
        check(Literal::Str(String::new()), view, r#""""#);
        check(Literal::Str("??/\"\\\n".into()), view, r#""?\?/\"\\\n""#);
        check(Literal::Str("é1".into()), view, r#""\303\2511""#);
        check(
            Literal::Str("a\0b".into()),
            view,
            r#"bridge::string_view("a\000b", 3)"#,
        );
        assert_eq!(cpp(&Literal::Str("x".repeat(LONGEST + 1)), view), None);
    }

    #[test]
    fn bytes() {
        let view = "bridge::bytes_view";
        check(Literal::Bytes(vec![]), view, "bridge::bytes_view()");
        check(
            Literal::Bytes(vec![0xff, b'0']),
            view,
            r#"bridge::bytes_view("\3770", 2)"#,
        );
    }
}
