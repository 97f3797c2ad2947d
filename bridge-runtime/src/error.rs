//! The last error of each thread, in the manner of errno.

use std::ffi::c_char;
use std::ptr;

use crate::abi::{Code, Error, Exception, Str};
use crate::local::{self, Local};
use crate::{held, platform};

/// An error with the texts that it points to.
pub(crate) struct Record {
    error: Error,
    /// What is let go of with it.
    held: *const Exception,
    _texts: [Box<[u8]>; 4],
}

/// The texts of a [`Record`].
#[derive(Debug, Default)]
pub(crate) struct Texts {
    pub type_name: String,
    pub base: String,
    pub message: String,
    pub function: String,
}

impl Record {
    #[cold]
    pub fn new(code: Code, texts: Texts) -> Box<Self> {
        let Texts {
            type_name,
            base,
            message,
            function,
        } = texts;
        let texts = [type_name, base, message, function].map(with_nul);
        let [type_name, base, message, function] = texts.each_ref().map(|text| view(text));
        let error = Error {
            code: code as i32,
            type_name,
            base,
            message,
            function,
            exception: ptr::null(),
        };
        Box::new(Self {
            error,
            held: ptr::null(),
            _texts: texts,
        })
    }
}

impl Record {
    /// With the exception behind it, which it lets go of in the end.
    pub fn holding(mut self: Box<Self>, exception: *const Exception) -> Box<Self> {
        self.held = exception;
        self.about(exception)
    }

    /// With the exception behind it, which outlives it.
    pub fn about(mut self: Box<Self>, exception: *const Exception) -> Box<Self> {
        self.error.exception = exception;
        self
    }

    /// As C sees it.
    pub fn error(&self) -> *const Error {
        &raw const self.error
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        if !self.held.is_null() {
            // SAFETY: it was held for this record.
            unsafe { held::release(self.held) };
        }
    }
}

fn with_nul(text: String) -> Box<[u8]> {
    let mut bytes = text.into_bytes();
    bytes.push(0);
    bytes.into_boxed_slice()
}

fn view(text: &[u8]) -> Str {
    Str {
        data: text.as_ptr().cast::<c_char>(),
        len: text.len() - 1,
    }
}

thread_local! {
    static AT_END: AtEnd = const { AtEnd };
}

/// What `python_last_error` returns.
pub fn last() -> *const Error {
    let record = local::with(|local| local.last.get());
    if record.is_null() {
        return ptr::null();
    }
    // SAFETY: the record lives until it is replaced.
    unsafe { &raw const (*record).error }
}

/// Notes that a call of this thread succeeded.
#[inline]
pub(crate) fn clear(local: &Local) {
    if !local.last.get().is_null() {
        replace(local, ptr::null_mut());
    }
}

/// Notes that a call of this thread failed.
#[cold]
pub(crate) fn set(local: &Local, record: Box<Record>) {
    replace(local, Box::into_raw(record));
    // While the thread ends it may be too late to be told of its end: then this record is leaked.
    let _ = AT_END.try_with(|_| ());
}

#[cold]
fn replace(local: &Local, record: *mut Record) {
    let old = local.last.replace(record);
    if !old.is_null() {
        // SAFETY: it came from `Box::into_raw`, and nothing points to it any more.
        drop(unsafe { Box::from_raw(old) });
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
