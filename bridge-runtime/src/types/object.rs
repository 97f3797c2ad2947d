//! `Any`, `object` and whatever else is only passed on: a handle.

use std::borrow::Cow;
use std::ptr;

use pyo3::{Bound, PyAny, Python};

use super::{Lift, Lower, Release, Result};
use crate::abi::ObjectPointer;
use crate::object;

/// `const bridge_object *`: any object.
///
/// As a parameter it is borrowed for the call, and NULL is None. As a result it is owned by the caller.
#[repr(transparent)]
#[derive(Debug, Clone, Copy)]
pub struct Object(pub ObjectPointer);

const _: () = assert!(size_of::<Object>() == size_of::<usize>());
const _: () = assert!(align_of::<Object>() == align_of::<usize>());

impl Lower for Object {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        Ok(unsafe { object::lower(py, self.0) })
    }
}

impl Lift for Object {
    const ZERO: Self = Self(ptr::null());

    fn name() -> Cow<'static, str> {
        "object".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        object::hold(object.clone()).map(Self)
    }
}

impl Release for Object {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the same contract.
        unsafe { object::release(self.0) }
    }
}
