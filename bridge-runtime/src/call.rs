//! The way of a call: attach, lower, call, lift.

use std::ptr;

use pyo3::{Python, ffi};

use crate::abi::Code;
use crate::error::{self, Failure};
use crate::function::{Function, Place, Target};
use crate::local::{self, Local};
use crate::refusal::Refusal;
use crate::types::{Lift, Lower};
use crate::vectorcall::Slots;
use crate::way::{self, Way};
use crate::{panic, stack, thread};

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
    unsafe { begin::<SLOTS, A, R>(call::<SLOTS, A, R>, Way::Function, function, arguments) }
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
    unsafe { begin::<SLOTS, A, R>(call_of::<SLOTS, A, R>, function.way, function, arguments) }
}

/// # Safety
/// As [`call`]; `again` is what calls this, and `way` is the function's.
#[inline(always)]
unsafe fn begin<const SLOTS: usize, A: Arguments, R: Lift>(
    again: unsafe extern "C" fn(&'static Function, &A) -> R,
    way: Way,
    function: &'static Function,
    arguments: &A,
) -> R {
    local::with(|local| {
        if stack::is_short(local) {
            // SAFETY: the same contract.
            return stack::elsewhere(local, || unsafe { again(function, arguments) });
        }
        // SAFETY: the same contract.
        conclude(local, function, || unsafe {
            attempt::<SLOTS, A, R>(local, way, function, *arguments)
        })
    })
}

/// Runs `attempt`; a failure of it is recorded for this thread and gives the zero value.
pub(crate) fn finish<R: Lift>(
    function: &Function,
    attempt: impl FnOnce(&Local) -> Result<R, Failure>,
) -> R {
    local::with(|local| stack::with_enough(local, || conclude(local, function, || attempt(local))))
}

/// The same, where there is enough stack. What it compiles to stands once for each signature.
#[inline(always)]
pub(crate) fn conclude<R: Lift>(
    local: &Local,
    function: &Function,
    attempt: impl FnOnce() -> Result<R, Failure>,
) -> R {
    match panic::guard(local, attempt) {
        Ok(Ok(value)) => {
            error::clear(local);
            value
        }
        Ok(Err(failure)) => fail(local, failure),
        Err(panicked) => fail(local, panicked.failure(function.qualified_name())),
    }
}

#[cold]
#[inline(never)]
fn fail<R: Lift>(local: &Local, failure: Failure) -> R {
    error::set(local, failure);
    R::ZERO
}

/// # Safety
/// As [`call`].
#[inline(always)]
unsafe fn attempt<const SLOTS: usize, A: Arguments, R: Lift>(
    local: &Local,
    way: Way,
    function: &'static Function,
    arguments: A,
) -> Result<R, Failure> {
    let attached = thread::attach(local, function.module.library)
        .map_err(|why| function.failure(Code::Start, &why.0))?;
    let py = attached.python();
    let outcome = function.target(py).and_then(|target| {
        // SAFETY: the same contract; the target is the function's.
        unsafe { once::<SLOTS, A, R>(py, way, function, target, arguments) }
    });
    error::clear_attached(py, local);
    attached.end();
    outcome
}

/// Lowers, calls, lifts.
///
/// # Safety
/// As [`call`]; `way` and `target` are those of `function`.
#[inline(always)]
pub(crate) unsafe fn once<const SLOTS: usize, A: Arguments, R: Lift>(
    py: Python<'_>,
    way: Way,
    function: &'static Function,
    target: Target,
    arguments: A,
) -> Result<R, Failure> {
    const { assert!(SLOTS == A::LENGTH + 1) };
    let mut slots = Slots([ptr::null_mut(); SLOTS]);
    // SAFETY: the caller vouches for the arguments; the slots are one more than they are, and live
    // through the call, as the callable and the tuple of names do.
    let result = unsafe {
        arguments
            .lower(py, &mut slots.0[1..], 0)
            .map_err(|(index, refusal)| function.refused(py, Place::Parameter(index), &refusal))?;
        let result = way::go(py, way, target, &slots, function.positional());
        A::take_back(&mut slots.0[1..]);
        result
    };
    drop(slots);
    let result = result.ok_or_else(|| function.raised(py))?;
    R::lift(&result).map_err(|refusal| function.refused(py, Place::Return, &refusal))
}
