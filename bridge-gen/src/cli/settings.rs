//! What a run works on: the command line, and the configuration for what that leaves open.

use std::path::PathBuf;

use crate::lower::Selection;

use super::args;
use super::config::{self, Config};
use super::failure::{Failure, Status};
use super::options;

/// All of it, with paths from the current folder.
#[derive(Debug)]
pub struct Input {
    pub modules: Vec<PathBuf>,
    pub installed: Vec<String>,
    pub stubs: Vec<PathBuf>,
    pub python: Option<PathBuf>,
    pub name: String,
    pub prefix: String,
    pub strict: bool,
    pub selection: Selection,
    /// The configuration itself, as a file that the output is made of.
    pub config: Option<PathBuf>,
    /// Folder with vendored crates.
    pub vendor: Option<PathBuf>,
    output: Option<PathBuf>,
}

impl Input {
    /// The command line counts; the configuration is read where that names no module, or says which one.
    pub fn of(arguments: &args::Input) -> Result<Self, Failure> {
        let names_none = arguments.modules.is_empty() && arguments.installed.is_empty();
        let (path, config) = match &arguments.config {
            Some(path) => (Some(path.clone()), config::at(path)?),
            None if names_none => match config::nearest()? {
                Some((path, config)) => (Some(path), config),
                None => return Err(nothing()),
            },
            None => (None, Config::default()),
        };
        let input = Self::merged(arguments, config, path)?;
        match input.modules.is_empty() && input.installed.is_empty() {
            true => Err(nothing()),
            false => Ok(input),
        }
    }

    fn merged(
        arguments: &args::Input,
        config: Config,
        path: Option<PathBuf>,
    ) -> Result<Self, Failure> {
        let selection = config.selection();
        let names_none = arguments.modules.is_empty() && arguments.installed.is_empty();
        let (modules, installed) = match names_none {
            true => (config.modules, config.installed),
            false => (arguments.modules.clone(), arguments.installed.clone()),
        };
        let stubs = arguments.stubs.iter().cloned().chain(config.stubs);
        let name = arguments.name.as_deref().or(config.name.as_deref());
        let name = options::library_name(name.unwrap_or("rust_python_bridge"));
        let prefix = arguments.prefix.as_deref().or(config.prefix.as_deref());
        let prefix = options::prefix(prefix.unwrap_or("python_"));
        Ok(Self {
            modules,
            installed,
            stubs: stubs.collect(),
            python: arguments.python.clone().or(config.python),
            name: name.map_err(|why| wrong("name", &why))?,
            prefix: prefix.map_err(|why| wrong("prefix", &why))?,
            strict: arguments.strict || config.strict,
            selection,
            config: path,
            vendor: config.vendor,
            output: config.output,
        })
    }

    /// The output folder: of the command line, else of the configuration.
    pub fn output(&self, chosen: Option<&PathBuf>) -> Result<PathBuf, Failure> {
        let folder = chosen.or(self.output.as_ref()).cloned();
        folder.ok_or_else(|| Failure {
            status: Status::Usage,
            what: "there is no output folder".to_owned(),
            help: "say it with -o, or as `output` of the configuration".to_owned(),
        })
    }
}

/// What clap has not looked at: it is in the configuration, or in a `build.rs`.
fn wrong(what: &str, why: &str) -> Failure {
    Failure {
        status: Status::Usage,
        what: format!("`{what}` is wrong: {why}"),
        help: format!("it takes what --{what} takes"),
    }
}

fn nothing() -> Failure {
    Failure {
        status: Status::Usage,
        what: "no module is named, and no bridge.toml or [tool.bridge] names one".to_owned(),
        help: "name them, as in `bridge-gen build math_ops.py -o build`; `bridge-gen --help` tells more".to_owned(),
    }
}
