//! `__all__`: the public names of a module.

use std::ops::Range;

use crate::parse::ast::{Expr, Operator, Stmt};
use crate::parse::span;

use super::definitions;
use super::scope::Scope;

const ALL: &str = "__all__";

/// The public names as the module lists them.
pub(super) enum All {
    /// It does not.
    Absent,
    /// These, each where it is written.
    Names(Vec<(String, Range<usize>)>),
    /// In a way that cannot be followed, there.
    Unreadable(Range<usize>),
}

/// Follows assignments, `+=`, `append`, `extend`, `remove`, also in blocks.
pub(super) fn read<'a>(body: &'a [Stmt], scope: &Scope<'a>) -> All {
    let mut reader = Reader {
        names: None,
        unreadable: None,
    };
    reader.block(body, scope);
    match reader {
        Reader {
            unreadable: Some(span),
            ..
        } => All::Unreadable(span),
        Reader {
            names: Some(names), ..
        } => All::Names(names),
        Reader { names: None, .. } => All::Absent,
    }
}

struct Reader {
    names: Option<Vec<(String, Range<usize>)>>,
    unreadable: Option<Range<usize>>,
}

impl Reader {
    fn block<'a>(&mut self, body: &'a [Stmt], scope: &Scope<'a>) {
        for stmt in body {
            self.statement(stmt);
            for (inner, _) in definitions::blocks(stmt, scope) {
                self.block(inner, scope);
            }
        }
    }

    fn statement(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Assign(assign) if assign.targets.iter().any(is_all) => self.set(&assign.value),
            Stmt::AnnAssign(assign) if is_all(&assign.target) => {
                if let Some(value) = &assign.value {
                    self.set(value);
                }
            }
            Stmt::AugAssign(assign) if is_all(&assign.target) => self.add(&assign.value),
            Stmt::Expr(expr) => self.call(&expr.value),
            _ => {}
        }
    }

    fn set(&mut self, value: &Expr) {
        self.names = Some(Vec::new());
        self.add(value);
    }

    fn add(&mut self, value: &Expr) {
        match value {
            Expr::List(list) => list.elts.iter().for_each(|element| self.name(element)),
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|element| self.name(element)),
            Expr::BinOp(sum) if sum.op == Operator::Add => {
                self.add(&sum.left);
                self.add(&sum.right);
            }
            value if is_all(value) => {}
            value => self.give_up(value),
        }
    }

    fn name(&mut self, element: &Expr) {
        match element {
            Expr::StringLiteral(name) => {
                let name = (name.value.to_str().to_owned(), span(element));
                self.names.get_or_insert_default().push(name);
            }
            Expr::Starred(starred) => self.add(&starred.value),
            element => self.give_up(element),
        }
    }

    fn call(&mut self, expr: &Expr) {
        let Expr::Call(call) = expr else { return };
        let Expr::Attribute(method) = call.func.as_ref() else {
            return;
        };
        if !is_all(&method.value) {
            return;
        }
        match (method.attr.as_str(), call.arguments.args.as_ref()) {
            ("append", [name]) => self.name(name),
            ("extend", [names]) => self.add(names),
            ("remove", [Expr::StringLiteral(gone)]) => {
                if let Some(names) = &mut self.names {
                    names.retain(|(name, _)| name.as_str() != gone.value.to_str());
                }
            }
            ("sort", _) => {}
            _ => self.give_up(expr),
        }
    }

    fn give_up(&mut self, expr: &Expr) {
        self.unreadable.get_or_insert(span(expr));
    }
}

fn is_all(expr: &Expr) -> bool {
    matches!(expr, Expr::Name(name) if name.id.as_str() == ALL)
}
