//! What a type is called in C, C++ and Rust.
//!
//! | | `int` | `list[str]` | `dict[str, Point]` |
//! | --- | --- | --- | --- |
//! | C | `int64_t` | `bridge_array_str` | `bridge_map_str_python_Point` |
//! | Rust | `i64` | `bridge_runtime::List<bridge_runtime::Str>` | `bridge_runtime::Dict<bridge_runtime::Str, Point>` |
//! | C++ parameter | `std::int64_t` | `bridge::list_view<bridge::string_view>` | `bridge::dict_view<bridge::string_view, Point>` |
//! | C++ result | `std::int64_t` | `std::vector<std::string>` | `bridge::map<std::string, Point>` |
//! | C++ tag | `bridge::types::scalar<std::int64_t>` | `detail::type_list_str` | `detail::type_dict_str_Point` |

use std::collections::HashSet;

use super::literal;
use crate::constructor::{Constructor, Shape};
use crate::module::{Definition, DefinitionId, DefinitionKind, Library, Parameter, Passing, Type};
use crate::names;

/// What Python calls it, for comments: `list[int | None]`, `Literal["r", "w"]`.
pub fn python(library: &Library, ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => short(leaf.python).unwrap_or_default().to_owned(),
        Type::Composite(constructor, parts) => {
            let part = |part: &Type| python(library, part);
            match constructor.shape {
                Shape::Optional => format!("{} | None", list(parts, part)),
                Shape::Union => parts.iter().map(part).collect::<Vec<_>>().join(" | "),
                Shape::Function => {
                    let (result, parameters) = signature(parts);
                    let result = result.map(part).unwrap_or_default();
                    let name = short(constructor.python).unwrap_or_default();
                    format!("{name}[[{}], {result}]", list(parameters, part))
                }
                Shape::Array | Shape::Map | Shape::Tuple | Shape::Iterator | Shape::Awaitable => {
                    match short(constructor.python) {
                        Some(name) => format!("{name}[{}]", list(parts, part)),
                        None => format!("tuple[{}, ...]", list(parts, part)),
                    }
                }
            }
        }
        Type::Named(id) => {
            let definition = library.definition(*id);
            match &definition.kind {
                DefinitionKind::Record(_)
                | DefinitionKind::Class(_)
                | DefinitionKind::Enumeration(_) => definition.python_name.clone(),
                DefinitionKind::Choice(choice) => literal::python::choice(&choice.values),
            }
        }
    }
}

/// The first spelling, as it looks once its name is imported.
fn short(spellings: &[&'static str]) -> Option<&'static str> {
    let first = spellings.first()?;
    Some(first.rsplit_once('.').map_or(*first, |(_, name)| name))
}

/// C type.
pub fn c(library: &Library, ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => leaf.c.to_owned(),
        Type::Composite(..) => names::composite(&names::stem(library, ty)),
        Type::Named(id) => c_of(library.definition(*id)).to_owned(),
    }
}

/// C type of a definition.
pub fn c_of(definition: &Definition) -> &str {
    match &definition.kind {
        DefinitionKind::Record(_) | DefinitionKind::Class(_) | DefinitionKind::Enumeration(_) => {
            &definition.names.c
        }
        DefinitionKind::Choice(choice) => choice.base.c,
    }
}

/// Rust type of the generated crate.
pub fn rust(library: &Library, ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => leaf.rust.to_owned(),
        Type::Composite(constructor, parts) => format!(
            "{}<{}>",
            rust_generic(constructor, parts),
            list(rust_parts(constructor, parts), |part| rust(library, part))
        ),
        Type::Named(id) => library.definition(*id).names.cpp.clone(),
    }
}

/// The parts that count in Rust.
pub fn rust_parts<'a>(constructor: &Constructor, parts: &'a [Type]) -> &'a [Type] {
    match constructor.shape {
        Shape::Iterator => &parts[..1],
        Shape::Array
        | Shape::Map
        | Shape::Tuple
        | Shape::Optional
        | Shape::Union
        | Shape::Function
        | Shape::Awaitable => parts,
    }
}

/// Generic Rust type of a composite type: `bridge_runtime::Tuple2`.
pub fn rust_generic(constructor: &Constructor, parts: &[Type]) -> String {
    match constructor.shape {
        Shape::Tuple | Shape::Union => format!("{}{}", constructor.rust, parts.len()),
        Shape::Function => format!("{}{}", constructor.rust, parts.len() - 1),
        Shape::Array | Shape::Map | Shape::Optional | Shape::Iterator | Shape::Awaitable => {
            constructor.rust.to_owned()
        }
    }
}

/// C++ type of a parameter, without `const` and `&`.
pub fn cpp_parameter(library: &Library, ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => leaf.cpp_parameter.to_owned(),
        Type::Composite(constructor, parts) => {
            let part = |part: &Type| match constructor.whole {
                true => cpp_result(library, part),
                false => cpp_parameter(library, part),
            };
            let parts = cpp_parts(constructor, parts, part);
            constructor.cpp_parameter.replace("{}", &parts)
        }
        Type::Named(id) => named(library, *id, true),
    }
}

/// C++ type of a result, of a field and of an element.
pub fn cpp_result(library: &Library, ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => leaf.cpp_result.to_owned(),
        Type::Composite(constructor, parts) => {
            let parts = cpp_parts(constructor, parts, |part| cpp_result(library, part));
            constructor.cpp_result.replace("{}", &parts)
        }
        Type::Named(id) => named(library, *id, false),
    }
}

/// The parts as arguments of a class template: `A, B`, and `R(A, B)` of a function.
fn cpp_parts(constructor: &Constructor, parts: &[Type], part: impl Fn(&Type) -> String) -> String {
    match constructor.shape {
        Shape::Array
        | Shape::Map
        | Shape::Tuple
        | Shape::Optional
        | Shape::Union
        | Shape::Iterator
        | Shape::Awaitable => list(parts, part),
        Shape::Function => {
            let (result, parameters) = signature(parts);
            let result = result.map(&part).unwrap_or_default();
            format!("{result}({})", list(parameters, part))
        }
    }
}

/// The result and the parameters among the parts of a function.
pub fn signature(parts: &[Type]) -> (Option<&Type>, &[Type]) {
    match parts.split_last() {
        Some((result, parameters)) => (Some(result), parameters),
        None => (None, &[]),
    }
}

/// The C++ declaration of a parameter up to its name: `double `, `const bridge::optional<double> &`.
pub fn cpp_declared(library: &Library, parameter: &Parameter) -> String {
    let ty = &parameter.hint.ty;
    match parameter.passing {
        Passing::Value if is_by_reference(library, ty) => {
            format!("const {} &", cpp_parameter(library, ty))
        }
        Passing::Value => cpp_parameter(library, ty) + " ",
        Passing::Omittable => format!("const bridge::defaulted<{}> &", cpp_parameter(library, ty)),
        Passing::InOut => cpp_result(library, ty) + " &",
    }
}

fn named(library: &Library, id: DefinitionId, is_parameter: bool) -> String {
    let definition = library.definition(id);
    match &definition.kind {
        DefinitionKind::Choice(choice) if choice.enumerators.is_none() => match is_parameter {
            true => choice.base.cpp_parameter.to_owned(),
            false => choice.base.cpp_result.to_owned(),
        },
        DefinitionKind::Record(_)
        | DefinitionKind::Class(_)
        | DefinitionKind::Enumeration(_)
        | DefinitionKind::Choice(_) => definition.names.cpp_path.clone(),
    }
}

/// Whether a function with this result returns nothing.
pub fn is_nothing(ty: &Type) -> bool {
    match ty {
        Type::Leaf(leaf) => leaf.c == "void",
        Type::Composite(..) | Type::Named(_) => false,
    }
}

/// Whether C++ passes it by reference: it may be large, and is no view.
pub fn is_by_reference(library: &Library, ty: &Type) -> bool {
    match ty {
        Type::Leaf(leaf) => leaf.cpp_by_reference,
        Type::Composite(constructor, _) => match constructor.shape {
            Shape::Array | Shape::Map => false,
            Shape::Tuple
            | Shape::Optional
            | Shape::Union
            | Shape::Iterator
            | Shape::Function
            | Shape::Awaitable => true,
        },
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(_) | DefinitionKind::Class(_) => true,
            DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => false,
        },
    }
}

/// C++ class that lowers and lifts it.
pub fn cpp_tag(library: &Library, ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => format!("bridge::types::{}", leaf.cpp_tag),
        Type::Composite(..) => format!("detail::{}", names::tag(library, ty)),
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Choice(choice) if choice.enumerators.is_none() => {
                format!("bridge::types::{}", choice.base.cpp_tag)
            }
            DefinitionKind::Record(_)
            | DefinitionKind::Class(_)
            | DefinitionKind::Enumeration(_)
            | DefinitionKind::Choice(_) => {
                format!("detail::{}", names::tag(library, ty))
            }
        },
    }
}

/// Whether its values are handles with a class of their own.
pub fn is_handle(library: &Library, ty: &Type) -> bool {
    match ty {
        Type::Leaf(_) | Type::Composite(..) => false,
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Class(_) => true,
            DefinitionKind::Record(_)
            | DefinitionKind::Enumeration(_)
            | DefinitionKind::Choice(_) => false,
        },
    }
}

/// The literals that it is one of: `Literal["r", "w"]`.
pub fn literals(library: &Library, ty: &Type) -> Option<String> {
    match ty {
        Type::Leaf(_) | Type::Composite(..) => None,
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(_)
            | DefinitionKind::Class(_)
            | DefinitionKind::Enumeration(_) => None,
            DefinitionKind::Choice(choice) => Some(literal::python::choice(&choice.values)),
        },
    }
}

/// The function that frees a value of this type, where it owns memory.
pub fn release(library: &Library, ty: &Type) -> Option<String> {
    owns(library, ty).then(|| names::release(library, ty))
}

/// Whether a value of this type may own memory.
pub fn owns(library: &Library, ty: &Type) -> bool {
    owns_beside(library, ty, &mut HashSet::new())
}

/// A record that holds itself does so in an array, which owns.
fn owns_beside(library: &Library, ty: &Type, seen: &mut HashSet<DefinitionId>) -> bool {
    match ty {
        Type::Leaf(leaf) => leaf.release.is_some(),
        Type::Composite(Constructor { shape, .. }, parts) => match shape {
            Shape::Array | Shape::Map | Shape::Iterator | Shape::Function | Shape::Awaitable => {
                true
            }
            Shape::Tuple | Shape::Optional | Shape::Union => {
                parts.iter().any(|part| owns_beside(library, part, seen))
            }
        },
        Type::Named(id) if !seen.insert(*id) => false,
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(record) => {
                let mut fields = record.fields.iter();
                fields.any(|field| owns_beside(library, &field.hint.ty, seen))
            }
            DefinitionKind::Class(_) => true,
            DefinitionKind::Enumeration(_) => false,
            DefinitionKind::Choice(choice) => choice.base.release.is_some(),
        },
    }
}

/// Whether C++ can tell two values of it apart: not functions.
pub fn is_comparable(library: &Library, ty: &Type) -> bool {
    is_comparable_beside(library, ty, &mut HashSet::new())
}

fn is_comparable_beside(library: &Library, ty: &Type, seen: &mut HashSet<DefinitionId>) -> bool {
    match ty {
        Type::Leaf(leaf) => leaf.comparable,
        Type::Composite(constructor, parts) => match constructor.shape {
            Shape::Array | Shape::Map | Shape::Tuple | Shape::Optional | Shape::Union => {
                let mut parts = parts.iter();
                parts.all(|part| is_comparable_beside(library, part, seen))
            }
            Shape::Iterator | Shape::Function | Shape::Awaitable => false,
        },
        Type::Named(id) if !seen.insert(*id) => true,
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(record) => {
                let mut fields = record.fields.iter();
                fields.all(|field| is_comparable_beside(library, &field.hint.ty, seen))
            }
            DefinitionKind::Class(_)
            | DefinitionKind::Enumeration(_)
            | DefinitionKind::Choice(_) => true,
        },
    }
}

fn list(parts: &[Type], print: impl Fn(&Type) -> String) -> String {
    let parts: Vec<_> = parts.iter().map(print).collect();
    parts.join(", ")
}
