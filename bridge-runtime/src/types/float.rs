//! `float` and `f32`. An int is accepted where a float is declared, as type checkers do.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::boxes::Boxes;
use super::{Lift, Lower, Refusal, Release, Result, owned};

static FLOATS: Boxes = Boxes::new();

impl Lower for f64 {
    const IS_LEAF: bool = true;

    #[inline(always)]
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: this thread is attached; the function returns a new reference or NULL.
        unsafe { owned(py, ffi::PyFloat_FromDouble(self)) }
    }

    #[inline(always)]
    unsafe fn lower_argument(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        match FLOATS.take(py) {
            // SAFETY: a float that nobody else has.
            Some(float) => unsafe {
                (*float.as_ptr().cast::<ffi::PyFloatObject>()).ob_fval = self;
                Ok(float)
            },
            // SAFETY: the same contract.
            None => unsafe { self.lower(py) },
        }
    }

    #[inline(always)]
    unsafe fn let_go(argument: *mut ffi::PyObject) {
        // SAFETY: a float, made as above; the same contract.
        unsafe { FLOATS.keep(argument) };
    }
}

impl Lift for f64 {
    const ZERO: Self = 0.0;
    const IS_QUIET: bool = true;

    fn name() -> Cow<'static, str> {
        "float".into()
    }

    #[inline(always)]
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if let Some(value) = Self::at_once(object) {
            return Ok(value);
        }
        value(object, "float")?.ok_or_else(|| out_of_range(object, "float", &Self::MAX))
    }

    #[inline(always)]
    fn at_once(object: &Bound<'_, PyAny>) -> Option<Self> {
        // SAFETY: `object` is alive and this thread is attached; a float has its value there.
        unsafe {
            let is_float = ffi::PyFloat_CheckExact(object.as_ptr()) != 0;
            is_float.then(|| ffi::PyFloat_AS_DOUBLE(object.as_ptr()))
        }
    }

    #[inline]
    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_float(object)
    }
}

impl Release for f64 {}

impl Lower for f32 {
    const IS_LEAF: bool = true;

    #[inline(always)]
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        unsafe { f64::from(self).lower(py) }
    }

    #[inline(always)]
    unsafe fn lower_argument(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        unsafe { f64::from(self).lower_argument(py) }
    }

    #[inline(always)]
    unsafe fn let_go(argument: *mut ffi::PyObject) {
        // SAFETY: the same contract.
        unsafe { f64::let_go(argument) };
    }
}

impl Lift for f32 {
    const ZERO: Self = 0.0;
    const IS_QUIET: bool = true;

    fn name() -> Cow<'static, str> {
        "f32".into()
    }

    #[inline]
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        value(object, "f32")?
            .and_then(narrow)
            .ok_or_else(|| out_of_range(object, "f32", &Self::MAX))
    }

    #[inline]
    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_float(object)
    }
}

impl Release for f32 {}

#[inline]
fn is_float(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: `object` is alive and this thread is attached.
    unsafe { ffi::PyFloat_Check(object.as_ptr()) != 0 }
}

/// The nearest `f32`, unless a finite value became infinite.
fn narrow(wide: f64) -> Option<f32> {
    let narrow = wide as f32;
    (narrow.is_finite() || !wide.is_finite()).then_some(narrow)
}

/// The value of a float or int; `None` for an int beyond every float.
fn value(object: &Bound<'_, PyAny>, declared: &'static str) -> Result<Option<f64>> {
    // SAFETY: `object` is alive and this thread is attached.
    unsafe {
        if is_float(object) {
            return Ok(Some(ffi::PyFloat_AS_DOUBLE(object.as_ptr())));
        }
        if ffi::PyLong_Check(object.as_ptr()) != 0 {
            return Ok(from_int(object));
        }
    }
    Err(Refusal::of_type(declared, object))
}

fn from_int(int: &Bound<'_, PyAny>) -> Option<f64> {
    // SAFETY: `int` is an int and this thread is attached; what the function raised is cleared.
    unsafe {
        let value = ffi::PyLong_AsDouble(int.as_ptr());
        if ffi::PyErr_Occurred().is_null() {
            return Some(value);
        }
        ffi::PyErr_Clear();
    }
    None
}

#[cold]
fn out_of_range(
    object: &Bound<'_, PyAny>,
    declared: &'static str,
    max: &dyn std::fmt::LowerExp,
) -> Box<Refusal> {
    Refusal::of_range(declared, object, &format!("-{max:e}"), &format!("{max:e}"))
}

crate::native::plain!(f32, f64);
