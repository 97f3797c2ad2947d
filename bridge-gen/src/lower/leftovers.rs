//! What to say of public names that are no functions, and of modules that offer nothing.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::module::{LeftOut, Reason};

use super::definitions::Definition;
use super::scope::Binding;
use super::text;
use super::unit::Reader;

impl Reader<'_, '_> {
    /// Names in `__all__` that are no functions of this file: listed, but worth no warning.
    pub(super) fn other_names(
        &mut self,
        names: &BTreeMap<String, Range<usize>>,
        definitions: &[Definition<'_>],
    ) {
        let functions: HashSet<&str> = definitions.iter().map(|one| one.name).collect();
        for (name, span) in names
            .iter()
            .filter(|(name, _)| !functions.contains(name.as_str()))
        {
            if self.is_constant(name) || self.is_offered_class(name) {
                continue;
            }
            let what = match self.hints.scope.get(name) {
                Some(Binding::Class(_)) => "a class",
                Some(Binding::Import(_)) => "imported from another module",
                Some(Binding::Value(_) | Binding::Variable) => "a variable",
                Some(Binding::GenericAlias) => "a type",
                Some(Binding::Function) => continue,
                None if self.hints.scope.is_open() => "not defined in this file",
                None => {
                    self.undefined(name, span.clone());
                    continue;
                }
            };
            let offset = self.hints.scope.offset(name).unwrap_or(span.start);
            self.left_out.push(LeftOut {
                python_name: name.clone(),
                line: self.hints.source.line(offset),
                reasons: vec![Reason {
                    code: Code::NotAFunction.as_str(),
                    text: format!("`{name}` is {what}, not a function of this module"),
                }],
            });
        }
    }

    pub(super) fn is_constant(&self, name: &str) -> bool {
        let literals = self.constants.iter().map(|constant| &constant.name);
        let computed = self.drafts.iter().map(|draft| &draft.python_name);
        literals.chain(computed).any(|known| known == name)
    }

    fn is_offered_class(&self, name: &str) -> bool {
        let offered = &self.hints.offered.offers;
        let file = self.hints.file;
        offered
            .iter()
            .any(|offer| offer.home == file && offer.name == name)
    }

    fn undefined(&mut self, name: &str, span: Range<usize>) {
        let near = text::nearest(name, self.hints.scope.names());
        let help = near.map_or("remove it, or define it".to_owned(), |near| {
            format!("did you mean `{near}`?")
        });
        let warning = Diagnostic::new(
            Code::UndefinedInAll,
            format!("`__all__` names {name:?}, which is not defined"),
        )
        .at(self.place(span))
        .help(help);
        self.diagnostics.push(warning);
    }

    /// Functions that are left out have said why. Other names in `__all__` have not.
    pub(super) fn nothing(&mut self, functions: usize) {
        const SHOWN: usize = 8;
        let is_function = |left_out: &&LeftOut| {
            let mut reasons = left_out.reasons.iter();
            reasons.all(|reason| reason.code != Code::NotAFunction.as_str())
        };
        let (left_out, others): (Vec<_>, Vec<_>) = self.left_out.iter().partition(is_function);
        let mut notes: Vec<String> = others
            .iter()
            .take(SHOWN)
            .flat_map(|other| &other.reasons)
            .map(|reason| format!("{} [{}]", reason.text, reason.code))
            .collect();
        if others.len() > SHOWN {
            notes.push(format!(
                "and {} more names in `__all__`",
                others.len() - SHOWN
            ));
        }
        notes.push(match (left_out.len(), functions) {
            (0, 0) => "it defines no functions at its top level".to_owned(),
            (0, _) if self.hints.selection.chooses() => {
                "none of its functions is public and chosen by `include` and `exclude` of the configuration"
                    .to_owned()
            }
            (0, _) => {
                "none of its functions is public: each begins with `_` or is not in `__all__`"
                    .to_owned()
            }
            (1, _) => {
                "its only public function is left out, for the reasons given there".to_owned()
            }
            (all, _) => {
                format!("its {all} public functions are left out, for the reasons given there")
            }
        });
        let error = Diagnostic::new(
            Code::NothingToBridge,
            format!("`{}` has no function to bridge", self.hints.source.module),
        )
        .at(self.place(0..0))
        .help("write a function with type hints, as in `def add(a: int, b: int) -> int:`");
        self.diagnostics
            .push(notes.into_iter().fold(error, Diagnostic::note));
    }
}
