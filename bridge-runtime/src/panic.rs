//! The one place where panics stop.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

use pyo3::panic::PanicException;
use pyo3::{PyTypeInfo as _, Python};

use crate::abi::Code;
use crate::error::Failure;
use crate::exception;
use crate::local::{self, Local};

/// How pyo3 panics where Python gives no object and nobody asks for an error: there is no memory.
const NO_OBJECT: &str = "PyObject pointer is null";

thread_local! {
    static MESSAGE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// A panic that was stopped.
pub(crate) struct Panicked {
    message: String,
    is_out_of_memory: bool,
}

impl Panicked {
    /// The error of a call of that function.
    #[cold]
    pub fn failure(self, function: &str) -> Failure {
        let message = format!("{function}: {}", self.message);
        let (code, kind) = match self.is_out_of_memory {
            true => (Code::Memory, "MemoryError"),
            false => (Code::Panic, ""),
        };
        exception::failure_builtin(code, kind, message, function)
    }
}

/// Runs `body`; a panic in it becomes an error with its message and place.
#[inline(always)]
pub(crate) fn guard<T>(local: &Local, body: impl FnOnce() -> T) -> Result<T, Panicked> {
    guard_or(local, || Ok(body()), |panicked| panicked)
}

/// The same where `body` may fail, too; `otherwise` makes a failure of a panic.
#[inline(always)]
pub(crate) fn guard_or<T, E>(
    local: &Local,
    body: impl FnOnce() -> Result<T, E>,
    otherwise: impl FnOnce(Panicked) -> E,
) -> Result<T, E> {
    local.guards.set(local.guards.get() + 1);
    let outcome = panic::catch_unwind(AssertUnwindSafe(body));
    local.guards.set(local.guards.get() - 1);
    match outcome {
        Ok(outcome) => outcome,
        Err(payload) => Err(otherwise(describe(payload))),
    }
}

/// Has pyo3 make what it needs for each exception it is asked about: it would wait for itself for ever, if there was no
/// memory for that later.
pub(crate) fn prepare(py: Python<'_>) {
    PanicException::type_object(py);
}

/// Makes panics inside a guard silent and remembered; others go to the hook that was there.
#[cold]
pub(crate) fn install_hook() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if local::with(|local| local.guards.get()) == 0 || !note(info) {
                previous(info);
            }
        }));
    });
}

#[cold]
fn describe(payload: Box<dyn Any + Send>) -> Panicked {
    let is_out_of_memory = text(&*payload) == NO_OBJECT;
    let message = match MESSAGE.try_with(RefCell::take) {
        Ok(message) if !message.is_empty() => message,
        // The program has put another hook in place of ours.
        Ok(_) | Err(_) => text(&*payload).to_owned(),
    };
    // A payload may panic when it is dropped.
    std::mem::forget(payload);
    let message = match is_out_of_memory {
        true => format!("Python has no memory: {message}"),
        false => message,
    };
    Panicked {
        message,
        is_out_of_memory,
    }
}

fn text(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("a panic without a message")
}

fn note(info: &PanicHookInfo<'_>) -> bool {
    let what = text(info.payload());
    let message = match info.location() {
        Some(place) => format!(
            "{what} (at {}:{}:{})",
            place.file(),
            place.line(),
            place.column()
        ),
        None => what.to_owned(),
    };
    MESSAGE.try_with(|slot| slot.replace(message)).is_ok()
}
