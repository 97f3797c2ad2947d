//! How the interpreter is started: isolated from the environment, with the executable of a venv or installation.

use std::ffi::{CStr, CString};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, mem, ptr};

use pyo3::ffi;

use crate::settings::{self, Origin, Settings};

/// Why Python did not start. It leaves itself half made then, so nobody tries again.
static FAILED: OnceLock<String> = OnceLock::new();

/// Starts the interpreter and leaves this thread attached to it.
pub(crate) fn initialise(recorded: Option<&str>) -> Result<(), String> {
    if let Some(why) = FAILED.get() {
        return Err(why.clone());
    }
    let settings = settings::current()?;
    check_home(settings.home.as_deref())?;
    let executable = choose(settings.executable.as_ref(), recorded)?;
    let executable = executable.as_deref().map(as_c_string).transpose()?;
    let is_isolated = settings.isolated.unwrap_or(true);
    preinitialise(is_isolated)?;
    // SAFETY: all zeros is a `PyConfig`, which the next lines fill; it is cleared below.
    unsafe {
        let mut config: ffi::PyConfig = mem::zeroed();
        if is_isolated {
            ffi::PyConfig_InitIsolatedConfig(&mut config);
        } else {
            ffi::PyConfig_InitPythonConfig(&mut config);
            (config.parse_argv, config.install_signal_handlers) = (0, 0);
        }
        let status = run(&mut config, executable.as_deref(), &settings);
        ffi::PyConfig_Clear(&mut config);
        status
    }
    .map_err(|reason| {
        let why = failure(&reason, executable.as_deref());
        FAILED.get_or_init(|| why).clone()
    })?;
    finish(&settings).ok_or_else(|| {
        // SAFETY: this thread is attached.
        unsafe { ffi::PyErr_Clear() };
        "Python started, but sys.path or the handler of SIGINT could not be set".to_owned()
    })
}

/// The interpreter to start, as a path that exists; `None` leaves the choice to Python.
fn choose(chosen: Option<&Origin>, recorded: Option<&str>) -> Result<Option<PathBuf>, String> {
    let (path, named) = match (chosen, recorded) {
        (Some(Origin { path, named }), _) => (path.as_path(), *named),
        (None, Some(recorded)) => (Path::new(recorded), "recorded when this library was built"),
        (None, None) => return Ok(None),
    };
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    if !path.is_file() {
        return Err(format!(
            "there is no Python interpreter at {}, {named}; {}",
            path.display(),
            advice()
        ));
    }
    check_venv(&path)?;
    Ok(Some(path))
}

/// Python would not get far without its standard library, and could not be started again.
fn check_home(home: Option<&Path>) -> Result<(), String> {
    let (major, minor) = linked_version();
    let Some(home) = home else {
        return Ok(());
    };
    let library = home.join(format!("lib/python{major}.{minor}/encodings/__init__.py"));
    let archive = home.join(format!("lib/python{major}{minor}.zip"));
    if library.is_file() || archive.is_file() {
        return Ok(());
    }
    Err(format!(
        "the home {} has no standard library of Python {major}.{minor}: {} is missing; set BRIDGE_HOME, or `home` of \
         the configuration, to the folder that has it",
        home.display(),
        library.display()
    ))
}

fn advice() -> String {
    let (major, minor) = linked_version();
    format!(
        "set BRIDGE_PYTHON to the path of a Python {major}.{minor} interpreter, or BRIDGE_VENV to a venv of it"
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

/// UTF-8 everywhere: an isolated interpreter would write ASCII only, where the host has set no locale. The locale
/// itself is the host's.
fn preinitialise(is_isolated: bool) -> Result<(), String> {
    // SAFETY: all zeros is a `PyPreConfig`, which the next lines fill.
    unsafe {
        let mut config: ffi::PyPreConfig = mem::zeroed();
        if is_isolated {
            ffi::PyPreConfig_InitIsolatedConfig(&mut config);
        } else {
            ffi::PyPreConfig_InitPythonConfig(&mut config);
            (
                config.parse_argv,
                config.configure_locale,
                config.coerce_c_locale,
            ) = (0, 0, 0);
        }
        config.utf8_mode = 1;
        check(ffi::Py_PreInitialize(&config))
    }
}

/// # Safety
/// `config` was initialised.
unsafe fn run(
    config: &mut ffi::PyConfig,
    executable: Option<&CStr>,
    settings: &Settings,
) -> Result<(), String> {
    let this = &raw mut *config;
    let home = settings.home.as_deref().map(as_c_string).transpose()?;
    // SAFETY: the fields belong to `config`, which `Py_InitializeFromConfig` only reads.
    unsafe {
        let texts = [
            (&raw mut (*this).executable, executable),
            (&raw mut (*this).program_name, executable),
            (&raw mut (*this).home, home.as_deref()),
        ];
        for (field, text) in texts {
            if let Some(text) = text {
                check(ffi::PyConfig_SetBytesString(this, field, text.as_ptr()))?;
            }
        }
        if !settings.arguments.is_empty() {
            let arguments = settings.arguments.iter();
            let mut arguments: Vec<_> = arguments.map(|one| one.as_ptr()).collect();
            let count = arguments.len() as ffi::Py_ssize_t;
            check(ffi::PyConfig_SetBytesArgv(
                this,
                count,
                arguments.as_mut_ptr(),
            ))?;
        }
        check(ffi::Py_InitializeFromConfig(this))
    }
}

/// What only a running interpreter can be told. This thread is attached; `None` stands for the exception that is set.
fn finish(settings: &Settings) -> Option<()> {
    for (index, path) in settings.paths.iter().enumerate() {
        let path = path.as_os_str().as_bytes();
        // SAFETY: this thread is attached; `sys.path` is lent, the text is released once.
        unsafe {
            let list = ffi::PySys_GetObject(c"path".as_ptr());
            let len = path.len() as ffi::Py_ssize_t;
            let text = ffi::PyUnicode_DecodeFSDefaultAndSize(path.as_ptr().cast(), len);
            let is_set = !list.is_null()
                && !text.is_null()
                && ffi::PyList_Insert(list, index as ffi::Py_ssize_t, text) == 0;
            ffi::Py_XDECREF(text);
            is_set.then_some(())?;
        }
    }
    match settings.interrupt {
        Some(true) => handle_sigint(),
        Some(false) | None => Some(()),
    }
}

/// As `python` itself does; its other handlers stay the host's.
fn handle_sigint() -> Option<()> {
    // SAFETY: this thread is attached, and is the one that Python calls its main thread; each reference is released
    // once, and NULL is passed on by each step.
    unsafe {
        let module = ffi::PyImport_ImportModule(c"_signal".as_ptr());
        let mut done = ptr::null_mut();
        if !module.is_null() {
            let handler = ffi::PyObject_GetAttrString(module, c"default_int_handler".as_ptr());
            if !handler.is_null() {
                let (name, format) = (c"signal".as_ptr(), c"iO".as_ptr());
                done = ffi::PyObject_CallMethod(module, name, format, libc::SIGINT, handler);
            }
            ffi::Py_XDECREF(handler);
        }
        ffi::Py_XDECREF(module);
        let is_set = !done.is_null();
        ffi::Py_XDECREF(done);
        is_set.then_some(())
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
        "Python failed to start from {executable}: {reason}; this process cannot try again: {}",
        advice()
    )
}
