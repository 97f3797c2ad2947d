//! Lowering of small texts.

use std::path::Path;

use bridge_gen::lower::{Options, Outcome};
use bridge_gen::module::{Function, Library};
use bridge_gen::parse::SourceFile;

use crate::root;

/// Lowers one module of that text with the usual names.
pub fn lower(text: &str) -> Outcome {
    let source = SourceFile::new(Path::new("demo.py"), text.into()).expect("a valid file");
    lower_all(&[source], "rust_python_bridge", "python_")
}

fn lower_all(sources: &[SourceFile], name: &str, prefix: &str) -> Outcome {
    let options = Options {
        name: name.to_owned(),
        prefix: prefix.to_owned(),
        strict: false,
    };
    bridge_gen::lower::lower(sources, &options)
}

/// The library of modules of this repository, named relative to its root.
pub fn library(name: &str, prefix: &str, modules: &[&str]) -> Library {
    let read = |module: &&str| {
        let bytes = std::fs::read(root().join(module)).expect("a module of this repository");
        SourceFile::new(Path::new(module), bytes).expect("a valid file")
    };
    let sources: Vec<_> = modules.iter().map(read).collect();
    let outcome = lower_all(&sources, name, prefix);
    outcome.library.expect("modules without errors")
}

/// Its only function, or the codes of its diagnostics.
pub fn only_function(text: &str) -> Result<Function, String> {
    let mut outcome = lower(text);
    let functions = outcome.modules.pop().map(|module| module.functions);
    functions
        .and_then(|mut functions| functions.pop())
        .ok_or_else(|| codes(&outcome).join(" "))
}

/// The codes of all diagnostics.
pub fn codes(outcome: &Outcome) -> Vec<&'static str> {
    outcome
        .diagnostics
        .iter()
        .map(|one| one.code.as_str())
        .collect()
}
