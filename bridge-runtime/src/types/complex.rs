//! `complex`. A float or an int is accepted where a complex is declared, as type checkers do.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result, owned};

/// `bridge_complex`.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Complex {
    /// Real part.
    pub re: f64,
    /// Imaginary part.
    pub im: f64,
}

const _: () = assert!(size_of::<Complex>() == 16 && align_of::<Complex>() == align_of::<f64>());

impl Lower for Complex {
    #[inline]
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: this thread is attached.
        unsafe { owned(py, ffi::PyComplex_FromDoubles(self.re, self.im)) }
    }
}

impl Lift for Complex {
    const ZERO: Self = Self { re: 0.0, im: 0.0 };

    fn name() -> Cow<'static, str> {
        "complex".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        // SAFETY: `object` is alive and this thread is attached.
        unsafe {
            if ffi::PyComplex_Check(object.as_ptr()) != 0 {
                return Ok(Self {
                    re: ffi::PyComplex_RealAsDouble(object.as_ptr()),
                    im: ffi::PyComplex_ImagAsDouble(object.as_ptr()),
                });
            }
            if ffi::PyFloat_Check(object.as_ptr()) == 0 && ffi::PyLong_Check(object.as_ptr()) == 0 {
                return Err(Refusal::of_type(Self::name(), object));
            }
        }
        let re = f64::lift(object)?;
        Ok(Self { re, im: 0.0 })
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: `object` is alive and this thread is attached.
        unsafe { ffi::PyComplex_Check(object.as_ptr()) != 0 }
    }
}

impl Release for Complex {}

crate::native::plain!(Complex);
