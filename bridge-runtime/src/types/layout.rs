//! Whether this Python lays its objects out as those that are known here.

use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::Python;

use super::{ascii, digits};

/// Looks once, at objects that Python has made.
pub(crate) fn check(py: Python<'_>) -> Result<(), String> {
    static IS_RIGHT: AtomicBool = AtomicBool::new(false);
    if IS_RIGHT.load(Ordering::Relaxed) {
        return Ok(());
    }
    if !digits::are_right(py) {
        return Err(unusual("ints", "--enable-big-digits"));
    }
    if !ascii::is_right(py) {
        return Err(unusual("texts", "changes of its own"));
    }
    IS_RIGHT.store(true, Ordering::Relaxed);
    Ok(())
}

#[cold]
fn unusual(what: &str, option: &str) -> String {
    format!(
        "this Python lays its {what} out in an unusual way; build the library with a Python that was built without {option}"
    )
}
