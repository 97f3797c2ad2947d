//! What all functions that go across have in common: those of the program as Python objects, and Python's for C.

use std::ffi::c_void;
use std::ptr;

use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyTuple};

use crate::abi::{HostCall, HostError, ObjectPointer};
use crate::control::{self, finish};
use crate::function::{Place, raised_by, refused};
use crate::object;
use crate::refusal::{Refusal, Result};
use crate::types::{Context, Held, Lift, Lower, Release};
use crate::{callback, library, local, thread};

/// What errors call it.
pub(crate) const RESULT: &str = "the result of a function of the program";

/// A function of the program, held as long as Python has it.
pub(crate) struct Host(Context);

// SAFETY: the program has promised that it may be called and released on any thread.
unsafe impl Send for Host {}
// SAFETY: as above; many threads may call it at once.
unsafe impl Sync for Host {}

impl Host {
    /// Holds it.
    ///
    /// # Safety
    /// Its pointers are valid.
    pub unsafe fn hold(context: Context) -> Self {
        if let Some(retain) = context.retain {
            // SAFETY: the same contract.
            unsafe { retain(context.data) };
        }
        Self(context)
    }

    /// Calls it by `invoke`, while others may run Python, and makes its result an object.
    ///
    /// # Safety
    /// `invoke` calls the function, and passes on what it is given.
    pub unsafe fn call<R: Lower>(
        &self,
        py: Python<'_>,
        invoke: impl FnOnce(*mut c_void, *mut HostCall) -> R,
    ) -> PyResult<Py<PyAny>> {
        // SAFETY: the same contract; what the result points to is there until it is released.
        let result = unsafe { self.call_for(py, invoke, |result, py| result.lower(py).map(Some))? };
        Ok(result.unwrap_or_else(|| py.None()))
    }

    /// The same, with `lower` for making an object, if there is one, of what `invoke` gives.
    ///
    /// # Safety
    /// As [`Host::call`].
    pub unsafe fn call_for<T>(
        &self,
        py: Python<'_>,
        invoke: impl FnOnce(*mut c_void, *mut HostCall) -> T,
        lower: impl for<'py> FnOnce(T, Python<'py>) -> Result<Option<Bound<'py, PyAny>>>,
    ) -> PyResult<Option<Py<PyAny>>> {
        let mut given = HostCall {
            raise,
            kept: ptr::null_mut(),
            release: None,
        };
        let mut result = None;
        let outcome = callback::run(py, || result = Some(invoke(self.0.data, &raw mut given)));
        let lowered = outcome.and_then(|()| match result {
            Some(result) => lower(result, py).map_err(|refusal| raised_by(py, RESULT, &refusal)),
            None => Ok(None),
        });
        if let Some(release) = given.release {
            // SAFETY: the program gave both for this.
            thread::released(|| unsafe { release(given.kept) });
        }
        lowered.map(|object| object.map(Bound::unbind))
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // What the program does then may wait for a thread that runs Python.
        // SAFETY: it is held once, by this one.
        thread::detached(|| unsafe { self.0.release() });
    }
}

unsafe extern "C" fn raise(error: *const HostError) {
    // SAFETY: the same contract.
    unsafe { control::raise(error) }
}

/// A Python function that calls `body`.
pub(crate) fn function<'py>(
    py: Python<'py>,
    body: impl Fn(&Bound<'_, PyTuple>) -> PyResult<Py<PyAny>> + Send + Sync + 'static,
) -> Result<Bound<'py, PyAny>> {
    let body = move |arguments: &Bound<'_, PyTuple>, names: Option<&Bound<'_, PyDict>>| {
        if names.is_some_and(|names| !names.is_empty()) {
            let message = "a function of the program takes no arguments by name";
            return Err(PyTypeError::new_err(message));
        }
        body(arguments)
    };
    let made = PyCFunction::new_closure(py, Some(c"function_of_the_program"), None, body);
    made.map(Bound::into_any).map_err(|error| {
        error.restore(py);
        Box::new(Refusal::Raised)
    })
}

/// As Python counts arguments.
pub(crate) fn check_count(arguments: &Bound<'_, PyTuple>, count: usize) -> PyResult<()> {
    let given = arguments.len();
    if given == count {
        return Ok(());
    }
    let plural = if count == 1 { "" } else { "s" };
    Err(PyTypeError::new_err(format!(
        "a function of the program takes {count} argument{plural}, but {given} were given"
    )))
}

/// The argument with that number, from 1 on.
pub(crate) fn argument<T: Lift>(
    arguments: &Bound<'_, PyTuple>,
    number: usize,
) -> PyResult<Held<T>> {
    let argument = arguments.get_item(number - 1)?;
    let lifted = T::lift(&argument);
    lifted.map(Held::new).map_err(|refusal| {
        let what = format!("argument {number} of a function of the program");
        raised_by(arguments.py(), &what, &refusal)
    })
}

/// The context of a Python object: a handle of it.
pub(crate) fn context_of(object: &Bound<'_, PyAny>) -> Result<Context> {
    let handle = object::hold(object.clone())?;
    Ok(Context {
        data: handle.cast_mut().cast(),
        retain: Some(retain_handle),
        release: Some(release_handle),
    })
}

/// The object of a context that [`context_of`] has made: what came from Python goes back as it was.
///
/// # Safety
/// The context is held by the caller.
pub(crate) unsafe fn object_of<'py>(
    py: Python<'py>,
    context: &Context,
) -> Option<Bound<'py, PyAny>> {
    let own: unsafe extern "C" fn(*mut c_void) = release_handle;
    match context.release {
        // SAFETY: such a context is a handle.
        Some(release) if ptr::fn_addr_eq(release, own) => unsafe {
            Some(object::lower(py, context.data.cast_const().cast()))
        },
        Some(_) | None => None,
    }
}

unsafe extern "C" fn retain_handle(context: *mut c_void) {
    // SAFETY: the caller holds the handle that the context is.
    unsafe { object::retain(context.cast_const().cast()) }
}

unsafe extern "C" fn release_handle(context: *mut c_void) {
    // SAFETY: as above, once less afterwards.
    unsafe { object::release(context.cast_const().cast()) }
}

/// A call of a Python object by C.
pub(crate) struct OfPython {
    /// A handle of the object.
    pub context: *mut c_void,
    /// Where what frees the result goes; or NULL.
    pub given: *mut HostCall,
}

/// Why a call of Python's went wrong: with an argument, by its number from 1 on, or with the result, or in Python.
pub(crate) type Wrong = (Option<usize>, Box<Refusal>);

impl OfPython {
    /// Runs `body` with the object. A failure is the last error of the thread, and gives the zero value.
    ///
    /// # Safety
    /// The caller holds the handle; `given` is NULL or a `bridge_call`.
    pub unsafe fn enter<R: Lift>(
        &self,
        body: impl FnOnce(Python<'_>, *mut ffi::PyObject) -> std::result::Result<R, Wrong>,
    ) -> R {
        let handle: ObjectPointer = self.context.cast_const().cast();
        // SAFETY: the same contract.
        let outcome = with_callable(|py| Ok(unsafe { object::lower(py, handle) }), body);
        let result = outcome.unwrap_or(R::ZERO);
        // SAFETY: the same contract.
        if let Some(given) = unsafe { self.given.as_mut() }
            && R::OWNS
        {
            given.kept = Box::into_raw(Box::new(result)).cast();
            given.release = Some(free::<R>);
        }
        result
    }
}

/// Runs `body` with the object that `lower` makes. A failure is the last error of the thread.
pub(crate) fn with_callable<R>(
    lower: impl FnOnce(Python<'_>) -> Result<Bound<'_, PyAny>>,
    body: impl FnOnce(Python<'_>, *mut ffi::PyObject) -> std::result::Result<R, Wrong>,
) -> Option<R> {
    const WHAT: &str = "callable";
    finish(WHAT, || {
        let attached = local::with(|local| thread::attach(local, library::registered()));
        let attached = attached.map_err(|why| control::unattached(*why, WHAT))?;
        let py = attached.python();
        let callable =
            lower(py).map_err(|why| refused(py, WHAT, Place::Constant, WHAT.into(), &why))?;
        body(py, callable.as_ptr()).map_err(|(argument, refusal)| {
            let name = name_of(&callable);
            let (place, part) = match argument {
                Some(number) => (Place::Parameter(number - 1), format!("argument {number}")),
                None => (Place::Return, "return".to_owned()),
            };
            refused(py, &name, place, part.into(), &refusal)
        })
    })
}

/// Frees a result.
unsafe extern "C" fn free<R: Release>(kept: *mut c_void) {
    // SAFETY: `enter` has made it for this.
    unsafe { Box::from_raw(kept.cast::<R>()).release() }
}

/// What errors call the object: `module.function`.
fn name_of(callable: &Bound<'_, PyAny>) -> String {
    // The exception that is to be told stays as it is.
    let pending = PyErr::take(callable.py());
    let text = |name: &str| {
        callable
            .getattr(name)
            .and_then(|text| text.extract::<String>())
    };
    let name = match (text("__module__"), text("__qualname__")) {
        (Ok(module), Ok(name)) => format!("{module}.{name}"),
        (Err(_), Ok(name)) => name,
        (_, Err(_)) => "callable".to_owned(),
    };
    if let Some(pending) = pending {
        pending.restore(callable.py());
    }
    name
}
