//! `None`: a result only. C sees `void`.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, ffi};

use super::{Lift, Refusal, Release, Result};

impl Lift for () {
    const ZERO: Self = ();

    fn name() -> Cow<'static, str> {
        "None".into()
    }

    #[inline]
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        // SAFETY: None is a singleton that lives as long as the interpreter.
        if object.as_ptr() == unsafe { ffi::Py_None() } {
            return Ok(());
        }
        Err(Refusal::of_type(Self::name(), object))
    }
}

impl Release for () {}
