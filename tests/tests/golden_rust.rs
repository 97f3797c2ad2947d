//! Every golden `expected.rs`, and what `bridge_gen::Builder` writes for the same module, passes clippy against the real
//! runtime, warnings as errors.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use bridge_gen::emit::rust;
use bridge_gen::fingerprint::fingerprint;
use bridge_tests::{cases, file_name, lowering, profile_folder, root, run, scratch};

/// One package; each golden is one of its examples, so that the runtime is checked once.
#[test]
fn goldens_pass_clippy() {
    let package = scratch("golden-rust");
    let mut manifest = manifest();
    for case in cases() {
        let name = file_name(&case);
        lay_out(&case, &package.join(&name));
        for (example, file, kind) in [
            (name.clone(), "lib", "cdylib"),
            (format!("{name}_for_rust"), "interface", "lib"),
        ] {
            let _ = write!(
                manifest,
                "[[example]]\nname = \"{example}\"\npath = \"{name}/src/{file}.rs\"\ncrate-type = [\"{kind}\"]\n"
            );
        }
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
    let module = format!("tests/cases/{}/module.py", file_name(case));
    let library = lowering::library("rust_python_bridge", "python_", &[&module]);
    let text = rust::interface(&library, fingerprint(&library));
    write(&folder.join("src/interface.rs"), &text);
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
