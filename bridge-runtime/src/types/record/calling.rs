//! How the class of a record makes an object of its fields.

use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering::Relaxed};

use pyo3::exceptions::PyTypeError;
use pyo3::types::{PyAnyMethods, PyTypeMethods};
use pyo3::{Bound, PyAny, PyResult, Python, ffi};

use super::Record;
use crate::fallible;
use crate::init::Init;
use crate::module::{cache, cached, replace};
use crate::types::{Result, owned, raised};
use crate::vectorcall::{Slots, vectorcall, vectorcall_of};

/// What is known of the class.
#[derive(Debug)]
pub(super) struct Calling {
    init: Init,
    /// The names of the fields that it is given by name, or NULL.
    keywords: AtomicPtr<ffi::PyObject>,
    /// How many it is given before those, in order.
    positional: AtomicUsize,
    /// The code of the `__init__` that both are for; NULL where that is not known.
    code: AtomicPtr<ffi::PyObject>,
}

impl Calling {
    pub const fn new() -> Self {
        Self {
            init: Init::new(),
            keywords: AtomicPtr::new(ptr::null_mut()),
            positional: AtomicUsize::new(0),
            code: AtomicPtr::new(ptr::null_mut()),
        }
    }
}

impl Record {
    /// Makes the object of the fields that a caller gives, which are in so many slots after the first.
    #[inline(never)]
    pub(super) fn call<'py, const SLOTS: usize>(
        &self,
        py: Python<'py>,
        slots: Slots<SLOTS>,
        filled: usize,
    ) -> Result<Bound<'py, PyAny>> {
        let class = self.class.get(py)?;
        // SAFETY: it is a class, as was seen when it was looked up. It may lose the function meanwhile.
        let init = unsafe {
            let init = self.calling.init.of(py, class.cast());
            init.map(|init| Bound::from_borrowed_ptr(py, init))
        };
        let (positional, keywords) = self.passing(py, init.as_ref())?;
        // SAFETY: the names are a tuple.
        let named = unsafe { ffi::PyTuple_GET_SIZE(keywords.as_ptr()) }.cast_unsigned();
        assert!(filled == positional + named && filled < SLOTS);
        let keywords = keywords.as_ptr();
        // SAFETY: the class lives as long as the interpreter, and there is one argument for each name.
        let made = unsafe {
            match &init {
                Some(init) => construct(py, class.cast(), init, slots, positional, keywords),
                None => vectorcall(py, class, &slots, positional, keywords),
            }
        };
        made.ok_or_else(raised)
    }

    /// How many fields are passed in order, and the names of the others: without names a call takes half as long.
    #[inline]
    fn passing<'py>(
        &self,
        py: Python<'py>,
        init: Option<&Bound<'py, PyAny>>,
    ) -> Result<(usize, Bound<'py, PyAny>)> {
        // SAFETY: what `Init` finds is a function.
        let code = init.map_or(ptr::null_mut(), |init| unsafe {
            ffi::PyFunction_GetCode(init.as_ptr())
        });
        if self.calling.code.load(Relaxed) == code
            && let Some(names) = cached(py, &self.calling.keywords)
        {
            return Ok((self.calling.positional.load(Relaxed), names));
        }
        self.learn(py, init, code)
    }

    #[cold]
    #[inline(never)]
    fn learn<'py>(
        &self,
        py: Python<'py>,
        init: Option<&Bound<'py, PyAny>>,
        code: *mut ffi::PyObject,
    ) -> Result<(usize, Bound<'py, PyAny>)> {
        let positional = self.taken_in_order(init);
        let names = self.given().skip(positional).map(|field| field.name);
        let names = fallible::names(py, names)?;
        // SAFETY: NULL, or alive; held, no other code is ever there.
        let code = unsafe { Bound::from_borrowed_ptr_or_opt(py, code) };
        // The names last, as the others are there when they are.
        self.calling.positional.store(positional, Relaxed);
        if cfg!(Py_GIL_DISABLED) {
            return Ok((positional, cache(&self.calling.keywords, names)));
        }
        // Python may run when what was there before is let go of.
        let _before = [
            replace(py, &self.calling.code, code),
            replace(py, &self.calling.keywords, Some(names.clone())),
        ];
        Ok((positional, names))
    }

    /// How many fields `__init__` takes in this order.
    fn taken_in_order(&self, init: Option<&Bound<'_, PyAny>>) -> usize {
        let taken = init.map(parameters_of).and_then(PyResult::ok);
        let given = self.given().map(|field| field.name);
        given
            .zip(taken.unwrap_or_default())
            .take_while(|(name, parameter)| name == parameter)
            .count()
    }
}

/// What the function takes without names, after the object.
fn parameters_of(init: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    let code = init.getattr("__code__")?;
    let count: usize = code.getattr("co_argcount")?.extract()?;
    let names: Vec<String> = code.getattr("co_varnames")?.extract()?;
    Ok(names.into_iter().take(count).skip(1).collect())
}

/// What a call of the class does, in fewer steps; nothing where Python raised.
///
/// # Safety
/// `init` is what [`Init::of`] has found for the class; the rest is as for [`vectorcall`].
unsafe fn construct<'py, const SLOTS: usize>(
    py: Python<'py>,
    class: *mut ffi::PyTypeObject,
    init: &Bound<'py, PyAny>,
    mut slots: Slots<SLOTS>,
    positional: usize,
    keywords: *mut ffi::PyObject,
) -> Option<Bound<'py, PyAny>> {
    // SAFETY: the same contract; the class has `object.__new__`, which is given nothing, and its result is alive.
    unsafe {
        let new = (*class).tp_new?;
        let nothing = owned(py, ffi::PyTuple_New(0)).ok()?;
        let object = owned(py, new(class, nothing.as_ptr(), ptr::null_mut())).ok()?;
        slots.0[0] = object.as_ptr();
        let returned = vectorcall_of(py, init.as_ptr(), &slots, positional, keywords)?;
        if returned.is_none() {
            return Some(object);
        }
        let error = match returned.get_type().name() {
            Ok(found) => {
                PyTypeError::new_err(format!("__init__() should return None, not '{found}'"))
            }
            Err(error) => error,
        };
        error.restore(py);
        None
    }
}
