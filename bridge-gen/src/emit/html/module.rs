//! Modules: what each holds, kind by kind.

use super::Page;
use super::entry::{Entry, Group, Section};
use super::prose;
use super::text::{code, escape};
use crate::module::{DefinitionId, DefinitionKind, FunctionKind, LeftOut, Module};

impl Page<'_> {
    /// The modules, then those that only types come from.
    pub(super) fn sections(&self) -> Vec<Section> {
        let modules = self.library.modules.iter();
        let mut sections: Vec<_> = modules.map(|module| self.section(module)).collect();
        let known = |name: &str| self.library.modules.iter().any(|one| one.name == name);
        let mut others: Vec<_> = self
            .library
            .definitions
            .iter()
            .map(|one| one.module.as_str())
            .filter(|name| !known(name))
            .collect();
        others.sort_unstable();
        others.dedup();
        sections.extend(others.into_iter().map(|name| Section {
            id: format!("module.{name}"),
            title: name.to_owned(),
            head: "<p>Only types of it are used.</p>\n".to_owned(),
            groups: filled(self.types(None, name)),
        }));
        sections
    }

    fn section(&self, module: &Module) -> Section {
        let class = format!("{}::{}", self.library.name, module.class);
        let head = format!(
            "<p class=\"names\">{} <span class=\"type\">class {}</span></p>\n{}",
            code(&module.file),
            code(&class),
            prose::doc(module.doc.as_deref())
        );
        let own = module.functions.iter().filter(|one| one.owner.is_none());
        let (computed, functions): (Vec<_>, Vec<_>) =
            own.partition(|one| one.kind == FunctionKind::Constant);
        let functions = functions.iter().map(|one| self.function(module, one));
        let constants = module.constants.iter();
        let constants = constants.map(|one| self.constant(module, one));
        let constants = constants.chain(computed.iter().map(|one| self.function(module, one)));
        let exceptions = self.library.exceptions.iter();
        let exceptions = exceptions.filter(|one| one.module == module.name);
        let mut groups = vec![Group {
            title: "Functions",
            entries: functions.collect(),
        }];
        groups.extend(self.types(Some(module), &module.name));
        groups.extend([
            Group {
                title: "Constants",
                entries: constants.collect(),
            },
            Group {
                title: "Exceptions",
                entries: exceptions.map(|one| self.exception(one)).collect(),
            },
            Group {
                title: "Left out",
                entries: left_out(module),
            },
        ]);
        Section {
            id: format!("module.{}", module.name),
            title: module.name.clone(),
            head,
            groups: filled(groups),
        }
    }

    fn types(&self, module: Option<&Module>, name: &str) -> Vec<Group> {
        let (mut classes, mut records) = (Vec::new(), Vec::new());
        let (mut enumerations, mut literals) = (Vec::new(), Vec::new());
        let definitions = self.library.definitions.iter().enumerate();
        for (index, one) in definitions.filter(|(_, one)| one.module == name) {
            let entry = self.definition(module, DefinitionId(index), one);
            match one.kind {
                DefinitionKind::Class(_) => classes.push(entry),
                DefinitionKind::Record(_) => records.push(entry),
                DefinitionKind::Enumeration(_) => enumerations.push(entry),
                DefinitionKind::Choice(_) => literals.push(entry),
            }
        }
        let all = [
            ("Classes", classes),
            ("Records", records),
            ("Enumerations", enumerations),
            ("Literals", literals),
        ];
        let groups = all.map(|(title, entries)| Group { title, entries });
        groups.into()
    }
}

fn filled(mut groups: Vec<Group>) -> Vec<Group> {
    groups.retain(|group| !group.entries.is_empty());
    groups
}

/// What is not bridged, and why.
fn left_out(module: &Module) -> Vec<Entry> {
    let entry = |(one, number): (&LeftOut, usize)| {
        let reasons = one.reasons.iter();
        let reasons = reasons.map(|reason| {
            let text = prose::inline(&reason.text);
            format!(
                "<li>{text} <span class=\"type\">{}</span></li>",
                escape(reason.code)
            )
        });
        Entry {
            id: format!("left-out.{}.{number}", module.name),
            name: one.python_name.clone(),
            kind: "left out",
            body: format!("<ul>{}</ul>\n", reasons.collect::<String>()),
            members: Vec::new(),
        }
    };
    module.left_out.iter().zip(1..).map(entry).collect()
}
