//! The configuration of a project: `bridge.toml`, or `[tool.bridge]` of `pyproject.toml`.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::lower::{Override, Selection};
use serde::Deserialize;
use strsim::normalized_damerau_levenshtein;

use super::failure::{Failure, Status};

/// What it says. Paths are relative to its folder.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// Python files or folders of packages.
    pub modules: Vec<PathBuf>,
    /// Installed modules.
    pub installed: Vec<String>,
    /// Folders with stubs.
    pub stubs: Vec<PathBuf>,
    /// Interpreter.
    pub python: Option<PathBuf>,
    /// Name of the library.
    pub name: Option<String>,
    /// What C symbols start with.
    pub prefix: Option<String>,
    /// Whether warnings are errors.
    pub strict: bool,
    /// Output folder.
    pub output: Option<PathBuf>,
    /// Folder with vendored crates.
    pub vendor: Option<PathBuf>,
    /// Patterns of what is bridged.
    pub include: Vec<String>,
    /// Patterns of what is not.
    pub exclude: Vec<String>,
    /// What is different for single functions.
    pub functions: BTreeMap<String, Function>,
}

/// What is different for a function.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Function {
    name: Option<String>,
    export: bool,
}

#[derive(Deserialize)]
struct PyProject {
    tool: Option<Tool>,
}

#[derive(Deserialize)]
struct Tool {
    bridge: Option<Config>,
}

/// The configuration at that place; a `pyproject.toml` has to have a `[tool.bridge]`.
pub fn at(path: &Path) -> Result<Config, Failure> {
    let found = read(path)?;
    found.ok_or_else(|| usage(format!("{} has no [tool.bridge]", path.display()), "add it"))
}

/// That of the current folder, or of the nearest one around it that has one.
pub fn nearest() -> Result<Option<(PathBuf, Config)>, Failure> {
    let here = env::current_dir().unwrap_or_default();
    for folder in here.ancestors() {
        for name in ["bridge.toml", "pyproject.toml"] {
            let path = folder.join(name);
            if path.is_file()
                && let Some(config) = read(&path)?
            {
                return Ok(Some((path, config)));
            }
        }
    }
    Ok(None)
}

fn read(path: &Path) -> Result<Option<Config>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| {
        let what = format!("cannot read {}: {error}", path.display());
        usage(what, "check the path and its permissions")
    })?;
    let is_project = path
        .file_name()
        .is_some_and(|name| name == "pyproject.toml");
    let config = match is_project {
        true => toml::from_str::<PyProject>(&text).map(|all| all.tool.and_then(|tool| tool.bridge)),
        false => toml::from_str(&text).map(Some),
    };
    let folder = path.parent().unwrap_or(Path::new("."));
    config
        .map(|config| config.map(|config| config.below(folder)))
        .map_err(|error| wrong(path, &error))
}

impl Config {
    /// With paths from where it is.
    fn below(mut self, folder: &Path) -> Self {
        let paths = self.modules.iter_mut().chain(&mut self.stubs);
        for path in paths.chain(&mut self.output).chain(&mut self.vendor) {
            *path = folder.join(&path);
        }
        // A name without a folder is looked for in PATH.
        let python = self.python.iter_mut();
        for path in python.filter(|path| path.components().count() > 1) {
            *path = folder.join(&path);
        }
        self
    }

    /// Which functions are bridged, and as what.
    pub fn selection(&self) -> Selection {
        let functions = self.functions.iter().map(|(path, function)| {
            let Function { name, export } = function;
            let different = Override {
                name: name.clone(),
                export: *export,
            };
            (path.clone(), different)
        });
        Selection {
            include: self.include.clone(),
            exclude: self.exclude.clone(),
            functions: functions.collect(),
        }
    }
}

/// Where it is wrong, as the parser draws it, and the nearest key that is right.
fn wrong(path: &Path, error: &toml::de::Error) -> Failure {
    let what = format!(
        "{} is wrong: {}",
        path.display(),
        error.to_string().trim_end()
    );
    let quoted: Vec<&str> = error.message().split('`').skip(1).step_by(2).collect();
    let nearest = match (
        error.message().starts_with("unknown field"),
        quoted.split_first(),
    ) {
        (true, Some((key, known))) => {
            let near = |other: &&&str| normalized_damerau_levenshtein(key, other);
            let best = known.iter().max_by(|a, b| near(a).total_cmp(&near(b)));
            best.filter(|other| near(other) > 0.5)
        }
        (_, _) => None,
    };
    match nearest {
        Some(key) => usage(what, format!("did you mean `{key}`?")),
        None => usage(what, "docs/command-line.md lists what can be said"),
    }
}

fn usage(what: String, help: impl Into<String>) -> Failure {
    Failure {
        status: Status::Usage,
        what,
        help: help.into(),
    }
}
