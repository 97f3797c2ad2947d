//! `bridge-gen vendor`, and what `build` makes of it: the crates that libraries are compiled from, in a folder.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::emit::cargo::{self, Crate};
use crate::fingerprint::fnv1a;
use crate::module::Library;

use super::args::Vendor;
use super::cargo::{NO_CARGO, cache_folder, write_runtime};
use super::failure::{Failure, Status};
use super::output::{create_folder, write_if_changed};
use super::{layout, signals, terminal};

/// Names the folder, wherever it is.
const VARIABLE: &str = "BRIDGE_GEN_VENDOR";

/// Fetches the crates, all or none.
pub fn run(arguments: &Vendor) -> Result<(), Failure> {
    let folder = match &arguments.output {
        Some(folder) => folder.clone(),
        None => default_folder()?,
    };
    refuse_other(&folder)?;
    let parent = std::path::absolute(&folder)
        .map_err(|error| Failure::output("write", &folder, &error))?
        .parent()
        .map_or_else(|| PathBuf::from("/"), Path::to_owned);
    let made = create_folder(&parent)?;
    let result = fetch_into(&folder, &parent);
    if result.is_err() {
        made.iter().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    result?;
    terminal::print(&format!("{}\n", folder.display()))
}

/// By way of a folder beside it, which goes whatever happens. Ctrl-C ends cargo, and us once that folder is gone.
fn fetch_into(folder: &Path, parent: &Path) -> Result<(), Failure> {
    let cannot = |error| Failure::output("write", folder, &error);
    let _held = signals::hold();
    let stage = tempfile::Builder::new()
        .prefix(".bridge-gen-")
        .tempdir_in(parent)
        .map_err(cannot)?;
    write_stage(stage.path()).map_err(cannot)?;
    fetch(stage.path())?;
    replace(&stage.path().join("crates"), folder, stage.path()).map_err(cannot)
}

/// Only an earlier such folder, or an empty one, is replaced.
fn refuse_other(folder: &Path) -> Result<(), Failure> {
    let mut entries = fs::read_dir(folder).into_iter().flatten().flatten();
    match entries.next().is_none() || folder.join(MARK).is_file() {
        true => Ok(()),
        false => Err(Failure::refused(
            "replace",
            folder,
            "it holds something else than vendored crates",
            "nothing was changed; choose another folder with -o",
        )),
    }
}

/// In each such folder: which crates they are.
const MARK: &str = ".bridge-gen-vendored";

/// What this version of bridge-gen marks them with. Others build from other crates.
fn mark() -> String {
    format!("{:016x}\n", fnv1a(cargo::LOCK.as_bytes()))
}

/// The crate of a library of nothing: it is built from what every other one is built from.
fn write_stage(stage: &Path) -> io::Result<()> {
    let library = Library::named("vendored", "python_");
    let place = Crate {
        copy: "",
        runtime: "../runtime",
    };
    for (path, content) in layout::crate_files(&library, 0, place) {
        write_if_changed(&stage.join("crate").join(path), &content)?;
    }
    write_runtime(stage)
}

fn fetch(stage: &Path) -> Result<(), Failure> {
    let status = Command::new("cargo")
        .args([
            "vendor",
            "--locked",
            "--versioned-dirs",
            "--respect-source-config",
        ])
        .arg(stage.join("crates"))
        .current_dir(stage.join("crate"))
        // What it prints there is a configuration for cargo, which `build` gives it.
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .map_err(|error| {
            Failure::tools(format!("cargo, which fetches crates: {error}"), NO_CARGO)
        })?;
    if !status.success() {
        return Err(Failure {
            status: Status::Tools,
            what: format!("cargo could not fetch the crates ({status}); its messages are above"),
            help: "nothing was changed; run this where crates.io, or the mirror that cargo is configured for, can be reached"
                .to_owned(),
        });
    }
    let path = stage.join("crates").join(MARK);
    fs::write(&path, mark()).map_err(|error| Failure::output("write", &path, &error))
}

fn replace(new: &Path, folder: &Path, stage: &Path) -> io::Result<()> {
    let old = stage.join("old");
    let had = folder.exists();
    if had {
        fs::rename(folder, &old)?;
    }
    fs::rename(new, folder).inspect_err(|_| {
        if had {
            drop(fs::rename(&old, folder));
        }
    })
}

/// In the cache, where no folder is named.
fn default_folder() -> Result<PathBuf, Failure> {
    Ok(cache_folder()?.join("vendor"))
}

/// The folder that a build takes its crates from, if there is one. What is named has to be there.
pub fn chosen(configured: Option<&Path>) -> Result<Option<PathBuf>, Failure> {
    let set = env::var_os(VARIABLE).filter(|value| !value.is_empty());
    let set = set.map(|folder| (VARIABLE, PathBuf::from(folder)));
    let named = set.or_else(|| Some(("`vendor` of the configuration", configured?.to_owned())));
    let (by, folder) = match named {
        Some((by, folder)) => (Some(by), folder),
        None => (None, default_folder()?),
    };
    let lack = match fs::read_to_string(folder.join(MARK)) {
        Ok(found) if found == mark() => return Ok(Some(as_rustc_has_it(&folder))),
        Ok(_) => "holds the crates of another version of bridge-gen",
        Err(_) => "holds no vendored crates",
    };
    match by {
        // Those of the registry do as well.
        None => Ok(None),
        Some(by) => Err(Failure::tools(
            format!("{by} is {}, which {lack}", folder.display()),
            format!(
                "write them there: bridge-gen vendor -o {}",
                folder.display()
            ),
        )),
    }
}

/// Without `..`, links and a last `/`, so that it is how the paths begin that rustc is given.
fn as_rustc_has_it(folder: &Path) -> PathBuf {
    let whole = match cfg!(windows) {
        true => std::path::absolute(folder),
        false => fs::canonicalize(folder),
    };
    let whole = whole.unwrap_or_else(|_| folder.to_owned());
    whole.components().collect()
}

/// What tells cargo to take its crates from there.
pub fn arguments(folder: &Path) -> [String; 4] {
    let folder = toml::Value::from(folder.to_string_lossy().into_owned());
    let config = "--config".to_owned();
    [
        config.clone(),
        "source.crates-io.replace-with=\"bridge-gen-vendored\"".to_owned(),
        config,
        format!("source.bridge-gen-vendored.directory={folder}"),
    ]
}
