//! Short ASCII texts in objects that can be given another one, as the versions of Python that are known here lay them out.
//! Making one and freeing it takes three times the instructions of copying a text into it.

use std::{ptr, slice};

use pyo3::{Bound, PyAny, Python, ffi};

use super::boxes::Boxes;
use super::{Result, owned};
use crate::abi::Str;

/// Whether texts of this Python are laid out as known.
const ARE_KNOWN: bool = cfg!(all(not(Py_3_14), target_pointer_width = "64"));

/// Objects have room for one byte less than so many, or than so many times more: Python's memory comes in such steps, so
/// a text that Python keeps takes no more of it than if Python had made it.
const STEP: usize = 16;
/// Longer texts are Python's to make.
const STEPS: usize = 4;

/// Objects by their room.
static TEXTS: [Boxes; STEPS] = [const { Boxes::new() }; STEPS];

/// What the lowest byte of a state says: not interned, a byte for each character, text behind the head, ASCII.
const PLAIN: u8 = if cfg!(Py_3_12) { 0x64 } else { 0xe4 };

/// Looks whether this very Python lays its texts out as known.
pub(crate) fn are_as_known(py: Python<'_>) -> Result<bool> {
    let text = b"as known";
    // SAFETY: the text is valid; this thread is attached, and the function returns a new reference or NULL.
    unsafe {
        let len = text.len().cast_signed();
        let made = ffi::PyUnicode_DecodeUTF8(text.as_ptr().cast(), len, ptr::null());
        let made = owned(py, made)?;
        if !ARE_KNOWN {
            return Ok(true);
        }
        let head = made.as_ptr().cast::<ffi::PyASCIIObject>();
        let content = slice::from_raw_parts(head.add(1).cast::<u8>(), text.len());
        Ok(is_plain(head) && (*head).length == len && (*head).hash == -1 && content == text)
    }
}

/// The text in an object that can be given another one, if it is short and ASCII, and no single character, of which Python
/// has one object each.
///
/// # Safety
/// The text is valid; this thread is attached.
#[inline(always)]
pub(super) unsafe fn lower(py: Python<'_>, text: Str) -> Option<Result<Bound<'_, PyAny>>> {
    if !ARE_KNOWN || text.len < 2 || text.data.is_null() {
        return None;
    }
    let boxes = TEXTS.get(text.len / STEP)?;
    // SAFETY: the caller vouches for the text; the object is one that nobody else has, with room for it and a NUL.
    unsafe {
        if !slice::from_raw_parts(text.data.cast::<u8>(), text.len).is_ascii() {
            return None;
        }
        let object = match boxes.take(py) {
            Some(object) => object,
            None => match make(py, text.len) {
                Ok(object) => object,
                Err(refusal) => return Some(Err(refusal)),
            },
        };
        let head = object.as_ptr().cast::<ffi::PyASCIIObject>();
        (*head).length = text.len.cast_signed();
        (*head).hash = -1;
        let content = head.add(1).cast::<u8>();
        content.copy_from_nonoverlapping(text.data.cast(), text.len);
        content.add(text.len).write(0);
        Some(Ok(object))
    }
}

/// A new object with room for a text of that length.
#[cold]
#[inline(never)]
fn make(py: Python<'_>, len: usize) -> Result<Bound<'_, PyAny>> {
    let room = len / STEP * STEP + STEP - 1;
    // SAFETY: this thread is attached; the function returns a new reference or NULL.
    unsafe { owned(py, ffi::PyUnicode_New(room.cast_signed(), 0x7f)) }
}

/// Keeps the object if nobody else has it, or lets go of it.
///
/// # Safety
/// A str that was lowered, by [`lower`] or by Python; its reference is the caller's, who is attached.
#[inline(always)]
pub(super) unsafe fn keep(text: *mut ffi::PyObject) {
    // SAFETY: a short text that is ASCII and has two characters or more is from `lower`, with the room of its step.
    unsafe {
        let head = text.cast::<ffi::PyASCIIObject>();
        let len = (*head).length.cast_unsigned();
        match TEXTS.get(len / STEP) {
            Some(boxes) if ARE_KNOWN && len >= 2 && is_plain(head) => boxes.keep(text),
            Some(_) | None => ffi::Py_DECREF(text),
        }
    }
}

/// # Safety
/// Alive.
#[inline(always)]
unsafe fn is_plain(head: *const ffi::PyASCIIObject) -> bool {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(not(Py_3_12))]
        if !(*head).wstr.is_null() {
            return false;
        }
        // Whoever interns a text counts its references in another way.
        (*head).state as u8 == PLAIN
    }
}
