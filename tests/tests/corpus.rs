//! Ordinary typed code that nobody wrote for bridge-gen answers C++ as it answers Python: modules of the standard
//! library and packages from PyPI, as they are installed.

use std::path::Path;
use std::process::Command;

use bridge_tests::generator::build;
use bridge_tests::program::{Program, execute};
use bridge_tests::{expected, root, run};

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
    let python = std::env::var("PYO3_PYTHON").unwrap_or_else(|_| "python3".into());
    let python = run(Command::new(python)
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
