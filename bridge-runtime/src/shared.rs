//! Calls whose types are not all simple. Signatures of such types are seldom alike, and a copy of the whole way of a call
//! for each of them costs rustc 50 ms and the library 2 KB. So they share one for each number of parameters, which meets
//! the types through trait objects: a dozen instructions for each argument.

use std::mem::{ManuallyDrop, MaybeUninit};
use std::{ptr, slice};

use pyo3::{Bound, PyAny, Python, ffi};

use crate::array::Lent;
use crate::call::conclude;
use crate::error::{self, Failure};
use crate::function::{Function, Place};
use crate::local::{self, Local};
use crate::refusal::Result;
use crate::room::Room;
use crate::stack;
use crate::types::{Lift, Lower};
use crate::vectorcall::Slots;
use crate::way;

/// An argument, whatever its type.
#[doc(hidden)]
pub trait ErasedArgument {
    /// Makes the object. The argument is passed on and not used again.
    ///
    /// # Safety
    /// As [`Lower::lower`].
    unsafe fn lower<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>>;

    /// Lets go of the object; see [`Lower::let_go`].
    ///
    /// # Safety
    /// As there.
    unsafe fn let_go(&self, object: *mut ffi::PyObject);
}

impl<T: Lower> ErasedArgument for T {
    unsafe fn lower<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>> {
        // SAFETY: the same contract; whoever has the argument does not drop it.
        unsafe { ptr::from_ref(self).read().lower_argument(py) }
    }

    unsafe fn let_go(&self, object: *mut ffi::PyObject) {
        // SAFETY: the same contract.
        unsafe { T::let_go(object) }
    }
}

/// A result that is to come, whatever its type.
trait ErasedResult {
    /// See [`Lift::IS_LAZY`].
    fn is_lazy(&self) -> bool;

    /// Makes it of what Python has returned.
    fn lift(&mut self, object: &Bound<'_, PyAny>, room: Room) -> Result<()>;
}

impl<R: Lift> ErasedResult for R {
    #[inline(always)]
    fn is_lazy(&self) -> bool {
        R::IS_LAZY
    }

    fn lift(&mut self, object: &Bound<'_, PyAny>, room: Room) -> Result<()> {
        match R::at_once(object) {
            Some(value) => {
                *self = value;
                Ok(())
            }
            None => lift_with_care(self, object, room),
        }
    }
}

/// Apart, so that what is seen at once takes no room on the stack.
#[inline(never)]
fn lift_with_care<R: Lift>(result: &mut R, object: &Bound<'_, PyAny>, room: Room) -> Result<()> {
    *result = R::lift_into(object, room)?;
    Ok(())
}

/// The arguments of a call, nested: `(a, (b, ()))`.
pub trait Listed {
    /// How many there are.
    const LENGTH: usize;

    /// Whether one of them may be lent to Python.
    const LENDS: bool;

    /// Lists them from `index` on.
    #[doc(hidden)]
    fn list<'a>(&'a self, arguments: &mut List<'a>, index: usize);
}

/// As many arguments as there is room for.
#[doc(hidden)]
pub type List<'a> = [MaybeUninit<&'a dyn ErasedArgument>];

impl Listed for () {
    const LENGTH: usize = 0;
    const LENDS: bool = false;

    #[inline(always)]
    fn list<'a>(&'a self, _: &mut List<'a>, _: usize) {}
}

impl<H: Lower, T: Listed> Listed for (H, T) {
    const LENGTH: usize = T::LENGTH + 1;
    const LENDS: bool = H::LENDS || T::LENDS;

    #[inline(always)]
    fn list<'a>(&'a self, arguments: &mut List<'a>, index: usize) {
        arguments[index].write(&self.0);
        self.1.list(arguments, index + 1);
    }
}

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
    let mut list = [const { MaybeUninit::uninit() }; SLOTS];
    arguments.list(&mut list, 0);
    let mut result = R::ZERO;
    // SAFETY: the same contract; all arguments are listed, each once.
    unsafe {
        match A::LENDS {
            true => call::<SLOTS, true>(function, list.as_ptr().cast(), &mut result),
            false => call::<SLOTS, false>(function, list.as_ptr().cast(), &mut result),
        }
    }
    result
}

/// # Safety
/// As [`call_shared`], for the list, which is one shorter than the slots, and the result. `LENDS`, if one of the arguments may be
/// lent.
// "C", as above all calls.
#[allow(improper_ctypes_definitions)]
#[inline(never)]
unsafe extern "C" fn call<const SLOTS: usize, const LENDS: bool>(
    function: &'static Function,
    arguments: *const &dyn ErasedArgument,
    result: &mut dyn ErasedResult,
) {
    local::with(|local| {
        if stack::is_short(local) {
            // SAFETY: the same contract.
            return unsafe { call_elsewhere::<SLOTS, LENDS>(local, function, arguments, result) };
        }
        // SAFETY: the same contract.
        conclude(local, function, |py, room| unsafe {
            let arguments = slice::from_raw_parts(arguments, SLOTS - 1);
            run::<SLOTS, LENDS>(local, py, function, arguments, result, room)
        });
    });
}

/// The same on another stack.
///
/// # Safety
/// As [`call`].
#[cold]
#[inline(never)]
unsafe fn call_elsewhere<const SLOTS: usize, const LENDS: bool>(
    local: &Local,
    function: &'static Function,
    arguments: *const &dyn ErasedArgument,
    result: &mut dyn ErasedResult,
) {
    // SAFETY: the same contract.
    stack::elsewhere(local, &mut || unsafe {
        call::<SLOTS, LENDS>(function, arguments, result)
    });
}

/// # Safety
/// As [`call`].
#[inline(always)]
unsafe fn run<const SLOTS: usize, const LENDS: bool>(
    local: &Local,
    py: Python<'_>,
    function: &'static Function,
    arguments: &[&dyn ErasedArgument],
    result: &mut dyn ErasedResult,
    room: Room,
) -> std::result::Result<(), Failure> {
    let target = function.target(py)?;
    let lent = Lent::<LENDS>::begin(local, LENDS && result.is_lazy());
    let mut slots = Slots([ptr::null_mut(); SLOTS]);
    // SAFETY: the caller vouches for the arguments and the result; the slots are one more than the arguments, and live
    // through the call, as the callable and the tuple of names do.
    let returned = unsafe {
        for (index, (argument, slot)) in arguments.iter().zip(&mut slots.0[1..]).enumerate() {
            let object = argument
                .lower(py)
                .map_err(|refusal| function.refused(py, Place::Parameter(index), &refusal))?;
            *slot = object.into_ptr();
        }
        lent.lowered();
        error::clear_attached(py, local);
        let returned = way::go(py, function.way, target, &slots, function.positional());
        for (argument, slot) in arguments.iter().zip(&ManuallyDrop::new(slots).0[1..]) {
            argument.let_go(*slot);
        }
        returned.ok_or_else(|| function.raised(py))
    };
    lent.settle(py, function, returned.as_ref().ok())?;
    result
        .lift(&returned?, room)
        .map_err(|refusal| function.refused(py, Place::Return, &refusal))
}
