//! What the folders of this machine are called in a library: by names that are the same on every other one.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

/// The flags for all crates of a cache, which libraries share; `sources` are the folders that crates come from. cargo takes
/// them as one text.
pub fn all(cache: &Path, sources: &[PathBuf]) -> OsString {
    let home = cargo_home().map(|folder| one(&folder, "cargo"));
    let sources = sources.iter().map(|folder| one(folder, "crates"));
    // The last one that fits counts.
    let flags = [one(cache, "bridge-gen")].into_iter();
    let flags = flags.chain(home).chain(sources);
    flags.collect::<Vec<_>>().join(OsStr::new("\x1f"))
}

/// The flag for one folder.
pub fn one(path: &Path, name: &str) -> OsString {
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(path);
    flag.push("=/");
    flag.push(name);
    flag
}

/// Where cargo keeps the crates of each registry that it has fetched from.
pub fn registries() -> Vec<PathBuf> {
    let sources = cargo_home().map(|home| home.join("registry/src"));
    let entries = sources.and_then(|folder| fs::read_dir(folder).ok());
    let entries = entries.into_iter().flatten().flatten();
    let mut found: Vec<_> = entries.map(|entry| entry.path()).collect();
    found.sort();
    found
}

fn cargo_home() -> Option<PathBuf> {
    let set = env::var_os("CARGO_HOME").filter(|folder| !folder.is_empty());
    set.map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
}
