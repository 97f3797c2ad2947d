//! Attached over many calls, or detached in the middle of one: what C says in pairs.

use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::ptr;

use pyo3::ffi;

use crate::library::Library;
use crate::thread::{self, Attached, Unattached};
use crate::{interpreter, local};

thread_local! {
    /// What this thread has begun and not ended, each inside the one before. A thread that ends meanwhile leaves
    /// it to `thread` to release its state, once.
    static ATTACHED: RefCell<Vec<ManuallyDrop<Attached>>> = const { RefCell::new(Vec::new()) };
    /// The states that are set aside; NULL where the thread was not attached.
    static DETACHED: RefCell<Vec<*mut ffi::PyThreadState>> = const { RefCell::new(Vec::new()) };
}

pub(crate) fn attach(library: &Library) -> Result<(), Box<Unattached>> {
    let attached = local::with(|local| thread::attach(local, library))?;
    // Where the thread is too far in its end to keep it, it is dropped here.
    ATTACHED
        .try_with(|held| held.borrow_mut().push(ManuallyDrop::new(attached)))
        .map_err(|_| {
            let why = "this thread ends: it can call, but not hold on to Python";
            Box::new(Unattached(why.to_owned()))
        })
}

/// Whether this thread has begun what it has not ended.
pub(crate) fn is_attached() -> bool {
    let is_attached = ATTACHED.try_with(|held| !held.borrow().is_empty());
    is_attached.unwrap_or(false)
}

pub(crate) fn end_attach() {
    // Dropped after the list is let go: what Python does then may come back here.
    let last = ATTACHED.try_with(|held| held.borrow_mut().pop());
    drop(last.ok().flatten().map(ManuallyDrop::into_inner));
}

pub(crate) fn detach() {
    let _ = DETACHED.try_with(|held| {
        let is_attached = interpreter::is_usable() && thread::current().is_attached();
        let state = match is_attached {
            // SAFETY: this thread is attached.
            true => unsafe { ffi::PyEval_SaveThread() },
            false => ptr::null_mut(),
        };
        held.borrow_mut().push(state);
    });
}

pub(crate) fn end_detach() {
    let last = DETACHED.try_with(|held| held.borrow_mut().pop());
    let last = last.ok().flatten();
    if let Some(state) = last.filter(|state| !state.is_null() && interpreter::is_usable()) {
        // SAFETY: it is the state that this thread was attached with.
        unsafe { ffi::PyEval_RestoreThread(state) };
    }
}
