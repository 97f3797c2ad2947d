//! A folder of its own for each test, with a space and non-ASCII letters in its path, and an environment that
//! holds nothing but what a program cannot do without.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::SystemTime;

pub const MATH_OPS: &str = r#"
"""Small operations."""

def add(a: int, b: int) -> int:
    """Add two integers."""
    return a + b

def greet(name: str, *, punctuation: str = "!") -> str:
    return f"Hello, {name}{punctuation}"

def mystery(x):
    return x
"#;

/// What a run gave.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    fn new(output: Output) -> Run {
        Run {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).expect("UTF-8 on stdout"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8 on stderr"),
        }
    }

    #[track_caller]
    pub fn succeeds(self) -> Run {
        assert_eq!(self.code, Some(0), "{}\n{}", self.stdout, self.stderr);
        self
    }

    /// Ends with that exit code and says all of `words` on stderr.
    #[track_caller]
    pub fn fails(self, code: i32, words: &[&str]) -> Run {
        assert_eq!(self.code, Some(code), "{}\n{}", self.stdout, self.stderr);
        for word in words {
            assert!(
                self.stderr.contains(word),
                "no `{word}` in\n{}",
                self.stderr
            );
        }
        assert!(!self.stderr.contains("panicked"), "{}", self.stderr);
        self
    }
}

pub struct Sandbox {
    folder: tempfile::TempDir,
}

impl Sandbox {
    /// Holds `math_ops.py`.
    pub fn new() -> Sandbox {
        let folder = tempfile::Builder::new()
            .prefix("bridge gen größe ")
            .tempdir()
            .expect("a folder");
        let sandbox = Sandbox { folder };
        sandbox.write("math_ops.py", MATH_OPS);
        sandbox
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// A program that runs `body` with sh.
    pub fn write_program(&self, path: &str, body: &str) -> PathBuf {
        self.write(path, &format!("#!/bin/sh\n{body}\n"));
        let path = self.path(path);
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        fs::set_permissions(&path, mode).expect("permissions");
        path
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("a file")
    }

    /// Runs bridge-gen in the folder of the sandbox.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, &[])
    }

    /// Runs it with these variables besides `HOME` and `PATH`.
    pub fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
        let output = self
            .command(arguments)
            .envs(variables.iter().copied())
            .output();
        Run::new(output.expect("bridge-gen starts"))
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bridge-gen"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .stdin(Stdio::null());
        for name in ["HOME", "PATH", "CARGO_HOME", "RUSTUP_HOME"] {
            command.envs(env::var_os(name).map(|value| (name, value)));
        }
        // One for all tests, so that pyo3 is compiled once.
        let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache");
        command.env("BRIDGE_GEN_CACHE", cache);
        command
    }

    /// Every file below `folder` with content and time of last change.
    pub fn tree(&self, folder: &str) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
        let mut tree = BTreeMap::new();
        let root = self.path(folder);
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path
                        .strip_prefix(&root)
                        .expect("inside")
                        .to_string_lossy()
                        .into_owned();
                    let changed = fs::metadata(&path)
                        .and_then(|data| data.modified())
                        .expect("a time");
                    tree.insert(name, (fs::read(&path).expect("a file"), changed));
                }
            }
        }
        tree
    }
}
