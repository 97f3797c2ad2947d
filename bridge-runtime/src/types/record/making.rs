//! An object of a record that is being made.

use std::ptr;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Field, Presence, Record, RecordKind};
use crate::depth::Level;
use crate::types::optional::is_none;
use crate::types::{Lower, Refusal, Result, owned};
use crate::vectorcall::Slots;

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
        let Self { record, py, .. } = self;
        if record.kind == RecordKind::TypedDict {
            let names = record.names(py)?;
            return dict(py, record.fields, &self.slots.0[1..], &names);
        }
        record.call(py, self.slots, self.filled)
    }
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
