//! Which definitions are bridged.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::parse::span;

use super::definitions::Definition;
use super::export::{self, Export};
use super::hint::Hints;

/// A function that may be bridged.
pub(super) struct Candidate<'a> {
    pub(super) definition: Definition<'a>,
    pub(super) export: Export,
    pub(super) is_overload: bool,
}

/// The definition that counts of each function that is public or forced.
/// `public` are the names in `__all__`, if there is one.
pub(super) fn select<'a>(
    definitions: &[Definition<'a>],
    public: Option<&BTreeMap<String, Range<usize>>>,
    hints: &Hints<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Candidate<'a>> {
    let mut last: HashMap<&str, usize> = HashMap::new();
    let mut candidates: Vec<Option<Candidate<'a>>> = Vec::new();
    for &definition in definitions {
        let name = definition.function.name.as_str();
        let candidate = Candidate::new(definition, hints);
        if !candidate.is_wanted(public) {
            continue;
        }
        let index = last.get(name).copied();
        let before =
            index.and_then(|index| candidates[index].take_if(|before| candidate.replaces(before)));
        if index.is_some() && before.is_none() {
            continue;
        }
        diagnostics.extend(before.and_then(|before| duplicate(&before, &candidate, hints.file)));
        last.insert(name, candidates.len());
        candidates.push(Some(candidate));
    }
    candidates.into_iter().flatten().collect()
}

impl<'a> Candidate<'a> {
    fn new(definition: Definition<'a>, hints: &Hints<'_>) -> Candidate<'a> {
        Candidate {
            definition,
            export: export::read(definition.function, hints.scope, hints.file),
            is_overload: export::is_overload(definition.function, hints.scope),
        }
    }

    fn is_wanted(&self, public: Option<&BTreeMap<String, Range<usize>>>) -> bool {
        let name = self.definition.function.name.as_str();
        let is_public = match public {
            Some(names) => names.contains_key(name),
            None => !name.starts_with('_'),
        };
        is_public || self.export.forced
    }

    /// A definition in a block does not hide one at the top level.
    fn replaces(&self, before: &Candidate<'_>) -> bool {
        self.definition.block.is_none() || before.definition.block.is_some()
    }
}

/// Overloads and definitions in branches are meant to be replaced.
fn duplicate(before: &Candidate<'_>, after: &Candidate<'_>, file: usize) -> Option<Diagnostic> {
    if before.is_overload || before.definition.block.is_some() {
        return None;
    }
    let lost = &before.definition.function.name;
    let bridged = &after.definition.function.name;
    Some(
        Diagnostic::new(
            Code::DuplicateDefinition,
            format!("`{bridged}` is defined twice"),
        )
        .at(Place::source(file, span(bridged)))
        .label("this one is bridged")
        .also(Place::source(file, span(lost)), "this one is lost")
        .help("rename or remove one of them"),
    )
}
