//! Calls of one function for each element of arrays: attached once, looked up once.

use pyo3::{Python, ffi};

use crate::abi::Code;
use crate::call::{Arguments, finish, once};
use crate::error::{self, Failure};
use crate::function::{Function, Target};
use crate::local;
use crate::room::Room;
use crate::types::{Lift, Lower};

/// After so many calls of what is no Python function, others get their turn: Python itself looks for them, and for
/// signals, in its own functions only.
const TURN: usize = 256;

/// The arrays of a batch, nested: `(a, (b, ()))`.
pub trait Columns: Copy {
    /// One element of each.
    type Row: Arguments;

    /// Index of the first array, from `index` on, that is NULL.
    fn null(self, index: usize) -> Option<usize>;

    /// The elements at `index`.
    ///
    /// # Safety
    /// Each array has more elements than that.
    unsafe fn row(self, index: usize) -> Self::Row;
}

impl Columns for () {
    type Row = ();

    fn null(self, _: usize) -> Option<usize> {
        None
    }

    #[inline]
    unsafe fn row(self, _: usize) {}
}

impl<H: Lower + Copy, T: Columns> Columns for (*const H, T) {
    type Row = (H, T::Row);

    fn null(self, index: usize) -> Option<usize> {
        match self.0.is_null() {
            true => Some(index),
            false => self.1.null(index + 1),
        }
    }

    #[inline]
    unsafe fn row(self, index: usize) -> Self::Row {
        // SAFETY: the same contract. It is read anew each time, as the results may go to the same array.
        unsafe { (self.0.add(index).read(), self.1.row(index)) }
    }
}

/// Calls `function` for each of `count` elements of `columns`, until one fails, and writes the results to `out`.
/// Gives how many have succeeded; if these are not all, the error of the next one is recorded for this thread.
///
/// # Safety
/// Each array is NULL or has `count` elements; those of `columns` are as the function's parameters declare them, `out` can
/// be written. Arrays may be the same, but do not overlap otherwise. Without a result `out` may be NULL.
// "C", as it never unwinds: its callers need no way to end a panic.
#[allow(improper_ctypes_definitions)]
#[inline(never)]
pub unsafe extern "C" fn batch<const SLOTS: usize, C: Columns, R: Lift>(
    function: &'static Function,
    columns: &C,
    out: *mut R,
    count: usize,
) -> usize {
    const { assert!(!R::OWNS, "a batch has nobody who frees its results") };
    if count == 0 {
        local::with(error::clear);
        return 0;
    }
    let null = columns.null(0).map(Some);
    let null = null.or((size_of::<R>() > 0 && out.is_null()).then_some(None));
    if let Some(index) = null {
        return refuse_null(function, index, count);
    }
    run(function, count, &mut |py, target, done, end| {
        while *done < end {
            // SAFETY: the caller vouches for the arrays, which are longer than that; `run` for what is called.
            unsafe {
                let row = columns.row(*done);
                // Texts of later rows may be the last error's.
                let lowered = || ();
                let value = once::<false, SLOTS, C::Row, R>(
                    py,
                    function,
                    target,
                    row,
                    lowered,
                    Room::NONE,
                )?;
                out.add(*done).write(value);
            }
            *done += 1;
        }
        Ok(())
    })
}

/// Calls it for the elements from `done` on to that index, and counts them in `done`.
type Calls<'a> = &'a mut dyn FnMut(Python<'_>, Target, &mut usize, usize) -> Result<(), Failure>;

/// What does not depend on the types, once for all batches.
#[inline(never)]
fn run(function: &'static Function, count: usize, calls: Calls<'_>) -> usize {
    let mut done = 0;
    finish(function, |_, py, _| {
        attempt(py, function, count, calls, &mut done)
    });
    done
}

fn attempt(
    py: Python<'_>,
    function: &'static Function,
    count: usize,
    calls: Calls<'_>,
    done: &mut usize,
) -> Result<(), Failure> {
    let target = function.target(py)?;
    // SAFETY: the callable lives as long as the interpreter.
    if unsafe { ffi::PyFunction_Check(target.callable) } != 0 {
        return calls(py, target, done, count);
    }
    loop {
        let end = count.min(*done + TURN);
        calls(py, target, done, end)?;
        if end == count {
            return Ok(());
        }
        take_turns(py, function)?;
    }
}

/// Lets other threads run Python if they wait, and runs what signals have asked for.
#[inline(never)]
fn take_turns(py: Python<'_>, function: &Function) -> Result<(), Failure> {
    // SAFETY: this thread is attached, and is so again afterwards.
    let stopped = unsafe {
        ffi::PyEval_RestoreThread(ffi::PyEval_SaveThread());
        ffi::PyErr_CheckSignals() != 0
    };
    match stopped {
        true => Err(function.raised(py)),
        false => Ok(()),
    }
}

/// Records which array is NULL: that of a parameter, or that of the results.
#[cold]
fn refuse_null(function: &Function, parameter: Option<usize>, count: usize) -> usize {
    let name = match parameter {
        Some(index) => function.parameter(index).to_owned(),
        None => out_name(function),
    };
    let message = format!("parameter {name} is NULL, but its length is {count}");
    local::with(|local| error::set(local, function.failure(Code::Null, &message)));
    0
}

/// What the header calls the array of the results: `out`, unless a parameter is called so.
fn out_name(function: &Function) -> String {
    let mut name = "out".to_owned();
    while function.parameters().any(|parameter| parameter == name) {
        name.push('_');
    }
    name
}
