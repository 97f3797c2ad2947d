//! The last error of each thread, in the manner of errno.

use std::ffi::{CStr, c_char};
use std::mem;
use std::ops::Deref;
use std::ptr::{self, NonNull};

use pyo3::Python;

use crate::abi::{Code, Error, Exception, Str};
use crate::local::{self, Local};
use crate::{held, platform};

/// A text of an error.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Text<'a> {
    /// One that never ends, and is UTF-8.
    Lasting(&'static CStr),
    /// One that the error has a copy of.
    Passing(&'a str),
}

/// The texts of an error.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Texts<'a> {
    pub type_name: Text<'a>,
    pub base: Text<'a>,
    pub message: Text<'a>,
    pub function: Text<'a>,
}

impl Default for Text<'_> {
    fn default() -> Self {
        Self::Lasting(c"")
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self::Passing(text)
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            // SAFETY: it is UTF-8.
            Self::Lasting(text) => unsafe { str::from_utf8_unchecked(text.to_bytes()) },
            Self::Passing(text) => text,
        }
    }
}

/// As many bytes of texts as most errors have.
const INSIDE: usize = 96;

/// An error with the texts that it points to.
#[repr(C)]
pub(crate) struct Record {
    error: Error,
    inside: [u8; INSIDE],
    /// The texts, where they are longer.
    outside: Box<[u8]>,
}

impl Record {
    /// An error, and the exception behind it, if there is one; [`tell`](Self::tell) tells the rest.
    pub fn new(code: Code, exception: *const Exception) -> Self {
        const NONE: Str = Str {
            data: c"".as_ptr(),
            len: 0,
        };
        let error = Error {
            code: code as i32,
            type_name: NONE,
            base: NONE,
            message: NONE,
            function: NONE,
            exception,
        };
        Self {
            error,
            inside: [0; INSIDE],
            outside: Box::default(),
        }
    }

    /// Tells the texts. From here on the record stays where it is.
    #[cold]
    pub fn tell(&mut self, texts: &Texts<'_>) {
        let error = &mut self.error;
        let texts = [
            (&texts.type_name, &mut error.type_name),
            (&texts.base, &mut error.base),
            (&texts.message, &mut error.message),
            (&texts.function, &mut error.function),
        ];
        let size = texts.iter().map(|(text, _)| text.size()).sum();
        let mut block = &mut self.inside[..];
        if size > INSIDE {
            self.outside = vec![0; size].into_boxed_slice();
            block = &mut self.outside;
        }
        for (text, told) in texts {
            *told = text.put(&mut block);
        }
    }

    /// As C sees it.
    pub fn error(&self) -> *const Error {
        &raw const self.error
    }
}

impl Text<'_> {
    /// How many bytes its copy takes.
    fn size(&self) -> usize {
        match self {
            Self::Lasting(_) => 0,
            Self::Passing(text) => text.len() + 1,
        }
    }

    /// The text, or a copy at the start of the block, which is what follows it afterwards.
    fn put(&self, block: &mut &mut [u8]) -> Str {
        let data = match self {
            Self::Lasting(text) => text.as_ptr(),
            Self::Passing(text) => {
                let (copy, rest) = mem::take(block).split_at_mut(self.size());
                // A NUL is there.
                copy[..text.len()].copy_from_slice(text.as_bytes());
                *block = rest;
                copy.as_ptr().cast::<c_char>()
            }
        };
        let len = self.len();
        Str { data, len }
    }
}

/// That a call failed, and why: the error of a [`Record`]. It is the record's only owner; where there is an exception
/// behind it, the record belongs to that, which is held once for this.
pub(crate) struct Failure(NonNull<Error>);

impl Failure {
    /// One that no Python exception is behind.
    #[cold]
    pub fn new(code: Code, texts: &Texts<'_>) -> Self {
        let mut record = Box::new(Record::new(code, ptr::null()));
        record.tell(texts);
        Self(NonNull::from(Box::leak(record)).cast())
    }

    /// Takes over one hold of the exception that the error is about.
    ///
    /// # Safety
    /// The record is one that its exception keeps.
    pub unsafe fn held(record: &Record) -> Self {
        Self(NonNull::from_ref(&record.error))
    }

    /// The last error of a thread, after which it has `error` or none.
    fn replace(local: &Local, error: Option<Self>) -> Option<Self> {
        let error = error.map_or(ptr::null(), |error| {
            mem::ManuallyDrop::new(error).0.as_ptr()
        });
        NonNull::new(local.last.replace(error).cast_mut()).map(Self)
    }

    /// Drops it, where this thread is attached already.
    #[cold]
    fn end(self, py: Python<'_>) {
        // SAFETY: the error lives until here.
        let exception = unsafe { self.0.as_ref() }.exception;
        if !exception.is_null() {
            mem::forget(self);
            // SAFETY: it was held once for this.
            unsafe { held::release_attached(py, exception) };
        }
    }
}

impl Drop for Failure {
    #[cold]
    fn drop(&mut self) {
        // SAFETY: the error lives until here; a record without an exception came from `Box::into_raw`, and begins with
        // its error.
        unsafe {
            match self.0.as_ref().exception {
                exception if exception.is_null() => {
                    drop(Box::from_raw(self.0.cast::<Record>().as_ptr()));
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
        replace(local, None);
    }
}

/// The same, where this thread is attached: what is let go of with the last error needs Python. A call does so as soon as
/// it no longer needs its arguments, which may be texts of that error: frames and objects of a failure should not live on
/// while other functions run, and Python has their memory at hand.
#[inline(always)]
pub(crate) fn clear_attached(py: Python<'_>, local: &Local) {
    if !local.last.get().is_null()
        && let Some(last) = Failure::replace(local, None)
    {
        last.end(py);
    }
}

/// Notes that a call of this thread failed.
#[cold]
pub(crate) fn set(local: &Local, failure: Failure) {
    // What ends with the one before may call Python.
    clear(local);
    replace(local, Some(failure));
    // While the thread ends it may be too late to be told of its end: then this error is leaked.
    let _ = AT_END.try_with(|_| ());
}

#[cold]
#[inline(never)]
fn replace(local: &Local, error: Option<Failure>) {
    drop(Failure::replace(local, error));
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
