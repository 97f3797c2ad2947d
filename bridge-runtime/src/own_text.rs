//! What the runtime has in Python: texts that the build script has put together and compiled.

use std::ffi::CStr;
use std::ptr;
use std::sync::atomic::AtomicPtr;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::module::{cache, cached};

/// What tracebacks call the texts.
pub(crate) const FILE: &CStr = c"<bridge_runtime>";

/// A text of the runtime's own, run when something of it is first needed.
pub(crate) struct OwnText {
    text: &'static CStr,
    /// Python's number for its kind of bytecode, and that; nothing where no Python was there to compile it.
    code: &'static [u8],
    defined: AtomicPtr<ffi::PyObject>,
}

/// The text of that name, in `build.rs`.
macro_rules! own_text {
    ($name:literal) => {
        $crate::own_text::OwnText::new(
            concat!(
                include_str!(concat!(env!("OUT_DIR"), "/", $name, ".py")),
                "\0"
            ),
            include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".code")),
        )
    };
}
pub(crate) use own_text;

impl OwnText {
    /// Of a text that ends in a NUL, the only one in it.
    pub const fn new(text: &'static str, code: &'static [u8]) -> Self {
        let text = match CStr::from_bytes_with_nul(text.as_bytes()) {
            Ok(text) => text,
            Err(_) => panic!("a text of the runtime's own holds a NUL"),
        };
        let defined = AtomicPtr::new(ptr::null_mut());
        Self {
            text,
            code,
            defined,
        }
    }

    /// What the text calls so.
    pub fn get<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let defined = match cached(py, &self.defined) {
            Some(defined) => defined,
            None => cache(&self.defined, self.run(py)?),
        };
        defined.get_item(name)
    }

    /// Runs it in a new namespace, which it gives.
    pub fn run<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let globals = PyDict::new(py);
        globals.set_item("__name__", "bridge_runtime")?;
        // SAFETY: this thread is attached; the results are new references or NULL with an exception.
        unsafe {
            globals.set_item(
                "__builtins__",
                Bound::from_borrowed_ptr(py, ffi::PyEval_GetBuiltins()),
            )?;
            let code = self.code(py)?;
            let done = ffi::PyEval_EvalCode(code.as_ptr(), globals.as_ptr(), globals.as_ptr());
            Bound::from_owned_ptr_or_err(py, done)?;
        }
        Ok(globals.into_any())
    }

    /// Its bytecode, if that is of this Python's kind, or else what Python makes of it now.
    fn code<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: this thread is attached; the results are new references or NULL with an exception.
        unsafe {
            let number = ffi::PyImport_GetMagicNumber() as u32;
            let code = match self.code.split_first_chunk() {
                Some((kind, code)) if u32::from_le_bytes(*kind) == number => {
                    let len = code.len() as ffi::Py_ssize_t;
                    ffi::PyMarshal_ReadObjectFromString(code.as_ptr().cast(), len)
                }
                _ => ffi::Py_CompileString(self.text.as_ptr(), FILE.as_ptr(), ffi::Py_file_input),
            };
            Bound::from_owned_ptr_or_err(py, code)
        }
    }
}

#[cfg(test)]
mod tests {
    use pyo3::prelude::*;

    use super::OwnText;

    #[test]
    fn bytecode_of_another_python_is_left_alone() {
        Python::initialize();
        let texts = [
            OwnText::new("def given():\n    return 'text'\n\0", b""),
            OwnText::new("def given():\n    return 'text'\n\0", b"\0\0\r\nother"),
        ];
        for text in &texts {
            let given = Python::attach(|py| text.get(py, "given")?.call0()?.extract::<String>());
            assert_eq!(given.expect("a result"), "text");
        }
    }
}
