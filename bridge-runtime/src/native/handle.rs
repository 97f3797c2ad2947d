//! C values that stay what they are.

use std::fmt;

use pyo3::prelude::*;

use super::{Error, ask};
use crate::exception::raised;
use crate::refusal;
use crate::types::{Lift, Lower, Release};

/// A C value that Rust has no better type for, such as an object of Python's. It is released when this is dropped, on
/// whatever thread.
#[repr(transparent)]
pub struct Handle<T: Release>(T);

impl<T: Release> Handle<T> {
    /// Takes over a C value.
    ///
    /// # Safety
    /// It is valid, and nobody else releases it.
    pub unsafe fn from_raw(value: T) -> Self {
        Self(value)
    }

    /// The C value, which is valid as long as this is.
    pub fn as_raw(&self) -> T {
        self.0
    }

    /// The C value, which the caller has to release.
    pub fn into_raw(self) -> T {
        std::mem::ManuallyDrop::new(self).0
    }
}

impl<T: Lift> Handle<T> {
    /// Takes an object of Python's for such a value, as the result of a call is.
    ///
    /// # Errors
    /// If it is of another type.
    pub fn of(object: &Bound<'_, PyAny>) -> Result<Self, Error> {
        let object = object.clone().unbind();
        Self::made(|py| Ok(object.into_bound(py)))
    }

    /// Makes one of an object.
    pub(crate) fn made(
        make: impl for<'py> FnOnce(Python<'py>) -> refusal::Result<Bound<'py, PyAny>>,
    ) -> Result<Self, Error> {
        ask("value", |py| T::lift(&make(py)?)).map(Self)
    }
}

impl<T: Release + Lower> Handle<T> {
    /// Runs `body` with the object, attached: with all that pyo3 can do with it.
    ///
    /// # Errors
    /// If `body` raises.
    pub fn with<U>(&self, body: impl FnOnce(&Bound<'_, PyAny>) -> PyResult<U>) -> Result<U, Error> {
        ask("object", |py| {
            // SAFETY: the value is valid as long as this is.
            let object = unsafe { self.0.lower(py)? };
            body(&object).map_err(raised)
        })
    }
}

/// A C value that can be held once more.
pub trait Retain: Release {
    /// Holds it once more: it has to be released once more as well.
    ///
    /// # Safety
    /// It is held.
    unsafe fn retain(self);
}

/// Another hold of the same object: nothing is copied.
impl<T: Retain> Clone for Handle<T> {
    fn clone(&self) -> Self {
        // SAFETY: it is held by this one.
        unsafe { self.0.retain() };
        Self(self.0)
    }
}

// SAFETY: whatever crosses the border may be used and released on any thread, as the headers say for each type.
unsafe impl<T: Release> Send for Handle<T> {}

impl<T: Release> Drop for Handle<T> {
    fn drop(&mut self) {
        // SAFETY: the value is valid, and nobody else releases it.
        unsafe { self.0.release() }
    }
}

impl<T: Release> fmt::Debug for Handle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = std::any::type_name::<T>();
        write!(f, "Handle<{}>", name.rsplit("::").next().unwrap_or(name))
    }
}

/// Implements [`Native`](super::Native) for what stays a C value.
macro_rules! handled {
    ($([$($generics:tt)*] $type:ty;)+) => {$(
        impl<$($generics)*> $crate::native::Native for $type {
            type Owned = $crate::native::Handle<Self>;
            type Given<'a> = &'a $crate::native::Handle<Self>;

            fn given(owned: &Self::Owned) -> Self::Given<'_> {
                owned
            }

            fn give(given: Self::Given<'_>, _: &mut $crate::native::Keep) -> Self {
                given.as_raw()
            }

            unsafe fn own(self) -> Self::Owned {
                // SAFETY: the same contract.
                unsafe { $crate::native::Handle::from_raw(self) }
            }
        }
    )+};
}
pub(crate) use handled;
