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
    /// Which overload of its name it is, from 1 on.
    pub(super) overload: Option<usize>,
}

/// The definitions that count of each function that is public or forced: the last one, or all its overloads.
/// `public` are the names in `__all__`, if there is one.
pub(super) fn select<'a>(
    definitions: &[Definition<'a>],
    public: Option<&BTreeMap<String, Range<usize>>>,
    hints: &Hints<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Candidate<'a>> {
    let mut last: HashMap<&str, usize> = HashMap::new();
    let mut groups: Vec<Vec<Candidate<'a>>> = Vec::new();
    for &definition in definitions {
        let name = definition.name;
        let Some(hints) = hints.in_file(definition.file) else {
            continue;
        };
        let candidate = Candidate::new(definition, &hints);
        if !candidate.is_wanted(public, &hints) {
            continue;
        }
        match last.get(name).copied() {
            Some(group) => join(candidate, &mut groups[group], diagnostics),
            None => {
                last.insert(name, groups.len());
                groups.push(vec![candidate]);
            }
        }
    }
    // Two overloads of one name are next to each other, however they were written.
    groups.into_iter().flat_map(numbered).collect()
}

fn join<'a>(
    candidate: Candidate<'a>,
    group: &mut Vec<Candidate<'a>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(before) = group.last() else { return };
    match (before.overload.is_some(), candidate.overload.is_some()) {
        (true, true) => group.push(candidate),
        // The implementation, which type checkers do not look at.
        (true, false) => {}
        (false, _) if candidate.replaces(before) => {
            diagnostics.extend(duplicate(before, &candidate));
            *group = vec![candidate];
        }
        (false, _) => {}
    }
}

fn numbered(group: Vec<Candidate<'_>>) -> impl Iterator<Item = Candidate<'_>> {
    let numbered = group.into_iter().zip(1..);
    numbered.map(|(candidate, number)| Candidate {
        overload: candidate.overload.map(|_| number),
        ..candidate
    })
}

impl<'a> Candidate<'a> {
    fn new(definition: Definition<'a>, hints: &Hints<'_>) -> Candidate<'a> {
        let mut export = export::read(definition.function, hints.scope, hints.file);
        if let Some(different) = hints.selection.of(&hints.source.module, definition.name) {
            export.forced |= different.export;
            export.name = different.name.clone().or(export.name);
        }
        Candidate {
            definition,
            export,
            overload: export::is_overload(definition.function, hints.scope).then_some(1),
        }
    }

    fn is_wanted(
        &self,
        public: Option<&BTreeMap<String, Range<usize>>>,
        hints: &Hints<'_>,
    ) -> bool {
        let name = self.definition.name;
        let is_public = match public {
            Some(names) => names.contains_key(name),
            None => !name.starts_with('_'),
        };
        hints
            .selection
            .wants(&hints.source.module, name, is_public || self.export.forced)
    }

    /// A definition in a block does not hide one at the top level.
    fn replaces(&self, before: &Candidate<'_>) -> bool {
        self.definition.block.is_none() || before.definition.block.is_some()
    }
}

/// Definitions in branches are meant to be replaced.
fn duplicate(before: &Candidate<'_>, after: &Candidate<'_>) -> Option<Diagnostic> {
    if before.definition.block.is_some() {
        return None;
    }
    let lost = &before.definition.function.name;
    let bridged = &after.definition.function.name;
    Some(
        Diagnostic::new(
            Code::DuplicateDefinition,
            format!("`{bridged}` is defined twice"),
        )
        .at(Place::source(after.definition.file, span(bridged)))
        .label("this one is bridged")
        .also(
            Place::source(before.definition.file, span(lost)),
            "this one is lost",
        )
        .help("rename or remove one of them"),
    )
}
