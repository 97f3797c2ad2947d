//! What `Builder` runs: the way of `generate`, with the text for a Rust program.

use std::path::{Path, PathBuf};

use crate::emit::rust;
use crate::fingerprint::fingerprint;

use super::args::{self, Diagnostics, Report};
use super::failure::Failure;
use super::settings::Input;
use super::{layout, output, read};

/// What is asked for.
pub struct Request {
    pub modules: Vec<PathBuf>,
    pub installed: Vec<String>,
    pub config: Option<PathBuf>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub strict: bool,
    pub python: PathBuf,
}

/// Writes the text and the sources of the modules, and gives what they were made of; else what happened, and what to do.
pub fn write(request: Request, folder: &Path) -> Result<Vec<PathBuf>, (String, String)> {
    try_to_write(request, folder).map_err(|failure| (failure.what, failure.help))
}

fn try_to_write(request: Request, folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let input = Input::of(&args::Input {
        modules: request.modules,
        installed: request.installed,
        stubs: Vec::new(),
        python: Some(request.python),
        name: request.name,
        prefix: request.prefix,
        config: request.config,
        strict: request.strict,
    })?;
    let report = Report {
        format: Diagnostics::Human,
        quiet: false,
        verbose: false,
    };
    let made = read::library(&input, &report)?;
    let mut files = layout::source_files(&made.library);
    let text = rust::interface(&made.library, fingerprint(&made.library));
    files.insert("src/interface.rs".to_owned(), text.into_bytes());
    output::install(folder, &files)?;
    Ok(made.files)
}
