//! The exception classes that the modules of a run define.

use std::collections::{HashMap, HashSet};

use crate::module::{ExceptionBase, ExceptionClass, Library};
use crate::names;
use crate::parse::ast::{Stmt, StmtClassDef};
use crate::parse::{Role, span};

use super::class::Class;
use super::hint::Hints;
use super::known;
use super::scope::Binding;

/// All of them, bases first, with those that an installed module gives out as its own. Those whose bases are outside the run are none of them.
pub(super) fn all<'a>(modules: &[(Hints<'a>, &'a [Stmt])]) -> Vec<ExceptionClass> {
    let mut found = Found::default();
    for (hints, body) in modules {
        for stmt in *body {
            if let Stmt::ClassDef(class) = stmt
                && matches!(hints.scope.get(&class.name), Some(Binding::Class(last)) if std::ptr::eq(*last, class))
            {
                found.with_nested(*hints, class, &class.name);
            }
        }
        if hints.source.role == Role::Installed {
            found.given_out(*hints);
        }
    }
    found.classes
}

#[derive(Default)]
struct Found {
    classes: Vec<ExceptionClass>,
    /// What has been looked at, by file and position: how its own subclasses see it, nothing for other classes.
    seen: HashMap<(usize, usize), Option<ExceptionBase>>,
}

impl Found {
    /// The class and those in its body: `Client.Error`.
    fn with_nested(&mut self, hints: Hints<'_>, class: &StmtClassDef, name: &str) {
        self.class(hints, class, name);
        for stmt in &class.body {
            if let Stmt::ClassDef(inner) = stmt {
                self.with_nested(hints, inner, &format!("{name}.{}", inner.name));
            }
        }
    }

    /// Those that the module has from others of its package.
    fn given_out(&mut self, hints: Hints<'_>) {
        let package = |path: &str| path.split('.').next().map(str::to_owned);
        let own = package(&hints.source.module);
        let imports = hints.scope.imports();
        let mut imports: Vec<_> = imports
            .filter(|(name, path, _)| !name.starts_with('_') && package(path) == own)
            .collect();
        imports.sort_by_key(|(name, _, offset)| (*offset, *name));
        for (_, path, _) in imports {
            if let Some(there) = hints.program.find(path)
                && let Binding::Class(class) = there.binding
                && let Some(hints) = hints.in_file(there.file)
            {
                self.with_nested(hints, class, there.name);
            }
        }
    }

    /// What a class derived from this one has as its base, if this is an exception.
    fn class(
        &mut self,
        hints: Hints<'_>,
        class: &StmtClassDef,
        name: &str,
    ) -> Option<ExceptionBase> {
        let key = (hints.file, span(&class.name).start);
        if let Some(seen) = self.seen.get(&key) {
            return *seen;
        }
        // A class cannot be its own base, whatever the source says.
        self.seen.insert(key, None);
        let base = self.base(hints, class)?;
        let is_private = name.split('.').any(|part| part.starts_with('_'));
        let own = match is_private {
            true => base,
            false => self.add(hints, class, name, base),
        };
        self.seen.insert(key, Some(own));
        Some(own)
    }

    fn base(&mut self, hints: Hints<'_>, class: &StmtClassDef) -> Option<ExceptionBase> {
        let mut bases = class.arguments.iter().flat_map(|all| &all.args);
        bases.find_map(|base| {
            let path = hints.scope.path(base);
            let builtin = path
                .as_deref()
                .and_then(|path| path.strip_prefix("builtins."));
            if let Some(name) = builtin.and_then(known::exception) {
                return Some(ExceptionBase::Builtin(name));
            }
            match hints.class_of(base)? {
                (there, Class::Statement(base, name)) => self.class(there, base, &name),
                (_, Class::Call(..)) => None,
            }
        })
    }

    fn add(
        &mut self,
        hints: Hints<'_>,
        class: &StmtClassDef,
        name: &str,
        base: ExceptionBase,
    ) -> ExceptionBase {
        let module = &hints.source.module;
        self.classes.push(ExceptionClass {
            module: module.clone(),
            python_name: name.to_owned(),
            cpp: names::definition(hints.prefix, module, name).cpp,
            base,
            doc: hints.doc(name, &class.body),
            line: hints.source.line(span(&class.name).start),
        });
        ExceptionBase::Own(self.classes.len() - 1)
    }
}

/// Tells apart what would have one name in C++: an exception gives way, and is called after its module as well.
pub(super) fn distinguish(library: &mut Library) {
    let classes = library.modules.iter().map(|module| &module.class);
    let definitions = library.definitions.iter().map(|one| &one.names.cpp);
    let mut taken: HashSet<String> = classes.chain(definitions).cloned().collect();
    let mut count = HashMap::new();
    for exception in &library.exceptions {
        *count.entry(exception.cpp.clone()).or_insert(0) += 1;
    }
    for exception in &mut library.exceptions {
        if count[&exception.cpp] > 1 || taken.contains(&exception.cpp) {
            exception.cpp = format!("{}{}", names::class(&exception.module), exception.cpp);
        }
        while !taken.insert(exception.cpp.clone()) {
            exception.cpp.push('_');
        }
    }
}
