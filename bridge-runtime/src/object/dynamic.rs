//! The types of C that are told at run time: conversions that generic code makes elsewhere, made by looking.

use std::ffi::CStr;
use std::slice;

use pyo3::prelude::*;

use super::composite;
use super::leaf::Leaf;
use super::parts::Members;
use crate::abi::TypeOfValue;
use crate::refusal::{Refusal, Result};
use crate::types::Container;

/// Where a value of C lies.
#[derive(Clone, Copy)]
pub(super) struct Value(pub *mut u8);

impl Value {
    /// # Safety
    /// The value goes on for so many bytes.
    pub unsafe fn at(self, offset: usize) -> Self {
        // SAFETY: the same contract.
        Self(unsafe { self.0.add(offset) })
    }
}

/// A type that was checked, parts included.
pub(super) enum Type {
    Leaf(&'static Leaf),
    Array(Container, Box<Type>),
    Dict(Box<Type>, Box<Type>),
    Tuple(Vec<Type>),
    Optional(Box<Type>),
}

/// Kinds of `bridge_type` that have parts; those before are leaves.
mod kinds {
    pub const LEAF: i32 = 14;
    pub const LIST: i32 = 16;
    pub const TUPLE_OF: i32 = 17;
    pub const SET: i32 = 18;
    pub const DICT: i32 = 19;
    pub const TUPLE: i32 = 20;
    pub const OPTIONAL: i32 = 21;
}

impl Type {
    /// # Safety
    /// `ty` is NULL, or points to a type whose pointers are valid.
    pub unsafe fn read(ty: *const TypeOfValue) -> Result<Self> {
        // SAFETY: the same contract.
        let Some(ty) = (unsafe { ty.as_ref() }) else {
            return Err(Box::new(Refusal::NullPointer));
        };
        // SAFETY: the same contract.
        let parts = unsafe { parts(ty)? };
        if let Some(leaf) = Leaf::of_kind(ty.kind) {
            return Ok(Self::Leaf(leaf));
        }
        let mut parts = parts.into_iter();
        let (first, second) = (parts.next(), parts.next());
        match (ty.kind, first, second) {
            (kinds::LEAF, None, None) => named(ty).map(Self::Leaf),
            (kinds::TUPLE, Some(first), None) => Ok(Self::Tuple(vec![first])),
            (kinds::TUPLE, Some(first), Some(second)) => Ok(Self::Tuple(
                [first, second].into_iter().chain(parts).collect(),
            )),
            (kinds::LIST, Some(part), None) => Ok(Self::Array(composite::LIST, Box::new(part))),
            (kinds::TUPLE_OF, Some(part), None) => {
                Ok(Self::Array(composite::TUPLE_OF, Box::new(part)))
            }
            (kinds::SET, Some(part), None) => Ok(Self::Array(composite::SET, Box::new(part))),
            (kinds::OPTIONAL, Some(part), None) => Ok(Self::Optional(Box::new(part))),
            (kinds::DICT, Some(key), Some(value)) => Ok(Self::Dict(Box::new(key), Box::new(value))),
            (kind, _, _) => Err(unknown(format!(
                "the kind {kind} with {} parts",
                ty.part_count
            ))),
        }
    }

    /// # Safety
    /// `value` is of this type, and can be lowered.
    pub unsafe fn lower<'py>(&self, py: Python<'py>, value: Value) -> Result<Bound<'py, PyAny>> {
        // SAFETY: the same contract.
        unsafe {
            match self {
                Self::Leaf(leaf) => (leaf.lower)(value.0, py),
                Self::Array(container, part) => composite::lower_array(py, *container, part, value),
                Self::Dict(key, item) => composite::lower_dict(py, key, item, value),
                Self::Tuple(parts) => composite::lower_tuple(py, parts, value),
                Self::Optional(part) => composite::lower_optional(py, part, value),
            }
        }
    }

    /// Writes the value of an object. If it fails, nothing is left to release.
    ///
    /// # Safety
    /// There is room at `value`.
    pub unsafe fn lift(&self, object: &Bound<'_, PyAny>, value: Value) -> Result<()> {
        // SAFETY: the same contract.
        unsafe {
            match self {
                Self::Leaf(leaf) => (leaf.lift)(object, value.0),
                Self::Array(container, part) => {
                    composite::lift_array(object, *container, part, value)
                }
                Self::Dict(key, item) => composite::lift_dict(object, key, item, value),
                Self::Tuple(parts) => composite::lift_tuple(object, parts, value),
                Self::Optional(part) => composite::lift_optional(object, part, value),
            }
        }
    }

    /// # Safety
    /// `value` is of this type, was lifted, and is not used any more.
    pub unsafe fn release(&self, value: Value) {
        // SAFETY: the same contract.
        unsafe {
            match self {
                Self::Leaf(leaf) => (leaf.release)(value.0),
                Self::Array(_, part) => composite::release_array(part, value),
                Self::Dict(key, item) => composite::release_dict(key, item, value),
                Self::Tuple(parts) => composite::release_tuple(parts, value),
                Self::Optional(part) => composite::release_optional(part, value),
            }
        }
    }

    /// Bytes of a value, and its alignment.
    pub fn layout(&self) -> (usize, usize) {
        let word = size_of::<usize>();
        match self {
            Self::Leaf(leaf) => (leaf.size, leaf.align),
            Self::Array(..) => (2 * word, word),
            Self::Dict(..) => (3 * word, word),
            Self::Tuple(parts) => Members::of(parts).layout(),
            Self::Optional(part) => {
                let (size, align) = part.layout();
                (align + size, align)
            }
        }
    }

    /// How a hint spells it.
    pub fn name(&self) -> String {
        match self {
            Self::Leaf(leaf) => (leaf.name)().into_owned(),
            Self::Array(container, part) => container.name(&part.name()),
            Self::Dict(key, item) => format!("dict[{}, {}]", key.name(), item.name()),
            Self::Tuple(parts) => composite::name(parts),
            Self::Optional(part) => format!("{} | None", part.name()),
        }
    }
}

/// # Safety
/// The pointers of the type are valid.
unsafe fn parts(ty: &TypeOfValue) -> Result<Vec<Type>> {
    let len = ty.part_count as usize;
    if ty.parts.is_null() {
        return match len {
            0 => Ok(Vec::new()),
            len => Err(Box::new(Refusal::Null { len })),
        };
    }
    // SAFETY: the same contract.
    unsafe {
        let parts = slice::from_raw_parts(ty.parts, len);
        parts.iter().map(|part| Type::read(*part)).collect()
    }
}

fn named(ty: &TypeOfValue) -> Result<&'static Leaf> {
    if ty.leaf.is_null() {
        return Err(unknown("a leaf without a name".to_owned()));
    }
    // SAFETY: it is NUL-terminated, as the pointers of a type are valid.
    let name = unsafe { CStr::from_ptr(ty.leaf) }.to_string_lossy();
    Leaf::of_name(&name).ok_or_else(|| unknown(format!("the leaf {name}")))
}

#[cold]
fn unknown(found: String) -> Box<Refusal> {
    Box::new(Refusal::Type {
        declared: "a bridge_type".into(),
        found,
    })
}
