//! Calls of functions that take an argument in another way than by value.

use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::array::Lent;
use crate::call::finish;
use crate::error::Failure;
use crate::exception::raised;
use crate::fallible;
use crate::function::{Function, Place};
use crate::local::Local;
use crate::passing::{Argument, Passed};
use crate::refusal::{Refusal, Result};
use crate::types::{Held, Lift, owned};
use crate::vectorcall::call_with;
use crate::way::Way;

/// Calls `function`. A failure is recorded for this thread, gives the zero value and changes no argument.
///
/// # Safety
/// The arguments are as the function's parameters declare them; their pointers are valid.
#[inline(never)]
pub unsafe fn call_flexible<A: Passed, R: Lift>(function: &'static Function, arguments: A) -> R {
    // A result that is not kept is given back, which no room allows for.
    // SAFETY: the same contract.
    finish(function, |local, py, _| unsafe {
        attempt(local, py, function, arguments)
    })
}

/// # Safety
/// As [`call_flexible`].
unsafe fn attempt<A: Passed, R: Lift>(
    local: &Local,
    py: Python<'_>,
    function: &'static Function,
    arguments: A,
) -> std::result::Result<R, Failure> {
    let callable = function.callable(py)?;
    let lent = Lent::<true>::begin(local, R::IS_LAZY);
    let mut objects = Vec::with_capacity(function.parameters().count());
    // SAFETY: the caller vouches for the arguments; the callable lives as long as the interpreter.
    let result = unsafe {
        arguments
            .lower(py, &mut objects)
            .map_err(|refusal| function.refused(py, Place::Parameter(objects.len()), &refusal))?;
        let arranged = Arranged::of(py, function, &objects)
            .map_err(|(index, refusal)| function.refused(py, Place::Parameter(index), &refusal))?;
        lent.lowered();
        match function.way {
            Way::Method => arranged.call_method(py, callable),
            Way::Function | Way::Operator | Way::Getter | Way::Setter => {
                arranged.call(py, callable)
            }
        }
    };
    A::forget(&mut objects, 0);
    let result = result.map_err(|_| function.raised(py));
    lent.settle(py, function, result.as_ref().ok())?;
    let result = result?;
    let result =
        R::lift(&result).map_err(|refusal| function.refused(py, Place::Return, &refusal))?;
    let result = Held::new(result);
    let changed = A::lift(&objects, 0)
        .map_err(|(index, refusal)| function.refused(py, Place::Changed(index), &refusal))?;
    // SAFETY: the caller vouches for the pointers.
    unsafe { arguments.commit(changed) };
    Ok(result.keep())
}

/// Arguments as Python takes them.
struct Arranged<'py> {
    positional: Vec<Bound<'py, PyAny>>,
    named: Bound<'py, PyDict>,
    /// The first positional one that is left out. What follows goes by name.
    left_out: Option<&'static str>,
}

impl<'py> Arranged<'py> {
    /// Arranges all of them. The error tells which one was refused.
    fn of(
        py: Python<'py>,
        function: &Function,
        arguments: &[Argument<'py>],
    ) -> std::result::Result<Self, (usize, Box<Refusal>)> {
        let mut arranged = Self {
            positional: Vec::with_capacity(arguments.len()),
            named: fallible::dict(py).map_err(|refusal| (0, refusal))?,
            left_out: None,
        };
        for ((index, argument), name) in arguments.iter().enumerate().zip(function.parameters()) {
            let is_positional = index < function.positional();
            arranged
                .add(function, name, is_positional, argument)
                .map_err(|refusal| (index, refusal))?;
        }
        Ok(arranged)
    }

    fn add(
        &mut self,
        function: &Function,
        name: &'static str,
        is_positional: bool,
        argument: &Argument<'py>,
    ) -> Result<()> {
        let is_positional = is_positional && self.left_out.is_none();
        match argument {
            Argument::Omitted if is_positional => self.left_out = Some(name),
            Argument::Omitted => {}
            Argument::One(object) if is_positional => self.positional.push(object.clone()),
            Argument::One(object) => {
                let name = fallible::intern(object.py(), name)?;
                self.named.set_item(name, object).map_err(raised)?;
            }
            Argument::Positional(list) => {
                if let (Some(missing), false) = (self.left_out, list.is_empty()) {
                    return Err(Box::new(Refusal::After(missing)));
                }
                self.positional.extend(list.iter());
            }
            Argument::Named(dict) => self.merge(function, dict)?,
        }
        Ok(())
    }

    /// Adds names that no parameter before has got, as Python does for `f(a=1, **names)`.
    fn merge(&mut self, function: &Function, names: &Bound<'py, PyDict>) -> Result<()> {
        for (name, object) in names {
            if self.named.contains(&name).map_err(raised)? {
                let function = function.qualified_name();
                let message =
                    format!("{function}() got multiple values for keyword argument '{name}'");
                return Err(raised(PyTypeError::new_err(message)));
            }
            self.named.set_item(name, object).map_err(raised)?;
        }
        Ok(())
    }

    /// Calls the method of the first one that has that name, with the others.
    ///
    /// # Safety
    /// The name is alive.
    unsafe fn call_method(
        mut self,
        py: Python<'py>,
        name: *mut ffi::PyObject,
    ) -> Result<Bound<'py, PyAny>> {
        let object = self.positional.remove(0);
        // SAFETY: the same contract; the method lives through the call.
        unsafe {
            let method = owned(py, ffi::PyObject_GetAttr(object.as_ptr(), name))?;
            self.call(py, method.as_ptr())
        }
    }

    /// Calls `callable` with them.
    ///
    /// # Safety
    /// It is alive.
    unsafe fn call(
        self,
        py: Python<'py>,
        callable: *mut ffi::PyObject,
    ) -> Result<Bound<'py, PyAny>> {
        let positional = fallible::tuple(py, self.positional)?;
        // SAFETY: the same contract; the others live through the call.
        unsafe { call_with(py, callable, &positional, &self.named) }
    }
}
