//! `None`: a result only, be it of a function of the program. C sees `void`.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python};

use super::optional::is_none;
use super::{Lift, Lower, Refusal, Release, Result};

/// For what a function of the program returns; no parameter is `None`.
impl Lower for () {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        Ok(py.None().into_bound(py))
    }
}

impl Lift for () {
    const ZERO: Self = ();

    fn name() -> Cow<'static, str> {
        "None".into()
    }

    #[inline]
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if is_none(object) {
            return Ok(());
        }
        Err(Refusal::of_type(Self::name(), object))
    }

    #[inline]
    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_none(object)
    }
}

impl Release for () {}

crate::native::plain!(());
