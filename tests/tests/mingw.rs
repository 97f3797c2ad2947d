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
    precompile();
    let mut jobs = vec![fixed_headers()];
    jobs.extend(both_orders());
    jobs.push(names_of_macros());
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

/// What a program includes before: the macros of Windows, and the fixed headers.
const PREFIX: &str = "prefix.hpp";

/// Once for all cases, which it would take most of the time of.
fn precompile() {
    let folder = scratch("mingw");
    let header = folder.join(PREFIX);
    let mut fixed = files(&fixed_include(), &["hpp"]);
    // What stands in for the standard library of older C++.
    fixed.retain(|path| !file_name(path).contains("_before_"));
    let fixed = fixed
        .iter()
        .map(|path| format!("#include \"{}\"\n", path.display()));
    let windows = "#define NOMINMAX\n#include <windows.h>\n";
    let text = [windows.to_owned()].into_iter().chain(fixed);
    fs::write(&header, text.collect::<String>()).expect("a file");
    run(Command::new(COMPILER)
        .arg(format!("-std={}", USUAL.standard))
        .args(WARNINGS)
        .arg(format!("-I{}", fixed_include().display()))
        .args(["-x", "c++-header"])
        .arg(&header)
        .arg("-o")
        .arg(header.with_extension("hpp.gch")));
}

/// The loader declares functions of Windows itself: as they are declared there, before and after.
fn both_orders() -> Vec<Job> {
    let loader = included("bridge/shared_object.hpp");
    let windows = "#include <windows.h>\n";
    let orders = [format!("{loader}{windows}"), format!("{windows}{loader}")];
    let jobs = [OLDEST, USUAL].into_iter().flat_map(|dialect| {
        orders.clone().map(|source| {
            Job::check(
                "the loader beside windows.h",
                &dialect,
                &[&fixed_include()],
                &source,
            )
        })
    });
    jobs.collect()
}

/// Names that are macros of windows.h, which no header of ours brings along.
fn names_of_macros() -> Job {
    let folder = scratch("mingw").join("names");
    fs::create_dir_all(&folder).expect("a folder");
    let text = "import enum\n\nclass Level(enum.Enum):\n    ERROR = 1\n    DELETE = 2\n    IN = 3\n\n\n\
                def near(far: int, interface: Level) -> Level:\n    return interface\n";
    fs::write(folder.join("levels.py"), text).expect("a file");
    run(bridge_tests::generator::bridge_gen()
        .current_dir(&folder)
        .args(["generate", "levels.py", "-o", "out"]));
    let header = included("rust_python_bridge.hpp");
    Job::check(
        "names that are macros",
        &USUAL,
        &[&folder.join("out/include")],
        &header,
    )
}

/// Both headers of a case, behind that prefix.
fn case_headers(case: &Path) -> Job {
    let name = file_name(case);
    let folder = scratch("mingw").join(&name);
    fs::create_dir_all(&folder).expect("a folder");
    for extension in ["h", "hpp"] {
        let golden = case.join(format!("expected.{extension}"));
        let header = folder.join(format!("rust_python_bridge.{extension}"));
        fs::copy(golden, header).expect("a golden header");
    }
    let source = included("rust_python_bridge.hpp");
    let prefix = scratch("mingw").join(PREFIX);
    Job::check(&name, &USUAL, &[&folder, &fixed_include()], &source)
        .with("-include")
        .with(&prefix.display().to_string())
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
