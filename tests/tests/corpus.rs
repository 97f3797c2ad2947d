//! Ordinary typed code that nobody wrote for bridge-gen answers C++ as it answers Python: modules of the standard
//! library and packages from PyPI, as they are installed.

use std::path::Path;
use std::process::Command;

use bridge_tests::generator::{bridge_gen, build};
use bridge_tests::program::{Program, execute};
use bridge_tests::{expected, python, root, run};

const MODULES: &[&str] = &[
    // Standard library, with the types of typeshed.
    "textwrap",
    "colorsys",
    "statistics",
    "html",
    "shlex",
    "calendar",
    "difflib",
    "base64",
    "keyword",
    "string",
    "fnmatch",
    "email.utils",
    "urllib.parse",
    "mimetypes",
    "ipaddress",
    "posixpath",
    "unicodedata",
    // PyPI, of tools/requirements.txt.
    "inflection",
    "idna",
    "base58",
    "roman",
    "jellyfish",
    "wcwidth",
    "humanize",
    "webcolors",
    "w3lib.url",
    "w3lib.html",
    "pathvalidate",
    "packaging.utils",
];

#[test]
fn installed_code_answers_as_in_python() {
    let mut options = vec!["--prefix", "py_{module}_"];
    for module in MODULES {
        options.extend(["-m", module]);
    }
    let library = build("corpus", &[], &options);
    let program = Program {
        source: Path::new("tests/programs/corpus/main.cpp"),
        standard: "c++17",
        options: &[],
        library: &library,
    };
    let answers = execute(&program.compile(), &library.library);
    let python = run(Command::new(python())
        .arg(root().join("tests/programs/corpus/answers.py"))
        .args(MODULES));
    let text = |output: &std::process::Output| String::from_utf8_lossy(&output.stdout).into_owned();
    let (python, answers) = (text(&python), text(&answers));
    assert!(python.lines().count() >= 100, "{python}");
    assert!(
        python == answers,
        "{}",
        expected::difference(&python, &answers)
    );
}

/// More of the standard library, of which some modules offer nothing but objects.
const OTHERS: &[&str] = &["bisect", "fractions"];

/// `docs/left-out.md` says what of all that is still left out, and why. `BLESS=1` writes it.
#[test]
fn the_list_of_what_is_left_out_is_current() {
    let mut command = bridge_gen();
    command.args(["inspect", "--format", "json"]);
    for module in MODULES.iter().chain(OTHERS) {
        command.args(["-m", module]);
    }
    let output = command
        .output()
        .unwrap_or_else(|e| panic!("bridge-gen: {e}"));
    let description: serde_json::Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)));
    let python = &description["modules"];
    if !is_python_3_11() {
        // Stubs differ from version to version; the list is that of one.
        return;
    }
    let mut text = INTRODUCTION.to_owned();
    for module in python.as_array().into_iter().flatten() {
        text += &row(module);
    }
    expected::check(&root().join("docs/left-out.md"), &text);
}

const INTRODUCTION: &str = "# What is still left out

These modules and packages are bridged as they are installed, and C++ calls more than a hundred of their functions in
`tests/programs/corpus`, with the answers that Python gives. The list below is what is left out, by reason; it is
written by `tests/tests/corpus.rs`, for Python 3.11 and the versions in `tools/requirements.txt`. All of it waits for
objects: classes with methods, iterators, callbacks, unconstrained type variables.

| module | bridged | left out | why |
| --- | --- | --- | --- |
";

fn is_python_3_11() -> bool {
    let output = run(Command::new(python()).arg("--version"));
    String::from_utf8_lossy(&output.stdout).contains("3.11.")
}

fn row(module: &serde_json::Value) -> String {
    let names = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let list = |key: &str| module[key].as_array().cloned().unwrap_or_default();
    let left_out = list("left_out");
    let mut reasons: Vec<String> = Vec::new();
    for one in &left_out {
        let why = one["reasons"][0]["text"].as_str().unwrap_or_default();
        reasons.push(format!(
            "`{}`: {}",
            names(&one["python"]),
            why.replace('|', "\\|")
        ));
    }
    format!(
        "| {} | {} | {} | {} |\n",
        names(&module["name"]),
        list("functions").len() + list("constants").len(),
        left_out.len(),
        reasons.join("; ")
    )
}
