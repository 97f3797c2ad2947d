//! What is looked at before Python starts: a start that fails halfway cannot be tried again.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use crate::bundle;
use crate::settings::Origin;
use crate::version::{BUILT_FOR, minor};

/// The interpreter to start, as a path that exists; `None` leaves the choice to Python.
pub(crate) fn choose(
    chosen: Option<&Origin>,
    recorded: Option<&str>,
) -> Result<Option<PathBuf>, String> {
    // What was recorded belongs to the machine that the bundle was made on.
    if chosen.is_none() && bundle::folder().is_some() {
        return Ok(bundle::interpreter());
    }
    let recorded = recorded.map(|path| Origin {
        path: path.into(),
        named: "recorded when this library was built",
        is_in_venv: false,
    });
    let Some(origin) = chosen.or(recorded.as_ref()) else {
        return Ok(None);
    };
    let path = std::path::absolute(&origin.path).unwrap_or_else(|_| origin.path.clone());
    check_interpreter(&path, origin.named)?;
    check_venv(&path, origin.is_in_venv)?;
    Ok(Some(path))
}

fn check_interpreter(path: &Path, named: &str) -> Result<(), String> {
    let why = match fs::metadata(path) {
        Ok(file) if !file.is_file() => " (that is no file)".to_owned(),
        Ok(file) if file.permissions().mode() & 0o111 == 0 => " (that is no program)".to_owned(),
        Ok(_) => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => format!(" ({error})"),
    };
    let path = path.display();
    Err(format!(
        "there is no Python interpreter at {path}{why}, {named}; {}",
        advice()
    ))
}

pub(crate) fn is_program(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
}

/// Python would not get far without its standard library, and could not be started again.
pub(crate) fn check_home(home: Option<&Path>) -> Result<(), String> {
    let Some(home) = home else {
        return Ok(());
    };
    let library = home.join(format!("lib/python{BUILT_FOR}/encodings/__init__.py"));
    let archive = format!("lib/python{}.zip", BUILT_FOR.replace('.', ""));
    let archive = home.join(archive);
    if library.is_file() || archive.is_file() {
        return Ok(());
    }
    Err(format!(
        "the home {} has no standard library of Python {BUILT_FOR}: {} is missing; set BRIDGE_HOME, or `home` of \
         the configuration, to the folder that has it",
        home.display(),
        library.display()
    ))
}

pub(crate) fn advice() -> String {
    format!(
        "set BRIDGE_PYTHON to the path of a Python {BUILT_FOR} interpreter, or BRIDGE_VENV to a venv of it"
    )
}

/// A venv names the version that it was made for; libraries of another version cannot be loaded.
fn check_venv(executable: &Path, is_in_venv: bool) -> Result<(), String> {
    let folder = executable.parent().and_then(Path::parent);
    let settings = folder.unwrap_or(executable).join("pyvenv.cfg");
    let problem = match fs::read_to_string(&settings) {
        Ok(text) => match version(&text) {
            Some(other) if other != BUILT_FOR => format!(
                "{} belongs to a venv of Python {other}, but this library runs Python {BUILT_FOR}",
                executable.display()
            ),
            Some(_) | None => return Ok(()),
        },
        Err(error) if error.kind() == ErrorKind::NotFound && !is_in_venv => return Ok(()),
        Err(error) => format!("the venv cannot be used: {}: {error}", settings.display()),
    };
    Err(format!("{problem}; {}", advice()))
}

/// That of a `pyvenv.cfg`, whichever tool wrote it.
fn version(settings: &str) -> Option<&str> {
    settings.lines().find_map(|line| {
        let (key, value) = line.split_once('=')?;
        matches!(key.trim(), "version" | "version_info").then(|| minor(value.trim()))
    })
}
