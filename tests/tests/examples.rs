//! Each folder of `cpp/examples` is built as its first lines say, and its program prints what `output.txt` holds.

use std::path::{Path, PathBuf};
use std::process::Command;

use bridge_tests::compiler::files;
use bridge_tests::generator::{Built, build};
use bridge_tests::program::Program;
use bridge_tests::{expected, file_name, python, root, run};
use libtest_mimic::{Arguments, Trial};

/// Examples, and the packages that they need.
const NEEDS: &[(&str, &str)] = &[("image_filter", "numpy"), ("optimiser", "scipy")];

fn main() {
    let trials = folders().into_iter().map(trial).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn folders() -> Vec<PathBuf> {
    let folder = root().join("cpp/examples");
    let entries = std::fs::read_dir(folder).expect("the folder of examples");
    let entries = entries.flatten().map(|entry| entry.path());
    // Projects of build systems are for `builds.rs`.
    let is_project = |path: &PathBuf| path.to_string_lossy().ends_with("_project");
    let folders = entries.filter(|path| path.is_dir() && !is_project(path));
    let mut folders: Vec<_> = folders.collect();
    folders.sort();
    folders
}

/// Skipped by name where there is no package that it needs.
fn trial(example: PathBuf) -> Trial {
    let lacks = NEEDS
        .iter()
        .find(|(name, package)| file_name(&example) == *name && !is_installed(package));
    let kind = lacks.map(|(_, package)| format!("skipped: there is no {package}"));
    let trial = Trial::test(file_name(&example), move || {
        check(&example);
        Ok(())
    });
    trial
        .with_ignored_flag(kind.is_some())
        .with_kind(kind.unwrap_or_default())
}

fn is_installed(package: &str) -> bool {
    let mut python = Command::new(python());
    let status = python.args(["-c", &format!("import {package}")]).status();
    status.is_ok_and(|status| status.success())
}

fn check(example: &Path) {
    let libraries = libraries(example);
    let first = libraries.first().expect("a module");
    let source = ["main.cpp", "main.c"].map(|name| example.join(name));
    let source = source.iter().find(|path| path.exists());
    let source = source.expect("a program");
    let text = std::fs::read_to_string(source).expect("an example can be read");
    let standards = ["c99", "c++11", "c++14", "c++17", "c++20"];
    let told = |standard: &&str| text.contains(&format!("-std={standard} "));
    let linked = text.contains(" -DBRIDGE_LINKED ");
    let program = Program {
        source,
        standard: standards
            .into_iter()
            .find(told)
            .expect("a line that compiles it"),
        options: if linked { &["-DBRIDGE_LINKED"] } else { &[] },
        library: first,
    };
    let paths = libraries.iter().map(|one| &one.library);
    let output = run(Command::new(program.compile()).args(paths));
    let printed = String::from_utf8_lossy(&output.stdout);
    expected::check(&example.join("output.txt"), &printed);
}

/// One library for each module, of its name; the first one's headers are those of the program.
fn libraries(example: &Path) -> Vec<Built> {
    let mut modules = files(example, &["py"]);
    modules.sort();
    let built = modules.iter().map(|module| {
        let name = file_name(module).replace(".py", "");
        let folder = format!("example_{name}");
        build(&folder, &[&module.to_string_lossy()], &["--name", &name])
    });
    built.collect()
}
