//! Attributes and items of an object.

use std::ptr;

use pyo3::ffi;

use super::describe::answer;
use super::{ask, hold, lower};
use crate::abi::{ObjectPointer, Str};
use crate::refusal::{Refusal, Result};
use crate::types::{Lower, owned};

pub(super) unsafe extern "C" fn has_attribute(object: ObjectPointer, name: Str) -> bool {
    ask("object.has_attribute", "name", false, |py| {
        // SAFETY: the caller holds the object; the text is valid.
        unsafe {
            let (object, name) = (lower(py, object), name.lower(py)?);
            match owned(py, ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr())) {
                Ok(_) => Ok(true),
                Err(_) if ffi::PyErr_ExceptionMatches(ffi::PyExc_AttributeError) != 0 => {
                    ffi::PyErr_Clear();
                    Ok(false)
                }
                Err(refusal) => Err(refusal),
            }
        }
    })
}

pub(super) unsafe extern "C" fn attribute(object: ObjectPointer, name: Str) -> ObjectPointer {
    ask("object.attribute", "name", ptr::null(), |py| {
        // SAFETY: the caller holds the object; the text is valid.
        unsafe {
            let (object, name) = (lower(py, object), name.lower(py)?);
            hold(owned(
                py,
                ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr()),
            )?)
        }
    })
}

pub(super) unsafe extern "C" fn set_attribute(
    object: ObjectPointer,
    name: Str,
    value: ObjectPointer,
) -> bool {
    ask("object.set_attribute", "name", false, |py| {
        // SAFETY: the caller holds both; the text is valid.
        unsafe {
            let (object, name, value) = (lower(py, object), name.lower(py)?, lower(py, value));
            done(ffi::PyObject_SetAttr(
                object.as_ptr(),
                name.as_ptr(),
                value.as_ptr(),
            ))
        }
    })
}

pub(super) unsafe extern "C" fn delete_attribute(object: ObjectPointer, name: Str) -> bool {
    ask("object.delete_attribute", "name", false, |py| {
        // SAFETY: the caller holds the object; the text is valid.
        unsafe {
            let (object, name) = (lower(py, object), name.lower(py)?);
            done(ffi::PyObject_SetAttr(
                object.as_ptr(),
                name.as_ptr(),
                ptr::null_mut(),
            ))
        }
    })
}

pub(super) unsafe extern "C" fn item(object: ObjectPointer, key: ObjectPointer) -> ObjectPointer {
    ask("object.item", "key", ptr::null(), |py| {
        // SAFETY: the caller holds both.
        unsafe {
            let (object, key) = (lower(py, object), lower(py, key));
            hold(owned(
                py,
                ffi::PyObject_GetItem(object.as_ptr(), key.as_ptr()),
            )?)
        }
    })
}

pub(super) unsafe extern "C" fn set_item(
    object: ObjectPointer,
    key: ObjectPointer,
    value: ObjectPointer,
) -> bool {
    ask("object.set_item", "key", false, |py| {
        // SAFETY: the caller holds them.
        unsafe {
            let (object, key, value) = (lower(py, object), lower(py, key), lower(py, value));
            done(ffi::PyObject_SetItem(
                object.as_ptr(),
                key.as_ptr(),
                value.as_ptr(),
            ))
        }
    })
}

pub(super) unsafe extern "C" fn delete_item(object: ObjectPointer, key: ObjectPointer) -> bool {
    ask("object.delete_item", "key", false, |py| {
        // SAFETY: the caller holds both.
        unsafe {
            let (object, key) = (lower(py, object), lower(py, key));
            done(ffi::PyObject_DelItem(object.as_ptr(), key.as_ptr()))
        }
    })
}

pub(super) unsafe extern "C" fn contains(object: ObjectPointer, item: ObjectPointer) -> bool {
    ask("object.contains", "item", false, |py| {
        // SAFETY: the caller holds both.
        unsafe {
            let (object, item) = (lower(py, object), lower(py, item));
            answer(ffi::PySequence_Contains(object.as_ptr(), item.as_ptr()))
        }
    })
}

/// That Python has done it, which it says by 0.
fn done(status: std::ffi::c_int) -> Result<bool> {
    match status {
        0 => Ok(true),
        _ => Err(Box::new(Refusal::Raised)),
    }
}
