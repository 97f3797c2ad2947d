//! `fractions.Fraction`: numerator and denominator.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python};

use super::parts::part;
use super::{Lift, Lower, Refusal, Release, Result};
use crate::class::{Known, is_yes};
use crate::fallible::Name;

/// `bridge_fraction`.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    /// It has the sign, as a result.
    pub numerator: i64,
    /// Positive, as a result.
    pub denominator: i64,
}

const _: () = assert!(size_of::<Fraction>() == 16 && align_of::<Fraction>() == align_of::<i64>());

static FRACTION: Known = Known::new(c"fractions", c"Fraction");

static NUMERATOR: Name = Name::new(c"numerator");
static DENOMINATOR: Name = Name::new(c"denominator");

impl Lower for Fraction {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: ints point to nothing.
        let (numerator, denominator) =
            unsafe { (self.numerator.lower(py)?, self.denominator.lower(py)?) };
        FRACTION.call(py, [&numerator, &denominator])
    }
}

impl Lift for Fraction {
    const ZERO: Self = Self {
        numerator: 0,
        denominator: 0,
    };

    fn name() -> Cow<'static, str> {
        "Fraction".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if !FRACTION.is_base_of(object)? {
            return Err(Refusal::of_type(Self::name(), object));
        }
        Ok(Self {
            numerator: part(object, "Fraction", &NUMERATOR)?,
            denominator: part(object, "Fraction", &DENOMINATOR)?,
        })
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_yes(FRACTION.is_base_of(object))
    }
}

impl Release for Fraction {}

crate::native::plain!(Fraction);
