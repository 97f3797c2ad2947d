//! Modules to a library, with the diagnostics of all of them.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::diagnostic::{self, Diagnostic, Severity};
use crate::lower::{self, Options, Outcome};
use crate::module::{DataFile, Library};
use crate::parse::{MAX_BYTES, Role, SourceFile};

use super::args::{Diagnostics, Report};
use super::failure::Failure;
use super::installed::{self, Places};
use super::package::{self, Package};
use super::settings::Input;
use super::terminal;

/// Stubs of the standard library import each other; more than these tell nothing new.
const MAX_SOURCES: usize = 400;

/// A library, and the files that it is made of.
pub struct Made {
    pub library: Library,
    pub files: Vec<PathBuf>,
}

/// The library, if no module has an error. All diagnostics go to stderr.
pub fn library(input: &Input, report: &Report) -> Result<Made, Failure> {
    let shown = |one: &Diagnostic| !report.quiet || one.is_error();
    let (outcome, files) = read(input, report.format, shown)?;
    let library = outcome.library.ok_or_else(Failure::diagnosed)?;
    Ok(Made { library, files })
}

/// What there is to inspect, even where errors stand in the way of a library, and whether they do.
/// Only errors go to stderr: the reasons in the modules say what the warnings would.
pub fn inspected(input: &Input) -> Result<(Library, Result<(), Failure>), Failure> {
    let (outcome, _) = read(input, Diagnostics::Human, Diagnostic::is_error)?;
    let result = outcome
        .library
        .as_ref()
        .map(drop)
        .ok_or_else(Failure::diagnosed);
    let library = Library {
        modules: outcome.modules,
        definitions: outcome.definitions,
        exceptions: outcome.exceptions,
        files: outcome.files,
        ..Library::named(&input.name, &input.prefix)
    };
    Ok((library, result))
}

fn read(
    input: &Input,
    format: Diagnostics,
    shown: impl Fn(&Diagnostic) -> bool,
) -> Result<(Outcome, Vec<PathBuf>), Failure> {
    let all = sources(input)?;
    let files = all.files().into_iter().chain(input.config.clone());
    let files = files.collect();
    let Sources {
        sources,
        data,
        data_files: _,
        unreadable,
        warnings,
        python,
    } = all;
    let options = Options {
        name: input.name.clone(),
        prefix: input.prefix.clone(),
        strict: input.strict,
        python,
        selection: input.selection.clone(),
    };
    let mut outcome = lower::lower(&sources, &options);
    if !unreadable.is_empty() || input.strict && !warnings.is_empty() {
        outcome.library = None;
    }
    if let Some(library) = &mut outcome.library {
        library.data = data;
    }
    let found = unreadable.into_iter().chain(warnings);
    outcome.diagnostics.splice(0..0, found);
    let shown: Vec<_> = outcome
        .diagnostics
        .iter()
        .filter(|diagnostic| shown(diagnostic))
        .cloned()
        .collect();
    let text = match format {
        Diagnostics::Human => diagnostic::render(&shown, &sources, true),
        Diagnostics::Short => diagnostic::plain::short(&shown, &sources),
        Diagnostics::Json => diagnostic::plain::json(&shown, &sources),
        Diagnostics::Github => diagnostic::plain::github(&shown, &sources),
    };
    terminal::tell(&text);
    Ok((outcome, files))
}

/// All files of a run.
#[derive(Default)]
struct Sources {
    sources: Vec<SourceFile>,
    /// Of packages, what is no module.
    data: Vec<DataFile>,
    /// Where these are.
    data_files: Vec<PathBuf>,
    unreadable: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
    /// The version of Python, where one was asked.
    python: Option<(u32, u32)>,
}

/// Files and packages are read as they are; installed modules bring the modules along that their types come from.
fn sources(input: &Input) -> Result<Sources, Failure> {
    let mut all = Sources::default();
    for path in &input.modules {
        match package::is_package(path) {
            true => all.add_package(package::read(path), input.strict),
            false => all.add(read_source(path)),
        }
    }
    if input.installed.is_empty() {
        return Ok(all);
    }
    let found = installed::locate(&input.installed, input.python.as_deref())?;
    let places = Places {
        stubs: &input.stubs,
        found: &found,
    };
    let installed = places.sources(&input.installed);
    installed.into_iter().for_each(|one| all.add(one));
    all.python = Some(found.version);
    add_imported(&mut all.sources, &places);
    Ok(all)
}

impl Sources {
    /// Where everything is that was read.
    fn files(&self) -> Vec<PathBuf> {
        let sources = self.sources.iter();
        let sources = sources.flat_map(|one| [Some(one), one.implementation.as_deref()]);
        let sources = sources.flatten().map(|one| PathBuf::from(&one.path));
        let all = sources.chain(self.data_files.iter().cloned());
        // A package may do without the file that stands for it.
        all.filter(|path| path.is_file()).collect()
    }

    fn add(&mut self, read: Result<SourceFile, Diagnostic>) {
        match read {
            Ok(source) => self.sources.push(source),
            Err(diagnostic) => self.unreadable.push(diagnostic),
        }
    }

    fn add_package(&mut self, package: Package, strict: bool) {
        package.modules.into_iter().for_each(|one| self.add(one));
        self.data.extend(package.data);
        self.data_files.extend(package.data_files);
        let warnings = package.warnings.into_iter();
        self.warnings.extend(warnings.map(|mut warning| {
            if strict {
                warning.severity = Severity::Error;
            }
            warning
        }));
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
