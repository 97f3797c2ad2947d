//! Functions that go across: closures for Python, and Python's callables for Rust.

use std::any::Any;
use std::error::Error as StdError;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::{Keep, Native, Owned, raise};
use crate::called;
use crate::function::raised_by;
use crate::thread;
use crate::types::{Lift, Lower};

/// Why a closure fails. An [`Error`](super::Error) of a call in it is Python's exception again; any other is a
/// `bridge.HostError` there, and the source of the error that the outer call returns.
pub type Raised = Box<dyn StdError + Send + Sync>;

/// Gives [`Callable1`](crate::Callable1) and its like to Rust.
macro_rules! callable {
    ($name:ident $count:literal ($($part:ident $value:ident $index:literal),*)) => {
        impl<$($part: $crate::native::Native + Lower + Lift,)* R: $crate::native::Native + Lower + Lift>
            $name<$($part,)* R>
        {
            /// A callable for Python that runs `body`, on whatever thread and while others may run Python. Python may keep
            /// it.
            ///
            /// # Errors
            /// If Python cannot start.
            pub fn of<Body>(body: Body) -> std::result::Result<$crate::native::Handle<Self>, $crate::native::Error>
            where
                Body: Fn($($crate::native::Owned<$part>),*)
                    -> std::result::Result<$crate::native::Owned<R>, $crate::native::Raised>
                    + Send + Sync + 'static,
            {
                $crate::native::Handle::made(|py| {
                    called::function(py, move |arguments| {
                        called::check_count(arguments, $count)?;
                        $(let $value = $crate::native::taken::<$part>(arguments, $index)?;)*
                        $crate::native::returned::<R>(arguments.py(), || body($($value),*))
                    })
                })
            }
        }

        #[allow(clippy::too_many_arguments)]
        impl<$($part: $crate::native::Native + Lower + Lift,)* R: $crate::native::Native + Lower + Lift>
            $crate::native::Handle<$name<$($part,)* R>>
        {
            /// Calls it.
            ///
            /// # Errors
            /// What it raises, or an argument or result that cannot cross the border.
            pub fn call(
                &self
                $(, $value: $crate::native::Given<'_, $part>)*
            ) -> std::result::Result<$crate::native::Owned<R>, $crate::native::Error> {
                let mut _keep = $crate::native::Keep::default();
                $(let $value = $part::give($value, &mut _keep);)*
                let raw = self.as_raw();
                // SAFETY: it is held, and what the arguments point to is kept until after the call.
                let result = unsafe {
                    called::with_callable(
                        |py| raw.lower(py),
                        |py, callable| $name::<$($part,)* R>::call_object(py, callable $(, $value)*),
                    )
                };
                // SAFETY: the call has just returned it.
                unsafe { $crate::native::outcome::<R>(result) }
            }
        }
    };
}
pub(crate) use callable;

/// The argument with that number, from 1 on.
pub(crate) fn taken<T: Native + Lift>(
    arguments: &Bound<'_, PyTuple>,
    number: usize,
) -> PyResult<Owned<T>> {
    let argument = called::argument::<T>(arguments, number)?;
    // SAFETY: it was made just now, and nobody else releases it.
    Ok(unsafe { argument.keep().own() })
}

/// Runs a closure of the program's, and makes its result an object.
pub(crate) fn returned<R: Native + Lower>(
    py: Python<'_>,
    body: impl FnOnce() -> Result<Owned<R>, Raised>,
) -> PyResult<Py<PyAny>> {
    let result = run(py, body)?;
    lowered::<R>(py, &result).map(Bound::unbind)
}

/// Runs a closure of the program's while others may run Python.
pub(crate) fn run<T>(py: Python<'_>, body: impl FnOnce() -> Result<T, Raised>) -> PyResult<T> {
    match thread::released(|| catch_unwind(AssertUnwindSafe(body))) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => Err(raise::exception(py, error)),
        Err(panic) => Err(raise::exception(py, panicked(&*panic).into())),
    }
}

fn panicked(panic: &(dyn Any + Send)) -> String {
    let message = panic.downcast_ref::<String>().map(String::as_str);
    let message = message.or_else(|| panic.downcast_ref::<&str>().copied());
    format!(
        "a closure of the program panicked: {}",
        message.unwrap_or("it does not say why")
    )
}

/// The object for a value of Rust's.
pub(crate) fn lowered<'py, T: Native + Lower>(
    py: Python<'py>,
    value: &Owned<T>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut keep = Keep::default();
    let value = T::give(T::given(value), &mut keep);
    // SAFETY: what it points to is in the value and in `keep`.
    let object = unsafe { value.lower(py) };
    object.map_err(|refusal| raised_by(py, called::RESULT, &refusal))
}
