//! Folders that are packages.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::module::DataFile;
use crate::names;
use crate::parse::{Role, SourceFile};

use super::read;

/// Endings of machine code, which Python and ctypes load from files only.
const COMPILED: [&str; 4] = ["so", "pyd", "dll", "dylib"];

/// What a package has.
#[derive(Default)]
pub struct Package {
    /// Its `__init__` is bridged, the other modules are parts of it.
    pub modules: Vec<Result<SourceFile, Diagnostic>>,
    /// All other files that a program may want: none that is hidden, compiled, or for type checkers.
    pub data: Vec<DataFile>,
    /// Where these are.
    pub data_files: Vec<PathBuf>,
    /// What is left out and may be missed.
    pub warnings: Vec<Diagnostic>,
}

/// Reads the whole folder.
pub fn read(folder: &Path) -> Package {
    let mut package = Package::default();
    let canonical = folder.canonicalize().ok();
    let name = canonical.as_deref().and_then(|path| text(path.file_name()));
    match name.filter(|name| names::is_python_identifier(name)) {
        Some(name) => package.folder(folder, name, Role::Embedded),
        None => package.modules.push(Err(bad_name(folder))),
    }
    package
}

/// Whether a folder is one.
pub fn is_package(path: &Path) -> bool {
    init(path).is_file()
}

impl Package {
    fn folder(&mut self, folder: &Path, module: &str, role: Role) {
        let entries = match entries(folder) {
            Ok(entries) => entries,
            Err(error) => {
                return self
                    .modules
                    .push(Err(Diagnostic::cannot_read(folder, error)));
            }
        };
        self.modules.push(match is_package(folder) {
            true => read::module(&init(folder), module, role),
            false => namespace(folder, module),
        });
        for path in entries {
            match child(&path, module) {
                Some(name) if path.is_dir() => self.folder(&path, &name, Role::Part),
                Some(name) => self.modules.push(read::module(&path, &name, Role::Part)),
                None => self.data(&path, &module.replace('.', "/")),
            }
        }
    }

    /// A file that is no module, or a folder without any; `parent` is where it is in the package.
    fn data(&mut self, path: &Path, parent: &str) {
        let Some(name) = text(path.file_name()) else {
            let message = "the name of the file is not UTF-8";
            let error = io::Error::other(message);
            return self.modules.push(Err(Diagnostic::cannot_read(path, error)));
        };
        if name.starts_with('.') || name == "__pycache__" || name == "__init__.py" {
            return;
        }
        let inside = format!("{parent}/{name}");
        if path.is_dir() {
            match entries(path) {
                Ok(entries) => entries.iter().for_each(|entry| self.data(entry, &inside)),
                Err(error) => self.modules.push(Err(Diagnostic::cannot_read(path, error))),
            }
        } else if COMPILED.iter().any(|ending| has_extension(path, ending)) {
            self.warnings.push(compiled(path, &inside));
        } else if !has_extension(path, "pyc") && !has_extension(path, "pyi") {
            match read_file(path) {
                Ok(content) => {
                    self.data_files.push(path.to_owned());
                    self.data.push(DataFile {
                        file: inside,
                        content,
                    });
                }
                Err(error) => self.modules.push(Err(Diagnostic::cannot_read(path, error))),
            }
        }
    }
}

/// The name of the module or inner package at `path`, if it is one.
fn child(path: &Path, parent: &str) -> Option<String> {
    let stem = match path.is_dir() {
        true => text(path.file_name()).filter(|_| is_package(path) || has_modules(path))?,
        false => text(path.file_stem()).filter(|_| has_extension(path, "py"))?,
    };
    let is_module =
        names::is_python_identifier(stem) && stem != "__init__" && stem != "__pycache__";
    is_module.then(|| format!("{parent}.{stem}"))
}

/// Whether a folder without `__init__` is a package nevertheless.
fn has_modules(folder: &Path) -> bool {
    let entries = entries(folder).unwrap_or_default();
    entries.iter().any(|path| child(path, "").is_some())
}

/// Such a folder: an empty `__init__` makes its modules known.
fn namespace(folder: &Path, module: &str) -> Result<SourceFile, Diagnostic> {
    let file = format!("{}/__init__.py", module.replace('.', "/"));
    SourceFile::named(&init(folder), module, &file, Role::Part, Vec::new())
}

fn init(folder: &Path) -> PathBuf {
    folder.join("__init__.py")
}

/// Sorted, so that every run gives the same library; without links to a folder that the path is in.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let canonical = folder.canonicalize()?;
    let is_around = |path: &PathBuf| {
        let target = path.canonicalize().ok();
        path.is_symlink() && target.is_some_and(|target| canonical.starts_with(target))
    };
    let entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut entries: Vec<_> = entries.collect::<io::Result<_>>()?;
    entries.retain(|path| !is_around(path));
    entries.sort();
    Ok(entries)
}

/// Opening a pipe would wait for its other end.
fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    match fs::metadata(path)?.is_file() {
        true => fs::read(path),
        false => Err(io::Error::other("it is a pipe or a device")),
    }
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

fn text(name: Option<&std::ffi::OsStr>) -> Option<&str> {
    name.and_then(|name| name.to_str())
}

fn bad_name(folder: &Path) -> Diagnostic {
    let message = format!("`{}` cannot be the name of a package", folder.display());
    Diagnostic::new(Code::ModuleName, message)
        .help("rename the folder: letters, digits and `_`, no digit first, no keyword")
}

fn compiled(path: &Path, inside: &str) -> Diagnostic {
    let place = Place::File {
        path: path.display().to_string(),
        position: None,
    };
    Diagnostic::new(
        Code::CompiledFile,
        format!("`{inside}` is compiled and not embedded: what imports it will fail"),
    )
    .at(place)
    .help("install the package, and bridge it as `-m` and its name")
}
