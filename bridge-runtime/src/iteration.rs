//! Iteration across: what all element types have in common.

use std::ffi::c_void;

use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyString, PyTuple};
use pyo3::{ffi, intern};

use crate::abi::HostCall;
use crate::called::Host;
use crate::coroutine;
use crate::exception::raised;
use crate::own_text::{OwnText, own_text};
use crate::refusal::Result;
use crate::types::{Lower, owned};

static TEXT: OwnText = own_text!("iteration");

/// A Python iterator over what `next` gives of the program's.
pub(crate) fn over<'py>(
    py: Python<'py>,
    next: impl Fn(Python<'_>) -> PyResult<Option<Py<PyAny>>> + Send + Sync + 'static,
) -> Result<Bound<'py, PyAny>> {
    let step = move |arguments: &Bound<'_, PyTuple>,
                     _: Option<&Bound<'_, PyDict>>|
          -> PyResult<Py<PyAny>> {
        let py = arguments.py();
        match next(py)? {
            Some(item) => Ok(PyTuple::new(py, [item])?.into_any().unbind()),
            None => Ok(py.None()),
        }
    };
    let made = PyCFunction::new_closure(py, Some(c"next_of_the_program"), None, step);
    made.and_then(|step| TEXT.get(py, "iterate")?.call1((step,)))
        .map_err(raised)
}

/// The generator, with a place for the value that it returns.
pub(crate) fn keeping_value<'py>(generator: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
    let py = generator.py();
    let made = TEXT
        .get(py, "Generator")
        .and_then(|class| class.call1((generator,)));
    made.map_err(raised)
}

/// Calls `body` with what the context manager gives, and leaves that as it says.
pub(crate) fn run_with(manager: &Bound<'_, PyAny>, body: &Bound<'_, PyAny>) -> Result<()> {
    let py = manager.py();
    let is_async = !has_method(manager, intern!(py, "__enter__"))
        && has_method(manager, intern!(py, "__aenter__"));
    let manager = match is_async {
        true => &coroutine::entered(manager)?,
        false => manager,
    };
    let run = TEXT
        .get(py, "run_with")
        .and_then(|run| run.call1((manager, body)));
    run.map(drop).map_err(raised)
}

/// As Python looks for special methods: the type has them.
fn has_method(object: &Bound<'_, PyAny>, name: &Bound<'_, PyString>) -> bool {
    object.get_type().hasattr(name).unwrap_or(false)
}

/// Whether it can be iterated over, and so but once.
pub(crate) fn is_iterator(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: `object` is alive and this thread is attached.
    unsafe { ffi::PyIter_Check(object.as_ptr()) != 0 }
}

/// The next element; nothing at the end.
///
/// # Safety
/// `iterator` is alive, and an iterator.
pub(crate) unsafe fn next<'py>(
    py: Python<'py>,
    iterator: *mut ffi::PyObject,
) -> Result<Option<Bound<'py, PyAny>>> {
    // SAFETY: the same contract.
    unsafe {
        let item = ffi::PyIter_Next(iterator);
        match item.is_null() && ffi::PyErr_Occurred().is_null() {
            true => Ok(None),
            false => owned(py, item).map(Some),
        }
    }
}

/// Runs `invoke` for the next element of the program's: whether there is one, and what it wrote.
///
/// # Safety
/// As [`Host::call`].
pub(crate) unsafe fn of_host<T: Lower>(
    host: &Host,
    py: Python<'_>,
    invoke: impl FnOnce(*mut c_void, *mut HostCall) -> Option<T>,
) -> PyResult<Option<Py<PyAny>>> {
    // SAFETY: the same contract.
    unsafe {
        host.call_for(py, invoke, |item, py| {
            item.map(|item| item.lower(py)).transpose()
        })
    }
}
