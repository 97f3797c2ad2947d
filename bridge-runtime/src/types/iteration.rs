//! Elements that come one by one, both ways: `Iterator[T]`, `Generator[T, S, R]`, and an `Iterable[T]` that is a result.

use std::borrow::Cow;
use std::ffi::c_void;
use std::fmt;
use std::marker::PhantomData;
use std::mem::MaybeUninit;

use pyo3::types::PyAnyMethods;
use pyo3::{Bound, PyAny, Python};

use super::{Context, Lift, Lower, Refusal, Release, Result, owned};
use crate::abi::HostCall;
use crate::called::{self, Host, OfPython};
use crate::native::Retain;
use crate::{coroutine, iteration};

/// `bridge_iterator_…`: elements of Python's or of the program's; `K` says what gives them in Python.
#[repr(C)]
pub struct Iteration<T, K> {
    /// Writes the next element; false at the end, and if it fails.
    pub next: Option<unsafe extern "C" fn(*mut c_void, *mut HostCall, *mut T) -> bool>,
    /// Writes as many as there is room for; fewer at the end, and if it fails.
    pub fill: Option<unsafe extern "C" fn(*mut c_void, *mut HostCall, *mut T, usize) -> usize>,
    /// Frees elements that these have written.
    pub free: Option<unsafe extern "C" fn(*const T, usize)>,
    /// What they are called with first.
    pub context: Context,
    kind: PhantomData<K>,
}

/// `Iterator[T]`
pub type Iter<T> = Iteration<T, OfIterator>;
/// An `Iterable[T]` as a result.
pub type IterOver<T> = Iteration<T, OfIterable>;
/// `Generator[T, S, R]`
pub type Generator<T> = Iteration<T, OfGenerator>;
/// `AsyncIterator[T]`
pub type AsyncIter<T> = Iteration<T, OfAsync>;
/// `AsyncGenerator[T, S]`
pub type AsyncGenerator<T> = Iteration<T, OfAsyncGenerator>;

const _: () = assert!(size_of::<Iter<u8>>() == 6 * size_of::<usize>());
const _: () = assert!(align_of::<Iter<u8>>() == align_of::<usize>());

/// What gives the elements.
pub trait Source: 'static {
    /// What stands before the type of the elements in a hint.
    #[doc(hidden)]
    const NAME: &'static str;

    /// What is iterated over; nothing for an object of another type.
    #[doc(hidden)]
    fn open<'py>(object: &Bound<'py, PyAny>) -> Result<Option<Bound<'py, PyAny>>>;

    /// What Python gets back for what this has opened.
    #[doc(hidden)]
    fn back(opened: Bound<'_, PyAny>) -> Result<Bound<'_, PyAny>> {
        Ok(opened)
    }

    /// What Python gets for an iterator over the program's elements.
    #[doc(hidden)]
    fn over(iterator: Bound<'_, PyAny>) -> Result<Bound<'_, PyAny>> {
        Ok(iterator)
    }
}

/// An iterator.
#[derive(Debug)]
pub enum OfIterator {}
/// Whatever has one.
#[derive(Debug)]
pub enum OfIterable {}
/// A generator, whose value is kept.
#[derive(Debug)]
pub enum OfGenerator {}
/// What has an async iterator: the event loop takes its steps.
#[derive(Debug)]
pub enum OfAsync {}
/// An async generator.
#[derive(Debug)]
pub enum OfAsyncGenerator {}

impl Source for OfIterator {
    const NAME: &'static str = "Iterator";

    fn open<'py>(object: &Bound<'py, PyAny>) -> Result<Option<Bound<'py, PyAny>>> {
        Ok(iteration::is_iterator(object).then(|| object.clone()))
    }
}

impl Source for OfIterable {
    const NAME: &'static str = "Iterable";

    fn open<'py>(object: &Bound<'py, PyAny>) -> Result<Option<Bound<'py, PyAny>>> {
        // SAFETY: `object` is alive and this thread is attached; the result is a new reference or NULL.
        unsafe {
            let iterator = pyo3::ffi::PyObject_GetIter(object.as_ptr());
            match owned(object.py(), iterator) {
                Ok(iterator) => Ok(Some(iterator)),
                Err(_) if is_type_error() => {
                    pyo3::ffi::PyErr_Clear();
                    Ok(None)
                }
                Err(raised) => Err(raised),
            }
        }
    }
}

fn is_type_error() -> bool {
    // SAFETY: whoever asks is attached.
    unsafe { pyo3::ffi::PyErr_ExceptionMatches(pyo3::ffi::PyExc_TypeError) != 0 }
}

impl Source for OfGenerator {
    const NAME: &'static str = "Generator";

    fn open<'py>(object: &Bound<'py, PyAny>) -> Result<Option<Bound<'py, PyAny>>> {
        let has_send = object.hasattr("send").unwrap_or(false);
        match has_send && iteration::is_iterator(object) {
            true => iteration::keeping_value(object).map(Some),
            false => Ok(None),
        }
    }
}

impl Source for OfAsync {
    const NAME: &'static str = "AsyncIterator";

    fn open<'py>(object: &Bound<'py, PyAny>) -> Result<Option<Bound<'py, PyAny>>> {
        match coroutine::is_async_iterable(object) {
            true => coroutine::elements(object).map(Some),
            false => Ok(None),
        }
    }

    fn back(opened: Bound<'_, PyAny>) -> Result<Bound<'_, PyAny>> {
        coroutine::of_elements(&opened)
    }

    fn over(iterator: Bound<'_, PyAny>) -> Result<Bound<'_, PyAny>> {
        coroutine::async_over(&iterator)
    }
}

impl Source for OfAsyncGenerator {
    const NAME: &'static str = "AsyncGenerator";

    fn open<'py>(object: &Bound<'py, PyAny>) -> Result<Option<Bound<'py, PyAny>>> {
        match object.hasattr("asend").unwrap_or(false) {
            true => OfAsync::open(object),
            false => Ok(None),
        }
    }

    fn back(opened: Bound<'_, PyAny>) -> Result<Bound<'_, PyAny>> {
        OfAsync::back(opened)
    }

    fn over(iterator: Bound<'_, PyAny>) -> Result<Bound<'_, PyAny>> {
        OfAsync::over(iterator)
    }
}

impl<T, K> Clone for Iteration<T, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, K> Copy for Iteration<T, K> {}

impl<T, K> fmt::Debug for Iteration<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Iteration({:?})", self.context.data)
    }
}

impl<T: Lift, K: Source> Iteration<T, K> {
    /// The next element of the Python iterator whose handle the context is.
    unsafe extern "C" fn next(context: *mut c_void, _: *mut HostCall, item: *mut T) -> bool {
        // SAFETY: the caller holds the iterator, and there is room for one.
        unsafe { Self::fill(context, std::ptr::null_mut(), item, 1) == 1 }
    }

    unsafe extern "C" fn fill(
        context: *mut c_void,
        _: *mut HostCall,
        items: *mut T,
        room: usize,
    ) -> usize {
        let given = std::ptr::null_mut();
        let mut count = 0;
        // SAFETY: the caller holds the iterator, and there is room for so many.
        unsafe {
            OfPython { context, given }.enter(|py, iterator| {
                while count < room {
                    let next = iteration::next(py, iterator).map_err(|refusal| (None, refusal))?;
                    let Some(next) = next else { break };
                    let lifted = T::lift(&next).map_err(|refusal| (None, refusal))?;
                    items.add(count).write(lifted);
                    count += 1;
                }
                Ok(())
            });
        }
        count
    }

    unsafe extern "C" fn free(items: *const T, count: usize) {
        if T::OWNS {
            for index in 0..count {
                // SAFETY: the caller has so many, which were written by `fill` and not freed before.
                unsafe { (*items.add(index)).release() }
            }
        }
    }
}

impl<T: Lower + Lift + 'static, K: Source> Lower for Iteration<T, K> {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        let Some(next) = self.next else {
            return Err(Box::new(Refusal::NullPointer));
        };
        // SAFETY: the same contract.
        unsafe {
            if let Some(object) = called::object_of(py, &self.context) {
                return K::back(object);
            }
            let host = Host::hold(self.context);
            let iterator = iteration::over(py, move |py| {
                iteration::of_host(&host, py, |context, given| {
                    let mut item = MaybeUninit::<T>::uninit();
                    next(context, given, item.as_mut_ptr()).then(|| item.assume_init())
                })
            });
            K::over(iterator?)
        }
    }
}

impl<T: Lift, K: Source> Lift for Iteration<T, K> {
    const ZERO: Self = Self {
        next: None,
        fill: None,
        free: None,
        context: Context::NONE,
        kind: PhantomData,
    };

    const IS_LAZY: bool = true;

    fn name() -> Cow<'static, str> {
        format!("{}[{}]", K::NAME, T::name()).into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        match K::open(object)? {
            Some(iterator) => Ok(Self {
                next: Some(Self::next),
                fill: Some(Self::fill),
                free: Some(Self::free),
                context: called::context_of(&iterator)?,
                kind: PhantomData,
            }),
            None => Err(Refusal::of_type(Self::name(), object)),
        }
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        iteration::is_iterator(object)
    }
}

impl<T, K> Retain for Iteration<T, K> {
    unsafe fn retain(self) {
        // SAFETY: the same contract.
        unsafe { self.context.retain() }
    }
}

impl<T, K> Release for Iteration<T, K> {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the same contract.
        unsafe { self.context.release() }
    }
}

crate::native::handled! { [T: 'static, K: 'static] Iteration<T, K>; }
