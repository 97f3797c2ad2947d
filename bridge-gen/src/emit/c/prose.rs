//! What the C header says about types.

use std::collections::{BTreeMap, HashMap};

use crate::constructor::Shape;
use crate::emit::{comment, types, used};
use crate::module::{Class, Definition, Enumeration, Library, Type};
use crate::names;

/// What all comments of a library draw on.
pub(super) struct Prose<'a> {
    library: &'a Library,
    releases: BTreeMap<String, Type>,
    /// All types of Python that have the same C type.
    spellings: HashMap<String, Vec<String>>,
}

impl<'a> Prose<'a> {
    pub(super) fn new(library: &'a Library) -> Self {
        let mut spellings: HashMap<String, Vec<String>> = HashMap::new();
        for ty in used::types(library) {
            let same = spellings.entry(types::c(library, ty)).or_default();
            let spelling = types::python(library, ty);
            if !same.contains(&spelling) {
                same.push(spelling);
            }
        }
        Self {
            library,
            releases: names::releases(library),
            spellings,
        }
    }

    /// What a struct of a composite type holds, who owns it, and how it is freed.
    pub(super) fn composite(&self, ty: &Type, shape: Shape, parts: &[Type]) -> Vec<String> {
        let spellings = self.spellings.get(&types::c(self.library, ty));
        let spellings = spellings.map_or_else(String::new, |all| all.join(", "));
        let mut lines = vec![
            format!("Python: {}", comment::escape(&spellings)),
            String::new(),
        ];
        lines.extend(self.content(shape, parts));
        lines.extend(self.ownership(ty));
        lines
    }

    fn content(&self, shape: Shape, parts: &[Type]) -> Vec<String> {
        let line = |text: &str| vec![text.to_owned()];
        match shape {
            Shape::Array => {
                line("`data` points to `len` elements; it may be NULL where there are none.")
            }
            Shape::Map => line(
                "keys[i] belongs to values[i], in Python's order; both may be NULL where `len` is 0.",
            ),
            Shape::Iterator => {
                line("Elements that come one by one: see bridge_call in bridge/object.h.")
            }
            Shape::Function => {
                line("A function and its context: see bridge_call in bridge/object.h.")
            }
            Shape::Awaitable => line(
                "What waits for a result, and its context: see bridge_call in bridge/object.h.",
            ),
            Shape::Tuple => Vec::new(),
            Shape::Optional => {
                line("None where `has_value` is false; `value` does not count then.")
            }
            Shape::Union => {
                let mut lines = line("`tag` says which member of `value` there is:");
                lines.extend(parts.iter().enumerate().map(|(index, part)| {
                    let python = comment::escape(&types::python(self.library, part));
                    format!("- {index}: `item{index}`, {python}")
                }));
                lines
            }
        }
    }

    fn ownership(&self, ty: &Type) -> Vec<String> {
        if !types::owns(self.library, ty) {
            return vec!["It owns no memory.".to_owned()];
        }
        let release = names::release(self.library, ty);
        match self.releases.contains_key(&release) {
            true => vec![
                "An argument is borrowed for the call. A result is owned by the caller, who frees it once,"
                    .to_owned(),
                format!("with all that it holds, by {release}()."),
            ],
            false => vec![
                "An argument is borrowed for the call. Inside a result it is freed with that."
                    .to_owned(),
            ],
        }
    }

    /// What a struct of a class says before its members.
    pub(super) fn record(&self, ty: &Type, definition: &Definition) -> Vec<String> {
        let mut lines = comment::definition(definition);
        lines.extend(self.ownership(ty));
        lines
    }
}

/// What a class says before its handle.
pub(super) fn class(library: &Library, definition: &Definition, class: &Class) -> Vec<String> {
    let mut lines = comment::definition(definition);
    let release = format!("{}free_{}", library.symbols.prefix, definition.names.cpp);
    lines.push(
        "A handle: see bridge/object.h. An argument is borrowed for the call. A result is owned by the caller,"
            .to_owned(),
    );
    lines.push(format!("who frees it once by {release}()."));
    if class.is_abstract {
        lines.push("Abstract: only classes below it have instances.".to_owned());
    }
    if let Some(Type::Named(base)) = class.base {
        let base = &library.definition(base).names.c;
        lines.push(format!(
            "It is a {base} as well: {{value.object}} can be passed where that is wanted."
        ));
    }
    lines
}

/// What an enumeration says before its values.
pub(super) fn enumeration(definition: &Definition, enumeration: &Enumeration) -> Vec<String> {
    let mut lines = comment::definition(definition);
    let name = &definition.names.c;
    lines.push(match enumeration.flag {
        true => format!("Any of the {name}_ values, combined by |. Others are refused."),
        false => format!("One of the {name}_ values. Others are refused."),
    });
    lines
}
