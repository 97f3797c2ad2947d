//! Attached over many calls, or detached in the middle of one: what C says in pairs.

use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::ptr;

use pyo3::ffi;

use crate::library::Library;
use crate::thread::{self, Attached};
use crate::{interpreter, local};

thread_local! {
    /// What this thread has begun and not ended, each inside the one before. A thread that ends meanwhile leaves
    /// it to `thread` to release its state, once.
    static ATTACHED: RefCell<Vec<ManuallyDrop<Attached>>> = const { RefCell::new(Vec::new()) };
    /// The states that are set aside; NULL where the thread was not attached.
    static DETACHED: RefCell<Vec<*mut ffi::PyThreadState>> = const { RefCell::new(Vec::new()) };
}

pub(crate) fn attach(library: &Library) -> Result<(), Box<String>> {
    let attached = ManuallyDrop::new(local::with(|local| thread::attach(local, library))?);
    ATTACHED.with_borrow_mut(|held| held.push(attached));
    Ok(())
}

/// Whether this thread has begun what it has not ended.
pub(crate) fn is_attached() -> bool {
    ATTACHED.with_borrow(|held| !held.is_empty())
}

pub(crate) fn end_attach() {
    // Dropped after the list is let go: what Python does then may come back here.
    let last = ATTACHED.with_borrow_mut(Vec::pop);
    drop(last.map(ManuallyDrop::into_inner));
}

pub(crate) fn detach() {
    let is_attached = interpreter::is_usable() && thread::current().is_attached();
    let state = match is_attached {
        // SAFETY: this thread is attached.
        true => unsafe { ffi::PyEval_SaveThread() },
        false => ptr::null_mut(),
    };
    DETACHED.with_borrow_mut(|held| held.push(state));
}

pub(crate) fn end_detach() {
    let last = DETACHED.with_borrow_mut(Vec::pop);
    if let Some(state) = last.filter(|state| !state.is_null() && interpreter::is_usable()) {
        // SAFETY: it is the state that this thread was attached with.
        unsafe { ffi::PyEval_RestoreThread(state) };
    }
}
