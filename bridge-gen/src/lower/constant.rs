//! Module constants: `LIMIT: Final = 3`.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::leaf;
use crate::module::{Constant, Hint, Literal, Type};
use crate::names;
use crate::parse::ast::{Expr, Stmt};
use crate::parse::span;

use super::default;
use super::hint::Hints;

/// A constant without its names, which depend on all others.
pub(super) struct Draft {
    pub(super) name: String,
    pub(super) hint: Hint,
    /// Where it is assigned.
    pub(super) place: Range<usize>,
    /// Its value, where that is a literal of a leaf type; else only the module knows it.
    pub(super) value: Option<Literal>,
}

/// The public constants of a module: what is `Final`, or in capitals with a type or a literal. One that is assigned
/// twice is none. Types that are not bridged are nobody's fault: such a constant is not listed.
pub(super) fn read(
    body: &[Stmt],
    public: Option<&BTreeMap<String, Range<usize>>>,
    hints: &Hints<'_>,
) -> Vec<Draft> {
    let assigned: Vec<_> = body.iter().filter_map(assignment).collect();
    let mut count: HashMap<&str, usize> = HashMap::new();
    for (name, ..) in &assigned {
        *count.entry(name).or_default() += 1;
    }
    let is_public = |name: &str| {
        let is_public = match public {
            Some(names) => names.contains_key(name),
            None => !name.starts_with('_'),
        };
        hints.selection.wants(&hints.source.module, name, is_public)
    };
    let constants = assigned
        .into_iter()
        .filter(|(name, ..)| is_public(name) && count[name] == 1);
    constants
        .filter_map(|assignment| constant(assignment, hints))
        .collect()
}

/// Name, annotation, value and place.
type Assignment<'e> = (&'e str, Option<&'e Expr>, Option<&'e Expr>, Range<usize>);

fn assignment(stmt: &Stmt) -> Option<Assignment<'_>> {
    let (target, annotation, value) = match stmt {
        Stmt::Assign(assign) => (assign.targets.first()?, None, Some(assign.value.as_ref())),
        Stmt::AnnAssign(assign) => (
            assign.target.as_ref(),
            Some(assign.annotation.as_ref()),
            assign.value.as_deref(),
        ),
        _ => return None,
    };
    match target {
        Expr::Name(name) => Some((&name.id, annotation, value, span(target))),
        _ => None,
    }
}

fn constant((name, annotation, value, place): Assignment<'_>, hints: &Hints<'_>) -> Option<Draft> {
    let final_of = annotation.and_then(|annotation| final_type(annotation, hints));
    let annotation = match final_of {
        Some(inner) => inner,
        None if is_in_capitals(name) => annotation,
        None => return None,
    };
    let hint = match annotation {
        Some(annotation) => hints.lower(annotation, "", name, false).ok()?.hint,
        None => hint_of(value?, hints)?,
    };
    let literal = value.and_then(|value| hints.fit(&hint.ty, value).literal());
    Some(Draft {
        name: name.to_owned(),
        place,
        value: literal.filter(|_| matches!(hint.ty, Type::Leaf(_))),
        hint,
    })
}

/// The constants that are literals.
pub(super) fn named(drafts: Vec<Draft>, class: &str, hints: &Hints<'_>) -> Vec<Constant> {
    let python: Vec<_> = drafts.iter().map(|draft| draft.name.as_str()).collect();
    let names = names::constants(hints.prefix, &hints.source.module, class, &python);
    let named = drafts.into_iter().zip(names);
    let constants = named.filter_map(|(draft, (macro_name, member))| {
        Some(Constant {
            python_name: draft.name,
            macro_name,
            member,
            hint: draft.hint,
            value: draft.value?,
            line: hints.source.line(draft.place.start),
        })
    });
    constants.collect()
}

/// What is inside `Final[…]`, nothing inside plain `Final`.
fn final_type<'e>(annotation: &'e Expr, hints: &Hints<'_>) -> Option<Option<&'e Expr>> {
    let is_final = |expr: &Expr| hints.scope.path(expr).as_deref() == Some("typing.Final");
    match annotation {
        Expr::Subscript(subscript) if is_final(&subscript.value) => Some(Some(&subscript.slice)),
        expr if is_final(expr) => Some(None),
        _ => None,
    }
}

fn is_in_capitals(name: &str) -> bool {
    name.chars().any(|c| c.is_ascii_uppercase()) && !name.chars().any(|c| c.is_lowercase())
}

/// The type of a literal.
pub(super) fn hint_of(value: &Expr, hints: &Hints<'_>) -> Option<Hint> {
    let name = default::type_of(value, &hints.source.text)?;
    let leaf = leaf::by_python(&format!("builtins.{name}"))?;
    Some(Hint {
        ty: Type::Leaf(leaf),
        written: name.to_owned(),
    })
}
