//! What a class has whose instances are handles: its own, and what it inherits from classes that are none.

use std::collections::HashSet;
use std::ops::Range;

use crate::module::DefinitionId;
use crate::names;
use crate::parse::ast::{Expr, Identifier, Stmt, StmtClassDef, StmtFunctionDef};
use crate::parse::span;

use super::super::definitions::{self, Definition, Member};
use super::super::hint::Hints;
use super::{Class, Kind};

/// Bases of bases that are followed.
const MAX_STEPS: usize = 32;

/// What a class has, each with the module and the class body that it stands in.
#[derive(Default)]
pub(crate) struct Members<'a> {
    /// Methods, properties and the constructor, in source order.
    pub(crate) functions: Vec<(Hints<'a>, Definition<'a>)>,
    /// Attributes that are declared.
    pub(crate) attributes: Vec<(Hints<'a>, Attribute<'a>)>,
}

/// A variable of a class or of its instances.
#[derive(Clone)]
pub(crate) struct Attribute<'a> {
    pub(crate) name: &'a str,
    pub(crate) annotation: Option<&'a Expr>,
    pub(crate) value: Option<&'a Expr>,
    pub(crate) place: Range<usize>,
    pub(crate) of: Holder,
}

/// How instances are made.
pub(crate) enum Making<'a> {
    /// By this `__init__`, or all its overloads.
    Defined(Vec<(Hints<'a>, Definition<'a>)>),
    /// By that of this dataclass.
    Dataclass(Hints<'a>, &'a StmtClassDef),
    /// Of nothing.
    Plain,
    /// As a class does that nobody knows.
    Unknown,
}

/// What a variable belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holder {
    /// The class, which never changes it.
    Constant,
    /// Each instance.
    Instance { is_final: bool },
}

impl<'a> Hints<'a> {
    /// The first base whose instances are handles as well.
    pub(super) fn held_base(&self, class: &StmtClassDef) -> Option<(usize, DefinitionId)> {
        let mut bases = self.bases(class).enumerate();
        bases.find_map(|(index, base)| Some((index, self.held(base)?)))
    }

    /// The class that an expression means, if its instances are handles.
    fn held(&self, base: &Expr) -> Option<DefinitionId> {
        match self.class_of(base)? {
            (there, Class::Statement(base, _)) => {
                let offset = span(&base.name).start;
                self.offered.find(there.file, offset)?;
                self.named.class(there.file, offset)
            }
            (_, Class::Call(..)) => None,
        }
    }

    /// All members that are not those of the first base that is a handle.
    pub(crate) fn class_members(&self, class: &'a StmtClassDef) -> Members<'a> {
        let mut members = Members::default();
        let mut seen = HashSet::new();
        self.gather(class, &mut seen, &mut members, MAX_STEPS);
        members
    }

    /// How its instances are made: by the first class in the order of its bases that says so.
    pub(crate) fn making(&self, class: &'a StmtClassDef) -> Making<'a> {
        self.making_within(class, MAX_STEPS)
    }

    fn making_within(&self, class: &'a StmtClassDef, steps: usize) -> Making<'a> {
        let Some(steps) = steps.checked_sub(1) else {
            return Making::Unknown;
        };
        let hints = self.inside(class);
        for name in ["__init__", "__new__"] {
            let all = definitions::collect(&class.body, self.scope, self.file);
            let named = all.into_iter().filter(|one| one.name == name);
            let member = Some(Member::Constructor);
            let named: Vec<_> = named
                .map(|one| (hints, Definition { member, ..one }))
                .collect();
            if !named.is_empty() {
                return Making::Defined(named);
            }
        }
        if self.kind_of_body(class) == Some(Kind::Dataclass) {
            return Making::Dataclass(hints, class);
        }
        for base in self.bases(class) {
            let inherited = match self.class_of(base) {
                Some((there, Class::Statement(base, _))) => there.making_within(base, steps),
                Some((_, Class::Call(..))) => Making::Unknown,
                None if self.is_plain(base) => Making::Plain,
                None => Making::Unknown,
            };
            match inherited {
                Making::Plain => {}
                Making::Defined(_) | Making::Dataclass(..) | Making::Unknown => return inherited,
            }
        }
        Making::Plain
    }

    fn gather(
        &self,
        class: &'a StmtClassDef,
        seen: &mut HashSet<&'a str>,
        members: &mut Members<'a>,
        steps: usize,
    ) {
        let Some(steps) = steps.checked_sub(1) else {
            return;
        };
        let hints = self.inside(class);
        self.own(&hints, class, seen, members);
        let held = self.held_base(class).map(|(index, _)| index);
        for (index, base) in self.bases(class).enumerate() {
            match self.class_of(base) {
                Some((there, Class::Statement(base, _))) if held == Some(index) => {
                    there.skip(base, seen, steps);
                }
                Some((there, Class::Statement(base, _))) => {
                    there.gather(base, seen, members, steps);
                }
                Some((_, Class::Call(..))) | None => {}
            }
        }
    }

    /// The members that it has from its C++ base are seen.
    fn skip(&self, class: &'a StmtClassDef, seen: &mut HashSet<&'a str>, steps: usize) {
        let mut members = Members::default();
        self.gather(class, seen, &mut members, steps);
    }

    /// A base without members of its own.
    fn is_plain(&self, base: &Expr) -> bool {
        const PLAIN: &[&str] = &["builtins.object", "abc.ABC", "typing.Generic"];
        let path = self.scope.path(base);
        path.is_some_and(|path| PLAIN.contains(&path.as_str()))
    }

    /// The same inside of the body of the class.
    fn inside(&self, class: &'a StmtClassDef) -> Hints<'a> {
        Hints {
            generics: [class.type_params.as_deref(), None],
            ..*self
        }
    }

    fn own(
        &self,
        hints: &Hints<'a>,
        class: &'a StmtClassDef,
        seen: &mut HashSet<&'a str>,
        members: &mut Members<'a>,
    ) {
        let mut names = Vec::new();
        for mut definition in definitions::collect(&class.body, self.scope, self.file) {
            names.push(definition.name);
            if !seen.contains(definition.name)
                && !matches!(definition.name, "__init__" | "__new__")
                && let Some(member) = self.made_by(definition.function)
            {
                definition.member = Some(member);
                members.functions.push((*hints, definition));
            }
        }
        let is_dataclass = self.kind_of_body(class) == Some(Kind::Dataclass);
        for attribute in self.attributes(class, is_dataclass) {
            if !seen.contains(attribute.name) && !names.contains(&attribute.name) {
                names.push(attribute.name);
                members.attributes.push((*hints, attribute));
            }
        }
        seen.extend(names);
    }

    /// What a `def` in the body of a class makes; nothing for what is private.
    fn made_by(&self, function: &StmtFunctionDef) -> Option<Member> {
        let name = function.name.as_str();
        let special = names::special(name);
        for decorator in &function.decorator_list {
            let expr = &decorator.expression;
            match self.scope.path(expr).as_deref() {
                Some("builtins.staticmethod") => return Some(Member::Static),
                Some("builtins.classmethod") => return Some(Member::OfClass),
                Some(
                    "builtins.property" | "functools.cached_property" | "abc.abstractproperty",
                ) => {
                    return Some(Member::Getter);
                }
                Some(_) | None => {}
            }
            if let Expr::Attribute(part) = expr
                && matches!(part.value.as_ref(), Expr::Name(property) if property.id.as_str() == name)
            {
                return (part.attr.as_str() == "setter").then_some(Member::Setter);
            }
        }
        Some(match special {
            Some(special) if special.is_operator => Member::Operator,
            Some(_) | None => Member::Method,
        })
    }

    /// Variables of the class, then those that its `__init__` gives a type or a parameter.
    fn attributes(&self, class: &'a StmtClassDef, is_dataclass: bool) -> Vec<Attribute<'a>> {
        let mut found: Vec<Attribute<'a>> = Vec::new();
        let variables = class.body.iter();
        found.extend(variables.filter_map(|stmt| self.variable(stmt, is_dataclass)));
        let init = class.body.iter().find_map(|stmt| match stmt {
            Stmt::FunctionDef(def) if def.name.as_str() == "__init__" => Some(def),
            _ => None,
        });
        if let Some(init) = init {
            let set = init.body.iter().filter_map(|stmt| self.set(init, stmt));
            for attribute in set {
                if found.iter().all(|known| known.name != attribute.name) {
                    found.push(attribute);
                }
            }
        }
        found.retain(|attribute| !attribute.name.starts_with('_'));
        found
    }

    fn variable(&self, stmt: &'a Stmt, is_dataclass: bool) -> Option<Attribute<'a>> {
        let (target, annotation, value) = match stmt {
            Stmt::Assign(assign) => (assign.targets.first()?, None, Some(assign.value.as_ref())),
            Stmt::AnnAssign(assign) => (
                assign.target.as_ref(),
                Some(assign.annotation.as_ref()),
                assign.value.as_deref(),
            ),
            _ => return None,
        };
        let Expr::Name(name) = target else {
            return None;
        };
        let (annotation, wrapper) = match annotation {
            Some(annotation) => {
                let (inner, wrapper) = self.wrapped(annotation);
                (inner, wrapper)
            }
            None => (None, None),
        };
        let is_in_capitals = name.id.chars().all(|c| !c.is_lowercase());
        let of = match wrapper {
            Some(Wrapper::ClassVar) => Holder::Constant,
            Some(Wrapper::Final) if value.is_some() && !is_dataclass => Holder::Constant,
            Some(Wrapper::Final) => Holder::Instance { is_final: true },
            None if is_in_capitals && value.is_some() && !is_dataclass => Holder::Constant,
            None => Holder::Instance { is_final: false },
        };
        if annotation.is_none() && of != Holder::Constant {
            return None;
        }
        Some(Attribute {
            name: &name.id,
            annotation,
            value,
            place: span(target),
            of,
        })
    }

    /// `self.name: int = …`, or `self.name = name` of a parameter with a type.
    fn set(&self, init: &'a StmtFunctionDef, stmt: &'a Stmt) -> Option<Attribute<'a>> {
        let receiver = init.parameters.iter_non_variadic_params().next()?.name();
        let (target, annotation) = match stmt {
            Stmt::AnnAssign(assign) => (assign.target.as_ref(), Some(assign.annotation.as_ref())),
            Stmt::Assign(assign) => {
                let Expr::Name(value) = assign.value.as_ref() else {
                    return None;
                };
                let parameters = init.parameters.iter_non_variadic_params();
                let annotation = parameters
                    .filter(|one| one.name().as_str() == value.id.as_str())
                    .find_map(|one| one.annotation())?;
                (assign.targets.first()?, Some(annotation))
            }
            _ => return None,
        };
        let Expr::Attribute(attribute) = target else {
            return None;
        };
        if !is_name(&attribute.value, receiver) {
            return None;
        }
        let (annotation, wrapper) = self.wrapped(annotation?);
        Some(Attribute {
            name: &attribute.attr,
            annotation,
            value: None,
            place: span(&attribute.attr),
            of: Holder::Instance {
                is_final: wrapper.is_some(),
            },
        })
    }

    /// The annotation inside of `Final` and `ClassVar`.
    fn wrapped<'e>(&self, annotation: &'e Expr) -> (Option<&'e Expr>, Option<Wrapper>) {
        let wrapper = |expr: &Expr| match self.scope.path(expr).as_deref() {
            Some("typing.Final") => Some(Wrapper::Final),
            Some("typing.ClassVar") => Some(Wrapper::ClassVar),
            Some(_) | None => None,
        };
        match annotation {
            Expr::Subscript(subscript) => match wrapper(&subscript.value) {
                Some(found) => {
                    let (inner, _) = self.wrapped(&subscript.slice);
                    (inner, Some(found))
                }
                None => (Some(annotation), None),
            },
            expr => match wrapper(expr) {
                Some(found) => (None, Some(found)),
                None => (Some(annotation), None),
            },
        }
    }

    /// Whether a method is left for classes below it to define.
    pub(crate) fn is_abstract(&self, class: &StmtClassDef) -> bool {
        !self.abstract_names(class, MAX_STEPS).is_empty()
    }

    fn abstract_names(&self, class: &StmtClassDef, steps: usize) -> HashSet<String> {
        let mut names = HashSet::new();
        let Some(steps) = steps.checked_sub(1) else {
            return names;
        };
        for base in self.bases(class) {
            if let Some((there, Class::Statement(base, _))) = self.class_of(base) {
                names.extend(there.abstract_names(base, steps));
            }
        }
        for stmt in &class.body {
            if let Stmt::FunctionDef(function) = stmt {
                match self.is_left_open(function) {
                    true => names.insert(function.name.to_string()),
                    false => names.remove(function.name.as_str()),
                };
            }
        }
        names
    }

    fn is_left_open(&self, function: &StmtFunctionDef) -> bool {
        let mut decorators = function.decorator_list.iter();
        decorators.any(|decorator| {
            let path = self.scope.path(&decorator.expression);
            path.is_some_and(|path| path.starts_with("abc.abstract"))
        })
    }
}

/// What stands around a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrapper {
    Final,
    ClassVar,
}

fn is_name(expr: &Expr, sought: &Identifier) -> bool {
    matches!(expr, Expr::Name(name) if name.id.as_str() == sought.as_str())
}
