//! What is asked of an object.

use pyo3::ffi;
use pyo3::prelude::*;

use super::{ask, lower};
use crate::abi::{ObjectPointer, Str};
use crate::ancestry::has_class;
use crate::exception;
use crate::refusal::{Refusal, Result};
use crate::types::{Lift, Lower, copy_out, owned};

const NO_TEXT: Str = <Str as Lift>::ZERO;

pub(super) unsafe extern "C" fn type_name(object: ObjectPointer) -> Str {
    ask("object.type_name", "object", NO_TEXT, |py| {
        // SAFETY: the caller holds the object.
        let class = unsafe { lower(py, object) }.get_type();
        let name = exception::type_name(&class);
        let len = name.len();
        // SAFETY: the text is as long as it says.
        let data = unsafe { copy_out(name.as_ptr(), len)? }.cast();
        Ok(Str { data, len })
    })
}

pub(super) unsafe extern "C" fn repr(object: ObjectPointer) -> Str {
    // SAFETY: the same contract.
    unsafe { text("object.repr", object, ffi::PyObject_Repr) }
}

pub(super) unsafe extern "C" fn str(object: ObjectPointer) -> Str {
    // SAFETY: the same contract.
    unsafe { text("object.str", object, ffi::PyObject_Str) }
}

/// # Safety
/// The caller holds the object.
unsafe fn text(
    what: &'static str,
    object: ObjectPointer,
    write: unsafe extern "C" fn(*mut ffi::PyObject) -> *mut ffi::PyObject,
) -> Str {
    ask(what, "text", NO_TEXT, |py| {
        // SAFETY: the same contract; the result is a new reference or NULL.
        let text = unsafe { owned(py, write(lower(py, object).as_ptr()))? };
        Str::lift(&text)
    })
}

pub(super) unsafe extern "C" fn is_true(object: ObjectPointer) -> bool {
    ask("object.is_true", "object", false, |py| {
        // SAFETY: the caller holds the object.
        answer(unsafe { ffi::PyObject_IsTrue(lower(py, object).as_ptr()) })
    })
}

pub(super) unsafe extern "C" fn is_a(object: ObjectPointer, class_name: Str) -> bool {
    ask("object.is_a", "class_name", false, |py| {
        // SAFETY: the caller holds the object; the text is valid.
        let (object, name) = unsafe { (lower(py, object), class_name.lower(py)?) };
        Ok(has_class(&object, &name.to_string()))
    })
}

pub(super) unsafe extern "C" fn compare(
    object: ObjectPointer,
    other: ObjectPointer,
    comparison: i32,
) -> bool {
    ask("object.compare", "object", false, |py| {
        // SAFETY: the caller holds both.
        unsafe {
            let (object, other) = (lower(py, object), lower(py, other));
            answer(ffi::PyObject_RichCompareBool(
                object.as_ptr(),
                other.as_ptr(),
                comparison,
            ))
        }
    })
}

pub(super) unsafe extern "C" fn hash(object: ObjectPointer) -> i64 {
    ask("object.hash", "object", 0, |py| {
        // SAFETY: the caller holds the object.
        match unsafe { ffi::PyObject_Hash(lower(py, object).as_ptr()) } {
            -1 => Err(Box::new(Refusal::Raised)),
            hash => Ok(hash as i64),
        }
    })
}

pub(super) unsafe extern "C" fn length(object: ObjectPointer) -> usize {
    ask("object.length", "object", 0, |py| {
        // SAFETY: the caller holds the object.
        let length = unsafe { ffi::PyObject_Size(lower(py, object).as_ptr()) };
        usize::try_from(length).map_err(|_| Box::new(Refusal::Raised))
    })
}

/// What Python answers by 0, 1 or, where it raised, -1.
pub(super) fn answer(answer: std::ffi::c_int) -> Result<bool> {
    match answer {
        -1 => Err(Box::new(Refusal::Raised)),
        answer => Ok(answer != 0),
    }
}
