//! The wheel: the command and the annotation package, installed together from one file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bridge_tests::{profile_folder, python, root, run, scratch};

/// That of the whole workspace.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The only wheel in the folder, of the binary that the other tests use.
fn build(folder: &Path) -> PathBuf {
    drop(fs::remove_dir_all(folder));
    run(Command::new("maturin")
        .current_dir(root())
        .args(["build", "--quiet", "--profile", "dev", "--out"])
        .arg(folder)
        .env("CARGO_TARGET_DIR", profile_folder().join("..")));
    let mut entries = fs::read_dir(folder).expect("a folder").flatten();
    entries.next().expect("a wheel").path()
}

/// A venv with nothing but that wheel.
fn install(wheel: &Path, venv: &Path) {
    drop(fs::remove_dir_all(venv));
    run(Command::new(python()).args(["-m", "venv"]).arg(venv));
    run(Command::new(venv.join("bin/pip"))
        .args(["install", "--quiet", "--no-index"])
        .arg(wheel));
}

/// What is in the wheel, sorted.
fn files(wheel: &Path) -> Vec<String> {
    let list =
        "import sys, zipfile; print(*sorted(zipfile.ZipFile(sys.argv[1]).namelist()), sep='\\n')";
    let listed = run(Command::new(python()).args(["-c", list]).arg(wheel));
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    listed.lines().map(String::from).collect()
}

/// The package, the command, and what pip wants to know: no module of `python/` that is an example.
fn expected_files() -> Vec<String> {
    let package = ["__init__.py", "__init__.pyi", "py.typed"].map(|file| format!("bridge/{file}"));
    let info = [
        "METADATA",
        "RECORD",
        "WHEEL",
        "licenses/LICENSE-APACHE",
        "licenses/LICENSE-MIT",
    ];
    let info = info.map(|file| format!("bridge_gen-{VERSION}.dist-info/{file}"));
    let command = format!("bridge_gen-{VERSION}.data/scripts/bridge-gen");
    let all = package.into_iter().chain([command]).chain(info);
    all.collect()
}

#[test]
fn one_installation_has_the_command_and_the_annotations() {
    let folder = scratch("wheel");
    let wheel = build(&folder.join("wheels"));
    let venv = folder.join("venv");
    install(&wheel, &venv);

    assert_eq!(files(&wheel), expected_files());
    let version = run(Command::new(venv.join("bin/bridge-gen")).arg("--version"));
    assert_eq!(
        String::from_utf8_lossy(&version.stdout),
        format!("bridge-gen {VERSION}\n")
    );

    let module = folder.join("sizes.py");
    let text = "from bridge import i32\n\n\ndef twice(x: i32) -> i32:\n    return i32(2 * x)\n\n\nprint(twice(4))\n";
    fs::write(&module, text).expect("a file");
    let ran = run(Command::new(venv.join("bin/python")).arg(&module));
    assert_eq!(String::from_utf8_lossy(&ran.stdout), "8\n");
    run(Command::new(venv.join("bin/bridge-gen"))
        .current_dir(&folder)
        .args(["generate", "sizes.py", "-o", "out", "--strict"]));
    let header = fs::read_to_string(folder.join("out/include/rust_python_bridge.h"));
    assert!(
        header
            .expect("a header")
            .contains("int32_t python_twice(int32_t x)")
    );
}
