//! Every block of Python, C and C++ in `docs/` is bridged or compiled.
//!
//! `tests/docs/PAGE/` holds the rest of the programs that a page shows parts of: a line `// cpp 2` stands for the second
//! C++ block of the page. The module there is bridged with the words of `options`; `main.c` and `main.cpp` include its headers.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use bridge_tests::compiler::files;
use bridge_tests::generator::{bridge_gen, options};
use bridge_tests::{file_name, page, root, run, scratch};
use libtest_mimic::{Arguments, Trial};

/// Pages with tests of their own: `bridge-gen/tests/cli/explain.rs` bridges the examples of all diagnostics.
const OTHERS: &[&str] = &["diagnostics"];

fn main() {
    let mut pages = files(&root().join("docs"), &["md"]);
    pages.sort();
    let pages = pages
        .into_iter()
        .filter(|page| !OTHERS.contains(&&*name_of(page)));
    let trials = pages.map(|page| {
        Trial::test(name_of(&page), move || {
            check(&page);
            Ok(())
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

fn name_of(page: &Path) -> String {
    file_name(page).replace(".md", "")
}

/// The blocks of a page, by what stands for them: `cpp 2`.
fn blocks(page: &Path) -> Vec<(String, String)> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    for (language, block) in page::fenced(page) {
        if ["python", "c", "cpp"].contains(&&*language) {
            let earlier = |(name, _): &&(String, String)| name.split(' ').next() == Some(&language);
            let number = blocks.iter().filter(earlier).count() + 1;
            blocks.push((format!("{language} {number}"), block));
        }
    }
    blocks
}

fn check(page: &Path) {
    let blocks = blocks(page);
    let parts = root().join("tests/docs").join(name_of(page));
    let folder = scratch("docs").join(name_of(page));
    let mut used = BTreeSet::new();
    for part in files(&parts, &["py", "c", "cpp"]) {
        let text = fs::read_to_string(&part).expect("a part");
        let whole = text
            .lines()
            .map(|line| filled(line, &blocks, &mut used) + "\n");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(file_name(&part)), whole.collect::<String>()).expect("a file");
    }
    let missing = blocks.iter().filter(|(name, _)| !used.contains(name));
    let missing: Vec<_> = missing.map(|(name, _)| name).collect();
    assert!(
        missing.is_empty(),
        "tests/docs/{} has no place for {missing:?}",
        name_of(page)
    );
    for module in files(&parts, &["py"]) {
        bridge(&folder, &file_name(&module), &parts);
    }
    for program in files(&parts, &["c", "cpp"]) {
        compile(&folder, &file_name(&program));
    }
}

/// The line, or the block that it stands for.
fn filled(line: &str, blocks: &[(String, String)], used: &mut BTreeSet<String>) -> String {
    let name = line
        .trim()
        .trim_start_matches(['/', '*', '#', ' '])
        .trim_end_matches(['*', '/', ' ']);
    match blocks.iter().find(|(block, _)| block == name) {
        Some((name, text)) => {
            used.insert(name.clone());
            text.clone()
        }
        None => line.to_owned(),
    }
}

/// Without a warning: what a page shows is bridged.
fn bridge(folder: &Path, module: &str, parts: &Path) {
    let name = module.replace(".py", "");
    let mut words = options(parts);
    if words.is_empty() {
        words = vec!["--name".to_owned(), name];
    }
    run(bridge_gen()
        .current_dir(folder)
        .args(["generate", "--strict", "-o", "out", module])
        .args(words));
}

fn compile(folder: &Path, program: &str) {
    let (compiler, standard) = match program.ends_with(".c") {
        true => ("gcc", "-std=c99"),
        false => ("g++", "-std=c++20"),
    };
    run(Command::new(compiler).current_dir(folder).args([
        standard,
        "-Wall",
        "-fsyntax-only",
        "-Iout/include",
        program,
    ]));
}
