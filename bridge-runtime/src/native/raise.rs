//! Errors of Rust's as exceptions of Python's, and back.

use std::ffi::{CString, c_void};

use pyo3::prelude::*;

use super::{Error, Raised};
use crate::held::Hold;
use crate::host::{self, Carried};

/// The exception for what a closure fails with: the same one where it came from Python.
pub(super) fn exception(py: Python<'_>, error: Raised) -> PyErr {
    let error = match error.downcast::<Error>() {
        Ok(error) => match error.held() {
            Some(hold) => return PyErr::from_value(hold.object(py)),
            None => error,
        },
        Err(error) => error,
    };
    let message = error.to_string();
    let payload: *mut Raised = Box::into_raw(Box::new(error));
    let carried = Carried::new(&kind(), payload.cast(), Some(destroy));
    match host::exception(py, &message, Some(carried)) {
        Ok(object) => PyErr::from_value(object),
        Err(error) => error,
    }
}

/// The error that a closure of this program has failed with, if that is behind the exception.
pub(super) fn source(hold: &Hold) -> Option<&Raised> {
    let (found, payload) = hold.payload()?;
    // SAFETY: such a payload is one of ours; it lives as long as the exception is held.
    (found == &*kind()).then(|| unsafe { &*payload.cast::<Raised>() })
}

/// What a payload of this library is: another one's Rust may have another `Raised`, but not `destroy` in the same place.
fn kind() -> CString {
    let place = destroy as *const ();
    CString::new(format!("rust error {place:p}")).unwrap_or_default()
}

unsafe extern "C" fn destroy(payload: *mut c_void) {
    // SAFETY: it came from `Box::into_raw`, and nobody holds it any more.
    drop(unsafe { Box::from_raw(payload.cast::<Raised>()) });
}
