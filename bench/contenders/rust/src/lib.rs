//! Plain Rust: attach, import, getattr, call, each time.

use std::ffi::{CStr, c_char};

use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyString};

fn add(a: i64, b: i64) -> PyResult<i64> {
    Python::attach(|py| {
        py.import("math_ops")?
            .getattr("add")?
            .call1((a, b))?
            .extract()
    })
}

fn scale(value: f64, factor: f64) -> PyResult<f64> {
    Python::attach(|py| {
        let function = py.import("math_ops")?.getattr("scale")?;
        function.call1((value, factor))?.extract()
    })
}

fn greet(name: &str, greeting: &str, punctuation: &str) -> PyResult<String> {
    Python::attach(|py| {
        let function = py.import("math_ops")?.getattr("greet")?;
        let named = [("greeting", greeting), ("punctuation", punctuation)].into_py_dict(py)?;
        function
            .call((PyString::new(py, name),), Some(&named))?
            .extract()
    })
}

#[unsafe(no_mangle)]
extern "C" fn rust_add(a: i64, b: i64) -> i64 {
    add(a, b).unwrap_or(0)
}

#[unsafe(no_mangle)]
extern "C" fn rust_scale(value: f64, factor: f64) -> f64 {
    scale(value, factor).unwrap_or(0.0)
}

/// # Safety
/// The texts are NUL-terminated.
#[unsafe(no_mangle)]
unsafe extern "C" fn rust_greet(
    name: *const c_char,
    greeting: *const c_char,
    punctuation: *const c_char,
) -> usize {
    // SAFETY: as the caller promises.
    let text = |text| unsafe { CStr::from_ptr(text) }.to_str().unwrap_or("");
    let greeted = greet(text(name), text(greeting), text(punctuation));
    greeted.map(|text| text.len()).unwrap_or(0)
}
