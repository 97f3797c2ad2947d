//! Classes of fields: what `#[bridge_runtime::record]` makes structs of.

mod calling;
mod making;
mod opened;

use std::ptr;
use std::sync::atomic::AtomicPtr;

use pyo3::{Bound, PyAny, Python, ffi};

use self::calling::Calling;
pub use self::making::Making;
pub use self::opened::Opened;
use self::opened::item;
use super::{Result, Step};
use crate::attributes::fields::Places;
use crate::class::{Class, is_yes};
use crate::fallible;
use crate::module::{Module, cache, cached};

/// One record, with what its conversions keep.
#[derive(Debug)]
pub struct Record {
    class: Class,
    kind: RecordKind,
    fields: &'static [Field],
    /// The names of all fields.
    names: AtomicPtr<ffi::PyObject>,
    /// How its class is called with them.
    calling: Calling,
    /// Where the fields of an object are.
    places: Places,
}

/// How values of a record are made and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    /// The class is called with names; attributes are read.
    Dataclass,
    /// Likewise.
    NamedTuple,
    /// A dict; the class is not needed.
    TypedDict,
}

/// One field.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    name: &'static str,
    presence: Presence,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    Given,
    Computed,
    MayBeMissing,
}

impl Field {
    /// A field that is always there, and given by the caller.
    pub const fn given(name: &'static str) -> Self {
        let presence = Presence::Given;
        Self { name, presence }
    }

    /// A field that Python fills.
    pub const fn computed(name: &'static str) -> Self {
        let presence = Presence::Computed;
        Self { name, presence }
    }

    /// A key that may be missing; None stands for that.
    pub const fn may_be_missing(name: &'static str) -> Self {
        let presence = Presence::MayBeMissing;
        Self { name, presence }
    }
}

impl Record {
    /// Describes the record; its class is not looked up before it is needed.
    pub const fn new(
        module: &'static Module,
        python: &'static str,
        kind: RecordKind,
        fields: &'static [Field],
    ) -> Self {
        Self {
            class: Class::new(module, python),
            kind,
            fields,
            names: AtomicPtr::new(ptr::null_mut()),
            calling: Calling::new(),
            places: Places::new(),
        }
    }

    /// How a hint spells it.
    pub fn name(&self) -> &'static str {
        self.class.name
    }

    /// Whether the object is one, as far as can be seen without reading its fields.
    pub fn is_own(&self, object: &Bound<'_, PyAny>) -> bool {
        is_yes(self.is_alike(object))
    }

    /// Whether it has the type, and the keys that cannot be missing.
    fn is_alike(&self, object: &Bound<'_, PyAny>) -> Result<bool> {
        if !self.is_type_of(object)? {
            return Ok(false);
        }
        if self.kind != RecordKind::TypedDict {
            return Ok(true);
        }
        for (index, field) in self.fields.iter().enumerate() {
            let name = self.field_name(object.py(), index)?;
            if field.presence != Presence::MayBeMissing && item(object, &name)?.is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn is_type_of(&self, object: &Bound<'_, PyAny>) -> Result<bool> {
        match self.kind {
            RecordKind::Dataclass | RecordKind::NamedTuple => self.class.is_type_of(object),
            // SAFETY: `object` is alive and this thread is attached.
            RecordKind::TypedDict => Ok(unsafe { ffi::PyDict_Check(object.as_ptr()) } != 0),
        }
    }

    fn names<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>> {
        if let Some(names) = cached(py, &self.names) {
            return Ok(names);
        }
        let names = fallible::names(py, self.fields.iter().map(|field| field.name))?;
        Ok(cache(&self.names, names))
    }

    fn field_name<'py>(&self, py: Python<'py>, index: usize) -> Result<Bound<'py, PyAny>> {
        let names = self.names(py)?;
        // SAFETY: there is a name for each field.
        unsafe {
            let name = ffi::PyTuple_GET_ITEM(names.as_ptr(), index.cast_signed());
            Ok(Bound::from_borrowed_ptr(py, name))
        }
    }

    /// The fields that a caller gives.
    fn given(&self) -> impl Iterator<Item = &'static Field> {
        let is_given = |field: &&Field| field.presence != Presence::Computed;
        self.fields.iter().filter(is_given)
    }

    /// The step to a field.
    #[cold]
    fn step(&self, index: usize) -> Step {
        let name = self.fields[index].name;
        match self.kind {
            RecordKind::Dataclass | RecordKind::NamedTuple => Step::Field(name),
            RecordKind::TypedDict => Step::Value(format!("'{name}'")),
        }
    }
}
