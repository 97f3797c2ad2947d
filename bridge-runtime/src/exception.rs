//! Python exceptions, described for C.

use std::ffi::CStr;
use std::ptr;

use pyo3::exceptions::PyMemoryError;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};
use pyo3::{PyTypeInfo, ffi};

use crate::abi::Code;
use crate::error::{Record, Texts};
use crate::held::Held;
use crate::module;
use crate::refusal::Refusal;

/// Longest `repr` that a message quotes.
const QUOTED: usize = 60;

/// The exception that was set aside; no exception is set meanwhile.
pub(crate) struct Pending([*mut ffi::PyObject; 3]);

impl Pending {
    /// Takes the exception that is set, if any.
    #[allow(
        deprecated,
        reason = "the newer functions came with 3.12, these work in every version"
    )]
    pub fn take() -> Self {
        let mut parts = [ptr::null_mut(); 3];
        let [kind, value, traceback] = &mut parts;
        // SAFETY: this thread is attached; each place can be written.
        unsafe { ffi::PyErr_Fetch(kind, value, traceback) };
        Self(parts)
    }

    /// Sets it again, in place of what is set by then.
    #[allow(deprecated, reason = "as in `take`")]
    pub fn restore(self) {
        let [kind, value, traceback] = self.0;
        // SAFETY: this thread is attached; the references go back to where they came from.
        unsafe { ffi::PyErr_Restore(kind, value, traceback) };
    }

    /// Type, value and traceback, NULL where there is none; the value may still be only what the exception is made of.
    pub fn parts(self) -> [*mut ffi::PyObject; 3] {
        self.0
    }

    /// The exception itself, with its traceback.
    #[allow(deprecated, reason = "as in `take`")]
    fn into_exception(self, py: Python<'_>) -> Option<Bound<'_, PyAny>> {
        let [mut kind, mut value, mut traceback] = self.0;
        // SAFETY: this thread is attached; the three references are ours before and after.
        unsafe {
            ffi::PyErr_NormalizeException(&mut kind, &mut value, &mut traceback);
            if !traceback.is_null() {
                ffi::PyException_SetTraceback(value, traceback);
            }
            drop(Bound::from_owned_ptr_or_opt(py, traceback));
            drop(Bound::from_owned_ptr_or_opt(py, kind));
            Bound::from_owned_ptr_or_opt(py, value)
        }
    }
}

/// Sets the exception again, for whoever describes what is set.
#[cold]
pub(crate) fn raised(error: PyErr) -> Box<Refusal> {
    // SAFETY: whoever got an error is attached.
    error.restore(unsafe { Python::assume_attached() });
    Box::new(Refusal::Raised)
}

/// Takes the exception that is set and describes it.
#[cold]
pub(crate) fn record_raised(py: Python<'_>, code: Code, function: String) -> Box<Record> {
    let pending = Pending::take();
    if pending.0[0].is_null() {
        let message = "a Python function failed without an exception".to_owned();
        return record_builtin(code, "SystemError", message, function);
    }
    match pending.into_exception(py) {
        Some(exception) => record(&exception, code, function),
        None => record_builtin(Code::Memory, "MemoryError", String::new(), function),
    }
}

/// Whether the exception that is set is a MemoryError.
pub(crate) fn is_memory_error(py: Python<'_>) -> bool {
    let memory_error = PyMemoryError::type_object_raw(py);
    // SAFETY: this thread is attached; the type lives as long as the interpreter.
    unsafe {
        !ffi::PyErr_Occurred().is_null() && ffi::PyErr_ExceptionMatches(memory_error.cast()) != 0
    }
}

/// Describes an exception that is not set.
#[cold]
pub(crate) fn record(exception: &Bound<'_, PyAny>, code: Code, function: String) -> Box<Record> {
    let texts = texts(exception, function);
    Record::new(code, texts).holding(Held::once(exception, code))
}

/// What is told of an exception at once.
pub(crate) fn texts(exception: &Bound<'_, PyAny>, function: String) -> Texts {
    // Nested on purpose: pyo3 then frees at once what it would else keep for its next attach.
    Python::attach(|_| {
        let kind = exception.get_type();
        let type_name = type_name(&kind);
        let message = match exception.str() {
            Ok(text) => text.to_string_lossy().into_owned(),
            Err(_) => format!("<str() of this {type_name} failed>"),
        };
        let base = nearest_builtin(&kind).unwrap_or_default();
        Texts {
            type_name,
            base,
            message,
            function,
        }
    })
}

/// Describes a failure of our own as Python's builtin exception `kind`.
pub(crate) fn record_builtin(
    code: Code,
    kind: &str,
    message: String,
    function: String,
) -> Box<Record> {
    let (type_name, base) = (kind.to_owned(), kind.to_owned());
    Record::new(
        code,
        Texts {
            type_name,
            base,
            message,
            function,
        },
    )
}

/// The name of a type, qualified unless builtin.
pub(crate) fn type_name(kind: &Bound<'_, PyType>) -> String {
    Python::attach(|_| {
        let name = text(kind.qualname()).unwrap_or_else(|| short_name(kind));
        match text(kind.module()) {
            Some(module) if module != "builtins" => format!("{module}.{name}"),
            _ => name,
        }
    })
}

/// The name that needs no memory, without the names around it.
fn short_name(kind: &Bound<'_, PyType>) -> String {
    // SAFETY: the type is alive; its name is NUL-terminated and lives as long.
    let name = unsafe { CStr::from_ptr((*kind.as_type_ptr()).tp_name) }.to_string_lossy();
    let start = name.rfind('.').map_or(0, |dot| dot + 1);
    name[start..].to_owned()
}

/// `repr(object)`, shortened where it is long.
pub(crate) fn short_repr(object: &Bound<'_, PyAny>) -> String {
    Python::attach(|_| match text(object.repr()) {
        Some(repr) if repr.chars().count() > QUOTED => {
            repr.chars().take(QUOTED).chain("…".chars()).collect()
        }
        Some(repr) => repr,
        None => "a value without repr()".to_owned(),
    })
}

fn text(string: PyResult<Bound<'_, PyString>>) -> Option<String> {
    Some(string.ok()?.to_string_lossy().into_owned())
}

/// The first exception of the builtins in the method resolution order.
fn nearest_builtin(kind: &Bound<'_, PyType>) -> Option<String> {
    kind.mro().iter().find_map(|class| {
        let class = class.cast_into::<PyType>().ok()?;
        let is_exception = class
            .is_subclass_of::<pyo3::exceptions::PyBaseException>()
            .ok()?;
        let is_builtin = text(class.module())? == "builtins";
        (is_exception && is_builtin)
            .then(|| text(class.qualname()))
            .flatten()
    })
}

/// The traceback as Python prints it, causes and contexts included.
pub(crate) fn format(exception: &Bound<'_, PyAny>, is_import: bool) -> PyResult<String> {
    let py = exception.py();
    let mut traceback = exception.getattr("__traceback__")?;
    if is_import {
        traceback = module::without_machinery(traceback)?;
    }
    let parts = (exception.get_type(), exception, traceback);
    let lines = py
        .import("traceback")?
        .call_method1("format_exception", parts)?;
    let text = PyString::new(py, "").call_method1("join", (lines,))?;
    Ok(text.cast_into::<PyString>()?.to_string_lossy().into_owned())
}
