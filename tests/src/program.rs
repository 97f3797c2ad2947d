//! C and C++ programs against a built library.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::generator::Built;
use crate::{file_name, root, run, scratch};

/// One program: a source, the library it uses and more options of the compiler.
pub struct Program<'a> {
    /// Relative to the root.
    pub source: &'a Path,
    /// `c++11`, `c99` …; the language follows.
    pub standard: &'a str,
    /// Before the source.
    pub options: &'a [&'a str],
    /// Whose headers it includes.
    pub library: &'a Built,
}

impl Program<'_> {
    /// Compiles with warnings as errors; gives the executable.
    pub fn compile(&self) -> PathBuf {
        let executable =
            self.library
                .folder
                .join(format!("{}-{}", file_name(self.source), self.standard));
        let compiler = if self.standard.starts_with("c++") {
            "g++"
        } else {
            "gcc"
        };
        run(Command::new(compiler)
            .current_dir(root())
            .args([
                &format!("-std={}", self.standard),
                "-Wall",
                "-Wextra",
                "-Werror",
                "-pthread",
            ])
            .args(self.options)
            .arg("-o")
            .arg(&executable)
            .arg(self.source)
            .args(["-Itests/support", "-I"])
            .arg(self.library.folder.join("include"))
            .args(self.link_options())
            .arg("-ldl"));
        executable
    }

    fn link_options(&self) -> Vec<String> {
        if !self.options.contains(&"-DBRIDGE_LINKED") {
            return Vec::new();
        }
        let folder = self.library.folder.join("lib");
        vec![
            self.library.library.display().to_string(),
            format!("-Wl,-rpath,{}", folder.display()),
        ]
    }
}

/// Runs a compiled program with the path of its library as the first argument.
pub fn execute(executable: &Path, library: &Path) -> Output {
    run(Command::new(executable).arg(library))
}

/// Whether a program with these sanitizers runs on this machine at all: some kernels lay memory out as those of gcc 12
/// cannot bear, and some containers forbid what LeakSanitizer needs. What is not tried is said.
pub fn can_sanitize(options: &[&str]) -> bool {
    let folder = scratch("sanitizers");
    let (source, program) = (folder.join("empty.cpp"), folder.join(options.concat()));
    std::fs::write(&source, "int main() { return 0; }\n")
        .unwrap_or_else(|e| panic!("{}: {e}", source.display()));
    run(Command::new("g++")
        .args(options)
        .arg("-o")
        .arg(&program)
        .arg(&source));
    let output = Command::new(&program).output();
    let runs = output.is_ok_and(|output| output.status.success());
    if !runs {
        println!("not tried, as no program with {options:?} runs on this machine");
    }
    runs
}
