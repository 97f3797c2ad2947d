//! The functions that a module defines.

use crate::parse::ast::{self, Expr, Stmt, StmtFunctionDef};

use super::scope::Scope;

/// One `def` outside of functions and classes.
#[derive(Clone, Copy)]
pub(super) struct Definition<'a> {
    pub(super) function: &'a StmtFunctionDef,
    /// The kind of block that it is in, if any.
    pub(super) block: Option<Block>,
}

/// A block whose body may not run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Block {
    /// `if TYPE_CHECKING:` never runs.
    TypeChecking,
    /// The keyword of any other.
    Other(&'static str),
}

/// All of them, in source order.
pub(super) fn collect<'a>(body: &'a [Stmt], scope: &Scope<'a>) -> Vec<Definition<'a>> {
    let mut found = Vec::new();
    collect_in(body, None, scope, &mut found);
    found
}

fn collect_in<'a>(
    body: &'a [Stmt],
    block: Option<Block>,
    scope: &Scope<'a>,
    found: &mut Vec<Definition<'a>>,
) {
    for stmt in body {
        if let Stmt::FunctionDef(function) = stmt {
            found.push(Definition { function, block });
        }
        for (inner, kind) in blocks(stmt, scope) {
            collect_in(inner, block.or(Some(kind)), scope, found);
        }
    }
}

/// The blocks of a statement that are in the same scope as itself.
pub(super) fn blocks<'a>(stmt: &'a Stmt, scope: &Scope<'a>) -> Vec<(&'a [Stmt], Block)> {
    match stmt {
        Stmt::If(branch) => branches(branch, scope),
        Stmt::For(each) => both(&each.body, &each.orelse, "for"),
        Stmt::While(each) => both(&each.body, &each.orelse, "while"),
        Stmt::With(with) => vec![(&with.body, Block::Other("with"))],
        Stmt::Match(choice) => {
            let cases = choice.cases.iter();
            cases
                .map(|case| (case.body.as_slice(), Block::Other("match")))
                .collect()
        }
        Stmt::Try(attempt) => {
            let mut blocks = both(&attempt.body, &attempt.orelse, "try");
            blocks.extend(attempt.handlers.iter().map(|handler| {
                let ast::ExceptHandler::ExceptHandler(handler) = handler;
                (handler.body.as_slice(), Block::Other("try"))
            }));
            blocks.push((&attempt.finalbody, Block::Other("try")));
            blocks
        }
        _ => Vec::new(),
    }
}

fn both<'a>(
    body: &'a [Stmt],
    orelse: &'a [Stmt],
    keyword: &'static str,
) -> Vec<(&'a [Stmt], Block)> {
    vec![
        (body, Block::Other(keyword)),
        (orelse, Block::Other(keyword)),
    ]
}

fn branches<'a>(branch: &'a ast::StmtIf, scope: &Scope<'a>) -> Vec<(&'a [Stmt], Block)> {
    let first = if is_type_checking(&branch.test, scope) {
        Block::TypeChecking
    } else {
        Block::Other("if")
    };
    let others = branch.elif_else_clauses.iter();
    std::iter::once((branch.body.as_slice(), first))
        .chain(others.map(|clause| (clause.body.as_slice(), Block::Other("if"))))
        .collect()
}

fn is_type_checking(test: &Expr, scope: &Scope<'_>) -> bool {
    scope
        .path(test)
        .is_some_and(|path| path == "typing.TYPE_CHECKING")
}
