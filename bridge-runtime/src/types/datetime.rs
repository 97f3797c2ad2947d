//! `datetime.datetime`, naive and aware.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::calendar::{Clock, DAY, DAYS, Day, api, beyond, is_instance, offset, zone};
use super::date::day_of;
use super::{Lift, Lower, Refusal, Release, Result, owned};
use crate::class::is_yes;

/// `bridge_datetime`.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateTime {
    /// Microseconds since 1970-01-01T00:00: in UTC if aware, by its own clock if naive.
    pub us: i64,
    /// What its own clock is ahead of UTC, in microseconds; without meaning if naive.
    pub offset_us: i64,
    /// Whether the offset is known.
    pub aware: bool,
    /// Whether it is the second of two times that look alike, as clocks are set back.
    pub fold: bool,
}

const _: () = assert!(size_of::<DateTime>() == 24 && align_of::<DateTime>() == align_of::<i64>());

impl DateTime {
    fn offset(&self) -> Option<i64> {
        self.aware.then_some(self.offset_us)
    }

    /// Days and microseconds that its own clock shows; `None` beyond the years 1 to 9999.
    fn local(&self) -> Option<(i64, i64)> {
        let us = self.us.checked_add(self.offset().unwrap_or(0))?;
        let days = us.div_euclid(DAY);
        DAYS.contains(&days).then_some((days, us.rem_euclid(DAY)))
    }
}

impl Lower for DateTime {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        let zone = zone(py, "datetime", self.offset())?;
        let Some((days, us)) = self.local() else {
            let (value, since) = (format!("{} µs", self.us), "1970-01-01T00:00:00");
            let range = ("0001-01-01T00:00:00", "9999-12-31T23:59:59.999999");
            return Err(beyond("datetime", value, since, range));
        };
        let (day, clock) = (Day::after_epoch(days), Clock::after_midnight(us));
        let api = api(py)?;
        // SAFETY: the zone is alive through the call; the function returns a new reference or NULL.
        unsafe {
            let datetime = (api.DateTime_FromDateAndTimeAndFold)(
                day.year,
                day.month,
                day.day,
                clock.hour,
                clock.minute,
                clock.second,
                clock.microsecond,
                zone.as_ptr(),
                self.fold.into(),
                api.DateTimeType,
            );
            owned(py, datetime)
        }
    }
}

impl Lift for DateTime {
    const ZERO: Self = Self {
        us: 0,
        offset_us: 0,
        aware: false,
        fold: false,
    };

    fn name() -> Cow<'static, str> {
        "datetime".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if !is_datetime(object)? {
            return Err(Refusal::of_type(Self::name(), object));
        }
        // SAFETY: `object` is a datetime, alive, and this thread is attached.
        unsafe {
            let it = object.as_ptr();
            let clock = Clock {
                hour: ffi::PyDateTime_DATE_GET_HOUR(it),
                minute: ffi::PyDateTime_DATE_GET_MINUTE(it),
                second: ffi::PyDateTime_DATE_GET_SECOND(it),
                microsecond: ffi::PyDateTime_DATE_GET_MICROSECOND(it),
            };
            let local = day_of(object).days() * DAY + clock.us();
            let offset = offset("datetime", object, ffi::PyDateTime_DATE_GET_TZINFO(it))?;
            Ok(Self {
                us: local - offset.unwrap_or(0),
                offset_us: offset.unwrap_or(0),
                aware: offset.is_some(),
                fold: ffi::PyDateTime_DATE_GET_FOLD(it) != 0,
            })
        }
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_yes(is_datetime(object))
    }
}

impl Release for DateTime {}

fn is_datetime(object: &Bound<'_, PyAny>) -> Result<bool> {
    Ok(is_instance(object, api(object.py())?.DateTimeType))
}

crate::native::plain!(DateTime);
