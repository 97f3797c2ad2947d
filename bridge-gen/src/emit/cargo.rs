//! Manifest, lock file and build script of the generated crate, from the files in `templates/`.

use std::collections::BTreeSet;

use crate::module::Library;

const MANIFEST: &str = include_str!("../../templates/Cargo.toml");
const LOCK: &str = include_str!("../../templates/Cargo.lock");

/// The build script, the same for every library.
pub const BUILD_RS: &str = include_str!("../../templates/build.rs");

const PACKAGE: &str = "[[package]]\n";

/// What sets one copy of the generated crate apart from another.
#[derive(Debug, Clone, Copy)]
pub struct Crate<'a> {
    /// Name of the package; the library's own name does not depend on it.
    pub package: &'a str,
    /// Folder of the runtime crates, relative to the manifest, with `/` between its parts.
    pub runtime: &'a str,
}

/// The text of `Cargo.toml`.
pub fn manifest(library: &Library, place: Crate) -> String {
    let files: Vec<_> = library
        .modules
        .iter()
        .map(|m| m.file.escape_debug().to_string())
        .collect();
    MANIFEST
        .replace("{version}", env!("CARGO_PKG_VERSION"))
        .replace("{package}", place.package)
        .replace("{name}", &library.name)
        .replace("{runtime}", place.runtime)
        .replace("{files}", &files.join(", "))
}

/// The text of `Cargo.lock`: the template, and the package itself where cargo would sort it in.
pub fn lock(place: Crate) -> String {
    let (head, packages) = LOCK.split_once(PACKAGE).unwrap_or((LOCK, ""));
    let own = format!(
        "name = \"{}\"\nversion = \"{}\"\ndependencies = [\n \"bridge-runtime\",\n \"pyo3-build-config\",\n \"pyo3-ffi\",\n]\n",
        place.package,
        env!("CARGO_PKG_VERSION"),
    );
    let mut packages: Vec<_> = packages.split(PACKAGE).map(str::trim_end).collect();
    packages.push(own.trim_end());
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
