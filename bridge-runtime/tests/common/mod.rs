//! What the tests share: views of C structs.
#![allow(dead_code, unused_macros, reason = "no test uses all of it")]

use std::{slice, str};

use bridge_runtime::abi::{Code, Error};
use bridge_runtime::{Array, Bytes, Str};

/// Calls an exported function. Its arguments are valid by construction of the tests.
macro_rules! call {
    ($function:ident($($argument:expr),*)) => {
        // SAFETY: every pointer is that of a living slice, or NULL on purpose.
        unsafe { $function($($argument),*) }
    };
}

/// A `bridge_error`, copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    pub code: i32,
    pub type_name: String,
    pub base: String,
    pub message: String,
    pub traceback: String,
    pub function: String,
}

impl Failure {
    pub fn is(&self, code: Code, type_name: &str) -> bool {
        self.code == code as i32 && self.type_name == type_name
    }
}

/// The thread's last error, from the library's own symbol.
pub fn failure(error: *const Error) -> Option<Failure> {
    // SAFETY: the error is valid until the thread's next call.
    let error = unsafe { error.as_ref() }?;
    Some(Failure {
        code: error.code,
        type_name: text(error.type_name),
        base: text(error.base),
        message: text(error.message),
        traceback: traceback(error),
        function: text(error.function),
    })
}

fn traceback(error: &Error) -> String {
    // SAFETY: the exception is held as long as the error is valid.
    unsafe {
        let exception = error.exception.as_ref();
        exception.map_or_else(String::new, |exception| {
            text(((*exception.functions).traceback)(exception))
        })
    }
}

/// The failure, which has to be this one.
#[track_caller]
pub fn expected(failure: Option<Failure>, code: Code, type_name: &str, message: &str) -> Failure {
    let failure = failure.expect("an error");
    assert!(failure.is(code, type_name), "{failure:?}");
    assert_eq!(failure.message, message);
    failure
}

pub fn text(value: Str) -> String {
    let view = bytes(Bytes {
        data: value.data.cast(),
        len: value.len,
    });
    // SAFETY: every text that comes out ends with a NUL.
    assert_eq!(unsafe { *value.data.add(value.len) }, 0);
    str::from_utf8(&view).expect("UTF-8").to_owned()
}

pub fn bytes(value: Bytes) -> Vec<u8> {
    // SAFETY: results and errors are valid for their length.
    unsafe { slice::from_raw_parts(value.data, value.len) }.to_vec()
}

pub fn str(text: &(impl AsRef<[u8]> + ?Sized)) -> Str {
    let text = text.as_ref();
    Str {
        data: text.as_ptr().cast(),
        len: text.len(),
    }
}

pub fn view(bytes: &[u8]) -> Bytes {
    Bytes {
        data: bytes.as_ptr(),
        len: bytes.len(),
    }
}

/// An array that borrows the elements.
pub fn array<T, K>(elements: &[T]) -> Array<T, K> {
    Array::new(elements.as_ptr(), elements.len())
}

/// The elements of an array, which may be NULL if it is empty.
pub fn elements<T: Copy, K>(array: Array<T, K>) -> Vec<T> {
    assert_eq!(array.data.is_null(), array.len == 0);
    list(array.data, array.len)
}

/// The elements from `data` on.
pub fn list<T: Copy>(data: *const T, len: usize) -> Vec<T> {
    match len {
        0 => Vec::new(),
        // SAFETY: results are valid for their length.
        _ => unsafe { slice::from_raw_parts(data, len) }.to_vec(),
    }
}
