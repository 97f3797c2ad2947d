//! What makes the objects of a class, found once for each state of it: most of what a call of a class takes is the way to
//! its `__init__`.

use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering::Relaxed};

use pyo3::{Python, ffi};

use crate::class::in_mro;
use crate::fallible::Name;

static NAME: Name = Name::new(c"__init__");

/// What is no version of a class.
const NONE: u64 = u64::MAX;

/// The function that a class's objects are initialised by.
#[derive(Debug)]
pub(crate) struct Init {
    /// For which state of the class it is known.
    version: AtomicU64,
    /// NULL where the class does otherwise than `object.__new__` and it do.
    function: AtomicPtr<ffi::PyObject>,
}

impl Init {
    pub const fn new() -> Self {
        Self {
            version: AtomicU64::new(NONE),
            function: AtomicPtr::new(ptr::null_mut()),
        }
    }

    /// The function of Python's that a call of the class calls with a new object of `object.__new__`, and does no more;
    /// nothing where only a call tells. It is borrowed of the class.
    ///
    /// # Safety
    /// The class is alive, and always the same; this thread is attached.
    #[inline(always)]
    pub unsafe fn of(
        &self,
        py: Python<'_>,
        class: *mut ffi::PyTypeObject,
    ) -> Option<*mut ffi::PyObject> {
        // SAFETY: the same contract; a class is of a class.
        unsafe {
            // In Python 3.9 a class that has changed keeps its number.
            if cfg!(any(not(Py_3_10), Py_GIL_DISABLED))
                || !is_called_as_usual(ffi::Py_TYPE(class.cast()))
            {
                return None;
            }
            let version = u64::from((*class).tp_version_tag);
            let function = match self.version.load(Relaxed) == version {
                true => self.function.load(Relaxed),
                false => self.look(py, class),
            };
            (!function.is_null()).then_some(function)
        }
    }

    /// # Safety
    /// As [`of`](Self::of).
    #[cold]
    #[inline(never)]
    unsafe fn look(&self, py: Python<'_>, class: *mut ffi::PyTypeObject) -> *mut ffi::PyObject {
        // SAFETY: the same contract; the look-up gives the class its number. 0 is none.
        unsafe {
            let function = function_of(py, class);
            let version = (*class).tp_version_tag;
            if version == 0 {
                return ptr::null_mut();
            }
            self.function.store(function, Relaxed);
            self.version.store(version.into(), Relaxed);
            function
        }
    }
}

/// Whether a call of a class of that metaclass is what `type` does. Its class has no say in that, so it is asked each time.
///
/// # Safety
/// Alive.
#[inline(always)]
unsafe fn is_called_as_usual(metaclass: *mut ffi::PyTypeObject) -> bool {
    // SAFETY: as the caller promises.
    unsafe {
        match ((*metaclass).tp_call, ffi::PyType_Type.tp_call) {
            (Some(own), Some(usual)) => ptr::fn_addr_eq(own, usual),
            (_, None) | (None, _) => false,
        }
    }
}

/// The function, or NULL.
///
/// # Safety
/// As [`Init::of`].
unsafe fn function_of(py: Python<'_>, class: *mut ffi::PyTypeObject) -> *mut ffi::PyObject {
    // SAFETY: the same contract; what the look-up finds is borrowed.
    unsafe {
        let Ok(name) = NAME.get(py) else {
            ffi::PyErr_Clear();
            return ptr::null_mut();
        };
        let function = in_mro(class, name.as_ptr());
        let is_plain = !function.is_null()
            && ffi::PyFunction_Check(function) != 0
            && (*class).tp_vectorcall.is_none()
            && is_made_as_usual(class);
        if is_plain { function } else { ptr::null_mut() }
    }
}

/// Whether `object.__new__` makes its objects.
///
/// # Safety
/// Alive.
unsafe fn is_made_as_usual(class: *mut ffi::PyTypeObject) -> bool {
    // SAFETY: as the caller promises.
    unsafe {
        match ((*class).tp_new, ffi::PyBaseObject_Type.tp_new) {
            (Some(own), Some(usual)) => ptr::fn_addr_eq(own, usual),
            (_, None) | (None, _) => false,
        }
    }
}
