//! `bytes`.

use std::borrow::Cow;
use std::ptr;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{
    Behind, Lift, Lower, Refusal, Release, Result, check_length, copy_into, deallocate, owned,
};
use crate::abi::Bytes;
use crate::room::Room;

impl Lower for Bytes {
    const IS_LEAF: bool = true;

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
    const IS_QUIET: bool = true;

    fn name() -> Cow<'static, str> {
        "bytes".into()
    }

    #[inline]
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        Self::lift_into(object, Room::NONE)
    }

    #[inline]
    fn lift_into(object: &Bound<'_, PyAny>, room: Room) -> Result<Self> {
        let (data, len) = content(object)?;
        // SAFETY: the data is valid for its length while the object lives.
        let data = unsafe { copy_into(room, data, len)? };
        Ok(Self { data, len })
    }

    #[inline]
    fn lift_element(object: &Bound<'_, PyAny>, behind: &mut Behind) -> Result<Self> {
        let (data, len) = content(object)?;
        // SAFETY: the data is valid for its length while the object lives.
        let data = unsafe { behind.copy(data, len)? };
        Ok(Self { data, len })
    }

    #[inline]
    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: `object` is alive and this thread is attached.
        unsafe { ffi::PyBytes_Check(object.as_ptr()) != 0 }
    }
}

/// The data of an object, which has to be a bytes and keeps it: where it is, and its length.
#[inline]
fn content(object: &Bound<'_, PyAny>) -> Result<(*const u8, usize)> {
    if !Bytes::is_own(object) {
        return Err(Refusal::of_type(Bytes::name(), object));
    }
    // SAFETY: `object` is a bytes and this thread is attached; its data never changes.
    unsafe {
        let len = ffi::PyBytes_Size(object.as_ptr()).cast_unsigned();
        Ok((ffi::PyBytes_AS_STRING(object.as_ptr()).cast(), len))
    }
}

impl Release for Bytes {
    const OWNS: bool = true;
    const IS_BEHIND: bool = true;

    fn settle(&mut self, block: *const u8) {
        self.data = block.wrapping_add(self.data.addr());
    }

    unsafe fn move_behind(self, behind: &mut Behind) -> Result<Self> {
        // SAFETY: the same contract; the data is a block of its own.
        let data = unsafe { behind.take(self.data.cast(), self.len)? }.cast();
        Ok(Self { data, ..self })
    }

    unsafe fn release(self) {
        // SAFETY: the data came from `copy_into`, or is NULL.
        unsafe { deallocate(self.data) }
    }
}
