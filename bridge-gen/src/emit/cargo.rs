//! Manifest, lock file and build script of the generated crate, from the files in `templates/`.

use std::collections::BTreeSet;

use super::comment;
use crate::module::Library;

const MANIFEST: &str = include_str!("../../templates/Cargo.toml");
/// Names every crate that libraries are compiled from, with its checksum.
pub const LOCK: &str = include_str!("../../templates/Cargo.lock");

const OWN: &str = "\
name = \"{package}\"
version = \"{version}\"
dependencies = [
 \"bridge-runtime\",
 \"pyo3-build-config\",
 \"pyo3-ffi\",
]";

/// The build script, the same for every library.
pub const BUILD_RS: &str = include_str!("../../templates/build.rs");

const PACKAGE: &str = "[[package]]\n";

/// Which copy of the generated crate, and where it is.
#[derive(Debug, Clone, Copy)]
pub struct Crate<'a> {
    /// Sets copies apart that are compiled into one folder, where cargo knows them by the name of their file,
    /// their package and its version only. Empty for the copy that the user gets.
    pub copy: &'a str,
    /// Folder of the runtime crates, relative to the manifest, with `/` between its parts.
    pub runtime: &'a str,
}

impl Crate<'_> {
    /// What rustc calls the library: `rust_python_bridge`, or `rust_python_bridge_0123456789abcdef`.
    pub fn library(&self, library: &Library) -> String {
        let between = if self.copy.is_empty() { "" } else { "_" };
        format!("{}{between}{}", library.name, self.copy)
    }

    fn version(&self) -> String {
        let between = if self.copy.is_empty() { "" } else { "+" };
        format!("{}{between}{}", env!("CARGO_PKG_VERSION"), self.copy)
    }
}

/// The text of `Cargo.toml`.
pub fn manifest(library: &Library, place: Crate) -> String {
    MANIFEST
        .replace("{origin}", &comment::origin(library))
        .replace("{package}", &library.name)
        .replace("{version}", &place.version())
        .replace("{library}", &place.library(library))
        .replace("{runtime}", place.runtime)
}

/// The text of `Cargo.lock`: the template, and the package itself where cargo would sort it in.
pub fn lock(library: &Library, place: Crate) -> String {
    let (head, packages) = LOCK.split_once(PACKAGE).unwrap_or((LOCK, ""));
    let own = OWN
        .replace("{package}", &library.name)
        .replace("{version}", &place.version());
    let mut packages: Vec<_> = packages.split(PACKAGE).map(str::trim_end).collect();
    packages.push(&own);
    packages.sort_by_key(|package| package_name(package));
    format!(
        "{head}{PACKAGE}{}\n",
        packages.join(&format!("\n\n{PACKAGE}"))
    )
}

/// The packages that every generated crate is built from: no library can have the name of one.
pub fn dependencies() -> BTreeSet<String> {
    LOCK.split(PACKAGE)
        .skip(1)
        .map(|package| package_name(package).replace('-', "_"))
        .collect()
}

fn package_name(package: &str) -> &str {
    let line = package.lines().next().unwrap_or_default();
    line.trim_start_matches("name = ").trim_matches('"')
}
