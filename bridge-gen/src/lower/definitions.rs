//! The functions that a module defines.

use crate::parse::ast::{self, Expr, Stmt, StmtFunctionDef};

use super::condition;
use super::scope::Scope;

/// One `def` outside of functions and classes.
#[derive(Clone, Copy)]
pub(super) struct Definition<'a> {
    pub(super) function: &'a StmtFunctionDef,
    /// What the module calls it: another name than its own where it is imported as that.
    pub(super) name: &'a str,
    /// The file that it is in.
    pub(super) file: usize,
    /// The kind of block that it is in, if any.
    pub(super) block: Option<Block>,
    /// What it is of a class, if it is in one.
    pub(super) member: Option<Member>,
}

/// What a `def` in a class makes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Member {
    /// `__init__`: its first parameter is there already.
    Constructor,
    Static,
    /// A class method: its first parameter is the class.
    OfClass,
    Method,
    Getter,
    Setter,
    Operator,
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
pub(super) fn collect<'a>(body: &'a [Stmt], scope: &Scope<'a>, file: usize) -> Vec<Definition<'a>> {
    let mut found = Vec::new();
    collect_in(body, None, scope, file, &mut found);
    found
}

fn collect_in<'a>(
    body: &'a [Stmt],
    block: Option<Block>,
    scope: &Scope<'a>,
    file: usize,
    found: &mut Vec<Definition<'a>>,
) {
    for stmt in body {
        if let Stmt::FunctionDef(function) = stmt {
            found.push(Definition {
                function,
                name: &function.name,
                file,
                block,
                member: None,
            });
        }
        for (inner, kind) in blocks(stmt, scope) {
            collect_in(inner, block.or(kind), scope, file, found);
        }
    }
}

/// A block, and its kind unless it is known to run.
type Kinded<'a> = (&'a [Stmt], Option<Block>);

/// The blocks of a statement that are in the same scope as itself, without those that are known not to run.
pub(super) fn blocks<'a>(stmt: &'a Stmt, scope: &Scope<'a>) -> Vec<Kinded<'a>> {
    match stmt {
        Stmt::If(branch) => if_blocks(branch, scope),
        Stmt::For(each) => both(&each.body, &each.orelse, "for"),
        Stmt::While(each) => both(&each.body, &each.orelse, "while"),
        Stmt::With(with) => vec![(&with.body, Some(Block::Other("with")))],
        Stmt::Match(choice) => {
            let cases = choice.cases.iter();
            cases
                .map(|case| (case.body.as_slice(), Some(Block::Other("match"))))
                .collect()
        }
        Stmt::Try(attempt) => {
            let mut blocks = both(&attempt.body, &attempt.orelse, "try");
            blocks.extend(attempt.handlers.iter().map(|handler| {
                let ast::ExceptHandler::ExceptHandler(handler) = handler;
                (handler.body.as_slice(), Some(Block::Other("try")))
            }));
            blocks.push((&attempt.finalbody, Some(Block::Other("try"))));
            blocks
        }
        _ => Vec::new(),
    }
}

fn both<'a>(body: &'a [Stmt], orelse: &'a [Stmt], keyword: &'static str) -> Vec<Kinded<'a>> {
    vec![
        (body, Some(Block::Other(keyword))),
        (orelse, Some(Block::Other(keyword))),
    ]
}

fn if_blocks<'a>(branch: &'a ast::StmtIf, scope: &Scope<'a>) -> Vec<Kinded<'a>> {
    let mut blocks = Vec::new();
    let mut kind = match is_type_checking(&branch.test, scope) {
        true => Some(Block::TypeChecking),
        false => Some(Block::Other("if")),
    };
    let mut is_open = false;
    for (body, holds) in branches(branch, scope) {
        match holds {
            Some(false) => {}
            Some(true) if !is_open => return vec![(body, None)],
            Some(true) | None => {
                blocks.push((body, kind));
                is_open = true;
            }
        }
        kind = Some(Block::Other("if"));
    }
    blocks
}

/// The bodies of an `if`, and whether the condition of each holds as far as that is known. `else` always holds.
pub(super) fn branches<'a>(
    branch: &'a ast::StmtIf,
    scope: &Scope<'a>,
) -> Vec<(&'a [Stmt], Option<bool>)> {
    let first = (
        branch.body.as_slice(),
        condition::holds(&branch.test, scope),
    );
    let others = branch.elif_else_clauses.iter().map(|clause| {
        let holds = match &clause.test {
            Some(test) => condition::holds(test, scope),
            None => Some(true),
        };
        (clause.body.as_slice(), holds)
    });
    std::iter::once(first).chain(others).collect()
}

fn is_type_checking(test: &Expr, scope: &Scope<'_>) -> bool {
    scope
        .path(test)
        .is_some_and(|path| path == "typing.TYPE_CHECKING")
}
