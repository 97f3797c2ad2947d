//! `bool`. Only True and False are bools; an int is not.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result, owned};

impl Lower for bool {
    const IS_LEAF: bool = true;

    #[inline]
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: this thread is attached; the function returns a new reference.
        unsafe { owned(py, ffi::PyBool_FromLong(self.into())) }
    }
}

impl Lift for bool {
    const ZERO: Self = false;
    const IS_QUIET: bool = true;

    fn name() -> Cow<'static, str> {
        "bool".into()
    }

    #[inline]
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        Self::at_once(object).ok_or_else(|| Refusal::of_type(Self::name(), object))
    }

    #[inline(always)]
    fn at_once(object: &Bound<'_, PyAny>) -> Option<Self> {
        // SAFETY: both are singletons that live as long as the interpreter.
        let (yes, no) = unsafe { (ffi::Py_True(), ffi::Py_False()) };
        match object.as_ptr() {
            it if it == yes => Some(true),
            it if it == no => Some(false),
            _ => None,
        }
    }

    #[inline]
    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: `object` is alive and this thread is attached.
        unsafe { ffi::PyBool_Check(object.as_ptr()) != 0 }
    }
}

impl Release for bool {}

crate::native::plain!(bool);
