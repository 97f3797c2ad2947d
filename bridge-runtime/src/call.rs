//! The way of a call: attach, lower, call, lift.

use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use pyo3::{Python, ffi};

use crate::abi::Code;
use crate::error::{self, Record, Texts};
use crate::module::{Module, cache};
use crate::types::{Lift, Lower, Refusal};
use crate::vectorcall::{Slots, vectorcall};
use crate::{exception, panic, thread};

/// One bridged function, with what its calls keep.
#[derive(Debug)]
pub struct Function {
    module: &'static Module,
    name: &'static str,
    parameters: &'static [&'static str],
    positional: usize,
    callable: AtomicPtr<ffi::PyObject>,
    keywords: AtomicPtr<ffi::PyObject>,
}

impl Function {
    /// Describes the function. Parameters from `positional` on are passed by name.
    pub const fn new(
        module: &'static Module,
        name: &'static str,
        parameters: &'static [&'static str],
        positional: usize,
    ) -> Self {
        let callable = AtomicPtr::new(ptr::null_mut());
        let keywords = AtomicPtr::new(ptr::null_mut());
        Self {
            module,
            name,
            parameters,
            positional,
            callable,
            keywords,
        }
    }

    fn qualified_name(&self) -> String {
        format!("{}.{}", self.module.name, self.name)
    }

    #[inline]
    fn callable(&self, py: Python<'_>) -> Result<*mut ffi::PyObject, Box<Record>> {
        let callable = self.callable.load(Ordering::Acquire);
        if callable.is_null() {
            self.look_up(py)
        } else {
            Ok(callable)
        }
    }

    #[cold]
    fn look_up(&self, _py: Python<'_>) -> Result<*mut ffi::PyObject, Box<Record>> {
        // Nested on purpose: pyo3 then frees errors at once.
        Python::attach(|py| {
            match self
                .module
                .import(py)
                .and_then(|module| module.getattr(self.name))
            {
                Ok(callable) => Ok(cache(&self.callable, callable).as_ptr()),
                Err(error) => {
                    let exception = error.into_value(py).into_bound(py).into_any();
                    Err(exception::record(
                        &exception,
                        Code::Import,
                        self.qualified_name(),
                    ))
                }
            }
        })
    }

    /// The names of the arguments that are passed by name: a tuple, or NULL if there are none.
    #[inline]
    fn keywords(&self, py: Python<'_>) -> Result<*mut ffi::PyObject, Box<Record>> {
        let keywords = self.keywords.load(Ordering::Acquire);
        if keywords.is_null() && self.positional < self.parameters.len() {
            return self.make_keywords(py);
        }
        Ok(keywords)
    }

    #[cold]
    fn make_keywords(&self, py: Python<'_>) -> Result<*mut ffi::PyObject, Box<Record>> {
        let names = self.parameters[self.positional..]
            .iter()
            .map(|name| PyString::intern(py, name));
        let names = PyTuple::new(py, names.collect::<Vec<_>>()).map_err(|error| {
            exception::record(error.value(py), Code::Memory, self.qualified_name())
        })?;
        Ok(cache(&self.keywords, names.into_any()).as_ptr())
    }

    /// The error of a call that no Python exception was involved in.
    #[cold]
    fn failure(&self, code: Code, message: &str) -> Box<Record> {
        let function = self.qualified_name();
        let message = format!("{function}: {message}");
        Record::new(
            code,
            Texts {
                message,
                function,
                ..Texts::default()
            },
        )
    }

    #[cold]
    fn raised(&self, py: Python<'_>) -> Box<Record> {
        exception::record_raised(py, Code::Python, self.qualified_name())
    }

    #[cold]
    fn refused(&self, py: Python<'_>, place: Place, refusal: &Refusal) -> Box<Record> {
        let function = self.qualified_name();
        let what = match place {
            Place::Parameter(index) => format!("parameter {}", self.parameters[index]),
            Place::Return => "return".to_owned(),
        };
        let (code, kind, message) = match refusal {
            Refusal::Type { declared, found } => (
                Code::Type,
                "TypeError",
                format!("{what} is declared {declared}, but Python returned {found}"),
            ),
            Refusal::Overflow {
                declared,
                value,
                range: (min, max),
            } => {
                let message = format!(
                    "{what} is declared {declared}, but {value} is not within {min} to {max}"
                );
                (Code::Overflow, "OverflowError", message)
            }
            Refusal::Decode { byte, offset } => {
                let message =
                    format!("{what} is not UTF-8: invalid byte {byte:#04x} at offset {offset}");
                (Code::Encoding, "UnicodeDecodeError", message)
            }
            Refusal::Encode {
                character,
                position,
            } => {
                let message = format!(
                    "{what} cannot be UTF-8: it holds the lone surrogate U+{character:04X} at position {position}"
                );
                (Code::Encoding, "UnicodeEncodeError", message)
            }
            Refusal::Null { len } => {
                return self.failure(
                    Code::Null,
                    &format!("{what} is NULL, but its length is {len}"),
                );
            }
            Refusal::Memory => (Code::Memory, "MemoryError", format!("no memory for {what}")),
            Refusal::Raised => {
                let code = if exception::is_memory_error(py) {
                    Code::Memory
                } else {
                    Code::Python
                };
                return exception::record_raised(py, code, function);
            }
        };
        exception::record_builtin(code, kind, format!("{function}: {message}"), function)
    }
}

/// Where a value crosses the border.
#[derive(Clone, Copy)]
enum Place {
    Parameter(usize),
    Return,
}

/// The arguments of a call, nested: `(a, (b, ()))`.
pub trait Arguments {
    /// How many there are.
    const LENGTH: usize;

    /// Puts new references to the lowered arguments into `slots`, from `index` on.
    /// The error tells which argument was refused.
    ///
    /// # Safety
    /// As [`Lower::lower`], for each of them.
    unsafe fn lower(
        self,
        py: Python<'_>,
        slots: &mut [*mut ffi::PyObject],
        index: usize,
    ) -> Result<(), (usize, Box<Refusal>)>;
}

impl Arguments for () {
    const LENGTH: usize = 0;

    #[inline]
    unsafe fn lower(
        self,
        _: Python<'_>,
        _: &mut [*mut ffi::PyObject],
        _: usize,
    ) -> Result<(), (usize, Box<Refusal>)> {
        Ok(())
    }
}

impl<H: Lower, T: Arguments> Arguments for (H, T) {
    const LENGTH: usize = T::LENGTH + 1;

    #[inline]
    unsafe fn lower(
        self,
        py: Python<'_>,
        slots: &mut [*mut ffi::PyObject],
        index: usize,
    ) -> Result<(), (usize, Box<Refusal>)> {
        // SAFETY: the same contract.
        unsafe {
            let object = self.0.lower(py).map_err(|refusal| (index, refusal))?;
            slots[index] = object.into_ptr();
            self.1.lower(py, slots, index + 1)
        }
    }
}

/// Calls `function`. A failure is recorded for this thread and gives the zero value.
///
/// # Safety
/// The arguments are as the function's parameters declare them; their pointers are valid.
#[inline(never)]
pub unsafe fn call<const SLOTS: usize, A: Arguments, R: Lift>(
    function: &'static Function,
    arguments: A,
) -> R {
    const { assert!(SLOTS == A::LENGTH + 1) };
    // SAFETY: the same contract.
    let outcome = panic::guard(|| unsafe { attempt::<SLOTS, A, R>(function, arguments) });
    match outcome.unwrap_or_else(|message| Err(function.failure(Code::Panic, &message))) {
        Ok(value) => {
            error::clear();
            value
        }
        Err(record) => {
            error::set(record);
            R::ZERO
        }
    }
}

/// # Safety
/// As [`call`].
#[inline]
unsafe fn attempt<const SLOTS: usize, A: Arguments, R: Lift>(
    function: &'static Function,
    arguments: A,
) -> Result<R, Box<Record>> {
    let attached = thread::attach(function.module.library)
        .map_err(|message| function.failure(Code::Start, &message))?;
    let py = attached.python();
    let callable = function.callable(py)?;
    let keywords = function.keywords(py)?;
    let mut slots = Slots([ptr::null_mut(); SLOTS]);
    // SAFETY: the caller vouches for the arguments; the slots are one more than they are, and live
    // through the call, as the callable and the tuple of names do.
    let result = unsafe {
        arguments
            .lower(py, &mut slots.0[1..], 0)
            .map_err(|(index, refusal)| function.refused(py, Place::Parameter(index), &refusal))?;
        vectorcall(py, callable, &slots, function.positional, keywords)
    };
    let result = result.map_err(|_| function.raised(py))?;
    R::lift(&result).map_err(|refusal| function.refused(py, Place::Return, &refusal))
}
