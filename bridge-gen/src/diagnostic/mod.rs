//! What the generator has to say about its input.

mod code;
pub mod explain;
pub mod plain;
mod render;

pub use code::{Code, Severity};
pub use render::render;

use std::io;
use std::ops::Range;
use std::path::Path;

/// One problem, with everything that the user needs to solve it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of problem.
    pub code: Code,
    /// Whether it stops the run.
    pub severity: Severity,
    /// One sentence, without code and full stop.
    pub message: String,
    /// Where; nowhere for a bad option.
    pub place: Option<Place>,
    /// All the rest.
    pub details: Box<Details>,
}

/// What a diagnostic says besides its message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// What the carets say.
    pub label: Option<String>,
    /// A second place and what it says.
    pub also: Option<(Place, String)>,
    /// What follows from the problem.
    pub notes: Vec<String>,
    /// What to do about it.
    pub help: Option<String>,
}

/// Where a problem is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In a file that could not be read as a source.
    File {
        /// As given by the user.
        path: String,
        /// Where in it, if known.
        position: Option<Position>,
    },
    /// In a source.
    Source {
        /// Index into the sources of the run.
        file: usize,
        /// Bytes of its text.
        span: Range<usize>,
    },
}

/// A place in a file that is not text as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// From 1 on.
    pub line: usize,
    /// In characters, from 1 on.
    pub column: usize,
    /// What surrounds the place in its line, as far as it is text.
    pub text: String,
    /// The place in `text`.
    pub span: Range<usize>,
}

impl Place {
    /// Bytes `span` of source `file`.
    pub fn source(file: usize, span: Range<usize>) -> Place {
        Place::Source { file, span }
    }

    /// File and position.
    pub fn sort_key(&self) -> (usize, usize) {
        match self {
            Place::File { .. } => (0, 0),
            Place::Source { file, span } => (*file, span.start),
        }
    }
}

impl Diagnostic {
    /// A problem of that kind, nowhere yet.
    pub fn new(code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity(),
            message: message.into(),
            place: None,
            details: Box::default(),
        }
    }

    /// A file that cannot be read: missing, a directory, no permission.
    pub fn cannot_read(path: &Path, error: io::Error) -> Diagnostic {
        let shown = path.display().to_string();
        let (what, help) = match error.kind() {
            io::ErrorKind::NotFound => ("no such file".to_owned(), not_found_help(path)),
            io::ErrorKind::IsADirectory => (
                "it is a directory".to_owned(),
                "give the modules in it one by one: `DIR/*.py`".to_owned(),
            ),
            io::ErrorKind::PermissionDenied => (
                "permission denied".to_owned(),
                "make the file readable for this user".to_owned(),
            ),
            _ => (error.to_string(), "check the file and its disk".to_owned()),
        };
        Diagnostic::new(Code::CannotRead, format!("cannot read `{shown}`: {what}")).help(help)
    }

    /// At that place.
    pub fn at(mut self, place: Place) -> Diagnostic {
        self.place = Some(place);
        self
    }

    /// With words beside the carets.
    pub fn label(mut self, label: impl Into<String>) -> Diagnostic {
        self.details.label = Some(label.into());
        self
    }

    /// With a second place.
    pub fn also(mut self, place: Place, label: impl Into<String>) -> Diagnostic {
        self.details.also = Some((place, label.into()));
        self
    }

    /// With one more note.
    pub fn note(mut self, note: impl Into<String>) -> Diagnostic {
        self.details.notes.push(note.into());
        self
    }

    /// With a line that says what to do.
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.details.help = Some(help.into());
        self
    }

    /// What diagnostics are sorted by: source, whether it is about all of it, offset. Those without a source come first.
    pub fn sort_key(&self) -> (usize, bool, usize) {
        let (file, offset) = self.place.as_ref().map_or((0, 0), Place::sort_key);
        (file, self.code == Code::NothingToBridge, offset)
    }

    /// Whether it stops the run.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

fn not_found_help(path: &Path) -> String {
    match path.extension() {
        Some(_) => "check the path; it is relative to the current directory".to_owned(),
        None => format!("did you mean `{}`?", path.with_extension("py").display()),
    }
}
