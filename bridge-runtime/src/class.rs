//! Classes that conversions need: looked up when first needed, and kept.

use std::ffi::CStr;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::module::{Module, cache, cached};
use crate::refusal::{Refusal, Result};
use crate::types::owned;

/// A class of a bridged module.
#[derive(Debug)]
pub(crate) struct Class {
    module: &'static Module,
    /// Below the module: `Point`, `Shape.Kind`.
    pub name: &'static str,
    object: AtomicPtr<ffi::PyObject>,
}

impl Class {
    pub const fn new(module: &'static Module, name: &'static str) -> Self {
        let object = AtomicPtr::new(ptr::null_mut());
        Self {
            module,
            name,
            object,
        }
    }

    /// The class, which lives as long as the interpreter.
    #[inline]
    pub fn get(&self, py: Python<'_>) -> Result<*mut ffi::PyObject> {
        let class = self.object.load(Ordering::Acquire);
        if class.is_null() {
            self.look_up(py)
        } else {
            Ok(class)
        }
    }

    #[cold]
    fn look_up(&self, py: Python<'_>) -> Result<*mut ffi::PyObject> {
        // Nested on purpose: pyo3 then frees errors at once.
        Python::attach(|_| match self.find(py) {
            Ok(class) => Ok(cache(&self.object, class).as_ptr()),
            Err(error) => {
                error.restore(py);
                Err(Box::new(Refusal::Import))
            }
        })
    }

    fn find<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let mut object = self.module.import(py)?;
        for name in self.name.split('.') {
            object = object.getattr(name)?;
        }
        if object.is_instance_of::<PyType>() {
            return Ok(object);
        }
        let name = format!("{}.{}", self.module.name, self.name);
        Err(PyTypeError::new_err(format!("{name} is not a class")))
    }

    /// Whether `object` is an instance, by inheritance alone: no Python runs.
    #[inline]
    pub fn is_type_of(&self, object: &Bound<'_, PyAny>) -> Result<bool> {
        let class = self.get(object.py())?;
        // SAFETY: the class is a type, as `find` has seen; both are alive and this thread is attached.
        Ok(unsafe { ffi::PyObject_TypeCheck(object.as_ptr(), class.cast()) } != 0)
    }
}

unsafe extern "C" {
    fn _PyType_Lookup(
        class: *mut ffi::PyTypeObject,
        name: *mut ffi::PyObject,
    ) -> *mut ffi::PyObject;
}

/// What the class or a base has by that name, or NULL. It is borrowed, and may give the class its number.
///
/// # Safety
/// Both are alive, and the name is a str. This thread is attached.
pub(crate) unsafe fn in_mro(
    class: *mut ffi::PyTypeObject,
    name: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the same contract.
    unsafe { _PyType_Lookup(class, name) }
}

/// A state of a class that something is known of: Python gives each a number, when something is looked up in it.
#[derive(Debug)]
pub(crate) struct State(AtomicU64);

impl State {
    /// That of no class.
    pub const fn none() -> Self {
        Self(AtomicU64::new(u64::MAX))
    }

    /// Whether it is that of the class now.
    ///
    /// # Safety
    /// Alive.
    #[inline(always)]
    pub unsafe fn is_of(&self, class: *mut ffi::PyTypeObject) -> bool {
        // SAFETY: as the caller promises.
        self.0.load(Ordering::Relaxed) == u64::from(unsafe { (*class).tp_version_tag })
    }

    /// Becomes that of the class now.
    ///
    /// # Safety
    /// Alive.
    pub unsafe fn set(&self, class: *mut ffi::PyTypeObject) {
        // SAFETY: as the caller promises.
        let number = unsafe { (*class).tp_version_tag };
        self.0.store(number.into(), Ordering::Relaxed);
    }

    /// Whether that of the class has a number of its own: Python does not give any number of them.
    ///
    /// # Safety
    /// Alive.
    pub unsafe fn is_numbered(class: *mut ffi::PyTypeObject) -> bool {
        // SAFETY: as the caller promises.
        unsafe { (*class).tp_version_tag != 0 }
    }
}

/// A class of the standard library.
pub(crate) struct Known {
    module: &'static CStr,
    name: &'static CStr,
    object: AtomicPtr<ffi::PyObject>,
}

impl Known {
    pub const fn new(module: &'static CStr, name: &'static CStr) -> Self {
        let object = AtomicPtr::new(ptr::null_mut());
        Self {
            module,
            name,
            object,
        }
    }

    /// The class.
    pub fn get<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>> {
        if let Some(class) = cached(py, &self.object) {
            return Ok(class);
        }
        // SAFETY: this thread is attached; the functions return new references or NULL.
        unsafe {
            let module = owned(py, ffi::PyImport_ImportModule(self.module.as_ptr()))?;
            let class = ffi::PyObject_GetAttrString(module.as_ptr(), self.name.as_ptr());
            Ok(cache(&self.object, owned(py, class)?))
        }
    }

    /// Whether `object` is an instance, as `isinstance` says.
    pub fn is_type_of(&self, object: &Bound<'_, PyAny>) -> Result<bool> {
        let class = self.get(object.py())?;
        // SAFETY: both are alive and this thread is attached.
        match unsafe { ffi::PyObject_IsInstance(object.as_ptr(), class.as_ptr()) } {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Box::new(Refusal::Raised)),
        }
    }

    /// Whether `object` is an instance, by inheritance alone: no Python runs, but that of the import.
    pub fn is_base_of(&self, object: &Bound<'_, PyAny>) -> Result<bool> {
        let class = self.get(object.py())?;
        // SAFETY: both are alive and this thread is attached.
        Ok(unsafe {
            ffi::PyType_Check(class.as_ptr()) != 0
                && ffi::PyObject_TypeCheck(object.as_ptr(), class.as_ptr().cast()) != 0
        })
    }

    /// What `is_type_of` says, where an exception means no.
    pub fn is_own(&self, object: &Bound<'_, PyAny>) -> bool {
        is_yes(self.is_type_of(object))
    }

    /// Calls the class.
    pub fn call<'py, const N: usize>(
        &self,
        py: Python<'py>,
        arguments: [&Bound<'py, PyAny>; N],
    ) -> Result<Bound<'py, PyAny>> {
        let class = self.get(py)?;
        let arguments = arguments.map(Bound::as_ptr);
        let (callable, first) = (class.as_ptr(), arguments.as_ptr());
        // SAFETY: all are alive through the call, and this thread is attached.
        unsafe {
            owned(
                py,
                ffi::PyObject_Vectorcall(callable, first, N, ptr::null_mut()),
            )
        }
    }
}

/// The answer to a question about an object, where an exception means no.
pub(crate) fn is_yes(answer: Result<bool>) -> bool {
    answer.unwrap_or_else(|_| {
        // SAFETY: whoever asked is attached.
        unsafe { ffi::PyErr_Clear() };
        false
    })
}
