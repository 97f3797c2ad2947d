//! Imports that work in a package and fail in a bridged module.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::parse::ast::{Stmt, StmtImportFrom};
use crate::parse::{self, SourceFile, span};

use super::definitions::{self, Block};
use super::scope::Scope;

/// Modules whose names mean what `scope` and the tables know, and no stub could tell more.
const KNOWN: &[&str] = &[
    "abc",
    "bridge",
    "builtins",
    "collections",
    "collections.abc",
    "contextlib",
    "dataclasses",
    "datetime",
    "decimal",
    "enum",
    "fractions",
    "functools",
    "numbers",
    "pathlib",
    "re",
    "sys",
    "types",
    "typing",
    "typing_extensions",
    "uuid",
];

/// The modules that names may be imported from, `from a import b` giving `a` and `a.b`.
pub fn imports(source: &SourceFile) -> Vec<String> {
    let found = parse::on_large_stack(|| {
        let body = parse::module(source, 0).unwrap_or_default();
        let scope = Scope::read(&body, source, None);
        scope.modules()
    });
    let mut modules = found.unwrap_or_default();
    modules.retain(|module| !KNOWN.contains(&module.as_str()));
    modules
}

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
                Some(Block::TypeChecking | Block::Other("try")) => {}
                Some(Block::Other(_)) | None => check(block, scope, file, diagnostics),
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
