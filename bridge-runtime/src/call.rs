//! The way of a call: attach, lower, call, lift.

use std::mem::ManuallyDrop;
use std::ptr;

use pyo3::{Python, ffi};

use crate::abi::Code;
use crate::error::{self, Failure};
use crate::function::{Function, Place, Target};
use crate::local::{self, Local};
use crate::panic::{self, Panicked};
use crate::refusal::Refusal;
use crate::room::Room;
use crate::thread::{self, Attached};
use crate::types::{Lift, Lower};
use crate::vectorcall::{Slots, vectorcall};
use crate::{stack, way};

/// The arguments of a call, nested: `(a, (b, ()))`.
pub trait Arguments: Copy {
    /// How many there are.
    const LENGTH: usize;

    /// Puts new references to the lowered arguments into `slots`, from `index` on.
    /// The error tells which argument was refused.
    ///
    /// # Safety
    /// As [`Lower::lower`], for each of them.
    unsafe fn lower(
        self,
        py: Python<'_>,
        slots: &mut [*mut ffi::PyObject],
        index: usize,
    ) -> Result<(), (usize, Box<Refusal>)>;

    /// Lets go of what is in the slots; see [`Lower::let_go`].
    ///
    /// # Safety
    /// As there, for each of them.
    unsafe fn let_go(slots: &[*mut ffi::PyObject]);
}

impl Arguments for () {
    const LENGTH: usize = 0;

    #[inline(always)]
    unsafe fn lower(
        self,
        _: Python<'_>,
        _: &mut [*mut ffi::PyObject],
        _: usize,
    ) -> Result<(), (usize, Box<Refusal>)> {
        Ok(())
    }

    #[inline(always)]
    unsafe fn let_go(_: &[*mut ffi::PyObject]) {}
}

impl<H: Lower + Copy, T: Arguments> Arguments for (H, T) {
    const LENGTH: usize = T::LENGTH + 1;

    #[inline(always)]
    unsafe fn lower(
        self,
        py: Python<'_>,
        slots: &mut [*mut ffi::PyObject],
        index: usize,
    ) -> Result<(), (usize, Box<Refusal>)> {
        // SAFETY: the same contract.
        unsafe {
            let object = self.0.lower_argument(py);
            slots[index] = object.map_err(|refusal| (index, refusal))?.into_ptr();
            self.1.lower(py, slots, index + 1)
        }
    }

    #[inline(always)]
    unsafe fn let_go(slots: &[*mut ffi::PyObject]) {
        if let [first, rest @ ..] = slots {
            // SAFETY: the same contract.
            unsafe {
                H::let_go(*first);
                T::let_go(rest);
            }
        }
    }
}

/// Calls `function`. A failure is recorded for this thread and gives the zero value.
///
/// # Safety
/// The arguments are as the function's parameters declare them; their pointers are valid.
// "C", as it never unwinds: its callers need no way to end a panic.
#[allow(improper_ctypes_definitions)]
#[inline(never)]
pub unsafe extern "C" fn call<const SLOTS: usize, A: Arguments, R: Lift>(
    function: &'static Function,
    arguments: &A,
) -> R {
    // SAFETY: the same contract.
    unsafe { begin::<false, SLOTS, A, R>(call::<SLOTS, A, R>, function, arguments) }
}

/// The same for what belongs to its first argument, a [`Receiver`](crate::Receiver): a method, an attribute.
///
/// # Safety
/// As [`call`].
// "C", as it never unwinds: its callers need no way to end a panic.
#[allow(improper_ctypes_definitions)]
#[inline(never)]
pub unsafe extern "C" fn call_of<const SLOTS: usize, A: Arguments, R: Lift>(
    function: &'static Function,
    arguments: &A,
) -> R {
    // SAFETY: the same contract.
    unsafe { begin::<true, SLOTS, A, R>(call_of::<SLOTS, A, R>, function, arguments) }
}

/// # Safety
/// As [`call`], or [`call_of`] where it `IS_OF`; `again` is the one that calls this.
#[inline(always)]
unsafe fn begin<const IS_OF: bool, const SLOTS: usize, A: Arguments, R: Lift>(
    again: unsafe extern "C" fn(&'static Function, &A) -> R,
    function: &'static Function,
    arguments: &A,
) -> R {
    local::with(|local| {
        if stack::is_short(local) {
            // SAFETY: the same contract.
            return unsafe { again_elsewhere(local, again, function, arguments) };
        }
        conclude(local, function, |py, room| {
            let target = function.target(py)?;
            let lowered = || error::clear_attached(py, local);
            // SAFETY: the same contract; the target is the function's.
            unsafe { once::<IS_OF, SLOTS, A, R>(py, function, target, *arguments, lowered, room) }
        })
    })
}

/// Calls `again` on another stack.
///
/// # Safety
/// As [`begin`].
#[cold]
#[inline(never)]
unsafe fn again_elsewhere<A: Arguments, R: Lift>(
    local: &Local,
    again: unsafe extern "C" fn(&'static Function, &A) -> R,
    function: &'static Function,
    arguments: &A,
) -> R {
    let mut result = R::ZERO;
    stack::elsewhere(local, &mut || {
        // SAFETY: the same contract.
        result = unsafe { again(function, arguments) };
    });
    result
}

/// Runs `attempt` attached; a failure of it is recorded for this thread and gives the zero value.
pub(crate) fn finish<R: Lift>(
    function: &Function,
    attempt: impl FnOnce(&Local, Python<'_>, Room) -> Result<R, Failure>,
) -> R {
    local::with(|local| {
        stack::with_enough(local, || {
            conclude(local, function, |py, room| attempt(local, py, room))
        })
    })
}

/// The same, where there is enough stack. What it compiles to stands once for each signature.
#[inline(always)]
pub(crate) fn conclude<R: Lift>(
    local: &Local,
    function: &Function,
    attempt: impl FnOnce(Python<'_>, Room) -> Result<R, Failure>,
) -> R {
    let room = Room::take(local);
    let attached = match thread::attach_again(local) {
        Some(attached) => attached,
        None => match attach_first(local, function) {
            Ok(attached) => attached,
            Err(failure) => return failed(local, failure),
        },
    };
    // Nothing unwinds before it ends.
    let attached = ManuallyDrop::new(attached);
    let py = attached.python();
    let mut value = R::ZERO;
    let attempt = || {
        let failure = match attempt(py, room) {
            Ok(lifted) => {
                value = lifted;
                None
            }
            Err(failure) => Some(failure),
        };
        error::clear_attached(py, local);
        failure
    };
    let failure = panic::guard(local, attempt)
        .unwrap_or_else(|panicked| Some(panicked_in(py, function, panicked)));
    ManuallyDrop::into_inner(attached).end(local);
    match failure {
        None => value,
        Some(failure) => failed(local, failure),
    }
}

#[cold]
fn failed<R: Lift>(local: &Local, failure: Failure) -> R {
    error::set(local, failure);
    R::ZERO
}

#[cold]
#[inline(never)]
fn attach_first(local: &Local, function: &Function) -> Result<Attached, Failure> {
    let attach = || {
        thread::attach(local, function.module.library)
            .map_err(|why| function.failure(Code::Start, &why.0))
    };
    panic::guard_or(local, attach, |panicked| {
        panicked.failure(function.qualified_name())
    })
}

#[cold]
#[inline(never)]
fn panicked_in(_: Python<'_>, function: &Function, panicked: Panicked) -> Failure {
    // SAFETY: this thread is attached.
    unsafe { ffi::PyErr_Clear() };
    panicked.failure(function.qualified_name())
}

/// Lowers, calls, lifts. `lowered` is told before Python runs.
///
/// # Safety
/// As [`begin`]; the target is the function's.
#[inline(always)]
pub(crate) unsafe fn once<const IS_OF: bool, const SLOTS: usize, A: Arguments, R: Lift>(
    py: Python<'_>,
    function: &'static Function,
    target: Target,
    arguments: A,
    lowered: impl FnOnce(),
    room: Room,
) -> Result<R, Failure> {
    const { assert!(SLOTS == A::LENGTH + 1) };
    let mut slots = Slots([ptr::null_mut(); SLOTS]);
    // SAFETY: the caller vouches for the arguments; the slots are one more than they are, and live
    // through the call, as the callable and the tuple of names do.
    let result = unsafe {
        arguments
            .lower(py, &mut slots.0[1..], 0)
            .map_err(|(index, refusal)| function.refused(py, Place::Parameter(index), &refusal))?;
        lowered();
        let positional = function.positional();
        let result = match IS_OF {
            true => way::go(py, function.way, target, &slots, positional),
            false => vectorcall(py, target.callable, &slots, positional, target.keywords),
        };
        A::let_go(&ManuallyDrop::new(slots).0[1..]);
        result
    };
    let result = result.ok_or_else(|| function.raised(py))?;
    R::lift_into(&result, room).map_err(|refusal| function.refused(py, Place::Return, &refusal))
}
