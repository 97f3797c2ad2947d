//! A value or None.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Release, Result, composite_name};

/// `bridge_optional_…`: `T | None`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Optional<T> {
    /// Whether there is one.
    pub has_value: bool,
    /// The value; a zero value or anything else, where there is none.
    pub value: T,
}

const _: () = assert!(size_of::<Optional<f64>>() == size_of::<f64>() + align_of::<f64>());
const _: () = assert!(align_of::<Optional<f64>>() == align_of::<f64>());

impl<T> Optional<T> {
    /// A value.
    pub const fn some(value: T) -> Self {
        let has_value = true;
        Self { has_value, value }
    }
}

impl<T: Lower> Lower for Optional<T> {
    const HAS_PARTS: bool = T::HAS_PARTS;
    const IS_LEAF: bool = T::IS_LEAF;
    const LENDS: bool = T::LENDS;

    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        if !self.has_value {
            return Ok(py.None().into_bound(py));
        }
        // SAFETY: the same contract.
        unsafe { self.value.lower(py) }
    }

    unsafe fn lower_argument(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        if !self.has_value {
            return Ok(py.None().into_bound(py));
        }
        // SAFETY: the same contract.
        unsafe { self.value.lower_argument(py) }
    }

    unsafe fn let_go(argument: *mut ffi::PyObject) {
        // SAFETY: the same contract; None is no object of the value's.
        unsafe {
            match argument == ffi::Py_None() {
                true => ffi::Py_DECREF(argument),
                false => T::let_go(argument),
            }
        }
    }
}

impl<T: Lift> Lift for Optional<T> {
    const ZERO: Self = Self {
        has_value: false,
        value: T::ZERO,
    };
    const HAS_PARTS: bool = T::HAS_PARTS;

    fn name() -> Cow<'static, str> {
        composite_name("", &[T::name], " | None")
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if is_none(object) {
            return Ok(Self::ZERO);
        }
        let value = T::lift(object).map_err(|refusal| refusal.declared_as(Self::name()))?;
        Ok(Self::some(value))
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_none(object) || T::is_own(object)
    }
}

impl<T: Release> Release for Optional<T> {
    const OWNS: bool = T::OWNS;

    unsafe fn release(self) {
        if self.has_value {
            // SAFETY: the same contract.
            unsafe { self.value.release() }
        }
    }
}

/// Whether it is Python's None.
#[inline]
pub(crate) fn is_none(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: None is a singleton that lives as long as the interpreter.
    object.as_ptr() == unsafe { ffi::Py_None() }
}
