//! Elements that come one by one.

use std::mem::MaybeUninit;
use std::ptr;
use std::sync::{Mutex, TryLockError};

use pyo3::prelude::*;

use super::{Error, Handle, Native, Owned, Raised, callable};
use crate::types::{AsyncIter, Iter, Iteration, Lift, Lower, Source};
use crate::{coroutine, iteration};

/// How many elements are taken over at a time.
const ROOM: usize = 1024;

/// Elements come as they are asked for; the last one may be an error.
impl<T: Native + Lift, K: Source> Iterator for Handle<Iteration<T, K>> {
    type Item = Result<Owned<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let raw = self.as_raw();
        let mut item = MaybeUninit::<T>::uninit();
        // SAFETY: it is held, and there is room for one element, which is there and nobody else's where it says so.
        unsafe {
            match raw.next?(raw.context.data, ptr::null_mut(), item.as_mut_ptr()) {
                true => Some(Ok(item.assume_init().own())),
                false => Error::last().map(Err),
            }
        }
    }
}

impl<T: Native + Lift, K: Source> Handle<Iteration<T, K>> {
    /// The next elements, attached once for many: at most so many, fewer at the end, and after an error, which is the last.
    pub fn chunk(&mut self, at_most: usize) -> Vec<Result<Owned<T>, Error>> {
        let mut chunk = Vec::new();
        loop {
            let wanted = ROOM.min(at_most - chunk.len());
            let before = chunk.len();
            self.fill(wanted, &mut chunk);
            if chunk.len() < before + wanted || chunk.len() == at_most {
                break;
            }
        }
        if chunk.len() < at_most {
            chunk.extend(Error::last().map(Err));
        }
        chunk
    }

    /// Appends the next ones, fewer than there is room for at the end and before an error.
    fn fill(&mut self, room: usize, chunk: &mut Vec<Result<Owned<T>, Error>>) {
        let raw = self.as_raw();
        let mut items: Vec<T> = Vec::with_capacity(room);
        if let Some(fill) = raw.fill {
            // SAFETY: it is held, and there is room for so many; those that it counts are there.
            unsafe {
                let count = fill(raw.context.data, ptr::null_mut(), items.as_mut_ptr(), room);
                items.set_len(count);
            }
        }
        // SAFETY: they are nobody else's.
        chunk.extend(items.into_iter().map(|item| Ok(unsafe { item.own() })));
    }
}

impl<T: Native + Lower + Lift> Iter<T> {
    /// An iterator for Python over what `items` gives, while others may run Python.
    ///
    /// # Errors
    /// If Python cannot start.
    pub fn of<I>(items: I) -> Result<Handle<Self>, Error>
    where
        I: IntoIterator<Item = Result<Owned<T>, Raised>, IntoIter: Send + 'static>,
    {
        let items = items.into_iter();
        Handle::made(|py| over::<T>(py, items))
    }
}

impl<T: Native + Lower + Lift> AsyncIter<T> {
    /// The same for `async for`: `items` may wait for each.
    ///
    /// # Errors
    /// If Python cannot start.
    pub fn of<I>(items: I) -> Result<Handle<Self>, Error>
    where
        I: IntoIterator<Item = Result<Owned<T>, Raised>, IntoIter: Send + 'static>,
    {
        let items = items.into_iter();
        Handle::made(|py| coroutine::async_over(&over::<T>(py, items)?))
    }
}

fn over<'py, T: Native + Lower>(
    py: Python<'py>,
    items: impl Iterator<Item = Result<Owned<T>, Raised>> + Send + 'static,
) -> crate::refusal::Result<Bound<'py, PyAny>> {
    let items = Mutex::new(items);
    iteration::over(py, move |py| {
        let next = || {
            // As a generator of Python's that is asked while it runs.
            let mut items = match items.try_lock() {
                Ok(items) => items,
                Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
                Err(TryLockError::WouldBlock) => {
                    return Err("the iterator of the program is already running".into());
                }
            };
            items.next().transpose()
        };
        let item = callable::run(py, next)?;
        let lowered = item.map(|item| callable::lowered::<T>(py, &item));
        Ok(lowered.transpose()?.map(Bound::unbind))
    })
}
