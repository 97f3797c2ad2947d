//! `bridge-gen build`

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};

use super::args::Build;
use super::failure::Failure;
use super::{cargo, generate, layout, output, python, read, terminal};

/// Writes what `generate` writes, and the compiled library.
pub fn run(arguments: &Build) -> Result<(), Failure> {
    let folder = &arguments.generate.output;
    let library = read::library(&arguments.generate.input)?;
    let interpreter = python::find(arguments.generate.input.python.as_deref())?;
    let compiled = cargo::compile(&library, folder, &interpreter)?;

    let mut files = layout::generated(&library)?;
    let path = format!("lib/{DLL_PREFIX}{}{DLL_SUFFIX}", library.name);
    files.insert(path.clone(), compiled);
    let summary = output::install(folder, &files)?;
    let line = generate::summary_line(folder, &summary);
    terminal::print(&format!("{line}{}\n", folder.join(path).display()))
}
