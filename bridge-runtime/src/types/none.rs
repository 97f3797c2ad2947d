//! `None`: a result only. C sees `void`.

use std::borrow::Cow;

use pyo3::{Bound, PyAny};

use super::optional::is_none;
use super::{Lift, Refusal, Release, Result};

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
