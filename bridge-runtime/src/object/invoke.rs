//! Calls of objects, and iteration over them.

use std::ptr;

use pyo3::ffi;
use pyo3::prelude::*;

use super::{ask, hold, lower};
use crate::abi::{ObjectPointer, Str};
use crate::fallible;
use crate::refusal::{Refusal, Result};
use crate::types::{Lower, owned};

/// The arguments of a call as C gives them.
struct Given {
    arguments: *const ObjectPointer,
    count: usize,
    names: *const Str,
    named: usize,
}

/// The arguments of a vectorcall, after a slot that the callee may use, and the names of the last ones.
struct Lowered<'py> {
    arguments: Vec<Option<Bound<'py, PyAny>>>,
    names: Option<Bound<'py, PyAny>>,
    positional: usize,
}

pub(super) unsafe extern "C" fn call(
    object: ObjectPointer,
    arguments: *const ObjectPointer,
    count: usize,
    names: *const Str,
    named: usize,
) -> ObjectPointer {
    let given = Given {
        arguments,
        count,
        names,
        named,
    };
    ask("object.call", "argument", ptr::null(), |py| {
        // SAFETY: the caller holds the object and the arguments, and vouches for their number.
        unsafe { invoke(py, &lower(py, object), &given) }
    })
}

pub(super) unsafe extern "C" fn call_method(
    object: ObjectPointer,
    name: Str,
    arguments: *const ObjectPointer,
    count: usize,
    names: *const Str,
    named: usize,
) -> ObjectPointer {
    let given = Given {
        arguments,
        count,
        names,
        named,
    };
    ask("object.call_method", "argument", ptr::null(), |py| {
        // SAFETY: the caller holds the object and the arguments, and vouches for their number.
        unsafe {
            let (object, name) = (lower(py, object), name.lower(py)?);
            let method = owned(py, ffi::PyObject_GetAttr(object.as_ptr(), name.as_ptr()))?;
            invoke(py, &method, &given)
        }
    })
}

/// # Safety
/// The arrays are as long as they say, and the caller holds what is in them.
unsafe fn invoke<'py>(
    py: Python<'py>,
    callable: &Bound<'py, PyAny>,
    given: &Given,
) -> Result<ObjectPointer> {
    // SAFETY: the same contract; an `Option` of a reference is the reference, or NULL.
    unsafe {
        let lowered = lower_given(py, given)?;
        let names = lowered.names.as_ref();
        let result = ffi::PyObject_Vectorcall(
            callable.as_ptr(),
            lowered.arguments.as_ptr().add(1).cast(),
            lowered.positional | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET,
            names.map_or(ptr::null_mut(), |names| names.as_ptr()),
        );
        hold(owned(py, result)?)
    }
}

/// # Safety
/// As [`invoke`].
unsafe fn lower_given<'py>(py: Python<'py>, given: &Given) -> Result<Lowered<'py>> {
    let Given { count, named, .. } = *given;
    let positional = count
        .checked_sub(named)
        .ok_or_else(|| Box::new(Refusal::Null { len: named }))?;
    // SAFETY: the same contract.
    unsafe {
        let arguments = slice(given.arguments, count)?;
        let arguments = arguments.iter().map(|argument| Some(lower(py, *argument)));
        let names = slice(given.names, named)?;
        let names: Result<Vec<_>> = names.iter().map(|name| name.lower(py)).collect();
        Ok(Lowered {
            arguments: std::iter::once(None).chain(arguments).collect(),
            names: match named {
                0 => None,
                _ => Some(fallible::tuple(py, names?)?.into_any()),
            },
            positional,
        })
    }
}

/// # Safety
/// `data` is NULL or valid for `len` elements.
unsafe fn slice<'a, T>(data: *const T, len: usize) -> Result<&'a [T]> {
    match (data.is_null(), len) {
        (_, 0) => Ok(&[]),
        (true, len) => Err(Box::new(Refusal::Null { len })),
        // SAFETY: the same contract.
        (false, len) => Ok(unsafe { std::slice::from_raw_parts(data, len) }),
    }
}

pub(super) unsafe extern "C" fn iterate(object: ObjectPointer) -> ObjectPointer {
    ask("object.iterate", "object", ptr::null(), |py| {
        // SAFETY: the caller holds the object.
        unsafe {
            hold(owned(
                py,
                ffi::PyObject_GetIter(lower(py, object).as_ptr()),
            )?)
        }
    })
}

pub(super) unsafe extern "C" fn next(object: ObjectPointer) -> ObjectPointer {
    ask("object.next", "object", ptr::null(), |py| {
        // SAFETY: the caller holds the object.
        unsafe {
            let object = lower(py, object);
            if ffi::PyIter_Check(object.as_ptr()) == 0 {
                return Err(Refusal::of_type("an iterator", &object));
            }
            let next = ffi::PyIter_Next(object.as_ptr());
            match next.is_null() && ffi::PyErr_Occurred().is_null() {
                true => Ok(ptr::null()),
                false => hold(owned(py, next)?),
            }
        }
    })
}

pub(super) unsafe extern "C" fn import(name: Str) -> ObjectPointer {
    ask("import", "name", ptr::null(), |py| {
        // SAFETY: the text is valid.
        unsafe {
            let name = name.lower(py)?;
            hold(owned(py, ffi::PyImport_Import(name.as_ptr()))?)
        }
    })
}
