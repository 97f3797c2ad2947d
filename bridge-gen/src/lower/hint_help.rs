//! What to write in place of a hint that is no type.

use super::text::list;
use crate::leaf::{LEAVES, Literals};

/// Names of `typing` that are no types by themselves, and what to do instead.
const FORMS: &[(&str, &str)] = &[
    (
        "Optional Union",
        "say of which types, as in `Union[int, str]`",
    ),
    ("Literal", "say which values, as in `Literal[\"r\", \"w\"]`"),
    (
        "Annotated",
        "say of which type, as in `Annotated[int, \"i32\"]`",
    ),
    (
        "Final ClassVar",
        "this is for variables: write the type alone",
    ),
    (
        "Required NotRequired ReadOnly",
        "this is for keys of a `TypedDict`: write the type alone",
    ),
    ("Generic Protocol", "name a class that is made from it"),
    (
        "Concatenate Unpack ParamSpec TypeVarTuple",
        "write the types themselves",
    ),
];

fn advice(path: &str) -> Option<&'static str> {
    let name = path.strip_prefix("typing.")?;
    let mut forms = FORMS.iter();
    let form = forms.find(|(names, _)| names.split_ascii_whitespace().any(|form| form == name));
    form.map(|(_, advice)| *advice)
}

/// Whether what has that path is no type, but makes one of others.
pub(super) fn is_form(path: &str) -> bool {
    advice(path).is_some()
}

/// For a form with that path.
pub(super) fn for_path(path: &str) -> String {
    advice(path).map_or_else(for_value, str::to_owned)
}

/// For a name of this module that is no class.
pub(super) fn for_class() -> String {
    "write the type that it stands for, or `object` for anything".to_owned()
}

/// For an expression that is no type.
pub(super) fn for_value() -> String {
    format!("write a type: {}, or one made of these", list(&leaves()))
}

fn leaves() -> Vec<&'static str> {
    let bridged = LEAVES.iter().filter(|leaf| {
        let is_named = leaf.stem != "object" || leaf.literals == Literals::None;
        leaf.parameter && leaf.annotated.is_none() && is_named
    });
    bridged.map(|leaf| leaf.name).collect()
}
