//! KeyboardInterrupt in a call of another thread.

use std::ffi::c_long;
use std::ptr;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;
use pyo3::{PyTypeInfo, ffi};

/// How many interrupts may be pending: what each call looks at.
static PENDING: AtomicUsize = AtomicUsize::new(0);
/// What they are. The lock is held while Python is told of one or forgets one, which runs no Python.
static INTERRUPTS: Mutex<Vec<Interrupt>> = Mutex::new(Vec::new());

/// One that was sent, and whose call has not ended.
struct Interrupt {
    thread: c_long,
    number: u64,
}

fn interrupts() -> MutexGuard<'static, Vec<Interrupt>> {
    INTERRUPTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Python's number of this thread.
pub(crate) fn thread_id() -> u64 {
    // SAFETY: always safe, an interpreter or not.
    unsafe { ffi::PyThread_get_thread_ident() as u64 }
}

/// Interrupts what that thread runs; false if it runs no Python. This thread is attached.
///
/// The call of that thread may end at any moment, without a global interpreter lock also between two lines of this. So
/// it is noted first, and sent only if the end of the call has not taken it back meanwhile.
pub(crate) fn send(py: Python<'_>, thread: u64) -> PyResult<bool> {
    let number = note(thread as c_long);
    let runs_python = py
        .import("sys")
        .and_then(|sys| sys.call_method0("_current_frames"))
        .and_then(|frames| frames.contains(thread));
    let mut interrupts = interrupts();
    let Some(index) = interrupts.iter().position(|one| one.number == number) else {
        return Ok(false);
    };
    if matches!(runs_python, Ok(true)) {
        let kind = PyKeyboardInterrupt::type_object_raw(py);
        // SAFETY: this thread is attached; the class lives as long as the interpreter.
        let found = unsafe { ffi::PyThreadState_SetAsyncExc(thread as c_long, kind.cast()) };
        return Ok(found > 0);
    }
    interrupts.swap_remove(index);
    PENDING.fetch_sub(1, Ordering::Relaxed);
    runs_python
}

fn note(thread: c_long) -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed);
    interrupts().push(Interrupt { thread, number });
    PENDING.fetch_add(1, Ordering::SeqCst);
    number
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
    let mut interrupts = interrupts();
    let before = interrupts.len();
    interrupts.retain(|one| one.thread != own);
    let taken = before - interrupts.len();
    if taken > 0 {
        PENDING.fetch_sub(taken, Ordering::Relaxed);
        // SAFETY: this thread is attached.
        unsafe { ffi::PyThreadState_SetAsyncExc(own, ptr::null_mut()) };
    }
}
