//! Regeneration as an edge of other builds: what changes builds the library again, and nothing else does.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bridge_tests::generator::{self, bridge_gen};
use bridge_tests::{page, root, run, scratch};

/// A project of `cpp/examples`, as `bridge-gen init` writes it, at a path with a space.
fn project(build: &str, copy: &str) -> PathBuf {
    let folder = scratch("builds").join(format!("{copy} project"));
    drop(fs::remove_dir_all(&folder));
    run(bridge_gen()
        .arg("init")
        .arg(&folder)
        .args(["--build", build]));
    let output = format!("cpp/examples/{build}_project/output.txt");
    fs::copy(root().join(output), folder.join("output.txt")).expect("a file");
    folder
}

/// `tool` in the folder, with bridge-gen in PATH; what it says.
fn say(folder: &Path, tool: impl AsRef<OsStr>, arguments: &[&str]) -> String {
    let mut command = Command::new(tool);
    command
        .args(arguments)
        .current_dir(folder)
        .env("PATH", generator::path())
        .env("BRIDGE_GEN_CACHE", scratch("cache"));
    let output = run(&mut command);
    let said = [output.stdout, output.stderr].concat();
    String::from_utf8_lossy(&said).into_owned()
}

fn output_of(folder: &Path, program: &str) -> String {
    say(folder, folder.join(program), &[])
}

/// Whether the library was built, by the line with which bridge-gen ends.
fn has_built(said: &str) -> bool {
    said.contains("files written")
}

/// What every build system has to do.
fn check(folder: &Path, build: &dyn Fn() -> String, program: &str) {
    let expected = fs::read_to_string(folder.join("output.txt")).expect("a file");
    assert!(has_built(&build()), "the first build");
    assert_eq!(output_of(folder, program), expected);
    assert!(!has_built(&build()), "nothing has changed");

    fs::write(folder.join("unrelated.py"), "x = 1\n").expect("a file");
    assert!(!has_built(&build()), "a file that it is not made of");

    let inner = folder.join("shop/rates.py");
    let text = fs::read_to_string(&inner).expect("a file");
    fs::write(&inner, text.replace("0.19", "0.2")).expect("a file");
    assert!(has_built(&build()), "a module that the module imports");
    assert_eq!(output_of(folder, program), expected.replace("119", "120"));
    assert!(!has_built(&build()), "once");
}

fn package() -> String {
    say(root(), bridge_gen().get_program(), &["cmake"])
        .trim()
        .to_owned()
}

fn configure(folder: &Path, generator: &str) {
    let package = format!("-DBridgeGen_DIR={}", package());
    say(folder, "cmake", &["-G", generator, "-B", "build", &package]);
}

#[test]
fn cmake_with_ninja() {
    let folder = project("cmake", "ninja");
    configure(&folder, "Ninja");
    check(
        &folder,
        &|| say(&folder, "cmake", &["--build", "build", "-v"]),
        "build/order",
    );
    assert_eq!(
        output_of(&folder, "build/order_loaded"),
        output_of(&folder, "build/order")
    );
    let installed = folder.join("installed here");
    let prefix = installed.to_string_lossy();
    say(
        &folder,
        "cmake",
        &["--install", "build", "--prefix", &prefix],
    );
    fs::rename(folder.join("build"), folder.join("gone")).expect("a folder");
    assert_eq!(output_of(&installed, "bin/order"), "120\nKeyError\n");
}

#[test]
fn cmake_with_make() {
    let folder = project("cmake", "make files");
    configure(&folder, "Unix Makefiles");
    check(
        &folder,
        &|| say(&folder, "cmake", &["--build", "build"]),
        "build/order",
    );
}

#[test]
fn cmake_with_several_configurations() {
    let folder = project("cmake", "multi");
    configure(&folder, "Ninja Multi-Config");
    let build = |config: &str| {
        say(
            &folder,
            "cmake",
            &["--build", "build", "-v", "--config", config],
        )
    };
    assert!(has_built(&build("Debug")));
    assert!(!has_built(&build("Release")), "one library for all of them");
    let [debug, release] = ["build/Debug/order", "build/Release/order"];
    assert_eq!(output_of(&folder, debug), output_of(&folder, release));
}

#[test]
fn cmake_fetches_the_project() {
    let folder = project("cmake", "fetched");
    let blocks = page::blocks("docs/build-systems.md", "cmake");
    let [found, fetched] = &blocks[..] else {
        panic!("the page has two blocks of CMake: {blocks:?}");
    };
    let checkout = format!("\"{}\"", root().display());
    let fetched = fetched.replace("path/to/checkout", &checkout);
    let lists = format!(
        "cmake_minimum_required(VERSION 3.20)\nproject(app LANGUAGES CXX)\nadd_executable(app main.cpp)\n{}",
        found.replace("find_package(BridgeGen REQUIRED)", &fetched)
    );
    fs::write(folder.join("CMakeLists.txt"), lists).expect("a file");
    // Without this the project builds bridge-gen itself, which takes minutes.
    let generator = bridge_gen().get_program().to_string_lossy().into_owned();
    let executable = format!("-DBRIDGE_GEN_EXECUTABLE={generator}");
    say(
        &folder,
        "cmake",
        &["-G", "Ninja", "-B", "build", &executable],
    );
    assert!(has_built(&say(
        &folder,
        "cmake",
        &["--build", "build", "-v"]
    )));
    assert_eq!(output_of(&folder, "build/app"), "119\nKeyError\n");
}

#[test]
fn cmake_says_what_is_wrong() {
    let cases = [
        ("bridge_add_library(shop)", "name at least one module"),
        ("bridge_add_library(shop MODULES nowhere.py)", "there is no"),
        (
            "bridge_add_library(shop MODULE shop)",
            "not understood: MODULE;shop",
        ),
    ];
    for (call, wanted) in cases {
        let folder = project("cmake", "wrong");
        let lists = folder.join("CMakeLists.txt");
        let text = fs::read_to_string(&lists).expect("a file");
        let text = text.replace("bridge_add_library(shop MODULES shop)", call);
        fs::write(&lists, text).expect("a file");
        let package = format!("-DBridgeGen_DIR={}", package());
        let mut command = Command::new("cmake");
        command.current_dir(&folder).args(["-B", "build", &package]);
        command.arg(format!(
            "-DBRIDGE_GEN_EXECUTABLE={}",
            bridge_gen().get_program().display()
        ));
        let output = command.output().expect("cmake runs");
        // cmake breaks lines.
        let said = String::from_utf8_lossy(&output.stderr)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(
            !output.status.success() && said.contains(wanted),
            "{call}: {said}"
        );
    }
}

#[test]
fn the_package_has_the_version_of_the_generator() {
    let text = fs::read_to_string(root().join("cpp/cmake/BridgeGenConfigVersion.cmake"));
    let lists = fs::read_to_string(root().join("CMakeLists.txt")).expect("a file");
    let version = env!("CARGO_PKG_VERSION");
    assert!(
        text.expect("a file")
            .contains(&format!("set(PACKAGE_VERSION \"{version}\")"))
    );
    assert!(lists.contains(&format!("project(BridgeGen VERSION {version} ")));
}

#[test]
fn make_with_pkg_config() {
    let folder = project("make", "make");
    check(&folder, &|| say(&folder, "make", &[]), "build/order");
}

#[test]
fn make_as_the_page_says() {
    let folder = project("make", "page");
    let rules = &page::blocks("docs/build-systems.md", "make")[0];
    fs::write(folder.join("Makefile"), rules).expect("a file");
    check(&folder, &|| say(&folder, "make", &[]), "build/app");
}

#[test]
fn meson() {
    let folder = project("meson", "meson");
    say(&folder, "meson", &["setup", "build"]);
    check(
        &folder,
        &|| say(&folder, "meson", &["compile", "-C", "build", "-v"]),
        "build/order",
    );
}
