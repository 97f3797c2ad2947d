//! Bad modules and the diagnostics that they get.
//!
//! `reject/<code>_<name>.py`, or a folder of that name with several modules, beside `<code>_<name>.expected`.
//! A first line `# options: --strict --name LIB --prefix P` sets options.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use bridge_gen::diagnostic::{Code, Diagnostic, render};
use bridge_gen::lower::{Options, lower};
use bridge_gen::parse::SourceFile;
use bridge_tests::expected::compare;
use bridge_tests::root;

/// Cases without a file: what is wrong is that it cannot be read.
const UNREADABLE: [(&str, &str); 3] = [
    ("B001_missing", "reject/no_such_file.py"),
    ("B001_no_extension", "reject/B001_missing"),
    ("B001_directory", "reject"),
];

#[test]
fn every_case_is_rendered_as_expected() {
    let cases = cases();
    let rendered = cases.iter().map(|(name, modules)| {
        let text = rendered(modules);
        let code = &name[..4];
        let has_code = text.contains(&format!("[{code}]"));
        let coded = has_code
            .then_some(())
            .ok_or(format!("{name} does not show {code}:\n{text}"));
        coded.and(compare(&expected(name), &text))
    });
    let failures: Vec<String> = rendered.filter_map(Result::err).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_code_has_a_case() {
    let covered: BTreeSet<String> = cases()
        .iter()
        .map(|(name, _)| name[..4].to_owned())
        .collect();
    // Those of modules that are installed, tests/installed.rs, and of folders and configurations, bridge-gen/tests/cli.
    let elsewhere = [
        Code::ModuleNotFound,
        Code::NoTypes,
        Code::CompiledFile,
        Code::UnknownOverride,
    ];
    let all: BTreeSet<String> = Code::ALL
        .iter()
        .filter(|code| !elsewhere.contains(code))
        .map(|code| code.as_str().to_owned())
        .collect();
    assert_eq!(covered, all);
}

#[test]
fn no_expectation_is_left_over() {
    let names: BTreeSet<String> = cases().into_iter().map(|(name, _)| name).collect();
    let expectations = entries(&package().join("reject"))
        .into_iter()
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "expected")
        });
    for path in expectations {
        assert!(
            names.contains(&stem(&path)),
            "{} has no case",
            path.display()
        );
    }
}

/// Paths in the diagnostics are relative to this folder.
fn package() -> PathBuf {
    root().join("tests")
}

fn expected(name: &str) -> PathBuf {
    package().join("reject").join(format!("{name}.expected"))
}

/// Name and modules of each case.
fn cases() -> Vec<(String, Vec<PathBuf>)> {
    let paths = entries(&package().join("reject")).into_iter();
    let found = paths.filter_map(|path| {
        let is_case = path.is_dir() || path.extension().is_some_and(|extension| extension == "py");
        is_case.then(|| {
            (
                stem(&path),
                if path.is_dir() {
                    files(&path)
                } else {
                    vec![path]
                },
            )
        })
    });
    let unreadable = UNREADABLE.map(|(name, path)| (name.to_owned(), vec![package().join(path)]));
    found.chain(unreadable).collect()
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).expect("a folder of this package");
    let mut paths: Vec<_> = read
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();
    paths
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let each = entries(folder).into_iter();
    each.flat_map(|path| {
        if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        }
    })
    .collect()
}

fn rendered(modules: &[PathBuf]) -> String {
    let mut diagnostics = Vec::new();
    let mut sources = Vec::new();
    for path in modules {
        match read(path) {
            Ok(source) => sources.push(source),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    if !sources.is_empty() {
        let outcome = lower(&sources, &options(&sources[0].text));
        let failed = outcome.diagnostics.iter().any(Diagnostic::is_error);
        assert_eq!(outcome.library.is_none(), failed);
        diagnostics.extend(outcome.diagnostics);
    }
    render(&diagnostics, &sources, false)
}

/// As the command line does, but with a path relative to this package.
fn read(path: &Path) -> Result<SourceFile, Diagnostic> {
    let shown = path.strip_prefix(package()).unwrap_or(path);
    match fs::read(path) {
        Ok(bytes) => SourceFile::new(shown, bytes),
        Err(error) => Err(Diagnostic::cannot_read(shown, error)),
    }
}

fn options(text: &str) -> Options {
    let mut options = Options {
        name: "rust_python_bridge".to_owned(),
        prefix: "python_".to_owned(),
        ..Options::default()
    };
    let first = text.lines().next().unwrap_or_default();
    let mut words = first
        .strip_prefix("# options:")
        .unwrap_or_default()
        .split_whitespace();
    while let Some(word) = words.next() {
        let mut value = || words.next().unwrap_or_default().to_owned();
        match word {
            "--strict" => options.strict = true,
            "--name" => options.name = value(),
            "--prefix" => options.prefix = value(),
            other => panic!("unknown option {other}"),
        }
    }
    options
}
