//! The fixed C++ headers and a generated class, against a library in C that has no Python in it.

use std::fs;
use std::path::Path;
use std::process::Command;

use bridge_gen::emit::{c, cpp};
use bridge_tests::compiler::{WARNINGS, fixed_include, run};
use bridge_tests::{lowering, root};
use tempfile::TempDir;

const FINGERPRINT: u64 = 0x0123_4567_89ab_cdef;

/// Compilers, standards and optimisation that each program is tried with.
const BUILDS: [(&str, &str, &str); 3] = [
    ("g++", "c++11", "-O0"),
    ("clang++", "c++17", "-O0"),
    ("g++", "c++20", "-O1"),
];

/// Libraries that differ from the good one by these macros.
const FAKES: &[(&str, &[&str])] = &[
    ("good", &[]),
    ("abi", &["-DFAKE_ABI=8"]),
    ("size", &["-DFAKE_STRUCT_SIZE=12"]),
    ("fingerprint", &["-DFAKE_FINGERPRINT=2"]),
    ("name", &["-DFAKE_NAME=\"other\""]),
    ("version", &["-DFAKE_VERSION=\"9.9.9\""]),
    ("incomplete", &["-DFAKE_WITHOUT_RESET"]),
];

/// A folder with the generated headers of `tests/cpp/math_ops.py`.
fn headers() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let library = lowering::library("rust_python_bridge", "python_", &["tests/cpp/math_ops.py"]);
    write(
        &folder,
        "rust_python_bridge.h",
        &c::header(&library, FINGERPRINT),
    );
    write(
        &folder,
        "rust_python_bridge.hpp",
        &cpp::header(&library, FINGERPRINT),
    );
    folder
}

fn write(folder: &TempDir, name: &str, text: &str) {
    fs::write(folder.path().join(name), text).expect("a temporary file can be written");
}

/// Path of a file in the folder, as text.
fn path(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).display().to_string()
}

fn source(name: &str) -> String {
    root().join("tests/cpp").join(name).display().to_string()
}

fn compile(compiler: &str, folder: &TempDir, arguments: &[&str]) {
    let include = [
        folder.path(),
        &fixed_include(),
        &root().join("tests/support"),
    ]
    .map(|path: &Path| format!("-I{}", path.display()));
    let include = include.iter().map(String::as_str);
    run(
        compiler,
        &WARNINGS
            .iter()
            .chain(arguments)
            .copied()
            .chain(include)
            .collect::<Vec<_>>(),
    );
}

fn build_fake(folder: &TempDir, name: &str, macros: &[&str]) {
    let (output, source) = (path(folder, &format!("{name}.so")), source("fake.c"));
    let arguments = ["-std=c11", "-shared", "-fPIC", "-o", &output, &source];
    compile("gcc", folder, &[&arguments, macros].concat());
}

/// Builds a program in every way and hands it to `check`.
fn programs(folder: &TempDir, name: &str, flags: &[&str], last: &[&str], check: impl Fn(&str)) {
    for (compiler, standard, optimisation) in BUILDS {
        let standard = format!("-std={standard}");
        let (program, source) = (path(folder, name), source(name));
        let program = program.replace(".cpp", "");
        let arguments = [&standard, optimisation, "-pthread", "-o", &program, &source];
        compile(
            compiler,
            folder,
            &[&arguments, flags, last, &["-ldl"]].concat(),
        );
        check(&program);
    }
}

/// Runs a program of `check.hpp` to its end.
fn passes(program: &str, arguments: &[&str]) {
    run(program, arguments);
}

#[test]
fn views() {
    let folder = headers();
    programs(&folder, "views.cpp", &[], &[], |program| {
        passes(program, &[])
    });
}

#[test]
fn records() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for extension in ["h", "hpp"] {
        let golden = root().join("bridge-gen/tests/emitters/shapes/expected");
        let text = fs::read_to_string(golden.with_extension(extension));
        let text = text.expect("an expected header can be read");
        write(&folder, &format!("rust_python_bridge.{extension}"), &text);
    }
    programs(&folder, "records.cpp", &[], &[], |program| {
        passes(program, &[])
    });
}

#[test]
fn results() {
    let folder = headers();
    programs(&folder, "results.cpp", &[], &[], |program| {
        passes(program, &[])
    });
}

#[test]
fn loading() {
    let folder = headers();
    for (name, macros) in FAKES {
        build_fake(&folder, name, macros);
    }
    write(&folder, "text.so", "This is no library.\n");
    write(
        &folder,
        "foreign.c",
        "int foreign(void);\nint foreign(void) { return 1; }\n",
    );
    let (output, source) = (path(&folder, "foreign.so"), path(&folder, "foreign.c"));
    compile(
        "gcc",
        &folder,
        &["-shared", "-fPIC", "-o", &output, &source],
    );
    let libraries = folder.path().display().to_string();
    programs(&folder, "loading.cpp", &[], &[], |program| {
        passes(program, &[&libraries])
    });
}

#[test]
fn calls_of_a_loaded_library() {
    let folder = headers();
    build_fake(&folder, "good", &[]);
    programs(&folder, "calls.cpp", &[], &[], |program| {
        passes(program, &[&path(&folder, "good.so")])
    });
}

#[test]
fn calls_of_a_linked_library() {
    let folder = headers();
    build_fake(&folder, "good", &[]);
    let library = path(&folder, "good.so");
    programs(
        &folder,
        "calls.cpp",
        &["-DBRIDGE_LINKED"],
        &[&library],
        |program| passes(program, &[]),
    );
}

#[test]
fn without_exceptions() {
    let folder = headers();
    build_fake(&folder, "good", &[]);
    let library = path(&folder, "good.so");
    let flags = ["-fno-exceptions", "-fno-rtti"];
    programs(&folder, "no_exceptions.cpp", &flags, &[], |program| {
        passes(program, &[&library]);
        aborts(program, &[&library, "abort"]);
    });
}

/// Runs a program that takes the value of an error, which ends it with a message.
fn aborts(program: &str, arguments: &[&str]) {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .expect("the program starts");
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "the program went on");
    assert!(
        printed.contains("holds no value: Own: it failed [math_ops.greet]"),
        "{printed}"
    );
}
