//! Where the fields of a record are: nearly always the values of its objects, in the order of the fields.

use pyo3::ffi;

use super::own_names;
use crate::class::{State, in_mro};

/// For which state of a record's class the places are known, or known to be others.
#[derive(Debug)]
pub(crate) struct Places {
    in_order: State,
    otherwise: State,
}

impl Places {
    pub const fn new() -> Self {
        Self {
            in_order: State::none(),
            otherwise: State::none(),
        }
    }

    /// Has a look at the record's class, if it has changed and the object is of it and no other. `names` gives those of the
    /// fields.
    ///
    /// # Safety
    /// The object and the class are alive; the names are a tuple of str. This thread is attached.
    #[inline(always)]
    pub unsafe fn learn(
        &self,
        object: *mut ffi::PyObject,
        class: *mut ffi::PyTypeObject,
        names: impl FnOnce() -> Option<*mut ffi::PyObject>,
    ) {
        // SAFETY: the same contract.
        unsafe {
            if ffi::Py_TYPE(object) == class
                && !self.in_order.is_of(class)
                && !self.otherwise.is_of(class)
                && let Some(names) = names()
            {
                self.look(class, names);
            }
        }
    }

    /// # Safety
    /// As [`learn`](Self::learn).
    #[cold]
    #[inline(never)]
    unsafe fn look(&self, class: *mut ffi::PyTypeObject, names: *mut ffi::PyObject) {
        // SAFETY: the same contract; the look-up gives the class its number.
        unsafe {
            let are_in_order = are_plain(class, names) && own_names::begin_with(class, names);
            let known = match are_in_order && State::is_numbered(class) {
                true => &self.in_order,
                false => &self.otherwise,
            };
            known.set(class);
        }
    }

    /// The value of the field at that position; nothing where only a look-up of Python's tells. It is borrowed of the object.
    ///
    /// # Safety
    /// The object is alive, and this thread is attached.
    #[inline(always)]
    pub unsafe fn value(
        &self,
        object: *mut ffi::PyObject,
        index: usize,
    ) -> Option<*mut ffi::PyObject> {
        // SAFETY: the same contract. No other class has that number; it has a name for each field, so that its
        // objects have room for the value, which is NULL where there is none.
        unsafe {
            let class = ffi::Py_TYPE(object);
            if !self.in_order.is_of(class) {
                return None;
            }
            let values = own_names::values(object, class)?;
            let value = *values.add(index);
            (!value.is_null()).then_some(value)
        }
    }
}

/// Whether those attributes are what the objects have by these names.
///
/// # Safety
/// The class is alive, and the names are a tuple of str. This thread is attached.
unsafe fn are_plain(class: *mut ffi::PyTypeObject, names: *mut ffi::PyObject) -> bool {
    // SAFETY: the same contract; what the look-up finds is borrowed, and no Python runs meanwhile.
    unsafe {
        let mut names =
            (0..ffi::PyTuple_GET_SIZE(names)).map(|at| ffi::PyTuple_GET_ITEM(names, at));
        own_names::is_usual(class) && names.all(|name| is_hidden(in_mro(class, name)))
    }
}

/// Whether the attribute of a class is hidden by one of its objects: as long as its own class never becomes a descriptor.
///
/// # Safety
/// NULL, or alive.
unsafe fn is_hidden(attribute: *mut ffi::PyObject) -> bool {
    if attribute.is_null() {
        return true;
    }
    // SAFETY: as the caller promises.
    unsafe {
        let class = ffi::Py_TYPE(attribute);
        (*class).tp_descr_set.is_none()
            && ffi::PyType_HasFeature(class, ffi::Py_TPFLAGS_IMMUTABLETYPE) != 0
    }
}
