//! `bridge-gen build`

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};

use crate::emit::pkg_config;
use crate::module::Library;

use super::args::Build;
use super::failure::Failure;
use super::read::{self, Made};
use super::settings::Input;
use super::{cargo, edge, generate, layout, output, python, stale, terminal};

/// Writes what `generate` writes, and the compiled library.
pub fn run(arguments: &Build) -> Result<(), Failure> {
    let input = Input::of(&arguments.generate.input)?;
    let folder = &input.output(arguments.generate.output.as_ref())?;
    let report = &arguments.generate.report;
    let Made {
        library,
        files: inputs,
    } = read::library(&input, report)?;
    let mut files = layout::generated(&library)?;
    let path = library_path(&library);
    files.extend([pkg_config(&library)]);
    if arguments.generate.check {
        return stale::check(folder, &files, Some(&path));
    }
    let vendor = input.vendor.as_deref();
    let interpreter = python::find(input.python.as_deref())?;
    let compiled = cargo::compile(&library, folder, &interpreter, vendor, report)?;
    files.insert(path.clone(), compiled);
    let summary = output::install(folder, &files)?;
    let main = folder.join(path);
    edge::write(&arguments.generate.edge, &main, &inputs)?;
    let line = generate::summary_line(folder, &summary);
    match report.quiet {
        true => Ok(()),
        false => terminal::print(&format!("{line}{}\n", main.display())),
    }
}

/// Where the compiled library goes.
pub fn library_path(library: &Library) -> String {
    format!("lib/{DLL_PREFIX}{}{DLL_SUFFIX}", library.name)
}

/// The file for pkg-config, and its text.
pub fn pkg_config(library: &Library) -> (String, Vec<u8>) {
    let text = pkg_config::file(library).into_bytes();
    (format!("lib/pkgconfig/{}.pc", library.name), text)
}
