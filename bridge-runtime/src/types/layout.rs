//! Whether this Python lays its objects out as those that are known here.

use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::{Python, ffi};

use super::{Result, ascii, digits};

/// Looks once, at objects that Python has made.
pub(crate) fn check(py: Python<'_>) -> std::result::Result<(), String> {
    static IS_RIGHT: AtomicBool = AtomicBool::new(false);
    if IS_RIGHT.load(Ordering::Relaxed) {
        return Ok(());
    }
    are_as_known("ints", digits::are_as_known(py))?;
    are_as_known("texts", ascii::are_as_known(py))?;
    IS_RIGHT.store(true, Ordering::Relaxed);
    Ok(())
}

fn are_as_known(what: &str, seen: Result<bool>) -> std::result::Result<(), String> {
    match seen {
        Ok(true) => Ok(()),
        Ok(false) => Err(format!(
            "this Python lays its {what} out in an unusual way; build the library with a Python that was built as it is \
             by default"
        )),
        Err(_) => {
            // SAFETY: this thread is attached.
            unsafe { ffi::PyErr_Clear() };
            Err(format!("no memory to see how Python lays its {what} out"))
        }
    }
}
