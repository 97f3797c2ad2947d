//! `Any`, `object` and whatever else is only passed on: handles.

use std::borrow::Cow;
use std::ptr;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result};
use crate::abi::ObjectPointer;
use crate::native::Retain;
use crate::object;

/// `const bridge_object *`: any object.
///
/// As a parameter it is borrowed for the call, and NULL is None. As a result it is owned by the caller.
#[repr(transparent)]
#[derive(Debug, Clone, Copy)]
pub struct Object(pub ObjectPointer);

const _: () = assert!(size_of::<Object>() == size_of::<usize>());
const _: () = assert!(align_of::<Object>() == align_of::<usize>());

impl Lower for Object {
    const LENDS: bool = false;

    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        Ok(unsafe { object::lower(py, self.0) })
    }
}

impl Lift for Object {
    const ZERO: Self = Self(ptr::null());

    fn name() -> Cow<'static, str> {
        "object".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        object::hold(object.clone()).map(Self)
    }
}

impl Release for Object {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the same contract.
        unsafe { object::release(self.0) }
    }
}

impl Retain for Object {
    unsafe fn retain(self) {
        if !self.0.is_null() {
            // SAFETY: the same contract.
            unsafe { object::retain(self.0) }
        }
    }
}

macro_rules! checked {
    ($($(#[$doc:meta])* $name:ident $text:literal $check:expr;)*) => {$(
        $(#[$doc])*
        #[repr(transparent)]
        #[derive(Debug, Clone, Copy)]
        pub struct $name(pub ObjectPointer);

        impl Lower for $name {
            unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
                // SAFETY: the same contract.
                let object = unsafe { object::lower(py, self.0) };
                match Self::is_own(&object) {
                    true => Ok(object),
                    false => Err(Refusal::of_type($text, &object)),
                }
            }
        }

        impl Lift for $name {
            const ZERO: Self = Self(ptr::null());

            fn name() -> Cow<'static, str> {
                $text.into()
            }

            fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
                match Self::is_own(object) {
                    true => object::hold(object.clone()).map(Self),
                    false => Err(Refusal::of_type($text, object)),
                }
            }

            fn is_own(object: &Bound<'_, PyAny>) -> bool {
                // SAFETY: `object` is alive and this thread is attached.
                unsafe { $check(object.as_ptr()) != 0 }
            }
        }

        impl Release for $name {
            const OWNS: bool = true;

            unsafe fn release(self) {
                // SAFETY: the same contract.
                unsafe { object::release(self.0) }
            }
        }

        impl Retain for $name {
            unsafe fn retain(self) {
                // SAFETY: the same contract.
                unsafe { Object(self.0).retain() }
            }
        }
    )*};
}

checked! {
    /// A `list` of anything.
    AnyList "list" ffi::PyList_Check;
    /// A `dict` of anything.
    AnyDict "dict" ffi::PyDict_Check;
    /// A `tuple` of anything.
    AnyTuple "tuple" ffi::PyTuple_Check;
    /// A `set` of anything.
    AnySet "set" ffi::PySet_Check;
    /// A `frozenset` of anything.
    AnyFrozenSet "frozenset" ffi::PyFrozenSet_Check;
    /// A `Callable` of which nobody knows what it takes.
    AnyCallable "Callable" ffi::PyCallable_Check;
}

crate::native::handled! {
    [] Object;
    [] AnyList;
    [] AnyDict;
    [] AnyTuple;
    [] AnySet;
    [] AnyFrozenSet;
    [] AnyCallable;
}
