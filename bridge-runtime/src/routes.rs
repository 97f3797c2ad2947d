//! Python's log and output, given to functions of the program.

use std::ffi::{c_char, c_void};

use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyString, PyTuple};

use crate::abi::{LogFunction, LogRecord, OutputFunction, Str};
use crate::callback;
use crate::own_text::{OwnText, own_text};

static TEXT: OwnText = own_text!("routes");

/// What the program gave with its function.
#[derive(Clone, Copy)]
struct Context(*mut c_void);

// SAFETY: the program has promised that its function may be called with it on every thread.
unsafe impl Send for Context {}
// SAFETY: as above.
unsafe impl Sync for Context {}

impl Context {
    fn get(&self) -> *mut c_void {
        self.0
    }
}

/// Sends the log to `function`, or back to where it was.
pub(crate) fn log(py: Python<'_>, function: LogFunction, context: *mut c_void) -> PyResult<()> {
    let context = Context(context);
    let emit = function.map(|function| {
        PyCFunction::new_closure(py, None, None, move |arguments, _| {
            let record = Record::of(arguments)?;
            // SAFETY: the function is the program's, which vouches for it.
            let run = || unsafe { function(context.get(), &record.view()) };
            callback::run(arguments.py(), run)
        })
    });
    route(py, "route_log", emit.transpose()?)
}

/// Sends the output to `function`, or back to where it was.
pub(crate) fn output(
    py: Python<'_>,
    function: OutputFunction,
    context: *mut c_void,
) -> PyResult<()> {
    let context = Context(context);
    let emit = function.map(|function| {
        PyCFunction::new_closure(py, None, None, move |arguments, _| {
            let stream: i32 = arguments.get_item(0)?.extract()?;
            let text = text(arguments, 1)?;
            // SAFETY: as above.
            let run = || unsafe { function(context.get(), stream, view(&text)) };
            callback::run(arguments.py(), run)
        })
    });
    route(py, "route_output", emit.transpose()?)
}

fn route(py: Python<'_>, name: &str, emit: Option<Bound<'_, PyCFunction>>) -> PyResult<()> {
    TEXT.get(py, name)?.call1((emit,)).map(drop)
}

/// What a [`LogRecord`] points to.
struct Record {
    level: i32,
    line: i32,
    logger: String,
    message: String,
    file: String,
}

impl Record {
    fn of(arguments: &Bound<'_, PyTuple>) -> PyResult<Self> {
        Ok(Self {
            level: arguments.get_item(0)?.extract()?,
            logger: text(arguments, 1)?,
            message: text(arguments, 2)?,
            file: text(arguments, 3)?,
            line: arguments.get_item(4)?.extract()?,
        })
    }

    fn view(&self) -> LogRecord {
        LogRecord {
            level: self.level,
            line: self.line,
            logger: view(&self.logger),
            message: view(&self.message),
            file: view(&self.file),
        }
    }
}

/// NUL-terminated.
fn text(arguments: &Bound<'_, PyTuple>, index: usize) -> PyResult<String> {
    let item = arguments.get_item(index)?;
    let mut text = item.cast::<PyString>()?.to_string_lossy().into_owned();
    text.push('\0');
    Ok(text)
}

fn view(text: &str) -> Str {
    Str {
        data: text.as_ptr().cast::<c_char>(),
        len: text.len() - 1,
    }
}
