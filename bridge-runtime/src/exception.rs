//! Python exceptions, described for C.

use std::borrow::Cow;
use std::ffi::CStr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::{ptr, slice};

use pyo3::exceptions::PyMemoryError;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyType};
use pyo3::{PyTypeInfo, ffi};

use crate::abi::Code;
use crate::error::{Failure, Text, Texts};
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
pub(crate) fn failure_raised(py: Python<'_>, code: Code, function: Text<'_>) -> Failure {
    let pending = Pending::take();
    if pending.0[0].is_null() {
        let message = "a Python function failed without an exception".to_owned();
        return failure_builtin(code, "SystemError", message, &function);
    }
    match pending.into_exception(py) {
        Some(exception) => failure(&exception, code, function),
        None => failure_builtin(Code::Memory, "MemoryError", String::new(), &function),
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
pub(crate) fn failure(exception: &Bound<'_, PyAny>, code: Code, function: Text<'_>) -> Failure {
    described(exception, function, |texts| {
        Held::failure(exception, code, texts)
    })
}

/// What `tell` makes of the texts that are told of an exception at once.
pub(crate) fn described<T>(
    exception: &Bound<'_, PyAny>,
    function: Text<'_>,
    tell: impl FnOnce(&Texts<'_>) -> T,
) -> T {
    let kind = exception.get_type();
    let names = Names::of(&kind);
    // SAFETY: the exception is alive and this thread is attached; the result is a new reference or NULL with another one.
    let text = unsafe {
        let text = ffi::PyObject_Str(exception.as_ptr());
        if text.is_null() {
            ffi::PyErr_Clear();
        }
        Bound::from_owned_ptr_or_opt(exception.py(), text)
    };
    let text = text.and_then(|text| text.cast_into::<PyString>().ok());
    let (type_name, base) = names.told();
    let message = match &text {
        Some(text) => of_str(text),
        None => format!("<str() of this {} failed>", &*type_name).into(),
    };
    tell(&Texts {
        base,
        message: (&*message).into(),
        function,
        type_name,
    })
}

/// The text of a str, its own where that is UTF-8.
fn of_str<'a>(text: &'a Bound<'_, PyString>) -> Cow<'a, str> {
    let mut len = 0;
    // SAFETY: the str is alive and keeps the text that it returns, which is UTF-8.
    unsafe {
        let data = ffi::PyUnicode_AsUTF8AndSize(text.as_ptr(), &mut len);
        if data.is_null() {
            ffi::PyErr_Clear();
            return text.to_string_lossy();
        }
        let bytes = slice::from_raw_parts(data.cast::<u8>(), len.cast_unsigned());
        str::from_utf8_unchecked(bytes).into()
    }
}

/// Describes a failure of our own as Python's builtin exception `kind`.
pub(crate) fn failure_builtin(code: Code, kind: &str, message: String, function: &str) -> Failure {
    let texts = Texts {
        type_name: kind.into(),
        base: kind.into(),
        message: message.as_str().into(),
        function: function.into(),
    };
    Failure::new(code, &texts)
}

/// The name of a type, qualified unless builtin.
pub(crate) fn type_name<'a>(kind: &'a Bound<'_, PyType>) -> Cow<'a, str> {
    if let Some((name, _)) = static_name(kind) {
        return name.to_string_lossy();
    }
    // Nested on purpose: pyo3 then frees errors at once.
    Python::attach(|_| {
        let name = text(kind.qualname()).unwrap_or_else(|| short_name(kind));
        match text(kind.module()) {
            Some(module) if module != "builtins" => format!("{module}.{name}").into(),
            _ => name.into(),
        }
    })
}

/// The name of an exception's type, and the nearest one of Python's own.
enum Names<'a> {
    /// It is one of those itself, as mostly.
    Builtin(&'static CStr),
    Of(Cow<'a, str>, Cow<'static, str>),
}

impl<'a> Names<'a> {
    fn of(kind: &'a Bound<'_, PyType>) -> Self {
        match static_name(kind) {
            Some((name, true)) => Self::Builtin(name),
            Some((_, false)) | None => {
                Self::Of(type_name(kind), nearest_builtin(kind).unwrap_or_default())
            }
        }
    }

    fn told(&self) -> (Text<'_>, Text<'_>) {
        match self {
            Self::Builtin(name) => (Text::Lasting(name), Text::Lasting(name)),
            Self::Of(name, base) => ((&**name).into(), (&**base).into()),
        }
    }
}

/// What a class that C has defined is called, as its module and name say it in one, and whether it is one of Python's own,
/// which have no module there.
fn static_name(kind: &Bound<'_, PyType>) -> Option<(&'static CStr, bool)> {
    // SAFETY: the type is alive, and this one and its name never end; that is NUL-terminated.
    unsafe {
        let kind = kind.as_type_ptr();
        if ffi::PyType_HasFeature(kind, ffi::Py_TPFLAGS_HEAPTYPE) != 0 {
            return None;
        }
        let name = CStr::from_ptr((*kind).tp_name);
        let known = &KNOWN[kind.addr() / align_of::<ffi::PyTypeObject>() % KNOWN.len()];
        if ptr::eq(known.load(Ordering::Relaxed), kind) {
            return Some((name, true));
        }
        let is_builtin = !name.to_str().ok()?.contains('.');
        if is_builtin {
            known.store(kind, Ordering::Relaxed);
        }
        Some((name, is_builtin))
    }
}

/// Static classes of Python's own whose names were found to be text: finding out costs more than all the rest. Such a
/// class and its name never end.
static KNOWN: [AtomicPtr<ffi::PyTypeObject>; 16] = [const { AtomicPtr::new(ptr::null_mut()) }; 16];

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
fn nearest_builtin(kind: &Bound<'_, PyType>) -> Option<Cow<'static, str>> {
    kind.mro().iter().find_map(|class| {
        let class = class.cast_into::<PyType>().ok()?;
        // SAFETY: the class is alive.
        let is_exception = unsafe {
            ffi::PyType_HasFeature(class.as_type_ptr(), ffi::Py_TPFLAGS_BASE_EXC_SUBCLASS) != 0
        };
        if !is_exception {
            return None;
        }
        if let Some((name, is_builtin)) = static_name(&class) {
            return is_builtin.then(|| name.to_string_lossy());
        }
        // Few of them are made while Python starts.
        Python::attach(|_| {
            let is_builtin = text(class.module())? == "builtins";
            is_builtin.then(|| text(class.qualname())).flatten()
        })
        .map(Cow::Owned)
    })
}

/// The traceback as Python prints it, causes and contexts included.
pub(crate) fn format(exception: &Bound<'_, PyAny>, is_import: bool) -> PyResult<String> {
    let py = exception.py();
    let mut traceback = exception.getattr("__traceback__")?;
    if is_import {
        traceback = module::without_machinery(traceback)?;
    }
    module::show_lines(py)?;
    let parts = (exception.get_type(), exception, traceback);
    let lines = py
        .import("traceback")?
        .call_method1("format_exception", parts)?;
    let text = PyString::new(py, "").call_method1("join", (lines,))?;
    Ok(text.cast_into::<PyString>()?.to_string_lossy().into_owned())
}
