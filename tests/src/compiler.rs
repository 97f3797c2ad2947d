//! Finds C and C++ compilers and runs them, warnings as errors.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::{fs, io::Write, thread};

use crate::root;

/// All warnings that the project's headers are free of.
pub const WARNINGS: &[&str] = &[
    "-Wall",
    "-Wextra",
    "-Wpedantic",
    "-Wconversion",
    "-Wsign-conversion",
    "-Wshadow",
    "-Werror",
];

/// Standards of C++ that headers are compiled in; `2b` is what older compilers call 23.
pub const CPP_STANDARDS: &[&str] = &["c++11", "c++14", "c++17", "c++20", "c++2b"];

/// A compiler and how it is called.
#[derive(Debug, Clone, Copy)]
pub struct Dialect {
    /// `g++`
    pub compiler: &'static str,
    /// `c++11`
    pub standard: &'static str,
    /// More of its options.
    pub flags: &'static [&'static str],
}

impl Dialect {
    /// `g++ -std=c++11 -fno-rtti`
    fn name(&self) -> String {
        let (compiler, standard) = (self.compiler, self.standard);
        [&[&*format!("{compiler} -std={standard}")], self.flags]
            .concat()
            .join(" ")
    }

    fn arguments(&self, include: &[&Path]) -> Vec<String> {
        let standard = [format!("-std={}", self.standard)];
        let options = self.flags.iter().chain(WARNINGS).map(ToString::to_string);
        let include = include.iter().map(|path| format!("-I{}", path.display()));
        standard.into_iter().chain(options).chain(include).collect()
    }

    fn language(&self) -> &'static str {
        match self.standard.starts_with("c++") {
            true => "c++",
            false => "c",
        }
    }
}

/// One run of a compiler.
#[derive(Debug, Clone)]
pub struct Job {
    /// What a failure is called: `math_ops.hpp, clang++ -std=c++11`.
    pub name: String,
    /// `g++`
    pub compiler: &'static str,
    /// Everything after the compiler.
    pub arguments: Vec<String>,
    /// Source text, given on standard input.
    pub source: String,
}

impl Job {
    /// Checks `source`, without output.
    pub fn check(name: &str, dialect: &Dialect, include: &[&Path], source: &str) -> Self {
        let mut arguments = dialect.arguments(include);
        arguments.extend(["-fsyntax-only", "-x", dialect.language(), "-"].map(str::to_owned));
        Self {
            name: format!("{name}, {}", dialect.name()),
            compiler: dialect.compiler,
            arguments,
            source: source.to_owned(),
        }
    }

    /// The same with one more argument, after all others.
    pub fn with(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Runs it; an error is what the compiler printed.
    pub fn run(&self) -> Result<(), String> {
        let mut command = Command::new(self.compiler);
        command
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let started = command
            .spawn()
            .map_err(|error| missing(self.compiler, &error.to_string()));
        let mut child = started?;
        if let Some(mut input) = child.stdin.take() {
            input
                .write_all(self.source.as_bytes())
                .map_err(|error| error.to_string())?;
        }
        let output = child
            .wait_with_output()
            .map_err(|error| error.to_string())?;
        if output.status.success() {
            return Ok(());
        }
        let printed = String::from_utf8_lossy(&output.stderr);
        Err(format!("{}\n{printed}", self.name))
    }
}

fn missing(compiler: &str, error: &str) -> String {
    let package = if compiler.starts_with("clang") {
        "clang"
    } else {
        "g++"
    };
    format!("cannot run {compiler} ({error}). Get it with: sudo apt-get install {package}")
}

/// Only one test at a time compiles, as each keeps two processors busy.
static RUNNING: Mutex<()> = Mutex::new(());

/// How many failures are shown in full.
const SHOWN: usize = 5;

/// Runs all jobs on two threads and panics with what the failed ones printed.
pub fn run_all(jobs: &[Job]) {
    assert!(!jobs.is_empty(), "there is nothing to compile");
    let _running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    let work = || {
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(printed) = job.run() {
                failed
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(printed);
            }
        }
    };
    thread::scope(|scope| {
        scope.spawn(work);
        work();
    });
    let failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    let shown = &failed[..failed.len().min(SHOWN)];
    assert!(
        failed.is_empty(),
        "{} of {} failed:\n\n{}",
        failed.len(),
        jobs.len(),
        shown.join("\n")
    );
}

/// Runs a program, shows what it printed if it fails, and returns its standard output.
pub fn run(program: impl AsRef<Path>, arguments: &[&str]) -> String {
    let program = program.as_ref();
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| {
        panic!(
            "{}",
            missing(&program.display().to_string(), &error.to_string())
        )
    });
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    let shown = arguments.join(" ");
    assert!(
        output.status.success(),
        "{} {shown}: {}\n{out}{err}",
        program.display(),
        output.status
    );
    out.into_owned()
}

/// The folder of the fixed headers' folder.
pub fn fixed_include() -> PathBuf {
    root().join("cpp/include")
}

/// All files below `folder` with one of these extensions, sorted. A missing folder has none.
pub fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        let extension = path.extension().and_then(|extension| extension.to_str());
        if path.is_dir() {
            found.extend(files(&path, extensions));
        } else if extension.is_some_and(|extension| extensions.contains(&extension)) {
            found.push(path);
        }
    }
    found.sort();
    found
}
