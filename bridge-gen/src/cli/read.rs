//! Modules to a library, with the diagnostics of all of them.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use bridge_gen::diagnostic::{self, Diagnostic};
use bridge_gen::lower::{self, Options, Outcome};
use bridge_gen::module::Library;
use bridge_gen::names;
use bridge_gen::parse::{MAX_BYTES, Role, SourceFile};

use super::args::Input;
use super::failure::Failure;
use super::installed::{self, Places};
use super::{package, terminal};

/// Stubs of the standard library import each other; more than these tell nothing new.
const MAX_SOURCES: usize = 400;

/// The library, if no module has an error. All diagnostics go to stderr.
pub fn library(input: &Input) -> Result<Library, Failure> {
    let outcome = read(input, |_| true)?;
    outcome.library.ok_or_else(Failure::diagnosed)
}

/// What there is to inspect, even where errors stand in the way of a library, and whether they do.
/// Only errors go to stderr: the reasons in the modules say what the warnings would.
pub fn inspected(input: &Input) -> Result<(Library, Result<(), Failure>), Failure> {
    let outcome = read(input, Diagnostic::is_error)?;
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
        files: outcome.files,
    };
    Ok((library, result))
}

fn read(input: &Input, shown: impl Fn(&Diagnostic) -> bool) -> Result<Outcome, Failure> {
    let Sources {
        sources,
        unreadable,
        python,
    } = sources(input)?;
    let options = Options {
        name: input.name.clone(),
        prefix: input.prefix.clone(),
        strict: input.strict,
        python,
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
    Ok(outcome)
}

/// All texts of a run.
struct Sources {
    sources: Vec<SourceFile>,
    unreadable: Vec<Diagnostic>,
    /// The version of Python, where one was asked.
    python: Option<(u32, u32)>,
}

/// Files and packages are read as they are; installed modules bring the modules along that their types come from.
fn sources(input: &Input) -> Result<Sources, Failure> {
    let files = input
        .modules
        .iter()
        .flat_map(|path| match package::is_package(path) {
            true => package::sources(path),
            false => vec![read_source(path)],
        });
    let mut read: Vec<_> = files.collect();
    if input.installed.is_empty() {
        return Ok(split(read, None));
    }
    let found = installed::locate(&input.installed, input.python.as_deref())?;
    let places = Places {
        stubs: &input.stubs,
        found: &found,
    };
    read.extend(places.sources(&input.installed));
    let mut all = split(read, Some(found.version));
    add_imported(&mut all.sources, &places);
    Ok(all)
}

fn split(read: Vec<Result<SourceFile, Diagnostic>>, python: Option<(u32, u32)>) -> Sources {
    let mut sources = Vec::new();
    let mut unreadable = Vec::new();
    for one in read {
        match one {
            Ok(source) => sources.push(source),
            Err(diagnostic) => unreadable.push(diagnostic),
        }
    }
    Sources {
        sources,
        unreadable,
        python,
    }
}

/// Adds the modules that these import, and so on, as far as they can be found.
fn add_imported(sources: &mut Vec<SourceFile>, places: &Places<'_>) {
    let mut seen: HashSet<String> = sources.iter().map(|one| one.module.clone()).collect();
    let mut next = 0;
    while next < sources.len() && sources.len() < MAX_SOURCES {
        let names = lower::imports(&sources[next]);
        let new: Vec<_> = names
            .into_iter()
            .filter(|name| seen.insert(name.clone()))
            .collect();
        sources.extend(new.iter().filter_map(|name| places.imported(name)));
        next += 1;
    }
}

/// The file at `path` as the module of that name.
pub fn module(path: &Path, name: &str, role: Role) -> Result<SourceFile, Diagnostic> {
    let bytes = read_bytes(path).map_err(|error| Diagnostic::cannot_read(path, error))?;
    let extension = path
        .extension()
        .and_then(|ext| ext.to_str())
        .unwrap_or("py");
    let is_package = path.file_stem().is_some_and(|stem| stem == "__init__");
    let file = match is_package {
        true => format!("{}/__init__.{extension}", name.replace('.', "/")),
        false => format!("{}.{extension}", name.replace('.', "/")),
    };
    SourceFile::named(path, name, &file, role, bytes)
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
