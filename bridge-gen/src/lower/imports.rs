//! Imports that work in a package and fail in a bridged module.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::parse::ast::{Stmt, StmtImportFrom};
use crate::parse::span;

use super::definitions::{self, Block};
use super::scope::Scope;

/// Reports relative imports, except where the module itself expects that they may fail.
pub(super) fn check(
    body: &[Stmt],
    scope: &Scope<'_>,
    file: usize,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for stmt in body {
        if let Stmt::ImportFrom(import) = stmt
            && import.level > 0
        {
            diagnostics.push(relative(import, file));
        }
        for (block, kind) in definitions::blocks(stmt, scope) {
            match kind {
                Block::TypeChecking | Block::Other("try") => {}
                Block::Other(_) => check(block, scope, file, diagnostics),
            }
        }
    }
}

fn relative(import: &StmtImportFrom, file: usize) -> Diagnostic {
    let dots = ".".repeat(import.level as usize);
    let module = import.module.as_deref().unwrap_or_default();
    let help = if module.is_empty() || module.contains('.') {
        "import an installed package by its full name, or bridge the other module as well"
            .to_owned()
    } else {
        format!(
            "bridge `{module}.py` as well and write `from {module} import …`, or name an installed package"
        )
    };
    Diagnostic::new(
        Code::RelativeImport,
        format!("the import from `{dots}{module}` will fail: a bridged module is in no package"),
    )
    .at(Place::source(file, span(import)))
    .note("each function will report the `ImportError`")
    .help(help)
}
