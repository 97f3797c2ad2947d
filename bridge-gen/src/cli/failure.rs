//! What ends a run early, in the look of the diagnostics: what happened, and what to do next.

use std::fmt::Display;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::process::ExitCode;

use annotate_snippets::{Level, Renderer};

use super::terminal;

/// Exit codes besides success (0).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The modules have errors; the diagnostics told them.
    Diagnostics = 1,
    /// Wrong usage, of the configuration as well.
    Usage = 2,
    /// Python or cargo is missing or unfit.
    Tools = 3,
    /// cargo could not compile the generated crate.
    Compile = 4,
    /// A file or folder could not be written.
    Output = 5,
}

/// An error that is about the machine or the command, not about a place in a module.
#[derive(Debug)]
pub struct Failure {
    /// Its exit code.
    pub status: Status,
    /// What happened, and where. Empty when it was told already.
    pub what: String,
    /// What to do next.
    pub help: String,
}

impl Failure {
    /// An error with the exit code of missing tools.
    pub fn tools(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            status: Status::Tools,
            what: what.into(),
            help: help.into(),
        }
    }

    /// The modules have errors that were printed.
    pub fn diagnosed() -> Self {
        Self {
            status: Status::Diagnostics,
            what: String::new(),
            help: String::new(),
        }
    }

    /// `verb` (as in "cannot write") failed for `path`.
    pub fn output(verb: &str, path: &Path, error: &io::Error) -> Self {
        let help = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                "make room there, or choose another folder with -o"
            }
            ErrorKind::ReadOnlyFilesystem => {
                "that file system is only read: choose another folder with -o"
            }
            _ => "choose another folder with -o, or mend the permissions",
        };
        Self::refused(verb, path, error, &format!("nothing was changed; {help}"))
    }

    /// The same in the cache.
    pub fn cache(path: &Path, error: &io::Error) -> Self {
        let help = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                "make room there, some 100 MB for each Python, or set BRIDGE_GEN_CACHE to another folder"
            }
            _ => "set BRIDGE_GEN_CACHE to a folder that can be written, or mend the permissions",
        };
        let help = format!("nothing was changed; {help}");
        Self::refused("write to the cache", path, error, &help)
    }

    /// The same once the output is there.
    pub fn written(verb: &str, path: &Path, error: &io::Error) -> Self {
        let help = "the output folder has been written; choose another place for this file";
        Self::refused(verb, path, error, help)
    }

    /// It is not done, for that reason.
    pub fn refused(verb: &str, path: &Path, why: impl Display, help: &str) -> Self {
        Self {
            status: Status::Output,
            what: format!("cannot {verb} {}: {why}", path.display()),
            help: help.to_owned(),
        }
    }

    /// Prints the error to stderr.
    pub fn tell(&self) {
        if !self.what.is_empty() {
            let title = Level::ERROR.primary_title(self.what.as_str());
            let group = title.element(Level::HELP.message(self.help.as_str()));
            terminal::tell(&format!(
                "{}
",
                Renderer::styled().render(&[group])
            ));
        }
    }

    /// The same, and gives the exit code.
    pub fn report(&self) -> ExitCode {
        self.tell();
        ExitCode::from(self.status as u8)
    }
}
