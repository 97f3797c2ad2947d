//! What is inside a memoryview: CPython's own struct, which its headers show to C.

use pyo3::ffi;

/// `_PyManagedBufferObject`: the memory that memoryviews share.
#[repr(C)]
pub(super) struct Managed {
    head: ffi::PyObject,
    flags: std::ffi::c_int,
    /// How many memoryviews look into it.
    pub exports: ffi::Py_ssize_t,
    pub master: ffi::Py_buffer,
}

/// `PyMemoryViewObject`
#[repr(C)]
pub(super) struct View {
    head: ffi::PyVarObject,
    pub managed: *mut Managed,
    hash: ffi::Py_hash_t,
    flags: std::ffi::c_int,
    /// How many others have its memory.
    pub exports: ffi::Py_ssize_t,
    pub buffer: ffi::Py_buffer,
}

/// Whether it is a memoryview.
///
/// # Safety
/// The object is alive.
pub(super) unsafe fn is_view(object: *mut ffi::PyObject) -> bool {
    // SAFETY: the same contract.
    unsafe { ffi::Py_TYPE(object) == &raw mut ffi::PyMemoryView_Type }
}
