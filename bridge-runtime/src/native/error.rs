//! Why a call from Rust failed.

use std::ffi::CString;
use std::{fmt, slice};

use pyo3::prelude::*;

use super::raise;
use crate::abi::{self, Code, Str};
use crate::error;
use crate::exception::raised;
use crate::held::{self, Hold};

/// The error of a call: an exception of Python's, or a value that cannot cross the border.
#[derive(Clone)]
pub struct Error {
    /// Of what kind it is.
    pub kind: ErrorKind,
    /// The type of the exception as Python writes it: `ValueError`, `shop.OutOfStock`; empty where there is none.
    pub type_name: String,
    /// The nearest class of Python's own that it derives from.
    pub base: String,
    /// What it says.
    pub message: String,
    /// The function that failed: `math_ops.add`.
    pub function: String,
    exception: Option<Hold>,
}

/// A kind of error, as in `bridge/error.h`.
pub type ErrorKind = Code;

impl Error {
    /// That of this thread's last call, if it failed.
    pub(super) fn last() -> Option<Self> {
        // SAFETY: the error lives until the next call of this thread.
        let error = unsafe { error::last().as_ref() }?;
        Some(Self::of(error))
    }

    /// The same where it is known to have failed.
    pub(super) fn last_or_unknown() -> Self {
        Self::last().unwrap_or_else(|| Self {
            kind: Code::Python,
            type_name: String::new(),
            base: String::new(),
            message: "the call has failed without an error".to_owned(),
            function: String::new(),
            exception: None,
        })
    }

    #[cold]
    fn of(error: &abi::Error) -> Self {
        Self {
            kind: Code::of(error.code),
            type_name: text(error.type_name),
            base: text(error.base),
            message: text(error.message),
            function: text(error.function),
            // SAFETY: the error holds its exception.
            exception: unsafe { held::hold_again(error.exception) },
        }
    }

    /// Whether it is an instance of that class: `OSError`, `shop.OutOfStock`. Python is asked, if it still runs.
    pub fn is_a(&self, name: &str) -> bool {
        let asked = self.exception.as_ref().zip(CString::new(name).ok());
        match asked {
            Some((hold, name)) => hold.is_a(&name),
            None => name == self.type_name || name == self.base,
        }
    }

    /// The traceback as Python writes it; empty where no exception of Python's is behind the error.
    pub fn traceback(&self) -> String {
        let hold = self.exception.as_ref();
        hold.map(|hold| text(hold.traceback())).unwrap_or_default()
    }

    /// Runs `body` with the exception, attached; nothing where no exception of Python's is behind the error.
    ///
    /// # Errors
    /// If `body` raises.
    pub fn with<T>(
        &self,
        body: impl FnOnce(&Bound<'_, PyAny>) -> PyResult<T>,
    ) -> Result<Option<T>, Self> {
        let Some(hold) = &self.exception else {
            return Ok(None);
        };
        super::ask("exception", |py| {
            body(&hold.object(py)).map(Some).map_err(raised)
        })
    }

    fn parts(&self) -> (ErrorKind, [&str; 4]) {
        let texts = [&self.type_name, &self.base, &self.message, &self.function];
        (self.kind, texts.map(String::as_str))
    }

    pub(super) fn held(&self) -> Option<&Hold> {
        self.exception.as_ref()
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind)
            .field("type_name", &self.type_name)
            .field("message", &self.message)
            .field("function", &self.function)
            .finish_non_exhaustive()
    }
}

impl PartialEq for Error {
    /// By what it says; the same exception may be raised twice.
    fn eq(&self, other: &Self) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for Error {}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.type_name.is_empty() {
            true => f.write_str(&self.message),
            false => write!(f, "{}: {}", self.type_name, self.message),
        }
    }
}

impl std::error::Error for Error {
    /// What a closure of this program has failed with, if that is why.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let raised = raise::source(self.exception.as_ref()?)?;
        Some(&**raised)
    }
}

fn text(text: Str) -> String {
    // SAFETY: texts of an error are never NULL, and UTF-8.
    let bytes = unsafe { slice::from_raw_parts(text.data.cast::<u8>(), text.len) };
    String::from_utf8_lossy(bytes).into_owned()
}
