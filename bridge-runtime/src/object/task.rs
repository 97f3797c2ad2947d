//! Tasks: coroutines on the event loop.

use std::ffi::c_void;

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::{ask, lower};
use crate::abi::{DoneFunction, ObjectPointer};
use crate::called::{self, Host};
use crate::coroutine;
use crate::refusal::Refusal;
use crate::types::Context;

pub(super) unsafe extern "C" fn wait(task: ObjectPointer, seconds: f64) -> bool {
    ask("task.wait", "seconds", false, |py| {
        // SAFETY: the caller holds the task.
        coroutine::wait(&unsafe { lower(py, task) }, seconds)
    })
}

pub(super) unsafe extern "C" fn when_done(
    task: ObjectPointer,
    done: Option<DoneFunction>,
    context: *mut c_void,
) -> bool {
    ask("task.when_done", "done", false, |py| {
        let done = done.ok_or_else(|| Box::new(Refusal::NullPointer))?;
        let data = context;
        let borrowed = Context {
            data,
            ..Context::NONE
        };
        // SAFETY: the program has promised that the context is there until the function is called; the caller holds the task.
        let (host, task) = unsafe { (Host::hold(borrowed), lower(py, task)) };
        let call = called::function(py, move |arguments| run_done(arguments, &host, done))?;
        coroutine::when_done(&task, &call)?;
        Ok(true)
    })
}

fn run_done(
    arguments: &Bound<'_, PyTuple>,
    host: &Host,
    done: DoneFunction,
) -> PyResult<Py<PyAny>> {
    // SAFETY: it is called as it wants to be, once.
    unsafe { host.call(arguments.py(), |context, given| done(context, given)) }
}

pub(super) unsafe extern "C" fn cancel(task: ObjectPointer, seconds: f64) -> bool {
    ask("task.cancel", "seconds", false, |py| {
        // SAFETY: the caller holds the task.
        coroutine::cancel(&unsafe { lower(py, task) }, seconds)?;
        Ok(true)
    })
}
