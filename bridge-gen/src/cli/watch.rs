//! `bridge-gen watch`

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use notify::{EventKind, RecursiveMode, Watcher as _};

use super::args::Build;
use super::failure::{Failure, Status};
use super::settings::Input;
use super::{build, package, terminal};

/// Editors write a file in several steps.
const SETTLED: Duration = Duration::from_millis(50);
/// Clears the screen and what was scrolled out of it, and goes to its first line.
const CLEAR: &str = "\x1b[2J\x1b[3J\x1b[H";

/// Builds, and again whenever a module or the configuration changes, until it is ended.
pub fn run(arguments: &Build) -> Result<(), Failure> {
    let input = Input::of(&arguments.generate.input)?;
    let watched = Watched::new(&input, arguments)?;
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(sender).map_err(|error| cannot(&error))?;
    for (folder, mode) in watched.folders() {
        watcher
            .watch(&folder, mode)
            .map_err(|error| cannot(&error))?;
    }
    loop {
        if std::io::stderr().is_terminal() {
            terminal::tell(CLEAR);
        }
        // The configuration may have changed as well; a mistake is told, and mended while this waits.
        if let Err(failure) = build::run(arguments) {
            failure.tell();
        }
        terminal::tell("watching; Ctrl-C ends it\n");
        watched.wait(&events);
    }
}

/// What a change of builds again.
struct Watched {
    files: Vec<PathBuf>,
    packages: Vec<PathBuf>,
    output: PathBuf,
}

impl Watched {
    fn new(input: &Input, arguments: &Build) -> Result<Self, Failure> {
        let output = input.output(arguments.generate.output.as_ref())?;
        let modules = input.modules.iter().map(|path| absolute(path));
        let (packages, mut files): (Vec<_>, Vec<_>) =
            modules.partition(|path| package::is_package(path));
        files.extend(input.config.iter().map(|path| absolute(path)));
        Ok(Self {
            files,
            packages: packages
                .into_iter()
                .chain(input.stubs.iter().map(|path| absolute(path)))
                .collect(),
            output: absolute(&output),
        })
    }

    /// A file that is replaced is another one: its folder is what can be watched.
    fn folders(&self) -> impl Iterator<Item = (PathBuf, RecursiveMode)> {
        let files = self.files.iter().filter_map(|file| file.parent());
        let files = files.map(|folder| (folder.to_owned(), RecursiveMode::NonRecursive));
        let packages = self.packages.iter().cloned();
        files.chain(packages.map(|folder| (folder, RecursiveMode::Recursive)))
    }

    /// Until something has changed that counts, and then nothing for a moment.
    fn wait(&self, events: &Receiver<notify::Result<notify::Event>>) {
        while let Ok(event) = events.recv() {
            if event.is_ok_and(|event| self.counts(&event)) {
                while events.recv_timeout(SETTLED).is_ok() {}
                return;
            }
        }
    }

    fn counts(&self, event: &notify::Event) -> bool {
        let is_change = match event.kind {
            EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) => true,
            EventKind::Any | EventKind::Access(_) | EventKind::Other => false,
        };
        is_change && event.paths.iter().any(|path| self.is_input(path))
    }

    fn is_input(&self, path: &Path) -> bool {
        let is_hidden = |part: &std::ffi::OsStr| {
            let name = part.to_string_lossy();
            name.starts_with('.') || name == "__pycache__" || name.ends_with('~')
        };
        let inside = self
            .packages
            .iter()
            .filter_map(|folder| path.strip_prefix(folder).ok());
        let mut inside = inside.filter(|_| !path.starts_with(&self.output));
        self.files.iter().any(|file| file == path) || inside.any(|rest| !rest.iter().any(is_hidden))
    }
}

fn absolute(path: &Path) -> PathBuf {
    let folder = path.canonicalize();
    folder.unwrap_or_else(|_| std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}

fn cannot(error: &notify::Error) -> Failure {
    Failure {
        status: Status::Tools,
        what: format!("cannot watch the modules: {error}"),
        help: "raise fs.inotify.max_user_watches, or run bridge-gen build by hand".to_owned(),
    }
}
