//! What the generator promises for any bytes: diagnostics or output, never a panic, and always the same.

use std::path::Path;

use bridge_gen::diagnostic::render;
use bridge_gen::emit::cargo::{self, Crate};
use bridge_gen::emit::{c, cpp, json, rust};
use bridge_gen::fingerprint::fingerprint;
use bridge_gen::lower::{Options, lower};
use bridge_gen::parse::SourceFile;

/// Generates from bytes: the first says which options, the rest is one module, or two with a form feed between them.
pub fn generate(bytes: &[u8]) {
    let Some((options, text)) = bytes.split_first() else {
        return;
    };
    let once = outputs(*options, text);
    let again = outputs(*options, text);
    assert!(once == again, "two runs differ");
    let is_silent = once.diagnostics.is_empty() && once.files.is_empty();
    assert!(!is_silent, "neither output nor a diagnostic");
}

#[derive(PartialEq)]
struct Outputs {
    diagnostics: String,
    files: Vec<String>,
}

fn outputs(options: u8, text: &[u8]) -> Outputs {
    let parts = text
        .splitn(2, |byte| *byte == b'\x0c')
        .zip(["first.py", "pkg/second.py"]);
    let mut diagnostics = Vec::new();
    let mut sources = Vec::new();
    for (part, path) in parts {
        match SourceFile::new(Path::new(path), part.to_vec()) {
            Ok(source) => sources.push(source),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    let outcome = lower(&sources, &chosen(options));
    diagnostics.extend(outcome.diagnostics);
    let files = outcome
        .library
        .filter(|_| diagnostics.iter().all(|one| !one.is_error()));
    let files = files.map_or_else(Vec::new, |library| {
        let (print, place) = (
            fingerprint(&library),
            Crate {
                copy: "",
                runtime: "runtime",
            },
        );
        vec![
            rust::lib_rs(&library, print),
            c::header(&library, print),
            cpp::header(&library, print),
            json::description(&library, print),
            cargo::manifest(&library, place),
        ]
    });
    let diagnostics = render(&diagnostics, &sources, options & 8 != 0);
    Outputs { diagnostics, files }
}

fn chosen(options: u8) -> Options {
    let prefixes = ["python_", "py_{module}_"];
    Options {
        name: "fuzzed".to_owned(),
        prefix: prefixes[usize::from(options & 1)].to_owned(),
        strict: options & 2 != 0,
        python: (options & 4 != 0).then_some((3, 12)),
        ..Options::default()
    }
}
