//! Modules that are installed: where the chosen Python finds them, and where their types stand.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::diagnostic::{Code, Diagnostic};
use crate::parse::{Role, SourceFile};
use serde::Deserialize;

use super::failure::Failure;
use super::{python, read};

const LOCATE: &str = include_str!("locate.py");
/// Folders below site-packages that hold stubs of the standard library.
const TYPESHEDS: &[&str] = &[
    "mypy/typeshed/stdlib",
    "basedpyright/dist/typeshed-fallback/stdlib",
];

/// What Python says of the modules that were asked for.
#[derive(Debug, Deserialize)]
pub struct Found {
    pub version: (u32, u32),
    path: Vec<PathBuf>,
    modules: Vec<Module>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Module {
    Missing {
        error: String,
    },
    There {
        origin: Option<PathBuf>,
        is_package: bool,
        is_standard: bool,
    },
}

/// Asks the chosen Python for all of them at once.
pub fn locate(names: &[String], python: Option<&Path>) -> Result<Found, Failure> {
    let interpreter = python::find(python)?;
    let output = Command::new(&interpreter.executable)
        .args(["-I", "-c", LOCATE])
        .args(names)
        .stdin(Stdio::null())
        .output();
    let shown = interpreter.executable.display();
    let unusable = |why: String| Failure::tools(format!("Python `{shown}`: {why}"), python::CHOOSE);
    let output = output.map_err(|error| unusable(error.to_string()))?;
    // A module that is imported on the way may have printed lines of its own.
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.trim_end().lines().next_back().unwrap_or_default();
    serde_json::from_str(line).map_err(|_| {
        let said = String::from_utf8_lossy(&output.stderr);
        unusable(format!("could not look for modules: {}", said.trim()))
    })
}

/// Where types are looked for, in this order.
pub struct Places<'f> {
    /// Given with `--stubs`.
    pub stubs: &'f [PathBuf],
    pub found: &'f Found,
}

impl Places<'_> {
    /// The source that gives the types of each module that was asked for.
    pub fn sources(&self, names: &[String]) -> Vec<Result<SourceFile, Diagnostic>> {
        let each = names.iter().zip(&self.found.modules);
        each.map(|(name, module)| self.source(name, module))
            .collect()
    }

    fn source(&self, name: &str, module: &Module) -> Result<SourceFile, Diagnostic> {
        let (origin, is_package, is_standard) = match module {
            Module::Missing { error } => return Err(missing(name, error)),
            Module::There {
                origin,
                is_package,
                is_standard,
            } => (origin.as_deref(), *is_package, *is_standard),
        };
        let beside = origin.map(|origin| beside(origin, name, is_package));
        let source = origin.filter(|origin| origin.extension().is_some_and(|ext| ext == "py"));
        let path = in_folders(self.stubs.iter().cloned(), name)
            .or_else(|| self.stub_package(name))
            .or_else(|| beside.filter(|path| path.is_file()))
            .or_else(|| is_standard.then(|| self.typeshed(name))?)
            .or_else(|| source.map(Path::to_path_buf));
        let Some(path) = path else {
            return Err(no_types(name));
        };
        let mut types = read::module(&path, name, Role::Installed)?;
        let documented = source.filter(|source| path != *source);
        types.implementation = documented
            .and_then(|source| read::module(source, name, Role::Types).ok())
            .map(Box::new);
        Ok(types)
    }

    /// The source of a module that others import, if it can be found without asking.
    pub fn imported(&self, name: &str) -> Option<SourceFile> {
        let roots = || self.found.path.iter().cloned();
        let path = in_folders(self.stubs.iter().cloned(), name)
            .or_else(|| self.stub_package(name))
            .or_else(|| self.typeshed(name))
            .or_else(|| in_folders(roots().filter(|root| is_for_packages(root)), name))
            .or_else(|| {
                let roots = roots().filter(|root| is_for_packages(root));
                roots
                    .flat_map(|root| files(&root, name, "py"))
                    .find(|path| path.is_file())
            })?;
        read::module(&path, name, Role::Types).ok()
    }

    fn stub_package(&self, name: &str) -> Option<PathBuf> {
        let (top, rest) = name
            .split_once('.')
            .map_or((name, ""), |(top, rest)| (top, rest));
        let stubs = format!("{top}-stubs");
        let dotted = if rest.is_empty() {
            stubs
        } else {
            format!("{stubs}.{rest}")
        };
        in_folders(self.found.path.iter().cloned(), &dotted)
    }

    fn typeshed(&self, name: &str) -> Option<PathBuf> {
        let folders = self.found.path.iter();
        let folders = folders.flat_map(|folder| TYPESHEDS.iter().map(|below| folder.join(below)));
        in_folders(folders, name)
    }
}

/// Whether a folder of `sys.path` holds what was installed, not the standard library itself.
fn is_for_packages(folder: &Path) -> bool {
    folder.ends_with("site-packages") || folder.ends_with("dist-packages")
}

fn beside(origin: &Path, name: &str, is_package: bool) -> PathBuf {
    let last = name.rsplit('.').next().unwrap_or(name);
    let stem = if is_package { "__init__" } else { last };
    origin.with_file_name(format!("{stem}.pyi"))
}

fn in_folders(folders: impl Iterator<Item = PathBuf>, name: &str) -> Option<PathBuf> {
    let mut paths = folders.flat_map(|folder| files(&folder, name, "pyi"));
    paths.find(|path| path.is_file())
}

fn files(folder: &Path, name: &str, extension: &str) -> [PathBuf; 2] {
    let below = folder.join(name.replace('.', "/"));
    let init = below.join(format!("__init__.{extension}"));
    let mut file = below.into_os_string();
    file.push(format!(".{extension}"));
    [init, file.into()]
}

fn missing(name: &str, error: &str) -> Diagnostic {
    Diagnostic::new(
        Code::ModuleNotFound,
        format!("the chosen Python does not find the module `{name}`: {error}"),
    )
    .help("install it there, correct the name, or choose another Python with `--python EXE`")
}

fn no_types(name: &str) -> Diagnostic {
    Diagnostic::new(
        Code::NoTypes,
        format!("the module `{name}` is compiled, and no stub tells its types"),
    )
    .help("install its `-stubs` package, or name the folder of a stub with `--stubs DIR`")
}
