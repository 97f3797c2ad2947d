//! Coroutines, on the one event loop of the process, and what waits for them.

use pyo3::prelude::*;
use pyo3::{ffi, intern};

use crate::exception::raised;
use crate::own_text::{OwnText, own_text};
use crate::refusal::{Refusal, Result};

/// It imports asyncio, which a program without coroutines does not pay for.
static TEXT: OwnText = own_text!("coroutine");

/// Whether `await` takes it.
pub(crate) fn is_awaitable(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: `object` is alive, so is its type.
    unsafe {
        let slots = (*ffi::Py_TYPE(object.as_ptr())).tp_as_async;
        !slots.is_null() && (*slots).am_await.is_some()
    }
}

/// Whether `async for` takes it.
pub(crate) fn is_async_iterable(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: `object` is alive, so is its type.
    unsafe {
        let slots = (*ffi::Py_TYPE(object.as_ptr())).tp_as_async;
        !slots.is_null() && (*slots).am_aiter.is_some()
    }
}

/// Starts the awaitable on the loop: its task.
pub(crate) fn start<'py>(awaitable: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
    given(awaitable, "start")
}

/// An iterator, with all that a generator has, over an async iterable: each step waits for the loop.
pub(crate) fn elements<'py>(iterable: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
    given(iterable, "elements")
}

/// The async iterable that [`elements`] iterates over.
pub(crate) fn of_elements<'py>(elements: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
    elements
        .getattr(intern!(elements.py(), "elements"))
        .map_err(raised)
}

/// An async iterator over one of the program's, which may wait.
pub(crate) fn async_over<'py>(iterator: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
    given(iterator, "async_over")
}

/// A context manager that enters and leaves an async one, and waits for that.
pub(crate) fn entered<'py>(manager: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
    given(manager, "Entered")
}

/// An awaitable of what a function of the program returns, which may wait.
pub(crate) fn awaited<'py>(function: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
    given(function, "awaited")
}

fn given<'py>(object: &Bound<'py, PyAny>, name: &str) -> Result<Bound<'py, PyAny>> {
    TEXT.get(object.py(), name)
        .and_then(|what| what.call1((object,)))
        .map_err(raised)
}

/// Waits for a task, for less than 0 seconds for ever: whether it is done.
pub(crate) fn wait(task: &Bound<'_, PyAny>, seconds: f64) -> Result<bool> {
    let name = intern!(task.py(), "wait");
    let done = of_task(task)?.call_method1(name, (seconds,));
    done.and_then(|done| done.is_truthy()).map_err(raised)
}

/// Waits for a task: what it returns.
pub(crate) fn result<'py>(task: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
    let name = intern!(task.py(), "result");
    of_task(task)?.call_method0(name).map_err(raised)
}

/// Has the loop call it when the task is done.
pub(crate) fn when_done(task: &Bound<'_, PyAny>, call: &Bound<'_, PyAny>) -> Result<()> {
    let name = intern!(task.py(), "when_done");
    let asked = of_task(task)?.call_method1(name, (call,));
    asked.map(drop).map_err(raised)
}

/// Has the loop cancel the task in so many seconds.
pub(crate) fn cancel(task: &Bound<'_, PyAny>, seconds: f64) -> Result<()> {
    let name = intern!(task.py(), "cancel_in");
    let asked = of_task(task)?.call_method1(name, (seconds,));
    asked.map(drop).map_err(raised)
}

/// The task, if it is one: the program may have asked something else, or what is its own.
fn of_task<'a, 'py>(task: &'a Bound<'py, PyAny>) -> Result<&'a Bound<'py, PyAny>> {
    let class = TEXT.get(task.py(), "Task").map_err(raised)?;
    match task.get_type().is(&class) {
        true => Ok(task),
        false => Err(Refusal::of_type("a coroutine on the event loop", task)),
    }
}

/// Has the program drive the loop.
pub(crate) fn take_loop(py: Python<'_>) -> PyResult<()> {
    TEXT.get(py, "driven")?.call0().map(drop)
}

/// Drives the loop, for less than 0 seconds until nothing is left on it: how many coroutines are.
pub(crate) fn run_loop(py: Python<'_>, seconds: f64) -> PyResult<usize> {
    TEXT.get(py, "drive")?.call1((seconds,))?.extract()
}

/// Has whoever drives the loop return.
pub(crate) fn stop_loop(py: Python<'_>) -> PyResult<()> {
    TEXT.get(py, "stop")?.call0().map(drop)
}
