//! `bridge-gen bundle`

use std::collections::BTreeSet;
use std::env::consts::DLL_SUFFIX;

use super::args::Bundle;
use super::failure::Failure;
use super::generate::summary_line;
use super::output::{self, Files};
use super::packages::{self, Package};
use super::python::Interpreter;
use super::read::{self, Made};
use super::settings::Input;
use super::{build, cargo, layout, python, terminal};

/// Writes what a machine needs that has the same Python, and no Rust: all but the crate.
pub fn run(arguments: &Bundle) -> Result<(), Failure> {
    let input = Input::of(&arguments.input)?;
    let (folder, report) = (&arguments.output, &arguments.report);
    let is_about = |file: &String| file.ends_with(".python/about.txt");
    output::refuse_other(folder, |earlier| earlier.iter().any(is_about))?;
    let Made { library, .. } = read::library(&input, report)?;
    let interpreter = python::find(input.python.as_deref())?;
    let packages = match arguments.packages {
        true => packages::needed(&library, &interpreter)?,
        false => Vec::new(),
    };
    let mut files = layout::generated(&library)?;
    files.retain(|path, _| !path.starts_with("rust/"));
    files.extend([build::pkg_config(&library)]);
    let path = build::library_path(&library);
    let beside = beside(&path);
    let about = about(&interpreter, &packages).into_bytes();
    files.insert(format!("{beside}/about.txt"), about);
    let programs = add(&mut files, &beside, &packages)?;
    let vendor = input.vendor.as_deref();
    let compiled = cargo::compile(&library, folder, &interpreter, vendor, report)?;
    files.insert(path.clone(), compiled);
    let summary = output::install_programs(folder, &files, &programs)?;
    let line = summary_line(folder, &summary);
    match report.quiet {
        true => Ok(()),
        false => terminal::print(&format!("{line}{}\n", folder.join(path).display())),
    }
}

/// The folder that tells the library that it is in a bundle; the runtime looks for it by the same name.
fn beside(library: &str) -> String {
    let stem = library.strip_suffix(DLL_SUFFIX).unwrap_or(library);
    format!("{stem}.python")
}

/// For whoever finds the folder.
fn about(interpreter: &Interpreter, packages: &[Package]) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let mut text = format!(
        "This folder belongs to the library beside it, which bridge-gen {version} has bundled: keep them together.\n\
         The library needs Python {}.\n",
        interpreter.minor
    );
    for Package { name, version, .. } in packages {
        text += &format!("{name} {version}\n");
    }
    text
}

/// Adds the files of the packages, and gives those that can be run.
fn add(files: &mut Files, beside: &str, packages: &[Package]) -> Result<BTreeSet<String>, Failure> {
    let mut programs = BTreeSet::new();
    for (inside, path) in packages.iter().flat_map(|package| &package.files) {
        let file = packages::read(path)?;
        let place = format!("{beside}/site-packages/{inside}");
        if file.is_program {
            programs.insert(place.clone());
        }
        files.insert(place, file.content);
    }
    Ok(programs)
}
