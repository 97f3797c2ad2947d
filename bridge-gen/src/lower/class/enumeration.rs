//! The members of enumerations, as far as the text tells their values.

use std::collections::HashMap;

use crate::module::{Enumeration, Member};
use crate::names;
use crate::parse::ast::{Expr, Operator, Stmt, StmtClassDef, UnaryOp};
use crate::parse::span;

use super::super::hint::{Context, Hints, Wrong};
use super::super::text::fold;

/// A member in the making.
struct Draft<'e> {
    name: &'e str,
    /// Its value, where that is an int.
    int: Option<i64>,
    /// What tells it from others: equal values make one member.
    written: String,
}

impl<'a> Hints<'a> {
    /// The enumeration that a class statement is.
    pub(super) fn enumeration(
        &self,
        class: &StmtClassDef,
        name: &str,
        flag: bool,
        context: Context<'_>,
    ) -> Result<Enumeration, Wrong> {
        let drafts = self.members(class, flag);
        if drafts.is_empty() {
            return Err(self.wrong_class(context, "it has no members", "give it one"));
        }
        let values: Option<Vec<i32>> = drafts
            .iter()
            .map(|draft| draft.int.and_then(|int| i32::try_from(int).ok()))
            .collect();
        let values = match values {
            Some(values) => values,
            None if flag => {
                let why = "not all its values are ints of 32 bits that the text tells";
                return Err(self.wrong_class(context, why, "write them as literals or `auto()`"));
            }
            None => (0..).take(drafts.len()).collect(),
        };
        let _ = name;
        let python: Vec<_> = drafts.iter().map(|draft| draft.name).collect();
        let members = drafts.iter().zip(names::members(&python)).zip(values);
        Ok(Enumeration {
            flag,
            members: members
                .map(|((draft, ident), value)| Member {
                    python_name: draft.name.to_owned(),
                    ident,
                    value,
                })
                .collect(),
        })
    }

    /// In source order; a name for a value that another one has already is left away.
    fn members<'e>(&self, class: &'e StmtClassDef, flag: bool) -> Vec<Draft<'e>> {
        let mut drafts: Vec<Draft<'e>> = Vec::new();
        let mut ints: HashMap<&str, i64> = HashMap::new();
        for (name, value) in class.body.iter().filter_map(assignment) {
            let is_auto = self.is_path_or_call(value, "enum.auto");
            let int = match is_auto {
                true => next(&drafts, flag),
                false => int(value, &ints),
            };
            ints.extend(int.map(|int| (name, int)));
            let written = match (int, is_auto) {
                (Some(int), _) => int.to_string(),
                (None, true) => name.to_owned(),
                (None, false) => fold(&self.source.text[span(value)]),
            };
            if !drafts.iter().any(|known| known.written == written) {
                drafts.push(Draft { name, int, written });
            }
        }
        drafts
    }
}

/// `RED = 1`, `RED: int = 1`: a member, unless its name is private or special.
fn assignment(stmt: &Stmt) -> Option<(&str, &Expr)> {
    let (target, value) = match stmt {
        Stmt::Assign(assign) => (assign.targets.first()?, assign.value.as_ref()),
        Stmt::AnnAssign(assign) => (assign.target.as_ref(), assign.value.as_deref()?),
        _ => return None,
    };
    match target {
        Expr::Name(name) if !name.id.starts_with('_') => Some((&name.id, value)),
        _ => None,
    }
}

/// The value of `auto()`.
fn next(drafts: &[Draft<'_>], flag: bool) -> Option<i64> {
    let mut ints = Vec::new();
    for draft in drafts {
        ints.push(draft.int?);
    }
    let highest = ints.iter().copied().max();
    match (highest, flag) {
        (None, _) => Some(1),
        (Some(highest), false) => highest.checked_add(1),
        (Some(highest), true) => {
            let bits = 64 - highest.max(0).leading_zeros();
            1_i64.checked_shl(bits)
        }
    }
}

/// The value of literals, names of members before, and arithmetic of these.
fn int(expr: &Expr, known: &HashMap<&str, i64>) -> Option<i64> {
    match expr {
        Expr::NumberLiteral(number) => match &number.value {
            crate::parse::ast::Number::Int(int) => int.as_i64(),
            _ => None,
        },
        Expr::Name(name) => known.get(name.id.as_str()).copied(),
        Expr::UnaryOp(unary) if unary.op == UnaryOp::USub => {
            int(&unary.operand, known)?.checked_neg()
        }
        Expr::BinOp(operation) => {
            let (left, right) = (int(&operation.left, known)?, int(&operation.right, known)?);
            match operation.op {
                Operator::BitOr => Some(left | right),
                Operator::BitAnd => Some(left & right),
                Operator::BitXor => Some(left ^ right),
                Operator::Add => left.checked_add(right),
                Operator::Sub => left.checked_sub(right),
                Operator::Mult => left.checked_mul(right),
                Operator::LShift => left.checked_shl(u32::try_from(right).ok()?),
                _ => None,
            }
        }
        _ => None,
    }
}
