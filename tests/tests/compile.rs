//! Every header compiles alone and twice, in every standard, with gcc and clang, warnings as errors.

use std::fs;
use std::path::{Path, PathBuf};

use bridge_gen::emit::{c, cpp};
use bridge_gen::module::Library;
use bridge_tests::compiler::{C_STANDARDS, CPP_STANDARDS, Job, files, fixed_include, run_all};
use bridge_tests::{lowering, root, sample};

const C_COMPILERS: [&str; 2] = ["gcc", "clang"];
const CPP_COMPILERS: [&str; 2] = ["g++", "clang++"];

/// Once with the project's own string_view, once with the standard library's.
const WITHOUT_EXCEPTIONS: [&str; 2] = ["c++11", "c++17"];

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

/// A source file that includes the header twice, so that its guard and its own includes are tried.
/// ISO C wants a declaration in it.
fn twice(header: &str) -> String {
    format!("#include \"{header}\"\n#include \"{header}\"\nextern int declared;\n")
}

fn c_jobs(name: &str, include: &[&Path], source: &str) -> Vec<Job> {
    let per_compiler = |compiler| {
        C_STANDARDS
            .iter()
            .map(move |standard| Job::check(name, compiler, standard, include, source))
    };
    C_COMPILERS.into_iter().flat_map(per_compiler).collect()
}

fn cpp_jobs(name: &str, include: &[&Path], source: &str) -> Vec<Job> {
    let mut jobs = Vec::new();
    for compiler in CPP_COMPILERS {
        for standard in CPP_STANDARDS {
            let job = Job::check(name, compiler, standard, include, source);
            if WITHOUT_EXCEPTIONS.contains(standard) {
                jobs.push(job.clone().with("-fno-exceptions").with("-fno-rtti"));
            }
            jobs.push(job);
        }
    }
    jobs
}

/// A header in all languages that its name ends for.
fn header_jobs(header: &str, include: &[&Path]) -> Vec<Job> {
    let source = twice(header);
    let mut jobs = cpp_jobs(header, include, &source);
    if header.ends_with(".h") {
        jobs.extend(c_jobs(header, include, &source));
    }
    jobs
}

fn library_jobs(library: &Library, include: &Path) -> Vec<Job> {
    let fixed = fixed_include();
    let include = [include, fixed.as_path()];
    let mut jobs = header_jobs(&format!("{}.h", library.name), &include);
    for job in header_jobs(&format!("{}.hpp", library.name), &include) {
        jobs.push(job.clone().with("-DBRIDGE_LINKED"));
        jobs.push(job);
    }
    jobs
}

#[test]
fn fixed_headers() {
    let include = fixed_include();
    let headers = files(&include, &["h", "hpp"]);
    assert!(
        headers.len() > 10,
        "only {} fixed headers were found",
        headers.len()
    );
    let jobs: Vec<_> = headers
        .iter()
        .filter_map(|path| path.strip_prefix(&include).ok()?.to_str())
        .flat_map(|header| header_jobs(header, &[&include]))
        .collect();
    run_all(&jobs);
}

#[test]
fn headers_of_hand_made_libraries() {
    for library in [
        sample::example(),
        lowering::library("python/math_ops.py"),
        sample::nasty(),
    ] {
        let folder = write_headers(&library);
        run_all(&library_jobs(&library, folder.path()));
    }
}

#[test]
fn headers_of_two_libraries_together() {
    let (example, nasty) = (sample::example(), sample::nasty());
    let folders = [write_headers(&example), write_headers(&nasty)];
    let fixed = fixed_include();
    let include = [folders[0].path(), folders[1].path(), &fixed];
    let both = |extension: &str| {
        format!(
            "#include \"{}.{extension}\"\n#include \"{}.{extension}\"\n",
            example.name, nasty.name
        )
    };
    let mut jobs = c_jobs("two headers", &include, &both("h"));
    jobs.extend(cpp_jobs("two headers", &include, &both("hpp")));
    run_all(&jobs);
}

/// `tests/cases/*/expected.h` and `.hpp`, under the names that they include each other by.
#[test]
fn golden_headers() {
    let mut jobs = Vec::new();
    let mut folders = Vec::new();
    for header in files(&root().join("tests/cases"), &["hpp"]) {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let text = fs::read_to_string(&header).expect("a golden header can be read");
        let name =
            name_of(&text).unwrap_or_else(|| panic!("{} has no namespace", header.display()));
        copy(
            &header.with_extension("h"),
            &folder.path().join(format!("{name}.h")),
        );
        copy(&header, &folder.path().join(format!("{name}.hpp")));
        let fixed = fixed_include();
        let include = [folder.path(), fixed.as_path()];
        for extension in ["h", "hpp"] {
            let case = header.parent().unwrap_or(&header).display().to_string();
            let found = header_jobs(&format!("{name}.{extension}"), &include);
            jobs.extend(found.into_iter().map(|job| Job {
                name: format!("{case}: {}", job.name),
                ..job
            }));
        }
        folders.push(folder);
    }
    if !folders.is_empty() {
        run_all(&jobs);
    }
}

fn copy(from: &PathBuf, to: &Path) {
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
    let folder = write_headers(&lowering::library("python/math_ops.py"));
    let fixed = fixed_include();
    let include = [folder.path(), fixed.as_path()];
    let mut jobs = Vec::new();
    for example in files(&root().join("cpp/examples"), &["cpp"]) {
        let source = fs::read_to_string(&example).expect("an example can be read");
        let name = example.display().to_string();
        for compiler in CPP_COMPILERS {
            for standard in CPP_STANDARDS {
                let mut job = Job::check(&name, compiler, standard, &include, &source);
                // The classic form puts an int64_t into an int.
                job.arguments.retain(|argument| argument != "-Wconversion");
                jobs.push(job.clone().with("-DBRIDGE_LINKED"));
                jobs.push(job);
            }
        }
    }
    run_all(&jobs);
}
