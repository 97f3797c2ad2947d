//! Attaching a thread: it keeps its thread state from its first call to its end.

use std::cell::Cell;
use std::marker::PhantomData;
use std::ptr;

use pyo3::{Python, ffi};

use crate::exception::Pending;
use crate::library::Library;
use crate::{ending, interpreter, interrupt, panic, platform, stack};

type State = *mut ffi::PyThreadState;

thread_local! {
    /// The state that this library keeps for this thread.
    static KEPT: Cell<State> = const { Cell::new(ptr::null_mut()) };
    /// Touched where KEPT is to be released when the thread ends.
    static AT_END: AtEnd = const { AtEnd };
}

/// This thread is attached for as long as this lives.
pub(crate) struct Attached {
    leave: Leave,
    _not_send: PhantomData<*mut ()>,
}

enum Leave {
    /// Detach; the state is kept.
    Detach,
    /// It was attached before: stay so, and set this exception again, if there was one.
    Stay(Option<Pending>),
    /// The thread is ending and keeps nothing.
    Release(ffi::PyGILState_STATE),
}

impl Attached {
    fn new(leave: Leave) -> Self {
        Self {
            leave,
            _not_send: PhantomData,
        }
    }

    pub fn python(&self) -> Python<'_> {
        // SAFETY: this thread is attached for as long as `self` lives.
        unsafe { Python::assume_attached() }
    }
}

impl Drop for Attached {
    #[inline]
    fn drop(&mut self) {
        if std::thread::panicking() {
            // SAFETY: this thread is attached.
            unsafe { ffi::PyErr_Clear() };
        }
        interrupt::settle();
        match std::mem::replace(&mut self.leave, Leave::Stay(None)) {
            // SAFETY: this thread is attached with the state that it keeps.
            Leave::Detach => unsafe {
                ffi::PyEval_SaveThread();
            },
            Leave::Stay(pending) => {
                if let Some(pending) = pending {
                    pending.restore();
                }
            }
            // SAFETY: the counterpart of `PyGILState_Ensure`.
            Leave::Release(state) => unsafe { ffi::PyGILState_Release(state) },
        }
    }
}

/// Attaches this thread, starting the interpreter if there is none.
#[inline]
pub(crate) fn attach(library: &Library) -> Result<Attached, String> {
    let kept = KEPT.get();
    if kept.is_null() {
        return attach_first(library);
    }
    if interpreter::is_closed() {
        return Err(interpreter::closed());
    }
    // SAFETY: a kept state is this thread's and lives until the thread ends or Python closes.
    Ok(unsafe { resume(kept) })
}

/// # Safety
/// `state` is this thread's and alive.
#[inline]
unsafe fn resume(state: State) -> Attached {
    // SAFETY: the interpreter runs.
    unsafe {
        if ffi::compat::PyThreadState_GetUnchecked() != state {
            ffi::PyEval_RestoreThread(state);
            return Attached::new(Leave::Detach);
        }
        let is_raised = !ffi::PyErr_Occurred().is_null();
        Attached::new(Leave::Stay(is_raised.then(Pending::take)))
    }
}

/// Runs `body` attached, if there is an interpreter that can still be used; starts none. A panic in it gives nothing.
pub(crate) fn with_python<T>(body: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    if !interpreter::is_usable() {
        return None;
    }
    let (kept, Current(state)) = (KEPT.get(), current());
    // SAFETY: the interpreter runs; a state that is kept or known is this thread's.
    let attached = unsafe {
        match (kept.is_null(), state.is_null()) {
            (false, _) => resume(kept),
            (true, false) => resume(state),
            (true, true) => attach_new(),
        }
    };
    // The guard is around the thread's detaching, too, which clears what a panic has left.
    stack::with_enough(|| panic::guard(move || body(attached.python()))).ok()
}

#[inline(never)]
fn attach_first(library: &Library) -> Result<Attached, String> {
    let start = interpreter::start(library)?;
    let Current(state) = current();
    let attached = if state.is_null() {
        // SAFETY: the interpreter runs, and this thread has no state yet.
        unsafe { attach_new() }
    } else {
        // The main state belongs to nobody, so the thread that made it keeps it. Any other state is
        // the host's, which may delete it between two calls.
        if start == interpreter::Start::Here {
            KEPT.set(state);
        }
        // SAFETY: it is the state that Python itself knows this thread by.
        unsafe { resume(state) }
    };
    panic::prepare(attached.python());
    ending::watch();
    Ok(attached)
}

/// # Safety
/// The interpreter runs, and this thread has no state.
unsafe fn attach_new() -> Attached {
    // SAFETY: as the caller promises.
    unsafe {
        let ensured = ffi::PyGILState_Ensure();
        if AT_END.try_with(|_| ()).is_err() {
            return Attached::new(Leave::Release(ensured));
        }
        KEPT.set(ffi::PyThreadState_Get());
        Attached::new(Leave::Detach)
    }
}

/// The state that Python knows this thread by, or NULL.
pub(crate) struct Current(State);

pub(crate) fn current() -> Current {
    // SAFETY: callers have found the interpreter running.
    Current(unsafe { ffi::PyGILState_GetThisThreadState() })
}

impl Current {
    pub fn is_attached(&self) -> bool {
        // SAFETY: the interpreter runs.
        !self.0.is_null() && self.0 == unsafe { ffi::compat::PyThreadState_GetUnchecked() }
    }
}

struct AtEnd;

impl Drop for AtEnd {
    fn drop(&mut self) {
        let kept = KEPT.replace(ptr::null_mut());
        // The main thread ends with the process, which must not wait for Python.
        if kept.is_null() || !interpreter::is_usable() || platform::is_main_thread() {
            return;
        }
        // SAFETY: the state is this thread's, made by `PyGILState_Ensure` and released once.
        unsafe {
            if ffi::compat::PyThreadState_GetUnchecked() != kept {
                ffi::PyEval_RestoreThread(kept);
            }
            ffi::PyGILState_Release(ffi::PyGILState_STATE::PyGILState_UNLOCKED);
        }
    }
}
