//! For Windows: all headers compile with mingw-w64, warnings as errors, and a program links. Nothing of it is run.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use bridge_tests::compiler::{Dialect, Job, WARNINGS, files, fixed_include, run_all};
use bridge_tests::{cases, file_name, root, run, scratch};

const COMPILER: &str = "x86_64-w64-mingw32-g++-posix";
const OLDEST: Dialect = dialect("c++11");
const USUAL: Dialect = dialect("c++17");

const fn dialect(standard: &'static str) -> Dialect {
    Dialect {
        compiler: COMPILER,
        standard,
        flags: &[],
    }
}

fn main() -> ExitCode {
    let mut found = Command::new(COMPILER);
    let found = found.arg("--version").stdout(Stdio::null()).status();
    if found.is_err() {
        println!(
            "not tried: {COMPILER} is missing. Get it with: sudo apt-get install g++-mingw-w64-x86-64-posix"
        );
        return ExitCode::SUCCESS;
    }
    let mut jobs = vec![fixed_headers()];
    jobs.extend(cases().iter().map(|case| case_headers(case)));
    println!("running {} compilations", jobs.len());
    run_all(&jobs);
    link();
    ExitCode::SUCCESS
}

/// All at once, in the oldest C++.
fn fixed_headers() -> Job {
    let folder = fixed_include();
    let headers = files(&folder, &["h", "hpp"]);
    let headers = headers.iter().map(|path| {
        let name = path.strip_prefix(&folder).unwrap_or(path);
        included(&name.display().to_string())
    });
    let source: String = headers.collect();
    Job::check("all fixed headers", &OLDEST, &[&folder], &source)
}

/// Both headers of a case, behind the macros of Windows, which a program may have.
fn case_headers(case: &Path) -> Job {
    let name = file_name(case);
    let folder = scratch("mingw").join(&name);
    fs::create_dir_all(&folder).expect("a folder");
    for extension in ["h", "hpp"] {
        let golden = case.join(format!("expected.{extension}"));
        let header = folder.join(format!("rust_python_bridge.{extension}"));
        fs::copy(golden, header).expect("a golden header");
    }
    let header = included("rust_python_bridge.hpp");
    let source = format!("#define NOMINMAX\n#include <windows.h>\n{header}");
    Job::check(&name, &USUAL, &[&folder, &fixed_include()], &source)
}

fn included(header: &str) -> String {
    format!("#include \"{header}\"\nextern int declared;\n")
}

/// The example of the class, to the end.
fn link() {
    let program = scratch("mingw").join("class_example.exe");
    let library = scratch("mingw").join("math_ops");
    run(bridge_tests::generator::bridge_gen()
        .current_dir(root())
        .args(["generate", "python/math_ops.py", "-o"])
        .arg(&library));
    run(Command::new(COMPILER)
        .current_dir(root())
        .arg("-std=c++11")
        .args(WARNINGS)
        .args(["-static", "-Icpp/include", "-I"])
        .arg(library.join("include"))
        .args(["cpp/examples/class_example.cpp", "-o"])
        .arg(&program));
    let bytes = fs::read(&program).expect("a program");
    assert!(bytes.starts_with(b"MZ"), "a program for Windows");
}
