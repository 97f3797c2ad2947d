//! Names of classes, of their fields and members.

use super::{ascii, camel_case, filled_prefix, ident, is_ascii_identifier, parameters, reserved};
use crate::module::{Definition, DefinitionNames, Literal, Member};

/// The identifiers of a class: `Shape.Kind` gives `python_Shape_Kind` and `Shape_Kind`.
pub fn definition(prefix: &str, module: &str, python: &str) -> DefinitionNames {
    let ident = ident(&python.replace('.', "_"));
    let mut cpp = ident.clone();
    while reserved::is_taken_beside_classes(&cpp) {
        cpp.push('_');
    }
    DefinitionNames {
        c: format!("{}{ident}", filled_prefix(prefix, module)),
        cpp_path: cpp.clone(),
        cpp,
    }
}

/// Whether generated C++ may have a variable of that name where it refers to a class.
pub fn is_local(class: &str) -> bool {
    reserved::is_local(class)
}

/// What literals without a name of their own are called after: `Open` and `mode` give `OpenMode`.
pub fn made_up(owner: &str, part: &str) -> String {
    format!("{owner}{}", camel_case(&ascii(part)))
}

/// The identifiers of a record's fields, all different. Keys of a TypedDict may be any text: `max-width` is
/// `max_width`. None is called like the class, as its constructor is.
pub fn fields(owner: &str, names: &[&str]) -> Vec<String> {
    let plain: Vec<String> = names.iter().map(|name| word(name)).collect();
    let plain: Vec<&str> = plain.iter().map(String::as_str).collect();
    parameters(owner, &plain)
}

/// The text with `_` for what no identifier holds, and before a digit.
fn word(text: &str) -> String {
    let word: String = text
        .chars()
        .map(|c| {
            if c == '_' || c.is_alphanumeric() {
                c
            } else {
                '_'
            }
        })
        .collect();
    match word.starts_with(|c: char| c.is_numeric()) || word.is_empty() {
        true => format!("_{word}"),
        false => word,
    }
}

/// The identifiers of an enumeration's members, all different.
pub fn members(names: &[&str]) -> Vec<String> {
    parameters("", names)
}

/// The C enumerator of a member: `python_Color_RED`.
pub fn enumerator(definition: &Definition, member: &Member) -> String {
    format!("{}_{}", definition.names.c, member.ident)
}

/// The C++ enumerators of literals, where all are texts that are names.
pub fn enumerators(values: &[Literal]) -> Option<Vec<String>> {
    let texts: Option<Vec<&str>> = values
        .iter()
        .map(|value| match value {
            Literal::Str(text) if is_ascii_identifier(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    texts.map(|texts| members(&texts))
}
