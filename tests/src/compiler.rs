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

/// Standards of C that headers are compiled in.
pub const C_STANDARDS: &[&str] = &["c99", "c11"];

/// Standards of C++ that headers are compiled in; `2b` is what older compilers call 23.
pub const CPP_STANDARDS: &[&str] = &["c++11", "c++14", "c++17", "c++20", "c++2b"];

/// One run of a compiler.
#[derive(Debug, Clone)]
pub struct Job {
    /// What a failure is called: `math_ops.hpp twice, clang++ -std=c++11`.
    pub name: String,
    /// `g++`
    pub compiler: &'static str,
    /// Everything after the compiler.
    pub arguments: Vec<String>,
    /// Source text, given on standard input.
    pub source: String,
}

impl Job {
    /// Checks `source` in one standard, without output.
    pub fn check(
        name: &str,
        compiler: &'static str,
        standard: &str,
        include: &[&Path],
        source: &str,
    ) -> Self {
        let language = if standard.starts_with("c++") {
            "c++"
        } else {
            "c"
        };
        let mut arguments = vec![format!("-std={standard}"), "-fsyntax-only".to_owned()];
        arguments.extend(WARNINGS.iter().map(|&warning| warning.to_owned()));
        arguments.extend(include.iter().map(|path| format!("-I{}", path.display())));
        arguments.extend(["-x", language, "-"].map(str::to_owned));
        let name = format!("{name}, {compiler} -std={standard}");
        Self {
            name,
            compiler,
            arguments,
            source: source.to_owned(),
        }
    }

    /// The same with one more argument.
    pub fn with(mut self, argument: &str) -> Self {
        self.name += &format!(" {argument}");
        self.arguments.insert(0, argument.to_owned());
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
