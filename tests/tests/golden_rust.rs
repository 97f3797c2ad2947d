//! Every golden `expected.rs` passes clippy against the real runtime, warnings as errors.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use bridge_tests::{cases, file_name, profile_folder, root, run, scratch};

/// One package; each golden is one of its examples, so that the runtime is checked once.
#[test]
fn goldens_pass_clippy() {
    let package = scratch("golden-rust");
    let mut manifest = manifest();
    for case in cases() {
        let name = file_name(&case);
        lay_out(&case, &package.join(&name));
        let _ = write!(
            manifest,
            "[[example]]\nname = \"{name}\"\npath = \"{name}/src/lib.rs\"\ncrate-type = [\"cdylib\"]\n"
        );
    }
    write(&package.join("Cargo.toml"), &manifest);
    write(&package.join("src/lib.rs"), "");
    copy(&root().join("Cargo.lock"), &package.join("Cargo.lock"));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo)
        .args(["clippy", "--quiet", "--examples", "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", profile_folder().join(".."))
        .args(["--", "-D", "warnings"]));
}

fn manifest() -> String {
    format!(
        "[package]\nname = \"golden-rust\"\nedition = \"2024\"\n[workspace]\n[dependencies]\nbridge-runtime = {{ path = {:?} }}\n",
        root().join("bridge-runtime")
    )
}

fn lay_out(case: &Path, folder: &Path) {
    copy(&case.join("expected.rs"), &folder.join("src/lib.rs"));
    copy(&case.join("module.py"), &folder.join("python/module.py"));
}

fn copy(from: &Path, to: &Path) {
    write(
        to,
        &std::fs::read_to_string(from).unwrap_or_else(|e| panic!("{}: {e}", from.display())),
    );
}

fn write(path: &Path, text: &str) {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, text))
        .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}
