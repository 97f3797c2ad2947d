//! Functions of the program that Python calls: they run while others may run Python, and may say that they failed.

use std::cell::Cell;
use std::ffi::CStr;
use std::ptr;

use pyo3::ffi;
use pyo3::prelude::*;

use crate::abi::HostError;
use crate::held::{self, Hold};
use crate::host::{self, Carried};
use crate::local::{self, Local};
use crate::thread;

/// What a function that is running has failed with so far.
#[derive(Default)]
pub(crate) struct Frame(Cell<Option<Failed>>);

enum Failed {
    /// With an error of the program's.
    Host(String, Option<Carried>),
    /// With an exception that came from Python.
    Python(Hold),
}

/// Runs `function`, attached before and after; the error is what it says that it failed with.
pub(crate) fn run(py: Python<'_>, function: impl FnOnce()) -> PyResult<()> {
    let frame = Frame::default();
    local::with(|local| {
        // It may be called by a call in another one. It cannot unwind, so the frame is out of sight before it ends.
        let outer = local.callback.replace(&raw const frame);
        // What it gives is not for the call whose arguments are being lowered.
        local.lends.set(false);
        thread::released(function);
        local.callback.set(outer);
    });
    match frame.0.take() {
        None => Ok(()),
        Some(Failed::Host(message, carried)) => {
            Err(raised(&host::exception(py, &message, carried)?))
        }
        Some(Failed::Python(hold)) => Err(raised(&hold.object(py))),
    }
}

/// Raised as Python does, with what is being handled as its context.
fn raised(exception: &Bound<'_, PyAny>) -> PyErr {
    let kind = exception.get_type();
    // SAFETY: this thread is attached, and both are alive.
    unsafe { ffi::PyErr_SetObject(kind.as_ptr(), exception.as_ptr()) };
    PyErr::fetch(exception.py())
}

/// Notes what the innermost function of this thread fails with; the last one counts. Where there is none, the payload
/// is destroyed.
///
/// # Safety
/// `error` is NULL or a `bridge_host_error` whose pointers are valid; its payload is given away.
pub(crate) unsafe fn fail(local: &Local, error: *const HostError) {
    // SAFETY: the same contract; a frame is there as long as its function runs.
    let (failed, frame) = unsafe { (failed(error.as_ref()), local.callback.get().as_ref()) };
    if let Some(frame) = frame {
        drop(frame.0.replace(Some(failed)));
    }
}

/// # Safety
/// As for [`fail`].
unsafe fn failed(error: Option<&HostError>) -> Failed {
    let Some(error) = error else {
        return Failed::Host(String::new(), None);
    };
    // SAFETY: the same contract.
    unsafe {
        let carried = carried(error);
        match held::hold_again(error.exception) {
            Some(hold) => Failed::Python(hold),
            None => Failed::Host(message(error), carried),
        }
    }
}

/// # Safety
/// As for [`fail`].
unsafe fn carried(error: &HostError) -> Option<Carried> {
    if error.payload.is_null() {
        return None;
    }
    let kind = match error.kind.is_null() {
        true => c"",
        // SAFETY: the same contract.
        false => unsafe { CStr::from_ptr(error.kind) },
    };
    Some(Carried::new(kind, error.payload, error.destroy))
}

/// # Safety
/// As for [`fail`].
unsafe fn message(error: &HostError) -> String {
    let text = &error.message;
    if text.data.is_null() {
        return String::new();
    }
    // SAFETY: the same contract.
    let bytes = unsafe { std::slice::from_raw_parts(text.data.cast::<u8>(), text.len) };
    String::from_utf8_lossy(bytes).into_owned()
}

/// No function of the program runs.
pub(crate) const NONE: *const Frame = ptr::null();
