//! What a library offers besides its functions: each failure is the last error of the thread.

use std::ffi::c_void;

use pyo3::prelude::*;

use crate::abi::{Code, Config, HostError, LogFunction, OutputFunction};
use crate::error::{self, Failure, Texts};
use crate::library::Library;
use crate::{
    callback, coroutine, ending, exception, hold, interpreter, interrupt, local, panic, routes,
    settings, stack, thread,
};

type Outcome<T> = Result<T, Failure>;

/// Says how Python starts.
///
/// # Safety
/// `config` is NULL or a `bridge_config` whose pointers are valid.
pub unsafe fn configure(config: *const Config) -> bool {
    finish("configure", || {
        if interpreter::is_running() {
            let late = "Python runs already: configure it before the first call".to_owned();
            return Err(failure(Code::Config, late, "configure"));
        }
        // SAFETY: the same contract.
        unsafe { settings::configure(config) }
            .map_err(|why| failure(Code::Config, why, "configure"))
    })
    .is_some()
}

/// Ends Python while the program goes on.
pub fn shutdown(library: &Library) -> bool {
    finish("shutdown", || {
        if interpreter::is_closed() {
            return Ok(());
        }
        if !interpreter::is_running() {
            interpreter::close();
            return Ok(());
        }
        let attached = attached(library, "shutdown")?;
        // SAFETY: this thread is attached.
        if unsafe { !pyo3::ffi::PyEval_GetFrame().is_null() } {
            let inside =
                "this thread is inside a Python function, which has to return first".to_owned();
            return Err(failure(Code::Start, inside, "shutdown"));
        }
        ending::shut_down();
        drop(attached);
        Ok(())
    })
    .is_some()
}

/// Attaches this thread until [`end_attach`].
pub fn attach(library: &Library) -> bool {
    finish("attach", || {
        hold::attach(library).map_err(|why| failure(Code::Start, why.0, "attach"))
    })
    .is_some()
}

/// Undoes the last [`attach`].
pub fn end_attach() {
    guarded(hold::end_attach);
}

/// Lets other threads run Python until [`end_detach`].
pub fn detach() {
    guarded(hold::detach);
}

/// Undoes the last [`detach`].
pub fn end_detach() {
    guarded(hold::end_detach);
}

/// Python's number of this thread.
pub fn thread_id() -> u64 {
    interrupt::thread_id()
}

/// Raises KeyboardInterrupt in what that thread runs.
pub fn interrupt(library: &Library, thread: u64) -> bool {
    let sent = finish("interrupt", || match interpreter::is_running() {
        true => with_python(library, "interrupt", |py| interrupt::send(py, thread)),
        false => Ok(false),
    });
    sent.unwrap_or(false)
}

/// Gives Python's log to `function`.
pub fn on_log(library: &Library, function: LogFunction, context: *mut c_void) -> bool {
    finish("on_log", || {
        with_python(library, "on_log", |py| routes::log(py, function, context))
    })
    .is_some()
}

/// Gives Python's output to `function`.
pub fn on_output(library: &Library, function: OutputFunction, context: *mut c_void) -> bool {
    finish("on_output", || {
        with_python(library, "on_output", |py| {
            routes::output(py, function, context)
        })
    })
    .is_some()
}

/// Says that the function that Python has called on this thread failed.
///
/// # Safety
/// `error` is NULL or a `bridge_host_error` whose pointers are valid; its payload is given away.
pub unsafe fn raise(error: *const HostError) {
    local::with(|local| {
        // SAFETY: the same contract.
        let _ = panic::guard(local, || unsafe { callback::fail(local, error) });
    });
}

/// Lets the program drive the event loop.
pub fn take_loop(library: &Library) -> bool {
    finish("take_loop", || {
        with_python(library, "take_loop", coroutine::take_loop)
    })
    .is_some()
}

/// Drives the event loop for so many seconds, for less than 0 until no coroutine is left: how many are.
pub fn run_loop(library: &Library, seconds: f64) -> usize {
    let left = finish("run_loop", || {
        with_python(library, "run_loop", |py| coroutine::run_loop(py, seconds))
    });
    left.unwrap_or(0)
}

/// Has whoever drives the event loop return.
pub fn stop_loop(library: &Library) -> bool {
    finish("stop_loop", || {
        with_python(library, "stop_loop", coroutine::stop_loop)
    })
    .is_some()
}

fn with_python<T>(
    library: &Library,
    what: &str,
    body: impl FnOnce(Python<'_>) -> PyResult<T>,
) -> Outcome<T> {
    let _attached = attached(library, what)?;
    // Nested on purpose: pyo3 then frees errors at once.
    Python::attach(|py| {
        body(py).map_err(|error| exception::failure(error.value(py), Code::Python, what.into()))
    })
}

fn attached(library: &Library, what: &str) -> Outcome<thread::Attached> {
    local::with(|local| thread::attach(local, library)).map_err(|why| unattached(*why, what))
}

/// The error of a function for which this thread could not be attached.
pub(crate) fn unattached(why: thread::Unattached, function: &str) -> Failure {
    failure(Code::Start, why.0, function)
}

fn failure(code: Code, message: String, function: &str) -> Failure {
    let message = format!("{function}: {message}");
    let texts = Texts {
        message: message.as_str().into(),
        function: function.into(),
        ..Texts::default()
    };
    Failure::new(code, &texts)
}

/// Runs `body`, which has nobody to tell of a panic.
fn guarded(body: fn()) {
    let _ = local::with(|local| panic::guard(local, body));
}

/// Runs `attempt`; its failure is the thread's last error.
pub(crate) fn finish<T>(what: &str, attempt: impl FnOnce() -> Outcome<T>) -> Option<T> {
    local::with(|local| {
        let outcome = stack::with_enough(local, || panic::guard(local, attempt));
        match outcome.unwrap_or_else(|panicked| Err(panicked.failure(what))) {
            Ok(value) => {
                error::clear(local);
                Some(value)
            }
            Err(failure) => {
                error::set(local, failure);
                None
            }
        }
    })
}

/// The functions above as symbols of a library, and the table of them. A library that is only a test has none.
#[doc(hidden)]
#[macro_export]
macro_rules! controls {
    (last_error: $last_error:ident, live: $live:ident) => {
        const BRIDGE_RUNTIME: *const $crate::abi::Runtime = ::core::ptr::null();
    };
    (
        last_error: $last_error:ident,
        live: $live:ident,
        configure: $configure:ident,
        shutdown: $shutdown:ident,
        attach: $attach:ident,
        end_attach: $end_attach:ident,
        detach: $detach:ident,
        end_detach: $end_detach:ident,
        thread_id: $thread_id:ident,
        interrupt: $interrupt:ident,
        on_log: $on_log:ident,
        on_output: $on_output:ident,
        raise: $raise:ident,
        take_loop: $take_loop:ident,
        run_loop: $run_loop:ident,
        stop_loop: $stop_loop:ident,
        result_room: $result_room:ident
    ) => {
        static BRIDGE_CONTROLS: $crate::abi::Runtime = $crate::abi::Runtime {
            last_error: $last_error,
            live_allocations: $live,
            configure: $configure,
            shutdown: $shutdown,
            attach: $attach,
            end_attach: $end_attach,
            detach: $detach,
            end_detach: $end_detach,
            thread_id: $thread_id,
            interrupt: $interrupt,
            on_log: $on_log,
            on_output: $on_output,
            raise: $raise,
            take_loop: $take_loop,
            run_loop: $run_loop,
            stop_loop: $stop_loop,
            result_room: $result_room,
            objects: &raw const $crate::object::FUNCTIONS,
        };
        const BRIDGE_RUNTIME: *const $crate::abi::Runtime = &BRIDGE_CONTROLS;

        /// Says how Python starts.
        ///
        /// # Safety
        /// `config` is NULL or a `bridge_config` whose pointers are valid.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $configure(config: *const $crate::abi::Config) -> bool {
            // SAFETY: the same contract.
            unsafe { $crate::control::configure(config) }
        }

        /// Ends Python while the program goes on.
        #[unsafe(no_mangle)]
        pub extern "C" fn $shutdown() -> bool {
            $crate::control::shutdown(&BRIDGE_LIBRARY)
        }

        /// Attaches this thread over many calls.
        #[unsafe(no_mangle)]
        pub extern "C" fn $attach() -> bool {
            $crate::control::attach(&BRIDGE_LIBRARY)
        }

        /// Undoes the last attach.
        #[unsafe(no_mangle)]
        pub extern "C" fn $end_attach() {
            $crate::control::end_attach();
        }

        /// Lets other threads run Python.
        #[unsafe(no_mangle)]
        pub extern "C" fn $detach() {
            $crate::control::detach();
        }

        /// Undoes the last detach.
        #[unsafe(no_mangle)]
        pub extern "C" fn $end_detach() {
            $crate::control::end_detach();
        }

        /// Python's number of this thread.
        #[unsafe(no_mangle)]
        pub extern "C" fn $thread_id() -> u64 {
            $crate::control::thread_id()
        }

        /// Raises KeyboardInterrupt in what a thread runs.
        #[unsafe(no_mangle)]
        pub extern "C" fn $interrupt(thread: u64) -> bool {
            $crate::control::interrupt(&BRIDGE_LIBRARY, thread)
        }

        /// Gives Python's log to a function.
        ///
        /// # Safety
        /// The function may be called with `context` on every thread.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $on_log(
            function: $crate::abi::LogFunction,
            context: *mut ::core::ffi::c_void,
        ) -> bool {
            $crate::control::on_log(&BRIDGE_LIBRARY, function, context)
        }

        /// Gives what Python writes to a function.
        ///
        /// # Safety
        /// The function may be called with `context` on every thread.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $on_output(
            function: $crate::abi::OutputFunction,
            context: *mut ::core::ffi::c_void,
        ) -> bool {
            $crate::control::on_output(&BRIDGE_LIBRARY, function, context)
        }

        /// Says that the function that Python has called on this thread failed.
        ///
        /// # Safety
        /// `error` is NULL or a `bridge_host_error` whose pointers are valid; its payload is given away.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $raise(error: *const $crate::abi::HostError) {
            // SAFETY: the same contract.
            unsafe { $crate::control::raise(error) }
        }

        /// Lets the program drive the event loop.
        #[unsafe(no_mangle)]
        pub extern "C" fn $take_loop() -> bool {
            $crate::control::take_loop(&BRIDGE_LIBRARY)
        }

        /// Drives the event loop.
        #[unsafe(no_mangle)]
        pub extern "C" fn $run_loop(seconds: f64) -> usize {
            $crate::control::run_loop(&BRIDGE_LIBRARY, seconds)
        }

        /// Has whoever drives the event loop return.
        #[unsafe(no_mangle)]
        pub extern "C" fn $stop_loop() -> bool {
            $crate::control::stop_loop(&BRIDGE_LIBRARY)
        }

        /// Where this thread's next call finds memory for its result.
        #[unsafe(no_mangle)]
        pub extern "C" fn $result_room() -> *mut *mut $crate::abi::Room {
            $crate::room::place()
        }
    };
}
