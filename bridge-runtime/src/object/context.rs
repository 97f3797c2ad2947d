//! Context managers: a function of the program as the body of a `with`.

use std::ffi::c_void;
use std::ptr;

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::{ask, hold, lower};
use crate::abi::{BodyFunction, HostCall, ObjectPointer};
use crate::called::{self, Host};
use crate::iteration;
use crate::types::{Context, Object, Release};

pub(super) unsafe extern "C" fn with(
    manager: ObjectPointer,
    body: Option<BodyFunction>,
    context: *mut c_void,
) -> bool {
    ask("object.with", "manager", false, |py| {
        let Some(body) = body else {
            return Err(Box::new(crate::refusal::Refusal::NullPointer));
        };
        // SAFETY: the caller holds the manager; the context is there as long as this runs.
        let (manager, host) = unsafe {
            let data = context;
            let borrowed = Context {
                data,
                ..Context::NONE
            };
            (lower(py, manager), Host::hold(borrowed))
        };
        let run = called::function(py, move |arguments| run_body(arguments, &host, body))?;
        iteration::run_with(&manager, &run)?;
        Ok(true)
    })
}

/// Calls the body with a handle of the one argument.
fn run_body(
    arguments: &Bound<'_, PyTuple>,
    host: &Host,
    body: BodyFunction,
) -> PyResult<Py<PyAny>> {
    let py = arguments.py();
    called::check_count(arguments, 1)?;
    let entered = hold(arguments.get_item(0)?);
    let entered = Object(entered.unwrap_or(ptr::null()));
    let call = |context, given: *mut HostCall| {
        // SAFETY: the program has given both for this; the handle is held.
        unsafe { body(context, given, entered.0) }
    };
    // SAFETY: it is called as it wants to be.
    let outcome = unsafe { host.call(py, call) };
    // SAFETY: it is held once, by this function.
    unsafe { entered.release() };
    outcome
}
