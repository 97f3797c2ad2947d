//! Lowering of small texts.

use std::path::Path;

use bridge_gen::lower::{Options, Outcome};
use bridge_gen::module::{Function, Library};
use bridge_gen::parse::SourceFile;

use crate::root;

/// Lowers one module of that text with the usual names.
pub fn lower(text: &str) -> Outcome {
    lower_source(SourceFile::new(Path::new("demo.py"), text.into()).expect("a valid file"))
}

fn lower_source(source: SourceFile) -> Outcome {
    let options = Options {
        name: "rust_python_bridge".to_owned(),
        prefix: "python_".to_owned(),
        strict: false,
    };
    bridge_gen::lower::lower(&[source], &options)
}

/// The library of a module of this repository, named relative to its root.
pub fn library(module: &str) -> Library {
    let bytes = std::fs::read(root().join(module)).expect("a module of this repository");
    let source = SourceFile::new(Path::new(module), bytes).expect("a valid file");
    lower_source(source)
        .library
        .expect("a module without errors")
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
