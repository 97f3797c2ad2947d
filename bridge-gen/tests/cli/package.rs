//! Folders that are packages.

use crate::sandbox::Sandbox;

/// A package `pkg` with one function, and these files.
fn package(files: &[&str]) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("pkg/__init__.py", "def one() -> int:\n    return 1\n");
    for file in files {
        sandbox.write(&format!("pkg/{file}"), "");
    }
    sandbox
}

fn embedded(sandbox: &Sandbox) -> Vec<String> {
    sandbox.run(&["generate", "pkg", "-o", "out"]).succeeds();
    let crate_root = std::fs::read_to_string(sandbox.path("out/rust/src/lib.rs"));
    let crate_root = crate_root.expect("lib.rs");
    let included = crate_root.split("\"../python/").skip(1);
    let included = included.filter_map(|rest| rest.split('"').next());
    included.map(str::to_owned).collect()
}

#[test]
fn modules_and_data_are_embedded_in_one_order() {
    let sandbox = package(&[
        "b.py",
        "a.py",
        "sub/__init__.py",
        "sub/c.txt",
        "space/deep/d.py",
        "data/not-a-module.py",
        "data/e.json",
    ]);
    let expected = [
        "pkg/__init__.py",
        "pkg/a.py",
        "pkg/b.py",
        "pkg/space/__init__.py",
        "pkg/space/deep/__init__.py",
        "pkg/space/deep/d.py",
        "pkg/sub/__init__.py",
        "pkg/data/e.json",
        "pkg/data/not-a-module.py",
        "pkg/sub/c.txt",
    ];
    assert_eq!(embedded(&sandbox), expected);
    assert!(sandbox.path("out/rust/python/pkg/data/e.json").is_file());
}

#[test]
fn caches_hidden_files_and_stubs_are_not() {
    let sandbox = package(&[
        "__pycache__/a.cpython-311.pyc",
        ".git/config",
        ".env",
        "a.pyc",
        "__init__.pyi",
    ]);
    assert_eq!(embedded(&sandbox), ["pkg/__init__.py"]);
}

#[test]
fn a_compiled_file_is_a_warning() {
    let sandbox = package(&["_speed.cpython-311-x86_64-linux-gnu.so"]);
    let run = sandbox.run(&["check", "pkg"]).succeeds();
    assert!(run.stderr.contains("warning[B010]"), "{}", run.stderr);
    assert!(run.stderr.contains("-m"), "{}", run.stderr);
    sandbox
        .run(&["check", "--strict", "pkg"])
        .fails(1, &["error[B010]"]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_links_to_itself_ends() {
    let sandbox = package(&["sub/__init__.py"]);
    let link = std::os::unix::fs::symlink(sandbox.path("pkg"), sandbox.path("pkg/sub/again"));
    link.expect("a link");
    assert_eq!(
        embedded(&sandbox),
        ["pkg/__init__.py", "pkg/sub/__init__.py"]
    );
}

#[test]
fn a_folder_whose_name_is_no_module_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.write("my-pkg/__init__.py", "");
    sandbox.run(&["check", "my-pkg"]).fails(
        1,
        &["error[B003]: `my-pkg` cannot be the name of a package"],
    );
}
