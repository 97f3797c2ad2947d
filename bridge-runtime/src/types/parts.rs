//! Objects that are made of a few ints, all of which 64 bits have to hold.

use pyo3::{Bound, PyAny, ffi};

use super::{Lift, Refusal, Result, out_of_range, owned};
use crate::exception;

/// The int that an attribute holds.
pub(super) fn part(
    object: &Bound<'_, PyAny>,
    declared: &'static str,
    attribute: &'static str,
) -> Result<i64> {
    let name = pyo3::types::PyString::intern(object.py(), attribute);
    // SAFETY: both are alive and this thread is attached; the result is a new reference or NULL.
    let value = unsafe {
        let value = ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr());
        owned(object.py(), value)?
    };
    i64::lift(&value).map_err(|refusal| match *refusal {
        Refusal::Overflow { range, .. } => {
            let value = format!("the {attribute} of {}", exception::short_repr(object));
            out_of_range(declared, value, &range.0, &range.1)
        }
        other => Box::new(other),
    })
}
