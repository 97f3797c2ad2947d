//! What the tests of the whole project share.

pub mod compiler;
pub mod expected;
pub mod fuzzed;
pub mod generator;
pub mod lowering;
pub mod page;
pub mod program;
pub mod round_trips;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Root of the checkout.
pub fn root() -> &'static Path {
    static ROOT: std::sync::LazyLock<PathBuf> = std::sync::LazyLock::new(|| {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        tests.parent().map(Path::to_path_buf).unwrap_or_default()
    });
    &ROOT
}

/// A folder below the target folder that keeps what tests build from run to run.
pub fn scratch(name: &str) -> PathBuf {
    let folder = profile_folder().join("bridge-tests").join(name);
    std::fs::create_dir_all(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    folder
}

/// The interpreter that libraries are built for.
pub fn python() -> String {
    std::env::var("PYO3_PYTHON").unwrap_or_else(|_| "python3".into())
}

/// A new venv of it, without pip.
pub fn make_venv(folder: &Path) {
    run(Command::new(python())
        .args(["-m", "venv", "--without-pip", "--symlinks", "--clear"])
        .arg(folder));
}

/// Has the Python of that venv import a file of this repository when it starts: by a `.pth` file, as some systems have a
/// `sitecustomize` of their own before that of a venv.
pub fn import_at_start(venv: &Path, file: &str) {
    let file = root().join(file);
    let name = file_name(&file);
    let module = name.trim_end_matches(".py");
    let packages = std::fs::read_dir(venv.join("lib"))
        .and_then(|mut versions| versions.next().expect("a version of Python"))
        .map(|version| version.path().join("site-packages"));
    let added = packages.and_then(|folder| {
        std::fs::copy(&file, folder.join(&name))?;
        std::fs::write(
            folder.join(format!("{module}.pth")),
            format!("import {module}\n"),
        )
    });
    added.unwrap_or_else(|e| panic!("{}: {e}", file.display()));
}

/// Where cargo put what it built: `target/debug`.
pub fn profile_folder() -> PathBuf {
    let test = std::env::current_exe().unwrap_or_else(|e| panic!("the path of this test: {e}"));
    let profile = test.ancestors().nth(2).map(Path::to_path_buf);
    profile.unwrap_or_else(|| panic!("{}: not in a target folder", test.display()))
}

/// The folders below `tests/cases`, sorted.
pub fn cases() -> Vec<PathBuf> {
    let folder = root().join("tests/cases");
    let mut cases: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.join("module.py").is_file())
        .collect();
    cases.sort();
    cases
}

/// The last component of a path, as text.
pub fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|n| n.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Runs a command to its end; panics with its whole output unless it succeeds.
pub fn run(command: &mut Command) -> Output {
    let output = command
        .output()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    assert!(
        output.status.success(),
        "{command:?}\n{}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    output
}
