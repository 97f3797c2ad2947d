//! Classes of fields: what `#[bridge_runtime::record]` makes structs of.

use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use pyo3::types::PyAnyMethods;
use pyo3::{Bound, PyAny, PyResult, Python, ffi};

use super::held::Held;
use super::optional::is_none;
use super::{Lift, Lower, Refusal, Result, Step, owned, raised};
use crate::attributes::fields::Places;
use crate::class::{Class, is_yes};
use crate::depth::Level;
use crate::fallible;
use crate::module::{Module, cache, cached};
use crate::vectorcall::{Slots, vectorcall};

/// One record, with what its conversions keep.
#[derive(Debug)]
pub struct Record {
    class: Class,
    kind: RecordKind,
    fields: &'static [Field],
    /// The names of all fields.
    names: AtomicPtr<ffi::PyObject>,
    /// The names of those that a call of the class is given by name.
    keywords: AtomicPtr<ffi::PyObject>,
    /// How many it is given without, before those; known once the names are.
    positional: AtomicUsize,
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
            keywords: AtomicPtr::new(ptr::null_mut()),
            positional: AtomicUsize::new(0),
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

    /// Starts to make an object; it takes one slot more than fields. Some of those have parts, or none.
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

    /// Starts to read an object, which has to be one. Some of its fields have parts, or none.
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

    fn is_type_of(&self, object: &Bound<'_, PyAny>) -> Result<bool> {
        match self.kind {
            RecordKind::Dataclass | RecordKind::NamedTuple => self.class.is_type_of(object),
            // SAFETY: `object` is alive and this thread is attached.
            RecordKind::TypedDict => Ok(unsafe { ffi::PyDict_Check(object.as_ptr()) } != 0),
        }
    }

    fn names<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>> {
        interned(py, &self.names, || self.fields.iter())
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

/// The tuple of names that the slot keeps, made when first needed.
#[inline]
fn interned<'py, I: Iterator<Item = &'static Field>>(
    py: Python<'py>,
    slot: &AtomicPtr<ffi::PyObject>,
    fields: impl Fn() -> I,
) -> Result<Bound<'py, PyAny>> {
    if let Some(names) = cached(py, slot) {
        return Ok(names);
    }
    let names = fallible::names(py, fields().map(|field| field.name))?;
    Ok(cache(slot, names))
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
fn item<'py>(
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
