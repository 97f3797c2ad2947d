//! Where nobody knows how Python keeps the attributes of objects, each call looks the method up.

use pyo3::ffi;

/// Nothing.
#[inline(always)]
pub(crate) unsafe fn find(
    _: *mut ffi::PyObject,
    _: *mut ffi::PyObject,
) -> Option<*mut ffi::PyObject> {
    None
}
