//! The installed packages that modules import, as the chosen Python knows them.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde::{Deserialize, Serialize};

use crate::module::Library;

use super::failure::Failure;
use super::python::{self, Interpreter};

const PACKAGES: &str = include_str!("packages.py");

/// An installed distribution.
#[derive(Debug, Deserialize)]
pub struct Package {
    pub name: String,
    pub version: String,
    /// Paths below site-packages, and where they are.
    pub files: Vec<(String, PathBuf)>,
}

/// A file of one.
pub struct PackageFile {
    pub content: Vec<u8>,
    pub is_program: bool,
}

#[derive(Debug, Serialize)]
struct Asked<'a> {
    sources: Vec<(&'a str, &'a str)>,
    names: BTreeSet<&'a str>,
    own: BTreeSet<&'a str>,
}

#[derive(Debug, Deserialize)]
struct Answer {
    /// What is wrong, and what to do.
    problems: Vec<(String, String)>,
    packages: Vec<Package>,
}

/// All that the modules of the library import, and what that requires.
pub fn needed(library: &Library, interpreter: &Interpreter) -> Result<Vec<Package>, Failure> {
    let shown = interpreter.executable.display();
    let unusable = |why: String| Failure::tools(format!("Python `{shown}`: {why}"), python::CHOOSE);
    let output = ask(&asked(library), interpreter).map_err(|error| unusable(error.to_string()))?;
    // A .pth file may have printed lines of its own.
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.trim_end().lines().next_back().unwrap_or_default();
    let answer: Answer = serde_json::from_str(line).map_err(|_| {
        let said = String::from_utf8_lossy(&output.stderr);
        unusable(format!("could not look for packages: {}", said.trim()))
    })?;
    refuse(answer.problems)?;
    let mut files = answer.packages.iter().flat_map(|package| &package.files);
    match files.find(|(inside, _)| !is_inside(inside)) {
        Some((path, _)) => Err(unusable(format!("a package has a file at {path}"))),
        None => Ok(answer.packages),
    }
}

fn asked(library: &Library) -> Asked<'_> {
    let modules = library.modules.iter();
    let single = modules.filter_map(|one| Some((one.file.as_str(), one.source.as_deref()?)));
    let parts = library.files.iter();
    let parts = parts.map(|one| (one.file.as_str(), one.source.as_str()));
    let embedded = library.files.iter().map(|one| one.module.as_str());
    let embedded = embedded.chain(with_source(library)).map(top);
    // The annotation package is in every library.
    let own: BTreeSet<_> = embedded.chain(["bridge"]).collect();
    let names = library.modules.iter().map(|one| one.name.as_str());
    Asked {
        sources: single.chain(parts).collect(),
        names: names.filter(|name| !own.contains(top(name))).collect(),
        own,
    }
}

fn with_source(library: &Library) -> impl Iterator<Item = &str> {
    let modules = library.modules.iter();
    modules.filter_map(|one| one.source.as_ref().map(|_| one.name.as_str()))
}

fn top(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

fn ask(asked: &Asked<'_>, interpreter: &Interpreter) -> io::Result<Output> {
    let question = serde_json::to_vec(asked)?;
    let mut child = Command::new(&interpreter.executable)
        .args(["-I", "-c", PACKAGES])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    // It reads all before it writes. One that ends early has said why on stderr.
    let written = child
        .stdin
        .take()
        .map(|mut input| input.write_all(&question));
    match written.unwrap_or(Ok(())) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        Ok(()) | Err(_) => child.wait_with_output(),
    }
}

/// Tells all of them; the last one ends the run.
fn refuse(problems: Vec<(String, String)>) -> Result<(), Failure> {
    let mut failures: Vec<_> = problems
        .into_iter()
        .map(|(what, help)| Failure::tools(what, help))
        .collect();
    let last = failures.pop();
    failures.iter().for_each(Failure::tell);
    last.map_or(Ok(()), Err)
}

fn is_inside(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
}

/// Reads a file of a package.
pub fn read(path: &Path) -> Result<PackageFile, Failure> {
    let read = || {
        Ok(PackageFile {
            content: fs::read(path)?,
            is_program: is_program(&fs::metadata(path)?),
        })
    };
    read().map_err(|error: io::Error| Failure::output("read", path, &error))
}

#[cfg(unix)]
fn is_program(file: &Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&file.permissions()) & 0o111 != 0
}

#[cfg(not(unix))]
fn is_program(_file: &Metadata) -> bool {
    false
}
