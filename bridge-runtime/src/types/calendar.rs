//! What dates and times share: Python's C interface to them, the calendar, time zones.

use std::fmt::Display;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Refusal, Result, out_of_range, owned};

/// Microseconds of a day.
pub(super) const DAY: i64 = 86_400_000_000;

/// Days from 1970-01-01 to 0001-01-01 and to 9999-12-31, the first and last that Python knows.
pub(super) const DAYS: std::ops::RangeInclusive<i64> = -719_162..=2_932_896;

/// Python's C interface to its module `datetime`, which is imported when this is first called.
pub(super) fn api(_: Python<'_>) -> Result<&'static ffi::PyDateTime_CAPI> {
    // SAFETY: this thread is attached; the interface lives as long as the interpreter.
    unsafe {
        if ffi::PyDateTimeAPI().is_null() {
            ffi::PyDateTime_IMPORT();
        }
        let api = ffi::PyDateTimeAPI().as_ref();
        api.ok_or_else(|| Box::new(Refusal::Raised))
    }
}

/// Whether an object is of a type of that interface, by inheritance.
pub(super) fn is_instance(object: &Bound<'_, PyAny>, kind: *mut ffi::PyTypeObject) -> bool {
    // SAFETY: both are alive and this thread is attached.
    unsafe { ffi::PyObject_TypeCheck(object.as_ptr(), kind) != 0 }
}

/// Year, month and day of the proleptic Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub year: i32,
    pub month: i32,
    pub day: i32,
}

/// The calendar repeats after 400 years of so many days.
const CYCLE: i64 = 146_097;

/// Days from 0000-03-01 to 1970-01-01: years that start in March end with the leap day.
const EPOCH: i64 = 719_468;

impl Day {
    /// The day that is so many days after 1970-01-01; within [`DAYS`].
    pub fn after_epoch(days: i64) -> Self {
        let since = days + EPOCH;
        let (cycle, day) = (since.div_euclid(CYCLE), since.rem_euclid(CYCLE));
        let leap_days = day / 1460 - day / 36_524 + day / (CYCLE - 1);
        let year = (day - leap_days) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        // Months from March on have 153 days in five.
        let month = (5 * day + 2) / 153;
        let (month, day, late) = match month {
            10.. => (month - 9, day - (153 * month + 2) / 5 + 1, 1),
            _ => (month + 3, day - (153 * month + 2) / 5 + 1, 0),
        };
        Self {
            year: (cycle * 400 + year + late) as i32,
            month: month as i32,
            day: day as i32,
        }
    }

    /// Days since 1970-01-01.
    pub fn days(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let (year, month) = match month {
            ..=2 => (i64::from(self.year) - 1, month + 9),
            _ => (i64::from(self.year), month - 3),
        };
        let (cycle, year) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * month + 2) / 5 + day - 1;
        cycle * CYCLE + 365 * year + year / 4 - year / 100 + of_year - EPOCH
    }
}

/// Hour, minute, second and microsecond.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    pub hour: i32,
    pub minute: i32,
    pub second: i32,
    pub microsecond: i32,
}

impl Clock {
    /// The time that is so many microseconds after midnight; less than [`DAY`].
    pub fn after_midnight(us: i64) -> Self {
        let seconds = us / 1_000_000;
        Self {
            hour: (seconds / 3600) as i32,
            minute: (seconds / 60 % 60) as i32,
            second: (seconds % 60) as i32,
            microsecond: (us % 1_000_000) as i32,
        }
    }

    /// Microseconds since midnight.
    pub fn us(self) -> i64 {
        let minutes = i64::from(self.hour) * 60 + i64::from(self.minute);
        (minutes * 60 + i64::from(self.second)) * 1_000_000 + i64::from(self.microsecond)
    }
}

/// A new `timedelta`.
pub(super) fn timedelta(py: Python<'_>, us: i64) -> Result<Bound<'_, PyAny>> {
    let api = api(py)?;
    let (days, rest) = (us.div_euclid(DAY) as i32, us.rem_euclid(DAY));
    let (seconds, us) = ((rest / 1_000_000) as i32, (rest % 1_000_000) as i32);
    // SAFETY: this thread is attached; the function returns a new reference or NULL.
    unsafe {
        owned(
            py,
            (api.Delta_FromDelta)(days, seconds, us, 0, api.DeltaType),
        )
    }
}

/// The microseconds of a `timedelta`.
pub(super) fn microseconds(delta: &Bound<'_, PyAny>) -> i128 {
    // SAFETY: `delta` is a timedelta, alive, and this thread is attached.
    let (days, seconds, us) = unsafe {
        (
            ffi::PyDateTime_DELTA_GET_DAYS(delta.as_ptr()),
            ffi::PyDateTime_DELTA_GET_SECONDS(delta.as_ptr()),
            ffi::PyDateTime_DELTA_GET_MICROSECONDS(delta.as_ptr()),
        )
    };
    i128::from(days) * i128::from(DAY) + i128::from(seconds) * 1_000_000 + i128::from(us)
}

/// A `tzinfo` of a fixed offset from UTC, or None where there is no offset.
pub(super) fn zone<'py>(
    py: Python<'py>,
    declared: &'static str,
    offset_us: Option<i64>,
) -> Result<Bound<'py, PyAny>> {
    let Some(offset) = offset_us else {
        // SAFETY: None is a singleton that lives as long as the interpreter.
        return Ok(unsafe { Bound::from_borrowed_ptr(py, ffi::Py_None()) });
    };
    let offset = checked_offset(declared, offset.into())?;
    let (api, delta) = (api(py)?, timedelta(py, offset)?);
    // SAFETY: `delta` is alive through the call; the result is a new reference or NULL.
    unsafe {
        let name = std::ptr::null_mut();
        owned(py, (api.TimeZone_FromTimeZone)(delta.as_ptr(), name))
    }
}

/// Python knows offsets of less than a day.
fn checked_offset(declared: &'static str, us: i128) -> Result<i64> {
    match i64::try_from(us) {
        Ok(us) if (1 - DAY..DAY).contains(&us) => Ok(us),
        Ok(_) | Err(_) => {
            let (min, max) = ((1 - DAY).to_string(), (DAY - 1).to_string());
            let value = format!("the offset of {us} µs from UTC");
            Err(out_of_range(declared, value, &min, &max))
        }
    }
}

/// The offset from UTC that an object tells; `None` if it knows none. Without a zone, Python is not asked.
///
/// # Safety
/// `object` is a `datetime` or a `time`, and `tzinfo` is what it has.
pub(super) unsafe fn offset(
    declared: &'static str,
    object: &Bound<'_, PyAny>,
    tzinfo: *mut ffi::PyObject,
) -> Result<Option<i64>> {
    // SAFETY: as the caller promises, and this thread is attached.
    unsafe {
        if tzinfo == ffi::Py_None() {
            return Ok(None);
        }
        let method = c"utcoffset".as_ptr();
        let offset = ffi::PyObject_CallMethod(object.as_ptr(), method, std::ptr::null());
        let offset = owned(object.py(), offset)?;
        if !is_instance(&offset, api(object.py())?.DeltaType) {
            return Ok(None);
        }
        checked_offset(declared, microseconds(&offset)).map(Some)
    }
}

/// The refusal of a date, time or date and time that Python does not have.
#[cold]
pub(super) fn beyond(
    declared: &'static str,
    value: impl Display,
    since: &str,
    (min, max): (&str, &str),
) -> Box<Refusal> {
    out_of_range(declared, format!("{value} since {since}"), min, max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_are_inverse() {
        for days in DAYS {
            let day = Day::after_epoch(days);
            assert_eq!(day.days(), days, "{day:?}");
        }
    }

    #[test]
    fn dates_follow_each_other() {
        let mut before = Day::after_epoch(*DAYS.start());
        assert_eq!((before.year, before.month, before.day), (1, 1, 1));
        for days in DAYS.skip(1) {
            let day = Day::after_epoch(days);
            let steps = (
                day.year - before.year,
                day.month - before.month,
                day.day - before.day,
            );
            assert!(
                matches!(steps, (0, 0, 1) | (0, 1, -30..=-27) | (1, -11, -30)),
                "{before:?} {day:?}"
            );
            before = day;
        }
        assert_eq!((before.year, before.month, before.day), (9999, 12, 31));
    }
}
