//! `bytearray`: copied both ways, as `bytes` is.

use std::borrow::Cow;

use pyo3::sync::critical_section::with_critical_section;
use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result, check_length, copy_out, owned};
use crate::abi::Bytes;

/// Bytes that are a `bytearray` in Python.
#[repr(transparent)]
#[derive(Debug, Clone, Copy)]
pub struct ByteArray(pub Bytes);

impl Lower for ByteArray {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        let Bytes { data, len } = self.0;
        let len = check_length(data, len)?;
        // SAFETY: the data is valid for its length, as the caller promises; NULL only goes with 0.
        unsafe { owned(py, ffi::PyByteArray_FromStringAndSize(data.cast(), len)) }
    }
}

impl Lift for ByteArray {
    const ZERO: Self = Self(Bytes::ZERO);

    fn name() -> Cow<'static, str> {
        "bytearray".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if !Self::is_own(object) {
            return Err(Refusal::of_type(Self::name(), object));
        }
        copied(object).map(Self)
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: `object` is alive and this thread is attached.
        unsafe { ffi::PyByteArray_Check(object.as_ptr()) != 0 }
    }
}

impl Release for ByteArray {
    crate::release_inside!(Bytes);
}

/// A copy, made while no other thread can change the bytearray.
fn copied(object: &Bound<'_, PyAny>) -> Result<Bytes> {
    with_critical_section(object, || {
        // SAFETY: `object` is a bytearray, alive, and this thread is attached; its data is valid for its length.
        unsafe {
            let data = ffi::PyByteArray_AsString(object.as_ptr());
            let len = ffi::PyByteArray_Size(object.as_ptr()).cast_unsigned();
            let data = copy_out(data.cast(), len)?;
            Ok(Bytes { data, len })
        }
    })
}
