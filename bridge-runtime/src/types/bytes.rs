//! `bytes`.

use std::borrow::Cow;
use std::ptr;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result, check_length, copy_out, deallocate, owned};
use crate::abi::Bytes;

impl Lower for Bytes {
    #[inline]
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        let len = check_length(self.data, self.len)?;
        // SAFETY: the data is valid for its length, as the caller promises; NULL only goes with 0.
        unsafe { owned(py, ffi::PyBytes_FromStringAndSize(self.data.cast(), len)) }
    }
}

impl Lift for Bytes {
    const ZERO: Self = Self {
        data: ptr::null(),
        len: 0,
    };

    fn name() -> Cow<'static, str> {
        "bytes".into()
    }

    #[inline]
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        // SAFETY: `object` is alive and this thread is attached; the data of a bytes never changes.
        unsafe {
            if !Self::is_own(object) {
                return Err(Refusal::of_type(Self::name(), object));
            }
            let len = ffi::PyBytes_Size(object.as_ptr()).cast_unsigned();
            let data = copy_out(ffi::PyBytes_AS_STRING(object.as_ptr()).cast(), len)?;
            Ok(Self { data, len })
        }
    }

    #[inline]
    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: `object` is alive and this thread is attached.
        unsafe { ffi::PyBytes_Check(object.as_ptr()) != 0 }
    }
}

impl Release for Bytes {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the data came from `copy_out`, or is NULL.
        unsafe { deallocate(self.data) }
    }
}
