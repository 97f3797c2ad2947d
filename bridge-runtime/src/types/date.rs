//! `datetime.date`: days since 1970-01-01. A datetime is refused, as its time would be lost.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::calendar::{DAYS, Day, api, beyond, is_instance};
use super::{Lift, Lower, Refusal, Release, Result, owned};
use crate::class::is_yes;

/// Days since 1970-01-01, in the proleptic Gregorian calendar.
#[repr(transparent)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date(pub i32);

impl Lower for Date {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        if !DAYS.contains(&i64::from(self.0)) {
            let days = format!("{} days", self.0);
            return Err(beyond(
                "date",
                days,
                "1970-01-01",
                ("0001-01-01", "9999-12-31"),
            ));
        }
        let Day { year, month, day } = Day::after_epoch(self.0.into());
        let api = api(py)?;
        // SAFETY: this thread is attached; the function returns a new reference or NULL.
        unsafe { owned(py, (api.Date_FromDate)(year, month, day, api.DateType)) }
    }
}

impl Lift for Date {
    const ZERO: Self = Self(0);

    fn name() -> Cow<'static, str> {
        "date".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if !is_date(object)? {
            return Err(Refusal::of_type(Self::name(), object));
        }
        // SAFETY: `object` is a date and alive.
        let day = unsafe { day_of(object) };
        Ok(Self(day.days() as i32))
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_yes(is_date(object))
    }
}

impl Release for Date {}

fn is_date(object: &Bound<'_, PyAny>) -> Result<bool> {
    let api = api(object.py())?;
    Ok(is_instance(object, api.DateType) && !is_instance(object, api.DateTimeType))
}

/// # Safety
/// `object` is a `date`, a `datetime` included.
pub(super) unsafe fn day_of(object: &Bound<'_, PyAny>) -> Day {
    // SAFETY: as the caller promises, and this thread is attached.
    unsafe {
        Day {
            year: ffi::PyDateTime_GET_YEAR(object.as_ptr()),
            month: ffi::PyDateTime_GET_MONTH(object.as_ptr()),
            day: ffi::PyDateTime_GET_DAY(object.as_ptr()),
        }
    }
}

crate::native::plain!(Date);
