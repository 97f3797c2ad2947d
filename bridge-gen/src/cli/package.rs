//! Folders that are packages.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use bridge_gen::diagnostic::{Code, Diagnostic};
use bridge_gen::names;
use bridge_gen::parse::{Role, SourceFile};

use super::read;

/// Every module of the package: its `__init__` is bridged, the others are parts of it.
pub fn sources(folder: &Path) -> Vec<Result<SourceFile, Diagnostic>> {
    let name = folder.canonicalize().ok();
    let name = name
        .as_deref()
        .and_then(Path::file_name)
        .and_then(|name| name.to_str());
    let Some(name) = name.filter(|name| names::is_python_identifier(name)) else {
        return vec![Err(Diagnostic::new(
            Code::ModuleName,
            format!("`{}` cannot be the name of a package", folder.display()),
        )
        .help(
            "rename the folder: letters, digits and `_`, no digit first, no keyword",
        ))];
    };
    let mut found = Vec::new();
    if let Err(error) = collect(folder, name, &mut found) {
        return vec![Err(Diagnostic::cannot_read(folder, error))];
    }
    let sources = found.iter().map(|(path, module)| {
        let role = match module == name {
            true => Role::Embedded,
            false => Role::Part,
        };
        read::module(path, module, role)
    });
    sources.collect()
}

/// Whether a folder is one.
pub fn is_package(path: &Path) -> bool {
    path.join("__init__.py").is_file()
}

fn collect(folder: &Path, module: &str, found: &mut Vec<(PathBuf, String)>) -> io::Result<()> {
    found.push((folder.join("__init__.py"), module.to_owned()));
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    entries.sort();
    for path in entries {
        let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        let name = format!("{module}.{stem}");
        if is_package(&path) {
            collect(&path, &name, found)?;
        } else if path.extension().is_some_and(|ext| ext == "py") && stem != "__init__" {
            found.push((path, name));
        }
    }
    Ok(())
}
