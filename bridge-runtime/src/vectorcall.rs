//! Calling a Python object, whatever becomes of the interpreter meanwhile.

use std::{mem, thread};

use pyo3::types::{PyDict, PyTuple};
use pyo3::{Bound, PyAny, Python, ffi};

use crate::types::{Result, owned};

/// The arguments of a vectorcall, after one free slot that the callee may use for `self`.
pub(crate) struct Slots<const N: usize>(pub [*mut ffi::PyObject; N]);

impl<const N: usize> Drop for Slots<N> {
    #[inline(always)]
    fn drop(&mut self) {
        for slot in &self.0[1..] {
            // SAFETY: a slot is NULL or owns its reference; this thread is attached.
            unsafe { ffi::Py_XDECREF(*slot) };
        }
    }
}

/// Calls `callable`; nothing where it raised.
///
/// # Safety
/// All objects are alive, and `slots` holds as many arguments as are positional or have a name.
#[inline(always)]
pub(crate) unsafe fn vectorcall<'py, const SLOTS: usize>(
    py: Python<'py>,
    callable: *mut ffi::PyObject,
    slots: &Slots<SLOTS>,
    positional: usize,
    keywords: *mut ffi::PyObject,
) -> Option<Bound<'py, PyAny>> {
    // SAFETY: as the caller promises; the slot before the first argument may be written and is restored.
    unsafe {
        let first = slots.0.as_ptr().add(1);
        let count = positional | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
        vectorcall_at(py, callable, first, count, keywords)
    }
}

/// The same with the free slot as the first argument, borrowed.
///
/// # Safety
/// As [`vectorcall`]; the object in the free slot is alive.
pub(crate) unsafe fn vectorcall_of<'py, const SLOTS: usize>(
    py: Python<'py>,
    callable: *mut ffi::PyObject,
    slots: &Slots<SLOTS>,
    positional: usize,
    keywords: *mut ffi::PyObject,
) -> Option<Bound<'py, PyAny>> {
    // SAFETY: as the caller promises.
    unsafe { vectorcall_at(py, callable, slots.0.as_ptr(), positional + 1, keywords) }
}

/// # Safety
/// All objects are alive, and there are as many arguments from `first` on as `count` and `keywords` say.
#[inline(always)]
unsafe fn vectorcall_at<'py>(
    py: Python<'py>,
    callable: *mut ffi::PyObject,
    first: *const *mut ffi::PyObject,
    count: usize,
    keywords: *mut ffi::PyObject,
) -> Option<Bound<'py, PyAny>> {
    // SAFETY: as the caller promises. "C-unwind" is called as "C" is; it only allows for an unwinding that stops here.
    unsafe {
        let result = match direct(callable) {
            Some(function) => {
                let function = mem::transmute::<ffi::vectorcallfunc, Unwinding>(function);
                let unwound = Unwound;
                let result = function(callable, first, count, keywords);
                mem::forget(unwound);
                result
            }
            None => ffi::PyObject_Vectorcall(callable, first, count, keywords),
        };
        Bound::from_owned_ptr_or_opt(py, result)
    }
}

/// The function that a vectorcall of that object calls, if it has one.
///
/// # Safety
/// `callable` is alive.
#[inline(always)]
unsafe fn direct(callable: *mut ffi::PyObject) -> Option<ffi::vectorcallfunc> {
    // SAFETY: objects of a class with that flag have the function at that place.
    unsafe {
        let class = ffi::Py_TYPE(callable);
        if ffi::PyType_HasFeature(class, ffi::Py_TPFLAGS_HAVE_VECTORCALL) == 0 {
            return None;
        }
        let place = callable.byte_offset((*class).tp_vectorcall_offset);
        *place.cast::<Option<ffi::vectorcallfunc>>()
    }
}

/// Calls `callable` with arguments in Python's own containers; an error means that it raised.
///
/// # Safety
/// `callable` is alive.
pub(crate) unsafe fn call_with<'py>(
    py: Python<'py>,
    callable: *mut ffi::PyObject,
    positional: &Bound<'py, PyTuple>,
    named: &Bound<'py, PyDict>,
) -> Result<Bound<'py, PyAny>> {
    type Call = unsafe extern "C" fn(
        *mut ffi::PyObject,
        *mut ffi::PyObject,
        *mut ffi::PyObject,
    ) -> *mut ffi::PyObject;
    // SAFETY: as the caller promises; for the ABI see `vectorcall`.
    unsafe {
        let call = mem::transmute::<Call, UnwindingCall>(ffi::PyObject_Call);
        let unwound = Unwound;
        let result = call(callable, positional.as_ptr(), named.as_ptr());
        mem::forget(unwound);
        owned(py, result)
    }
}

/// As [`Unwinding`].
type UnwindingCall = unsafe extern "C-unwind" fn(
    *mut ffi::PyObject,
    *mut ffi::PyObject,
    *mut ffi::PyObject,
) -> *mut ffi::PyObject;

/// A vectorcall that may end its thread: before 3.14, Python calls `pthread_exit` on a thread that is
/// in the middle of Python code when the host finalises it.
type Unwinding = unsafe extern "C-unwind" fn(
    *mut ffi::PyObject,
    *const *mut ffi::PyObject,
    usize,
    *mut ffi::PyObject,
) -> *mut ffi::PyObject;

/// Halts a thread that Python ends: it cannot unwind further, as nothing may unwind into C.
pub(crate) struct Unwound;

impl Drop for Unwound {
    fn drop(&mut self) {
        loop {
            thread::park();
        }
    }
}
