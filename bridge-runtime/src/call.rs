//! The way of a call: attach, lower, call, lift.

use std::ptr;

use pyo3::{Python, ffi};

use crate::abi::Code;
use crate::error::{self, Failure};
use crate::function::{Function, Place, Target};
use crate::local::{self, Local};
use crate::refusal::Refusal;
use crate::room::Room;
use crate::types::{Lift, Lower};
use crate::vectorcall::{Slots, vectorcall};
use crate::{panic, stack, thread, way};

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

    /// Takes back what of it can be used again; see [`Lower::take_back`].
    ///
    /// # Safety
    /// As [`Lower::take_back`], for each of `slots`.
    unsafe fn take_back(slots: &mut [*mut ffi::PyObject]);
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
    unsafe fn take_back(_: &mut [*mut ffi::PyObject]) {}
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
    unsafe fn take_back(slots: &mut [*mut ffi::PyObject]) {
        if let [first, rest @ ..] = slots {
            // SAFETY: the same contract.
            unsafe {
                H::take_back(first);
                T::take_back(rest);
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
            let mut result = R::ZERO;
            stack::elsewhere(local, &mut || {
                // SAFETY: the same contract.
                result = unsafe { again(function, arguments) };
            });
            return result;
        }
        // SAFETY: the same contract.
        conclude(local, function, |room| unsafe {
            attempt::<IS_OF, SLOTS, A, R>(local, function, *arguments, room)
        })
    })
}

/// Runs `attempt`; a failure of it is recorded for this thread and gives the zero value.
pub(crate) fn finish<R: Lift>(
    function: &Function,
    attempt: impl FnOnce(&Local, Room) -> Result<R, Failure>,
) -> R {
    local::with(|local| {
        stack::with_enough(local, || {
            conclude(local, function, |room| attempt(local, room))
        })
    })
}

/// The same, where there is enough stack. What it compiles to stands once for each signature.
#[inline(always)]
pub(crate) fn conclude<R: Lift>(
    local: &Local,
    function: &Function,
    attempt: impl FnOnce(Room) -> Result<R, Failure>,
) -> R {
    let attempt = || attempt(Room::take(local));
    let outcome = panic::guard_or(local, attempt, |panicked| {
        panicked.failure(function.qualified_name())
    });
    match outcome {
        Ok(value) => {
            error::clear(local);
            value
        }
        Err(failure) => {
            error::set(local, failure);
            R::ZERO
        }
    }
}

/// # Safety
/// As [`begin`].
#[inline(always)]
unsafe fn attempt<const IS_OF: bool, const SLOTS: usize, A: Arguments, R: Lift>(
    local: &Local,
    function: &'static Function,
    arguments: A,
    room: Room,
) -> Result<R, Failure> {
    let attached = thread::attach(local, function.module.library)
        .map_err(|why| function.failure(Code::Start, &why.0))?;
    let py = attached.python();
    let outcome = function.target(py).and_then(|target| {
        // SAFETY: the same contract; the target is the function's.
        unsafe { once::<IS_OF, SLOTS, A, R>(py, function, target, arguments, room) }
    });
    error::clear_attached(py, local);
    attached.end();
    outcome
}

/// Lowers, calls, lifts.
///
/// # Safety
/// As [`begin`]; the target is the function's.
#[inline(always)]
pub(crate) unsafe fn once<const IS_OF: bool, const SLOTS: usize, A: Arguments, R: Lift>(
    py: Python<'_>,
    function: &'static Function,
    target: Target,
    arguments: A,
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
        let positional = function.positional();
        let result = match IS_OF {
            true => way::go(py, function.way, target, &slots, positional),
            false => vectorcall(py, target.callable, &slots, positional, target.keywords),
        };
        A::take_back(&mut slots.0[1..]);
        result
    };
    drop(slots);
    let result = result.ok_or_else(|| function.raised(py))?;
    R::lift_into(&result, room).map_err(|refusal| function.refused(py, Place::Return, &refusal))
}
