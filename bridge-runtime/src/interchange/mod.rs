//! Memory in the form that other libraries agree on: DLPack's tensors, Arrow's streams.

mod stream;
mod tensor;

use std::ffi::{CStr, c_void};

use pyo3::ffi;
use pyo3::prelude::*;

use crate::exception::raised;
use crate::own_text::{OwnText, own_text};
use crate::refusal::Result;
use crate::types::owned;

pub(crate) use stream::{ArrayStream, lift_stream, lower_stream, release_stream};
pub(crate) use tensor::{lift_tensor, lower_tensor};

static TEXT: OwnText = own_text!("interchange");

fn defined<'py>(py: Python<'py>, name: &str) -> Result<Bound<'py, PyAny>> {
    TEXT.get(py, name).map_err(raised)
}

/// The object that a library makes of a producer: of which class the name of the function says. Without one, the producer.
fn taken<'py>(producer: Bound<'py, PyAny>, function: Option<&str>) -> Result<Bound<'py, PyAny>> {
    match function {
        None => Ok(producer),
        Some(name) => defined(producer.py(), name)?
            .call1((producer,))
            .map_err(raised),
    }
}

/// Whether its class has that method.
fn has(object: &Bound<'_, PyAny>, method: &str) -> bool {
    object.get_type().hasattr(method).unwrap_or(false)
}

/// What a capsule of that name holds.
///
/// # Safety
/// A capsule of that name holds a `T`.
unsafe fn content<T>(capsule: &Bound<'_, PyAny>, name: &CStr) -> Result<*mut T> {
    // SAFETY: the object is alive, and this thread is attached.
    let content = unsafe { ffi::PyCapsule_GetPointer(capsule.as_ptr(), name.as_ptr()) };
    match content.is_null() {
        true => Err(raised(PyErr::fetch(capsule.py()))),
        false => Ok(content.cast()),
    }
}

/// A capsule that owns what the pointer points to.
///
/// # Safety
/// `content` is not NULL, and `destroy` frees it, where the capsule still has that name.
unsafe fn capsule<'py>(
    py: Python<'py>,
    content: *mut c_void,
    name: &'static CStr,
    destroy: unsafe extern "C" fn(*mut ffi::PyObject),
) -> Result<Bound<'py, PyAny>> {
    // SAFETY: the same contract.
    unsafe {
        owned(
            py,
            ffi::PyCapsule_New(content, name.as_ptr(), Some(destroy)),
        )
    }
}
