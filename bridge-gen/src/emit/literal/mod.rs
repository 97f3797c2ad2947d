//! Literals of C, C++ and Python with the value of a Python literal, byte for byte.

pub mod c;
pub mod cpp;
pub mod python;

/// The longest string literal that every compiler has to accept.
const LONGEST: usize = 65_000;

/// An ordinary string literal of C and C++, or `None` if it is too long for one.
///
/// Octal escapes end after three digits, unlike hexadecimal ones, and mean bytes whatever the character sets of the
/// compiler are.
fn quoted(bytes: &[u8]) -> Option<String> {
    if bytes.len() > LONGEST {
        return None;
    }
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
    Some(literal + "\"")
}
