//! What a call lends to Python, and what becomes of it where Python keeps it.

use std::ptr;

use pyo3::ffi;
use pyo3::prelude::*;

use super::escape;
use crate::abi::Code;
use crate::error::Failure;
use crate::exception;
use crate::function::Function;
use crate::local::{self, Local};
use crate::refusal::Result;
use crate::types::owned;

/// One object over memory that is C's, in the list of its thread.
pub(crate) struct Loan {
    object: *mut ffi::PyObject,
    next: *mut Loan,
}

/// Lends an object until the call ends whose arguments are being lowered; false where there is none.
pub(super) fn lend(object: &Bound<'_, PyAny>) -> bool {
    if cfg!(Py_GIL_DISABLED) {
        // Other threads run meanwhile: nothing that is counted stays so.
        return false;
    }
    local::with(|local| {
        if local.lends.get() {
            let loan = Loan {
                object: object.clone().into_ptr(),
                next: local.lent.get(),
            };
            local.lent.set(Box::into_raw(Box::new(loan)));
        }
        local.lends.get()
    })
}

/// The loans of one call: from before its arguments are lowered until after Python's function. None, where nothing is that
/// could be lent.
pub(crate) struct Lent<'l, const LENDS: bool> {
    local: &'l Local,
    before: *mut Loan,
    lent_before: bool,
}

impl<'l, const LENDS: bool> Lent<'l, LENDS> {
    /// From here on arguments may be lent; they are copied where the result `is_lazy`.
    #[inline(always)]
    pub fn begin(local: &'l Local, is_lazy: bool) -> Self {
        let (before, lent_before) = match LENDS {
            true => (local.lent.get(), local.lends.replace(!is_lazy)),
            false => (ptr::null_mut(), false),
        };
        Self {
            local,
            before,
            lent_before,
        }
    }

    /// All arguments are lowered: what is lowered in the call is not for the call.
    #[inline(always)]
    pub fn lowered(&self) {
        if LENDS {
            self.local.lends.set(false);
        }
    }

    /// Takes all back. What Python keeps it keeps in a private copy; where that cannot be, the call fails. `result` is what
    /// the function gave.
    #[inline(always)]
    pub fn settle(
        &self,
        py: Python<'_>,
        function: &Function,
        result: Option<&Bound<'_, PyAny>>,
    ) -> std::result::Result<(), Failure> {
        if !LENDS || self.local.lent.get() == self.before {
            return Ok(());
        }
        self.take_back(py, result).map_err(|_| {
            // SAFETY: this thread is attached.
            unsafe { ffi::PyErr_Clear() };
            let name = function.qualified_name();
            let message = format!(
                "{name}: Python keeps memory that was lent to it for the call, where it cannot be given a copy: pass it \
                 with an owner, and what is left of it must stay where it is"
            );
            exception::failure_builtin(Code::Python, "BufferError", message, name)
        })
    }

    #[inline(never)]
    fn take_back(&self, py: Python<'_>, result: Option<&Bound<'_, PyAny>>) -> Result<()> {
        let mut outcome = Ok(());
        while self.local.lent.get() != self.before {
            // SAFETY: it came from `Box::into_raw`, and is taken from the list; the reference is this one's.
            let object = unsafe {
                let loan = Box::from_raw(self.local.lent.get());
                self.local.lent.set(loan.next);
                owned(py, loan.object)?
            };
            if escape::is_kept(&object) {
                outcome = outcome.and(escape::detach(&object, result));
            }
        }
        outcome
    }
}

impl<const LENDS: bool> Drop for Lent<'_, LENDS> {
    #[inline(always)]
    fn drop(&mut self) {
        if !LENDS {
            return;
        }
        self.local.lends.set(self.lent_before);
        if !ptr::eq(self.local.lent.get(), self.before) {
            // SAFETY: whoever lends is attached.
            let _ = self.take_back(unsafe { Python::assume_attached() }, None);
        }
    }
}
