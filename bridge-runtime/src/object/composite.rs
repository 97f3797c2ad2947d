//! Types made of others, told at run time.

use pyo3::ffi;
use pyo3::prelude::*;

use super::dynamic::{Type, Value};
use super::parts::{Block, Members};
use crate::fallible;
use crate::refusal::{Refusal, Result, Step};
use crate::types::{Container, Elements, Items, Kind, check_length, is_mapping, kind, owned};

/// Any sequence is read as a list.
pub(super) const LIST: Container = kind::Sequence::CONTAINER;
pub(super) const TUPLE_OF: Container = kind::Tuple::CONTAINER;
pub(super) const SET: Container = kind::Set::CONTAINER;

/// `{const T *data; size_t len}`
#[repr(C)]
#[derive(Clone, Copy)]
struct Array {
    data: *mut u8,
    len: usize,
}

/// `{const K *keys; const V *values; size_t len}`
#[repr(C)]
#[derive(Clone, Copy)]
struct Map {
    keys: *mut u8,
    values: *mut u8,
    len: usize,
}

/// # Safety
/// As [`Type::lower`], for an array.
pub(super) unsafe fn lower_array<'py>(
    py: Python<'py>,
    container: Container,
    part: &Type,
    value: Value,
) -> Result<Bound<'py, PyAny>> {
    // SAFETY: the same contract. Nobody sees the list before it is full, see `lower_elements`.
    unsafe {
        let Array { data, len } = value.0.cast::<Array>().read();
        let list = owned(py, ffi::PyList_New(check_length(data, len)?))?;
        ffi::PyObject_GC_UnTrack(list.as_ptr().cast());
        let (size, _) = part.layout();
        for index in 0..len {
            let element = part.lower(py, Value(data).at(index * size));
            let element = element.map_err(|refusal| refusal.at(index))?;
            ffi::PyList_SET_ITEM(list.as_ptr(), index.cast_signed(), element.into_ptr());
        }
        ffi::PyObject_GC_Track(list.as_ptr().cast());
        (container.build)(list)
    }
}

/// # Safety
/// As [`Type::lift`], for an array.
pub(super) unsafe fn lift_array(
    object: &Bound<'_, PyAny>,
    container: Container,
    part: &Type,
    value: Value,
) -> Result<()> {
    let Some(elements) = container.open(object)? else {
        return Err(Refusal::of_type(container.name(&part.name()), object));
    };
    let len = elements.len();
    let mut block = Block::with_capacity(part, len)?;
    for index in 0..len {
        let element = elements.get(index).ok_or_else(Refusal::changed)?;
        block.lift(&element).map_err(|refusal| refusal.at(index))?;
    }
    let data = block.keep();
    // SAFETY: the same contract.
    unsafe { value.0.cast::<Array>().write(Array { data, len }) };
    Ok(())
}

/// # Safety
/// As [`Type::release`], for an array.
pub(super) unsafe fn release_array(part: &Type, value: Value) {
    // SAFETY: the same contract.
    unsafe {
        let Array { data, len } = value.0.cast::<Array>().read();
        drop(Block::full(part, data, len));
    }
}

/// # Safety
/// As [`Type::lower`], for a dict.
pub(super) unsafe fn lower_dict<'py>(
    py: Python<'py>,
    key: &Type,
    item: &Type,
    value: Value,
) -> Result<Bound<'py, PyAny>> {
    // SAFETY: the same contract.
    unsafe {
        let Map { keys, values, len } = value.0.cast::<Map>().read();
        check_length(keys, len)?;
        check_length(values, len)?;
        let dict = owned(py, ffi::PyDict_New())?;
        let (key_size, item_size) = (key.layout().0, item.layout().0);
        for index in 0..len {
            let number = |refusal: Box<Refusal>| refusal.inside(Step::Key(format!("#{index}")));
            let key = key.lower(py, Value(keys).at(index * key_size));
            let key = key.map_err(number)?;
            let item = item.lower(py, Value(values).at(index * item_size));
            let item = item.map_err(|refusal| refusal.with_key(Step::Value, &key))?;
            if ffi::PyDict_SetItem(dict.as_ptr(), key.as_ptr(), item.as_ptr()) != 0 {
                return Err(Box::new(Refusal::Raised));
            }
        }
        Ok(dict)
    }
}

/// # Safety
/// As [`Type::lift`], for a dict.
pub(super) unsafe fn lift_dict(
    object: &Bound<'_, PyAny>,
    key: &Type,
    item: &Type,
    value: Value,
) -> Result<()> {
    if !is_mapping(object)? {
        let declared = format!("dict[{}, {}]", key.name(), item.name());
        return Err(Refusal::of_type(declared, object));
    }
    let items = Items::of(object)?;
    let len = items.len();
    let mut keys = Block::with_capacity(key, len)?;
    let mut values = Block::with_capacity(item, len)?;
    for (key, item) in items {
        let lifted = keys.lift(&key);
        lifted.map_err(|refusal| refusal.with_key(Step::Key, &key))?;
        let lifted = values.lift(&item);
        lifted.map_err(|refusal| refusal.with_key(Step::Value, &key))?;
    }
    let (keys, values) = (keys.keep(), values.keep());
    // SAFETY: the same contract.
    unsafe { value.0.cast::<Map>().write(Map { keys, values, len }) };
    Ok(())
}

/// # Safety
/// As [`Type::release`], for a dict.
pub(super) unsafe fn release_dict(key: &Type, item: &Type, value: Value) {
    // SAFETY: the same contract.
    unsafe {
        let Map { keys, values, len } = value.0.cast::<Map>().read();
        drop(Block::full(key, keys, len));
        drop(Block::full(item, values, len));
    }
}

/// # Safety
/// As [`Type::lower`], for a tuple.
pub(super) unsafe fn lower_tuple<'py>(
    py: Python<'py>,
    parts: &[Type],
    value: Value,
) -> Result<Bound<'py, PyAny>> {
    let mut lowered = Vec::with_capacity(parts.len());
    for (index, (offset, part)) in Members::of(parts).enumerate() {
        // SAFETY: the same contract.
        let part = unsafe { part.lower(py, value.at(offset)) };
        lowered.push(part.map_err(|refusal| refusal.at(index))?);
    }
    Ok(fallible::tuple(py, lowered)?.into_any())
}

/// # Safety
/// As [`Type::lift`], for a tuple.
pub(super) unsafe fn lift_tuple(
    object: &Bound<'_, PyAny>,
    parts: &[Type],
    value: Value,
) -> Result<()> {
    let elements = match TUPLE_OF.open(object)? {
        Some(elements) if elements.len() == parts.len() => elements,
        Some(elements) => return Err(of_length(parts, &elements)),
        None => return Err(Refusal::of_type(name(parts), object)),
    };
    for (index, (offset, part)) in Members::of(parts).enumerate() {
        let element = elements.get(index).ok_or_else(Refusal::changed)?;
        // SAFETY: the same contract; those before this one were lifted.
        unsafe {
            if let Err(refusal) = part.lift(&element, value.at(offset)) {
                release_tuple(&parts[..index], value);
                return Err(refusal.at(index));
            }
        }
    }
    Ok(())
}

/// # Safety
/// As [`Type::release`], for a tuple.
pub(super) unsafe fn release_tuple(parts: &[Type], value: Value) {
    for (offset, part) in Members::of(parts) {
        // SAFETY: the same contract.
        unsafe { part.release(value.at(offset)) };
    }
}

#[cold]
fn of_length(parts: &[Type], elements: &Elements<'_>) -> Box<Refusal> {
    Box::new(Refusal::Type {
        declared: name(parts).into(),
        found: format!("a tuple of {}", elements.len()),
    })
}

/// How a hint spells a tuple of these.
pub(super) fn name(parts: &[Type]) -> String {
    let parts: Vec<_> = parts.iter().map(Type::name).collect();
    format!("tuple[{}]", parts.join(", "))
}

/// # Safety
/// As [`Type::lower`], for an optional.
pub(super) unsafe fn lower_optional<'py>(
    py: Python<'py>,
    part: &Type,
    value: Value,
) -> Result<Bound<'py, PyAny>> {
    // SAFETY: the same contract.
    unsafe {
        match value.0.cast::<bool>().read() {
            true => part.lower(py, value.at(part.layout().1)),
            false => Ok(py.None().into_bound(py)),
        }
    }
}

/// # Safety
/// As [`Type::lift`], for an optional.
pub(super) unsafe fn lift_optional(
    object: &Bound<'_, PyAny>,
    part: &Type,
    value: Value,
) -> Result<()> {
    let has_value = !object.is_none();
    // SAFETY: the same contract.
    unsafe {
        if has_value {
            let lifted = part.lift(object, value.at(part.layout().1));
            let name = || format!("{} | None", part.name()).into();
            lifted.map_err(|refusal| refusal.declared_as(name()))?;
        }
        value.0.cast::<bool>().write(has_value);
    }
    Ok(())
}

/// # Safety
/// As [`Type::release`], for an optional.
pub(super) unsafe fn release_optional(part: &Type, value: Value) {
    // SAFETY: the same contract.
    unsafe {
        if value.0.cast::<bool>().read() {
            part.release(value.at(part.layout().1));
        }
    }
}
