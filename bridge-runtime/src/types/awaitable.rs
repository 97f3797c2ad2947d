//! What will have a result: `Awaitable[T]`, a coroutine of Python's or a function of the program's that waits.

use std::borrow::Cow;
use std::ffi::c_void;
use std::fmt;

use pyo3::{Bound, PyAny, PyResult, Python};

use super::{Context, Lift, Lower, Refusal, Release, Result};
use crate::abi::HostCall;
use crate::called::{self, Host, OfPython};
use crate::coroutine;
use crate::native::Retain;

/// `bridge_function0_…`: what waits for the result, of Python's or of the program's.
#[repr(C)]
pub struct Awaitable<R> {
    /// Waits for it.
    pub call: Option<unsafe extern "C" fn(*mut c_void, *mut HostCall) -> R>,
    /// What it is called with first: of Python's, a handle of the task that runs on the event loop.
    pub context: Context,
}

impl<R> Clone for Awaitable<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Awaitable<R> {}

impl<R> fmt::Debug for Awaitable<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Awaitable({:?})", self.context.data)
    }
}

impl<R: Lift> Awaitable<R> {
    /// Waits for the task whose handle the context is.
    unsafe extern "C" fn of_task(context: *mut c_void, given: *mut HostCall) -> R {
        let wait = |py: Python<'_>, task: *mut pyo3::ffi::PyObject| {
            // SAFETY: the task is held by the context.
            let task = unsafe { Bound::from_borrowed_ptr(py, task) };
            R::lift(&coroutine::result(&task)?)
        };
        // SAFETY: the caller holds the task.
        unsafe {
            OfPython { context, given }.enter(|py, task| wait(py, task).map_err(|why| (None, why)))
        }
    }
}

impl<R: Lower + Lift + 'static> Lower for Awaitable<R> {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        let Some(call) = self.call else {
            return Err(Box::new(Refusal::NullPointer));
        };
        // SAFETY: the same contract.
        unsafe {
            if let Some(task) = called::object_of(py, &self.context) {
                return Ok(task);
            }
            let host = Host::hold(self.context);
            let wait = called::function(py, move |arguments| -> PyResult<_> {
                host.call(arguments.py(), |context, given| call(context, given))
            });
            coroutine::awaited(&wait?)
        }
    }
}

impl<R: Lift> Lift for Awaitable<R> {
    const ZERO: Self = Self {
        call: None,
        context: Context::NONE,
    };

    const IS_LAZY: bool = true;

    fn name() -> Cow<'static, str> {
        format!("Awaitable[{}]", R::name()).into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        match Self::is_own(object) {
            true => Ok(Self {
                call: Some(Self::of_task),
                context: called::context_of(&coroutine::start(object)?)?,
            }),
            false => Err(Refusal::of_type(Self::name(), object)),
        }
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        coroutine::is_awaitable(object)
    }
}

impl<R> Retain for Awaitable<R> {
    unsafe fn retain(self) {
        // SAFETY: the same contract.
        unsafe { self.context.retain() }
    }
}

impl<R> Release for Awaitable<R> {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the same contract.
        unsafe { self.context.release() }
    }
}

crate::native::handled! { [R: 'static] Awaitable<R>; }
