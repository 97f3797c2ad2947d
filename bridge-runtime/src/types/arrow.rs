//! Arrow's streams: tables and arrays that libraries of Python and C++ give each other.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::ptr;

use pyo3::{Bound, PyAny, Python};

use super::{Lift, Lower, Release, Result, Taker};
use crate::interchange::{self, ArrayStream};

/// `bridge_arrow`: an object with Arrow's methods; `K` says which class Python gets.
#[repr(transparent)]
#[derive(Debug)]
pub struct Arrow<K>(*mut ArrayStream, PhantomData<K>);

impl<K> Clone for Arrow<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Arrow<K> {}

impl<K: Taker> Lower for Arrow<K> {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        unsafe { interchange::lower_stream(py, self.0, K::FUNCTION) }
    }
}

impl<K: Taker> Lift for Arrow<K> {
    const ZERO: Self = Self(ptr::null_mut(), PhantomData);

    fn name() -> Cow<'static, str> {
        K::NAME.into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        interchange::lift_stream(object, K::NAME).map(|stream| Self(stream, PhantomData))
    }
}

impl<K> Release for Arrow<K> {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the same contract.
        unsafe { interchange::release_stream(self.0) }
    }
}

crate::native::handled! { [K: 'static] Arrow<K>; }
