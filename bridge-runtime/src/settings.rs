//! How Python starts: what a program configures, else the environment, else what was recorded at build time.

use std::env;
use std::ffi::{CStr, CString, OsStr, OsString, c_char};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use crate::abi::Config;

/// What a program has configured. The lock is never held while Python runs.
static CONFIGURED: Mutex<Option<Settings>> = Mutex::new(None);

/// Choices; what is empty was not made.
#[derive(Debug, Default, Clone)]
pub(crate) struct Settings {
    pub executable: Option<Origin>,
    pub home: Option<PathBuf>,
    pub paths: Vec<PathBuf>,
    pub sources: Vec<PathBuf>,
    pub arguments: Vec<CString>,
    pub isolated: Option<bool>,
    pub interrupt: Option<bool>,
}

/// An interpreter, and who named it.
#[derive(Debug, Clone)]
pub(crate) struct Origin {
    pub path: PathBuf,
    pub named: &'static str,
    /// It was found in a folder that is to be a venv.
    pub is_in_venv: bool,
}

/// Keeps what the program wants; what cannot be is the error.
///
/// # Safety
/// `config` is NULL, or all that it points to is valid.
pub(crate) unsafe fn configure(config: *const Config) -> Result<(), String> {
    // SAFETY: the same contract.
    let settings = unsafe { read(config) }?;
    *CONFIGURED.lock().unwrap_or_else(PoisonError::into_inner) = Some(settings);
    Ok(())
}

/// What counts now.
pub(crate) fn current() -> Result<Settings, String> {
    let configured = CONFIGURED
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    let (configured, environment) = (configured.unwrap_or_default(), environment()?);
    Ok(Settings {
        executable: configured.executable.or(environment.executable),
        home: configured.home.or(environment.home),
        paths: first(configured.paths, environment.paths),
        sources: first(configured.sources, environment.sources),
        arguments: first(configured.arguments, environment.arguments),
        isolated: configured.isolated.or(environment.isolated),
        interrupt: configured.interrupt.or(environment.interrupt),
    })
}

fn first<T>(one: Vec<T>, other: Vec<T>) -> Vec<T> {
    if one.is_empty() { other } else { one }
}

/// # Safety
/// As [`configure`].
unsafe fn read(config: *const Config) -> Result<Settings, String> {
    // SAFETY: the caller vouches for it.
    let Some(config) = (unsafe { config.as_ref() }) else {
        return Err("the configuration is NULL".to_owned());
    };
    if config.size != size_of::<Config>() {
        let (given, own) = (config.size, size_of::<Config>());
        return Err(format!(
            "the configuration says that it has {given} bytes, but {own} are meant: set `size` to sizeof(bridge_config)"
        ));
    }
    // SAFETY: the caller vouches for every text and list.
    unsafe {
        let (executable, venv) = (path(config.executable), path(config.venv));
        Ok(Settings {
            executable: interpreter(
                executable,
                venv,
                [
                    "configured as `executable`",
                    "in the venv configured as `venv`",
                ],
            )?,
            home: path(config.home),
            paths: list(config.paths, config.path_count, "paths")?
                .into_iter()
                .map(as_path)
                .collect(),
            sources: list(config.sources, config.source_count, "sources")?
                .into_iter()
                .map(as_path)
                .collect(),
            arguments: list(config.arguments, config.argument_count, "arguments")?
                .into_iter()
                .map(CStr::to_owned)
                .collect(),
            isolated: choice(config.isolated, "isolated")?,
            interrupt: choice(config.interrupt, "interrupt")?,
        })
    }
}

fn environment() -> Result<Settings, String> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
    let paths = |name: &str| {
        let value = set(name).unwrap_or_default();
        env::split_paths(&value)
            .filter(|path| !path.as_os_str().is_empty())
            .collect()
    };
    let (executable, venv) = (set("BRIDGE_PYTHON"), set("BRIDGE_VENV"));
    let named = [
        "named by the environment variable BRIDGE_PYTHON",
        "in the venv named by the environment variable BRIDGE_VENV",
    ];
    Ok(Settings {
        executable: interpreter(
            executable.map(PathBuf::from),
            venv.map(PathBuf::from),
            named,
        )?,
        home: set("BRIDGE_HOME").map(PathBuf::from),
        paths: paths("BRIDGE_PATH"),
        sources: paths("BRIDGE_SOURCE"),
        arguments: set("BRIDGE_ARGV").map_or_else(Vec::new, |lines| lines_of(&lines)),
        isolated: switch("BRIDGE_ISOLATED")?,
        interrupt: switch("BRIDGE_INTERRUPT")?,
    })
}

/// That of a venv, if it is only its folder that is given.
fn interpreter(
    executable: Option<PathBuf>,
    venv: Option<PathBuf>,
    [by_path, by_venv]: [&'static str; 2],
) -> Result<Option<Origin>, String> {
    match (executable, venv) {
        (Some(path), None) => Ok(Some(Origin {
            path,
            named: by_path,
            is_in_venv: false,
        })),
        (None, Some(venv)) => Ok(Some(Origin {
            path: venv.join("bin").join("python"),
            named: by_venv,
            is_in_venv: true,
        })),
        (None, None) => Ok(None),
        (Some(path), Some(venv)) => Err(format!(
            "an interpreter, {}, and a venv, {}, are given: only one can be",
            path.display(),
            venv.display()
        )),
    }
}

fn lines_of(text: &OsStr) -> Vec<CString> {
    let lines = text.as_bytes().split(|byte| *byte == b'\n');
    lines.filter_map(|line| CString::new(line).ok()).collect()
}

/// `1` or `0`.
fn switch(name: &str) -> Result<Option<bool>, String> {
    match env::var_os(name) {
        None => Ok(None),
        Some(value) => match value.as_bytes() {
            b"" => Ok(None),
            b"1" => Ok(Some(true)),
            b"0" => Ok(Some(false)),
            _ => Err(format!(
                "the environment variable {name} is {value:?}; write 1 or 0"
            )),
        },
    }
}

fn choice(value: i32, name: &str) -> Result<Option<bool>, String> {
    match value {
        0 => Ok(None),
        1 => Ok(Some(true)),
        2 => Ok(Some(false)),
        other => Err(format!(
            "`{name}` is {other}: it can be BRIDGE_DEFAULT, BRIDGE_YES or BRIDGE_NO"
        )),
    }
}

/// # Safety
/// `text` is NULL or NUL-terminated.
unsafe fn path(text: *const c_char) -> Option<PathBuf> {
    // SAFETY: the same contract.
    let text = (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) });
    text.filter(|text| !text.is_empty()).map(as_path)
}

fn as_path(text: &CStr) -> PathBuf {
    OsString::from_vec(text.to_bytes().to_vec()).into()
}

/// # Safety
/// `texts` is NULL, or there are `count` of them, each NULL or NUL-terminated.
unsafe fn list<'a>(
    texts: *const *const c_char,
    count: usize,
    name: &str,
) -> Result<Vec<&'a CStr>, String> {
    if texts.is_null() && count > 0 {
        return Err(format!("`{name}` is NULL, but there should be {count}"));
    }
    let each = (0..count).map(|index| {
        // SAFETY: the caller vouches for so many.
        let text = unsafe { *texts.add(index) };
        if text.is_null() {
            return Err(format!("`{name}[{index}]` is NULL"));
        }
        // SAFETY: as above.
        Ok(unsafe { CStr::from_ptr(text) })
    });
    each.collect()
}
