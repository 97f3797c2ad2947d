//! Module constants: `LIMIT: Final = 3`.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::leaf;
use crate::module::{Constant, Hint, Type};
use crate::names;
use crate::parse::ast::{Expr, Stmt};
use crate::parse::span;

use super::default;
use super::hint::Hints;

/// A constant.
pub(super) enum Found {
    /// Its value stands in the source.
    Literal(Constant),
    /// Only the module knows its value.
    Computed {
        name: String,
        hint: Hint,
        place: Range<usize>,
    },
}

/// The public constants of a module: what is `Final`, or in capitals with a type or a literal. One that is assigned
/// twice is none. Types that are not bridged are nobody's fault: such a constant is not listed.
pub(super) fn read(
    body: &[Stmt],
    public: Option<&BTreeMap<String, Range<usize>>>,
    hints: &Hints<'_>,
) -> Vec<Found> {
    let assigned: Vec<_> = body.iter().filter_map(assignment).collect();
    let mut count: HashMap<&str, usize> = HashMap::new();
    for (name, ..) in &assigned {
        *count.entry(name).or_default() += 1;
    }
    let is_public = |name: &str| match public {
        Some(names) => names.contains_key(name),
        None => !name.starts_with('_'),
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

fn constant((name, annotation, value, place): Assignment<'_>, hints: &Hints<'_>) -> Option<Found> {
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
    match (literal, &hint.ty) {
        (Some(value), Type::Leaf(_)) => {
            let module = &hints.source.module;
            let class = names::class(module);
            let (macro_name, member) = names::constant(hints.prefix, module, &class, name);
            Some(Found::Literal(Constant {
                python_name: name.to_owned(),
                macro_name,
                member,
                hint,
                value,
                line: hints.source.line(place.start),
            }))
        }
        (_, _) => Some(Found::Computed {
            name: name.to_owned(),
            hint,
            place,
        }),
    }
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
fn hint_of(value: &Expr, hints: &Hints<'_>) -> Option<Hint> {
    let name = default::type_of(value, &hints.source.text)?;
    let leaf = leaf::by_python(&format!("builtins.{name}"))?;
    Some(Hint {
        ty: Type::Leaf(leaf),
        written: name.to_owned(),
    })
}
