use std::fs;
use std::process::Command;

use crate::sandbox::Sandbox;

const BUILD: &[&str] = &["build", "math_ops.py", "-o", "out dir"];
const LIBRARY: &str = "out dir/lib/librust_python_bridge.so";

const CALLER: &str = r#"
#include <stdio.h>
#include <dlfcn.h>
#include "rust_python_bridge.h"

int main(int argc, char **argv) {
    void *handle = dlopen(argv[argc - 1], RTLD_LAZY);
    if (!handle) { fprintf(stderr, "%s\n", dlerror()); return 1; }
    PythonAddFunc add = (PythonAddFunc)dlsym(handle, "python_add");
    printf("%d\n", (int)add(3, 5));
    return 0;
}
"#;

#[test]
fn a_c_program_calls_the_library() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(BUILD).succeeds();
    assert!(
        run.stdout.ends_with(&format!("{LIBRARY}\n")),
        "{}",
        run.stdout
    );

    sandbox.write("caller.c", CALLER);
    let mut compiler = Command::new("cc");
    compiler.current_dir(sandbox.path("")).args([
        "-I",
        "out dir/include",
        "-o",
        "caller",
        "caller.c",
        "-ldl",
    ]);
    assert!(compiler.status().expect("cc starts").success());
    let mut caller = Command::new(sandbox.path("caller"));
    let output = caller
        .arg(sandbox.path(LIBRARY))
        .output()
        .expect("it starts");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "8\n",
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_second_build_touches_nothing() {
    let sandbox = Sandbox::new();
    sandbox.run(BUILD).succeeds();
    let before = sandbox.tree("out dir");
    let run = sandbox.run(BUILD).succeeds();
    assert!(!run.stderr.contains("Compiling"), "{}", run.stderr);
    assert!(sandbox.tree("out dir") == before);
}

#[test]
fn libraries_of_one_name_are_not_taken_for_each_other() {
    let sandbox = Sandbox::new();
    sandbox.write("sub/other.py", "def other(a: int) -> int:\n    return a\n");
    let other = &["build", "sub/other.py", "-o", "other"];
    sandbox.run(BUILD).succeeds();
    sandbox.run(other).succeeds();
    let before = (sandbox.tree("out dir"), sandbox.tree("other"));
    sandbox.run(BUILD).succeeds();
    sandbox.run(other).succeeds();
    assert!((sandbox.tree("out dir"), sandbox.tree("other")) == before);
}

#[test]
fn a_program_that_has_the_old_library_keeps_it() {
    let sandbox = Sandbox::new();
    sandbox.run(BUILD).succeeds();
    let old = fs::read(sandbox.path(LIBRARY)).expect("a file");
    fs::hard_link(sandbox.path(LIBRARY), sandbox.path("old.so")).expect("a link");
    sandbox.write("math_ops.py", "def other(a: int) -> int:\n    return a\n");
    sandbox.run(BUILD).succeeds();
    assert!(fs::read(sandbox.path("old.so")).expect("a file") == old);
    assert!(fs::read(sandbox.path(LIBRARY)).expect("a file") != old);
}

#[test]
fn generate_removes_a_library_that_it_did_not_make() {
    let sandbox = Sandbox::new();
    sandbox.run(BUILD).succeeds();
    assert!(sandbox.path(LIBRARY).exists());
    sandbox
        .run(&["generate", "math_ops.py", "-o", "out dir"])
        .succeeds();
    assert!(!sandbox.path("out dir/lib").exists());
}

#[test]
fn the_environment_of_another_build_does_no_harm() {
    let sandbox = Sandbox::new();
    let elsewhere = sandbox.path("elsewhere");
    let elsewhere = elsewhere.to_str().expect("UTF-8");
    let variables = [
        ("RUSTFLAGS", "--no-such-flag"),
        ("CARGO_ENCODED_RUSTFLAGS", "--no-such-flag"),
        ("CARGO_BUILD_RUSTFLAGS", "--no-such-flag"),
        ("CARGO_BUILD_TARGET", "no-such-target"),
        ("CARGO_TARGET_DIR", elsewhere),
        ("CARGO_BUILD_BUILD_DIR", elsewhere),
        ("CARGO_PROFILE_RELEASE_PANIC", "abort"),
        ("RUSTC", "/no/such/rustc"),
        ("RUSTC_WORKSPACE_WRAPPER", "/no/such/wrapper"),
        ("PYO3_CONFIG_FILE", "/no/such/file"),
        ("PYTHONHOME", "/no/such/home"),
    ];
    sandbox.run_with(BUILD, &variables).succeeds();
    assert!(!sandbox.path("elsewhere").exists());
    assert!(sandbox.path(LIBRARY).exists());
}

#[test]
fn builds_at_one_time() {
    let sandbox = Sandbox::new();
    let folders = ["one", "two", "one"];
    let start = |folder| {
        sandbox
            .command(&["build", "math_ops.py", "-o", folder])
            .spawn()
            .expect("it starts")
    };
    for run in folders.map(start) {
        assert!(run.wait_with_output().expect("it ends").status.success());
    }
    let library = |folder| sandbox.path(folder).join("lib/librust_python_bridge.so");
    assert!(library("one").exists() && library("two").exists());
}

/// The path of a Python, for a run that finds none.
fn python() -> String {
    let find = Command::new("python3")
        .args(["-c", "import sys; print(sys.executable)"])
        .output();
    let path = String::from_utf8(find.expect("Python starts").stdout).expect("UTF-8");
    path.trim().to_owned()
}

#[test]
fn without_cargo() {
    let sandbox = Sandbox::new();
    let arguments = ["build", "math_ops.py", "-o", "out", "--python", &python()];
    let run = sandbox.run_with(&arguments, &[("PATH", "/no/such/folder")]);
    run.fails(3, &["cargo", "not found in PATH", "rustup"]);
    assert!(!sandbox.path("out").exists());
}

/// A build by a cargo that does `script`: it fails, says all of `words`, and changes nothing.
fn failing(script: &str, path: &str, words: &[&str]) {
    let sandbox = Sandbox::new();
    sandbox
        .run(&["generate", "math_ops.py", "-o", "out"])
        .succeeds();
    let before = sandbox.tree("out");
    sandbox.write("math_ops.py", "def other(a: int) -> int:\n    return a\n");
    sandbox.write_program("bin/cargo", script);
    let path = format!("{}:{path}", sandbox.path("bin").display());
    let arguments = ["build", "math_ops.py", "-o", "out", "--python", &python()];
    sandbox
        .run_with(&arguments, &[("PATH", &path)])
        .fails(4, words);
    assert!(sandbox.tree("out") == before);
}

#[test]
fn a_failing_cargo_leaves_the_folder_as_it_was() {
    let path = std::env::var("PATH").expect("a PATH");
    let said = ["error: out of luck", "101", "left as it was", "no room"];
    failing("echo 'error: out of luck' >&2; exit 101", &path, &said);
}

#[test]
fn a_cargo_that_is_killed_leaves_the_folder_as_it_was() {
    let path = std::env::var("PATH").expect("a PATH");
    let said = ["cargo was ended", "SIGKILL", "left as it was", "memory"];
    failing("kill -9 $$", &path, &said);
}

#[test]
fn without_a_linker() {
    failing("exit 101", "/no/such/folder", &["cc", "install gcc"]);
}

#[test]
fn a_cache_that_cannot_be_written() {
    let sandbox = Sandbox::new();
    sandbox.write("file", "");
    let cache = sandbox.path("file");
    let cache = cache.to_str().expect("UTF-8");
    sandbox
        .run_with(BUILD, &[("BRIDGE_GEN_CACHE", cache)])
        .fails(5, &["cache", "file"]);
    assert!(!sandbox.path("out dir").exists());
}

#[test]
fn the_same_modules_are_the_same_bytes_wherever_they_are() {
    let build = || {
        let sandbox = Sandbox::new();
        sandbox.run(BUILD).succeeds();
        fs::read(sandbox.path(LIBRARY)).expect("a library")
    };
    let (first, second) = (build(), build());
    assert!(first == second, "two folders, two libraries");
    let cache = env!("CARGO_TARGET_TMPDIR").as_bytes();
    let has_path = first.windows(cache.len()).any(|bytes| bytes == cache);
    assert!(!has_path, "the library tells where it was compiled");
}
