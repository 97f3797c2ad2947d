//! Instances of the classes of bridged modules: handles whose class is checked.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Object, Refusal, Result};
use crate::class::{Class, is_yes};
use crate::module::Module;

/// The object that a method is called of, whatever its class: methods of one signature share the way of their calls.
#[derive(Debug, Clone, Copy)]
pub struct Receiver {
    handle: Object,
    class: &'static Instance,
}

impl Receiver {
    /// The object behind `handle`, which has to be an instance of `class`.
    pub const fn new(handle: Object, class: &'static Instance) -> Self {
        Self { handle, class }
    }
}

impl Lower for Receiver {
    const LENDS: bool = false;

    #[inline(always)]
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        unsafe { self.class.lower(py, self.handle) }
    }
}

/// A class whose instances are handles.
#[derive(Debug)]
pub struct Instance {
    class: Class,
}

impl Instance {
    /// Describes the class; it is not looked up before it is needed.
    pub const fn new(module: &'static Module, python: &'static str) -> Self {
        Self {
            class: Class::new(module, python),
        }
    }

    /// How a hint spells it.
    pub fn name(&self) -> Cow<'static, str> {
        self.class.name.into()
    }

    /// The object behind the handle, which has to be an instance.
    ///
    /// # Safety
    /// As [`Lower::lower`].
    #[inline]
    pub unsafe fn lower<'py>(&self, py: Python<'py>, handle: Object) -> Result<Bound<'py, PyAny>> {
        // SAFETY: the same contract.
        let object = unsafe { handle.lower(py)? };
        self.check(&object)?;
        Ok(object)
    }

    /// A handle of the object, which has to be an instance.
    pub fn lift(&self, object: &Bound<'_, PyAny>) -> Result<Object> {
        self.check(object)?;
        Object::lift(object)
    }

    /// Whether the object is one.
    pub fn is_own(&self, object: &Bound<'_, PyAny>) -> bool {
        is_yes(self.has_instance(object))
    }

    #[inline]
    fn check(&self, object: &Bound<'_, PyAny>) -> Result<()> {
        match self.has_instance(object)? {
            true => Ok(()),
            false => Err(Refusal::of_type(self.class.name, object)),
        }
    }

    /// By inheritance, or as `isinstance` says: abstract classes have members that do not inherit from them.
    #[inline]
    fn has_instance(&self, object: &Bound<'_, PyAny>) -> Result<bool> {
        match self.class.is_type_of(object)? {
            true => Ok(true),
            false => self.claims(object),
        }
    }

    #[cold]
    fn claims(&self, object: &Bound<'_, PyAny>) -> Result<bool> {
        let class = self.class.get(object.py())?;
        // SAFETY: both are alive and this thread is attached.
        match unsafe { ffi::PyObject_IsInstance(object.as_ptr(), class) } {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Box::new(Refusal::Raised)),
        }
    }
}
