//! `None`: a result only. C sees `void`.

use pyo3::{Bound, PyAny, ffi};

use super::{Lift, Refusal, Result};

impl Lift for () {
    const NAME: &'static str = "None";
    const ZERO: Self = ();

    #[inline]
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        // SAFETY: None is a singleton that lives as long as the interpreter.
        if object.as_ptr() == unsafe { ffi::Py_None() } {
            return Ok(());
        }
        Err(Refusal::of_type(Self::NAME, object))
    }
}
