//! What this thread keeps between its calls, in one place: a shared library finds each thread-local variable by a call
//! of the C library's, so a call looks once and hands on what it found.

use std::cell::Cell;
use std::ptr;
use std::time::Instant;

use pyo3::ffi;

use crate::abi::{Error, Room};
use crate::array::Loan;
use crate::callback::{self, Frame};
use crate::live::{self, Count};
#[cfg(all(target_os = "linux", target_env = "gnu", not(Py_3_14)))]
use crate::stack;

/// What is kept for one thread.
pub(crate) struct Local {
    /// The thread state that this library keeps for this thread, or NULL.
    pub kept: Cell<*mut ffi::PyThreadState>,
    /// The last error, or NULL.
    pub last: Cell<*const Error>,
    /// Below this address of the stack there is not enough of it; see `stack`.
    #[cfg(all(target_os = "linux", target_env = "gnu", not(Py_3_14)))]
    pub floor: Cell<usize>,
    /// When this thread last became the owner of the front; see `front`.
    pub slice: Cell<Option<Instant>>,
    /// How many calls of this thread pass the front by.
    pub avoids: Cell<u32>,
    /// How many steps the front had made when this thread last left it.
    pub steps: Cell<usize>,
    /// How many guards against panics this thread is in.
    pub guards: Cell<u32>,
    /// The function of the program that runs, called by Python; or NULL.
    pub callback: Cell<*const Frame>,
    /// The last object over memory of C's that a call has lent, or NULL; see `array::loan`.
    pub lent: Cell<*mut Loan>,
    /// Whether the arguments of a call are being lowered.
    pub lends: Cell<bool>,
    /// Memory of the caller's for the result of the next call, or NULL; see `room`.
    pub room: Cell<*mut Room>,
    /// What this thread counts the blocks of results with, or NULL; see `live`.
    pub count: Cell<*const Count>,
}

thread_local! {
    // Without a destructor: it is there as long as the thread, and a look at it asks nothing first.
    static LOCAL: Local = const {
        Local {
            kept: Cell::new(ptr::null_mut()),
            last: Cell::new(ptr::null()),
            #[cfg(all(target_os = "linux", target_env = "gnu", not(Py_3_14)))]
            floor: Cell::new(stack::UNKNOWN),
            slice: Cell::new(None),
            avoids: Cell::new(0),
            steps: Cell::new(0),
            guards: Cell::new(0),
            callback: Cell::new(callback::NONE),
            lent: Cell::new(ptr::null_mut()),
            lends: Cell::new(false),
            room: Cell::new(ptr::null_mut()),
            count: Cell::new(live::NONE),
        }
    };
}

/// Runs `body` with what this thread keeps.
#[inline(always)]
pub(crate) fn with<T>(body: impl FnOnce(&Local) -> T) -> T {
    // SAFETY: it is there as long as this thread, which runs `body`.
    body(unsafe { &*own() })
}

/// What this thread keeps: one function for all bodies.
#[inline(always)]
fn own() -> *const Local {
    LOCAL.with(ptr::from_ref)
}
