//! Writing a folder all at once or not at all.
//!
//! New contents are written in full to `DIR/.bridge-gen/new/`, on the file system of `DIR`, and only then renamed to
//! their places one by one; the file that each replaces is kept until the last one is in place. So:
//!
//! - an error at any point (no space, no permission, a folder where a file should be) leaves every file as it was;
//! - no file is ever there in part: each is replaced by one rename, and a program that has the old library
//!   mapped keeps it;
//! - a file whose content did not change is not touched;
//! - files that were not made by bridge-gen stay, unless they have the name of one that it makes; those that
//!   an earlier run made and this one does not are removed;
//! - Ctrl-C and SIGTERM wait for the renaming, which takes no longer than a few milliseconds. Only SIGKILL or a
//!   power cut at that moment can leave files of two runs side by side, and the next run mends that;
//! - runs into one folder wait for each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::failure::{Failure, Status};
use super::signals;

/// Relative paths, `/` between their parts, with contents.
pub type Files = BTreeMap<String, Vec<u8>>;

const STATE: &str = ".bridge-gen";
const LIST_HEADER: &str =
    "# Files made by bridge-gen in the folder above; it removes those that it no longer makes.";

type Result<T> = std::result::Result<T, Failure>;

/// What changed.
#[derive(Debug, Default)]
pub struct Summary {
    /// Files that are new or have new contents.
    pub written: usize,
    /// Files that were right already.
    pub unchanged: usize,
    /// Files of an earlier run that went.
    pub removed: usize,
}

/// Refuses a folder of another command, by what an earlier run made there: `install` would take that away.
pub fn refuse_other(folder: &Path, is_ours: impl Fn(&[String]) -> bool) -> Result<()> {
    let earlier = earlier_files(folder);
    match earlier.is_empty() || is_ours(&earlier) {
        true => Ok(()),
        false => Err(Failure {
            status: Status::Usage,
            what: format!(
                "{} is the output folder of another command",
                folder.display()
            ),
            help: "give this one a folder of its own with -o".to_owned(),
        }),
    }
}

/// Makes `folder` hold `files`, and no other files of an earlier run.
pub fn install(folder: &Path, files: &Files) -> Result<Summary> {
    install_programs(folder, files, &BTreeSet::new())
}

/// The same; `programs` are those of the files that can be run.
pub fn install_programs(
    folder: &Path,
    files: &Files,
    programs: &BTreeSet<String>,
) -> Result<Summary> {
    let made = create_folder(folder)?;
    let result = install_locked(folder, files, programs);
    if result.is_err() {
        made.iter().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    result
}

/// Creates `folder` and gives the folders that were missing, the innermost first.
pub fn create_folder(folder: &Path) -> Result<Vec<PathBuf>> {
    let missing = folder
        .ancestors()
        .filter(|path| !path.as_os_str().is_empty());
    let missing: Vec<_> = missing
        .take_while(|path| !path.exists())
        .map(Path::to_owned)
        .collect();
    fs::create_dir_all(folder).map_err(|error| Failure::output("create", folder, &error))?;
    Ok(missing)
}

fn install_locked(folder: &Path, files: &Files, programs: &BTreeSet<String>) -> Result<Summary> {
    let state = folder.join(STATE);
    let fresh = !state.exists();
    let _lock =
        lock(&state.join("lock")).map_err(|error| Failure::output("write to", folder, &error))?;
    let leftovers = [state.join("new"), state.join("old")];
    let clear = || {
        leftovers
            .iter()
            .for_each(|folder| drop(fs::remove_dir_all(folder)))
    };
    clear();
    let result = Change::new(folder, files, programs).and_then(|change| change.apply());
    clear();
    if fresh && result.is_err() {
        drop(fs::remove_dir_all(&state));
    }
    result
}

/// Waits until no other process has the lock, and holds it until the file is dropped.
pub fn lock(path: &Path) -> io::Result<File> {
    loop {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)?;
        file.lock()?;
        if is_at(&file, path) {
            return Ok(file);
        }
    }
}

/// Whether the process that had the lock before left the file where it was.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let id = |data: fs::Metadata| (data.dev(), data.ino());
    file.metadata().map(id).ok() == fs::metadata(path).map(id).ok()
}

#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

/// Writes a file unless it has that content already, by one rename.
pub fn write_if_changed(path: &Path, content: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    io::Write::write_all(&mut file, content)?;
    file.persist(path)?;
    Ok(())
}

/// One set of changes to a folder: prepared first, then applied, and undone if that fails.
struct Change<'a> {
    folder: &'a Path,
    new: PathBuf,
    old: PathBuf,
    changed: Vec<&'a str>,
    stale: Vec<String>,
    unchanged: usize,
}

impl<'a> Change<'a> {
    fn new(folder: &'a Path, files: &'a Files, programs: &BTreeSet<String>) -> Result<Self> {
        let state = folder.join(STATE);
        let earlier = earlier_files(folder);
        let (changed, unchanged): (Vec<_>, Vec<_>) = files.iter().partition(|(path, content)| {
            !fs::read(folder.join(path)).is_ok_and(|old| old == **content)
        });
        let change = Self {
            folder,
            new: state.join("new"),
            old: state.join("old"),
            changed: changed.iter().map(|(path, _)| path.as_str()).collect(),
            stale: earlier
                .into_iter()
                .filter(|path| !files.contains_key(path))
                .collect(),
            unchanged: unchanged.len(),
        };
        for (path, content) in changed {
            let new = change.new.join(path);
            write_new(&new, content)
                .and_then(|()| match programs.contains(path) {
                    true => make_program(&new),
                    false => Ok(()),
                })
                .map_err(|error| Failure::output("write", &folder.join(path), &error))?;
        }
        write_new(&change.new.join(STATE), list(files).as_bytes())
            .map_err(|error| Failure::output("write", &state, &error))?;
        Ok(change)
    }

    fn apply(&self) -> Result<Summary> {
        let _held = signals::hold();
        let mut done = Vec::new();
        let result = self.replace(&mut done);
        if result.is_err() {
            for path in done.iter().rev() {
                self.undo(path);
            }
        }
        result?;
        self.remove_empty_folders();
        Ok(Summary {
            written: self.changed.len(),
            unchanged: self.unchanged,
            removed: self.stale.len(),
        })
    }

    fn replace(&self, done: &mut Vec<String>) -> Result<()> {
        for path in &self.stale {
            self.step("remove", path, done, |target| {
                match fs::remove_file(target) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                    _ => Ok(()),
                }
            })?;
        }
        for path in &self.changed {
            self.step("write", path, done, |target| {
                fs::rename(self.new.join(path), target)
            })?;
        }
        let list = self.folder.join(STATE).join("files");
        let new = self.new.join(STATE);
        if fs::read(&list).ok() != fs::read(&new).ok() {
            fs::rename(new, &list).map_err(|error| Failure::output("write", &list, &error))?;
        }
        Ok(())
    }

    /// Keeps what is at `path` and then changes it with `act`.
    fn step(
        &self,
        verb: &str,
        path: &str,
        done: &mut Vec<String>,
        act: impl FnOnce(&Path) -> io::Result<()>,
    ) -> Result<()> {
        let target = self.folder.join(path);
        let fail = |error| Failure::output(verb, &target, &error);
        self.keep(path).map_err(fail)?;
        done.push(path.to_owned());
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(fail)?;
        }
        act(&target).map_err(fail)
    }

    fn keep(&self, path: &str) -> io::Result<()> {
        let (target, kept) = (self.folder.join(path), self.old.join(path));
        if !target.is_file() {
            return Ok(());
        }
        if let Some(parent) = kept.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::hard_link(&target, &kept).or_else(|_| fs::copy(&target, &kept).map(drop))
    }

    fn undo(&self, path: &str) {
        let (target, kept) = (self.folder.join(path), self.old.join(path));
        if kept.exists() {
            drop(fs::rename(kept, target));
        } else if target.is_file() {
            drop(fs::remove_file(&target));
            remove_empty_parents(self.folder, path);
        }
    }

    fn remove_empty_folders(&self) {
        for path in &self.stale {
            remove_empty_parents(self.folder, path);
        }
    }
}

fn remove_empty_parents(folder: &Path, path: &str) {
    let parents = Path::new(path)
        .ancestors()
        .skip(1)
        .take_while(|path| !path.as_os_str().is_empty());
    for parent in parents {
        if fs::remove_dir(folder.join(parent)).is_err() {
            return;
        }
    }
}

fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, content)
}

#[cfg(unix)]
fn make_program(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_program(_path: &Path) -> io::Result<()> {
    Ok(())
}

fn list(files: &Files) -> String {
    let paths = files.keys().flat_map(|path| [path.as_str(), "\n"]);
    [LIST_HEADER, "\n"].into_iter().chain(paths).collect()
}

/// What the last run made in a folder.
pub fn earlier_files(folder: &Path) -> Vec<String> {
    read_list(&folder.join(STATE).join("files"))
}

/// The files of the last run. A path that leads out of the folder is none that we wrote.
fn read_list(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let inside = |line: &&str| {
        let mut parts = Path::new(line).components();
        !line.is_empty() && parts.all(|part| matches!(part, std::path::Component::Normal(_)))
    };
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter(inside)
        .map(str::to_owned)
        .collect()
}
