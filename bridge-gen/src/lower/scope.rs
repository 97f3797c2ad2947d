//! What the names of a module mean.

use std::collections::HashMap;

use crate::parse::ast::{self, Expr, Stmt, StmtClassDef};
use crate::parse::{SourceFile, span};

use super::condition::Version;
use super::definitions;
use super::known::{is_builtin, is_known, normal_path};

/// Aliases of aliases of names that are followed.
const MAX_STEPS: usize = 64;

/// What a name is bound to.
#[derive(Debug)]
pub(super) enum Binding<'a> {
    /// Dotted path: `typing.Annotated`.
    Import(String),
    /// A value, which may be a type: `X = int`, `type X = int`.
    Value(&'a Expr),
    /// `type X[T] = …`
    GenericAlias,
    Class(&'a StmtClassDef),
    Function,
    /// A loop variable and the like.
    Variable,
}

/// The names at the top level of a module.
#[derive(Debug, Default)]
pub(super) struct Scope<'a> {
    names: HashMap<&'a str, (Binding<'a>, usize)>,
    /// Modules of `from … import *`.
    stars: Vec<String>,
    /// Package that relative imports start from: `mypkg.sub`.
    package: String,
    python: Option<Version>,
}

impl<'a> Scope<'a> {
    pub(super) fn read(
        body: &'a [Stmt],
        source: &SourceFile,
        python: Option<Version>,
    ) -> Scope<'a> {
        let package = match source.is_package {
            true => source.module.as_str(),
            false => source
                .module
                .rsplit_once('.')
                .map_or("", |(package, _)| package),
        };
        let mut scope = Scope {
            package: package.to_owned(),
            python,
            ..Scope::default()
        };
        scope.block(body, false);
        scope
    }

    /// The version of Python that conditions are decided for.
    pub(super) fn python(&self) -> Option<Version> {
        self.python
    }

    /// The name as it is kept, and its binding.
    pub(super) fn entry(&self, name: &str) -> Option<(&'a str, &Binding<'a>)> {
        let (name, (binding, _)) = self.names.get_key_value(name)?;
        Some((name, binding))
    }

    /// Modules whose names are all imported.
    pub(super) fn stars(&self) -> impl Iterator<Item = &str> {
        self.stars.iter().map(String::as_str)
    }

    /// Modules that names may come from: of `a.b.c` these are `a.b.c` and `a.b`.
    pub(super) fn modules(&self) -> Vec<String> {
        let mut modules: Vec<String> = self.stars.clone();
        let mut paths: Vec<_> = self.imports().collect();
        paths.sort_by_key(|(.., offset)| *offset);
        for (_, path, _) in paths {
            modules.extend(path.rsplit_once('.').map(|(module, _)| module.to_owned()));
            modules.push(path.to_owned());
        }
        modules
    }

    /// Names that are imported, with what they mean.
    pub(super) fn imports(&self) -> impl Iterator<Item = (&'a str, &str, usize)> {
        self.names
            .iter()
            .filter_map(|(name, (binding, offset))| match binding {
                Binding::Import(path) => Some((*name, path.as_str(), *offset)),
                _ => None,
            })
    }

    pub(super) fn get(&self, name: &str) -> Option<&Binding<'a>> {
        self.names.get(name).map(|(binding, _)| binding)
    }

    /// Where the name is bound.
    pub(super) fn offset(&self, name: &str) -> Option<usize> {
        self.names.get(name).map(|&(_, offset)| offset)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.names.keys().copied()
    }

    /// Names that may be types.
    pub(super) fn types(&self) -> impl Iterator<Item = &'a str> {
        let names = self.names.iter();
        let types = names.filter(|(_, (binding, _))| match binding {
            Binding::Import(_) | Binding::Value(_) | Binding::GenericAlias | Binding::Class(_) => {
                true
            }
            Binding::Function | Binding::Variable => false,
        });
        types.map(|(&name, _)| name)
    }

    /// Whether names may come from a place that cannot be seen.
    pub(super) fn is_open(&self) -> bool {
        !self.stars.is_empty() || self.names.contains_key("__getattr__")
    }

    /// What a name or attribute means, if it is no more than that: `t.Annotated` is `typing.Annotated`.
    pub(super) fn path(&self, expr: &Expr) -> Option<String> {
        self.path_within(expr, MAX_STEPS)
    }

    fn path_within(&self, expr: &Expr, steps: usize) -> Option<String> {
        let steps = steps.checked_sub(1)?;
        match expr {
            Expr::Name(name) => match self.get(&name.id) {
                Some(Binding::Import(path)) => Some(path.clone()),
                Some(Binding::Value(value)) => self.path_within(value, steps),
                Some(_) => None,
                None => self.unbound_path(&name.id),
            },
            Expr::Attribute(attribute) => {
                let module = self.path_within(&attribute.value, steps)?;
                Some(normal_path(&format!("{module}.{}", attribute.attr)))
            }
            _ => None,
        }
    }

    fn unbound_path(&self, name: &str) -> Option<String> {
        let starred = self.stars.iter().find_map(|module| {
            let path = normal_path(&format!("{module}.{name}"));
            is_known(&path).then_some(path)
        });
        starred.or_else(|| is_builtin(name).then(|| format!("builtins.{name}")))
    }

    /// A binding in a fallback (`else`, `except`) counts only where there is no other.
    fn bind(&mut self, name: &'a str, binding: Binding<'a>, offset: usize, fallback: bool) {
        if !(fallback && self.names.contains_key(name)) {
            self.names.insert(name, (binding, offset));
        }
    }

    fn block(&mut self, body: &'a [Stmt], fallback: bool) {
        for stmt in body {
            self.statement(stmt, fallback);
        }
    }

    fn statement(&mut self, stmt: &'a Stmt, fallback: bool) {
        let at = span(stmt).start;
        match stmt {
            Stmt::Import(import) => self.import(import, fallback),
            Stmt::ImportFrom(import) => self.import_from(import, fallback),
            Stmt::FunctionDef(def) => self.bind(
                &def.name,
                Binding::Function,
                span(&def.name).start,
                fallback,
            ),
            Stmt::ClassDef(def) => self.bind(
                &def.name,
                Binding::Class(def),
                span(&def.name).start,
                fallback,
            ),
            Stmt::Assign(assign) => self.assign(assign, fallback),
            Stmt::AnnAssign(assign) => {
                if let Expr::Name(name) = assign.target.as_ref() {
                    let value = assign.value.as_deref();
                    self.bind(
                        &name.id,
                        value.map_or(Binding::Variable, Binding::Value),
                        at,
                        fallback,
                    );
                }
            }
            Stmt::TypeAlias(alias) => {
                if let Expr::Name(name) = alias.name.as_ref() {
                    let binding = match alias.type_params {
                        Some(_) => Binding::GenericAlias,
                        None => Binding::Value(&alias.value),
                    };
                    self.bind(&name.id, binding, at, fallback);
                }
            }
            Stmt::For(each) => {
                self.targets(&each.target, fallback);
                self.block(&each.body, fallback);
                self.block(&each.orelse, true);
            }
            Stmt::While(each) => {
                self.block(&each.body, fallback);
                self.block(&each.orelse, true);
            }
            Stmt::If(branch) => self.branches(branch, fallback),
            Stmt::With(with) => {
                for target in with
                    .items
                    .iter()
                    .filter_map(|item| item.optional_vars.as_deref())
                {
                    self.targets(target, fallback);
                }
                self.block(&with.body, fallback);
            }
            Stmt::Match(choice) => {
                for case in &choice.cases {
                    self.block(&case.body, true);
                }
            }
            Stmt::Try(attempt) => self.attempt(attempt, fallback),
            Stmt::AugAssign(_)
            | Stmt::Return(_)
            | Stmt::Delete(_)
            | Stmt::Raise(_)
            | Stmt::Assert(_)
            | Stmt::Global(_)
            | Stmt::Nonlocal(_)
            | Stmt::Expr(_)
            | Stmt::Pass(_)
            | Stmt::Break(_)
            | Stmt::Continue(_)
            | Stmt::IpyEscapeCommand(_) => {}
        }
    }

    /// Of branches that are decided, the one that is taken.
    fn branches(&mut self, branch: &'a ast::StmtIf, fallback: bool) {
        let mut fallback = fallback;
        for (body, holds) in definitions::branches(branch, self) {
            match holds {
                Some(false) => {}
                Some(true) => return self.block(body, fallback),
                None => {
                    self.block(body, fallback);
                    fallback = true;
                }
            }
        }
    }

    fn attempt(&mut self, attempt: &'a ast::StmtTry, fallback: bool) {
        self.block(&attempt.body, fallback);
        for ast::ExceptHandler::ExceptHandler(handler) in &attempt.handlers {
            self.block(&handler.body, true);
        }
        self.block(&attempt.orelse, fallback);
        self.block(&attempt.finalbody, fallback);
    }

    fn import(&mut self, import: &'a ast::StmtImport, fallback: bool) {
        for alias in &import.names {
            let path = alias.name.as_str();
            let (name, path) = match &alias.asname {
                Some(name) => (name.as_str(), path),
                None => {
                    let first = path.split('.').next().unwrap_or(path);
                    (first, first)
                }
            };
            self.bind(
                name,
                Binding::Import(normal_path(path)),
                span(alias).start,
                fallback,
            );
        }
    }

    fn import_from(&mut self, import: &'a ast::StmtImportFrom, fallback: bool) {
        let module = self.absolute(import.level, import.module.as_deref().unwrap_or_default());
        for alias in &import.names {
            if alias.name.as_str() == "*" {
                self.stars.push(module.clone());
                continue;
            }
            let path = normal_path(&format!("{module}.{}", alias.name));
            let name = alias.asname.as_ref().unwrap_or(&alias.name);
            self.bind(name, Binding::Import(path), span(alias).start, fallback);
        }
    }

    /// `.sub` in `mypkg` is `mypkg.sub`; where there is no package, the dots stay.
    fn absolute(&self, level: u32, module: &str) -> String {
        let mut package = self.package.as_str();
        for _ in 1..level {
            package = package.rsplit_once('.').map_or("", |(outer, _)| outer);
        }
        match (level, package, module) {
            (0, _, module) => module.to_owned(),
            (_, "", module) => format!("{}{module}", ".".repeat(level as usize)),
            (_, package, "") => package.to_owned(),
            (_, package, module) => format!("{package}.{module}"),
        }
    }

    fn assign(&mut self, assign: &'a ast::StmtAssign, fallback: bool) {
        for target in &assign.targets {
            match target {
                Expr::Name(name) => {
                    self.bind(
                        &name.id,
                        Binding::Value(&assign.value),
                        span(target).start,
                        fallback,
                    );
                }
                _ => self.targets(target, fallback),
            }
        }
    }

    fn targets(&mut self, target: &'a Expr, fallback: bool) {
        match target {
            Expr::Name(name) => {
                self.bind(&name.id, Binding::Variable, span(target).start, fallback)
            }
            Expr::Tuple(tuple) => tuple
                .elts
                .iter()
                .for_each(|target| self.targets(target, fallback)),
            Expr::List(list) => list
                .elts
                .iter()
                .for_each(|target| self.targets(target, fallback)),
            Expr::Starred(starred) => self.targets(&starred.value, fallback),
            _ => {}
        }
    }
}
