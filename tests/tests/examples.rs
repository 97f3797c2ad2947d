//! Each folder of `cpp/examples` is built as its first lines say, and its program prints what `output.txt` holds.

use std::path::{Path, PathBuf};

use bridge_tests::generator::build;
use bridge_tests::program::{Program, execute};
use bridge_tests::{expected, file_name, root};
use libtest_mimic::{Arguments, Trial};

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

fn trial(example: PathBuf) -> Trial {
    Trial::test(file_name(&example), move || {
        check(&example);
        Ok(())
    })
}

fn check(example: &Path) {
    let name = file_name(example);
    let module = example.join(format!("{name}.py"));
    let folder = format!("example_{name}");
    let library = build(&folder, &[&module.to_string_lossy()], &["--name", &name]);
    let source = example.join("main.cpp");
    let text = std::fs::read_to_string(&source).expect("an example can be read");
    let standards = ["c++11", "c++14", "c++17", "c++20"];
    let told = |standard: &&str| text.contains(&format!("-std={standard} "));
    let program = Program {
        source: &source,
        standard: standards
            .into_iter()
            .find(told)
            .expect("a line that compiles it"),
        options: &[],
        library: &library,
    };
    let output = execute(&program.compile(), &library.library);
    let printed = String::from_utf8_lossy(&output.stdout);
    expected::check(&example.join("output.txt"), &printed);
}
