//! `datetime.time`, naive and aware.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::calendar::{Clock, DAY, api, beyond, is_instance, offset, zone};
use super::{Lift, Lower, Refusal, Release, Result, owned};
use crate::class::is_yes;

/// `bridge_time`.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// Microseconds since midnight, by its own clock.
    pub us: i64,
    /// What its own clock is ahead of UTC, in microseconds; without meaning if naive.
    pub offset_us: i64,
    /// Whether the offset is known.
    pub aware: bool,
    /// Whether it is the second of two times that look alike, as clocks are set back.
    pub fold: bool,
}

const _: () = assert!(size_of::<Time>() == 24 && align_of::<Time>() == align_of::<i64>());

impl Lower for Time {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        let zone = zone(py, "time", self.aware.then_some(self.offset_us))?;
        if !(0..DAY).contains(&self.us) {
            let value = format!("{} µs", self.us);
            let range = ("00:00:00", "23:59:59.999999");
            return Err(beyond("time", value, "midnight", range));
        }
        let clock = Clock::after_midnight(self.us);
        let api = api(py)?;
        // SAFETY: the zone is alive through the call; the function returns a new reference or NULL.
        unsafe {
            let time = (api.Time_FromTimeAndFold)(
                clock.hour,
                clock.minute,
                clock.second,
                clock.microsecond,
                zone.as_ptr(),
                self.fold.into(),
                api.TimeType,
            );
            owned(py, time)
        }
    }
}

impl Lift for Time {
    const ZERO: Self = Self {
        us: 0,
        offset_us: 0,
        aware: false,
        fold: false,
    };

    fn name() -> Cow<'static, str> {
        "time".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if !is_time(object)? {
            return Err(Refusal::of_type(Self::name(), object));
        }
        // SAFETY: `object` is a time, alive, and this thread is attached.
        unsafe {
            let it = object.as_ptr();
            let clock = Clock {
                hour: ffi::PyDateTime_TIME_GET_HOUR(it),
                minute: ffi::PyDateTime_TIME_GET_MINUTE(it),
                second: ffi::PyDateTime_TIME_GET_SECOND(it),
                microsecond: ffi::PyDateTime_TIME_GET_MICROSECOND(it),
            };
            let offset = offset("time", object, ffi::PyDateTime_TIME_GET_TZINFO(it))?;
            Ok(Self {
                us: clock.us(),
                offset_us: offset.unwrap_or(0),
                aware: offset.is_some(),
                fold: ffi::PyDateTime_TIME_GET_FOLD(it) != 0,
            })
        }
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_yes(is_time(object))
    }
}

impl Release for Time {}

fn is_time(object: &Bound<'_, PyAny>) -> Result<bool> {
    Ok(is_instance(object, api(object.py())?.TimeType))
}

crate::native::plain!(Time);
