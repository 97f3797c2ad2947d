//! `uuid.UUID`: its 16 bytes.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result, owned};
use crate::class::{Known, is_yes};

/// `bridge_uuid`.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uuid {
    /// In the order in which the text has them.
    pub bytes: [u8; 16],
}

const _: () = assert!(size_of::<Uuid>() == 16 && align_of::<Uuid>() == 1);

static UUID: Known = Known::new(c"uuid", c"UUID");

impl Lower for Uuid {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        let data = self.bytes.as_ptr().cast();
        // SAFETY: the array has 16 bytes; the result is a new reference or NULL. None lives as long as the interpreter.
        let (bytes, none) = unsafe {
            (
                owned(py, ffi::PyBytes_FromStringAndSize(data, 16))?,
                Bound::from_borrowed_ptr(py, ffi::Py_None()),
            )
        };
        // UUID(hex=None, bytes=…)
        UUID.call(py, [&none, &bytes])
    }
}

impl Lift for Uuid {
    const ZERO: Self = Self { bytes: [0; 16] };

    fn name() -> Cow<'static, str> {
        "UUID".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        if !UUID.is_base_of(object)? {
            return Err(Refusal::of_type(Self::name(), object));
        }
        // SAFETY: `object` is alive and this thread is attached; the data of a bytes never changes.
        unsafe {
            let bytes = ffi::PyObject_GetAttrString(object.as_ptr(), c"bytes".as_ptr());
            let bytes = owned(object.py(), bytes)?;
            if ffi::PyBytes_Check(bytes.as_ptr()) == 0 || ffi::PyBytes_Size(bytes.as_ptr()) != 16 {
                return Err(Refusal::of_type(Self::name(), object));
            }
            let data = ffi::PyBytes_AS_STRING(bytes.as_ptr()).cast::<[u8; 16]>();
            Ok(Self { bytes: *data })
        }
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        is_yes(UUID.is_base_of(object))
    }
}

impl Release for Uuid {}

crate::native::plain!(Uuid);
