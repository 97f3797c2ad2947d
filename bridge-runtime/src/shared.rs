//! Calls whose types are not all simple. Signatures of such types are seldom alike, and a copy of the whole way of a call
//! for each of them costs rustc 50 ms and the library 2 KB. So they share one for each number of parameters, which meets
//! the types through function pointers: a dozen instructions for each argument.

use std::mem::ManuallyDrop;
use std::ptr;

use pyo3::{Bound, PyAny, Python, ffi};

use crate::abi::Code;
use crate::array::Lent;
use crate::call::conclude;
use crate::error::{self, Failure};
use crate::function::{Function, Place};
use crate::local::{self, Local};
use crate::refusal::Result;
use crate::room::Room;
use crate::types::{Lift, Lower};
use crate::vectorcall::Slots;
use crate::way;
use crate::{stack, thread};

/// An argument, whatever its type.
#[derive(Clone, Copy)]
pub struct Argument {
    value: *const (),
    lower: for<'py> unsafe fn(*const (), Python<'py>) -> Result<Bound<'py, PyAny>>,
    take_back: Option<unsafe fn(&mut *mut ffi::PyObject)>,
}

/// The arguments of a call, nested: `(a, (b, ()))`.
pub trait Listed {
    /// How many there are.
    const LENGTH: usize;

    /// Lists them from `index` on.
    fn list(&self, arguments: &mut [Argument], index: usize);
}

impl Listed for () {
    const LENGTH: usize = 0;

    #[inline(always)]
    fn list(&self, _: &mut [Argument], _: usize) {}
}

impl<H: Lower, T: Listed> Listed for (H, T) {
    const LENGTH: usize = T::LENGTH + 1;

    #[inline(always)]
    fn list(&self, arguments: &mut [Argument], index: usize) {
        arguments[index] = Argument {
            value: (&raw const self.0).cast(),
            lower: lower::<H>,
            take_back: H::IS_USED_AGAIN.then_some(H::take_back),
        };
        self.1.list(arguments, index + 1);
    }
}

/// # Safety
/// As [`Lower::lower`]; `value` is a `T` that is passed on and not used again.
unsafe fn lower<T: Lower>(value: *const (), py: Python<'_>) -> Result<Bound<'_, PyAny>> {
    // SAFETY: the same contract.
    unsafe { value.cast::<T>().read().lower_argument(py) }
}

/// # Safety
/// `result` is an `R`.
unsafe fn lift<R: Lift>(object: &Bound<'_, PyAny>, room: Room, result: *mut ()) -> Result<()> {
    let lifted = R::lift_into(object, room)?;
    // SAFETY: the same contract.
    unsafe { result.cast::<R>().write(lifted) };
    Ok(())
}

/// Where the result goes, whatever its type.
struct Destination {
    result: *mut (),
    lift: unsafe fn(&Bound<'_, PyAny>, Room, *mut ()) -> Result<()>,
    is_lazy: bool,
}

/// Nobody's, as the slot is that it stands for.
const FREE: Argument = Argument {
    value: ptr::null(),
    lower: lower::<bool>,
    take_back: None,
};

/// Calls `function`. A failure is recorded for this thread and gives the zero value.
///
/// # Safety
/// The arguments are as the function's parameters declare them; their pointers are valid.
#[inline(always)]
pub unsafe fn call_shared<const SLOTS: usize, A: Listed, R: Lift>(
    function: &'static Function,
    arguments: A,
) -> R {
    const { assert!(SLOTS == A::LENGTH + 1) };
    let arguments = ManuallyDrop::new(arguments);
    let mut list = [FREE; SLOTS];
    arguments.list(&mut list, 1);
    let mut result = R::ZERO;
    let destination = Destination {
        result: (&raw mut result).cast(),
        lift: lift::<R>,
        is_lazy: R::IS_LAZY,
    };
    // SAFETY: the same contract; each argument is listed once, with its own type, and so is the result.
    unsafe { call(function, &list, &destination) };
    result
}

/// # Safety
/// As [`call_shared`], for the list from its second element on, and the destination.
// "C", as above all calls.
#[allow(improper_ctypes_definitions)]
#[inline(never)]
unsafe extern "C" fn call<const SLOTS: usize>(
    function: &'static Function,
    arguments: &[Argument; SLOTS],
    destination: &Destination,
) {
    local::with(|local| {
        if stack::is_short(local) {
            // SAFETY: the same contract.
            stack::elsewhere(local, &mut || unsafe {
                call(function, arguments, destination)
            });
            return;
        }
        conclude(local, function, |room| {
            let attached = thread::attach(local, function.module.library)
                .map_err(|why| function.failure(Code::Start, &why.0))?;
            // SAFETY: the same contract.
            let outcome = unsafe {
                run(
                    local,
                    attached.python(),
                    function,
                    arguments,
                    destination,
                    room,
                )
            };
            error::clear_attached(attached.python(), local);
            attached.end();
            outcome
        });
    });
}

/// # Safety
/// As [`call`].
#[inline(always)]
unsafe fn run<const SLOTS: usize>(
    local: &Local,
    py: Python<'_>,
    function: &'static Function,
    arguments: &[Argument; SLOTS],
    destination: &Destination,
    room: Room,
) -> std::result::Result<(), Failure> {
    let target = function.target(py)?;
    let lent = Lent::begin(local, destination.is_lazy);
    let mut slots = Slots([ptr::null_mut(); SLOTS]);
    // SAFETY: the caller vouches for the arguments and the destination; the slots are one more than the arguments, and live
    // through the call, as the callable and the tuple of names do.
    unsafe {
        for (index, argument) in arguments.iter().enumerate().skip(1) {
            let object = (argument.lower)(argument.value, py)
                .map_err(|refusal| function.refused(py, Place::Parameter(index - 1), &refusal))?;
            slots.0[index] = object.into_ptr();
        }
        lent.lowered();
        let result = way::go(py, function.way, target, &slots, function.positional());
        for (slot, argument) in slots.0.iter_mut().zip(arguments) {
            if let Some(take_back) = argument.take_back {
                take_back(slot);
            }
        }
        drop(slots);
        let result = result.ok_or_else(|| function.raised(py));
        lent.settle(py, function, result.as_ref().ok())?;
        let result = result?;
        (destination.lift)(&result, room, destination.result)
            .map_err(|refusal| function.refused(py, Place::Return, &refusal))
    }
}
