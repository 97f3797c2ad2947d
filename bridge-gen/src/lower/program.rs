//! All modules of a run: what a name of one of them means in another.

use std::collections::HashMap;

use crate::parse::SourceFile;
use crate::parse::ast::Stmt;

use super::docstring::Docs;
use super::scope::{Binding, Scope};

/// Imports of imports that are followed.
const MAX_STEPS: usize = 32;

/// One parsed source.
pub(super) struct Parsed<'a> {
    pub(super) source: &'a SourceFile,
    pub(super) body: &'a [Stmt],
    pub(super) scope: Scope<'a>,
    /// Docstrings that the source has not got itself.
    pub(super) docs: Docs,
}

/// Every source without a syntax error, by its number.
pub(super) struct Program<'a> {
    parsed: Vec<Option<Parsed<'a>>>,
    by_name: HashMap<&'a str, usize>,
}

/// Where a name is really bound.
#[derive(Clone, Copy)]
pub(super) struct Found<'p, 'a> {
    pub(super) file: usize,
    pub(super) name: &'a str,
    pub(super) binding: &'p Binding<'a>,
}

impl<'a> Program<'a> {
    pub(super) fn new(parsed: Vec<Option<Parsed<'a>>>) -> Program<'a> {
        let mut by_name = HashMap::new();
        for (file, parsed) in parsed.iter().enumerate() {
            if let Some(Parsed { source, .. }) = parsed {
                by_name.entry(source.module.as_str()).or_insert(file);
            }
        }
        Program { parsed, by_name }
    }

    pub(super) fn file(&self, file: usize) -> Option<&Parsed<'a>> {
        self.parsed.get(file)?.as_ref()
    }

    /// All of them, with their numbers.
    pub(super) fn files(&self) -> impl Iterator<Item = (usize, &Parsed<'a>)> {
        let files = self.parsed.iter().enumerate();
        files.filter_map(|(file, parsed)| Some((file, parsed.as_ref()?)))
    }

    /// The number of the module with that name.
    pub(super) fn module(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// What a dotted path means: `shapes.Point`, through all imports.
    pub(super) fn find(&self, path: &str) -> Option<Found<'_, 'a>> {
        self.find_within(path, MAX_STEPS)
    }

    fn find_within(&self, path: &str, steps: usize) -> Option<Found<'_, 'a>> {
        let steps = steps.checked_sub(1)?;
        let (module, name) = path.rsplit_once('.')?;
        let file = self.module(module)?;
        let Parsed { scope, .. } = self.file(file)?;
        match scope.entry(name) {
            Some((_, Binding::Import(path))) => self.find_within(path, steps),
            Some((name, binding)) => Some(Found {
                file,
                name,
                binding,
            }),
            None => scope
                .stars()
                .find_map(|star| self.find_within(&format!("{star}.{name}"), steps)),
        }
    }
}
