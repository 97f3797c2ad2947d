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

/// What the decorators of a class ask for.
#[derive(Default)]
pub(super) struct ClassExport {
    /// It must be bridged, be it private.
    pub(super) forced: bool,
    /// Its instances are handles, be it a dataclass.
    pub(super) by_handle: bool,
    pub(super) errors: Vec<Diagnostic>,
}

/// Reads the decorators of one class of source `file`.
pub(super) fn of_class(class: &StmtClassDef, scope: &Scope<'_>, file: usize) -> ClassExport {
    let mut export = ClassExport::default();
    for decorator in exports(&class.decorator_list, scope) {
        export.forced = true;
        if let Expr::Call(call) = &decorator.expression {
            let arguments = call.arguments.args.iter();
            export
                .errors
                .extend(arguments.map(|argument| positional(argument, file)));
            for keyword in &call.arguments.keywords {
                match by(keyword, file) {
                    Ok(by_handle) => export.by_handle = by_handle,
                    Err(error) => export.errors.push(error),
                }
            }
        }
    }
    export
}

/// Whether `by="handle"` is there, which `by="value"` is not.
fn by(keyword: &Keyword, file: usize) -> Result<bool, Diagnostic> {
    let value = match &keyword.value {
        Expr::StringLiteral(value) if keyword.arg.as_deref() == Some("by") => value.value.to_str(),
        _ => "",
    };
    match value {
        "handle" => Ok(true),
        "value" => Ok(false),
        _ => Err(Diagnostic::new(
            Code::ExportArgument,
            "`@bridge.export` of a class takes nothing but `by`",
        )
        .at(Place::source(file, span(keyword)))
        .help("write `by=\"handle\"`, or `by=\"value\"`, which a dataclass is anyway")),
    }
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

/// Reports exports of inner functions and classes, which would be ignored silently.
pub(super) fn misplaced(
    body: &[Stmt],
    scope: &Scope<'_>,
    file: usize,
    errors: &mut Vec<Diagnostic>,
) {
    walk(
        body,
        scope,
        &mut |decorators, what| {
            errors.extend(exports(decorators, scope).map(|decorator| {
                Diagnostic::new(Code::ExportPlace, format!("`@bridge.export` is on {what}"))
                    .at(Place::source(file, span(decorator)))
                    .help("only what can be reached from the module is bridged: move it there")
            }));
        },
        false,
    );
    for stmt in body {
        if let Stmt::ClassDef(class) = stmt {
            errors.extend(of_class(class, scope, file).errors);
        }
    }
}

/// Visits what is inside of functions.
fn walk<'a>(
    body: &'a [Stmt],
    scope: &Scope<'a>,
    visit: &mut impl FnMut(&'a [Decorator], &'static str),
    inner: bool,
) {
    for stmt in body {
        match stmt {
            Stmt::FunctionDef(function) => {
                if inner {
                    visit(&function.decorator_list, "an inner function");
                }
                walk(&function.body, scope, visit, true);
            }
            Stmt::ClassDef(class) => {
                if inner {
                    visit(&class.decorator_list, "an inner class");
                }
                walk(&class.body, scope, visit, inner);
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
