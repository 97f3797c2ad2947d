//! What `Builder` runs: the way of `generate`, with the text for a Rust program.

use std::path::{Path, PathBuf};

use crate::emit::rust;
use crate::fingerprint::fingerprint;

use super::args::{self, Diagnostics, Report};
use super::failure::Failure;
use super::settings::Input;
use super::{layout, output, read};

/// Writes the text and the sources of the modules, and gives what they were made of.
pub fn write(input: &args::Input, folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let report = Report {
        format: Diagnostics::Human,
        quiet: false,
        verbose: false,
    };
    let made = read::library(&Input::of(input)?, &report)?;
    let mut files = layout::source_files(&made.library);
    let text = rust::interface(&made.library, fingerprint(&made.library));
    files.insert("src/interface.rs".to_owned(), text.into_bytes());
    output::install(folder, &files)?;
    Ok(made.files)
}
