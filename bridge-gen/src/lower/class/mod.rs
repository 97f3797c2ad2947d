//! Classes whose values have a C struct or a C enum: dataclasses, NamedTuples, TypedDicts, enumerations.

mod enumeration;
mod field;
mod functional;
mod members;
mod offered;
mod record;

pub(super) use members::{Attribute, Holder, Making};
pub(super) use offered::{Offer, Offered, announce};

use std::ops::Range;

use crate::module::{Definition, DefinitionId, DefinitionKind, Record, Type};
use crate::names;
use crate::parse::ast::{Expr, ExprCall, Stmt, StmtClassDef};
use crate::parse::span;

use super::export;
use super::hint::{Context, Hints, Walk, Wrong};
use super::resolve::object;
use super::scope::Binding;

/// Where a class is written.
pub(super) enum Class<'e> {
    /// `class Point:`, with its name in the module: `Shape.Kind`.
    Statement(&'e StmtClassDef, String),
    /// `NamedTuple("Size", …)` or `TypedDict("Options", …)`, bound to that name.
    Call(&'e ExprCall, String, RecordCall<'e>),
}

/// A class made by a call.
pub(super) enum RecordCall<'e> {
    /// Pairs of name and type.
    NamedTuple(&'e [Expr]),
    /// A dict of name and type, and whether all keys are there.
    TypedDict(&'e Expr, bool),
}

/// What a class is, as far as its bases and decorators tell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Dataclass,
    NamedTuple,
    TypedDict,
    Enumeration { flag: bool },
}

impl<'e> Class<'e> {
    pub(super) fn statement(class: &'e StmtClassDef, name: &str) -> Class<'e> {
        Class::Statement(class, name.to_owned())
    }

    fn name(&self) -> &str {
        match self {
            Class::Statement(_, name) | Class::Call(_, name, _) => name,
        }
    }

    fn span(&self) -> Range<usize> {
        match self {
            Class::Statement(class, _) => span(&class.name),
            Class::Call(call, ..) => span(*call),
        }
    }
}

impl<'a> Hints<'a> {
    /// The class that a name or a dotted name means, and the module of the run that defines it.
    pub(super) fn class_of(&self, expr: &Expr) -> Option<(Hints<'a>, Class<'a>)> {
        if let Some(path) = self.scope.path(expr) {
            let found = self.program.find(&path)?;
            return match found.binding {
                Binding::Class(class) => Some((
                    self.in_file(found.file)?,
                    Class::statement(class, found.name),
                )),
                _ => None,
            };
        }
        match expr {
            Expr::Name(name) => match self.scope.get(&name.id) {
                Some(Binding::Class(class)) => Some((*self, Class::statement(class, &name.id))),
                Some(Binding::Value(value)) if !matches!(value, Expr::Call(_)) => {
                    self.class_of(value)
                }
                _ => None,
            },
            Expr::Attribute(attribute) => {
                let (there, Class::Statement(outer, outer_name)) =
                    self.class_of(&attribute.value)?
                else {
                    return None;
                };
                let inner = outer.body.iter().find_map(|stmt| match stmt {
                    Stmt::ClassDef(class) if class.name.as_str() == attribute.attr.as_str() => {
                        Some(class)
                    }
                    _ => None,
                })?;
                let name = format!("{outer_name}.{}", attribute.attr);
                Some((there, Class::Statement(inner, name)))
            }
            _ => None,
        }
    }

    /// The type whose values are those of the class. `expr` is where it is used.
    pub(super) fn class(
        &self,
        class: Class<'_>,
        expr: &Expr,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<Type, Wrong> {
        let at = class.span();
        if let Some(id) = self.named.class(self.file, at.start) {
            return Ok(Type::Named(id));
        }
        let kind = match &class {
            Class::Statement(statement, _) => self.kind(statement),
            Class::Call(_, _, RecordCall::NamedTuple(_)) => Some(Kind::NamedTuple),
            Class::Call(_, _, RecordCall::TypedDict(..)) => Some(Kind::TypedDict),
        };
        let Some(kind) = kind else {
            return Ok(object());
        };
        let id = self.named.announce(self.file, at, self.announced(&class));
        let use_site = context.span(expr);
        let inner = Context {
            text: &self.source.text,
            outer: Some(&use_site),
            name: class.name(),
        };
        let is_one_way = std::mem::replace(&mut walk.is_one_way, false);
        let completed = self
            .of_class(&class)
            .complete(id, &class, kind, inner, walk);
        walk.is_one_way = is_one_way;
        completed.inspect_err(|_| self.named.forget(id))?;
        Ok(Type::Named(id))
    }

    /// The same inside of the class, whose type parameters stand for anything.
    fn of_class<'e>(&self, class: &Class<'e>) -> Hints<'e>
    where
        'a: 'e,
    {
        let parameters = match class {
            Class::Statement(statement, _) => statement.type_params.as_deref(),
            Class::Call(..) => None,
        };
        Hints {
            generics: [parameters, None],
            ..*self
        }
    }

    fn announced(&self, class: &Class<'_>) -> Definition {
        let doc = match class {
            Class::Statement(statement, _) => self.doc(class.name(), &statement.body),
            Class::Call(..) => None,
        };
        let module = &self.source.module;
        Definition {
            module: module.clone(),
            python_name: class.name().to_owned(),
            names: names::definition(self.prefix, module, class.name()),
            doc,
            line: self.source.line(class.span().start),
            kind: DefinitionKind::Record(Record {
                kind: crate::module::RecordKind::Dataclass,
                fields: Vec::new(),
            }),
        }
    }

    fn complete(
        &self,
        id: DefinitionId,
        class: &Class<'_>,
        kind: Kind,
        context: Context<'_>,
        walk: &mut Walk,
    ) -> Result<(), Wrong> {
        let complete = match (kind, class) {
            (Kind::Enumeration { flag }, Class::Statement(statement, name)) => {
                DefinitionKind::Enumeration(self.enumeration(statement, name, flag, context)?)
            }
            (_, class) => DefinitionKind::Record(self.record(class, kind, context, walk)?),
        };
        self.named.complete(id, complete);
        if self.named.holds_itself(id) {
            return Err(Wrong::unsupported(
                class.name(),
                context.outer.cloned().unwrap_or_default(),
                "a C struct cannot hold itself: put it into a `list` or `dict`".to_owned(),
            )
            .because(format!(
                "has the type `{}`, a value of which holds another one",
                class.name()
            )));
        }
        Ok(())
    }

    /// Whether its instances are values, each with a C struct or enum.
    fn is_value(&self, class: &StmtClassDef) -> bool {
        self.kind(class).is_some()
    }

    /// What a class statement is; nothing for classes whose instances are handles.
    fn kind(&self, class: &StmtClassDef) -> Option<Kind> {
        let is_handle = export::of_class(class, self.scope, self.file).by_handle;
        self.kind_of_body(class).filter(|_| !is_handle)
    }

    /// The same, whatever it is exported by.
    fn kind_of_body(&self, class: &StmtClassDef) -> Option<Kind> {
        let bases = class.arguments.iter().flat_map(|arguments| &arguments.args);
        for base in bases {
            let path = self.scope.path(base);
            let inherited = match path.as_deref() {
                Some("enum.Enum" | "enum.IntEnum" | "enum.StrEnum" | "enum.ReprEnum") => {
                    Some(Kind::Enumeration { flag: false })
                }
                Some("enum.Flag" | "enum.IntFlag") => Some(Kind::Enumeration { flag: true }),
                Some("typing.NamedTuple") => Some(Kind::NamedTuple),
                Some("typing.TypedDict") => Some(Kind::TypedDict),
                Some(_) | None => match self.class_of(base) {
                    Some((there, Class::Statement(base, _))) => match there.kind(base) {
                        Some(kind @ (Kind::Enumeration { .. } | Kind::TypedDict)) => Some(kind),
                        _ => None,
                    },
                    _ => None,
                },
            };
            if inherited.is_some() {
                return inherited;
            }
        }
        let mut decorators = class.decorator_list.iter();
        decorators
            .any(|decorator| self.is_path_or_call(&decorator.expression, "dataclasses.dataclass"))
            .then_some(Kind::Dataclass)
    }

    /// What the dataclass is as a record.
    pub(super) fn record_of(&self, class: &StmtClassDef) -> Option<Record> {
        let name = class.name.as_str();
        let context = Context {
            text: &self.source.text,
            outer: None,
            name,
        };
        let walk = &mut Walk::default();
        let class = Class::statement(class, name);
        self.record(&class, Kind::Dataclass, context, walk).ok()
    }

    /// Whether nobody can set the fields of its instances.
    pub(super) fn is_frozen(&self, class: &StmtClassDef) -> bool {
        let mut decorators = class.decorator_list.iter();
        decorators.any(|decorator| match &decorator.expression {
            Expr::Call(call) => {
                let frozen = call.arguments.find_keyword("frozen");
                self.is_path_or_call(&decorator.expression, "dataclasses.dataclass")
                    && frozen.is_some_and(
                        |one| matches!(&one.value, Expr::BooleanLiteral(value) if value.value),
                    )
            }
            _ => false,
        })
    }

    fn is_path_or_call(&self, expr: &Expr, path: &str) -> bool {
        let called = match expr {
            Expr::Call(call) => &call.func,
            other => other,
        };
        self.scope.path(called).is_some_and(|found| found == path)
    }
}
