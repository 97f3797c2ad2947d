//! Default values.

use crate::constructor::Shape;
use crate::leaf::{Leaf, Literals};
use crate::module::{DefinitionKind, Enumeration, Literal, Type};
use crate::parse::ast::{Expr, ExprNumberLiteral, ExprStringLiteral, Number, UnaryOp};
use crate::parse::span;

use super::hint::Hints;

/// How a default value relates to the type of its parameter.
#[derive(Debug)]
pub(super) enum Fit {
    /// A literal that can be written in another language.
    Literal(Literal),
    /// Something that only Python can compute, or write.
    Computed,
    /// A literal of another type or out of range.
    Misfit,
}

impl Fit {
    /// The literal, if it is one that fits.
    pub(super) fn literal(self) -> Option<Literal> {
        match self {
            Fit::Literal(literal) => Some(literal),
            Fit::Computed | Fit::Misfit => None,
        }
    }
}

impl Hints<'_> {
    /// How a default value relates to a type.
    pub(super) fn fit(&self, ty: &Type, expr: &Expr) -> Fit {
        let text = &self.source.text;
        match ty {
            Type::Leaf(leaf) => fit(leaf, expr, text),
            Type::Composite(constructor, parts) => {
                match (constructor.shape, parts.as_slice(), expr) {
                    (Shape::Optional, _, Expr::NoneLiteral(_)) => Fit::Literal(Literal::None),
                    (Shape::Optional, [inner], expr) => self.fit(inner, expr),
                    (_, _, _) => Fit::Computed,
                }
            }
            Type::Named(id) => self.named.with(*id, |definition| match &definition.kind {
                DefinitionKind::Record(_) | DefinitionKind::Class(_) => Fit::Computed,
                DefinitionKind::Enumeration(enumeration) => self.member(enumeration, expr),
                DefinitionKind::Choice(choice) => match fit(choice.base, expr, text) {
                    Fit::Literal(value) if choice.values.contains(&value) => Fit::Literal(value),
                    Fit::Literal(_) => Fit::Misfit,
                    other => other,
                },
            }),
        }
    }

    /// `Color.RED`
    fn member(&self, enumeration: &Enumeration, expr: &Expr) -> Fit {
        let Expr::Attribute(attribute) = expr else {
            return Fit::Computed;
        };
        let mut members = enumeration.members.iter();
        match members.position(|member| member.python_name == attribute.attr.as_str()) {
            Some(index) if self.class_of(&attribute.value).is_some() => {
                Fit::Literal(Literal::Member(index))
            }
            Some(_) | None => Fit::Computed,
        }
    }
}

/// What an expression is, before the type is known.
enum Value {
    Int(Option<i128>),
    Float(f64),
    Bool(bool),
    Str(Option<String>),
    Bytes(Vec<u8>),
    None,
    /// `...`, `[]`, …: no leaf type has such values.
    Foreign,
    Computed,
}

pub(super) fn fit(leaf: &Leaf, expr: &Expr, text: &str) -> Fit {
    use Fit::{Computed, Misfit};
    let value = value(expr, text);
    match (&leaf.literals, value) {
        (_, Value::Computed) | (Literals::Nothing, _) => Computed,
        (Literals::None, Value::None) => Fit::Literal(Literal::None),
        (Literals::None, _) => Computed,
        (Literals::Int { min, max }, value) => match int(value) {
            Some(value) if (*min..=*max).contains(&value) => Fit::Literal(Literal::Int(value)),
            _ => Misfit,
        },
        (Literals::Float { max }, value) => match float(value) {
            Some(Some(value)) if value.abs() <= *max => Fit::Literal(Literal::Float(value)),
            Some(Some(_)) | None => Misfit,
            Some(None) => Computed,
        },
        (Literals::Bool, Value::Bool(value)) => Fit::Literal(Literal::Bool(value)),
        (Literals::Str, Value::Str(Some(value))) => Fit::Literal(Literal::Str(value)),
        (Literals::Str, Value::Str(None)) => Computed,
        (Literals::Bytes, Value::Bytes(value)) => Fit::Literal(Literal::Bytes(value)),
        (Literals::Bool | Literals::Str | Literals::Bytes, _) => Misfit,
    }
}

/// The builtin type that an unhinted parameter with that default seems to have.
pub(super) fn type_of(expr: &Expr, text: &str) -> Option<&'static str> {
    match value(expr, text) {
        Value::Int(_) => Some("int"),
        Value::Float(_) => Some("float"),
        Value::Bool(_) => Some("bool"),
        Value::Str(_) => Some("str"),
        Value::Bytes(_) => Some("bytes"),
        Value::None | Value::Foreign | Value::Computed => None,
    }
}

/// In Python a bool is an int.
fn int(value: Value) -> Option<i128> {
    match value {
        Value::Int(value) => value,
        Value::Bool(value) => Some(i128::from(value)),
        _ => None,
    }
}

/// `None` within: a number that cannot be written as a finite literal.
fn float(value: Value) -> Option<Option<f64>> {
    match value {
        Value::Float(value) => Some(value.is_finite().then_some(value)),
        Value::Int(None) => Some(None),
        value => int(value).map(|value| Some(value as f64)),
    }
}

fn value(expr: &Expr, text: &str) -> Value {
    match expr {
        Expr::NumberLiteral(number) => self::number(number, text),
        Expr::UnaryOp(unary) => match (unary.op, unary.operand.as_ref()) {
            (UnaryOp::USub, Expr::NumberLiteral(number)) => match self::number(number, text) {
                Value::Int(value) => Value::Int(value.map(|value| -value)),
                Value::Float(value) => Value::Float(-value),
                other => other,
            },
            (UnaryOp::UAdd, Expr::NumberLiteral(number)) => self::number(number, text),
            _ => Value::Computed,
        },
        Expr::BooleanLiteral(literal) => Value::Bool(literal.value),
        Expr::StringLiteral(string) => Value::Str(self::string(string, text)),
        Expr::BytesLiteral(bytes) => Value::Bytes(bytes.value.bytes().collect()),
        // In a stub: some default that only the module knows.
        Expr::EllipsisLiteral(_) => Value::Computed,
        Expr::NoneLiteral(_) => Value::None,
        Expr::List(_) | Expr::Dict(_) | Expr::Set(_) | Expr::Tuple(_) | Expr::Lambda(_) => {
            Value::Foreign
        }
        _ => Value::Computed,
    }
}

fn number(number: &ExprNumberLiteral, text: &str) -> Value {
    match &number.value {
        Number::Int(_) => Value::Int(integer(&text[span(number)])),
        Number::Float(value) => Value::Float(*value),
        Number::Complex { .. } => Value::Foreign,
    }
}

/// `1_000`, `0xFF`; nothing if it is beyond all types.
fn integer(text: &str) -> Option<i128> {
    let digits = text.replace('_', "").to_ascii_lowercase();
    let (digits, radix) = match digits.get(..2) {
        Some("0x") => (&digits[2..], 16),
        Some("0o") => (&digits[2..], 8),
        Some("0b") => (&digits[2..], 2),
        _ => (digits.as_str(), 10),
    };
    i128::from_str_radix(digits, radix).ok()
}

/// Nothing if it holds a lone surrogate, for which the parser has put U+FFFD.
fn string(string: &ExprStringLiteral, text: &str) -> Option<String> {
    let value = string.value.to_str();
    if value.contains('\u{fffd}') && has_surrogate(&text[span(string)].to_ascii_lowercase()) {
        return None;
    }
    Some(value.to_owned())
}

fn has_surrogate(lower: &str) -> bool {
    let escapes = [
        "\\ud8", "\\ud9", "\\uda", "\\udb", "\\udc", "\\udd", "\\ude", "\\udf",
    ];
    escapes.iter().any(|escape| lower.contains(escape)) || lower.contains("\\u0000d")
}
