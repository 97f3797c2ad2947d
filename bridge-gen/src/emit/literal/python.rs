//! Literals of Python, for comments.

use crate::emit::comment::is_hidden;
use crate::module::Literal;

/// `Literal["r", "w"]`
pub fn choice(values: &[Literal]) -> String {
    let values: Vec<_> = values.iter().map(literal).collect();
    format!("Literal[{}]", values.join(", "))
}

/// The literal as Python would read it. A member of an enumeration is its position.
pub fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Int(value) => value.to_string(),
        Literal::Float(value) => format!("{value:?}"),
        Literal::Bool(true) => "True".to_owned(),
        Literal::Bool(false) => "False".to_owned(),
        Literal::Str(value) => format!("\"{}\"", value.chars().map(escaped).collect::<String>()),
        Literal::Bytes(value) => format!("b\"{}\"", value.escape_ascii()),
        Literal::None => "None".to_owned(),
        Literal::Member(index) => index.to_string(),
    }
}

fn escaped(char: char) -> String {
    match char {
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        '\r' => "\\r".to_owned(),
        '"' | '\\' => format!("\\{char}"),
        _ if !is_hidden(char) => char.to_string(),
        _ => match u32::from(char) {
            code @ 0..=0xffff => format!("\\u{code:04x}"),
            code => format!("\\U{code:08x}"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices() {
        let values = [
            Literal::Str("a\"\\\n\0\u{202e}é".to_owned()),
            Literal::Int(-1),
            Literal::Bool(true),
            Literal::Bytes(vec![0xff, b'"']),
        ];
        assert_eq!(
            choice(&values),
            r#"Literal["a\"\\\n\u0000\u202eé", -1, True, b"\xff\""]"#
        );
    }
}
