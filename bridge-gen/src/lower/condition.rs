//! Conditions that are decided before the module runs: `if sys.version_info >= (3, 10):`.

use crate::parse::ast::{BoolOp, CmpOp, Expr, ExprCompare, Number, UnaryOp};

use super::scope::Scope;

/// The version of Python, as `sys.version_info` begins.
pub(super) type Version = (u32, u32);

/// Whether the condition holds, where that can be told.
pub(super) fn holds(test: &Expr, scope: &Scope<'_>) -> Option<bool> {
    match test {
        Expr::BooleanLiteral(literal) => Some(literal.value),
        Expr::UnaryOp(unary) if unary.op == UnaryOp::Not => {
            holds(&unary.operand, scope).map(|holds| !holds)
        }
        Expr::BoolOp(operation) => {
            let decisive = operation.op == BoolOp::Or;
            let values: Vec<_> = operation
                .values
                .iter()
                .map(|value| holds(value, scope))
                .collect();
            if values.contains(&Some(decisive)) {
                return Some(decisive);
            }
            values.iter().all(Option::is_some).then_some(!decisive)
        }
        Expr::Compare(compare) => comparison(compare, scope),
        _ => None,
    }
}

fn comparison(compare: &ExprCompare, scope: &Scope<'_>) -> Option<bool> {
    let ([op], [right]) = (compare.ops.as_ref(), compare.comparators.as_ref()) else {
        return None;
    };
    if scope.path(&compare.left).as_deref() == Some("sys.platform") {
        let Expr::StringLiteral(name) = right else {
            return None;
        };
        return ordered(*op, platform().cmp(name.value.to_str()));
    }
    let (major, minor) = scope.python()?;
    let version = [i64::from(major), i64::from(minor)];
    match &*compare.left {
        Expr::Subscript(subscript) => {
            let path = scope.path(&subscript.value)?;
            let index = integer(&subscript.slice)?;
            let part = version.get(usize::try_from(index).ok()?)?;
            (path == "sys.version_info").then_some(())?;
            ordered(*op, part.cmp(&integer(right)?))
        }
        left if scope.path(left)? == "sys.version_info" => {
            let Expr::Tuple(tuple) = right else {
                return None;
            };
            let wanted: Option<Vec<i64>> = tuple.elts.iter().map(integer).collect();
            let wanted = wanted?;
            // A version of two parts is less than the same one with more behind it, as (3, 11) is than (3, 11, 4).
            let known = &version[..version.len().min(wanted.len())];
            let order = known.cmp(&wanted[..known.len()]);
            let more = wanted.len() <= version.len();
            match (order, more, op) {
                (std::cmp::Ordering::Equal, true, CmpOp::Gt | CmpOp::GtE | CmpOp::NotEq) => {
                    Some(true)
                }
                (std::cmp::Ordering::Equal, true, CmpOp::Lt | CmpOp::LtE | CmpOp::Eq) => {
                    Some(false)
                }
                (std::cmp::Ordering::Equal, false, _) => None,
                (order, _, op) => ordered(*op, order),
            }
        }
        _ => None,
    }
}

fn ordered(op: CmpOp, order: std::cmp::Ordering) -> Option<bool> {
    match op {
        CmpOp::Eq => Some(order.is_eq()),
        CmpOp::NotEq => Some(order.is_ne()),
        CmpOp::Lt => Some(order.is_lt()),
        CmpOp::LtE => Some(order.is_le()),
        CmpOp::Gt => Some(order.is_gt()),
        CmpOp::GtE => Some(order.is_ge()),
        CmpOp::Is | CmpOp::IsNot | CmpOp::In | CmpOp::NotIn => None,
    }
}

fn integer(expr: &Expr) -> Option<i64> {
    match expr {
        Expr::NumberLiteral(number) => match &number.value {
            Number::Int(int) => int.as_i64(),
            Number::Float(_) | Number::Complex { .. } => None,
        },
        _ => None,
    }
}

/// `sys.platform` of the machine that generates, which is the one that the library is built for.
fn platform() -> &'static str {
    match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    }
}
