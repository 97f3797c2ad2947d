//! Classes of named values: what `#[bridge_runtime::enumeration]` makes structs of.

use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU8, Ordering};

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use pyo3::{Bound, PyAny, Python, ffi};

use super::elements::Elements;
use super::{Lift, Refusal, Result, owned};
use crate::class::{Class, is_yes};
use crate::module::{Module, cache, cached};

/// One enumeration, with what its conversions keep.
#[derive(Debug)]
pub struct Enumeration {
    class: Class,
    is_flag: bool,
    members: &'static [(&'static str, i32)],
    /// The members in Python: a tuple in the same order.
    objects: AtomicPtr<ffi::PyObject>,
    numeric: AtomicU8,
}

/// What [`Enumeration::is_numeric`] knows.
const UNKNOWN: u8 = 0;
const NUMERIC: u8 = 1;
const POSITIONS: u8 = 2;

impl Enumeration {
    /// Describes the enumeration: the names of its members in Python, and their values in C.
    pub const fn new(
        module: &'static Module,
        python: &'static str,
        is_flag: bool,
        members: &'static [(&'static str, i32)],
    ) -> Self {
        Self {
            class: Class::new(module, python),
            is_flag,
            members,
            objects: AtomicPtr::new(ptr::null_mut()),
            numeric: AtomicU8::new(UNKNOWN),
        }
    }

    /// How a hint spells it.
    pub fn name(&self) -> &'static str {
        self.class.name
    }

    /// The member, or combination of flags, with that value in C.
    pub fn lower<'py>(&self, py: Python<'py>, value: i32) -> Result<Bound<'py, PyAny>> {
        let objects = self.objects(py)?;
        let index = self.members.iter().position(|(_, own)| *own == value);
        if let Some(object) = index.and_then(|index| objects.get(index)) {
            return Ok(object);
        }
        if !self.is_flag || !self.is_numeric(&objects)? {
            return Err(self.refused(value));
        }
        let class = self.class.get(py)?;
        // SAFETY: the class lives as long as the interpreter; the results are new references or NULL.
        unsafe {
            let value = owned(py, ffi::PyLong_FromLong(value.into()))?;
            owned(py, ffi::PyObject_CallOneArg(class, value.as_ptr()))
        }
    }

    /// The value in C of a member, or combination of flags.
    pub fn lift(&self, object: &Bound<'_, PyAny>) -> Result<i32> {
        let objects = self.objects(object.py())?;
        for (index, (_, value)) in self.members.iter().enumerate() {
            if objects.get(index).is_some_and(|member| member.is(object)) {
                return Ok(*value);
            }
        }
        if !self.is_own(object) {
            return Err(Refusal::of_type(self.name(), object));
        }
        if !self.is_flag || !self.is_numeric(&objects)? {
            return Err(Refusal::of_value(self.name().into(), object));
        }
        i32::lift(&value(object)?).map_err(|refusal| refusal.declared_as(self.name().into()))
    }

    /// Whether the object is of the class.
    pub fn is_own(&self, object: &Bound<'_, PyAny>) -> bool {
        is_yes(self.class.is_type_of(object))
    }

    #[cold]
    fn refused(&self, value: i32) -> Box<Refusal> {
        Box::new(Refusal::Type {
            declared: self.name().into(),
            found: value.to_string(),
        })
    }

    /// The members, looked up when first needed.
    fn objects<'py>(&self, py: Python<'py>) -> Result<Elements<'py>> {
        let objects = match cached(py, &self.objects) {
            Some(objects) => objects,
            None => self.look_up(py)?,
        };
        Ok(Elements::Tuple(objects))
    }

    #[cold]
    fn look_up<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>> {
        let class = self.class.get(py)?;
        // Nested on purpose: pyo3 then frees errors at once.
        Python::attach(|_| {
            // SAFETY: the class lives as long as the interpreter.
            let class = unsafe { Bound::from_borrowed_ptr(py, class) };
            let members = class.getattr("__members__").and_then(|all| {
                let members = self.members.iter().map(|(name, _)| all.get_item(name));
                PyTuple::new(py, members.collect::<PyResult<Vec<_>>>()?)
            });
            match members {
                Ok(members) => Ok(cache(&self.objects, members.into_any())),
                Err(error) => {
                    error.restore(py);
                    Err(Box::new(Refusal::Import))
                }
            }
        })
    }

    /// Whether the values in C are those in Python, and not positions.
    fn is_numeric(&self, objects: &Elements<'_>) -> Result<bool> {
        let known = self.numeric.load(Ordering::Relaxed);
        if known != UNKNOWN {
            return Ok(known == NUMERIC);
        }
        let mut is_numeric = true;
        for (index, (_, own)) in self.members.iter().enumerate() {
            let object = objects.get(index).ok_or_else(Refusal::changed)?;
            is_numeric &= i32::lift(&value(&object)?).is_ok_and(|value| value == *own);
        }
        let known = if is_numeric { NUMERIC } else { POSITIONS };
        self.numeric.store(known, Ordering::Relaxed);
        Ok(is_numeric)
    }
}

/// The value of a member in Python.
fn value<'py>(member: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
    // SAFETY: `member` is alive and this thread is attached; the result is a new reference or NULL.
    let value = unsafe { ffi::PyObject_GetAttrString(member.as_ptr(), c"value".as_ptr()) };
    // SAFETY: as above.
    unsafe { owned(member.py(), value) }
}
