//! Why a call from Rust failed.

use std::{fmt, slice};

use crate::abi::{self, Code, Str};
use crate::error;

/// The error of a call: an exception of Python's, or a value that cannot cross the border.
#[derive(Debug, Clone, PartialEq, Eq)]
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

    #[cold]
    fn of(error: &abi::Error) -> Self {
        Self {
            kind: Code::of(error.code),
            type_name: text(error.type_name),
            base: text(error.base),
            message: text(error.message),
            function: text(error.function),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.type_name.is_empty() {
            true => f.write_str(&self.message),
            false => write!(f, "{}: {}", self.type_name, self.message),
        }
    }
}

impl std::error::Error for Error {}

fn text(text: Str) -> String {
    // SAFETY: texts of an error are never NULL, and UTF-8.
    let bytes = unsafe { slice::from_raw_parts(text.data.cast::<u8>(), text.len) };
    String::from_utf8_lossy(bytes).into_owned()
}
