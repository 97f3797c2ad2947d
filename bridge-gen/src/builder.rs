//! Generating from a `build.rs`.

use std::env;
use std::error::Error;
use std::fmt;
use std::path::PathBuf;

use crate::cli::args::Input;
use crate::cli::{Failure, builder};

/// Writes what a Rust program includes to call Python modules.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), bridge_gen::BuildError> {
///     bridge_gen::Builder::new().module("python/math_ops.py").build()
/// }
/// ```
///
/// In the program, `bridge_runtime::include_bridge!();` stands for the functions: `math_ops::add(3, 5)?`.
///
/// The program depends on `bridge-runtime`, which settles for which Python it is built: that of `PYO3_PYTHON`, else of the
/// active virtual environment, else `python3`.
#[derive(Debug, Default, Clone)]
pub struct Builder(Input);

/// Why it failed. Diagnostics went to stderr before, which cargo shows.
pub struct BuildError(Failure);

impl Builder {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a Python file, or the folder of a package. The path starts from the folder of `Cargo.toml`.
    pub fn module(mut self, path: impl Into<PathBuf>) -> Self {
        self.0.modules.push(path.into());
        self
    }

    /// Adds an installed module, which is imported at run time.
    pub fn installed(mut self, name: impl Into<String>) -> Self {
        self.0.installed.push(name.into());
        self
    }

    /// Adds a folder with stubs for installed modules, before all others.
    pub fn stubs(mut self, folder: impl Into<PathBuf>) -> Self {
        self.0.stubs.push(folder.into());
        self
    }

    /// Takes what is left open from a `bridge.toml`, or from a `pyproject.toml` with `[tool.bridge]`.
    pub fn config(mut self, path: impl Into<PathBuf>) -> Self {
        self.0.config = Some(path.into());
        self
    }

    /// The name of the library, which tells two of them apart in one program: `rust_python_bridge` unless it is set.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// What the C symbols of the runtime start with: `python_` unless it is set. Two libraries in one program need two.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.prefix = Some(prefix.into());
        self
    }

    /// Treats warnings as errors.
    pub fn strict(mut self, strict: bool) -> Self {
        self.0.strict = strict;
        self
    }

    /// Writes the text to `OUT_DIR`, and tells cargo what it depends on, which interpreter the program records, and where
    /// libpython is.
    ///
    /// # Errors
    /// Where a module has an error, a file cannot be read or written, or this is not run by cargo.
    pub fn build(&self) -> Result<(), BuildError> {
        let out = PathBuf::from(variable("OUT_DIR")?).join("bridge");
        let python = variable("DEP_BRIDGE_RUNTIME_PYTHON")?;
        let mut input = self.0.clone();
        input.python = Some(PathBuf::from(&python));
        let inputs = builder::write(&input, &out).map_err(BuildError)?;
        print!("{}", directives(&python, &inputs));
        Ok(())
    }
}

/// What cargo is told.
fn directives(python: &str, inputs: &[PathBuf]) -> String {
    let mut lines: Vec<_> = inputs
        .iter()
        .map(|path| format!("cargo::rerun-if-changed={}", path.display()))
        .collect();
    lines.push("cargo::rerun-if-changed=build.rs".to_owned());
    lines.push(format!("cargo::rustc-env=BRIDGE_PYTHON={python}"));
    let libraries = env::var("DEP_BRIDGE_RUNTIME_LIBRARIES").unwrap_or_default();
    if !libraries.is_empty() && env::var_os("CARGO_CFG_UNIX").is_some() {
        lines.push(format!("cargo::rustc-link-arg=-Wl,-rpath,{libraries}"));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn variable(name: &str) -> Result<String, BuildError> {
    env::var(name).map_err(|_| {
        BuildError(Failure::tools(
            format!("{name} is not set"),
            "call this from the build.rs of a package whose [dependencies] have bridge-runtime",
        ))
    })
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { what, help, .. } = &self.0;
        match what.is_empty() {
            true => f.write_str("the modules have errors, which are above"),
            false => write!(f, "{what}\nhelp: {help}"),
        }
    }
}

/// As people read it: `main` prints this.
impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for BuildError {}
