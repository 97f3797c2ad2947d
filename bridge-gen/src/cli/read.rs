//! Modules to a library, with the diagnostics of all of them.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use bridge_gen::diagnostic::{self, Diagnostic};
use bridge_gen::lower::{self, Options, Outcome};
use bridge_gen::module::Library;
use bridge_gen::names;
use bridge_gen::parse::{MAX_BYTES, SourceFile};

use super::args::Input;
use super::failure::Failure;
use super::terminal;

/// The library, if no module has an error. All diagnostics go to stderr.
pub fn library(input: &Input) -> Result<Library, Failure> {
    let outcome = read(input, |_| true);
    outcome.library.ok_or_else(Failure::diagnosed)
}

/// What there is to inspect, even where errors stand in the way of a library, and whether they do.
/// Only errors go to stderr: the reasons in the modules say what the warnings would.
pub fn inspected(input: &Input) -> (Library, Result<(), Failure>) {
    let outcome = read(input, Diagnostic::is_error);
    let result = outcome
        .library
        .as_ref()
        .map(drop)
        .ok_or_else(Failure::diagnosed);
    let library = Library {
        name: input.name.clone(),
        prefix: input.prefix.clone(),
        symbols: names::library_symbols(&input.prefix, &input.name),
        modules: outcome.modules,
        definitions: outcome.definitions,
    };
    (library, result)
}

fn read(input: &Input, shown: impl Fn(&Diagnostic) -> bool) -> Outcome {
    let mut sources = Vec::new();
    let mut unreadable = Vec::new();
    for path in &input.modules {
        match read_source(path) {
            Ok(source) => sources.push(source),
            Err(diagnostic) => unreadable.push(diagnostic),
        }
    }
    let options = Options {
        name: input.name.clone(),
        prefix: input.prefix.clone(),
        strict: input.strict,
    };
    let mut outcome = lower::lower(&sources, &options);
    if !unreadable.is_empty() {
        outcome.library = None;
    }
    outcome.diagnostics.splice(0..0, unreadable);
    let shown: Vec<_> = outcome
        .diagnostics
        .iter()
        .filter(|diagnostic| shown(diagnostic))
        .cloned()
        .collect();
    terminal::tell(&diagnostic::render(&shown, &sources, true));
    outcome
}

fn read_source(path: &Path) -> Result<SourceFile, Diagnostic> {
    let bytes = read_bytes(path).map_err(|error| Diagnostic::cannot_read(path, error))?;
    SourceFile::new(path, bytes)
}

/// Opening a pipe would wait for its other end. One byte more than is allowed is read, so that a larger
/// file, or one without end, is refused without reading it all.
fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let kind = fs::metadata(path)?.file_type();
    if !kind.is_file() && !kind.is_dir() {
        return Err(io::Error::other("it is a pipe or a device"));
    }
    File::open(path)?
        .take(MAX_BYTES as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}
