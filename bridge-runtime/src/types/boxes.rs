//! Ints, floats and texts that calls have made for their arguments and that nobody else has kept: the next calls give them other
//! values, where Python would free them and make new ones. That saves an eighth of the instructions of a call of two ints.

use std::cell::Cell;
use std::ptr;

use pyo3::{Bound, PyAny, Python, ffi};

/// How many of a kind are kept: more than most functions have parameters.
const ROOM: usize = 8;

/// Objects of one class that nobody else has. What is in use is not in here, so calls may nest.
pub(crate) struct Boxes {
    count: Cell<usize>,
    objects: [Cell<*mut ffi::PyObject>; ROOM],
}

// SAFETY: only a thread that is attached gets at what is inside, and lets no other one attach meanwhile; without the
// global interpreter lock none does.
unsafe impl Sync for Boxes {}

impl Boxes {
    pub const fn new() -> Self {
        Self {
            count: Cell::new(0),
            objects: [const { Cell::new(ptr::null_mut()) }; ROOM],
        }
    }

    /// One of them, which can be given a value.
    #[inline(always)]
    pub fn take<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        if cfg!(Py_GIL_DISABLED) {
            return None;
        }
        let last = self.count.get().wrapping_sub(1);
        let object = self.objects.get(last)?.get();
        self.count.set(last);
        // SAFETY: `keep` has taken over a reference to it.
        Some(unsafe { Bound::from_owned_ptr(py, object) })
    }

    /// Keeps the object if nobody else has it and there is room, or lets go of it.
    ///
    /// # Safety
    /// The object can be given other values once nobody has it; its reference is the caller's, who is attached.
    #[inline(always)]
    pub unsafe fn keep(&self, object: *mut ffi::PyObject) {
        // SAFETY: it is alive, and the reference is the caller's.
        unsafe {
            if !cfg!(Py_GIL_DISABLED)
                && ffi::Py_REFCNT(object) == 1
                && let Some(free) = self.objects.get(self.count.get())
            {
                free.set(object);
                self.count.set(self.count.get() + 1);
            } else {
                ffi::Py_DECREF(object);
            }
        }
    }
}
