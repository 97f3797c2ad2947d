//! Types and values.

use serde::Serialize;

use crate::constructor::Shape;
use crate::emit::types;
use crate::module::{self, Hint, Library, Parameter, Passing};

/// A type in each language, and what it is made of.
#[derive(Serialize)]
pub(super) struct Types<'a> {
    python: &'a str,
    c: String,
    cpp: String,
    rust: String,
    #[serde(rename = "type")]
    ty: Type,
}

impl<'a> Types<'a> {
    pub(super) fn parameter(library: &Library, parameter: &'a Parameter) -> Self {
        let hint = &parameter.hint;
        let cpp = match parameter.passing {
            Passing::Value | Passing::Omittable => types::cpp_parameter(library, &hint.ty),
            Passing::InOut => types::cpp_result(library, &hint.ty),
        };
        Self::with(library, hint, cpp)
    }

    pub(super) fn result(library: &Library, hint: &'a Hint) -> Self {
        Self::with(library, hint, types::cpp_result(library, &hint.ty))
    }

    fn with(library: &Library, hint: &'a Hint, cpp: String) -> Self {
        Self {
            python: &hint.written,
            c: types::c(library, &hint.ty),
            cpp,
            rust: types::rust(library, &hint.ty),
            ty: Type::of(library, &hint.ty),
        }
    }
}

/// A type as a tree.
#[derive(Serialize)]
pub(super) struct Type {
    kind: &'static str,
    name: String,
    parts: Vec<Type>,
}

impl Type {
    fn of(library: &Library, ty: &module::Type) -> Self {
        match ty {
            module::Type::Leaf(leaf) => Self {
                kind: "leaf",
                name: leaf.name.to_owned(),
                parts: Vec::new(),
            },
            module::Type::Composite(constructor, parts) => Self {
                kind: match constructor.shape {
                    Shape::Array => "array",
                    Shape::Map => "map",
                    Shape::Tuple => "tuple",
                    Shape::Optional => "optional",
                    Shape::Union => "union",
                    Shape::Iterator => "iterator",
                    Shape::Function => "function",
                    Shape::Awaitable => "awaitable",
                },
                name: constructor.name.to_owned(),
                parts: parts.iter().map(|part| Self::of(library, part)).collect(),
            },
            module::Type::Named(id) => Self {
                kind: "definition",
                name: library.definition(*id).names.cpp.clone(),
                parts: Vec::new(),
            },
        }
    }
}

#[derive(Serialize)]
pub(super) struct Default<'a> {
    written: &'a str,
    literal: bool,
}

impl<'a> Default<'a> {
    pub(super) fn of(default: &'a module::Default) -> Self {
        Self {
            written: &default.written,
            literal: default.literal.is_some(),
        }
    }
}

/// A value of JSON; bytes are a list of numbers.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Literal<'a> {
    Int(i128),
    Float(f64),
    Bool(bool),
    Str(&'a str),
    Bytes(&'a [u8]),
    None,
}

impl<'a> Literal<'a> {
    /// A member of an enumeration, which is no value without its class, is null.
    pub(super) fn of(literal: &'a module::Literal) -> Self {
        match literal {
            module::Literal::Int(value) => Self::Int(*value),
            module::Literal::Float(value) => Self::Float(*value),
            module::Literal::Bool(value) => Self::Bool(*value),
            module::Literal::Str(value) => Self::Str(value),
            module::Literal::Bytes(value) => Self::Bytes(value),
            module::Literal::None | module::Literal::Member(_) => Self::None,
        }
    }
}
