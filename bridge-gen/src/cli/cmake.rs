//! `bridge-gen cmake`

use super::cargo::cache_folder;
use super::failure::Failure;
use super::output::write_if_changed;
use super::runtime_sources::{CMAKE, RUNTIME_KEY};
use super::terminal;

/// Writes the CMake package to the cache, and prints where.
pub fn run() -> Result<(), Failure> {
    let folder = cache_folder()?.join(&*RUNTIME_KEY).join("cmake");
    for (path, text) in CMAKE {
        write_if_changed(&folder.join(path), text.as_bytes())
            .map_err(|error| Failure::cache(&folder, &error))?;
    }
    terminal::print(&format!("{}\n", folder.display()))
}
