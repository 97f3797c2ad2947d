//! `--check`: whether the output folder is what a run would make of it.

use std::fs;
use std::path::Path;

use similar::TextDiff;

use super::failure::{Failure, Status};
use super::output::{Files, earlier_files};
use super::terminal;

/// Prints how the folder differs from `files`; that is a failure. `compiled` is a file of which only its being there counts.
pub fn check(folder: &Path, files: &Files, compiled: Option<&str>) -> Result<(), Failure> {
    let mut diff = String::new();
    for (path, content) in files {
        diff += &difference(&folder.join(path), content);
    }
    if let Some(path) = compiled.map(|path| folder.join(path))
        && !path.is_file()
    {
        diff += &format!("missing: {}\n", path.display());
    }
    let unwanted = earlier_files(folder).into_iter().filter(|path| {
        // Without a library of its own, a run leaves that of another one alone.
        let is_compiled = compiled.map_or(path.starts_with("lib/"), |compiled| compiled == path);
        !files.contains_key(path) && !is_compiled
    });
    for path in unwanted {
        diff += &format!("no longer made: {}\n", folder.join(path).display());
    }
    if diff.is_empty() {
        return Ok(());
    }
    terminal::print(&diff)?;
    Err(Failure {
        status: Status::Diagnostics,
        what: format!("{} is not what these modules make", folder.display()),
        help: "run the same command without --check".to_owned(),
    })
}

/// A unified diff from the file to its new content; nothing if they are the same.
fn difference(path: &Path, new: &[u8]) -> String {
    let shown = path.display().to_string();
    let old = fs::read(path);
    match (&old, str::from_utf8(new)) {
        (Ok(old), _) if old == new => String::new(),
        (Err(_), _) => format!("missing: {shown}\n"),
        (Ok(old), Ok(new)) => {
            let old = String::from_utf8_lossy(old);
            let diff = TextDiff::from_lines(old.as_ref(), new);
            let mut unified = diff.unified_diff();
            unified.header(&shown, &shown).to_string()
        }
        (Ok(_), Err(_)) => format!("differs: {shown}\n"),
    }
}
