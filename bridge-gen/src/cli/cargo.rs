//! Compiling the generated crate: in a folder of the user's cache, so that what it depends on is compiled once.
//!
//! ```text
//! CACHE/RUNTIME/runtime/               the runtime crates, one copy
//! CACHE/RUNTIME/PYTHON/build/          what cargo compiled for that interpreter
//! CACHE/RUNTIME/PYTHON/stage/CRATE/    the generated crate of one output folder, and a link to the runtime crates
//! ```
//!
//! CACHE can be deleted at any time. RUNTIME and PYTHON are hashes of the runtime sources and the interpreter.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::emit::cargo::Crate;
use crate::fingerprint::{fingerprint, fnv1a};
use crate::module::Library;
use serde::Deserialize;

use super::args::Report;
use super::failure::{Failure, Status};
use super::output::{lock, write_if_changed};
use super::python::Interpreter;
use super::runtime_sources::{RUNTIME, RUNTIME_KEY};
use super::{advice, layout, remap, terminal, vendor};

pub const NO_CARGO: &str =
    "install Rust from rustup.rs, and open a new shell so that PATH has ~/.cargo/bin";
/// Variables of cargo that choose where crates come from and how it talks, not what is compiled.
const KEPT: &[&str] = &[
    "CARGO_BUILD_JOBS",
    "CARGO_HOME",
    "CARGO_HTTP_",
    "CARGO_NET_",
    "CARGO_REGISTRIES_",
    "CARGO_REGISTRY_",
    "CARGO_SOURCE_",
    "CARGO_TERM_",
];
/// Variables that a cargo build, a test run or another Python would lead us astray with.
const DROPPED: &[&str] = &[
    "CARGO",
    "RUSTFLAGS",
    "RUSTDOCFLAGS",
    "RUSTC_WORKSPACE_WRAPPER",
    "PYO3_",
    "PYTHON",
    "_PYTHON",
];

/// Compiles the crate that belongs to the output `folder`, and gives the library. `vendor` is the folder of crates that the configuration names.
pub fn compile(
    library: &Library,
    folder: &Path,
    python: &Interpreter,
    vendor: Option<&Path>,
    report: &Report,
) -> Result<Vec<u8>, Failure> {
    let crates = vendor::chosen(vendor)?;
    let crates = crates.as_deref();
    let home = cache_folder()?.join(&*RUNTIME_KEY);
    let cannot = |error| Failure::cache(&home, &error);
    write_runtime(&home).map_err(cannot)?;

    let place = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let place = fnv1a(place.as_os_str().as_encoded_bytes());
    let python_home = home.join(&python.key);
    let stage = python_home.join("stage");
    let stage = stage.join(format!("{}_{place:016x}", library.name));
    let _lock = lock(&stage.join(".lock")).map_err(cannot)?;
    let name = write_stage(library, &stage).map_err(cannot)?;

    let sources = match crates {
        Some(folder) => vec![folder.to_owned()],
        None => registries(&stage, report)?,
    };
    let build = python_home.join("build");
    let mut command = command(&stage, &build, python, report);
    command.env("CARGO_ENCODED_RUSTFLAGS", remap::all(&home, &sources));
    command.args(crates.into_iter().flat_map(vendor::arguments));
    // For the generated crate alone.
    command.arg("--").arg(remap::one(&stage, "crate"));
    if report.verbose {
        terminal::tell(&format!("{}: {command:?}\n", stage.display()));
    }
    let compiling = File::create(in_use(&build)).map_err(cannot)?;
    compiling.lock_shared().map_err(cannot)?;
    let artifact = run_cargo(&name, command, crates.is_some())?;
    let compiled = fs::read(&artifact);
    drop(compiling);
    forget_earlier(&stage, &build, &name).map_err(cannot)?;
    compiled.map_err(|error| Failure::output("read", &artifact, &error))
}

/// Where this program keeps what it can make again.
pub fn cache_folder() -> Result<PathBuf, Failure> {
    let set = |name| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let folder = set("BRIDGE_GEN_CACHE")
        .and_then(|folder| std::path::absolute(folder).ok())
        .or_else(|| {
            Some(
                set("XDG_CACHE_HOME")
                    .filter(|path| path.is_absolute())?
                    .join("bridge-gen"),
            )
        })
        .or_else(|| {
            Some(
                set("LOCALAPPDATA")
                    .filter(|_| cfg!(windows))?
                    .join("bridge-gen"),
            )
        })
        .or_else(|| Some(env::home_dir()?.join(".cache/bridge-gen")));
    folder.ok_or_else(|| {
        let what = "no folder to cache compiled code in: HOME is not set";
        Failure::tools(what, "set BRIDGE_GEN_CACHE to a folder")
    })
}

/// The runtime crates, in `runtime`.
pub fn write_runtime(home: &Path) -> std::io::Result<()> {
    let _lock = lock(&home.join(".lock"))?;
    let folder = home.join("runtime");
    RUNTIME
        .iter()
        .try_for_each(|(path, text)| write_if_changed(&folder.join(path), text.as_bytes()))
}

/// Writes the crate, whose name is the result. It goes by what is in it, so that the library is the same wherever it is
/// built, and other libraries are other crates.
fn write_stage(library: &Library, stage: &Path) -> std::io::Result<String> {
    let print = fingerprint(library);
    let runtime = link_runtime(stage)?;
    let crate_of = |copy| Crate { copy, runtime };
    let mut all = Vec::new();
    for (path, content) in layout::crate_files(library, print, crate_of("")) {
        all.extend([path.as_bytes(), &content].concat());
        all.push(0);
    }
    let copy = format!("{:016x}", fnv1a(&all));
    let files = layout::crate_files(library, print, crate_of(&copy));
    for (path, content) in &files {
        write_if_changed(&stage.join(path), content)?;
    }
    Ok(crate_of(&copy).library(library))
}

/// Where the crate finds the runtime crates: inside of it, so that cargo names them by where they are in it and not by
/// where the cache is. That name goes into every symbol, and so into the order of what the library holds.
#[cfg(unix)]
fn link_runtime(stage: &Path) -> std::io::Result<&'static str> {
    fs::create_dir_all(stage)?;
    match std::os::unix::fs::symlink("../../../runtime", stage.join("runtime")) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        Ok(()) | Err(_) => Ok("runtime"),
    }
}

/// The same where not everybody may make a link.
#[cfg(not(unix))]
fn link_runtime(_: &Path) -> std::io::Result<&'static str> {
    Ok("../../../runtime")
}

/// Removes what was compiled of the crates that this stage held before, unless another run compiles just now, whose crate
/// may be one of them.
fn forget_earlier(stage: &Path, build: &Path, name: &str) -> std::io::Result<()> {
    let note = stage.join(".crates");
    let noted = fs::read_to_string(&note).unwrap_or_default();
    let earlier: Vec<&str> = noted.lines().filter(|line| *line != name).collect();
    let alone = File::create(in_use(build))?;
    if alone.try_lock().is_err() {
        let all = [&earlier[..], &[name]].concat();
        return write_if_changed(&note, all.join("\n").as_bytes());
    }
    for folder in ["release/deps", "release/.fingerprint", "release/build"] {
        let entries = fs::read_dir(build.join(folder)).into_iter().flatten();
        for entry in entries.flatten() {
            let file = entry.file_name();
            if earlier
                .iter()
                .any(|one| file.to_string_lossy().contains(one))
            {
                let path = entry.path();
                fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path))?;
            }
        }
    }
    write_if_changed(&note, name.as_bytes())
}

/// Locked by all runs that compile there.
fn in_use(build: &Path) -> PathBuf {
    build.with_extension("lock")
}

fn run_cargo(name: &str, mut command: Command, is_vendored: bool) -> Result<PathBuf, Failure> {
    let mut child = command.spawn().map_err(missing)?;
    let artifact = read_artifact(&mut child, name);
    let status = child
        .wait()
        .map_err(|error| Failure::tools(format!("cargo: {error}"), NO_CARGO))?;
    match artifact {
        Some(path) if status.success() => Ok(path),
        _ => Err(Failure {
            status: Status::Compile,
            what: match status.code() {
                Some(_) => {
                    format!(
                        "cargo could not compile the library ({status}); its messages are above"
                    )
                }
                None => format!("cargo was ended while it compiled the library ({status})"),
            },
            help: advice::after_cargo(is_vendored),
        }),
    }
}

/// Where cargo has the crates of its registries, which it fetches where there are none yet.
fn registries(stage: &Path, report: &Report) -> Result<Vec<PathBuf>, Failure> {
    let found = remap::registries();
    if !found.is_empty() {
        return Ok(found);
    }
    let status = cargo(stage, report, &["fetch", "--locked"])
        .status()
        .map_err(missing)?;
    match status.success() {
        true => Ok(remap::registries()),
        false => Err(Failure {
            status: Status::Compile,
            what: format!("cargo could not fetch the crates ({status}); its messages are above"),
            help: advice::after_cargo(false),
        }),
    }
}

fn command(stage: &Path, build: &Path, python: &Interpreter, report: &Report) -> Command {
    let arguments = [
        "rustc",
        "--release",
        "--locked",
        "--message-format=json-render-diagnostics",
    ];
    let mut command = cargo(stage, report, &arguments);
    command
        .env("CARGO_TARGET_DIR", stage.join("target"))
        .env("CARGO_BUILD_BUILD_DIR", build)
        .env("PYO3_PYTHON", &python.executable)
        .stdout(Stdio::piped());
    command
}

fn cargo(stage: &Path, report: &Report, arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    let said = match (report.quiet, report.verbose) {
        (true, _) => &["--quiet"][..],
        (false, true) => &["--verbose"],
        (false, false) => &[],
    };
    for (name, _) in env::vars_os().filter(|(name, _)| leaks(name)) {
        command.env_remove(name);
    }
    // cargo and rustup look for their configuration from here on upwards.
    command.current_dir(stage).stdin(Stdio::null());
    command.args(arguments).args(said);
    command
}

fn missing(error: std::io::Error) -> Failure {
    let why = match error.kind() {
        ErrorKind::NotFound => "not found in PATH".to_owned(),
        _ => error.to_string(),
    };
    let what = format!("cargo, which compiles the library: {why}");
    Failure::tools(what, NO_CARGO)
}

fn leaks(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    name == "RUSTC" || starts(DROPPED) && !starts(KEPT)
}

#[derive(Deserialize)]
struct Message {
    target: Target,
    filenames: Vec<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

/// Where cargo says that it put the library of that name.
fn read_artifact(child: &mut Child, name: &str) -> Option<PathBuf> {
    let lines = BufReader::new(child.stdout.take()?)
        .lines()
        .map_while(Result::ok);
    let messages = lines.filter_map(|line| serde_json::from_str::<Message>(&line).ok());
    let ours =
        messages.filter(|message| message.target.name == name && message.target.kind == ["cdylib"]);
    let files = ours.flat_map(|message| message.filenames);
    files
        .filter(|file| {
            file.extension()
                .is_some_and(|extension| extension == env::consts::DLL_EXTENSION)
        })
        .last()
}
