//! Functions of which the program knows the parameters alone: handles go in, a handle comes out.

use std::borrow::Cow;
use std::ffi::c_void;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::{hold, lower};
use crate::abi::{HostCall, ObjectPointer};
use crate::called::{self, Host, OfPython};
use crate::refusal::{Refusal, Result};
use crate::types::{Context, Held, Lift, Lower, Object, Release, owned};

type Call =
    unsafe extern "C" fn(*mut c_void, *mut HostCall, *const ObjectPointer, usize) -> ObjectPointer;

/// `bridge_callable`
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub(super) struct AnyFunction {
    call: Option<Call>,
    context: Context,
}

const _: () = assert!(size_of::<AnyFunction>() == 4 * size_of::<usize>());

impl AnyFunction {
    /// Calls the Python object whose handle the context is.
    unsafe extern "C" fn of_python(
        context: *mut c_void,
        given: *mut HostCall,
        arguments: *const ObjectPointer,
        count: usize,
    ) -> ObjectPointer {
        // SAFETY: the caller holds the object and the arguments, and vouches for their number.
        let result = unsafe {
            OfPython { context, given }.enter(|py, callable| {
                let arguments = (0..count).map(|index| lower(py, *arguments.add(index)));
                let arguments = PyTuple::new(py, arguments);
                let arguments =
                    arguments.map_err(|error| (None, crate::exception::raised(error)))?;
                let result = ffi::PyObject_CallObject(callable, arguments.as_ptr());
                let result = owned(py, result).and_then(hold);
                result.map(Object).map_err(|refusal| (None, refusal))
            })
        };
        result.0
    }
}

impl Lower for AnyFunction {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        let Some(call) = self.call else {
            return Err(Box::new(Refusal::NullPointer));
        };
        // SAFETY: the same contract.
        unsafe {
            if let Some(object) = called::object_of(py, &self.context) {
                return Ok(object);
            }
            let host = Host::hold(self.context);
            called::function(py, move |arguments| {
                let held = held(arguments)?;
                let handles: Vec<_> = held.iter().map(|one| one.get().0).collect();
                host.call(arguments.py(), |context, given| {
                    Object(call(context, given, handles.as_ptr(), handles.len()))
                })
            })
        }
    }
}

/// Handles of the arguments.
fn held(arguments: &Bound<'_, PyTuple>) -> PyResult<Vec<Held<Object>>> {
    let handles = arguments.iter().map(|argument| {
        let handle = hold(argument);
        handle.map(|handle| Held::new(Object(handle)))
    });
    let handles: Result<Vec<_>> = handles.collect();
    handles.map_err(|_| pyo3::exceptions::PyMemoryError::new_err(()))
}

impl Lift for AnyFunction {
    const ZERO: Self = Self {
        call: None,
        context: Context::NONE,
    };

    fn name() -> Cow<'static, str> {
        "Callable".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        match object.is_callable() {
            true => Ok(Self {
                call: Some(Self::of_python),
                context: called::context_of(object)?,
            }),
            false => Err(Refusal::of_type("Callable", object)),
        }
    }
}

impl Release for AnyFunction {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the same contract.
        unsafe { self.context.release() }
    }
}
