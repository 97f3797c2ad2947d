//! The last error of each thread, in the manner of errno.

use std::borrow::Cow;
use std::ffi::c_char;
use std::{mem, ptr};

use crate::abi::{Code, Error, Exception, Str};
use crate::local::{self, Local};
use crate::{held, platform};

/// An error with the texts that it points to, in one block.
#[repr(C)]
pub(crate) struct Record {
    error: Error,
    _texts: Box<[u8]>,
}

/// The texts of an error.
#[derive(Debug, Default)]
pub(crate) struct Texts<'a> {
    pub type_name: Cow<'a, str>,
    pub base: Cow<'a, str>,
    pub message: Cow<'a, str>,
    pub function: Cow<'a, str>,
}

impl Record {
    /// An error, and the exception behind it, if there is one.
    #[cold]
    pub fn new(code: Code, texts: &Texts<'_>, exception: *const Exception) -> Self {
        let texts = [
            &texts.type_name,
            &texts.base,
            &texts.message,
            &texts.function,
        ];
        let len = texts.iter().map(|text| text.len() + 1).sum();
        let mut block = Vec::with_capacity(len);
        let places = texts.map(|text| {
            let start = block.len();
            block.extend_from_slice(text.as_bytes());
            block.push(0);
            start
        });
        let block = block.into_boxed_slice();
        let [type_name, base, message, function] = [0, 1, 2, 3].map(|index| Str {
            data: block[places[index]..].as_ptr().cast::<c_char>(),
            len: texts[index].len(),
        });
        let error = Error {
            code: code as i32,
            type_name,
            base,
            message,
            function,
            exception,
        };
        Self {
            error,
            _texts: block,
        }
    }

    /// As C sees it.
    pub fn error(&self) -> *const Error {
        &raw const self.error
    }
}

/// That a call failed, and why: the error of a [`Record`]. It is the record's only owner; where there is an exception
/// behind it, the record belongs to that, which is held once for this.
pub(crate) struct Failure(*const Error);

impl Failure {
    /// One that no Python exception is behind.
    #[cold]
    pub fn new(code: Code, texts: &Texts<'_>) -> Self {
        let record = Box::new(Record::new(code, texts, ptr::null()));
        Self(Box::into_raw(record).cast())
    }

    /// Takes over one hold of the exception that the error is about.
    ///
    /// # Safety
    /// The error is that of a record that its exception keeps.
    pub unsafe fn held(error: *const Error) -> Self {
        Self(error)
    }

    fn into_raw(self) -> *const Error {
        mem::ManuallyDrop::new(self).0
    }
}

impl Drop for Failure {
    #[cold]
    fn drop(&mut self) {
        // SAFETY: the error lives until here; a record without an exception came from `Box::into_raw`, and begins with
        // its error.
        unsafe {
            match (*self.0).exception {
                exception if exception.is_null() => {
                    drop(Box::from_raw(self.0.cast_mut().cast::<Record>()));
                }
                exception => held::release(exception),
            }
        }
    }
}

thread_local! {
    static AT_END: AtEnd = const { AtEnd };
}

/// What `python_last_error` returns.
pub fn last() -> *const Error {
    local::with(|local| local.last.get())
}

/// Notes that a call of this thread succeeded.
#[inline(always)]
pub(crate) fn clear(local: &Local) {
    if !local.last.get().is_null() {
        replace(local, ptr::null());
    }
}

/// Notes that a call of this thread failed.
#[cold]
pub(crate) fn set(local: &Local, failure: Failure) {
    // What ends with the one before may call Python.
    clear(local);
    replace(local, failure.into_raw());
    // While the thread ends it may be too late to be told of its end: then this error is leaked.
    let _ = AT_END.try_with(|_| ());
}

#[cold]
#[inline(never)]
fn replace(local: &Local, error: *const Error) {
    let old = local.last.replace(error);
    if !old.is_null() {
        drop(Failure(old));
    }
}

struct AtEnd;

impl Drop for AtEnd {
    fn drop(&mut self) {
        // The main thread ends with the process, which must not wait for Python.
        if !platform::is_main_thread() {
            local::with(clear);
        }
    }
}
