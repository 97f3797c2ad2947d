//! A Rust program that calls Python: `rust/cargo_project`, and its build as an edge of cargo's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use bridge_tests::{page, profile_folder, root, run, scratch};

/// A copy of the project, which finds the crates of this repository.
fn project() -> PathBuf {
    let folder = scratch("rust").join("a project");
    drop(fs::remove_dir_all(&folder));
    for file in [
        "Cargo.toml",
        "Cargo.lock",
        "build.rs",
        "src/main.rs",
        "src/executor.rs",
        "python/shop.py",
    ] {
        let text = fs::read_to_string(root().join("rust/cargo_project").join(file));
        let text = text
            .expect("a file")
            .replace("../..", &root().display().to_string());
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

/// The manifest in docs/rust.md has nothing but what the project's has.
#[test]
fn the_manifest_of_the_page_is_the_projects() {
    let manifest = root().join("rust/cargo_project/Cargo.toml");
    let manifest = fs::read_to_string(manifest).expect("a file");
    let block = &page::blocks("docs/rust.md", "toml")[0];
    for line in block.lines().filter(|line| !line.starts_with('#')) {
        let line = line.replace("…", "../..");
        assert!(manifest.lines().any(|one| one == line), "{line}");
    }
}

/// The programs in docs/rust.md, as further ones of the project.
fn add_page(folder: &Path) {
    let programs = page::blocks("docs/rust.md", "rust").into_iter();
    let programs = programs.filter(|block| block.contains("include_bridge!"));
    fs::create_dir_all(folder.join("src/bin")).expect("a folder");
    for (name, program) in ["page", "more"].into_iter().zip(programs) {
        fs::write(folder.join(format!("src/bin/{name}.rs")), program).expect("a file");
    }
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("a file");
    let text = text.replace("publish = false", "default-run = \"cargo_project\"");
    fs::write(manifest, text).expect("a file");
}

fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["run", "--locked"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", profile_folder().join(".."));
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn is_compiled(output: &Output) -> bool {
    said(output).contains("Compiling cargo_project ")
}

#[test]
fn calls_python_and_follows_its_changes() {
    let folder = project();
    add_page(&folder);
    let expected = root().join("rust/cargo_project/output.txt");
    let expected = fs::read_to_string(expected).expect("a file");
    let first = run(&mut cargo(&folder));
    assert_eq!(String::from_utf8_lossy(&first.stdout), expected);
    assert!(is_compiled(&first));
    let page = run(cargo(&folder).args(["--bin", "page"]));
    assert_eq!(String::from_utf8_lossy(&page.stdout), "1\n", "docs/rust.md");
    let more = run(cargo(&folder).args(["--bin", "more"]));
    let said_by_it = "[0.25]\n6\n1. apple\n2. melon\ntea is delivered\n";
    assert_eq!(String::from_utf8_lossy(&more.stdout), said_by_it);
    assert!(
        !is_compiled(&run(&mut cargo(&folder))),
        "nothing has changed"
    );

    let module = folder.join("python/shop.py");
    let text = fs::read_to_string(&module).expect("a file");
    fs::write(
        &module,
        text.replace("price * factor", "price * factor + 1"),
    )
    .expect("a file");
    let changed = run(&mut cargo(&folder));
    let expected = expected.replace("(\"apple\", 1.0)", "(\"apple\", 2.0)");
    let expected = expected.replace("(\"melon\", 6.5)", "(\"melon\", 7.5)");
    assert_eq!(String::from_utf8_lossy(&changed.stdout), expected);

    fs::write(&module, "def f(x: int) -> int:\n    return (\n").expect("a file");
    let broken = cargo(&folder).output().expect("cargo");
    assert!(!broken.status.success());
    let said = said(&broken);
    assert!(said.contains("error[B004]"), "{said}");
    assert!(said.contains("python/shop.py:2"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}
