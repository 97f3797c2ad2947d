//! Attaching a thread: it keeps its thread state from its first call to its end.

use std::marker::PhantomData;
use std::mem::{self, ManuallyDrop};
use std::ptr;

use pyo3::{Python, ffi};

use crate::exception::Pending;
use crate::library::Library;
use crate::local::{self, Local};
use crate::types::layout;
use crate::{ending, front, interpreter, interrupt, panic, platform, stack};

type State = *mut ffi::PyThreadState;

thread_local! {
    /// Touched where the state that is kept is to be released when the thread ends.
    static AT_END: AtEnd = const { AtEnd };
}

/// This thread is attached for as long as this lives.
pub(crate) struct Attached {
    leave: Leave,
    _not_send: PhantomData<*mut ()>,
}

/// Why a thread could not be attached.
pub(crate) struct Unattached(pub String);

enum Leave {
    /// Detach; the state is kept.
    Detach,
    /// The same as the owner of the front.
    DetachAsOwner,
    /// It was attached before: stay so.
    Stay,
    /// Stay so, and set this exception again.
    StayRaised(Box<Pending>),
    /// The thread is ending and keeps nothing.
    Release,
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

impl Attached {
    /// Lets go: what dropping does where no panic is under way, in fewer steps.
    #[inline(always)]
    pub fn end(self, local: &Local) {
        let mut this = ManuallyDrop::new(self);
        // SAFETY: this thread is attached, in the way that ends here.
        unsafe { mem::replace(&mut this.leave, Leave::Stay).go(local) };
    }
}

impl Drop for Attached {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // SAFETY: this thread is attached.
            unsafe { ffi::PyErr_Clear() };
        }
        let leave = mem::replace(&mut self.leave, Leave::Stay);
        // SAFETY: as above.
        local::with(|local| unsafe { leave.go(local) });
    }
}

impl Leave {
    /// # Safety
    /// This thread is attached, and to leave it so; once.
    #[inline(always)]
    unsafe fn go(self, local: &Local) {
        interrupt::settle();
        match self {
            // SAFETY: the same contract.
            Self::Detach => _ = unsafe { ffi::PyEval_SaveThread() },
            Self::DetachAsOwner => {
                // SAFETY: the same contract.
                unsafe { ffi::PyEval_SaveThread() };
                front::leave(local);
            }
            Self::Stay => {}
            Self::StayRaised(_) | Self::Release => self.go_otherwise(),
        }
    }

    #[cold]
    #[inline(never)]
    fn go_otherwise(self) {
        match self {
            Self::StayRaised(pending) => pending.restore(),
            // SAFETY: the counterpart of `PyGILState_Ensure`, before which this thread had no state.
            Self::Release => unsafe {
                ffi::PyGILState_Release(ffi::PyGILState_STATE::PyGILState_UNLOCKED);
            },
            Self::Detach | Self::DetachAsOwner | Self::Stay => {}
        }
    }
}

/// Attaches this thread, starting the interpreter if there is none.
#[inline(always)]
pub(crate) fn attach(local: &Local, library: &Library) -> Result<Attached, Box<Unattached>> {
    attach_again(local).map_or_else(|| attach_first(local, library), Ok)
}

/// The same for a thread that keeps a state, while Python is open. Never panics.
#[inline(always)]
pub(crate) fn attach_again(local: &Local) -> Option<Attached> {
    let kept = local.kept.get();
    if kept.is_null() || interpreter::is_closed() {
        return None;
    }
    // SAFETY: a kept state is this thread's and lives until the thread ends or Python closes.
    Some(unsafe { resume(local, kept) })
}

/// # Safety
/// `state` is this thread's and alive.
#[inline(always)]
unsafe fn resume(local: &Local, state: State) -> Attached {
    // SAFETY: the interpreter runs.
    unsafe {
        if ffi::compat::PyThreadState_GetUnchecked() != state {
            let leave = match front::enter(local) {
                true => Leave::DetachAsOwner,
                false => Leave::Detach,
            };
            ffi::PyEval_RestoreThread(state);
            return Attached::new(leave);
        }
        if ffi::PyErr_Occurred().is_null() {
            return Attached::new(Leave::Stay);
        }
        Attached::new(Leave::StayRaised(Box::new(Pending::take())))
    }
}

/// Runs `body` attached, if there is an interpreter that can still be used; starts none. A panic in it gives nothing.
pub(crate) fn with_python<T>(body: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    if !interpreter::is_usable() {
        return None;
    }
    local::with(|local| {
        let (kept, Current(state)) = (local.kept.get(), current());
        // SAFETY: the interpreter runs; a state that is kept or known is this thread's.
        let attached = unsafe {
            match (kept.is_null(), state.is_null()) {
                (false, _) => resume(local, kept),
                (true, false) => resume(local, state),
                (true, true) => attach_new(local),
            }
        };
        // The guard is around the thread's detaching, too, which clears what a panic has left.
        stack::with_enough(local, || {
            panic::guard(local, move || body(attached.python()))
        })
        .ok()
    })
}

/// Runs `body` while others may run Python, and no exception is set. This thread is attached.
pub(crate) fn released<T>(body: impl FnOnce() -> T) -> T {
    // SAFETY: this thread is attached, and is so again afterwards.
    unsafe {
        let pending = Pending::take();
        let state = ffi::PyEval_SaveThread();
        let outcome = body();
        ffi::PyEval_RestoreThread(state);
        pending.restore();
        outcome
    }
}

/// The same, where this thread may not be attached.
pub(crate) fn detached<T>(body: impl FnOnce() -> T) -> T {
    match interpreter::is_usable() && current().is_attached() {
        true => released(body),
        false => body(),
    }
}

/// The first time, or after the end.
#[cold]
#[inline(never)]
fn attach_first(local: &Local, library: &Library) -> Result<Attached, Box<Unattached>> {
    let start = interpreter::start(library).map_err(|why| Box::new(Unattached(why)))?;
    let Current(state) = current();
    let attached = if state.is_null() {
        // SAFETY: the interpreter runs, and this thread has no state yet.
        unsafe { attach_new(local) }
    } else {
        // The main state belongs to nobody, so the thread that made it keeps it. Any other state is
        // the host's, which may delete it between two calls.
        if start == interpreter::Start::Here {
            local.kept.set(state);
        }
        // SAFETY: it is the state that Python itself knows this thread by.
        unsafe { resume(local, state) }
    };
    layout::check(attached.python()).map_err(|why| Box::new(Unattached(why)))?;
    panic::prepare(attached.python());
    front::begin();
    ending::watch();
    Ok(attached)
}

/// # Safety
/// The interpreter runs, and this thread has no state.
unsafe fn attach_new(local: &Local) -> Attached {
    // SAFETY: as the caller promises.
    unsafe {
        ffi::PyGILState_Ensure();
        if AT_END.try_with(|_| ()).is_err() {
            return Attached::new(Leave::Release);
        }
        local.kept.set(ffi::PyThreadState_Get());
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
        let kept = local::with(|local| {
            front::end(local);
            local.kept.replace(ptr::null_mut())
        });
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
