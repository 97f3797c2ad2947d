//! The classes whose instances are handles, and the modules that offer them.

use std::collections::{HashMap, HashSet};

use crate::module::{self, DefinitionKind, Type};
use crate::names;
use crate::parse::ast::{Expr, Stmt, StmtClassDef};
use crate::parse::{Role, span};

use super::super::all::{self, All};
use super::super::definitions;
use super::super::export;
use super::super::hint::Hints;
use super::super::known;
use super::super::scope::Binding;
use super::Class;

/// Bases of bases that are followed.
const MAX_STEPS: usize = 32;

/// A class and where it is offered.
pub(crate) struct Offer<'a> {
    /// The module that defines it.
    pub(crate) file: usize,
    pub(crate) class: &'a StmtClassDef,
    /// The module that offers it, and its name there: `Stack`, `Stack.Kind`.
    pub(crate) home: usize,
    pub(crate) name: String,
}

impl Offer<'_> {
    /// File and offset.
    pub(crate) fn key(&self) -> (usize, usize) {
        (self.file, span(&self.class.name).start)
    }
}

/// All of them, in the order of the modules.
#[derive(Default)]
pub(crate) struct Offered<'a> {
    pub(crate) offers: Vec<Offer<'a>>,
    by_class: HashMap<(usize, usize), usize>,
}

impl<'a> Offered<'a> {
    /// What the modules offer that are bridged.
    pub(crate) fn of(modules: &[Hints<'a>]) -> Offered<'a> {
        let mut offered = Offered::default();
        for hints in modules {
            if matches!(hints.source.role, Role::Embedded | Role::Installed) {
                offered.own(hints);
            }
        }
        for hints in modules {
            if matches!(hints.source.role, Role::Embedded | Role::Installed) {
                offered.imported(hints);
            }
        }
        offered
    }

    /// That of a class.
    pub(crate) fn find(&self, file: usize, offset: usize) -> Option<&Offer<'a>> {
        let index = self.by_class.get(&(file, offset))?;
        self.offers.get(*index)
    }

    fn own(&mut self, hints: &Hints<'a>) {
        let Some(parsed) = hints.program.file(hints.file) else {
            return;
        };
        let mut classes = Vec::new();
        collect(parsed.body, hints, &mut classes);
        let public = Public::of(hints);
        for class in classes {
            let is_bound = matches!(hints.scope.get(&class.name), Some(Binding::Class(last)) if std::ptr::eq(*last, class));
            if is_bound
                && (public.has(hints, &class.name)
                    || export::of_class(class, hints.scope, hints.file).forced)
            {
                self.add(hints, class, hints.file, class.name.to_string());
            }
        }
    }

    /// Those that it has from other modules of the run in order to offer them.
    fn imported(&mut self, hints: &Hints<'a>) {
        let public = Public::of(hints);
        let mut imports: Vec<_> = hints.scope.imports().collect();
        imports.sort_by_key(|(name, _, offset)| (*offset, *name));
        for (name, path, _) in imports {
            if hints.is_offered(name, path)
                && public.has(hints, name)
                && let Some(found) = hints.program.find(path)
                && let Binding::Class(class) = found.binding
                && let Some(there) = hints.in_file(found.file)
            {
                self.add(&there, class, hints.file, name.to_owned());
            }
        }
    }

    /// The class, unless it is of another kind, and those in its body.
    fn add(&mut self, hints: &Hints<'a>, class: &'a StmtClassDef, home: usize, name: String) {
        for stmt in &class.body {
            if let Stmt::ClassDef(inner) = stmt
                && !inner.name.starts_with('_')
            {
                self.add(hints, inner, home, format!("{name}.{}", inner.name));
            }
        }
        if hints.is_value(class) || hints.is_none_to_hold(class, MAX_STEPS) {
            return;
        }
        let offer = Offer {
            file: hints.file,
            class,
            home,
            name,
        };
        let index = self.offers.len();
        if *self.by_class.entry(offer.key()).or_insert(index) == index {
            self.offers.push(offer);
        }
    }
}

/// The classes outside of functions and classes that are known to be there.
fn collect<'a>(body: &'a [Stmt], hints: &Hints<'a>, found: &mut Vec<&'a StmtClassDef>) {
    for stmt in body {
        if let Stmt::ClassDef(class) = stmt {
            found.push(class);
        }
        for (inner, block) in definitions::blocks(stmt, hints.scope) {
            if block.is_none() {
                collect(inner, hints, found);
            }
        }
    }
}

/// The names in the `__all__` of a module, if there is one: read once for all classes.
struct Public(Option<HashSet<String>>);

impl Public {
    fn of(hints: &Hints<'_>) -> Self {
        let body = hints.program.file(hints.file).map(|parsed| parsed.body);
        Self(match body.map(|body| all::read(body, hints.scope)) {
            Some(All::Names(names)) => Some(names.into_iter().map(|(name, _)| name).collect()),
            Some(All::Absent | All::Unreadable(_)) | None => None,
        })
    }

    fn has(&self, hints: &Hints<'_>, name: &str) -> bool {
        let is_public = match &self.0 {
            Some(names) => names.contains(name),
            None => !name.starts_with('_'),
        };
        hints.selection.wants(&hints.source.module, name, is_public)
    }
}

/// Takes note of all classes before anybody refers to them.
pub(crate) fn announce<'a>(modules: &[Hints<'a>], offered: &'a Offered<'a>) {
    let there = |offer: &Offer<'a>| modules.iter().find(|hints| hints.file == offer.file);
    for offer in &offered.offers {
        if let Some(there) = there(offer) {
            there.announce_class(offer);
        }
    }
    for offer in &offered.offers {
        if let Some(there) = there(offer) {
            there.complete_class(offer);
        }
    }
}

impl<'a> Hints<'a> {
    /// Whether an import is there for others: any that `__all__` names, and in a package those from inside of it.
    pub(crate) fn is_offered(&self, name: &str, path: &str) -> bool {
        let source = self.source;
        let inside = source.is_package
            && path
                .strip_prefix(source.module.as_str())
                .is_some_and(|rest| rest.starts_with('.'));
        inside && !name.starts_with('_') || self.scope.get("__all__").is_some()
    }

    /// Whether its instances are exceptions, as far as can be seen.
    pub(crate) fn is_exception(&self, class: &StmtClassDef) -> bool {
        let (offset, is_value) = (span(&class.name).start, self.is_value(class));
        !is_value
            && self.offered.find(self.file, offset).is_none()
            && self.is_none_to_hold(class, MAX_STEPS)
    }

    /// Whether nobody holds its instances by themselves: exceptions are thrown, protocols are what others are like.
    fn is_none_to_hold(&self, class: &StmtClassDef, steps: usize) -> bool {
        let Some(steps) = steps.checked_sub(1) else {
            return true;
        };
        let mut bases = self.bases(class);
        bases.any(|base| {
            let path = self.scope.path(base);
            let builtin = path
                .as_deref()
                .and_then(|path| path.strip_prefix("builtins."));
            if builtin.and_then(known::exception).is_some()
                || path.as_deref() == Some("typing.Protocol")
            {
                return true;
            }
            match self.class_of(base) {
                Some((there, Class::Statement(base, _))) => {
                    // A class made from a protocol is no protocol, but what is made from an exception is one.
                    !there.is_protocol(base) && there.is_none_to_hold(base, steps)
                }
                Some((_, Class::Call(..))) | None => false,
            }
        })
    }

    fn is_protocol(&self, class: &StmtClassDef) -> bool {
        let mut bases = self.bases(class);
        bases.any(|base| self.scope.path(base).as_deref() == Some("typing.Protocol"))
    }

    /// The bases, without type parameters: `Generic` of `Generic[T]`.
    pub(crate) fn bases<'e>(
        &self,
        class: &'e StmtClassDef,
    ) -> impl Iterator<Item = &'e Expr> + use<'e> {
        let bases = class.arguments.iter().flat_map(|all| &all.args);
        bases.map(|base| match base {
            Expr::Subscript(generic) => generic.value.as_ref(),
            other => other,
        })
    }

    /// Takes note of it.
    fn announce_class(&self, offer: &Offer<'_>) {
        let Some(home) = self.in_file(offer.home) else {
            return;
        };
        let module = &home.source.module;
        let class = offer.class;
        let definition = module::Definition {
            module: module.clone(),
            python_name: offer.name.clone(),
            names: names::definition(self.prefix, module, &offer.name),
            doc: self.doc(&offer.name, &class.body),
            line: self.source.line(span(&class.name).start),
            kind: DefinitionKind::Class(module::Class {
                base: None,
                is_abstract: false,
            }),
        };
        self.named
            .announce(self.file, span(&class.name), definition);
    }

    /// Completes it, once all are announced.
    fn complete_class(&self, offer: &Offer<'a>) {
        let (file, offset) = offer.key();
        if let Some(id) = self.named.class(file, offset) {
            let base = self.held_base(offer.class);
            let class = module::Class {
                base: base.map(|(_, id)| Type::Named(id)),
                is_abstract: self.is_abstract(offer.class),
            };
            self.named.complete(id, DefinitionKind::Class(class));
        }
    }
}
