//! KeyboardInterrupt in a call of another thread.

use std::ffi::c_long;
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;
use pyo3::{PyTypeInfo, ffi};

/// How many interrupts may be pending: what each call looks at.
static PENDING: AtomicUsize = AtomicUsize::new(0);
/// The threads that they are for. The lock is never held while Python runs.
static THREADS: Mutex<Vec<c_long>> = Mutex::new(Vec::new());

/// Python's number of this thread.
pub(crate) fn thread_id() -> u64 {
    // SAFETY: always safe, an interpreter or not.
    unsafe { ffi::PyThread_get_thread_ident() as u64 }
}

/// Interrupts what that thread runs; false if it runs no Python. This thread is attached.
pub(crate) fn send(py: Python<'_>, thread: u64) -> PyResult<bool> {
    let frames = py.import("sys")?.call_method0("_current_frames")?;
    if !frames.contains(thread)? {
        return Ok(false);
    }
    let thread = thread as c_long;
    THREADS
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(thread);
    PENDING.fetch_add(1, Ordering::Relaxed);
    // SAFETY: this thread is attached; the class lives as long as the interpreter.
    let found = unsafe {
        ffi::PyThreadState_SetAsyncExc(thread, PyKeyboardInterrupt::type_object_raw(py).cast())
    };
    Ok(found > 0)
}

/// Takes back what came too late for the last Python function of this thread. It is attached.
#[inline]
pub(crate) fn settle() {
    if PENDING.load(Ordering::Relaxed) != 0 {
        take_back();
    }
}

#[cold]
fn take_back() {
    // SAFETY: this thread is attached.
    let runs_python = unsafe { !ffi::PyEval_GetFrame().is_null() };
    if runs_python {
        return;
    }
    let own = thread_id() as c_long;
    let mut threads = THREADS.lock().unwrap_or_else(PoisonError::into_inner);
    let before = threads.len();
    threads.retain(|thread| *thread != own);
    let taken = before - threads.len();
    drop(threads);
    if taken > 0 {
        PENDING.fetch_sub(taken, Ordering::Relaxed);
        // SAFETY: this thread is attached.
        unsafe { ffi::PyThreadState_SetAsyncExc(own, ptr::null_mut()) };
    }
}
