//! Coroutines: what waits for them, as Rust does.

use std::pin::Pin;
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use pyo3::prelude::*;

use super::{Error, Handle, Native, Owned, Raised, ask, callable, result};
use crate::types::{Awaitable, Lift, Lower};
use crate::{called, coroutine, object};

impl<R: Native + Lift> Handle<Awaitable<R>> {
    /// Waits for the result, while others may run Python.
    ///
    /// # Errors
    /// What the coroutine raises: `CancelledError`, where it was cancelled.
    pub fn wait(&self) -> Result<Owned<R>, Error> {
        let Awaitable { call, context } = self.as_raw();
        let call = call.ok_or_else(Error::last_or_unknown)?;
        // SAFETY: it is held; the result is that of the call, and nobody else's.
        unsafe { result(call(context.data, ptr::null_mut())) }
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

    fn when_done(&self, done: impl Fn() + Send + Sync + 'static) -> Result<(), Error> {
        self.of_task(|task| {
            let call = called::function(task.py(), move |arguments| {
                done();
                Ok(arguments.py().None())
            });
            coroutine::when_done(task, &call?)
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

/// A coroutine that is awaited: the thread of the event loop wakes whoever does.
#[derive(Debug)]
pub struct Waiting<R: Native + Lift> {
    task: Handle<Awaitable<R>>,
    /// Whom to wake, once that is arranged.
    waker: Option<Arc<Mutex<Waker>>>,
}

impl<R: Native + Lift> IntoFuture for Handle<Awaitable<R>> {
    type Output = Result<Owned<R>, Error>;
    type IntoFuture = Waiting<R>;

    fn into_future(self) -> Waiting<R> {
        Waiting {
            task: self,
            waker: None,
        }
    }
}

impl<R: Native + Lift> Waiting<R> {
    /// Has `waker` woken from now on.
    fn arrange(&mut self, waker: &Waker) -> Result<(), Error> {
        if let Some(kept) = &self.waker {
            kept.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone_from(waker);
            return Ok(());
        }
        let kept = Arc::new(Mutex::new(waker.clone()));
        self.waker = Some(Arc::clone(&kept));
        self.task.when_done(move || {
            // Whoever is woken may come back here at once.
            let waker = kept.lock().unwrap_or_else(PoisonError::into_inner).clone();
            waker.wake();
        })
    }

    fn result(&mut self, waker: &Waker) -> Result<Option<Owned<R>>, Error> {
        let is_done = |task: &Handle<Awaitable<R>>| task.wait_for(Duration::ZERO);
        if self.waker.is_some() || !is_done(&self.task)? {
            self.arrange(waker)?;
            // It may have been done before that.
            if !is_done(&self.task)? {
                return Ok(None);
            }
        }
        self.task.wait().map(Some)
    }
}

impl<R: Native + Lift> Future for Waiting<R> {
    type Output = Result<Owned<R>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.result(context.waker()).transpose() {
            Some(result) => Poll::Ready(result),
            None => Poll::Pending,
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
