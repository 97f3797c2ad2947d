//! Expressions of C++ with the value of a Python literal, in every standard from C++11 on.

use super::quoted;
use crate::constructor::Shape;
use crate::leaf::{Leaf, Literals};
use crate::module::{DefinitionId, DefinitionKind, Library, Literal, Type};

/// Whether the C++ type is that of a parameter, a view, or owns its value, as results and members do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `types::cpp_parameter`
    View,
    /// `types::cpp_result`
    Owned,
    /// The same, its type spelled where conversions might choose another.
    Exact,
}

/// An expression that initialises the C++ type, or `None` if there is none.
///
/// - `std::int64_t`: `3`, `(-9223372036854775807 - 1)`
/// - `float`: `static_cast<float>(0.1)`
/// - `bridge::string_view`: `"gr\303\266\303\237e"`, `bridge::string_view("a\000b", 3)`
/// - `bridge::optional<double>`: `bridge::nullopt`, `0.5`
/// - `bridge::variant<std::int64_t, std::string>`: `static_cast<std::int64_t>(3)`
/// - `Color`: `Color::RED`
pub fn value(library: &Library, ty: &Type, literal: &Literal, form: Form) -> Option<String> {
    match ty {
        Type::Leaf(leaf) => of_leaf(leaf, literal, form),
        Type::Composite(constructor, parts) => match constructor.shape {
            Shape::Optional if *literal == Literal::None => Some("bridge::nullopt".to_owned()),
            Shape::Optional => value(library, parts.first()?, literal, form),
            Shape::Union => {
                let mut parts = parts.iter().filter(|part| fits(library, part, literal));
                value(library, parts.next()?, literal, Form::Exact)
            }
            Shape::Array
            | Shape::Map
            | Shape::Tuple
            | Shape::Iterator
            | Shape::Function
            | Shape::Awaitable => None,
        },
        Type::Named(id) => of_named(library, *id, literal, form),
    }
}

fn of_named(library: &Library, id: DefinitionId, literal: &Literal, form: Form) -> Option<String> {
    let definition = library.definition(id);
    let name = match &definition.kind {
        DefinitionKind::Record(_) | DefinitionKind::Class(_) => return None,
        DefinitionKind::Enumeration(enumeration) => {
            let Literal::Member(index) = literal else {
                return None;
            };
            &enumeration.members.get(*index)?.ident
        }
        DefinitionKind::Choice(choice) => {
            let index = choice.values.iter().position(|value| value == literal)?;
            match &choice.enumerators {
                Some(enumerators) => enumerators.get(index)?,
                None => return of_leaf(choice.base, literal, form),
            }
        }
    };
    Some(format!("{}::{name}", definition.names.cpp_path))
}

/// A NUL-terminated string literal, or `None` if it is too long for one.
pub fn text(value: &str) -> Option<String> {
    quoted(value.as_bytes())
}

/// An expression that initialises a constant of the type that parameters have.
pub fn constant(leaf: &Leaf, literal: &Literal) -> Option<String> {
    match literal {
        Literal::Str(value) => sized(value.as_bytes(), leaf.cpp_parameter),
        Literal::Int(_)
        | Literal::Float(_)
        | Literal::Bool(_)
        | Literal::Bytes(_)
        | Literal::None
        | Literal::Member(_) => of_leaf(leaf, literal, Form::View),
    }
}

/// Whether a literal is a value of an alternative of a union.
fn fits(library: &Library, ty: &Type, literal: &Literal) -> bool {
    match ty {
        Type::Leaf(leaf) => match (&leaf.literals, literal) {
            (Literals::Int { min, max }, Literal::Int(value)) => (min..=max).contains(&value),
            (Literals::Float { .. }, Literal::Float(_))
            | (Literals::Bool, Literal::Bool(_))
            | (Literals::Str, Literal::Str(_))
            | (Literals::Bytes, Literal::Bytes(_))
            | (Literals::None, Literal::None) => true,
            _ => false,
        },
        Type::Composite(..) => false,
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(_) | DefinitionKind::Class(_) => false,
            DefinitionKind::Enumeration(_) => matches!(literal, Literal::Member(_)),
            DefinitionKind::Choice(choice) => choice.values.contains(literal),
        },
    }
}

fn of_leaf(leaf: &Leaf, literal: &Literal, form: Form) -> Option<String> {
    let cpp = match form {
        Form::View => leaf.cpp_parameter,
        Form::Owned | Form::Exact => leaf.cpp_result,
    };
    match (literal, form) {
        (Literal::Int(value), Form::View | Form::Owned) => Some(integer(*value)),
        (Literal::Int(value), Form::Exact) => Some(cast(cpp, &integer(*value))),
        (Literal::Float(value), Form::View | Form::Owned) if cpp == "double" => {
            Some(format!("{value:?}"))
        }
        (Literal::Float(value), _) => Some(cast(cpp, &format!("{value:?}"))),
        (Literal::Bool(value), _) => Some(value.to_string()),
        (Literal::Str(value), Form::View | Form::Owned) if !value.contains('\0') => {
            quoted(value.as_bytes())
        }
        (Literal::Str(value), _) => sized(value.as_bytes(), cpp),
        (Literal::Bytes(value), Form::View) => sized(value, cpp),
        (Literal::Bytes(value), Form::Owned | Form::Exact) => Some(elements(value, cpp)),
        (Literal::None, _) if leaf.literals == Literals::None => Some(format!("{cpp}()")),
        (Literal::None | Literal::Member(_), _) => None,
    }
}

fn cast(cpp: &str, value: &str) -> String {
    format!("static_cast<{cpp}>({value})")
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

fn sized(value: &[u8], cpp: &str) -> Option<String> {
    if value.is_empty() {
        return Some(format!("{cpp}()"));
    }
    Some(format!("{cpp}({}, {})", quoted(value)?, value.len()))
}

fn elements(value: &[u8], cpp: &str) -> String {
    let bytes: Vec<_> = value.iter().map(u8::to_string).collect();
    format!("{cpp}{{{}}}", bytes.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::literal::LONGEST;
    use crate::leaf::LEAVES;

    fn leaf(name: &str) -> &'static Leaf {
        let mut rows = LEAVES.iter();
        rows.find(|row| row.name == name).expect("a leaf")
    }

    #[track_caller]
    fn check(literal: Literal, name: &str, expected: &str) {
        let text = of_leaf(leaf(name), &literal, Form::View);
        assert_eq!(text.as_deref(), Some(expected));
    }

    #[track_caller]
    fn check_exact(literal: Literal, name: &str, expected: &str) {
        let text = of_leaf(leaf(name), &literal, Form::Exact);
        assert_eq!(text.as_deref(), Some(expected));
    }

    #[test]
    fn integers() {
        check(Literal::Int(-1), "int", "-1");
        check(
            Literal::Int(i64::MIN.into()),
            "int",
            "(-9223372036854775807 - 1)",
        );
        check(Literal::Int(i64::MAX.into()), "int", "9223372036854775807");
        check(
            Literal::Int(u64::MAX.into()),
            "u64",
            "18446744073709551615u",
        );
    }

    #[test]
    fn floats() {
        check(Literal::Float(0.1), "float", "0.1");
        check(Literal::Float(-0.0), "float", "-0.0");
        check(Literal::Float(1e300), "float", "1e300");
        check(Literal::Float(0.1), "f32", "static_cast<float>(0.1)");
    }

    #[test]
    fn strings() {
        let view = "str";
        check(Literal::Str(String::new()), view, r#""""#);
        check(Literal::Str("??/\"\\\n".into()), view, r#""?\?/\"\\\n""#);
        check(Literal::Str("é1".into()), view, r#""\303\2511""#);
        check(
            Literal::Str("a\0b".into()),
            view,
            r#"bridge::string_view("a\000b", 3)"#,
        );
        let long = Literal::Str("x".repeat(LONGEST + 1));
        assert_eq!(of_leaf(leaf(view), &long, Form::View), None);
    }

    #[test]
    fn bytes() {
        let view = "bytes";
        check(Literal::Bytes(vec![]), view, "bridge::bytes_view()");
        check(
            Literal::Bytes(vec![0xff, b'0']),
            view,
            r#"bridge::bytes_view("\3770", 2)"#,
        );
    }

    #[test]
    fn types_are_spelled_where_they_have_to_be() {
        check_exact(Literal::Int(3), "i8", "static_cast<std::int8_t>(3)");
        check_exact(Literal::Float(0.5), "float", "static_cast<double>(0.5)");
        check_exact(Literal::Str("a".into()), "str", r#"std::string("a", 1)"#);
        check_exact(
            Literal::Bytes(vec![0xff, 0]),
            "bytes",
            "std::vector<std::uint8_t>{255, 0}",
        );
    }
}
