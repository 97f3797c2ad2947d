//! `datetime.timedelta`: microseconds, which 64 bits hold for 292,000 years.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python};

use super::calendar::{api, is_instance, microseconds, timedelta};
use super::{Lift, Lower, Refusal, Release, Result};
use crate::class::is_yes;

/// Microseconds.
#[repr(transparent)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeDelta(pub i64);

/// The least and the greatest, as Python prints them.
const RANGE: (&str, &str) = (
    "-106751992 days, 19:59:05.224192",
    "106751991 days, 4:00:54.775807",
);

impl Lower for TimeDelta {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        timedelta(py, self.0)
    }
}

impl Lift for TimeDelta {
    const ZERO: Self = Self(0);

    fn name() -> Cow<'static, str> {
        "timedelta".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if !is_timedelta(object)? {
            return Err(Refusal::of_type(Self::name(), object));
        }
        let us = i64::try_from(microseconds(object));
        us.map(Self)
            .map_err(|_| Refusal::of_range(Self::name(), object, RANGE.0, RANGE.1))
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_yes(is_timedelta(object))
    }
}

impl Release for TimeDelta {}

fn is_timedelta(object: &Bound<'_, PyAny>) -> Result<bool> {
    Ok(is_instance(object, api(object.py())?.DeltaType))
}

crate::native::plain!(TimeDelta);
