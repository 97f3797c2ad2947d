//! One handle: an object, held as long as somebody holds the handle.

use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering, fence};

use pyo3::ffi;
use pyo3::prelude::*;

use super::FUNCTIONS;
use crate::abi::{ObjectFunctions, ObjectPointer};
use crate::memory::{allocate, deallocate};
use crate::refusal::Result;
use crate::thread;

/// A handle. Another library of this ABI has to have the same first two members, so that it can be passed there.
#[repr(C)]
struct Handle {
    functions: *const ObjectFunctions,
    object: *mut ffi::PyObject,
    count: AtomicUsize,
}

/// A new handle of the object, held once.
pub(crate) fn hold(object: Bound<'_, PyAny>) -> Result<ObjectPointer> {
    let handle = allocate::<Handle>(1)?;
    let new = Handle {
        functions: &raw const FUNCTIONS,
        object: object.into_ptr(),
        count: AtomicUsize::new(1),
    };
    // SAFETY: the block has room for one.
    unsafe { handle.write(new) };
    Ok(handle.cast_const().cast())
}

/// The object behind a handle; NULL is None.
///
/// # Safety
/// `handle` is NULL or held by the caller.
pub(crate) unsafe fn lower<'py>(py: Python<'py>, handle: ObjectPointer) -> Bound<'py, PyAny> {
    match handle.is_null() {
        true => py.None().into_bound(py),
        // SAFETY: the same contract.
        false => unsafe { bound(py, handle) },
    }
}

/// The same, for one that is not NULL.
///
/// # Safety
/// `handle` is held by the caller.
pub(crate) unsafe fn bound<'py>(py: Python<'py>, handle: ObjectPointer) -> Bound<'py, PyAny> {
    // SAFETY: every handle, of any library, has the object in that place.
    unsafe { Bound::from_borrowed_ptr(py, object_of(handle)) }
}

/// # Safety
/// `handle` is held by the caller.
unsafe fn object_of(handle: ObjectPointer) -> *mut ffi::PyObject {
    // SAFETY: the same contract.
    unsafe { (*handle.cast::<Handle>()).object }
}

/// Holds a handle once more.
///
/// # Safety
/// `handle` is held by the caller.
pub unsafe extern "C" fn retain(handle: ObjectPointer) {
    // SAFETY: the same contract.
    let count = unsafe { &(*handle.cast::<Handle>()).count };
    count.fetch_add(1, Ordering::Relaxed);
}

/// Lets go of a handle once; the last one lets go of the object, unless Python is gone.
///
/// # Safety
/// `handle` is NULL or held by the caller, once less afterwards.
pub unsafe extern "C" fn release(handle: ObjectPointer) {
    if handle.is_null() {
        return;
    }
    let handle = handle.cast::<Handle>();
    // SAFETY: the same contract.
    if unsafe { &(*handle).count }.fetch_sub(1, Ordering::Release) != 1 {
        return;
    }
    fence(Ordering::Acquire);
    // SAFETY: nobody holds it any more; this thread is attached where the reference is released.
    unsafe {
        let object = (*handle).object;
        deallocate(handle);
        thread::with_python(|_| ffi::Py_DECREF(object));
    }
}

pub(super) unsafe extern "C" fn is_none(handle: ObjectPointer) -> bool {
    // SAFETY: the caller holds it; the address of None is asked for, no more.
    handle.is_null() || unsafe { ptr::eq(object_of(handle), ffi::Py_None()) }
}

pub(super) unsafe extern "C" fn is_same(one: ObjectPointer, other: ObjectPointer) -> bool {
    // SAFETY: the caller holds both.
    unsafe {
        match (is_none(one), is_none(other)) {
            (false, false) => ptr::eq(object_of(one), object_of(other)),
            (one, other) => one && other,
        }
    }
}
