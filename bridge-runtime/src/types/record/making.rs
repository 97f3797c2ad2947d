//! An object of a record that is being made.

use std::ptr;
use std::sync::atomic::Ordering;

use pyo3::types::PyAnyMethods;
use pyo3::{Bound, PyAny, PyResult, Python, ffi};

use super::{Field, Presence, Record, RecordKind};
use crate::depth::Level;
use crate::fallible;
use crate::module::{cache, cached};
use crate::types::optional::is_none;
use crate::types::{Lower, Refusal, Result, owned, raised};
use crate::vectorcall::{Slots, vectorcall};

impl Record {
    /// Starts to make an object; it takes one slot more than fields. Whether those have parts of their own is known to the
    /// caller.
    #[inline]
    pub fn make<'py, const SLOTS: usize>(
        &'static self,
        py: Python<'py>,
        fields_have_parts: bool,
    ) -> Result<Making<'py, SLOTS>> {
        Ok(Making {
            record: self,
            py,
            slots: Slots([ptr::null_mut(); SLOTS]),
            filled: 0,
            _level: Level::of(fields_have_parts)?,
        })
    }

    /// What a call of the class is given by name, after so many without.
    #[inline]
    fn keywords<'py>(&self, py: Python<'py>) -> Result<(usize, Bound<'py, PyAny>)> {
        if let Some(names) = cached(py, &self.keywords) {
            return Ok((self.positional.load(Ordering::Relaxed), names));
        }
        let positional = match self.kind {
            RecordKind::Dataclass => self.taken_in_order(py)?,
            RecordKind::NamedTuple | RecordKind::TypedDict => 0,
        };
        self.positional.store(positional, Ordering::Relaxed);
        let names = self.given().skip(positional).map(|field| field.name);
        let names = fallible::names(py, names)?;
        Ok((positional, cache(&self.keywords, names)))
    }

    /// How many fields `__init__` takes in this order: without names a call takes half as long.
    #[cold]
    fn taken_in_order(&self, py: Python<'_>) -> Result<usize> {
        let class = self.class.get(py)?;
        // SAFETY: the class lives as long as the interpreter.
        let class = unsafe { Bound::from_borrowed_ptr(py, class) };
        let taken = parameters_of_init(&class).unwrap_or_default();
        let given = self.given().map(|field| field.name);
        Ok(given
            .zip(taken)
            .take_while(|(name, parameter)| name == parameter)
            .count())
    }
}

/// An object that is being made, field by field.
pub struct Making<'py, const SLOTS: usize> {
    record: &'static Record,
    py: Python<'py>,
    slots: Slots<SLOTS>,
    filled: usize,
    _level: Option<Level>,
}

impl<'py, const SLOTS: usize> Making<'py, SLOTS> {
    /// Lowers the next field that the caller gives, whose position is `index`.
    ///
    /// # Safety
    /// As [`Lower::lower`].
    #[inline]
    pub unsafe fn field<T: Lower>(&mut self, index: usize, value: T) -> Result<()> {
        // SAFETY: the same contract.
        let part = unsafe { value.lower(self.py) };
        let part = part.map_err(|refusal| refusal.inside(self.record.step(index)))?;
        self.filled += 1;
        self.slots.0[self.filled] = part.into_ptr();
        Ok(())
    }

    /// The object, made of all fields.
    pub fn finish(self) -> Result<Bound<'py, PyAny>> {
        let (positional, keywords) = self.record.keywords(self.py)?;
        // SAFETY: the names are a tuple.
        let named = unsafe { ffi::PyTuple_GET_SIZE(keywords.as_ptr()) }.cast_unsigned();
        assert!(self.filled == positional + named && self.filled < SLOTS);
        if self.record.kind == RecordKind::TypedDict {
            return dict(self.py, self.record.fields, &self.slots.0[1..], &keywords);
        }
        let class = self.record.class.get(self.py)?;
        // SAFETY: the class and the names live as long as the interpreter, and there is one argument for each name.
        let made =
            unsafe { vectorcall(self.py, class, &self.slots, positional, keywords.as_ptr()) };
        made.ok_or_else(raised)
    }
}

/// What the `__init__` of a class takes without names, as far as it is a function of Python's and alone in that.
fn parameters_of_init(class: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    let object = class.py().import("builtins")?.getattr("object")?;
    if !class.getattr("__new__")?.is(&object.getattr("__new__")?) {
        return Ok(Vec::new());
    }
    let code = class.getattr("__init__")?.getattr("__code__")?;
    let count: usize = code.getattr("co_argcount")?.extract()?;
    let names: Vec<String> = code.getattr("co_varnames")?.extract()?;
    // The first is the object.
    Ok(names.into_iter().take(count).skip(1).collect())
}

/// A dict of what is there.
fn dict<'py>(
    py: Python<'py>,
    fields: &[Field],
    values: &[*mut ffi::PyObject],
    names: &Bound<'py, PyAny>,
) -> Result<Bound<'py, PyAny>> {
    // SAFETY: this thread is attached; the values are alive, and there is one for each name.
    unsafe {
        let dict = owned(py, ffi::PyDict_New())?;
        for ((field, value), index) in fields.iter().zip(values).zip(0..) {
            let value = Bound::from_borrowed_ptr(py, *value);
            if field.presence == Presence::MayBeMissing && is_none(&value) {
                continue;
            }
            let name = ffi::PyTuple_GET_ITEM(names.as_ptr(), index);
            if ffi::PyDict_SetItem(dict.as_ptr(), name, value.as_ptr()) != 0 {
                return Err(Box::new(Refusal::Raised));
            }
        }
        Ok(dict)
    }
}
