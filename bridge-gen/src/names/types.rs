//! Names of types, and of the functions that free their values.

use std::collections::BTreeMap;

use crate::constructor::Shape;
use crate::emit::{types, used};
use crate::leaf::LEAVES;
use crate::module::{DefinitionKind, Function, Library, LibrarySymbols, Type};

/// The functions that free results of leaf types, which every library has.
pub(super) fn leaf_releases(symbols: &LibrarySymbols) -> BTreeMap<String, Type> {
    // A type with a header of its own is declared only where it is used.
    // Of those that share a C type the first one counts.
    let fixed = LEAVES.iter().rev().filter(|leaf| leaf.layout.is_none());
    let owning = fixed.filter_map(|leaf| Some((leaf.release?, leaf)));
    owning
        .map(|(suffix, leaf)| (format!("{}{suffix}", symbols.prefix), Type::Leaf(leaf)))
        .collect()
}

/// The function that frees a value of this type, which owns memory: `python_free_str`.
pub fn release(library: &Library, ty: &Type) -> String {
    let prefix = &library.symbols.prefix;
    match ty {
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(_)
            | DefinitionKind::Class(_)
            | DefinitionKind::Enumeration(_) => {
                format!("{prefix}free_{}", library.definition(*id).names.cpp)
            }
            DefinitionKind::Choice(choice) => format!("{prefix}free_{}", choice.base.stem),
        },
        Type::Leaf(_) | Type::Composite(..) => format!("{prefix}free_{}", stem(library, ty)),
    }
}

/// All functions that free results, each with a type that it is for, sorted: those of leaves, and those of the
/// composite types that some function returns or changes in place, and those of what callables of Python return.
pub fn releases(library: &Library) -> BTreeMap<String, Type> {
    let functions = library.modules.iter().flat_map(|module| &module.functions);
    let given = functions.flat_map(Function::given);
    let mut releases = leaf_releases(&library.symbols);
    let given = given.chain(used::called(library));
    for ty in given.filter(|ty| types::owns(library, ty)) {
        releases
            .entry(release(library, ty))
            .or_insert_with(|| ty.clone());
    }
    releases
}

/// What the C type of a type is called after: `i64`, `array_str`, `python_Point`.
pub fn stem(library: &Library, ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => leaf.stem.to_owned(),
        Type::Composite(constructor, parts) => {
            let shape = match constructor.shape {
                Shape::Array => "array".to_owned(),
                Shape::Map => "map".to_owned(),
                Shape::Optional => "optional".to_owned(),
                Shape::Tuple => format!("tuple{}", parts.len()),
                Shape::Union => format!("union{}", parts.len()),
                Shape::Iterator => "iterator".to_owned(),
                Shape::Function => format!("function{}", parts.len() - 1),
                Shape::Awaitable => "function0".to_owned(),
            };
            let parts = types::rust_parts(constructor, parts);
            joined(shape, parts, |part| stem(library, part))
        }
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(_)
            | DefinitionKind::Class(_)
            | DefinitionKind::Enumeration(_) => library.definition(*id).names.c.clone(),
            DefinitionKind::Choice(choice) => choice.base.stem.to_owned(),
        },
    }
}

/// C type of a composite type with that stem.
pub fn composite(stem: &str) -> String {
    format!("bridge_{stem}")
}

/// C++ class that lowers and lifts a composite or named type: `type_list_str`.
pub fn tag(library: &Library, ty: &Type) -> String {
    format!("type_{}", tag_stem(library, ty))
}

fn tag_stem(library: &Library, ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => leaf.name.to_owned(),
        Type::Composite(constructor, parts) => {
            let name = match constructor.shape {
                Shape::Array
                | Shape::Map
                | Shape::Optional
                | Shape::Iterator
                | Shape::Awaitable => constructor.name.to_owned(),
                Shape::Tuple | Shape::Union => format!("{}{}", constructor.name, parts.len()),
                Shape::Function => format!("{}{}", constructor.name, parts.len() - 1),
            };
            joined(name, parts, |part| tag_stem(library, part))
        }
        Type::Named(id) => library.definition(*id).names.cpp.clone(),
    }
}

fn joined(first: String, parts: &[Type], name: impl Fn(&Type) -> String) -> String {
    parts
        .iter()
        .fold(first, |all, part| format!("{all}_{}", name(part)))
}

/// Rust static that describes a module: `math_ops` gives `module_math_ops`, `shapes.plane` gives `module_shapes__plane`.
pub fn descriptor(module: &str) -> String {
    format!("module_{}", module.replace('.', "__"))
}
