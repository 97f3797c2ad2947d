//! An object of a record that is being read.

use std::mem::ManuallyDrop;
use std::ptr;

use pyo3::{Bound, PyAny, ffi};

use super::{Presence, Record, RecordKind};
use crate::depth::Level;
use crate::types::held::Held;
use crate::types::{Lift, Refusal, Result, owned};

impl Record {
    /// Starts to read an object, which has to be one. Whether its fields have parts of their own is known to the caller.
    #[inline]
    pub fn open<'a, 'py>(
        &'static self,
        object: &'a Bound<'py, PyAny>,
        fields_have_parts: bool,
    ) -> Result<Opened<'a, 'py>> {
        let level = Level::of(fields_have_parts)?;
        self.check(object)?;
        Ok(Opened {
            record: self,
            object,
            _level: level,
        })
    }

    fn check(&self, object: &Bound<'_, PyAny>) -> Result<()> {
        if !self.is_type_of(object)? {
            return Err(Refusal::of_type(self.name(), object));
        }
        if self.kind == RecordKind::Dataclass {
            let class = self.class.get(object.py())?.cast();
            let names = || self.names(object.py()).ok().map(|names| names.as_ptr());
            // SAFETY: all are alive as long as the object is, the names are a tuple, and this thread is attached.
            unsafe { self.places.learn(object.as_ptr(), class, names) };
        }
        Ok(())
    }
}

/// An object that is being read, field by field.
pub struct Opened<'a, 'py> {
    record: &'static Record,
    object: &'a Bound<'py, PyAny>,
    _level: Option<Level>,
}

impl<'py> Opened<'_, 'py> {
    /// Lifts the field at that position.
    #[inline]
    pub fn field<T: Lift>(&self, index: usize) -> Result<Held<T>> {
        // As no Python runs, nobody has to hold it.
        match self.own(index).and_then(|value| T::at_once(&value)) {
            Some(value) => Ok(Held::new(value)),
            None => self.lift(index),
        }
    }

    fn lift<T: Lift>(&self, index: usize) -> Result<Held<T>> {
        let value = match self.part(index) {
            Ok(Some(part)) => T::lift(&part),
            Ok(None) if self.may_be_missing(index) => Ok(T::ZERO),
            Ok(None) => Err(Box::new(Refusal::Missing {
                declared: T::name(),
            })),
            Err(refusal) => Err(refusal),
        };
        value
            .map(Held::new)
            .map_err(|refusal| refusal.inside(self.record.step(index)))
    }

    fn may_be_missing(&self, index: usize) -> bool {
        self.record.fields[index].presence == Presence::MayBeMissing
    }

    /// What the object holds there, where it is known without a look-up. It is borrowed.
    fn own(&self, index: usize) -> Option<ManuallyDrop<Bound<'py, PyAny>>> {
        // SAFETY: the object is alive and this thread is attached.
        let value = unsafe { self.record.places.value(self.object.as_ptr(), index) }?;
        // SAFETY: it is alive, and its reference stays with the object.
        let value = unsafe { Bound::from_owned_ptr(self.object.py(), value) };
        Some(ManuallyDrop::new(value))
    }

    /// What Python holds there, if anything.
    fn part(&self, index: usize) -> Result<Option<Bound<'py, PyAny>>> {
        if let Some(value) = self.own(index) {
            return Ok(Some((*value).clone()));
        }
        let name = self.record.field_name(self.object.py(), index)?;
        match self.record.kind {
            RecordKind::Dataclass | RecordKind::NamedTuple => attribute(self.object, &name),
            RecordKind::TypedDict => item(self.object, &name),
        }
    }
}

fn attribute<'py>(
    object: &Bound<'py, PyAny>,
    name: &Bound<'py, PyAny>,
) -> Result<Option<Bound<'py, PyAny>>> {
    // SAFETY: both are alive and this thread is attached; the result is a new reference or NULL with an exception.
    unsafe {
        let part = ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr());
        if part.is_null() && ffi::PyErr_ExceptionMatches(ffi::PyExc_AttributeError) != 0 {
            ffi::PyErr_Clear();
            return Ok(None);
        }
        owned(object.py(), part).map(Some)
    }
}

/// The value of a key of a dict.
pub(super) fn item<'py>(
    dict: &Bound<'py, PyAny>,
    key: &Bound<'py, PyAny>,
) -> Result<Option<Bound<'py, PyAny>>> {
    let mut value = ptr::null_mut();
    // SAFETY: both are alive and this thread is attached; the value is a new reference.
    unsafe {
        match ffi::compat::PyDict_GetItemRef(dict.as_ptr(), key.as_ptr(), &mut value) {
            0 => Ok(None),
            1 => owned(dict.py(), value).map(Some),
            _ => Err(Box::new(Refusal::Raised)),
        }
    }
}
