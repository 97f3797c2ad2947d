//! The generator, as a user runs it: the `bridge-gen` binary.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use crate::{file_name, profile_folder, root, run, scratch};

/// The binary of this checkout, built once a process.
fn binary() -> &'static Path {
    static BINARY: LazyLock<PathBuf> = LazyLock::new(|| {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        run(Command::new(cargo).current_dir(root()).args([
            "build",
            "--quiet",
            "--package",
            "bridge-gen",
            "--bin",
            "bridge-gen",
        ]));
        profile_folder().join("bridge-gen")
    });
    &BINARY
}

/// `bridge-gen` with a cache of its own below the target folder.
pub fn bridge_gen() -> Command {
    let mut command = Command::new(binary());
    command
        .env("BRIDGE_GEN_CACHE", scratch("cache"))
        .env("NO_COLOR", "1");
    command
}

/// PATH with `bridge-gen` in it, for whatever calls it by its name.
pub fn path() -> OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let own = binary().parent().map(Path::to_owned);
    let folders = own.into_iter().chain(std::env::split_paths(&path));
    std::env::join_paths(folders).expect("folders without a colon")
}

/// More options of a case: the words of its file `options`, if there is one.
pub fn options(case: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(case.join("options")).unwrap_or_default();
    text.split_whitespace().map(String::from).collect()
}

/// A library that was built.
pub struct Built {
    /// The output folder.
    pub folder: PathBuf,
    /// The shared library.
    pub library: PathBuf,
}

/// Builds modules, named relative to the root, into a folder of the target folder.
pub fn build(name: &str, modules: &[&str], options: &[&str]) -> Built {
    let folder = scratch("built").join(name);
    run(bridge_gen()
        .current_dir(root())
        .arg("build")
        .args(modules)
        .arg("-o")
        .arg(&folder)
        .args(options));
    let library = std::fs::read_dir(folder.join("lib"))
        .unwrap_or_else(|e| panic!("{name}: {e}"))
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.is_file())
        .unwrap_or_else(|| panic!("{name}: lib/ is empty"));
    Built { folder, library }
}

/// Builds a case of `tests/cases`.
pub fn build_case(case: &Path) -> Built {
    let module = case.join("module.py");
    let options = options(case);
    let options: Vec<_> = options.iter().map(String::as_str).collect();
    build(&file_name(case), &[&module.to_string_lossy()], &options)
}
