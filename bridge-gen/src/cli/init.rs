//! `bridge-gen init`

use std::fs;
use std::path::Path;

use super::args::{BuildSystem, Init};
use super::failure::{Failure, Status};
use super::runtime_sources::PROJECTS;
use super::terminal;

/// Writes a small project that builds at once.
pub fn run(arguments: &Init) -> Result<(), Failure> {
    let folder = &arguments.folder;
    let (name, next) = match arguments.build {
        BuildSystem::Cmake => (
            "cmake_project",
            "cmake -B build -DBridgeGen_DIR=\"$(bridge-gen cmake)\" && cmake --build build && build/order",
        ),
        BuildSystem::Make => ("make_project", "make && build/order"),
        BuildSystem::Meson => (
            "meson_project",
            "meson setup build && meson compile -C build && build/order",
        ),
    };
    let files = PROJECTS.iter().filter_map(|(path, text)| {
        let inside = path.strip_prefix(name)?.strip_prefix('/')?;
        Some((folder.join(inside), *text))
    });
    let files: Vec<_> = files.collect();
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        return Err(Failure {
            status: Status::Output,
            what: format!("{} is there already", path.display()),
            help: "nothing was written; name a new folder, as in `bridge-gen init shop`".to_owned(),
        });
    }
    for (path, text) in &files {
        write(path, text).map_err(|error| Failure::output("write", path, &error))?;
    }
    let enter = match folder.as_os_str() == "." {
        true => String::new(),
        false => format!("cd {} && ", shown(folder)),
    };
    terminal::print(&format!(
        "{} files written; next:\n\n    {enter}{next}\n",
        files.len()
    ))
}

/// As a shell reads it.
fn shown(folder: &Path) -> String {
    let text = folder.display().to_string();
    match text.contains([' ', '\'', '$', '"']) {
        true => format!("'{}'", text.replace('\'', r"'\''")),
        false => text,
    }
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
