//! Which Python the library is built for, and whether it can be.

use std::env;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::fingerprint::fnv1a;
use serde::Deserialize;

use super::failure::Failure;

const PROBE: &str = include_str!("probe.py");
pub const CHOOSE: &str =
    "choose an interpreter with --python EXE, or activate a virtual environment";
const OLDEST: (u32, u32) = (3, 9);
const OLDEST_FREE_THREADED: (u32, u32) = (3, 14);

/// An interpreter that a library can be built for.
#[derive(Debug)]
pub struct Interpreter {
    /// `sys.executable`
    pub executable: PathBuf,
    /// As in `3.11`.
    pub minor: String,
    /// Changes when anything changes that compiled code depends on.
    pub key: String,
}

#[derive(Debug, Deserialize)]
struct Probe {
    implementation: String,
    version: (u32, u32, u32),
    executable: PathBuf,
    prefix: PathBuf,
    shared: bool,
    library: String,
    folders: Vec<PathBuf>,
    multiarch: String,
    free_threaded: bool,
    windows: bool,
}

/// The interpreter that `--python` names, else that of the active venv, else `python3`.
pub fn find(option: Option<&Path>) -> Result<Interpreter, Failure> {
    let (executable, origin) = candidate(option);
    let output = run(&executable, origin)?;
    let probe = read(&executable, origin, &output)?;
    check_version(&executable, &probe)?;
    check_library(&executable, &probe)?;
    let line = String::from_utf8_lossy(&output.stdout);
    Ok(Interpreter {
        key: format!("{:016x}", fnv1a(line.as_bytes())),
        minor: format!("{}.{}", probe.version.0, probe.version.1),
        executable: probe.executable,
    })
}

fn candidate(option: Option<&Path>) -> (OsString, &'static str) {
    if let Some(executable) = option {
        return (executable.into(), "given with --python");
    }
    match env::var_os("VIRTUAL_ENV").filter(|folder| !folder.is_empty()) {
        Some(folder) => {
            let inside = if cfg!(windows) {
                "Scripts/python.exe"
            } else {
                "bin/python"
            };
            (
                Path::new(&folder).join(inside).into(),
                "of the active virtual environment, VIRTUAL_ENV",
            )
        }
        None => (
            if cfg!(windows) { "python" } else { "python3" }.into(),
            "looked for in PATH",
        ),
    }
}

fn run(executable: &OsString, origin: &str) -> Result<Output, Failure> {
    // -I: neither the current folder nor PYTHON* variables may change the answers.
    let mut command = Command::new(executable);
    let command = command.args(["-I", "-c", PROBE]).stdin(Stdio::null());
    command.output().map_err(|error| {
        let name = executable.display();
        let why = match error.kind() {
            ErrorKind::NotFound => "not found".to_owned(),
            ErrorKind::PermissionDenied => "not a program that can be run".to_owned(),
            _ => error.to_string(),
        };
        Failure::tools(format!("Python `{name}` ({origin}): {why}"), CHOOSE)
    })
}

fn read(executable: &OsString, origin: &str, output: &Output) -> Result<Probe, Failure> {
    // A .pth file or a wrapper may have printed lines of its own before.
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.trim_end().lines().next_back().unwrap_or_default();
    serde_json::from_str(line).map_err(|_| {
        let name = executable.display();
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said
            .trim()
            .lines()
            .next_back()
            .unwrap_or("it printed nothing");
        let what = format!(
            "`{name}` ({origin}) does not answer like Python: {} ({})",
            shortened(said),
            output.status
        );
        Failure::tools(what, CHOOSE)
    })
}

/// Some programs repeat the whole of what they were asked.
fn shortened(said: &str) -> String {
    const LONGEST: usize = 120;
    match said.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &said[..end]),
        None => said.to_owned(),
    }
}

fn check_version(executable: &OsString, probe: &Probe) -> Result<(), Failure> {
    let name = executable.display();
    let (major, minor, patch) = probe.version;
    if probe.implementation != "CPython" {
        let what = format!(
            "`{name}` is {}, and only CPython can be embedded",
            probe.implementation
        );
        return Err(Failure::tools(what, CHOOSE));
    }
    let oldest = if probe.free_threaded {
        OLDEST_FREE_THREADED
    } else {
        OLDEST
    };
    if (major, minor) < oldest {
        let kind = if probe.free_threaded {
            "free-threaded Python"
        } else {
            "Python"
        };
        let what = format!(
            "`{name}` is {kind} {major}.{minor}.{patch}; the oldest that works is {}.{}",
            oldest.0, oldest.1
        );
        return Err(Failure::tools(what, CHOOSE));
    }
    Ok(())
}

/// The library is linked against libpython, and loads it when it is loaded.
fn check_library(executable: &OsString, probe: &Probe) -> Result<(), Failure> {
    if probe.windows {
        return Ok(());
    }
    let (major, minor, _) = probe.version;
    let name = executable.display();
    if !probe.shared {
        return Err(Failure::tools(
            format!(
                "`{name}` (Python {major}.{minor}, prefix {}) was built without a shared libpython",
                probe.prefix.display()
            ),
            format!(
                "install one: `PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install {major}.{minor}`, or \
                 `apt-get install libpython{major}.{minor}-dev` and --python /usr/bin/python{major}.{minor}"
            ),
        ));
    }
    let places = library_places(probe);
    if places.iter().any(|place| place.exists()) {
        return Ok(());
    }
    let places: Vec<_> = places
        .iter()
        .map(|place| place.display().to_string())
        .collect();
    Err(Failure::tools(
        format!(
            "the shared library of `{name}` (Python {major}.{minor}) is missing; looked for {}",
            places.join(", ")
        ),
        format!(
            "install it: `apt-get install libpython{major}.{minor}-dev`, or `dnf install python{major}.{minor}-devel`, \
             or `PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install {major}.{minor}`"
        ),
    ))
}

fn library_places(probe: &Probe) -> Vec<PathBuf> {
    let multiarch = probe
        .folders
        .iter()
        .map(|folder| folder.join(&probe.multiarch));
    let folders = probe.folders.iter().cloned().chain(multiarch);
    let mut places: Vec<_> = folders.map(|folder| folder.join(&probe.library)).collect();
    places.dedup();
    places
}
