//! Tuples for arguments, of parts that refer to no other objects: what nobody has kept is given other parts by a later
//! call, as the parts are given other values.

use pyo3::{Bound, PyAny, Python, ffi};

use super::boxes::Boxes;
use super::tuple::join;
use super::{Lower, Result};

/// Whether tuples of this Python are nothing but their parts: since 3.14 they keep their hash.
const ARE_KNOWN: bool = !cfg!(Py_3_14);

/// Tuples by their length, all parts of which are NULL.
static SHELLS: [Boxes; 17] = [const { Boxes::new() }; 17];

/// A tuple of the parts, which refer to no other objects.
#[inline(always)]
pub(super) fn fill<'py, const N: usize>(
    py: Python<'py>,
    parts: [Bound<'py, PyAny>; N],
) -> Result<Bound<'py, PyAny>> {
    let Some(tuple) = SHELLS[N].take(py) else {
        return make(py, parts);
    };
    for (part, index) in parts.into_iter().zip(0..) {
        // SAFETY: nobody else has the tuple, which has room for so many parts and has none.
        unsafe { ffi::PyTuple_SET_ITEM(tuple.as_ptr(), index, part.into_ptr()) };
    }
    Ok(tuple)
}

#[cold]
#[inline(never)]
fn make<'py, const N: usize>(
    py: Python<'py>,
    parts: [Bound<'py, PyAny>; N],
) -> Result<Bound<'py, PyAny>> {
    let tuple = join(py, parts)?;
    // Or the garbage collector would show it to Python when it is empty. It forgets such tuples itself when it first sees them.
    // SAFETY: a tuple, which is in no cycle.
    unsafe { ffi::PyObject_GC_UnTrack(tuple.as_ptr().cast()) };
    Ok(tuple)
}

/// Whether the parts of a tuple that [`fill`] has made can be taken out: nobody else has it.
///
/// # Safety
/// The tuple is alive, and this thread is attached.
#[inline(always)]
pub(super) unsafe fn is_free(tuple: *mut ffi::PyObject) -> bool {
    // SAFETY: as the caller promises.
    ARE_KNOWN && !cfg!(Py_GIL_DISABLED) && unsafe { ffi::Py_REFCNT(tuple) } == 1
}

/// Takes a part out and lets go of it.
///
/// # Safety
/// The tuple is free, and `T` has made its part at that index.
#[inline(always)]
pub(super) unsafe fn empty<T: Lower>(tuple: *mut ffi::PyObject, index: ffi::Py_ssize_t) {
    // SAFETY: the same contract. No Python runs when the part is let go of: it is of Python's own types and refers to no
    // other object.
    unsafe {
        let part = ffi::PyTuple_GET_ITEM(tuple, index);
        ffi::PyTuple_SET_ITEM(tuple, index, std::ptr::null_mut());
        T::let_go(part);
    }
}

/// Keeps the tuple if there is room for one more, or lets go of it.
///
/// # Safety
/// It is free, has that many parts, and all of them are NULL.
#[inline(always)]
pub(super) unsafe fn keep(tuple: *mut ffi::PyObject, count: usize) {
    // SAFETY: the same contract.
    unsafe { SHELLS[count].keep(tuple) };
}
