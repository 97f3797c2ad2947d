//! The one interpreter of the process: started by the first call, never finalised.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use pyo3::ffi;

use crate::library::Library;
use crate::{config, ending, fork, interrupt, panic, platform, version};

static RUNNING: AtomicBool = AtomicBool::new(false);
static CLOSED: AtomicBool = AtomicBool::new(false);
static OWN: AtomicBool = AtomicBool::new(false);
static FORKED: AtomicBool = AtomicBool::new(false);
/// Python's number of the thread that is starting it; 0 for none.
static STARTER: AtomicU64 = AtomicU64::new(0);

/// Which thread has started the interpreter.
#[derive(PartialEq, Eq)]
pub(crate) enum Start {
    /// This one, just now. It is detached again.
    Here,
    /// Another one, or the host did.
    Before,
}

/// Whether the host finalises or has finalised the interpreter.
#[inline]
pub(crate) fn is_closed() -> bool {
    CLOSED.load(Ordering::Relaxed)
}

/// Whether a thread state can still be used.
pub(crate) fn is_usable() -> bool {
    // SAFETY: always safe.
    !is_closed() && unsafe { ffi::Py_IsInitialized() } != 0
}

/// Whether this library has started it.
pub(crate) fn is_own() -> bool {
    OWN.load(Ordering::Relaxed)
}

/// Whether it runs, whoever started it.
pub(crate) fn is_running() -> bool {
    // SAFETY: always safe.
    RUNNING.load(Ordering::Acquire) || unsafe { ffi::Py_IsInitialized() } != 0
}

/// No call of this library gets through any more.
pub(crate) fn close() {
    CLOSED.store(true, Ordering::Relaxed);
}

/// This process is a child of one in which Python runs, or another thread was starting it, and Python does not know.
pub(crate) fn forked() {
    let starter = STARTER.load(Ordering::Relaxed);
    let is_half_started = starter != 0 && starter != interrupt::thread_id();
    let is_running = RUNNING.load(Ordering::Relaxed);
    if (is_running || is_half_started) && !CLOSED.swap(true, Ordering::Relaxed) {
        FORKED.store(true, Ordering::Relaxed);
    }
}

/// Python does know.
pub(crate) fn reopen() {
    if FORKED.swap(false, Ordering::Relaxed) {
        CLOSED.store(false, Ordering::Relaxed);
    }
}

/// The message of a call that came too late.
pub(crate) fn closed() -> String {
    if FORKED.load(Ordering::Relaxed) {
        return "this process was forked from one that runs Python; call exec in it, fork before the first call, or \
                fork while attached (bridge::attach)"
            .to_owned();
    }
    "Python was shut down; no Python function can be called any more".to_owned()
}

/// This thread starts the interpreter, until this goes.
struct Starting;

impl Starting {
    fn begin() -> Self {
        STARTER.store(interrupt::thread_id(), Ordering::Relaxed);
        Self
    }
}

impl Drop for Starting {
    fn drop(&mut self) {
        STARTER.store(0, Ordering::Relaxed);
    }
}

/// Makes sure that there is an interpreter.
pub(crate) fn start(library: &Library) -> Result<Start, String> {
    if is_closed() {
        return Err(closed());
    }
    if RUNNING.load(Ordering::Acquire) {
        return if is_usable() {
            Ok(Start::Before)
        } else {
            Err(closed())
        };
    }
    version::check()?;
    panic::install_hook();
    platform::pin_library();
    platform::promote_libpython();
    fork::watch_process();
    if is_usable() && crate::thread::current().is_attached() {
        // Whoever starts the interpreter may be waiting for this thread, so it must not wait.
        return Ok(Start::Before);
    }
    let _lock = platform::StartLock::take();
    let _starting = Starting::begin();
    // SAFETY: always safe.
    let start = if unsafe { ffi::Py_IsInitialized() } == 0 {
        config::initialise(library.python)?;
        platform::at_exit(ending::at_exit);
        OWN.store(true, Ordering::Relaxed);
        // SAFETY: initialising has attached this thread.
        unsafe { ffi::PyEval_SaveThread() };
        Start::Here
    } else {
        Start::Before
    };
    RUNNING.store(true, Ordering::Release);
    Ok(start)
}
