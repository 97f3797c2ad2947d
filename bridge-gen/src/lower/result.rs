//! What a function gives.

use crate::diagnostic::Code;
use crate::module::Hint;
use crate::names;
use crate::parse::ast::visitor::{self, Visitor};
use crate::parse::ast::{Expr, Stmt, StmtFunctionDef};
use crate::parse::span;

use super::construct::composite;
use super::definitions::{Definition, Member};
use super::function::{Reader, nothing};
use super::resolve::object;

impl Reader<'_, '_> {
    /// Whether calling it gives no generator but a context manager that has one.
    fn makes_context(&self, function: &StmtFunctionDef) -> bool {
        const MAKERS: [&str; 2] = [
            "contextlib.contextmanager",
            "contextlib.asynccontextmanager",
        ];
        let mut decorators = function.decorator_list.iter();
        decorators.any(|decorator| {
            let path = self.hints.scope.path(&decorator.expression);
            path.is_some_and(|path| MAKERS.contains(&path.as_str()))
        })
    }

    pub(super) fn result(&mut self, definition: Definition<'_>) -> Option<Hint> {
        let function = definition.function;
        match (definition.member, self.hints.owner) {
            (Some(Member::Constructor), Some(owner)) => {
                return Some(self.hints.hint_of_class(owner));
            }
            (Some(Member::Setter), _) => return Some(nothing()),
            (_, _) if self.makes_context(function) => {
                let written = function
                    .returns
                    .as_deref()
                    .map(|hint| self.hints.written(hint));
                return Some(Hint {
                    ty: object(),
                    written: written.unwrap_or_default(),
                });
            }
            (_, _) => {}
        }
        let Some(annotation) = function.returns.as_deref() else {
            self.problem(
                Code::ReturnHint,
                format!("`{}` has no return type hint", function.name),
                span(&function.name),
                "write `-> None:` if it returns nothing, else the type, as in `-> int:`",
            );
            return None;
        };
        let literals = names::made_up(&self.made_up(function), "result");
        let meaning = self.hints.lower(annotation, "the result", &literals, false);
        let meaning = meaning
            .map_err(|problem| self.problems.push(problem))
            .ok()?;
        self.variants = self.variants.max(meaning.variants);
        Some(match function.is_async && !yields(function) {
            true => awaited(meaning.hint),
            false => meaning.hint,
        })
    }
}

/// What a call of an `async def` gives.
fn awaited(result: Hint) -> Hint {
    Hint {
        ty: composite("awaitable", vec![result.ty]),
        written: format!("Awaitable[{}]", result.written),
    }
}

/// Whether a function has a `yield` of its own: then an `async def` is a generator, and its hint says so.
fn yields(function: &StmtFunctionDef) -> bool {
    let mut found = Yields(false);
    found.visit_body(&function.body);
    found.0
}

struct Yields(bool);

impl<'e> Visitor<'e> for Yields {
    fn visit_stmt(&mut self, statement: &'e Stmt) {
        // What stands in others is theirs.
        if !matches!(statement, Stmt::FunctionDef(_) | Stmt::ClassDef(_)) {
            visitor::walk_stmt(self, statement);
        }
    }

    fn visit_expr(&mut self, expr: &'e Expr) {
        self.0 |= matches!(expr, Expr::Yield(_));
        if !matches!(expr, Expr::Lambda(_)) {
            visitor::walk_expr(self, expr);
        }
    }
}
