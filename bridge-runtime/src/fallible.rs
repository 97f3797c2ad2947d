//! Objects that calls make and keep, made so that a lack of memory is an error. pyo3's own constructors panic then.

use std::ffi::{CStr, c_char};
use std::sync::atomic::AtomicPtr;
use std::{fmt, ptr};

use pyo3::types::{PyDict, PyTuple};
use pyo3::{Bound, PyAny, Python, ffi};

use crate::module::{cache, cached};
use crate::types::{Result, owned};

/// The name of an attribute: made when first needed, and kept.
pub(crate) struct Name {
    text: &'static CStr,
    object: AtomicPtr<ffi::PyObject>,
}

impl Name {
    pub const fn new(text: &'static CStr) -> Self {
        let object = AtomicPtr::new(ptr::null_mut());
        Self { text, object }
    }

    /// The name as a str.
    pub fn get<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>> {
        if let Some(name) = cached(py, &self.object) {
            return Ok(name);
        }
        // SAFETY: this thread is attached; the text is NUL-terminated and UTF-8, as literals are.
        let name = unsafe { owned(py, ffi::PyUnicode_InternFromString(self.text.as_ptr()))? };
        Ok(cache(&self.object, name))
    }

    /// The attribute of that name.
    pub fn of<'py>(&self, object: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
        let py = object.py();
        let name = self.get(py)?;
        // SAFETY: both are alive and this thread is attached; the result is a new reference or NULL.
        unsafe { owned(py, ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr())) }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text.to_string_lossy())
    }
}

/// A str that is shared with all that are equal.
pub(crate) fn intern<'py>(py: Python<'py>, text: &str) -> Result<Bound<'py, PyAny>> {
    let (data, len) = (text.as_ptr().cast::<c_char>(), text.len().cast_signed());
    // SAFETY: this thread is attached; the data is valid for its length. The reference is given for the one that takes
    // its place.
    unsafe {
        let mut object = owned(py, ffi::PyUnicode_FromStringAndSize(data, len))?.into_ptr();
        ffi::PyUnicode_InternInPlace(&mut object);
        owned(py, object)
    }
}

/// A tuple of names.
pub(crate) fn names<'py>(
    py: Python<'py>,
    names: impl Iterator<Item = &'static str>,
) -> Result<Bound<'py, PyAny>> {
    let names: Result<Vec<_>> = names.map(|name| intern(py, name)).collect();
    Ok(tuple(py, names?)?.into_any())
}

pub(crate) fn tuple<'py>(
    py: Python<'py>,
    elements: Vec<Bound<'py, PyAny>>,
) -> Result<Bound<'py, PyTuple>> {
    // SAFETY: this thread is attached; the new tuple takes a reference to each element before anybody else sees it.
    unsafe {
        let tuple = owned(py, ffi::PyTuple_New(elements.len().cast_signed()))?;
        for (index, element) in elements.into_iter().enumerate() {
            ffi::PyTuple_SET_ITEM(tuple.as_ptr(), index.cast_signed(), element.into_ptr());
        }
        Ok(tuple.cast_into_unchecked())
    }
}

pub(crate) fn dict(py: Python<'_>) -> Result<Bound<'_, PyDict>> {
    // SAFETY: this thread is attached; the result is a new dict or NULL.
    unsafe { Ok(owned(py, ffi::PyDict_New())?.cast_into_unchecked()) }
}
