//! `NoReturn` and `Never`: a result only, of functions that always raise.

use std::borrow::Cow;

use pyo3::{Bound, PyAny};

use super::{Lift, Refusal, Release, Result};

/// Nothing at all: C sees `void`.
#[repr(transparent)]
#[derive(Debug, Clone, Copy)]
pub struct NoReturn(());

impl Lift for NoReturn {
    const ZERO: Self = Self(());

    fn name() -> Cow<'static, str> {
        "NoReturn".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        Err(Refusal::of_type(Self::name(), object))
    }

    fn is_own(_: &Bound<'_, PyAny>) -> bool {
        false
    }
}

impl Release for NoReturn {}

crate::native::plain!(NoReturn);
