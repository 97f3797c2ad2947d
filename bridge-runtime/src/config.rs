//! How the interpreter is started: isolated from the environment, with the executable of a venv or installation.

use std::ffi::{CStr, CString};
use std::path::{Path, PathBuf};
use std::{env, fs, mem};

use pyo3::ffi;

/// Names another interpreter than the one recorded at build time.
const VARIABLE: &str = "BRIDGE_PYTHON";

/// Starts the interpreter and leaves this thread attached to it.
pub(crate) fn initialise(recorded: Option<&str>) -> Result<(), String> {
    let executable = choose(recorded)?;
    let executable = executable.as_deref().map(as_c_string).transpose()?;
    preinitialise()?;
    // SAFETY: all zeros is a `PyConfig`, which the next line fills; it is cleared below.
    unsafe {
        let mut config: ffi::PyConfig = mem::zeroed();
        ffi::PyConfig_InitIsolatedConfig(&mut config);
        let status = run(&mut config, executable.as_deref());
        ffi::PyConfig_Clear(&mut config);
        status
    }
    .map_err(|reason| failure(&reason, executable.as_deref()))
}

/// The interpreter to start, as a path that exists; `None` leaves the choice to Python.
fn choose(recorded: Option<&str>) -> Result<Option<PathBuf>, String> {
    let given = env::var_os(VARIABLE).filter(|value| !value.is_empty());
    let (path, origin) = match (given, recorded) {
        (Some(given), _) => (
            PathBuf::from(given),
            "named by the environment variable BRIDGE_PYTHON",
        ),
        (None, Some(recorded)) => (
            PathBuf::from(recorded),
            "recorded when this library was built",
        ),
        (None, None) => return Ok(None),
    };
    let path = std::path::absolute(&path).unwrap_or(path);
    if !path.is_file() {
        return Err(format!(
            "there is no Python interpreter at {}, {origin}; {}",
            path.display(),
            advice()
        ));
    }
    check_venv(&path)?;
    Ok(Some(path))
}

fn advice() -> String {
    let (major, minor) = linked_version();
    format!(
        "set BRIDGE_PYTHON to the path of a Python {major}.{minor} interpreter (that of a venv will do)"
    )
}

/// A venv names the version that it was made for; libraries of another version cannot be loaded.
fn check_venv(executable: &Path) -> Result<(), String> {
    let Some(version) = venv_version(executable) else {
        return Ok(());
    };
    let (major, minor) = linked_version();
    if version == (major, minor) {
        return Ok(());
    }
    let (other_major, other_minor) = version;
    let venv = executable.display();
    Err(format!(
        "{venv} belongs to a venv of Python {other_major}.{other_minor}, but this library runs \
         Python {major}.{minor}; {}",
        advice()
    ))
}

fn venv_version(executable: &Path) -> Option<(u32, u32)> {
    let text = fs::read_to_string(executable.parent()?.parent()?.join("pyvenv.cfg")).ok()?;
    text.lines().find_map(|line| {
        let (key, value) = line.split_once('=')?;
        let mut numbers = value
            .trim()
            .split('.')
            .map_while(|number| number.parse().ok());
        match key.trim() {
            "version" | "version_info" => Some((numbers.next()?, numbers.next()?)),
            _ => None,
        }
    })
}

/// Major and minor version of libpython, as it is loaded.
fn linked_version() -> (u32, u32) {
    // SAFETY: always safe, and the text is static.
    let version = unsafe { CStr::from_ptr(ffi::Py_GetVersion()) }
        .to_string_lossy()
        .into_owned();
    let mut numbers = version
        .split(['.', ' '])
        .map_while(|number| number.parse().ok());
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

fn as_c_string(path: &Path) -> Result<CString, String> {
    CString::new(path.as_os_str().as_encoded_bytes()).map_err(|_| {
        format!(
            "the path of the Python interpreter, {}, holds a NUL",
            path.display()
        )
    })
}

/// UTF-8 everywhere: an isolated interpreter would write ASCII only, where the host has set no locale.
fn preinitialise() -> Result<(), String> {
    // SAFETY: all zeros is a `PyPreConfig`, which the next line fills.
    unsafe {
        let mut config: ffi::PyPreConfig = mem::zeroed();
        ffi::PyPreConfig_InitIsolatedConfig(&mut config);
        config.utf8_mode = 1;
        check(ffi::Py_PreInitialize(&config))
    }
}

/// # Safety
/// `config` was initialised.
unsafe fn run(config: &mut ffi::PyConfig, executable: Option<&CStr>) -> Result<(), String> {
    let this = &raw mut *config;
    // SAFETY: the fields belong to `config`, which `Py_InitializeFromConfig` only reads.
    unsafe {
        if let Some(executable) = executable {
            for field in [&raw mut (*this).executable, &raw mut (*this).program_name] {
                check(ffi::PyConfig_SetBytesString(
                    this,
                    field,
                    executable.as_ptr(),
                ))?;
            }
        }
        check(ffi::Py_InitializeFromConfig(this))
    }
}

fn check(status: ffi::PyStatus) -> Result<(), String> {
    // SAFETY: always safe; the texts of a status are static.
    unsafe {
        if ffi::PyStatus_Exception(status) == 0 {
            return Ok(());
        }
        let text = |text: *const std::ffi::c_char| {
            (!text.is_null()).then(|| CStr::from_ptr(text).to_string_lossy())
        };
        Err(match (text(status.func), text(status.err_msg)) {
            (Some(function), Some(message)) => format!("{function}: {message}"),
            (None, Some(message)) => message.into_owned(),
            (_, None) => format!("it asked to exit with status {}", status.exitcode),
        })
    }
}

fn failure(reason: &str, executable: Option<&CStr>) -> String {
    let executable = executable.map_or("its default place".into(), CStr::to_string_lossy);
    format!(
        "Python failed to start from {executable}: {reason}; {}",
        advice()
    )
}
