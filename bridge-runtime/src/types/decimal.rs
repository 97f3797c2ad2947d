//! `decimal.Decimal`: text, which holds every value exactly.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result, owned};
use crate::abi::Str;
use crate::class::{Known, is_yes};

/// A decimal number as Python prints it: `-1.50E+3`, `NaN`, `Infinity`.
#[repr(transparent)]
#[derive(Debug, Clone, Copy)]
pub struct Decimal(pub Str);

static DECIMAL: Known = Known::new(c"decimal", c"Decimal");

impl Lower for Decimal {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        let text = unsafe { self.0.lower(py) }?;
        DECIMAL.call(py, [&text])
    }
}

impl Lift for Decimal {
    const ZERO: Self = Self(Str::ZERO);

    fn name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if !DECIMAL.is_base_of(object)? {
            return Err(Refusal::of_type(Self::name(), object));
        }
        let class = DECIMAL.get(object.py())?;
        let (method, format) = (c"__str__".as_ptr(), c"O".as_ptr());
        // A subclass may print itself in another way, so that the class is asked.
        // SAFETY: both are alive and this thread is attached; the result is a new reference or NULL.
        let text = unsafe {
            let text = ffi::PyObject_CallMethod(class.as_ptr(), method, format, object.as_ptr());
            owned(object.py(), text)
        };
        Str::lift(&text?).map(Self)
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_yes(DECIMAL.is_base_of(object))
    }
}

impl Release for Decimal {
    crate::release_inside!(Str);
}
