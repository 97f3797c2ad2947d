//! One handle: an object, held as long as somebody holds the handle.

use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering, fence};

use pyo3::ffi;
use pyo3::prelude::*;

use super::FUNCTIONS;
use crate::abi::{ObjectHead, ObjectPointer};
use crate::memory::{allocate, deallocate};
use crate::refusal::Result;
use crate::thread;

/// A handle, of which other libraries know the head alone.
#[repr(C)]
struct Handle {
    head: ObjectHead,
    count: AtomicUsize,
}

/// A new handle of the object, held once.
pub(crate) fn hold(object: Bound<'_, PyAny>) -> Result<ObjectPointer> {
    let handle = allocate::<Handle>(1)?;
    let new = Handle {
        head: ObjectHead {
            functions: &raw const FUNCTIONS,
            identity: object.into_ptr().cast(),
        },
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
#[inline]
pub(crate) unsafe fn lower<'py>(py: Python<'py>, handle: ObjectPointer) -> Bound<'py, PyAny> {
    match handle.is_null() {
        true => py.None().into_bound(py),
        // SAFETY: the object lives as long as the handle.
        false => unsafe { Bound::from_borrowed_ptr(py, object_of(handle)) },
    }
}

/// # Safety
/// `handle` is held by the caller.
unsafe fn object_of(handle: ObjectPointer) -> *mut ffi::PyObject {
    // SAFETY: the same contract.
    unsafe { (*handle).identity.cast_mut().cast() }
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
        let object = object_of(handle.cast());
        deallocate(handle);
        thread::with_python(|_| ffi::Py_DECREF(object));
    }
}

pub(super) unsafe extern "C" fn is_none(handle: ObjectPointer) -> bool {
    // SAFETY: the caller holds it; the address of None is asked for, no more.
    handle.is_null() || unsafe { ptr::eq(object_of(handle), ffi::Py_None()) }
}
