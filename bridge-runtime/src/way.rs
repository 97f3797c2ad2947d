//! What a call does with the attribute that a function is named after.

use std::mem;

use pyo3::ffi;
use pyo3::prelude::*;

use crate::attributes::method;
use crate::function::Target;
use crate::vectorcall::{Slots, Unwound, vectorcall};

/// What is done with the attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It is called: `module.name(…)`, `module.Class.name(…)`.
    Function,
    /// That of the first argument is called: `self.name(…)`. Its class has the last word, as always in Python.
    Method,
    /// That of the first argument is read: `self.name`.
    Getter,
    /// That of the first argument is set to the second: `self.name = value`.
    Setter,
    /// What Python does by that name is done: `self < other` by `__lt__`.
    Operator,
}

/// Does it with the arguments; nothing where Python raised.
///
/// # Safety
/// As [`vectorcall`]; the target is that of a function of this way, which has as many arguments as it needs.
#[inline(always)]
pub(crate) unsafe fn go<'py, const SLOTS: usize>(
    py: Python<'py>,
    way: Way,
    target: Target,
    slots: &Slots<SLOTS>,
    positional: usize,
) -> Option<Bound<'py, PyAny>> {
    let name = target.callable;
    // SAFETY: the caller vouches for the objects, and for how many there are.
    unsafe {
        match way {
            Way::Function | Way::Operator => {
                vectorcall(py, target.callable, slots, positional, target.keywords)
            }
            Way::Method => match method::find(slots.0[1], name) {
                Some(function) => {
                    // The class may lose it meanwhile.
                    let function = Bound::from_borrowed_ptr(py, function);
                    vectorcall(py, function.as_ptr(), slots, positional, target.keywords)
                }
                None => {
                    let first = slots.0.as_ptr().add(1);
                    call_method(py, name, first, positional, target.keywords)
                }
            },
            Way::Getter => {
                Bound::from_owned_ptr_or_opt(py, ffi::PyObject_GetAttr(slots.0[1], name))
            }
            Way::Setter => match ffi::PyObject_SetAttr(slots.0[1], name, slots.0[2]) {
                0 => Some(py.None().into_bound(py)),
                _ => None,
            },
        }
    }
}

/// Calls the first argument's method of that name; nothing where it raised.
///
/// # Safety
/// As [`vectorcall`], for the arguments from `first` on.
#[inline(never)]
unsafe fn call_method<'py>(
    py: Python<'py>,
    name: *mut ffi::PyObject,
    first: *const *mut ffi::PyObject,
    positional: usize,
    keywords: *mut ffi::PyObject,
) -> Option<Bound<'py, PyAny>> {
    // SAFETY: the same contract; the slot before the first argument may be written.
    unsafe {
        let call =
            mem::transmute::<MethodCall, UnwindingMethodCall>(ffi::PyObject_VectorcallMethod);
        let count = positional | ffi::PY_VECTORCALL_ARGUMENTS_OFFSET;
        let unwound = Unwound;
        let result = call(name, first, count, keywords);
        mem::forget(unwound);
        Bound::from_owned_ptr_or_opt(py, result)
    }
}

type MethodCall = unsafe extern "C" fn(
    *mut ffi::PyObject,
    *const *mut ffi::PyObject,
    usize,
    *mut ffi::PyObject,
) -> *mut ffi::PyObject;

/// See [`Unwound`].
type UnwindingMethodCall = unsafe extern "C-unwind" fn(
    *mut ffi::PyObject,
    *const *mut ffi::PyObject,
    usize,
    *mut ffi::PyObject,
) -> *mut ffi::PyObject;

/// The function that does what Python does by a special method, NotImplemented and the other operand's turn included:
/// `operator.__lt__`, `len`.
pub(crate) fn operator<'py>(py: Python<'py>, special: &str) -> PyResult<Bound<'py, PyAny>> {
    // Not getattr: the module itself has a `__str__`.
    let operators = py.import("operator")?.dict();
    match operators.get_item(special)? {
        Some(function) => Ok(function),
        None => py.import("builtins")?.getattr(special.trim_matches('_')),
    }
}
