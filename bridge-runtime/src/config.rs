//! How the interpreter is started: isolated from the environment, with the executable of a venv or installation.

use std::ffi::{CStr, CString};
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::sync::OnceLock;
use std::{mem, ptr};

use pyo3::ffi;

use crate::exception::Pending;
use crate::installation::{self, advice};
use crate::settings::{self, Settings};

/// Why Python did not start. It leaves itself half made then, so nobody tries again.
static FAILED: OnceLock<String> = OnceLock::new();

/// Starts the interpreter and leaves this thread attached to it.
pub(crate) fn initialise(recorded: Option<&str>) -> Result<(), String> {
    if let Some(why) = FAILED.get() {
        return Err(why.clone());
    }
    let settings = settings::current()?;
    installation::check_home(settings.home.as_deref())?;
    let executable = installation::choose(settings.executable.as_ref(), recorded)?;
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
        let status = check(ffi::Py_InitializeFromConfig(this));
        status.map_err(|reason| match raised() {
            Some(exception) => format!("{reason}: {exception}"),
            None => reason,
        })
    }
}

/// The exception that stopped a start halfway, if Python came so far. pyo3 knows nothing of such an interpreter.
fn raised() -> Option<String> {
    // SAFETY: whether there is a thread state can always be asked, and only one that is attached has an exception. The
    // text of a str lives as long as it.
    unsafe {
        if ffi::compat::PyThreadState_GetUnchecked().is_null() {
            return None;
        }
        let [kind, value, _] = Pending::take().parts();
        if kind.is_null() {
            return None;
        }
        let kind = CStr::from_ptr((*kind.cast::<ffi::PyTypeObject>()).tp_name).to_string_lossy();
        let text = match value.is_null() {
            true => value,
            false => ffi::PyObject_Str(value),
        };
        let data = match text.is_null() {
            true => ptr::null(),
            false => ffi::PyUnicode_AsUTF8(text),
        };
        let text = (!data.is_null()).then(|| CStr::from_ptr(data).to_string_lossy());
        // No object is released: the half of an interpreter will never be used again.
        Some(format!("{kind}: {}", text.unwrap_or_default()))
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
