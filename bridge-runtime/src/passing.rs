//! The ways to pass an argument, and what becomes of it.

use pyo3::types::{PyDict, PyList};
use pyo3::{Bound, PyAny, Python};

use crate::abi::Str;
use crate::refusal::{Refusal, Result};
use crate::types::{Array, Dict, Held, Lift, Lower, Map, lower_elements, lower_items};

/// An argument, and how it is passed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a way to pass an argument",
    label = "this type cannot be passed that way",
    note = "`#[args]` is an array, such as `List<T>`; `#[kwargs]` is a `Dict<Str, T>`; what `#[inout]` changes must be a type of results too"
)]
pub trait Passing: Copy {
    /// What Python has changed it to, until all of the call has succeeded.
    type Changed;

    /// Whether Python may change it.
    const CHANGES: bool = false;

    /// Makes the Python object.
    ///
    /// # Safety
    /// As [`Lower::lower`]; a pointer is NULL, or valid as the way of passing says.
    unsafe fn lower(self, py: Python<'_>) -> Result<Argument<'_>>;

    /// Reads what Python has made of it.
    fn lift(argument: &Argument<'_>) -> Result<Self::Changed>;

    /// Hands that to the caller.
    ///
    /// # Safety
    /// As `lower`.
    unsafe fn commit(self, changed: Self::Changed);
}

/// What Python gets for an argument.
#[derive(Debug)]
pub enum Argument<'py> {
    /// Nothing: it takes its default.
    Omitted,
    /// One object.
    One(Bound<'py, PyAny>),
    /// Positional ones.
    Positional(Bound<'py, PyList>),
    /// Those with names.
    Named(Bound<'py, PyDict>),
}

/// `T x`
#[derive(Debug, Clone, Copy)]
pub struct Value<T>(pub T);

/// `const T *x`: NULL takes the default.
#[derive(Debug, Clone, Copy)]
pub struct Omittable<T>(pub *const T);

/// `T *x`: borrowed before, owned by the caller afterwards.
#[derive(Debug, Clone, Copy)]
pub struct InOut<T>(pub *mut T);

/// `*args`, an array.
#[derive(Debug, Clone, Copy)]
pub struct Args<T>(pub T);

/// `**kwargs`, a map whose keys are str.
#[derive(Debug, Clone, Copy)]
pub struct Kwargs<T>(pub T);

/// Implements the way back for what Python cannot change.
macro_rules! unchanged {
    () => {
        type Changed = ();

        fn lift(_: &Argument<'_>) -> Result<()> {
            Ok(())
        }

        unsafe fn commit(self, (): ()) {}
    };
}

impl<T: Lower + Copy> Passing for Value<T> {
    unchanged!();

    unsafe fn lower(self, py: Python<'_>) -> Result<Argument<'_>> {
        // SAFETY: the same contract.
        unsafe { self.0.lower(py) }.map(Argument::One)
    }
}

impl<T: Lower + Copy> Passing for Omittable<T> {
    unchanged!();

    unsafe fn lower(self, py: Python<'_>) -> Result<Argument<'_>> {
        if self.0.is_null() {
            return Ok(Argument::Omitted);
        }
        // SAFETY: the same contract; it is not NULL.
        unsafe { (*self.0).lower(py) }.map(Argument::One)
    }
}

impl<T: Lower + Lift> Passing for InOut<T> {
    type Changed = Option<Held<T>>;

    const CHANGES: bool = true;

    unsafe fn lower(self, py: Python<'_>) -> Result<Argument<'_>> {
        if self.0.is_null() {
            return Err(Box::new(Refusal::NullPointer));
        }
        // SAFETY: the same contract; it is not NULL.
        unsafe { (*self.0).lower(py) }.map(Argument::One)
    }

    fn lift(argument: &Argument<'_>) -> Result<Self::Changed> {
        let Argument::One(object) = argument else {
            return Ok(None);
        };
        T::lift(object).map(Held::new).map(Some)
    }

    unsafe fn commit(self, changed: Self::Changed) {
        if let Some(changed) = changed {
            // SAFETY: `lower` has seen that it is not NULL; the caller vouches that it can be written.
            unsafe { self.0.write(changed.keep()) }
        }
    }
}

impl<T: Lower + Copy, K> Passing for Args<Array<T, K>> {
    unchanged!();

    unsafe fn lower(self, py: Python<'_>) -> Result<Argument<'_>> {
        // SAFETY: the same contract.
        unsafe { lower_elements(py, self.0.data, self.0.len) }.map(Argument::Positional)
    }
}

impl<V: Lower + Copy> Passing for Kwargs<Dict<Str, V>> {
    unchanged!();

    unsafe fn lower(self, py: Python<'_>) -> Result<Argument<'_>> {
        let Map {
            keys, values, len, ..
        } = self.0;
        // SAFETY: the same contract.
        unsafe { lower_items(py, keys, values, len) }.map(Argument::Named)
    }
}

/// The arguments of a call, nested: `(a, (b, ()))`.
pub trait Passed: Copy {
    /// What Python has changed them to.
    type Changed;

    /// Lowers them in order. Where one is refused, `into` is as long as those before it are many.
    ///
    /// # Safety
    /// As [`Passing::lower`], for each of them.
    unsafe fn lower<'py>(self, py: Python<'py>, into: &mut Vec<Argument<'py>>) -> Result<()>;

    /// Lets go of those that are not read afterwards; `index` is that of the first.
    fn forget(arguments: &mut [Argument<'_>], index: usize);

    /// Reads what Python has made of them. The error tells which argument was refused; `index` is that of the first.
    fn lift(
        arguments: &[Argument<'_>],
        index: usize,
    ) -> std::result::Result<Self::Changed, (usize, Box<Refusal>)>;

    /// Hands that to the caller.
    ///
    /// # Safety
    /// As [`Passing::commit`], for each of them.
    unsafe fn commit(self, changed: Self::Changed);
}

impl Passed for () {
    type Changed = ();

    unsafe fn lower<'py>(self, _: Python<'py>, _: &mut Vec<Argument<'py>>) -> Result<()> {
        Ok(())
    }

    fn forget(_: &mut [Argument<'_>], _: usize) {}

    fn lift(_: &[Argument<'_>], _: usize) -> std::result::Result<(), (usize, Box<Refusal>)> {
        Ok(())
    }

    unsafe fn commit(self, (): ()) {}
}

impl<H: Passing, T: Passed> Passed for (H, T) {
    type Changed = (H::Changed, T::Changed);

    unsafe fn lower<'py>(self, py: Python<'py>, into: &mut Vec<Argument<'py>>) -> Result<()> {
        // SAFETY: the same contract.
        unsafe {
            into.push(self.0.lower(py)?);
            self.1.lower(py, into)
        }
    }

    fn forget(arguments: &mut [Argument<'_>], index: usize) {
        if !H::CHANGES {
            arguments[index] = Argument::Omitted;
        }
        T::forget(arguments, index + 1);
    }

    fn lift(
        arguments: &[Argument<'_>],
        index: usize,
    ) -> std::result::Result<Self::Changed, (usize, Box<Refusal>)> {
        let head = H::lift(&arguments[index]).map_err(|refusal| (index, refusal))?;
        Ok((head, T::lift(arguments, index + 1)?))
    }

    unsafe fn commit(self, changed: Self::Changed) {
        // SAFETY: the same contract.
        unsafe {
            self.0.commit(changed.0);
            self.1.commit(changed.1);
        }
    }
}
