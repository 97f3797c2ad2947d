//! What is inside a container, read while others may change it.

#[cfg(not(Py_GIL_DISABLED))]
use std::mem::ManuallyDrop;

use pyo3::{Bound, PyAny, ffi};

/// The elements of a list or tuple. A list may change meanwhile.
pub(crate) enum Elements<'py> {
    /// Of a list.
    List(Bound<'py, PyAny>),
    /// Of a tuple.
    Tuple(Bound<'py, PyAny>),
}

impl<'py> Elements<'py> {
    /// How many there are now.
    #[inline]
    pub fn len(&self) -> usize {
        // SAFETY: the object is alive, of that type, and this thread is attached.
        let len = unsafe {
            match self {
                Self::List(list) => ffi::PyList_GET_SIZE(list.as_ptr()),
                Self::Tuple(tuple) => ffi::PyTuple_GET_SIZE(tuple.as_ptr()),
            }
        };
        len.cast_unsigned()
    }

    /// Gives `take` what `read` sees in the elements from `index` on, up to the first in which it sees nothing, whose index
    /// is returned, or that at `end`. As no Python runs, nobody has to hold them.
    #[cfg(not(Py_GIL_DISABLED))]
    #[inline(always)]
    pub fn glance_from<T>(
        &self,
        index: usize,
        end: usize,
        read: impl Fn(&Bound<'py, PyAny>) -> Option<T>,
        mut take: impl FnMut(T),
    ) -> usize {
        // SAFETY: the object is alive, of that type, and has so many elements; nobody changes it while they are looked at.
        let (items, py) = unsafe {
            match self {
                Self::List(list) => {
                    let items = (*list.as_ptr().cast::<ffi::PyListObject>()).ob_item;
                    (items.cast_const(), list.py())
                }
                Self::Tuple(tuple) => {
                    let items = &raw const (*tuple.as_ptr().cast::<ffi::PyTupleObject>()).ob_item;
                    (items.cast(), tuple.py())
                }
            }
        };
        let end = end.min(self.len());
        for index in index..end {
            // SAFETY: the same.
            let item = ManuallyDrop::new(unsafe { Bound::from_owned_ptr(py, *items.add(index)) });
            match read(&item) {
                Some(value) => take(value),
                None => return index,
            }
        }
        end
    }

    /// Sees nothing: others may change the container at any time.
    #[cfg(Py_GIL_DISABLED)]
    #[inline(always)]
    pub fn glance_from<T>(
        &self,
        index: usize,
        _: usize,
        _: impl Fn(&Bound<'py, PyAny>) -> Option<T>,
        _: impl FnMut(T),
    ) -> usize {
        index
    }

    /// The element at `index`, if it is still there.
    #[inline]
    pub fn get(&self, index: usize) -> Option<Bound<'py, PyAny>> {
        // SAFETY: the object is alive, of that type, and this thread is attached; a tuple never changes.
        unsafe {
            match self {
                Self::List(list) => list_item(list, index),
                Self::Tuple(tuple) if index < self.len() => {
                    let item = ffi::PyTuple_GET_ITEM(tuple.as_ptr(), index.cast_signed());
                    Some(Bound::from_borrowed_ptr(tuple.py(), item))
                }
                Self::Tuple(_) => None,
            }
        }
    }
}

/// # Safety
/// `list` is a list.
#[cfg(not(Py_GIL_DISABLED))]
#[inline]
unsafe fn list_item<'py>(list: &Bound<'py, PyAny>, index: usize) -> Option<Bound<'py, PyAny>> {
    // SAFETY: no other thread runs between the look at the size and that at the item.
    unsafe {
        if index >= ffi::PyList_GET_SIZE(list.as_ptr()).cast_unsigned() {
            return None;
        }
        let item = ffi::PyList_GET_ITEM(list.as_ptr(), index.cast_signed());
        Some(Bound::from_borrowed_ptr(list.py(), item))
    }
}

/// # Safety
/// `list` is a list.
#[cfg(Py_GIL_DISABLED)]
#[inline]
unsafe fn list_item<'py>(list: &Bound<'py, PyAny>, index: usize) -> Option<Bound<'py, PyAny>> {
    // SAFETY: a new reference, or NULL with an IndexError.
    unsafe {
        let item = ffi::PyList_GetItemRef(list.as_ptr(), index.cast_signed());
        if item.is_null() {
            ffi::PyErr_Clear();
        }
        Bound::from_owned_ptr_or_opt(list.py(), item)
    }
}

/// The first element, if there is one that iteration gives without an exception.
pub(crate) fn first<'py>(object: &Bound<'py, PyAny>) -> Option<Bound<'py, PyAny>> {
    // SAFETY: `object` is alive and this thread is attached; the functions return new references or NULL.
    unsafe {
        let iterator = ffi::PyObject_GetIter(object.as_ptr());
        let iterator = Bound::from_owned_ptr_or_opt(object.py(), iterator);
        let first = iterator.and_then(|iterator| {
            Bound::from_owned_ptr_or_opt(object.py(), ffi::PyIter_Next(iterator.as_ptr()))
        });
        if first.is_none() {
            ffi::PyErr_Clear();
        }
        first
    }
}

/// The first key and its value, likewise.
pub(crate) fn first_item<'py>(
    mapping: &Bound<'py, PyAny>,
) -> Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    let key = first(mapping)?;
    // SAFETY: both are alive and this thread is attached; the result is a new reference or NULL.
    unsafe {
        let value = ffi::PyObject_GetItem(mapping.as_ptr(), key.as_ptr());
        if value.is_null() {
            ffi::PyErr_Clear();
        }
        Some((key, Bound::from_owned_ptr_or_opt(mapping.py(), value)?))
    }
}
