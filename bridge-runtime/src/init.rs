//! What makes the objects of a class, found once for each state of it: most of what a call of a class takes is the way to
//! its `__init__`.

use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering::Relaxed};

use pyo3::{Python, ffi};

use crate::class::{State, in_mro};
use crate::fallible::Name;

static NAME: Name = Name::new(c"__init__");

/// The function that a class's objects are initialised by.
#[derive(Debug)]
pub(crate) struct Init {
    /// What it is known of.
    state: State,
    /// NULL where the class does otherwise than `object.__new__` and it do.
    function: AtomicPtr<ffi::PyObject>,
}

impl Init {
    pub const fn new() -> Self {
        Self {
            state: State::none(),
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
            let function = match self.state.is_of(class) {
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
        // SAFETY: the same contract; the look-up gives the class its number.
        unsafe {
            let function = function_of(py, class);
            if !State::is_numbered(class) {
                return ptr::null_mut();
            }
            self.function.store(function, Relaxed);
            self.state.set(class);
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
    let (own, usual) = unsafe { ((*metaclass).tp_call, ffi::PyType_Type.tp_call) };
    own.zip(usual)
        .is_some_and(|(own, usual)| ptr::fn_addr_eq(own, usual))
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
    let (own, usual) = unsafe { ((*class).tp_new, ffi::PyBaseObject_Type.tp_new) };
    own.zip(usual)
        .is_some_and(|(own, usual)| ptr::fn_addr_eq(own, usual))
}
