//! Coroutines: what waits for them, as Rust does.

use std::future::Future;
use std::pin::Pin;
use std::ptr;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use pyo3::prelude::*;

use super::{Error, Handle, Native, Owned, Raised, ask, callable, outcome};
use crate::types::{Awaitable, Lift, Lower};
use crate::{called, coroutine, object};

impl<R: Native + Lift> Handle<Awaitable<R>> {
    /// Waits for the result, while others may run Python.
    ///
    /// # Errors
    /// What the coroutine raises: `CancelledError`, where it was cancelled.
    pub fn wait(&self) -> Result<Owned<R>, Error> {
        let raw = self.as_raw();
        // SAFETY: it is held; the result is nobody else's.
        unsafe {
            let result = raw.call.map(|call| call(raw.context.data, ptr::null_mut()));
            match Error::last() {
                Some(error) => Err(error),
                None => outcome(result),
            }
        }
    }

    /// Waits for at most so long: whether it is done.
    ///
    /// # Errors
    /// If Python cannot be asked.
    pub fn wait_for(&self, at_most: Duration) -> Result<bool, Error> {
        self.of_task(|task| coroutine::wait(task, at_most.as_secs_f64()))
    }

    /// Cancels it, which raises `CancelledError` in the coroutine.
    ///
    /// # Errors
    /// If Python cannot be asked.
    pub fn cancel(&self) -> Result<(), Error> {
        self.cancel_in(Duration::ZERO)
    }

    /// Cancels it if it is not done by then.
    ///
    /// # Errors
    /// If Python cannot be asked.
    pub fn cancel_in(&self, after: Duration) -> Result<(), Error> {
        self.of_task(|task| coroutine::cancel(task, after.as_secs_f64()))
    }

    fn wake_when_done(&self, waker: Waker) -> Result<(), Error> {
        self.of_task(|task| {
            let wake = called::function(task.py(), move |arguments| {
                waker.wake_by_ref();
                Ok(arguments.py().None())
            });
            coroutine::when_done(task, &wake?)
        })
    }

    fn of_task<T>(
        &self,
        body: impl FnOnce(&Bound<'_, PyAny>) -> crate::refusal::Result<T>,
    ) -> Result<T, Error> {
        let handle = self.as_raw().context.data.cast_const().cast();
        ask("coroutine", |py| {
            // SAFETY: the context of a task is a handle, and held.
            let task = unsafe { object::lower(py, handle) };
            body(&task)
        })
    }
}

/// For any executor: the thread of the event loop wakes it.
impl<R: Native + Lift> Future for Handle<Awaitable<R>> {
    type Output = Result<Owned<R>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.wait_for(Duration::ZERO) {
            Ok(true) => return Poll::Ready(self.wait()),
            Ok(false) => {}
            Err(error) => return Poll::Ready(Err(error)),
        }
        match self.wake_when_done(context.waker().clone()) {
            Ok(()) => Poll::Pending,
            Err(error) => Poll::Ready(Err(error)),
        }
    }
}

impl<R: Native + Lower + Lift> Awaitable<R> {
    /// An awaitable for Python of what `body` returns, which may wait: it runs on a thread of its own.
    ///
    /// # Errors
    /// If Python cannot start.
    pub fn of<F>(body: F) -> Result<Handle<Self>, Error>
    where
        F: Fn() -> Result<Owned<R>, Raised> + Send + Sync + 'static,
    {
        Handle::made(|py| {
            let wait = called::function(py, move |arguments| {
                callable::returned::<R>(arguments.py(), &body)
            });
            coroutine::awaited(&wait?)
        })
    }
}
