//! Every header compiles alone and twice, in every standard, with gcc and clang, warnings as errors.

use std::fs;
use std::path::{Path, PathBuf};

use bridge_gen::emit::{c, cpp};
use bridge_gen::module::Library;
use bridge_tests::compiler::{CPP_STANDARDS, Dialect, Job, files, fixed_include, run_all};
use bridge_tests::{cases, file_name, lowering, root};

const C: [Dialect; 4] = [
    dialect("gcc", "c99"),
    dialect("gcc", "c11"),
    dialect("clang", "c99"),
    dialect("clang", "c11"),
];

/// The oldest and the newest C++, and both compilers.
const ENDS: [Dialect; 2] = [dialect("g++", "c++11"), dialect("clang++", "c++2b")];

const fn dialect(compiler: &'static str, standard: &'static str) -> Dialect {
    Dialect {
        compiler,
        standard,
        flags: &[],
    }
}

/// All C++, and without exceptions: with the project's own string_view, with the standard library's.
fn cpp() -> Vec<Dialect> {
    let mut all = Vec::new();
    for compiler in ["g++", "clang++"] {
        all.extend(
            CPP_STANDARDS
                .iter()
                .map(|standard| dialect(compiler, standard)),
        );
        all.extend(["c++11", "c++17"].map(|standard| Dialect {
            flags: &["-fno-exceptions", "-fno-rtti"],
            ..dialect(compiler, standard)
        }));
    }
    all
}

/// Writes both headers of a library to a folder of their own.
fn write_headers(library: &Library) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    write(
        &folder.path().join(format!("{}.h", library.name)),
        &c::header(library, 0x0123_4567_89ab_cdef),
    );
    write(
        &folder.path().join(format!("{}.hpp", library.name)),
        &cpp::header(library, 0x0123_4567_89ab_cdef),
    );
    folder
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).expect("a temporary file can be written");
}

fn include(header: &str) -> String {
    format!("#include \"{header}\"\n")
}

/// A source file that includes the header first, so that it has to include what it needs, and again, so that its guard
/// is tried.
/// ISO C wants a declaration in it.
fn twice(header: &str) -> String {
    format!("{0}{0}extern int declared;\n", include(header))
}

fn in_all_c(name: &str, folders: &[&Path], source: &str) -> Vec<Job> {
    let check = |dialect| Job::check(name, dialect, folders, source);
    C.iter().map(check).collect()
}

fn in_all_cpp(name: &str, folders: &[&Path], source: &str) -> Vec<Job> {
    let check = |dialect| Job::check(name, dialect, folders, source);
    cpp().iter().map(check).collect()
}

/// Both headers of a library in all languages, and linked in the oldest and the newest C++.
fn library_jobs(case: &str, library: &str, folder: &Path) -> Vec<Job> {
    let fixed = fixed_include();
    let folders = [folder, fixed.as_path()];
    let [c, cpp] = ["h", "hpp"].map(|extension| format!("{library}.{extension}"));
    let linked = format!("#define BRIDGE_LINKED\n{}", twice(&cpp));
    let mut jobs = in_all_c(&c, &folders, &twice(&c));
    jobs.extend(in_all_cpp(&c, &folders, &twice(&c)));
    jobs.extend(in_all_cpp(&cpp, &folders, &twice(&cpp)));
    let link = |dialect| Job::check(&format!("{cpp} linked"), dialect, &folders, &linked);
    jobs.extend(ENDS.iter().map(link));
    for job in &mut jobs {
        job.name = format!("{case}: {}", job.name);
    }
    jobs
}

/// The fixed headers, named as they are included.
fn fixed_headers() -> Vec<String> {
    let folder = fixed_include();
    let name = |path: &PathBuf| Some(path.strip_prefix(&folder).ok()?.display().to_string());
    files(&folder, &["h", "hpp"])
        .iter()
        .filter_map(name)
        .collect()
}

#[test]
fn fixed_headers_alone() {
    let headers = fixed_headers();
    assert!(headers.len() > 10, "found only {headers:?}");
    let fixed = fixed_include();
    let mut jobs = Vec::new();
    for header in &headers {
        jobs.extend(in_all_cpp(header, &[&fixed], &twice(header)));
        if header.ends_with(".h") {
            jobs.extend(in_all_c(header, &[&fixed], &twice(header)));
        }
    }
    run_all(&jobs);
}

fn math_ops() -> Library {
    lowering::library("rust_python_bridge", "python_", &["python/math_ops.py"])
}

/// Another library, of two modules.
fn several() -> Library {
    let modules = ["tests/cases/names/module.py", "python/examples/toolbox.py"];
    lowering::library("several", "py_{module}_", &modules)
}

#[test]
fn headers_of_several_modules() {
    let library = several();
    let folder = write_headers(&library);
    run_all(&library_jobs("several", &library.name, folder.path()));
}

/// The methods of a large module are in several classes, but overloads are in one.
#[test]
fn a_class_of_many_functions() {
    let one = |number: usize| format!("def f{number}(a: int) -> int: ...\n");
    let overload = |ty: &str| format!("@overload\ndef g(a: {ty}) -> {ty}: ...\n");
    let overloads = ["int", "float", "bool"].map(overload).concat();
    let module = format!(
        "from typing import Final, overload\nLIMIT: Final = 3\n{}{overloads}def g(a): ...\n{}",
        (0..98).map(one).collect::<String>(),
        (98..320).map(one).collect::<String>(),
    );
    let library = lowering::lower(&module).library.expect("no errors");
    let folder = write_headers(&library);
    let fixed = fixed_include();
    let source = "#include \"rust_python_bridge.hpp\"
double use(const rust_python_bridge::Demo &demo);
double use(const rust_python_bridge::Demo &demo) {
  const rust_python_bridge::Demo copy = demo;
  const bridge::runtime runtime(copy);
  copy.f0_map({1}, bridge::batch_view<std::int64_t>());
  return double(copy.f0(1) + copy.g(std::int64_t(2)) + copy.f319(copy.LIMIT)) + copy.g(1.5) + copy.g_map(std::vector<double>(1))[0];
}
";
    let folders = [folder.path(), fixed.as_path()];
    let check = |dialect| Job::check("many functions", dialect, &folders, source);
    run_all(&ENDS.iter().map(check).collect::<Vec<_>>());
}

#[test]
fn headers_of_two_libraries_together() {
    let (one, other) = (math_ops(), several());
    let written = [write_headers(&one), write_headers(&other)];
    let fixed = fixed_include();
    let folders = [written[0].path(), written[1].path(), &fixed];
    let [c, cpp] = ["h", "hpp"].map(|extension| {
        let name = |library: &Library| include(&format!("{}.{extension}", library.name));
        name(&one) + &name(&other)
    });
    let mut jobs = in_all_c("two headers", &folders, &c);
    jobs.extend(in_all_cpp("two headers", &folders, &cpp));
    run_all(&jobs);
}

/// `expected.h` and `.hpp` of every case and of the emitters' own tests, under the names that they include each other by.
#[test]
fn golden_headers() {
    let mut jobs = Vec::new();
    let mut folders = Vec::new();
    let emitters = root().join("bridge-gen/tests/emitters/shapes");
    for case in cases().into_iter().chain([emitters]) {
        let [c, cpp] =
            ["h", "hpp"].map(|extension| case.join("expected").with_extension(extension));
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let text = fs::read_to_string(&cpp).expect("a golden header can be read");
        let name = name_of(&text).unwrap_or_else(|| panic!("{} has no namespace", cpp.display()));
        copy(&c, &folder.path().join(format!("{name}.h")));
        copy(&cpp, &folder.path().join(format!("{name}.hpp")));
        jobs.extend(library_jobs(&file_name(&case), name, folder.path()));
        folders.push(folder);
    }
    run_all(&jobs);
}

fn copy(from: &Path, to: &Path) {
    fs::copy(from, to).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
}

/// The library's name, from the last line that closes a namespace.
fn name_of(header: &str) -> Option<&str> {
    header
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix("}  // namespace "))
}

#[test]
fn examples() {
    let folder = write_headers(&math_ops());
    let fixed = fixed_include();
    let folders = [folder.path(), fixed.as_path()];
    let mut jobs = Vec::new();
    let of_math_ops = ["class_example.cpp", "cpp_example.cpp"];
    for example in of_math_ops.map(|name| root().join("cpp/examples").join(name)) {
        let source = fs::read_to_string(&example).expect("an example can be read");
        for dialect in cpp().iter().filter(|dialect| dialect.flags.is_empty()) {
            for source in [&source, &format!("#define BRIDGE_LINKED\n{source}")] {
                let job = Job::check(&file_name(&example), dialect, &folders, source);
                // As in the classic form, `int result = python_add_func(3, 5);`.
                jobs.push(job.with("-Wno-conversion"));
            }
        }
    }
    run_all(&jobs);
}
