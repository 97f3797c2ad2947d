//! `range`.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::parts::part;
use super::{Lift, Lower, Refusal, Release, Result, owned};
use crate::fallible::Name;

/// `bridge_range`.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The first element, if there is one.
    pub start: i64,
    /// Where it ends; no element itself.
    pub stop: i64,
    /// From one element to the next; not 0.
    pub step: i64,
}

const _: () = assert!(size_of::<Range>() == 24 && align_of::<Range>() == align_of::<i64>());

static START: Name = Name::new(c"start");
static STOP: Name = Name::new(c"stop");
static STEP: Name = Name::new(c"step");

impl Lower for Range {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: ints point to nothing; the three live through the call, whose result is a new reference or NULL.
        unsafe {
            let parts = [
                self.start.lower(py)?,
                self.stop.lower(py)?,
                self.step.lower(py)?,
            ];
            let arguments = parts.each_ref().map(Bound::as_ptr);
            let class = (&raw mut ffi::PyRange_Type).cast();
            let no_names = std::ptr::null_mut();
            let range = ffi::PyObject_Vectorcall(class, arguments.as_ptr(), 3, no_names);
            owned(py, range)
        }
    }
}

impl Lift for Range {
    const ZERO: Self = Self {
        start: 0,
        stop: 0,
        step: 0,
    };

    fn name() -> Cow<'static, str> {
        "range".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if !Self::is_own(object) {
            return Err(Refusal::of_type(Self::name(), object));
        }
        Ok(Self {
            start: part(object, "range", &START)?,
            stop: part(object, "range", &STOP)?,
            step: part(object, "range", &STEP)?,
        })
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: `object` is alive and this thread is attached.
        unsafe { ffi::PyRange_Check(object.as_ptr()) != 0 }
    }
}

impl Release for Range {}

crate::native::plain!(Range);
