//! `str`, UTF-8 outside Python.

use std::borrow::Cow;
use std::{ptr, slice};

use pyo3::{Bound, PyAny, Python, ffi};

use super::{
    Behind, Lift, Lower, Refusal, Release, Result, ascii, check_length, copy_into, deallocate,
};
use crate::abi::Str;
use crate::room::Room;

impl Lower for Str {
    const IS_LEAF: bool = true;

    #[inline]
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        let len = check_length(self.data, self.len)?;
        // SAFETY: the data is valid for its length, as the caller promises; NULL only goes with 0.
        unsafe {
            let str = ffi::PyUnicode_DecodeUTF8(self.data, len, ptr::null());
            if str.is_null() {
                return Err(why_not_decoded(self));
            }
            Ok(Bound::from_owned_ptr(py, str))
        }
    }

    #[inline(always)]
    unsafe fn lower_argument(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        unsafe {
            match ascii::lower(py, self) {
                Some(lowered) => lowered,
                None => self.lower(py),
            }
        }
    }

    #[inline(always)]
    unsafe fn let_go(argument: *mut ffi::PyObject) {
        // SAFETY: the same contract.
        unsafe { ascii::keep(argument) };
    }
}

impl Lift for Str {
    const ZERO: Self = Self {
        data: ptr::null(),
        len: 0,
    };
    const IS_QUIET: bool = true;

    fn name() -> Cow<'static, str> {
        "str".into()
    }

    #[inline]
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        Self::lift_into(object, Room::NONE)
    }

    #[inline(always)]
    fn lift_into(object: &Bound<'_, PyAny>, room: Room) -> Result<Self> {
        let (data, len) = utf8(object)?;
        // SAFETY: the text is valid for its length while the object lives.
        let data = unsafe { copy_into(room, data, len)? }.cast();
        Ok(Self { data, len })
    }

    #[inline]
    fn lift_element(object: &Bound<'_, PyAny>, behind: &mut Behind) -> Result<Self> {
        let (data, len) = utf8(object)?;
        // SAFETY: the text is valid for its length while the object lives.
        let data = unsafe { behind.copy(data, len)? }.cast();
        Ok(Self { data, len })
    }

    #[inline]
    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        // SAFETY: `object` is alive and this thread is attached.
        unsafe { ffi::PyUnicode_Check(object.as_ptr()) != 0 }
    }
}

/// The text of an object, which has to be a str and keeps it: where it is, and its length.
#[inline]
fn utf8(object: &Bound<'_, PyAny>) -> Result<(*const u8, usize)> {
    let mut len = 0;
    if !Str::is_own(object) {
        return Err(Refusal::of_type(Str::name(), object));
    }
    // SAFETY: `object` is a str and this thread is attached.
    let data = unsafe { ffi::PyUnicode_AsUTF8AndSize(object.as_ptr(), &mut len) };
    if data.is_null() {
        return Err(why_not_encoded(object));
    }
    Ok((data.cast(), len.cast_unsigned()))
}

impl Release for Str {
    const OWNS: bool = true;
    const IS_BEHIND: bool = true;

    fn settle(&mut self, block: *const u8) {
        self.data = block.wrapping_add(self.data.addr()).cast();
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

/// # Safety
/// The data of `text` is valid for its length, and an exception is set.
#[cold]
unsafe fn why_not_decoded(text: Str) -> Box<Refusal> {
    // SAFETY: the data is valid for its length, as the caller promises. Empty text decodes, so it is not NULL.
    let bytes = unsafe { slice::from_raw_parts(text.data.cast::<u8>(), text.len) };
    let Err(error) = std::str::from_utf8(bytes) else {
        return Box::new(Refusal::Raised);
    };
    // SAFETY: this thread is attached.
    unsafe { ffi::PyErr_Clear() };
    let offset = error.valid_up_to();
    Box::new(Refusal::Decode {
        byte: bytes[offset],
        offset,
    })
}

/// Finds the first surrogate; without one, what Python raised was something else.
#[cold]
fn why_not_encoded(str: &Bound<'_, PyAny>) -> Box<Refusal> {
    // SAFETY: `str` is a str and this thread is attached; every index is below its length.
    unsafe {
        for position in 0..ffi::PyUnicode_GetLength(str.as_ptr()) {
            let character = ffi::PyUnicode_ReadChar(str.as_ptr(), position);
            if (0xd800..0xe000).contains(&character) {
                ffi::PyErr_Clear();
                return Box::new(Refusal::Encode {
                    character,
                    position: position.cast_unsigned(),
                });
            }
        }
    }
    Box::new(Refusal::Raised)
}
