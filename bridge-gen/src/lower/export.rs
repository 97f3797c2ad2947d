//! `@bridge.export`.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::names;
use crate::parse::ast::{Decorator, Expr, Keyword, Stmt, StmtClassDef, StmtFunctionDef};
use crate::parse::span;

use super::definitions;
use super::scope::Scope;
use super::text;

pub(super) const PATH: &str = "bridge.export";
const NAME: &str = "name";

/// What the decorators of a function ask for.
#[derive(Default)]
pub(super) struct Export {
    /// It must be bridged, be it private.
    pub(super) forced: bool,
    /// Its name outside Python.
    pub(super) name: Option<String>,
    pub(super) errors: Vec<Diagnostic>,
}

/// Reads the decorators of one function of source `file`.
pub(super) fn read(function: &StmtFunctionDef, scope: &Scope<'_>, file: usize) -> Export {
    let mut export = Export::default();
    for decorator in exports(&function.decorator_list, scope) {
        export.forced = true;
        if let Expr::Call(call) = &decorator.expression {
            for argument in &call.arguments.args {
                export.errors.push(positional(argument, file));
            }
            for keyword in &call.arguments.keywords {
                match name(keyword, file) {
                    Ok(name) => export.name = Some(name),
                    Err(error) => export.errors.push(error),
                }
            }
        }
    }
    export
}

fn exports<'a>(
    decorators: &'a [Decorator],
    scope: &Scope<'_>,
) -> impl Iterator<Item = &'a Decorator> {
    decorators.iter().filter(|decorator| {
        let called = match &decorator.expression {
            Expr::Call(call) => call.func.as_ref(),
            other => other,
        };
        scope.path(called).is_some_and(|path| path == PATH)
    })
}

fn positional(argument: &Expr, file: usize) -> Diagnostic {
    Diagnostic::new(
        Code::ExportArgument,
        "`@bridge.export` takes no positional argument",
    )
    .at(Place::source(file, span(argument)))
    .help("write `@bridge.export(name=\"…\")`")
}

fn name(keyword: &Keyword, file: usize) -> Result<String, Diagnostic> {
    let bad = |code, message: String, place| {
        Diagnostic::new(code, message).at(Place::source(file, place))
    };
    if keyword.arg.as_deref() != Some(NAME) {
        let shown = keyword
            .arg
            .as_deref()
            .map_or("**".to_owned(), |arg| format!("`{arg}`"));
        return Err(bad(
            Code::ExportArgument,
            format!("`@bridge.export` has no argument {shown}"),
            span(keyword),
        )
        .help("its only argument is `name`"));
    }
    let Expr::StringLiteral(value) = &keyword.value else {
        return Err(bad(
            Code::ExportArgument,
            "the name is not a string literal".to_owned(),
            span(&keyword.value),
        )
        .help("the module is not run: write the name as it is, `name=\"add\"`"));
    };
    let name = value.value.to_str();
    if !names::is_python_identifier(name) {
        return Err(bad(
            Code::ExportName,
            format!("{name:?} is not an identifier"),
            span(&keyword.value),
        )
        .help("use letters, digits and `_`, no digit first, no keyword of Python"));
    }
    Ok(name.to_owned())
}

/// Reports exports of methods, classes and inner functions, which would be ignored silently.
pub(super) fn misplaced(
    body: &[Stmt],
    scope: &Scope<'_>,
    file: usize,
    errors: &mut Vec<Diagnostic>,
) {
    walk(
        body,
        scope,
        &mut |decorators, what, inner| {
            if inner {
                errors.extend(exports(decorators, scope).map(|decorator| {
                Diagnostic::new(Code::ExportPlace, format!("`@bridge.export` is on {what}"))
                    .at(Place::source(file, span(decorator)))
                    .help("only top-level functions are bridged: define one that does the work, and export it")
            }));
            }
        },
        false,
    );
}

fn walk<'a>(
    body: &'a [Stmt],
    scope: &Scope<'a>,
    visit: &mut impl FnMut(&'a [Decorator], &'static str, bool),
    inner: bool,
) {
    for stmt in body {
        match stmt {
            Stmt::FunctionDef(StmtFunctionDef {
                decorator_list,
                body,
                ..
            }) => {
                visit(decorator_list, "a method or an inner function", inner);
                walk(body, scope, visit, true);
            }
            Stmt::ClassDef(StmtClassDef {
                decorator_list,
                body,
                ..
            }) => {
                visit(decorator_list, "a class", true);
                walk(body, scope, visit, true);
            }
            _ => {
                for (block, _) in definitions::blocks(stmt, scope) {
                    walk(block, scope, visit, inner);
                }
            }
        }
    }
}

/// Whether a decorator says that this is a signature only.
pub(super) fn is_overload(function: &StmtFunctionDef, scope: &Scope<'_>) -> bool {
    let mut decorators = function.decorator_list.iter();
    decorators.any(|decorator| {
        scope
            .path(&decorator.expression)
            .is_some_and(|path| path == "typing.overload")
    })
}

/// The note that says what a problem means for a function.
pub(super) fn left_out(name: &str) -> String {
    format!("{} is not bridged", text::list(&[name]))
}
